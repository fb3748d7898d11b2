// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/audit_service.h"

#include "services/audit/audit_chain.h"
#include "services/storage/many_rows.h"
#include "services/storage/transaction.h"

#include <vector>

namespace danggol
{

namespace
{

using storage::ManyRows;
using storage::Row;
using storage::Statement;
using storage::Transaction;
using storage::Value;

// The update locks the head for the rest of the unit, so that two tills cannot follow the same entry.
const Statement kLockHead("UPDATE audit_head SET entries = entries + ? WHERE id = 1 RETURNING hash");
const Statement kMoveHead("UPDATE audit_head SET hash = ? WHERE id = 1");
const ManyRows kInsert("INSERT INTO audit_log (action, subject, detail, actor_kind, actor_id, actor_name, "
                       "at, previous_hash, hash) VALUES",
                       9, "");
const Statement kHead("SELECT hash FROM audit_head WHERE id = 1");
const Statement kHeadEntries("SELECT entries FROM audit_head WHERE id = 1");
const Statement kChain("SELECT action, subject, detail, actor_kind, actor_id, actor_name, at, "
                       "previous_hash, hash FROM audit_log ORDER BY id");

struct ChainedEntry
{
    AuditEntry entry;
    QString previousHash;
    QString hash;
};

ChainedEntry readEntry(Row &row)
{
    return {.entry = {.action = row.text(),
                      .subject = row.text(),
                      .detail = row.text(),
                      .actorKind = row.text(),
                      .actorId = row.integer(),
                      .actorName = row.text(),
                      .at = row.moment()},
            .previousHash = row.text(),
            .hash = row.text()};
}

QString readText(Row &row)
{
    return row.text();
}

} // namespace

Result<Done> AuditService::record(Transaction &transaction, const Actor &actor, const QString &action,
                                  const QString &subject, const QString &detail) const
{
    return recordAll(transaction, actor, {{action, subject, detail}});
}

Result<Done> AuditService::recordAll(Transaction &transaction, const Actor &actor,
                                     const QList<AuditAct> &acts) const
{
    if (acts.isEmpty())
        return Done{};
    TRY(QString previous, transaction.one(kLockHead, readText, acts.size()));
    const QString actorKind = actorKindName(actor.kind);
    const Timestamp now = m_clock.now();
    std::vector<Value> rows;
    for (const AuditAct &act : acts) {
        const AuditEntry entry{.action = act.action,
                               .subject = act.subject,
                               .detail = act.detail,
                               .actorKind = actorKind,
                               .actorId = actor.id,
                               .actorName = actor.name,
                               .at = now};
        const QString hash = chainedHash(previous, entry);
        rows.insert(rows.end(), {entry.action, entry.subject, entry.detail, entry.actorKind, entry.actorId,
                                 entry.actorName, entry.at, previous, hash});
        previous = hash;
    }
    TRY_DONE(kInsert.execute(transaction, rows));
    TRY_DONE(transaction.send(kMoveHead, previous));
    return Done{};
}

Result<qint64> AuditService::brokenLinks(Transaction &transaction) const
{
    qint64 broken = 0;
    QString previous;
    const auto follow = [&broken, &previous](Row &row) {
        const ChainedEntry link = readEntry(row);
        const bool holds =
            link.previousHash == previous && link.hash == chainedHash(link.previousHash, link.entry);
        broken += holds ? 0 : 1;
        previous = link.hash;
        return holds;
    };
    TRY(const auto links, transaction.all(kChain, follow));
    TRY(const QString end, head(transaction));
    TRY(const qint64 entries, transaction.number(kHeadEntries));
    return broken + (end == previous && entries == links.size() ? 0 : 1);
}

Result<QString> AuditService::head(Transaction &transaction) const
{
    return transaction.one(kHead, readText);
}

} // namespace danggol
