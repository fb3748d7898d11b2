// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/change_feed.h"
#include "services/storage/lane_connection.h"

#include <QThread>

#include <future>

namespace danggol::storage
{

/// Listens for what other tills on the same PostgreSQL commit. Has its own thread with an event loop, because
/// the driver reports notices through a socket notifier; also the first to see the server go and come back.
class ChangeListener
{
public:
    ChangeListener(DatabaseUrl url, ConnectionSettings settings, RetryPolicy policy, ChangeFeed &feed,
                   ConnectionStatus &status, RetrySignal &retrySignal);
    ~ChangeListener();

    /// Returns when it listens, when it could not, or after `mostMs`. From whenever it does listen nothing is
    /// missed: what may have been until then is told as "everything may have changed".
    void awaitFirstTry(int mostMs);

private:
    QThread m_thread;
    std::future<void> m_hasTried;
    RetrySignal &m_retrySignal;
};

} // namespace danggol::storage
