// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_paint.h"
#include "ui/charts/chart_picture.h"

#include <QWidget>

namespace danggol::ui
{

/// Horizontal bars. One Tab stop: the arrows, Home and End move the current bar, Enter acts on it. What is
/// current is for its owner to keep: it asks with `chosen` and is told with setCurrent().
class BarChart : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(Theme &theme, QWidget *parent = nullptr);

    /// `sentences`: what a screen reader and the tool tip say of each bar.
    void setBars(const QList<Bar> &bars, ChartUnit unit, const QStringList &sentences);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    /// What the chart is called; a screen reader adds the current bar to it.
    void setTitle(const QString &title);
    /// -1: none.
    void setCurrent(int bar);
    [[nodiscard]] int current() const { return m_pointers.current; }
    /// Where things are now, for who points at them.
    [[nodiscard]] const BarLayout &geometryOfBars() const { return m_layout; }
    /// The chart as it is without anything pointed at.
    [[nodiscard]] ChartPicture::Paint painter() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void themeChanged();

Q_SIGNALS:
    void chosen(int bar);
    /// Enter or a double click.
    void activated(int bar);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void layOut();
    void setHovered(int bar);
    void nameItself();

    Theme &m_theme;
    QString m_title;
    QList<Bar> m_bars;
    QStringList m_sentences;
    ChartUnit m_unit = ChartUnit::Count;
    BarLayout m_layout;
    ChartPointers m_pointers;
};

} // namespace danggol::ui
