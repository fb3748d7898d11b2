// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace danggol::ui
{

/// A coupon as a wide button: the one that goes with the cart (Card), or a line of the menu (Option).
class CouponButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look { Card, Option };

    struct Face
    {
        QString title;
        QString line;
        /// At the right end: what a press does, or what the coupon takes off.
        QString trailing;
        /// The coupon goes with the cart.
        bool isApplied = false;
        /// The line says what is wrong.
        bool isWarning = false;
    };

    CouponButton(Theme &theme, Look look, QWidget *parent = nullptr);

    void setFace(const Face &face);
    const Face &face() const { return m_face; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    qreal paintTrailing(QPainter &painter) const;
    void paintWords(QPainter &painter, qreal rightPx) const;

    Theme &m_theme;
    Look m_look;
    Face m_face;
};

} // namespace danggol::ui
