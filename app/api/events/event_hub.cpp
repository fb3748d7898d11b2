// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/events/event_hub.h"

#include "app/api/events/event_log.h"
#include "app/api/events/event_stream.h"
#include "services/shop/shop.h"

namespace danggol::api
{

EventHub::EventHub(Shop &shop) : m_log(std::make_shared<EventLog>())
{
    m_changes = QObject::connect(&shop, &Shop::changed,
                                 [log = m_log](const ChangeSet &changes) { log->append(changes); });
}

EventHub::~EventHub()
{
    QObject::disconnect(m_changes);
    m_log->close(); // a storage thread may be in the middle of the last change
}

std::shared_ptr<ResponseStream> EventHub::follow(Filter filter, const std::string &lastEventId) const
{
    return std::make_shared<EventStream>(m_log, std::move(filter), lastEventId);
}

} // namespace danggol::api
