// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"

namespace danggol::models
{

/// Makes the days of one window that somebody asked for, one after the other, whether they are due or not.
class DayAggregation : public QObject
{
    Q_OBJECT
public:
    explicit DayAggregation(TillSession &session, QObject *parent = nullptr);

    /// The `days` days up to `endDay` (`YYYY-MM-DD`, today or earlier); ends in a notice. Does nothing while
    /// it is under way, or for someone who may not.
    void start(const QString &endDay, int days);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void runningChanged();

private:
    void makeNext();
    void settle(const Result<AggregationReport> &report);
    void end();

    TillSession &m_session;
    QString m_next;
    QString m_last;
    std::optional<Operation> m_operation;
    int m_daysMade = 0;
    bool m_isRunning = false;
};

} // namespace danggol::models
