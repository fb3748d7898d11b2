// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/domain/result.h"

/// What may be entered for a product.
namespace danggol::product_rules
{

/// The command with its texts trimmed, or InvalidInput with every field at fault.
[[nodiscard]] Result<CreateProductCommand> checked(CreateProductCommand command);
[[nodiscard]] Result<EditProductCommand> checked(EditProductCommand command);
[[nodiscard]] Result<AdjustStockCommand> checked(AdjustStockCommand command);
/// InvalidInput (body) when there is nothing to change.
[[nodiscard]] Result<Done> checkGivesSomething(const PatchProductCommand &command);
/// The whole edit that the patch means: what is not given is taken from `before`.
[[nodiscard]] EditProductCommand asEdit(const PatchProductCommand &command, const Product &before);
/// InvalidInput (query, category).
[[nodiscard]] Result<Done> check(const ProductQuery &query);

[[nodiscard]] bool isBarcode(const QString &text);

} // namespace danggol::product_rules
