// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/shop_audit.h"

#include "tests/support/test_shop.h"

#include <sqlite3.h>

namespace danggol::test
{

namespace
{

// More than the clients know of was done twice, less is lost.
void weigh(Findings &findings, const QString &what, qint64 known, qint64 found)
{
    findings.lost += qMax<qint64>(0, known - found);
    findings.twice += qMax<qint64>(0, found - known);
    if (known != found)
        findings.differences.append(QStringLiteral("%1: %2, told %3").arg(what).arg(found).arg(known));
}

QList<OrderSummary> ordersOf(Shop &shop, CustomerId customer)
{
    QList<OrderSummary> orders;
    OrderQuery query{.customer = customer, .limit = 200};
    do {
        const auto page = valueOf(await<Page<OrderSummary>>([&](Reply<Page<OrderSummary>> reply) {
            shop.orders().list(TestShop::admin(), query, std::move(reply));
        }));
        orders += page.items;
        query.cursor = page.nextCursor;
    } while (!query.cursor.isEmpty());
    return orders;
}

void auditOrders(Findings &findings, Shop &shop, const TillClient &client, const TillKnowledge &known)
{
    const QString who = QStringLiteral("customer %1").arg(client.customer().value);
    const QList<OrderSummary> orders = ordersOf(shop, client.customer());
    weigh(findings, who + QStringLiteral(" orders"), static_cast<qint64>(known.orders.size()), orders.size());
    for (const OrderSummary &order : orders) {
        const QString name = QStringLiteral("order %1").arg(order.id.value);
        const auto told = known.orders.find(order.id.value);
        if (told == known.orders.end() || told->second != order.status)
            findings.differences.append(name + QStringLiteral(" is ") + orderStatusName(order.status));
        const auto attempts = known.attempts.find(order.id.value);
        const auto found = valueOf(await<QList<Payment>>([&](Reply<QList<Payment>> reply) {
            shop.payments().attempts(TestShop::admin(), order.id, std::move(reply));
        }));
        weigh(findings, name + QStringLiteral(" payments"),
              attempts == known.attempts.end() ? 0 : attempts->second, found.size());
    }
}

void auditWallet(Findings &findings, Shop &shop, const TillClient &client, const TillKnowledge &known)
{
    const QString who = QStringLiteral("customer %1").arg(client.customer().value);
    const auto balance = valueOf(await<Balance>([&](Reply<Balance> reply) {
        shop.wallet().balance(TestShop::admin(), client.customer(), std::move(reply));
    }));
    if (balance.balance.won() != known.balance)
        findings.differences.append(
            QStringLiteral("%1 has %2, told %3").arg(who).arg(balance.balance.won()).arg(known.balance));
    const auto coupons = valueOf(await<QList<IssuedCoupon>>([&](Reply<QList<IssuedCoupon>> reply) {
        shop.coupons().heldBy(TestShop::admin(), client.customer(), std::move(reply));
    }));
    weigh(findings, who + QStringLiteral(" coupons"), static_cast<qint64>(known.campaigns.size()),
          coupons.size());
}

} // namespace

Findings &Findings::operator+=(const Findings &other)
{
    lost += other.lost;
    twice += other.twice;
    books += other.books;
    differences += other.differences;
    return *this;
}

Findings audit(Shop &shop, const TillWorld &world, const TillClients &clients)
{
    Findings findings;
    QHash<qint64, qint64> taken;
    QHash<qint64, qint64> issued;
    for (const auto &client : clients) {
        const TillKnowledge known = client->knowledge();
        auditWallet(findings, shop, *client, known);
        auditOrders(findings, shop, *client, known);
        for (auto each = known.taken.cbegin(); each != known.taken.cend(); ++each)
            taken[each.key()] += each.value();
        for (const qint64 campaign : known.campaigns)
            ++issued[campaign];
    }
    for (const ProductId id : world.products) {
        const auto product = valueOf(await<Product>(
            [&](Reply<Product> reply) { shop.catalog().find(TestShop::admin(), id, std::move(reply)); }));
        weigh(findings, QStringLiteral("product %1").arg(id.value), taken.value(id.value),
              world.stock - product.stock);
    }
    for (const CouponId id : world.campaigns) {
        const auto campaign = valueOf(await<Coupon>(
            [&](Reply<Coupon> reply) { shop.coupons().find(TestShop::admin(), id, std::move(reply)); }));
        weigh(findings, QStringLiteral("campaign %1").arg(id.value), issued.value(id.value), campaign.issued);
    }
    findings.books = brokenRules(shop);
    return findings;
}

qint64 brokenRules(Shop &shop)
{
    const Result<BooksReport> report = await<BooksReport>(
        [&](Reply<BooksReport> reply) { shop.books().verify(TestShop::admin(), std::move(reply)); });
    if (!report)
        return -1;
    qint64 broken = 0;
    for (const BooksCheck &check : report->checks)
        broken += check.violations;
    return broken;
}

QString integrityOf(const QString &file)
{
    sqlite3 *connection = nullptr;
    QString answer;
    const auto note = [](void *to, int columns, char **values, char **) {
        for (int i = 0; i < columns; ++i)
            *static_cast<QString *>(to) += QString::fromUtf8(values[i]) + u' ';
        return 0;
    };
    int code = sqlite3_open(file.toUtf8().constData(), &connection);
    if (code == SQLITE_OK)
        code = sqlite3_exec(connection, "PRAGMA integrity_check; PRAGMA foreign_key_check", note, &answer,
                            nullptr);
    if (code != SQLITE_OK)
        answer += QString::fromUtf8(sqlite3_errmsg(connection));
    sqlite3_close(connection);
    return answer.trimmed();
}

} // namespace danggol::test
