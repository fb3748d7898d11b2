// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/audit_service.h"
#include "services/catalog/product.h"

/// What the audit says of the catalog.
namespace danggol::catalog_audit
{

[[nodiscard]] AuditAct priceEdit(ProductId product, Money before, Money after);
/// Stock received or adjusted by hand.
[[nodiscard]] AuditAct stockAdjustment(const StockMovement &movement);

} // namespace danggol::catalog_audit
