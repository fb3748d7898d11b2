// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace danggol::ui
{

/// A line edit in the project's look: 36 px, or 44 with larger type; the edge says focus and error.
class LineEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineEdit(Theme &theme, QWidget *parent = nullptr);

    void setControlHeight(int px);
    int controlHeight() const { return m_controlHeight; }
    /// The content is refused: a red edge. The words beside it belong to Field.
    void setError(bool error);
    bool hasError() const { return m_error; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void themeChanged();

protected:
    Theme &theme() const { return m_theme; }
    /// Where the text begins and ends, in px from the edges, when something is drawn beside it.
    void setTextInsets(int left, int right);

private:
    void applyFont();

    Theme &m_theme;
    int m_controlHeight = 36;
    bool m_error = false;
};

} // namespace danggol::ui
