// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace danggol::ui
{

/// The current customer, always at the same place: avatar, name and balance, or "Choose a customer".
class CustomerChip : public QAbstractButton
{
    Q_OBJECT
public:
    struct Customer
    {
        qint64 stableId = 0; ///< picks the avatar's tint
        QString name;
        qint64 balanceWon = 0;
    };

    explicit CustomerChip(Theme &theme, QWidget *parent = nullptr);

    void setCustomer(const std::optional<Customer> &customer);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintEmpty(QPainter &painter, qreal right) const;
    void paintCustomer(QPainter &painter, qreal right) const;

    Theme &m_theme;
    std::optional<Customer> m_customer;
};

} // namespace danggol::ui
