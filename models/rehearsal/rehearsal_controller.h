// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rehearsal/rush_targets.h"
#include "models/session/till_session.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace danggol
{
class RehearsalRun;
}

namespace danggol::models
{

/// Rehearsing a rush in the demo shop: what it can be for, how far it has come and how it ended. It goes on
/// while nobody looks, and ends with the shop.
class RehearsalController : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Idle, Preparing, Rushing, Checking, Ended, Failed };

    /// What is told is no older than this while it goes on.
    static constexpr int kLookMs = 100;

    explicit RehearsalController(TillSession &session, QObject *parent = nullptr);
    ~RehearsalController() override;

    /// Whether this is a demo shop and the person at the till its admin.
    [[nodiscard]] static bool isOffered(TillSession &session);

    [[nodiscard]] RushTargets &targets() { return m_targets; }
    [[nodiscard]] bool isConnected() const { return m_session.connection().connected; }

    /// 1 to kMostRehearsalBuyers; `perSecond` none: as fast as it goes. Does nothing while one goes on, where
    /// it is not offered, or without a connection.
    void start(const RushTarget &target, qint64 buyers, std::optional<qint64> perSecond);
    /// Nobody else comes; it ends when those on their way have their answer.
    void cancel();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    /// What the rehearsal is for, or was.
    [[nodiscard]] const std::optional<RushTarget> &target() const { return m_target; }
    [[nodiscard]] const RehearsalProgress &progress() const { return m_progress; }
    /// Of the last one, once it has ended.
    [[nodiscard]] const std::optional<RehearsalReport> &report() const { return m_report; }
    /// Why the last one failed, once it has.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Whether somebody looks on; else the end is told by a notice.
    void setWatched(bool isWatched) { m_isWatched = isWatched; }

Q_SIGNALS:
    /// At most every kLookMs while it goes on.
    void changed();
    /// After the last change.
    void ended();

private:
    void look();
    void settle(const Result<RehearsalReport> &report);
    void tell();

    TillSession &m_session;
    RushTargets m_targets;
    QTimer m_looking;
    std::shared_ptr<RehearsalRun> m_run;
    Stage m_stage = Stage::Idle;
    std::optional<RushTarget> m_target;
    RehearsalProgress m_progress;
    std::optional<RehearsalReport> m_report;
    std::optional<Error> m_error;
    bool m_isStopping = false;
    bool m_isWatched = false;
};

} // namespace danggol::models
