// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/tables.h"
#include "tests/services/orders/order_actions.h"

#include <QCoreApplication>

namespace
{

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;

QString words(const QString &stored)
{
    return QStringLiteral("<%1>").arg(stored);
}

/// Every row of the table, its cells joined as in the file.
QStringList rowsOf(const ExportTable &table)
{
    QStringList rows;
    QString cursor;
    do {
        const ExportTable::Rows piece = valueOf(table.read(cursor));
        for (const QStringList &cells : piece.rows) {
            if (cells.size() != table.header.size())
                qFatal("a row does not fit its header");
            rows.append(cells.join(u','));
        }
        cursor = piece.nextCursor;
    } while (!cursor.isEmpty());
    return rows;
}

/// Two customers of a shop in Seoul, at 14:00 on 22 Nov 2026.
struct Scene
{
    explicit Scene(Backend backend) : shop(backend), session(shop.shop(), TestShop::admin())
    {
        bora = shop.customer(QStringLiteral("보라"), 10'000);
        bread = shop.product(QStringLiteral("Salt bread, 2 pcs"), 4'600, 18);
    }

    TestShop shop;
    TillSession session;
    CustomerId bora;
    ProductId bread;
};

class TstTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void orders();
    void orderLines();
    void waitingOrdersAndAttempts();
    void statement();
    void customersAndProducts();
    void coupons();
    void bestSellersByTheirPages();
    void saysWhatTheShopRefuses();
};

void TstTables::orders()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const OrderId first = s.shop.placedOrder(s.bora, {{s.bread, 2}});
    s.shop.clock().advanceMs(kMsPerHour);
    const OrderId second = s.shop.placedOrder(s.bora, {{s.bread, 1}});
    (void)valueOf(pay(s.shop, {second, std::nullopt, std::nullopt}));
    const ExportTable table = ordersTable(s.session, {}, &words);
    QCOMPARE(table.fileName, QStringLiteral("orders-2026-11-22.csv"));
    QCOMPARE(table.header.size(), 6);
    QCOMPARE(table.countWords(1'204), QStringLiteral("1,204 orders"));
    QCOMPARE(rowsOf(table), (QStringList{QStringLiteral("%1,\"보라\",1,4600,\"<PAY_DONE>\",\"2026-11-22 "
                                                        "15:00:00\"")
                                             .arg(second.value),
                                         QStringLiteral("%1,\"보라\",2,9200,\"<DEPOSIT_WAIT>\",\"2026-11-22 "
                                                        "14:00:00\"")
                                             .arg(first.value)}));
    QCOMPARE(rowsOf(ordersTable(s.session, {.status = OrderStatus::PayDone}, &words)).size(), 1);
    QCOMPARE(rowsOf(ordersTable(s.session, {.oldestFirst = true}, &words)).size(), 2);
}

void TstTables::orderLines()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const ProductId sum = s.shop.product(QStringLiteral("=1+2"), 1'000, 9);
    const OrderId first = s.shop.placedOrder(s.bora, {{s.bread, 1}, {sum, 2}});
    (void)valueOf(pay(s.shop, {first, std::nullopt, std::nullopt}));
    (void)valueOf(refund(s.shop, {first, {{sum, 1}}, QStringLiteral("Broken")}));
    const OrderId second = s.shop.placedOrder(s.bora, {{s.bread, 3}});
    const ExportTable table = orderLinesTable(s.session, {.oldestFirst = true}, &words);
    QCOMPARE(table.fileName, QStringLiteral("order lines-2026-11-22.csv"));
    QCOMPARE(table.countWords(1'204), QStringLiteral("1,204 order lines"));
    const auto row = [](OrderId order, const char *cells) {
        return QStringLiteral("%1,\"2026-11-22 14:00:00\",\"보라\",%2")
            .arg(order.value)
            .arg(QLatin1String(cells));
    };
    QCOMPARE(rowsOf(table),
             (QStringList{row(first, "\"Salt bread, 2 pcs\",1,4600,4600,0,0,\"<PAY_DONE>\""),
                          row(first, "\"'=1+2\",2,1000,2000,0,1000,\"<PAY_DONE>\""),
                          row(second, "\"Salt bread, 2 pcs\",3,4600,13800,0,0,\"<DEPOSIT_WAIT>\"")}));
    QCOMPARE(rowsOf(orderLinesTable(s.session, {.status = OrderStatus::PayDone}, &words)).size(), 2);
}

void TstTables::waitingOrdersAndAttempts()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const OrderId order = s.shop.placedOrder(s.bora, {{s.bread, 3}});
    (void)valueOf(pay(s.shop, {order, std::nullopt, std::nullopt}));
    const ExportTable queue = paymentQueueTable(s.session, {.status = OrderStatus::DepositWait});
    QCOMPARE(rowsOf(queue),
             QStringList(
                 QStringLiteral("%1,\"보라\",3,13800,10000,3800,\"2026-11-22 14:00:00\"").arg(order.value)));
    const ExportTable attempts = attemptsTable(s.session, order, attemptsOf(s.shop, order), &words);
    QCOMPARE(attempts.fileName, QStringLiteral("attempts-%1-2026-11-22.csv").arg(order.value));
    QCOMPARE(rowsOf(attempts),
             QStringList(QStringLiteral("\"2026-11-22 14:00:00\",\"<FAIL>\",\"%1\",13800,10000,3800")
                             .arg(TestShop::staff().name)));
}

void TstTables::statement()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    const OrderId order = s.shop.placedOrder(s.bora, {{s.bread, 1}});
    (void)valueOf(pay(s.shop, {order, std::nullopt, std::nullopt}));
    const ExportTable table = statementTable(s.session, {.customer = s.bora}, QStringLiteral("보라/1"));
    QCOMPARE(table.fileName, QStringLiteral("statement 보라1-2026-11-22.csv"));
    const QStringList rows = rowsOf(table);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first(),
             QStringLiteral("\"2026-11-22 14:00:00\",\"Payment\",\"Order #%1\",\"%2\",-4600,5400")
                 .arg(QString::number(order.value), TestShop::staff().name));
}

void TstTables::customersAndProducts()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    (void)valueOf(await<Customer>([&](Reply<Customer> reply) {
        s.shop->customers().create(TestShop::admin(), s.shop.operation(),
                                   {.name = QStringLiteral("Ire"),
                                    .phone = QStringLiteral("+82 10 5550 8816"),
                                    .cardNo = QStringLiteral("0081-2290"),
                                    .note = QStringLiteral("=2+3")},
                                   std::move(reply));
    }));
    const QStringList customers = rowsOf(customersTable(s.session, {.text = QStringLiteral("Ire")}));
    QCOMPARE(customers, QStringList(QStringLiteral(
                            "\"Ire\",\"'+82 10 5550 8816\",\"0081-2290\",0,\"2026-11-22 14:00:00\","
                            "\"2026-11-22 14:00:00\",\"'=2+3\"")));
    QCOMPARE(rowsOf(customersTable(s.session, {})).size(), 2);
    const QStringList products = rowsOf(productsTable(s.session, {}));
    QCOMPARE(products, QStringList(QStringLiteral("\"Salt bread, 2 pcs\",\"\",4600,18,5,\"\",\"On sale\"")));
}

void TstTables::coupons()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    (void)s.shop.coupon({.name = QStringLiteral("Ten percent"),
                         .discount = {.type = DiscountType::Percent, .value = 10, .cap = Money(3'000)},
                         .limit = 100});
    const auto campaigns =
        valueOf(await<QList<CouponForCustomer>>([&](Reply<QList<CouponForCustomer>> reply) {
            s.shop->coupons().list(TestShop::admin(), std::nullopt, std::move(reply));
        }));
    QCOMPARE(rowsOf(couponsTable(s.session, {campaigns.first().coupon}, &words)),
             QStringList(QStringLiteral("\"Ten percent\",,10,3000,0,0,100,\"<ACTIVE>\",\"2026-11-22 "
                                        "14:00:00\",")));
}

void TstTables::bestSellersByTheirPages()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    constexpr int kProducts = kRankingMaximumPageSize + 5;
    QList<CartLine> lines;
    const CustomerId rich = s.shop.customer(QStringLiteral("Rich"), 1'000'000);
    for (int i = 0; i < kProducts; ++i)
        lines.append({s.shop.product(QStringLiteral("Product %1").arg(i), 100, 1'000), i + 1});
    for (qsizetype from = 0; from < lines.size(); from += kMostOrderLines) {
        const OrderId order = s.shop.placedOrder(rich, lines.mid(from, kMostOrderLines));
        (void)valueOf(pay(s.shop, {order, std::nullopt, std::nullopt}));
    }
    (void)valueOf(await<AggregationReport>([&](Reply<AggregationReport> reply) {
        s.shop->ranking().aggregate(TestShop::admin(), s.shop.operation(), {}, {}, std::move(reply));
    }));
    const QStringList rows = rowsOf(bestSellersTable(s.session, {.days = 3}));
    QCOMPARE(rows.size(), kProducts);
    QCOMPARE(
        rows.first(),
        QStringLiteral("1,\"Product %1\",%2,%3,").arg(kProducts - 1).arg(kProducts).arg(kProducts * 100));
    QCOMPARE(rows.last(), QStringLiteral("%1,\"Product 0\",1,100,").arg(kProducts));
}

void TstTables::saysWhatTheShopRefuses()
{
    QFETCH_GLOBAL(Backend, backend);
    Scene s(backend);
    TillSession customer(s.shop.shop(), TestShop::customerActor(s.bora));
    QCOMPARE(codeOf(customersTable(customer, {}).read(QString())), QStringLiteral("FORBIDDEN"));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstTables)
#include "tst_tables.moc"
