// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/actor.h"

namespace danggol
{

Actor Actor::job(const QString &name)
{
    return Actor{ActorKind::Job, 0, name, Role::Admin, std::nullopt};
}

Actor Actor::staff(StaffId id, const QString &name, Role role)
{
    return Actor{ActorKind::Staff, id.value, name, role, std::nullopt};
}

QString actorKindName(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Staff:
        return QStringLiteral("STAFF");
    case ActorKind::Token:
        return QStringLiteral("TOKEN");
    case ActorKind::Job:
        return QStringLiteral("JOB");
    }
    return QStringLiteral("JOB");
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Customer:
        return QStringLiteral("CUSTOMER");
    case Role::Staff:
        return QStringLiteral("STAFF");
    case Role::Admin:
        return QStringLiteral("ADMIN");
    }
    return QStringLiteral("CUSTOMER");
}

Role roleFromName(const QString &name)
{
    if (name == QLatin1String("ADMIN"))
        return Role::Admin;
    return name == QLatin1String("STAFF") ? Role::Staff : Role::Customer;
}

} // namespace danggol
