// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rehearsal/rush_line.h"

#include "models/rehearsal/rehearsal_words.h"
#include "ui/charts/axis_ticks.h"
#include "ui/charts/chart_metrics.h"
#include "ui/parts/themed.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr QSize kHintPx(400, 132);
constexpr QSize kLeastPx(220, 112);
constexpr int kGapPx = 8;
constexpr int kMarks = 3;
constexpr qreal kPenPx = 2;

} // namespace

RushLine::RushLine(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    followTheme(theme, this);
    nameItself();
}

void RushLine::themeChanged()
{
    relayout(this);
}

QSize RushLine::sizeHint() const
{
    return {m_theme.scaled(kHintPx.width()), m_theme.scaled(kHintPx.height())};
}

QSize RushLine::minimumSizeHint() const
{
    return {m_theme.scaled(kLeastPx.width()), m_theme.scaled(kLeastPx.height())};
}

void RushLine::setRates(const QList<qint64> &perSecond, qint64 stepMs, qint64 untilMs)
{
    m_rates = perSecond;
    m_stepMs = stepMs;
    m_untilMs = untilMs;
    nameItself();
    update();
}

void RushLine::nameItself()
{
    if (m_rates.isEmpty())
        setAccessibleName(tr("Claims a second: nothing yet"));
    else
        setAccessibleName(
            tr("Claims a second: %1 now, %2 at most")
                .arg(plain(m_rates.constLast()), plain(*std::max_element(m_rates.begin(), m_rates.end()))));
}

QPolygonF RushLine::line(const QRectF &plot, qint64 top) const
{
    QPolygonF points;
    const qreal wholeMs = std::max<qreal>(static_cast<qreal>(m_untilMs), 1);
    const auto height = [&](qint64 rate) {
        return plot.bottom() - plot.height() * static_cast<qreal>(rate) / static_cast<qreal>(top);
    };
    for (qsizetype step = 0; step < m_rates.size(); ++step) {
        const qreal begin = static_cast<qreal>(step * m_stepMs);
        const qreal end = std::min(begin + static_cast<qreal>(m_stepMs), wholeMs);
        points.append({plot.left() + plot.width() * (begin + end) / 2 / wholeMs, height(m_rates.at(step))});
    }
    if (!points.isEmpty()) {
        points.prepend({plot.left(), points.constFirst().y()});
        points.append({plot.right(), points.constLast().y()});
    }
    return points;
}

void RushLine::paintMarks(QPainter &painter, const QRectF &plot, const QList<qint64> &marks) const
{
    const QFont font = chartTickFont(m_theme);
    const int linePx = m_theme.lineHeight(TextStyle::Caption);
    for (const qint64 mark : marks) {
        const qreal y =
            plot.bottom() - plot.height() * static_cast<qreal>(mark) / static_cast<qreal>(marks.constLast());
        painter.fillRect(QRectF(plot.left(), std::round(y), plot.width(), 1), m_theme.color(Token::Line));
        painter.setPen(m_theme.color(Token::Ink3));
        const qreal right = plot.left() - m_theme.scaled(kGapPx);
        paintTabular(painter, {0, y - linePx / 2.0, right, qreal(linePx)}, Qt::AlignRight | Qt::AlignVCenter,
                     plain(mark), font);
    }
    const QRectF below(plot.left(), plot.bottom() + m_theme.scaled(kGapPx) / 2.0, plot.width(), linePx);
    paintTabular(painter, below, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("0"), font);
    if (m_untilMs > 0)
        paintTabular(painter, below, Qt::AlignRight | Qt::AlignVCenter,
                     models::latencyWords(m_untilMs * 1'000), font);
}

void RushLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 highest = m_rates.isEmpty() ? 0 : *std::max_element(m_rates.begin(), m_rates.end());
    const QList<qint64> marks = ticksCovering(highest, kMarks);
    const int linePx = m_theme.lineHeight(TextStyle::Caption);
    const qreal left =
        std::ceil(tabularWidth(plain(marks.constLast()), chartTickFont(m_theme))) + m_theme.scaled(kGapPx);
    const QRectF plot = QRectF(rect()).adjusted(left, linePx / 2.0, -1, -linePx - m_theme.scaled(kGapPx));
    paintMarks(painter, plot, marks);
    const QPolygonF points = line(plot, marks.constLast());
    if (points.isEmpty())
        return;
    QPainterPath area;
    area.addPolygon(points);
    area.lineTo(plot.bottomRight());
    area.lineTo(plot.bottomLeft());
    area.closeSubpath();
    painter.fillPath(area, m_theme.color(Token::AccTint));
    painter.setPen(QPen(m_theme.color(Token::Acc), kPenPx * m_theme.scaled(100) / 100, Qt::SolidLine,
                        Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points);
}

} // namespace danggol::ui
