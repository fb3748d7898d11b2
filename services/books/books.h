// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/reply.h"

#include <QList>
#include <QString>

namespace danggol
{

namespace storage
{
class Database;
}
class BooksService;

/// One rule of the books and how often it is broken; every `violations` must be 0.
struct BooksCheck
{
    /// A stable key, e.g. "ledger-sums-to-zero".
    QString key;
    /// In words, e.g. "Entries of each operation sum to zero".
    QString title;
    qint64 violations = 0;
    /// How many things were looked at.
    qint64 examined = 0;
};

struct BooksReport
{
    QList<BooksCheck> checks;
    /// The end of the audit chain.
    QString auditHead;

    [[nodiscard]] bool balances() const
    {
        for (const BooksCheck &check : checks) {
            if (check.violations != 0)
                return false;
        }
        return true;
    }
};

/// The books check: re-derives everything that is cached and must find no difference.
class Books
{
public:
    Books(storage::Database &database, const BooksService &service);

    void verify(const Actor &actor, Reply<BooksReport> reply);

private:
    storage::Database &m_database;
    const BooksService &m_service;
};

} // namespace danggol
