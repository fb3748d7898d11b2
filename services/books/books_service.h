// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/books/books.h"
#include "services/domain/result.h"

namespace danggol
{

namespace storage
{
class Transaction;
}
class AuditService;

/// Counts what is broken, rule by rule. To be called within a unit of work, on any storage thread.
class BooksService
{
public:
    explicit BooksService(const AuditService &audit) : m_audit(audit) {}

    /// Reads everything there is, in one pass a rule: an admin's question, not a till's. Forbidden.
    [[nodiscard]] Result<BooksReport> verify(storage::Transaction &transaction, const Actor &actor) const;

private:
    const AuditService &m_audit;
};

} // namespace danggol
