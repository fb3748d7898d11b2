// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_picture.h"
#include "ui/charts/trend_paint.h"

#include <QWidget>

namespace danggol::ui
{

/// Lines day by day. One Tab stop: up and down move from line to line, left and right from day to day, Enter
/// acts on the line. Which line is current is for its owner to keep; the day is the chart's own.
class TrendChart : public QWidget
{
    Q_OBJECT
public:
    explicit TrendChart(Theme &theme, QWidget *parent = nullptr);

    void setTrend(const Trend &trend);
    [[nodiscard]] const Trend &trend() const { return m_trend; }
    /// What the chart is called; a screen reader adds the current day to it.
    void setTitle(const QString &title);
    /// -1: none.
    void setCurrent(int line);
    [[nodiscard]] int current() const { return m_current; }
    /// Where things are now, for who points at them.
    [[nodiscard]] const TrendLayout &geometryOfLines() const { return m_layout; }
    /// What is pointed at by the mouse, else by the keyboard.
    [[nodiscard]] std::optional<TrendPoint> pointedAt() const;
    /// The chart as it is without anything pointed at.
    [[nodiscard]] ChartPicture::Paint painter() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void themeChanged();

Q_SIGNALS:
    void chosen(int line);
    /// Enter or a double click.
    void activated(int line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void layOut();
    void moveDay(int by);
    void moveLine(int to);
    void setHovered(std::optional<TrendPoint> point);
    void nameItself();

    Theme &m_theme;
    QString m_title;
    Trend m_trend;
    TrendLayout m_layout;
    int m_current = -1;
    int m_day = 0;
    std::optional<TrendPoint> m_hovered;
    /// Whether the keyboard points: never after a click.
    bool m_byKeyboard = false;
};

} // namespace danggol::ui
