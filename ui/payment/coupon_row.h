// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// The coupon of an order and what it takes off, lined up with the goods above it.
class CouponRow : public QWidget
{
    Q_OBJECT
public:
    explicit CouponRow(Theme &theme, QWidget *parent = nullptr);

    void setCoupon(const QString &name, Money discount);
    QSize sizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_name;
    QString m_amount;
};

} // namespace danggol::ui
