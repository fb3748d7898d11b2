// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/item_strip.h"

#include "ui/parts/themed.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/product_art.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kArtPx = 34;
constexpr int kGapPx = 8;
constexpr int kTextGapPx = 14;
constexpr int kMostDrawings = 5;

} // namespace

ItemStrip::ItemStrip(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void ItemStrip::themeChanged()
{
    relayout(this);
}

void ItemStrip::setLines(const QList<OrderLine> &lines)
{
    m_lines = lines;
    QStringList names;
    for (const OrderLine &line : lines)
        names << line.name;
    m_names = names.join(QStringLiteral(", "));
    setAccessibleName(m_names);
    setToolTip(m_names);
    update();
}

QSize ItemStrip::sizeHint() const
{
    return {m_theme.scaled(240), m_theme.scaled(kArtPx)};
}

QSize ItemStrip::minimumSizeHint() const
{
    return {m_theme.scaled(120), sizeHint().height()};
}

void ItemStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = m_theme.scaled(kArtPx);
    qreal x = 0;
    for (int i = 0; i < qMin(static_cast<int>(m_lines.size()), kMostDrawings); ++i) {
        paintProductArt(painter, m_theme, m_lines.at(i).art, m_lines.at(i).name, {x, 0, side, side});
        x += side + kGapPx;
    }
    x += kTextGapPx - kGapPx;
    painter.setPen(m_theme.color(Token::Ink2));
    paintElided(painter, {x, 0, width() - x, qreal(height())}, Qt::AlignLeft, m_names,
                m_theme.font(TextStyle::Body));
}

} // namespace danggol::ui
