// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/error.h"

#include <QStringList>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace danggol::test
{

/// Which of several workers has begun what, and what came of it, for whoever waits for them. Any thread. A
/// wait of more than a minute ends the program.
class ProgressBoard
{
public:
    /// What was answered, and was no answer in the sense of the promise.
    struct Refusals
    {
        /// Told Unavailable, how many of them that it may be done, and told Busy.
        qint64 unavailable = 0;
        qint64 mayBeDone = 0;
        qint64 busy = 0;
        /// Every other failure, which nobody should see.
        QStringList others = {};
    };

    explicit ProgressBoard(int workers);

    void open();
    /// Nobody begins anything more.
    void close();

    /// The worker is about to send something; false: it is to end.
    [[nodiscard]] bool begin(int worker);
    void answered(int worker);
    void refused(const Error &error);

    void waitForAnswers(qint64 count);
    void waitForUnavailable(qint64 count = 1);
    /// Looked at whenever somebody has been answered or refused.
    void waitUntil(const std::function<bool()> &isSo);
    /// Until everybody has been answered something that they sent after now. How long that took, in
    /// milliseconds.
    qint64 waitForEverybody();

    [[nodiscard]] Refusals refusals() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_isClosed = false;
    std::vector<qint64> m_begun;
    /// The last begun thing that was answered, by worker.
    std::vector<qint64> m_done;
    qint64 m_answers = 0;
    Refusals m_refusals;
};

} // namespace danggol::test
