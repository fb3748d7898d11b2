// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/catalog/product.h"
#include "services/coupons/coupon.h"
#include "services/customers/customer.h"
#include "services/domain/error.h"
#include "services/orders/order.h"
#include "services/payments/payment.h"
#include "services/ranking/aggregation_values.h"
#include "services/ranking/ranking_values.h"
#include "services/settings/shop_settings.h"
#include "services/wallet/wallet_values.h"
#include "tests/simulation/plan/answer.h"
#include "tests/simulation/run/id_book.h"

/// What the shop answers, in the words of the simulation.
namespace danggol::simulation
{

[[nodiscard]] Answer say(const Error &error);
[[nodiscard]] Answer say(qint64 count);
[[nodiscard]] Answer say(const Customer &customer, const IdBook &ids);
[[nodiscard]] Answer say(const ChargeReceipt &receipt, const IdBook &ids);
[[nodiscard]] Answer say(const Product &product, const IdBook &ids);
[[nodiscard]] Answer say(const Coupon &coupon, const IdBook &ids);
[[nodiscard]] Answer say(const IssuedCoupon &issued, const IdBook &ids);
[[nodiscard]] Answer say(const Order &order, const IdBook &ids);
[[nodiscard]] Answer say(const Payment &payment, const IdBook &ids);
[[nodiscard]] Answer say(const ShopSettings &settings, const IdBook &ids);
[[nodiscard]] Answer say(const AggregationReport &report, const IdBook &ids);
[[nodiscard]] Answer say(const BestSellerPage &page, const IdBook &ids);
/// "rank:product:units:won:rank before" of each.
[[nodiscard]] QByteArray placesText(const QList<BestSeller> &places, const IdBook &ids);

} // namespace danggol::simulation
