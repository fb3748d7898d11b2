// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/clock.h"
#include "services/domain/result.h"

#include <QList>
#include <QString>

namespace danggol
{

namespace storage
{
class Transaction;
}

/// An act as `record` takes it.
struct AuditAct
{
    QString action;
    QString subject;
    QString detail;
};

/// The chain of who changed what that matters. Each entry's hash covers the entry and the hash before it.
class AuditService
{
public:
    explicit AuditService(const Clock &clock) : m_clock(clock) {}

    /// `action` is a verb of ours ("refund", "edit-price", "adjust-stock", "raise-limit", "edit-settings"),
    /// `subject` what it was done to ("order 1050"), `detail` the figures. The last lock of a unit.
    [[nodiscard]] Result<Done> record(storage::Transaction &transaction, const Actor &actor,
                                      const QString &action, const QString &subject,
                                      const QString &detail) const;
    /// The same for many acts of one unit, in their order.
    [[nodiscard]] Result<Done> recordAll(storage::Transaction &transaction, const Actor &actor,
                                         const QList<AuditAct> &acts) const;
    /// How many entries do not follow from the one before, the head included; 0 when the chain is whole.
    [[nodiscard]] Result<qint64> brokenLinks(storage::Transaction &transaction) const;
    /// The hash at the end of the chain; empty when it has no entry.
    [[nodiscard]] Result<QString> head(storage::Transaction &transaction) const;

private:
    const Clock &m_clock;
};

} // namespace danggol
