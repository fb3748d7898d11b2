// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/busy_crowd.h"

#include "tests/faults/support/crowd.h"
#include "tests/faults/support/shop_tokens.h"

#include <QLocale>

#include <nlohmann/json.hpp>

namespace danggol::test
{

namespace
{

constexpr int kProducts = 24;
constexpr int kCampaigns = 40;
constexpr qint64 kStock = 300;
constexpr qint64 kScarceStock = 10;
constexpr qint64 kCampaignLimit = 8;

} // namespace

BusyCrowd::BusyCrowd(TestShop &shop, quint32 seed)
{
    setToSystemTime(shop);
    m_world = {.token = newSecret(shop, Role::Staff)};
    m_adminToken = newSecret(shop, Role::Admin);
    for (int i = 0; i < kProducts; ++i)
        m_world.products.append(shop.product(QStringLiteral("Product %1").arg(i), 1'000 * (i + 1),
                                             i % 4 == 0 ? kScarceStock : kStock));
    for (int i = 0; i < kCampaigns; ++i)
        m_world.coupons.append(shop.coupon({.name = QStringLiteral("Campaign %1").arg(i),
                                            .discount = {.type = DiscountType::Amount, .value = 500},
                                            .limit = kCampaignLimit}));
    for (int i = 0; i < kClients; ++i)
        m_clients.push_back(std::make_unique<BusyClient>(i, shop.customer(QStringLiteral("Client %1").arg(i)),
                                                         m_world, seed * 1'000, m_logs.path()));
}

void BusyCrowd::retryEverything(quint16 port)
{
    std::atomic<int> forgotten = 0;
    std::vector<BusyClient::Retry> retries(kClients);
    inCrowd(kClients, [&](int number) {
        const auto at = static_cast<std::size_t>(number);
        retries[at] = client(number).resendUnanswered(port);
        forgotten += client(number).countForgotten(port, m_checkedSteps[at]);
        m_checkedSteps[at] = client(number).steps();
    });
    for (const BusyClient::Retry &retry : retries) {
        QCOMPARE(retry.unanswered, 0);
        m_tally.retried += retry.sent;
        m_tally.retriedThoughDone += retry.hadBeenDone;
    }
    m_tally.lost += forgotten.load();
}

void BusyCrowd::resendAll(quint16 port)
{
    m_checkedSteps.assign(kClients, 0);
    retryEverything(port);
    m_tally.answered = 0;
    for (const auto &client : m_clients)
        m_tally.answered += client->steps();
}

void BusyCrowd::weigh(qint64 known, qint64 found)
{
    m_tally.lost += qMax<qint64>(0, known - found);
    m_tally.twice += qMax<qint64>(0, found - known);
}

void BusyCrowd::compareWithLogs(quint16 port)
{
    HttpClient admin(port, m_adminToken);
    for (const auto &client : m_clients)
        compareClient(admin, *client);
    compareStock(admin);
    compareCampaigns(admin);
    const nlohmann::json report = admin.get("/verify").json();
    for (const nlohmann::json &check : report["checks"])
        m_tally.brokenRules += check["violations"].get<qint64>();
}

void BusyCrowd::compareClient(HttpClient &admin, const BusyClient &client)
{
    const QByteArray user = QByteArray::number(client.customer().value);
    const KnownState known = client.known();
    const qint64 balance = admin.get("/points?userId=" + user).json()["balance"].get<qint64>();
    QVERIFY2(balance == known.balance, qPrintable(QStringLiteral("user %1 has %2, the answers say %3")
                                                      .arg(client.customer().value)
                                                      .arg(balance)
                                                      .arg(known.balance)));
    std::set<qint64> orders;
    QByteArray cursor;
    do {
        const nlohmann::json page =
            admin.get("/orders?limit=200&userId=" + user + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                .json();
        for (const nlohmann::json &order : page["items"])
            orders.insert(order["orderId"].get<qint64>());
        cursor = page["nextCursor"].is_null()
                     ? QByteArray()
                     : QByteArray::fromStdString(page["nextCursor"].get<std::string>()).toPercentEncoding();
    } while (!cursor.isEmpty());
    weigh(static_cast<qint64>(known.orders.size()), static_cast<qint64>(orders.size()));
    QVERIFY(orders == known.orders);
    std::set<qint64> campaigns;
    const nlohmann::json coupons = admin.get("/users/" + user + "/coupons").json();
    for (const nlohmann::json &coupon : coupons["items"])
        campaigns.insert(coupon["couponId"].get<qint64>());
    weigh(static_cast<qint64>(known.campaigns.size()), static_cast<qint64>(coupons["items"].size()));
    QVERIFY(campaigns == known.campaigns);
}

void BusyCrowd::compareStock(HttpClient &admin)
{
    QHash<qint64, qint64> ordered;
    for (const auto &client : m_clients) {
        const KnownState known = client->known();
        for (auto each = known.ordered.cbegin(); each != known.ordered.cend(); ++each)
            ordered[each.key()] += each.value();
    }
    for (qsizetype i = 0; i < m_world.products.size(); ++i) {
        const qint64 id = m_world.products[i].value;
        const qint64 left = admin.get("/products/" + QByteArray::number(id)).json()["stock"].get<qint64>();
        weigh(ordered.value(id), (i % 4 == 0 ? kScarceStock : kStock) - left);
    }
}

void BusyCrowd::compareCampaigns(HttpClient &admin)
{
    QHash<qint64, qint64> issued;
    for (const auto &client : m_clients) {
        for (const qint64 campaign : client->known().campaigns)
            ++issued[campaign];
    }
    for (const CouponId campaign : m_world.coupons)
        weigh(issued.value(campaign.value),
              admin.get("/coupons/" + QByteArray::number(campaign.value)).json()["issued"].get<qint64>());
}

QString BusyCrowd::summary() const
{
    return QStringLiteral(
               "%1 answered, %2 lost, %3 twice, books %4; %5 sent again, of which %6 had been done")
        .arg(QLocale::c().toString(static_cast<qint64>(m_tally.answered)))
        .arg(m_tally.lost)
        .arg(m_tally.twice)
        .arg(m_tally.brokenRules)
        .arg(m_tally.retried)
        .arg(m_tally.retriedThoughDone);
}

void BusyCrowd::keepLogs()
{
    m_logs.setAutoRemove(false);
    qInfo("the clients' logs are in %s", qPrintable(m_logs.path()));
}

} // namespace danggol::test
