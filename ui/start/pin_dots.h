// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// Four rings, filled one by one as digits are typed; never which ones.
class PinDots : public QWidget
{
    Q_OBJECT
public:
    explicit PinDots(Theme &theme, QWidget *parent = nullptr);

    void setFilled(int count);
    [[nodiscard]] int filled() const { return m_filled; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_filled = 0;
};

} // namespace danggol::ui
