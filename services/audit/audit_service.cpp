// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/audit_service.h"

#include "services/audit/audit_chain.h"
#include "services/storage/transaction.h"

namespace danggol
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

// The update locks the head for the rest of the unit, so that two tills cannot follow the same entry.
const Statement kLockHead("UPDATE audit_head SET entries = entries + 1 WHERE id = 1 RETURNING hash");
const Statement kMoveHead("UPDATE audit_head SET hash = ? WHERE id = 1");
const Statement kInsert("INSERT INTO audit_log (action, subject, detail, actor_kind, actor_id, actor_name, "
                        "at, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
    TRY(const QString previous, transaction.one(kLockHead, readText));
    const AuditEntry entry{.action = action,
                           .subject = subject,
                           .detail = detail,
                           .actorKind = actorKindName(actor.kind),
                           .actorId = actor.id,
                           .actorName = actor.name,
                           .at = m_clock.now()};
    const QString hash = chainedHash(previous, entry);
    TRY_DONE(transaction.execute(kInsert, entry.action, entry.subject, entry.detail, entry.actorKind,
                                 entry.actorId, entry.actorName, entry.at, previous, hash));
    TRY_DONE(transaction.execute(kMoveHead, hash));
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
