// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/product_import_run.h"

namespace danggol
{

class Shop;

/// Importing products, as the window and the programs use it: `readProductSheet` in a thread that may wait,
/// then these, which do not block; answers come to the reply.
class ProductImport
{
public:
    /// The shop must outlive what is asked of it here.
    explicit ProductImport(Shop &shop);

    /// What importing the sheet would do; writes nothing. Forbidden.
    void plan(const Actor &actor, std::shared_ptr<const ProductSheet> sheet, Reply<ImportPlan> reply);
    /// Writes a plan that may be written. The same operation again is done once. `progress` may be null. The
    /// run answered can be stopped, and then replies with what it made.
    std::shared_ptr<ProductImportRun> run(const Actor &actor, const Operation &operation,
                                          std::shared_ptr<const ImportPlan> plan,
                                          ProductImportRun::Progress progress, Reply<ImportReport> reply);

private:
    Shop &m_shop;
    std::shared_ptr<const ProductImportService> m_service;
};

} // namespace danggol
