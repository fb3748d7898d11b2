// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/message.h"
#include "services/domain/actor.h"
#include "services/domain/result.h"
#include "services/tokens/token.h"

#include <QHash>
#include <QMetaObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace danggol
{
class Shop;
}

namespace danggol::api
{

/// Finds out who asks. What the database said of a token holds for two seconds, or until it says that tokens
/// changed; so a busy token costs no reading, and a revoked one is out at once here and soon at other tills.
/// Any thread.
class Authenticator
{
public:
    /// `visitor` is who asks without a token; none: nobody may.
    Authenticator(Shop &shop, std::optional<Actor> visitor);
    ~Authenticator();
    Authenticator(const Authenticator &) = delete;
    Authenticator &operator=(const Authenticator &) = delete;

    /// Unauthenticated when it is clear from the header alone.
    [[nodiscard]] Result<Done> glance(const RequestHead &head) const;
    /// Calls `known` with the actor or Unauthenticated: at once when it is known here, else on `mailbox`'s
    /// thread.
    void identify(const RequestHead &head, const std::shared_ptr<Mailbox> &mailbox,
                  std::function<void(Result<Actor>)> known);

private:
    struct Memory;

    [[nodiscard]] std::optional<Actor> remembered(const QString &hash);
    void noteUse(const ApiToken &token);

    Shop &m_shop;
    const std::optional<Actor> m_visitor;
    std::shared_ptr<Memory> m_memory;
    QMetaObject::Connection m_changes;
};

} // namespace danggol::api
