// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/best_seller_model.h"
#include "models/catalog/product_list_model.h"
#include "models/coupons/campaign_filter.h"
#include "models/coupons/campaign_list_model.h"
#include "models/customers/customer_list_model.h"
#include "models/orders/order_lines_model.h"
#include "models/orders/order_list_model.h"
#include "models/payment/payment_attempts_model.h"
#include "models/payment/payment_queue_model.h"
#include "models/settings/token_list_model.h"
#include "models/wallet/statement_model.h"
#include "tests/models/coupons/campaign_shop.h"
#include "tests/support/answers.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QRegularExpression>

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;

namespace
{

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
/// More than one page, which is a hundred rows.
constexpr int kMany = 105;

[[nodiscard]] QString momentText(Timestamp moment)
{
    return QString::number(moment.ms);
}

[[nodiscard]] QString statusText(const QString &stored)
{
    return stored.toLower();
}

/// A till whose list is put through its life under Qt's tester.
class Till : public CampaignShop
{
public:
    void customers(int count)
    {
        make<Customer>(count, [this](int i, Reply<Customer> reply) {
            shop->customers().create(TestShop::admin(), shop.operation(),
                                     {.name = QStringLiteral("Regular %1").arg(i)}, std::move(reply));
        });
    }
    void products(int count)
    {
        make<Product>(count, [this](int i, Reply<Product> reply) {
            shop->catalog().create(
                TestShop::admin(), shop.operation(),
                {.name = QStringLiteral("Product %1").arg(i), .price = Money(1'000 + i), .stock = 900},
                std::move(reply));
        });
    }
    void orders(int count, CustomerId customer, ProductId product)
    {
        make<Order>(count, [&, this](int, Reply<Order> reply) {
            shop->orders().place(TestShop::staff(), shop.operation(), {customer, {{product, 1}}, {}},
                                 std::move(reply));
        });
    }
    void cancel(OrderId order)
    {
        (void)valueOf(shop.await<Order>([&](Reply<Order> reply) {
            shop->orders().cancel(TestShop::staff(), shop.operation(), order, std::move(reply));
        }));
    }
    template <class T>
    void make(int count, const std::function<void(int, Reply<T>)> &ask)
    {
        QCOMPARE(successes(race<T>(count, ask)), count);
    }
};

/// Looks at the last row, as a view does when it scrolls to the end.
template <class Model>
[[nodiscard]] bool hasAll(Model &model, int count)
{
    if (model.rowCount() > 0)
        (void)model.index(model.rowCount() - 1, 0).data();
    return model.rowCount() == count;
}

/// Loads the first page, fetches the others as a view does when it scrolls, and reads it all again.
template <class Model>
void pageThrough(Model &model, int count)
{
    QTRY_VERIFY(hasAll(model, count));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    bool answered = false;
    auto before = std::exchange(model.onAnswered, [&](const std::optional<Error> &) { answered = true; });
    model.refresh();
    QTRY_VERIFY(answered);
    model.onAnswered = before;
    QCOMPARE(reset.count() + data.count(), 0); // nothing was different, so nothing is told
}

class TstItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelHasATest();
    void customerListModel();
    void productListModel();
    void orderListModel();
    void paymentQueueModel();
    void statementModel();
    void tokenListModel();
    void campaignListModel();
    void campaignFilter();
    void orderLinesModel();
    void paymentAttemptsModel();
    void bestSellerModel();
};

[[nodiscard]] QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

[[nodiscard]] QStringList filesBelow(const QString &folder, const QString &ending)
{
    QStringList files;
    QDirIterator walk(QStringLiteral(DANGGOL_SOURCE_DIR "/") + folder, {QLatin1Char('*') + ending},
                      QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    return files;
}

/// The classes of models/ that a view can show.
[[nodiscard]] QStringList modelClasses()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^class (\w+)(?: final)?\s*:\s*public (?:PagedListModel<|Q\w*(?:Model|Proxy)\w*\b))"),
        QRegularExpression::MultilineOption);
    QStringList classes;
    for (const QString &file : filesBelow(QStringLiteral("models"), QStringLiteral(".h"))) {
        auto matches = pattern.globalMatch(readFile(file));
        while (matches.hasNext())
            classes.append(matches.next().captured(1));
    }
    classes.removeAll(
        QStringLiteral("PagedListModel")); // has no rows of its own: those who derive are tested
    return classes;
}

