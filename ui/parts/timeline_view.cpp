// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/timeline_view.h"

#include "ui/parts/timeline_node.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

#include <utility>

namespace danggol::ui
{

TimelineView::TimelineView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setSteps(const QList<TimelineStep> &steps)
{
    qDeleteAll(m_nodes);
    m_nodes.clear();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *node = new TimelineNode(m_theme, steps.at(i), i + 1 == steps.size(), this);
        node->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus); // one Tab stop
        m_column->addWidget(node);
        m_nodes << node;
    }
    QWidget *before = m_before;
    for (QWidget *node : std::as_const(m_nodes)) {
        if (before)
            setTabOrder(before, node);
        before = node;
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down;
    const auto from = static_cast<int>(m_nodes.indexOf(focusWidget()));
    if (from < 0 || (!down && event->key() != Qt::Key_Up)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int to = std::clamp(from + (down ? 1 : -1), 0, count() - 1);
    m_nodes.at(to)->setFocus(Qt::TabFocusReason);
}

} // namespace danggol::ui
