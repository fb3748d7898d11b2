// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/audit_service.h"
#include "services/domain/actor.h"
#include "services/import/product_import_plan.h"

#include <tuple>

namespace danggol
{

namespace storage
{
class Transaction;
}

/// Some rows of a plan, to be written in one unit.
struct ImportChunk
{
    std::shared_ptr<const ImportPlan> plan;
    qsizetype first = 0;
    qsizetype count = 0;
    /// The newest product that the plan or the chunk before has seen.
    ProductId newest;
};

/// What became of a chunk.
struct ImportedChunk
{
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    ProductId newest;

    template <class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.created, self.changed, self.unchanged, self.newest);
    }
};

/// The rules of importing products. To be called within a unit of work, on any storage thread.
class ProductImportService
{
public:
    ProductImportService(const Clock &clock, const AuditService &audit) : m_clock(clock), m_audit(audit) {}

    /// Forbidden. Faults of the sheet stand in the plan.
    [[nodiscard]] Result<ImportPlan> plan(storage::Transaction &transaction, const Actor &actor,
                                          std::shared_ptr<const ProductSheet> sheet) const;
    /// Makes and changes the products of the chunk as ordinary edits do: with their movements, audit entries
    /// and changes. Which product a row means is asked again, because other tills go on working. Forbidden;
    /// InvalidInput when a product that the row leaned on is no more what it was.
    [[nodiscard]] Result<ImportedChunk> write(storage::Transaction &transaction, const Actor &actor,
                                              const ImportChunk &chunk) const;

private:
    const Clock &m_clock;
    const AuditService &m_audit;
};

} // namespace danggol
