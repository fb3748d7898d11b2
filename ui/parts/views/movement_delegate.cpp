// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/views/movement_delegate.h"

#include "models/roles.h"
#include "ui/parts/views/row_paint.h"

#include <QPainter>
#include <QPainterPath>

namespace danggol::ui
{

namespace
{

constexpr int kMarkPx = 9;
constexpr int kMarkAdvancePx = 15;

void paintTriangle(QPainter &painter, const QRectF &box, bool up, const QColor &color)
{
    QPainterPath path(up ? box.bottomLeft() : box.topLeft());
    path.lineTo(up ? box.bottomRight() : box.topRight());
    path.lineTo(box.center().x(), up ? box.top() : box.bottom());
    path.closeSubpath();
    painter.fillPath(path, color);
}

void paintStrokes(QPainter &painter, const QRectF &box, bool cross, const QColor &color)
{
    painter.setPen(QPen(color, cross ? 1.3 : 1.7));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    if (cross)
        painter.drawLine(QPointF(box.center().x(), box.center().y() - box.width() / 2),
                         QPointF(box.center().x(), box.center().y() + box.width() / 2));
}

} // namespace

void MovementDelegate::paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const
{
    const QVariant movement = index.data(models::MovementRole);
    const int places = movement.toInt();
    const bool isNew = !movement.isValid();
    const qreal side = theme().scaled(kMarkPx);
    const QRectF mark(cell.rect.left(), cell.rect.center().y() - side / 2 + 0.5, side, side - 1);

    Token token = Token::Ink3;
    QString words = tr("Same");
    if (isNew) {
        token = Token::PaidFg;
        words = tr("New");
    } else if (places != 0) {
        token = places > 0 ? Token::AccText : Token::FailFg;
        words = (places > 0 ? tr("%1 up") : tr("%1 down")).arg(qAbs(places));
    }
    const QColor color = theme().color(token);
    if (isNew || places == 0)
        paintStrokes(painter, mark, isNew, color);
    else
        paintTriangle(painter, mark, places > 0, color);
    painter.setPen(color);
    paintElided(painter, cell.rect.adjusted(theme().scaled(kMarkAdvancePx), 0, 0, 0),
                Qt::AlignLeft | Qt::AlignVCenter, words, theme().font(TextStyle::Small));
}

} // namespace danggol::ui
