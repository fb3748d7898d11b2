// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/product_import.h"

namespace danggol
{

/// The whole of an import, for programs that may wait: reads the file, plans it and writes it, with
/// `progress` (may be null) called after each chunk on a storage thread. What is wrong with the file is
/// InvalidInput with a field for each fault that is kept ("line 3, Price"); else as readProductSheet and
/// ProductImport fail.
[[nodiscard]] Result<ImportReport> importProductFile(Shop &shop, const Actor &actor,
                                                     const Operation &operation, const QString &file,
                                                     const ProductImportRun::Progress &progress = {});

} // namespace danggol
