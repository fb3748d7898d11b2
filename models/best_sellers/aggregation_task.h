// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"
#include "services/ranking/aggregation_run.h"

#include <QObject>

#include <memory>
#include <optional>

namespace danggol::models
{

/// A run of the ranking that a person began: how far it is, a way to stop it, and the notice at its end. A
/// run under way goes on when the task dies.
class AggregationTask : public QObject
{
    Q_OBJECT
public:
    explicit AggregationTask(TillSession &session, QObject *parent = nullptr);

    /// Whether this person may, now.
    [[nodiscard]] bool isAllowed() const;
    /// Does nothing while a run is on its way, without permission or without a connection.
    void start(const AggregationRequest &request);
    /// Ends the run after its step: the days made stay made, the others stay due.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    /// Nothing before the first step of a run.
    [[nodiscard]] const std::optional<AggregationProgress> &progress() const { return m_progress; }

Q_SIGNALS:
    void changed();
    /// After the notice.
    void ended();

private:
    void settle(const Result<AggregationReport> &report);
    void tell(const Result<AggregationReport> &report);

    TillSession &m_session;
    std::shared_ptr<AggregationRun> m_run;
    /// Kept when a run's outcome is not known, for the next try.
    std::optional<Operation> m_operation;
    std::optional<AggregationProgress> m_progress;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace danggol::models
