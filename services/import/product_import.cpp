// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/product_import.h"

#include "services/shop/service_set.h"
#include "services/shop/shop.h"
#include "services/storage/database.h"

namespace danggol
{

ProductImport::ProductImport(Shop &shop)
    : m_shop(shop), m_service(std::make_shared<ProductImportService>(shop.clock(), shop.services().audit))
{}

void ProductImport::plan(const Actor &actor, std::shared_ptr<const ProductSheet> sheet,
                         Reply<ImportPlan> reply)
{
    m_shop.database().read<ImportPlan>(
        [service = m_service, actor, sheet = std::move(sheet)](storage::Transaction &transaction) {
            return service->plan(transaction, actor, sheet);
        },
        std::move(reply));
}

std::shared_ptr<ProductImportRun> ProductImport::run(const Actor &actor, const Operation &operation,
                                                     std::shared_ptr<const ImportPlan> plan,
                                                     ProductImportRun::Progress progress,
                                                     Reply<ImportReport> reply)
{
    auto run = std::make_shared<ProductImportRun>(
        m_shop.database(), m_service,
        ProductImportRun::Task{actor, operation, std::move(plan), std::move(progress), std::move(reply)});
    run->start();
    return run;
}

} // namespace danggol
