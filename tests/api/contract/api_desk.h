// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/client/api_shop.h"
#include "tests/api/client/http_client.h"

#include <QNetworkReply>

#include <initializer_list>
#include <string>
#include <utility>

/// What a comparison of JSON that fails shows.
template <>
inline char *QTest::toString(const nlohmann::json &json)
{
    return qstrdup(json.dump().c_str());
}

namespace danggol::test
{

/// JSON as a request's body.
[[nodiscard]] inline QByteArray text(const nlohmann::json &json)
{
    return QByteArray::fromStdString(json.dump());
}

/// A number as it stands in a path or a query.
[[nodiscard]] inline QByteArray digits(qint64 number)
{
    return QByteArray::number(number);
}

template <class Id>
[[nodiscard]] QByteArray digits(Id id)
{
    return QByteArray::number(id.value);
}

/// The named member of each item of a list, in its order.
[[nodiscard]] inline nlohmann::json column(const nlohmann::json &items, const char *member)
{
    nlohmann::json values = nlohmann::json::array();
    for (const nlohmann::json &item : items)
        values.push_back(item.at(member));
    return values;
}

/// A served shop and who asks it: one line for each request in the tests.
class ApiDesk
{
public:
    explicit ApiDesk(Backend backend, api::ShopApiOptions options = {})
        : m_served(backend, std::move(options))
        , m_admin(m_served.port(), m_served.adminToken())
        , m_staff(m_served.port(), m_served.staffToken())
    {}

    [[nodiscard]] ApiShop &served() { return m_served; }
    [[nodiscard]] TestShop &shop() { return m_served.shop(); }
    [[nodiscard]] HttpClient &admin() { return m_admin; }
    [[nodiscard]] HttpClient &staff() { return m_staff; }
    [[nodiscard]] HttpClient customer(CustomerId id)
    {
        return HttpClient(m_served.port(), m_served.customerToken(id));
    }

    [[nodiscard]] HttpAnswer order(CustomerId customer,
                                   std::initializer_list<std::pair<ProductId, int>> lines,
                                   qint64 issuedCoupon = 0)
    {
        nlohmann::json body{{"userId", customer.value}, {"items", nlohmann::json::array()}};
        for (const auto &[product, quantity] : lines)
            body["items"].push_back(nlohmann::json{{"productId", product.value}, {"quantity", quantity}});
        if (issuedCoupon != 0)
            body["issuedCouponId"] = issuedCoupon;
        return m_staff.post("/orders", text(body));
    }
    /// The number of a new order; ends the program when it is refused.
    [[nodiscard]] qint64 placed(CustomerId customer, std::initializer_list<std::pair<ProductId, int>> lines,
                                qint64 issuedCoupon = 0)
    {
        return numberOf(order(customer, lines, issuedCoupon), "orderId");
    }
    [[nodiscard]] HttpAnswer pay(qint64 order)
    {
        return m_staff.post("/payments/confirm", text({{"orderId", order}}));
    }
    [[nodiscard]] qint64 paid(CustomerId customer, std::initializer_list<std::pair<ProductId, int>> lines,
                              qint64 issuedCoupon = 0)
    {
        const qint64 order = placed(customer, lines, issuedCoupon);
        (void)numberOf(pay(order), "paymentId");
        return order;
    }
    [[nodiscard]] HttpAnswer issue(CustomerId customer, CouponId coupon)
    {
        return m_staff.post("/coupons/issue", text({{"userId", customer.value}, {"couponId", coupon.value}}));
    }
    [[nodiscard]] qint64 issued(CustomerId customer, CouponId coupon)
    {
        return numberOf(issue(customer, coupon), "issuedCouponId");
    }
    /// `verb` is confirm, cancel or refund.
    [[nodiscard]] HttpAnswer act(qint64 order, const QByteArray &verb, const QByteArray &body = {})
    {
        return m_staff.post("/orders/" + digits(order) + '/' + verb, body);
    }
    /// A read by the admin, which is to succeed.
    [[nodiscard]] nlohmann::json read(const QByteArray &target)
    {
        const HttpAnswer answer = m_admin.get(target);
        if (answer.status != 200)
            qFatal("%s: %s", target.constData(), answer.body.constData());
        return answer.json();
    }
    /// The items of every page; `target` has a limit, and every page but the last must be full.
    [[nodiscard]] static nlohmann::json walked(HttpClient &client, const QByteArray &target,
                                               std::size_t limit)
    {
        nlohmann::json items = nlohmann::json::array();
        QByteArray page = target + "&limit=" + digits(static_cast<qint64>(limit));
        for (QByteArray cursor;;) {
            const nlohmann::json got = client.get(page + cursor).json();
            items.insert(items.end(), got["items"].begin(), got["items"].end());
            if (got["nextCursor"].is_null())
                return items;
            if (got["items"].size() != limit)
                qFatal("a page of %zu that is not the last", got["items"].size());
            cursor = "&cursor=" +
                     QByteArray::fromStdString(got["nextCursor"].get<std::string>()).toPercentEncoding();
        }
    }

private:
    [[nodiscard]] static qint64 numberOf(const HttpAnswer &answer, const char *member)
    {
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
        return answer.json().at(member).get<qint64>();
    }

    ApiShop m_served;
    HttpClient m_admin;
    HttpClient m_staff;
};

} // namespace danggol::test
