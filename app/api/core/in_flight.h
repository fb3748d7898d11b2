// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/operation.h"
#include "services/domain/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <mutex>

namespace danggol::api
{

/// The operations that this program is doing at the moment under an Idempotency-Key. Any thread.
class InFlight : public std::enable_shared_from_this<InFlight>
{
public:
    /// Holds the operation's place; destroying it gives it up.
    class Place
    {
    public:
        Place(std::shared_ptr<InFlight> house, QString id);
        ~Place();
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;

    private:
        std::shared_ptr<InFlight> m_house;
        QString m_id;
    };

    /// OperationInProgress while the operation's first request is running, IdempotencyKeyReused when that one
    /// asks for something else.
    [[nodiscard]] Result<std::shared_ptr<Place>> enter(const Operation &operation);

private:
    std::mutex m_mutex;
    QHash<QString, QByteArray> m_fingerprints;
};

} // namespace danggol::api
