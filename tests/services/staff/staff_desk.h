// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

inline const storage::Statement
    kAuditedActions("SELECT action || ', ' || subject || ', ' || detail || ', ' || actor_name "
                    "FROM audit_log ORDER BY id");

/// Asks a till's staff and waits for the answers.
class StaffDesk
{
public:
    explicit StaffDesk(TestShop &shop) : m_shop(shop) {}

    [[nodiscard]] QList<StaffMember> list() const
    {
        return valueOf(m_shop.await<QList<StaffMember>>(
            [&](Reply<QList<StaffMember>> reply) { m_shop->staff().list(std::move(reply)); }));
    }
    [[nodiscard]] StaffMember member(StaffId id) const
    {
        for (const StaffMember &each : list()) {
            if (each.id == id)
                return each;
        }
        qFatal("no such member");
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const StaffMember &each : list())
            names.append(each.name);
        return names;
    }
    [[nodiscard]] Result<StaffMember> add(const QString &name, Role role = Role::Staff,
                                          const Actor &actor = TestShop::admin()) const
    {
        return ask(
            [&](Reply<StaffMember> r) { m_shop->staff().add(actor, m_shop.operation(), name, role, r); });
    }
    [[nodiscard]] Result<StaffMember> edit(const StaffEdit &edit,
                                           const Actor &actor = TestShop::admin()) const
    {
        return ask([&](Reply<StaffMember> r) { m_shop->staff().edit(actor, m_shop.operation(), edit, r); });
    }
    [[nodiscard]] Result<StaffMember> archive(StaffId id, bool archived = true,
                                              const Actor &actor = TestShop::admin()) const
    {
        return ask([&](Reply<StaffMember> r) {
            m_shop->staff().archive(actor, m_shop.operation(), id, archived, r);
        });
    }
    [[nodiscard]] Result<StaffMember> setPin(StaffId id, const QString &pin,
                                             const Actor &actor = TestShop::admin()) const
    {
        return ask(
            [&](Reply<StaffMember> r) { m_shop->staff().setPin(actor, m_shop.operation(), id, pin, r); });
    }
    [[nodiscard]] Result<StaffMember> changePin(const Actor &actor, const QString &now,
                                                const QString &then) const
    {
        return ask([&](Reply<StaffMember> r) {
            m_shop->staff().changePin(actor, m_shop.operation(), now, then, r);
        });
    }
    [[nodiscard]] Result<StaffMember> signIn(StaffId id, const QString &pin) const
    {
        return signIn(m_shop.operation(), id, pin);
    }
    [[nodiscard]] Result<StaffMember> signIn(const Operation &operation, StaffId id, const QString &pin) const
    {
        return ask([&](Reply<StaffMember> r) { m_shop->staff().signIn(operation, id, pin, r); });
    }
    [[nodiscard]] Result<StaffMember> signOut(const Actor &actor) const
    {
        return ask([&](Reply<StaffMember> r) { m_shop->staff().signOut(actor, m_shop.operation(), r); });
    }
    /// "action, subject, detail, who", oldest first.
    [[nodiscard]] QStringList audited() const
    {
        return valueOf(m_shop.unit<QStringList>([](storage::Transaction &transaction) {
            return transaction.all(kAuditedActions, [](storage::Row &row) { return row.text(); });
        }));
    }

private:
    [[nodiscard]] Result<StaffMember> ask(const std::function<void(Reply<StaffMember>)> &question) const
    {
        return m_shop.await<StaffMember>(question);
    }

    TestShop &m_shop;
};

/// The figure of that name in a refusal.
template <class T>
[[nodiscard]] QVariant detailOf(const Result<T> &result, const char *name)
{
    return result ? QVariant() : result.error().details.value(QLatin1String(name));
}

} // namespace danggol::test
