// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace danggol::test
{

/// Somebody at a till while others misbehave: charges a wallet, reads, and now and then connects anew, some
/// hundred times a second on a thread of its own; and remembers how long each answer took.
class HonestClient
{
public:
    struct Figures
    {
        std::vector<qint64> latenciesUs;
        /// Of ₩1 each, that were answered with 200.
        qint64 charges = 0;
        /// New connections that were met with 503.
        int turnedAway = 0;
        /// How often an answer did not come, or was another than was to be expected.
        int failures = 0;

        /// What all but one in a hundred answers took at most.
        [[nodiscard]] qint64 p99Ms() const;
    };

    /// Starts. The server needs no token.
    HonestClient(quint16 port, qint64 customer);
    ~HonestClient();
    HonestClient(const HonestClient &) = delete;
    HonestClient &operator=(const HonestClient &) = delete;

    /// Ends, and tells.
    [[nodiscard]] Figures stop();

private:
    void work(quint16 port, qint64 customer);
    /// False: it is time to end.
    [[nodiscard]] bool pause();

    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_isEnding = false;
    Figures m_figures;
    std::unique_ptr<QThread> m_thread;
};

} // namespace danggol::test
