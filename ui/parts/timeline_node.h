// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/timeline_view.h"

namespace danggol::ui
{

/// One event of a TimelineView: mark, line to the next one, title, detail, time.
class TimelineNode : public QWidget
{
    Q_OBJECT
public:
    TimelineNode(Theme &theme, const TimelineStep &step, bool last, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    Theme &m_theme;
    TimelineStep m_step;
    bool m_last;
};

} // namespace danggol::ui
