// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/order.h"
#include "services/shop/shop.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace danggol::test
{

/// A write that a client wants done once, in a form that can be sent again and written down.
struct Errand
{
    enum class Kind { Charge, Place, Pay, Collect, Refund };

    Kind kind = Kind::Charge;
    /// The operation's id.
    QString id;
    CustomerId customer;
    /// Won for Charge, the order for Pay and Refund, the campaign for Collect.
    qint64 number = 0;
    QList<CartLine> lines = {};
    std::optional<IssuedCouponId> coupon = {};
    /// The answer's bytes (see `codec`); empty: none came.
    QByteArray answer = {};

    [[nodiscard]] bool isAnswered() const { return !answer.isEmpty(); }
    /// For the log.
    [[nodiscard]] QByteArray toText() const;
    [[nodiscard]] Operation operation() const;
};

struct ErrandAnswer
{
    QByteArray bytes;
    bool wasRecalled = false;
    /// Why the shop did not judge it; nothing when it did, and only then the bytes are its answer.
    std::optional<Error> failure;
};

/// Sends it to the shop's services and waits.
[[nodiscard]] ErrandAnswer run(Shop &shop, const Errand &errand);

} // namespace danggol::test
