// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/order.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// The goods of an order in a narrow pane: drawing, name, quantity and price, amount.
class OrderLinesView : public QWidget
{
    Q_OBJECT
public:
    explicit OrderLinesView(Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<OrderLine> &lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString quantityText(const OrderLine &line) const;
    void paintOne(QPainter &painter, const OrderLine &line, const QRectF &box) const;

    Theme &m_theme;
    QList<OrderLine> m_lines;
};

} // namespace danggol::ui
