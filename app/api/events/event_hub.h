// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"
#include "services/domain/change.h"

#include <QMetaObject>

#include <functional>
#include <memory>
#include <string>

namespace danggol
{
class Shop;
}

namespace danggol::api
{

/// Keeps the shop's latest changes and tells those who follow them. Any thread.
class EventHub
{
public:
    /// What a follower may see of a change.
    using Filter = std::function<bool(const Change &)>;

    explicit EventHub(Shop &shop);
    ~EventHub();
    EventHub(const EventHub &) = delete;
    EventHub &operator=(const EventHub &) = delete;

    /// Server-sent events (WHATWG HTML, 9.2) of what changes from now on, or since `lastEventId`, where that
    /// is still known; where it is not, an event "reset" says that anything may have changed.
    [[nodiscard]] std::shared_ptr<ResponseStream> follow(Filter filter, const std::string &lastEventId) const;

private:
    std::shared_ptr<class EventLog> m_log;
    QMetaObject::Connection m_changes;
};

} // namespace danggol::api
