// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include "ui/parts/themed.h"
#include "ui/theme/danggol_style.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr QSize kHintPx(505, 265);
constexpr QSize kLeastPx(380, 265);
constexpr int kFocusRadiusPx = 8;

} // namespace

BarChart::BarChart(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(kFocusRadiusProperty, kFocusRadiusPx);
    setMouseTracking(true);
    followTheme(theme, this);
}

void BarChart::themeChanged()
{
    updateGeometry();
    layOut();
}

QSize BarChart::sizeHint() const
{
    return {m_theme.scaled(kHintPx.width()), m_theme.scaled(kHintPx.height())};
}

QSize BarChart::minimumSizeHint() const
{
    return {m_theme.scaled(kLeastPx.width()), m_theme.scaled(kLeastPx.height())};
}

void BarChart::setBars(const QList<Bar> &bars, ChartUnit unit, const QStringList &sentences)
{
    m_bars = bars;
    m_unit = unit;
    m_sentences = sentences;
    m_pointers.hovered = -1;
    if (m_pointers.current >= m_bars.size())
        m_pointers.current = -1;
    layOut();
    nameItself();
}

void BarChart::setTitle(const QString &title)
{
    m_title = title;
    nameItself();
}

void BarChart::setCurrent(int bar)
{
    const int current = bar < m_bars.size() ? bar : -1;
    if (current == m_pointers.current)
        return;
    m_pointers.current = current;
    update();
    nameItself();
}

// A change of the name is what a screen reader reads out while the arrows move.
void BarChart::nameItself()
{
    const QString current = m_sentences.value(m_pointers.current);
    setAccessibleName(current.isEmpty() ? m_title
                                        : tr("%1: %2", "chart, what is current in it").arg(m_title, current));
}

ChartPicture::Paint BarChart::painter() const
{
    return [&theme = m_theme, bars = m_bars, unit = m_unit](QPainter &painter, const QSizeF &size) {
        paintBars(painter, theme, layOutBars(size, bars, unit, chartMetrics(theme)), bars);
    };
}

void BarChart::layOut()
{
    m_layout = layOutBars(size(), m_bars, m_unit, chartMetrics(m_theme));
    update();
}

void BarChart::resizeEvent(QResizeEvent *)
{
    layOut();
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBars(painter, m_theme, m_layout, m_bars, m_pointers);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(m_layout, help->pos());
    if (bar < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_sentences.value(bar), this,
                           m_layout.places.at(bar).row.toAlignedRect());
    return true;
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    const int current = m_pointers.current;
    if (last < 0 || event->modifiers() != (event->modifiers() & Qt::KeypadModifier))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down:
        return Q_EMIT chosen(std::min(current + 1, last));
    case Qt::Key_Up:
        return Q_EMIT chosen(std::max(current - 1, 0));
    case Qt::Key_Home:
        return Q_EMIT chosen(0);
    case Qt::Key_End:
        return Q_EMIT chosen(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current >= 0)
            return Q_EMIT activated(current);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(m_layout, event->position());
    if (event->button() == Qt::LeftButton && bar >= 0)
        Q_EMIT chosen(bar);
}

void BarChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int bar = barAt(m_layout, event->position());
    if (event->button() == Qt::LeftButton && bar >= 0)
        Q_EMIT activated(bar);
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(barAt(m_layout, event->position()));
}

void BarChart::leaveEvent(QEvent *)
{
    setHovered(-1);
}

void BarChart::setHovered(int bar)
{
    if (bar == m_pointers.hovered)
        return;
    m_pointers.hovered = bar;
    update();
}

} // namespace danggol::ui
