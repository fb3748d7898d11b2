// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_chart.h"

#include "ui/parts/themed.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr QSize kHintPx(466, 265);
constexpr QSize kLeastPx(380, 265);
constexpr int kFocusRadiusPx = 8;

bool comesFromKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

} // namespace

TrendChart::TrendChart(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(kFocusRadiusProperty, kFocusRadiusPx);
    setMouseTracking(true);
    followTheme(theme, this);
}

void TrendChart::themeChanged()
{
    updateGeometry();
    layOut();
}

QSize TrendChart::sizeHint() const
{
    return {m_theme.scaled(kHintPx.width()), m_theme.scaled(kHintPx.height())};
}

QSize TrendChart::minimumSizeHint() const
{
    return {m_theme.scaled(kLeastPx.width()), m_theme.scaled(kLeastPx.height())};
}

void TrendChart::setTrend(const Trend &trend)
{
    if (trend.days != m_trend.days)
        m_day = static_cast<int>(trend.days.size()) - 1;
    m_trend = trend;
    m_hovered.reset();
    if (m_current >= m_trend.lines.size())
        m_current = -1;
    layOut();
    nameItself();
}

void TrendChart::setTitle(const QString &title)
{
    m_title = title;
    nameItself();
}

void TrendChart::setCurrent(int line)
{
    const int current = line < m_trend.lines.size() ? line : -1;
    if (current == m_current)
        return;
    m_current = current;
    update();
    nameItself();
}

std::optional<TrendPoint> TrendChart::pointedAt() const
{
    if (m_hovered)
        return m_hovered;
    if (!m_byKeyboard || !hasFocus() || m_trend.lines.isEmpty() || m_day < 0)
        return std::nullopt;
    return TrendPoint{std::max(m_current, 0), m_day};
}

// A change of the name is what a screen reader reads out while the arrows move.
void TrendChart::nameItself()
{
    if (m_current < 0 || m_day < 0) {
        setAccessibleName(m_title);
        return;
    }
    const Trend::Line &line = m_trend.lines.at(m_current);
    setAccessibleName(tr("%1: %2, %3, %4", "chart, product, day, amount")
                          .arg(m_title, line.name, dayText(m_trend.days.at(m_day)),
                               chartValueText(line.values.value(m_day), m_trend.unit)));
}

ChartPicture::Paint TrendChart::painter() const
{
    return [&theme = m_theme, trend = m_trend](QPainter &painter, const QSizeF &size) {
        paintTrend(painter, theme, layOutTrend(size, trend, chartMetrics(theme)), trend);
    };
}

void TrendChart::layOut()
{
    m_layout = layOutTrend(size(), m_trend, chartMetrics(m_theme));
    update();
}

void TrendChart::resizeEvent(QResizeEvent *)
{
    layOut();
}

void TrendChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTrend(painter, m_theme, m_layout, m_trend, m_current);
    if (const std::optional<TrendPoint> point = pointedAt())
        paintTrendPoint(painter, m_theme, m_layout, m_trend, *point);
}

void TrendChart::moveDay(int by)
{
    m_day = std::clamp(m_day + by, 0, static_cast<int>(m_trend.days.size()) - 1);
    if (m_current < 0)
        Q_EMIT chosen(0);
    nameItself();
    update();
}

void TrendChart::moveLine(int to)
{
    Q_EMIT chosen(std::clamp(to, 0, static_cast<int>(m_trend.lines.size()) - 1));
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    if (m_trend.lines.isEmpty() || event->modifiers() != (event->modifiers() & Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    m_hovered.reset();
    m_byKeyboard = true;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveDay(-1);
    case Qt::Key_Right:
        return moveDay(1);
    case Qt::Key_Home:
        return moveDay(-static_cast<int>(m_trend.days.size()));
    case Qt::Key_End:
        return moveDay(static_cast<int>(m_trend.days.size()));
    case Qt::Key_Up:
        return moveLine(m_current - 1);
    case Qt::Key_Down:
        return moveLine(m_current + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            return Q_EMIT activated(m_current);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    // Coming back to the window says nothing about mouse or keyboard: keep what was.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_byKeyboard = comesFromKeyboard(event->reason());
    update();
}

void TrendChart::focusOutEvent(QFocusEvent *)
{
    update();
}

void TrendChart::mousePressEvent(QMouseEvent *event)
{
    m_byKeyboard = false;
    const std::optional<TrendPoint> point = trendPointAt(m_layout, event->position());
    if (event->button() != Qt::LeftButton || !point)
        return;
    m_day = point->day;
    Q_EMIT chosen(point->line);
}

void TrendChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<TrendPoint> point = trendPointAt(m_layout, event->position());
    if (event->button() == Qt::LeftButton && point)
        Q_EMIT activated(point->line);
}

void TrendChart::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(trendPointAt(m_layout, event->position()));
}

void TrendChart::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

void TrendChart::setHovered(std::optional<TrendPoint> point)
{
    if (point == m_hovered)
        return;
    m_hovered = point;
    update();
}

} // namespace danggol::ui
