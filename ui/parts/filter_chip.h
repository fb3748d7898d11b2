// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace danggol::ui
{

/// A filter that is on, with a cross that takes it away: the whole chip is the button. Shortened where it
/// does not fit; the tool tip then has all of it.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(Theme &theme, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    [[nodiscard]] QString label() const { return m_label; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_label;
};

} // namespace danggol::ui
