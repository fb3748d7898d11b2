// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/export_table.h"
#include "models/session/till_session.h"

/// The tables of the screens, as files have them.
namespace danggol::models
{

/// A stored status ("PAY_DONE") in words; any thread.
using StatusWords = std::function<QString(const QString &)>;

/// The entries of one customer, newest first; the query's cursor and limit are not looked at, here and below.
[[nodiscard]] ExportTable statementTable(TillSession &session, const StatementQuery &query,
                                         const QString &customerName);
[[nodiscard]] ExportTable customersTable(TillSession &session, const CustomerQuery &query);
[[nodiscard]] ExportTable productsTable(TillSession &session, const ProductQuery &query);
[[nodiscard]] ExportTable ordersTable(TillSession &session, const OrderQuery &query,
                                      const StatusWords &words);
/// What was ordered: a row for each line of the orders.
[[nodiscard]] ExportTable orderLinesTable(TillSession &session, const OrderQuery &query,
                                          const StatusWords &words);
/// The orders that wait for their payment, with what their customers have.
[[nodiscard]] ExportTable paymentQueueTable(TillSession &session, const OrderQuery &query);
/// The attempts to pay one order, as they are shown.
[[nodiscard]] ExportTable attemptsTable(TillSession &session, OrderId order, const QList<Payment> &attempts,
                                        const StatusWords &words);
/// The campaigns as they are shown.
[[nodiscard]] ExportTable couponsTable(TillSession &session, const QList<Coupon> &coupons,
                                       const StatusWords &words);
[[nodiscard]] ExportTable bestSellersTable(TillSession &session, const BestSellerQuery &query);

} // namespace danggol::models
