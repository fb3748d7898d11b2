// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace danggol::ui
{

/// One event in the life of an order.
struct TimelineStep
{
    enum class State { Done, Current, Next };

    State state = State::Done;
    QString title;
    QString detail; ///< who did it, or what has to happen
    QString time;   ///< empty while it has not happened
};

/// What has happened to an order and what comes next, from top to bottom. The arrows move between events.
class TimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineView(Theme &theme, QWidget *parent = nullptr);

    void setSteps(const QList<TimelineStep> &steps);
    /// Tab comes to the steps from this widget, however often they are made anew.
    void setBefore(QWidget *before) { m_before = before; }
    int count() const { return static_cast<int>(m_nodes.size()); }
    QWidget *node(int index) const { return m_nodes.value(index); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    QVBoxLayout *m_column;
    QList<QWidget *> m_nodes;
    QWidget *m_before = nullptr;
};

} // namespace danggol::ui
