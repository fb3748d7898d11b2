// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace danggol::ui
{

/// The palette's field with its sign and the key that closes it.
class PaletteHead : public QWidget
{
    Q_OBJECT
public:
    explicit PaletteHead(Theme &theme, QWidget *parent = nullptr);

    QLineEdit &edit() { return *m_edit; }
    QSize sizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme &m_theme;
    QLineEdit *m_edit;
};

} // namespace danggol::ui
