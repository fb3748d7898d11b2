// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

namespace danggol::ui
{

/// Claims a second from the beginning of a rush to now, as one line. Its accessible name says it in words.
class RushLine : public QWidget
{
    Q_OBJECT
public:
    explicit RushLine(Theme &theme, QWidget *parent = nullptr);

    /// One value for each step of `stepMs`; `untilMs` is where the last one ends.
    void setRates(const QList<qint64> &perSecond, qint64 stepMs, qint64 untilMs);
    [[nodiscard]] const QList<qint64> &rates() const { return m_rates; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameItself();
    /// Px; at the middle of its step, a lone one across the plot.
    [[nodiscard]] QPolygonF line(const QRectF &plot, qint64 top) const;
    void paintMarks(QPainter &painter, const QRectF &plot, const QList<qint64> &marks) const;

    Theme &m_theme;
    QList<qint64> m_rates;
    qint64 m_stepMs = 0;
    qint64 m_untilMs = 0;
};

} // namespace danggol::ui
