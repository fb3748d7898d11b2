// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/change_feed.h"
#include "services/storage/lane_connection.h"

#include <QThread>

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

private:
    QThread m_thread;
    RetrySignal &m_retrySignal;
};

} // namespace danggol::storage
