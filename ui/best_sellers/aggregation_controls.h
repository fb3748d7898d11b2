// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/best_sellers/aggregation_task.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace danggol::ui
{

class AggregationLine;
class KeyButton;

/// When the ranking was made, and making it anew: a run that takes longer than a second says how far it is
/// and can be stopped.
class AggregationControls : public QWidget
{
    Q_OBJECT
public:
    AggregationControls(Theme &theme, models::AggregationTask &task, QWidget *parent = nullptr);

    /// When the ranking was made; empty when there is none.
    void setMadeText(const QString &text, bool isStale);
    void setConnected(bool isConnected);

Q_SIGNALS:
    void aggregateRequested();

private:
    void showTask();
    void showLine();
    [[nodiscard]] QString progressText() const;

    models::AggregationTask &m_task;
    AggregationLine *m_line;
    KeyButton *m_stop;
    KeyButton *m_aggregate;
    /// Runs while a run has not yet taken long enough to be told about.
    QTimer m_patience;
    QString m_madeText;
    bool m_isStale = false;
    bool m_isConnected = true;
    bool m_isSlow = false;
};

} // namespace danggol::ui
