// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/in_flight.h"

#include <utility>

namespace danggol::api
{

InFlight::Place::Place(std::shared_ptr<InFlight> house, QString id)
    : m_house(std::move(house)), m_id(std::move(id))
{}

InFlight::Place::~Place()
{
    const std::lock_guard lock(m_house->m_mutex);
    m_house->m_fingerprints.remove(m_id);
}

Result<std::shared_ptr<InFlight::Place>> InFlight::enter(const Operation &operation)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto running = m_fingerprints.constFind(operation.id);
        if (running != m_fingerprints.constEnd() && *running != operation.fingerprint)
            return fail(
                ErrorCode::IdempotencyKeyReused,
                QStringLiteral("This key was used for another request. Nothing was done for this one. "
                               "Send it with a new key."));
        if (running != m_fingerprints.constEnd())
            return fail(
                ErrorCode::OperationInProgress,
                QStringLiteral("The first request with this key is still running. Nothing was done for "
                               "this one. Send it again in a moment for the answer."));
        m_fingerprints.insert(operation.id, operation.fingerprint);
    }
    return std::make_shared<Place>(shared_from_this(), operation.id);
}

} // namespace danggol::api
