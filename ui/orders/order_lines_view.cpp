// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_lines_view.h"

#include "ui/parts/themed.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/product_art.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kArtPx = 36;
constexpr int kPitchPx = 48;
constexpr int kGapPx = 12;

} // namespace

OrderLinesView::OrderLinesView(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void OrderLinesView::themeChanged()
{
    relayout(this);
}

void OrderLinesView::setLines(const QList<OrderLine> &lines)
{
    m_lines = lines;
    QStringList sentences;
    for (const OrderLine &line : lines)
        sentences << tr("%1, %2, %3").arg(line.name, quantityText(line), won(line.amount.won()));
    setAccessibleName(tr("Items"));
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    relayout(this);
}

QSize OrderLinesView::sizeHint() const
{
    const int count = static_cast<int>(m_lines.size());
    return {m_theme.scaled(240), count == 0 ? 0 : m_theme.scaled(count * kPitchPx - (kPitchPx - kArtPx))};
}

QSize OrderLinesView::minimumSizeHint() const
{
    return {m_theme.scaled(160), sizeHint().height()};
}

QString OrderLinesView::quantityText(const OrderLine &line) const
{
    const QString basis = tr("%1 × %2").arg(plain(line.quantity), won(line.unitPrice.won()));
    return line.refundedQuantity == 0 ? basis
                                      : tr("%1 · %2 refunded").arg(basis, plain(line.refundedQuantity));
}

void OrderLinesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int pitch = m_theme.scaled(kPitchPx);
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i)
        paintOne(painter, m_lines.at(i), QRectF(0, i * pitch, width(), m_theme.scaled(kArtPx)));
}

void OrderLinesView::paintOne(QPainter &painter, const OrderLine &line, const QRectF &box) const
{
    paintProductArt(painter, m_theme, line.art, line.name,
                    {box.left(), box.top(), box.height(), box.height()});
    const QString amount = won(line.amount.won());
    const QFont font = m_theme.font(TextStyle::BodyMedium);
    painter.setPen(m_theme.color(Token::Ink));
    paintTabular(painter, box, Qt::AlignRight, amount, font);

    const qreal left = box.height() + kGapPx;
    const qreal room = box.width() - left - tabularWidth(amount, font) - kGapPx;
    const qreal half = box.height() / 2;
    paintElided(painter, {left, box.top() + 1, room, half}, Qt::AlignLeft, line.name, font);
    painter.setPen(m_theme.color(Token::Ink3));
    paintElided(painter, {left, box.top() + half, room, half}, Qt::AlignLeft, quantityText(line),
                m_theme.font(TextStyle::Small), true);
}

} // namespace danggol::ui