void TstItemModels::everyModelHasATest()
{
    const QStringList classes = modelClasses();
    QVERIFY(classes.size() >= 11);
    QString others;
    for (const QString &file : filesBelow(QStringLiteral("tests"), QStringLiteral(".cpp"))) {
        const QString text = readFile(file);
        if (text.contains(QLatin1String("QAbstractItemModelTester ")) &&
            !file.endsWith(QLatin1String("item_models.cpp")))
            others += text;
    }
    for (const QString &name : classes) {
        const QByteArray slot = (name.left(1).toLower() + name.mid(1) + QStringLiteral("()")).toLatin1();
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(name));
        QVERIFY2(metaObject()->indexOfSlot(slot) >= 0 || others.contains(word),
                 qPrintable(name + QStringLiteral(" is put under no QAbstractItemModelTester")));
    }
}

void TstItemModels::customerListModel()
{
    Till till;
    till.customers(kMany);
    CustomerListModel model(till.session);
    const QAbstractItemModelTester tester(&model, kFatal);
    QCOMPARE(model.rowCount(), 0);
    model.start();
    pageThrough(model, kMany);
    (void)till.shop.customer(QStringLiteral("One more"), 500);
    QTRY_VERIFY(hasAll(model, kMany + 1));
    model.setSearchText(QStringLiteral("Regular 10"));
    model.searchNow();
    QTRY_COMPARE(model.rowCount(), 6);
    model.setSearchText(QString());
    QTRY_VERIFY(model.rowCount() >= 100);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TstItemModels::productListModel()
{
    Till till;
    till.products(kMany);
    ProductListModel model(till.session);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.restart();
    pageThrough(model, kMany);
    model.setInCart({{model.row(3).id, 2}});
    (void)till.shop.product(QStringLiteral("Sold out"), 900, 0);
    model.refresh();
    QTRY_VERIFY(hasAll(model, kMany + 1));
    model.setInStockOnly(true);
    QTRY_VERIFY(model.isCurrent() && hasAll(model, kMany));
    model.setText(QStringLiteral("no such product"));
    model.askNow();
    QTRY_COMPARE(model.rowCount(), 0);
}

void TstItemModels::orderListModel()
{
    Till till;
    const CustomerId bora = till.bora();
    till.orders(kMany, bora, till.shop.product(QStringLiteral("Salt bread"), 4'600, 900));
    OrderListModel model(till.session, {momentText, statusText});
    const QAbstractItemModelTester tester(&model, kFatal);
    model.restart();
    pageThrough(model, kMany);
    till.cancel(model.row(2).id);
    model.refresh();
    QTRY_COMPARE(model.row(2).status, OrderStatus::Cancelled);
    model.sort(OrderListModel::Time, Qt::AscendingOrder);
    QTRY_VERIFY(model.rowCount() >= 100);
    model.setQuery({.status = OrderStatus::Cancelled});
    QTRY_COMPARE(model.rowCount(), 1);
    model.setQuery({.text = QStringLiteral("nobody")});
    QTRY_COMPARE(model.rowCount(), 0);
}

void TstItemModels::paymentQueueModel()
{
    Till till;
    const CustomerId bora = till.bora();
    till.orders(kMany, bora, till.shop.product(QStringLiteral("Salt bread"), 4'600, 900));
    PaymentQueueModel model(till.session);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.restart();
    pageThrough(model, kMany);
    till.cancel(model.row(0).id);
    model.refresh();
    QTRY_VERIFY(hasAll(model, kMany - 1));
    model.setCustomer(till.shop.customer(QStringLiteral("Haram Mok")));
    QTRY_COMPARE(model.rowCount(), 0);
    model.setCustomer(std::nullopt);
    QTRY_VERIFY(model.rowCount() >= 100);
    model.setText(QStringLiteral("Bora"));
    QTRY_VERIFY(model.rowCount() >= 100);
}

void TstItemModels::statementModel()
{
    Till till;
    const CustomerId bora = till.bora();
    till.make<ChargeReceipt>(kMany, [&](int i, Reply<ChargeReceipt> reply) {
        till.shop->wallet().charge(TestShop::staff(), till.shop.operation(), {bora, Money(100 + i)},
                                   std::move(reply));
    });
    StatementModel model(till.session, momentText);
    const QAbstractItemModelTester tester(&model, kFatal);
    till.choose(bora);
    pageThrough(model, kMany);
    model.setReason(EntryReason::Payment);
    QTRY_COMPARE(model.rowCount(), 0);
    model.setReason(std::nullopt);
    QTRY_VERIFY(model.rowCount() >= 100);
    till.choose(till.shop.customer(QStringLiteral("Haram Mok"), 700));
    QTRY_COMPARE(model.rowCount(), 1);
    till.session.clearCustomer();
    QTRY_COMPARE(model.rowCount(), 0);
}

void TstItemModels::tokenListModel()
{
    Till till;
    till.make<NewToken>(kMany, [&](int i, Reply<NewToken> reply) {
        till.shop->tokens().create(TestShop::admin(), till.shop.operation(),
                                   {.name = QStringLiteral("Token %1").arg(i), .role = danggol::Role::Staff},
                                   std::move(reply));
    });
    TokenListModel model(till.session, momentText);
    const QAbstractItemModelTester tester(&model, kFatal);
    model.restart();
    pageThrough(model, kMany);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TstItemModels::campaignListModel()
{
    Till till;
    const CampaignWords words(till.session, CampaignShop::dateWords());
    CampaignListModel model(till.session, words, statusText);
    const QAbstractItemModelTester tester(&model, kFatal);
    for (int i = 0; i < 12; ++i)
        (void)till.campaign(QStringLiteral("Campaign %1").arg(i), 1'000, 5, -1, 3);
    model.restart();
    pageThrough(model, 12);
    till.choose(till.bora());
    model.retell();
    const CouponId first = model.row(0).coupon.id;
    model.setIssuing({first});
    model.setIssuing({});
    till.issueToOthers(first, 5);
    model.refresh();
    QTRY_COMPARE(model.row(model.indexOf(first)).coupon.issued, 5);
}

void TstItemModels::campaignFilter()
{
    Till till;
    const CampaignWords words(till.session, CampaignShop::dateWords());
    CampaignListModel model(till.session, words, statusText);
    CampaignFilter filter(model);
    const QAbstractItemModelTester tester(&filter, kFatal);
    const CouponId few = till.campaign(QStringLiteral("Few"), 1'000, 1, -1, 3);
    (void)till.campaign(QStringLiteral("Many"), 1'000, 500, -1, 3);
    (void)till.campaign(QStringLiteral("Long gone"), 1'000, 500, -9, -3);
    model.restart();
    QTRY_COMPARE(filter.rowCount(), 3);
    till.issueToOthers(few, 1);
    model.refresh();
    QTRY_COMPARE(filter.count(CampaignKind::Exhausted), 1);
    for (const CampaignKind kind : {CampaignKind::Active, CampaignKind::Exhausted, CampaignKind::Ended}) {
        filter.setKind(kind);
        QCOMPARE(filter.rowCount(), 1);
    }
    filter.setKind(CampaignKind::All);
    filter.setText(QStringLiteral("long"));
    QCOMPARE(filter.rowCount(), 1);
    model.clear();
    QCOMPARE(filter.rowCount(), 0);
}

void TstItemModels::orderLinesModel()
{
    Till till;
    const ProductId bread = till.shop.product(QStringLiteral("Salt bread"), 4'600, 50);
    const ProductId milk = till.shop.product(QStringLiteral("Oat milk"), 4'900, 50);
    const OrderId id = till.shop.placedOrder(till.bora(), {{bread, 1}, {milk, 2}});
    const Order order = valueOf(till.shop.await<Order>(
        [&](Reply<Order> reply) { till.shop->orders().find(TestShop::staff(), id, std::move(reply)); }));
    OrderLinesModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setLines(order.lines);
    QCOMPARE(model.rowCount(), 2);
    model.setLines(order.lines.mid(0, 1));
    QCOMPARE(model.rowCount(), 1);
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

void TstItemModels::paymentAttemptsModel()
{
    PaymentAttemptsModel model({momentText, statusText});
    const QAbstractItemModelTester tester(&model, kFatal);
    Payment attempt;
    attempt.amount = Money(4'600);
    model.setAttempts({attempt, attempt});
    QCOMPARE(model.rowCount(), 2);
    model.setAttempts({attempt});
    QCOMPARE(model.rowCount(), 1);
    model.setAttempts({});
    QCOMPARE(model.rowCount(), 0);
}

void TstItemModels::bestSellerModel()
{
    BestSellerModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    BestSeller first;
    first.product = ProductId{1};
    BestSeller second;
    second.product = ProductId{2};
    model.setSellers({first, second}, {{ProductId{1}, Money(900)}}, RankingOrder::Quantity);
    QCOMPARE(model.rowCount(), 2);
    model.setSellers({first, second}, {}, RankingOrder::Revenue);
    model.setSellers({second}, {}, RankingOrder::Revenue);
    QCOMPARE(model.rowCount(), 1);
    model.setSellers({}, {}, RankingOrder::Revenue);
    QCOMPARE(model.rowCount(), 0);
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstItemModels)
#include "tst_item_models.moc"
