// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books_service.h"

#include "services/audit/audit_service.h"
#include "services/books/books_checks.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"

#include <array>

namespace danggol
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement kAuditEntries("SELECT COUNT(*) FROM audit_log");

struct Found
{
    qint64 violations = 0;
    qint64 examined = 0;
};

Result<BooksCheck> made(Transaction &transaction, const books_checks::Check &check)
{
    const auto read = [](Row &row) { return Found{row.integer(), row.integer()}; };
    TRY(const Found found, transaction.one(*check.statement, read));
    return BooksCheck{.key = QString::fromUtf8(check.key),
                      .title = QString::fromUtf8(check.title),
                      .violations = found.violations,
                      .examined = found.examined};
}

} // namespace

Result<BooksReport> BooksService::verify(Transaction &transaction, const Actor &actor) const
{
    TRY_DONE(authorise(actor, Permission::VerifyBooks));
    BooksReport report;
    for (const auto group : {books_checks::ledger(), books_checks::stock(), books_checks::coupons(),
                             books_checks::orders(), books_checks::refunds(), books_checks::ranking(),
                             books_checks::references(), books_checks::staff()}) {
        for (const books_checks::Check &check : group) {
            TRY(BooksCheck done, made(transaction, check));
            report.checks.append(std::move(done));
        }
    }
    BooksCheck chain{.key = QStringLiteral("audit-chain"),
                     .title = QStringLiteral("The audit chain is unbroken"),
                     .violations = 0,
                     .examined = 0};
    TRY(chain.violations, m_audit.brokenLinks(transaction));
    TRY(chain.examined, transaction.number(kAuditEntries));
    report.checks.append(std::move(chain));
    TRY(report.auditHead, m_audit.head(transaction));
    return report;
}

} // namespace danggol
