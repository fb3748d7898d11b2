// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/clock.h"
#include "services/domain/ids.h"

#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

/// What lets a program act in the shop without a person signed in. The secret it is shown by is no part of
/// it: that is told once, in `NewToken`, and kept nowhere.
struct ApiToken
{
    TokenId id;
    QString name;
    Role role = Role::Customer;
    /// For the role customer, and for it alone: whose things the token reaches.
    std::optional<CustomerId> customer;
    /// As that customer is called now; empty for the other roles.
    QString customerName;
    /// While its customer is archived a token does not work.
    bool customerArchived = false;
    Timestamp createdAt;
    /// From this moment on it does not work; none: it does not expire.
    std::optional<Timestamp> expiresAt;
    std::optional<Timestamp> revokedAt;
    std::optional<Timestamp> lastUsedAt;
    /// The name of who made it.
    QString createdBy;

    friend bool operator==(const ApiToken &, const ApiToken &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.name, s.role, s.customer, s.customerName, s.customerArchived, s.createdAt,
                        s.expiresAt, s.revokedAt, s.lastUsedAt, s.createdBy);
    }
};

struct CreateTokenCommand
{
    /// 1 to 80 characters after trimming.
    QString name;
    Role role = Role::Customer;
    /// For the role customer, and for it alone.
    std::optional<CustomerId> customer;
    /// 1 to 3650; none: it does not expire.
    std::optional<qint64> validDays;
};

/// A token just made, and its secret for the only time. It has no `fields`, so that no operation can keep it.
struct NewToken
{
    ApiToken token;
    QString secret;
};

/// Whether a token works, and if not, why: the first of these that holds.
enum class TokenState { Active, Revoked, Expired, CustomerArchived };
[[nodiscard]] TokenState stateOf(const ApiToken &token, Timestamp now);

/// Who acts when this token is shown.
[[nodiscard]] Actor actorOf(const ApiToken &token);

} // namespace danggol
