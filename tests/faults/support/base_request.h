// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/json/json.h"
#include "tests/support/test_shop.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>

namespace danggol::test
{

/// A request that is all right, to be spoilt in one field.
struct BaseRequest
{
    using Values = QList<QPair<QByteArray, QByteArray>>;

    Values path = {};
    Values query = {};
    /// Null: none.
    api::JsonInput body = {};
};

/// What the base requests are about.
class BaseScene
{
public:
    explicit BaseScene(TestShop &shop);

    /// The request for a route such as "POST /orders/{orderId}/confirm"; nothing when none was written.
    [[nodiscard]] std::optional<BaseRequest> requestFor(const QByteArray &route);

    [[nodiscard]] CustomerId user() const { return m_user; }
    [[nodiscard]] CustomerId other() const { return m_other; }
    [[nodiscard]] CouponId campaign() const { return m_campaign; }
    [[nodiscard]] OrderId order(CustomerId customer);
    [[nodiscard]] OrderId paidOrder(CustomerId customer);

private:
    [[nodiscard]] std::optional<BaseRequest> readingRequestFor(const QByteArray &route);
    [[nodiscard]] std::optional<BaseRequest> orderRequestFor(const QByteArray &route);
    [[nodiscard]] std::optional<BaseRequest> editingRequestFor(const QByteArray &route);

    TestShop &m_shop;
    CustomerId m_user;
    CustomerId m_other;
    ProductId m_product;
    CouponId m_campaign;
};

} // namespace danggol::test
