// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/printing/document_print.h"
#include "tests/support/test_shop.h"

namespace
{

using namespace danggol;
using namespace danggol::test;

/// Somebody whose role is in no table. Every known role may read the catalog, so that only one who may do
/// nothing at all shows whether an operation asks.
Actor nobody()
{
    return Actor::staff(StaffId{1}, QStringLiteral("Haneul"), static_cast<Role>(99));
}

/// That no operation forgets to ask who does it, and that who is refused changes nothing.
class TestEveryOperationAsks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void thatChangesTheCatalog();
    void thatShowsTheCatalog();
    void onCustomers();
    void onPoints();
    void onAnOrdersWay();
    void thatShowsOrders();
    void onCoupons();
    void onStaffAndTokens();
    void onTheShopItself();

private:
    /// Asks what anybody who may would be answered, as nobody in particular.
    template <class T>
    void refuses(const char *what, const std::function<void(const Actor &, Reply<T>)> &ask) const
    {
        const Result<T> answer = await<T>([&ask](Reply<T> reply) { ask(nobody(), std::move(reply)); });
        QVERIFY2(codeOf(answer) == QLatin1String("FORBIDDEN"), what);
        QVERIFY2(answer.error().message.contains(QStringLiteral("Nothing was changed")), what);
    }
    [[nodiscard]] Operation operation() const { return m_shop->operation(); }
    [[nodiscard]] OrderStatus status(OrderId order) const
    {
        return valueOf(await<Order>([&](Reply<Order> reply) {
                   (*m_shop)->orders().find(TestShop::admin(), order, std::move(reply));
               }))
            .status;
    }

    std::unique_ptr<TestShop> m_shop;
    CustomerId m_bora;
    ProductId m_bread;
    CouponId m_coupon;
    OrderId m_waiting;
    OrderId m_paid;
};

void TestEveryOperationAsks::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
    m_bora = m_shop->customer(QStringLiteral("Bora"), 50'000);
    m_bread = m_shop->product(QStringLiteral("Salt bread"), 4'600, 18);
    m_coupon = m_shop->coupon({.name = QStringLiteral("Weekend bakery"),
                               .discount = {DiscountType::Amount, 1'000, std::nullopt, Money()},
                               .limit = 10});
    m_waiting = m_shop->placedOrder(m_bora, {{m_bread, 2}});
    m_paid = m_shop->placedOrder(m_bora, {{m_bread, 1}});
    (void)valueOf(await<Payment>([&](Reply<Payment> reply) {
        (*m_shop)->payments().pay(TestShop::staff(), operation(), {m_paid, std::nullopt, std::nullopt},
                                  std::move(reply));
    }));
}

void TestEveryOperationAsks::cleanup()
{
    if (m_shop) {
        QCOMPARE(m_shop->stock(m_bread), 15);
        QCOMPARE(m_shop->balanceWon(m_bora), 45'400);
        QCOMPARE(status(m_waiting), OrderStatus::DepositWait);
        QCOMPARE(status(m_paid), OrderStatus::PayDone);
        m_shop->expectBooksBalance();
    }
    m_shop.reset();
}

void TestEveryOperationAsks::thatChangesTheCatalog()
{
    Catalog &catalog = (*m_shop)->catalog();
    refuses<Product>("create", [&](const Actor &actor, const Reply<Product> &reply) {
        catalog.create(actor, operation(), {.name = QStringLiteral("Milk"), .price = Money(2'900)}, reply);
    });
    refuses<Product>("edit", [&](const Actor &actor, const Reply<Product> &reply) {
        catalog.edit(actor, operation(),
                     {.product = m_bread, .name = QStringLiteral("Roll"), .price = Money(1)}, reply);
    });
    refuses<Product>("patch", [&](const Actor &actor, const Reply<Product> &reply) {
        PatchProductCommand patch;
        patch.product = m_bread;
        patch.price = Money(1);
        catalog.patch(actor, operation(), patch, reply);
    });
    refuses<Product>("adjust", [&](const Actor &actor, const Reply<Product> &reply) {
        catalog.adjustStock(actor, operation(), {.product = m_bread, .change = 1}, reply);
    });
    refuses<Product>("picture", [&](const Actor &actor, const Reply<Product> &reply) {
        catalog.setPicture(actor, operation(), {m_bread, QByteArrayLiteral("\xff\xd8\xff")}, reply);
    });
}

void TestEveryOperationAsks::thatShowsTheCatalog()
{
    Catalog &catalog = (*m_shop)->catalog();
    const QString barcode = QStringLiteral("8801234567893");
    refuses<Product>("find", [&](const Actor &actor, const Reply<Product> &reply) {
        catalog.find(actor, m_bread, reply);
    });
    refuses<QList<Product>>("find all", [&](const Actor &actor, const Reply<QList<Product>> &reply) {
        catalog.findAll(actor, {m_bread}, reply);
    });
    refuses<Product>("scan", [&](const Actor &actor, const Reply<Product> &reply) {
        catalog.findByBarcode(actor, barcode, reply);
    });
    refuses<std::optional<Product>>("barcode's owner",
                                    [&](const Actor &actor, const Reply<std::optional<Product>> &reply) {
                                        catalog.barcodeOwner(actor, barcode, reply);
                                    });
    refuses<QByteArray>("see a picture", [&](const Actor &actor, const Reply<QByteArray> &reply) {
        catalog.picture(actor, QStringLiteral("0"), reply);
    });
    refuses<Page<Product>>("list", [&](const Actor &actor, const Reply<Page<Product>> &reply) {
        catalog.list(actor, {}, reply);
    });
    refuses<QList<Category>>("categories", [&](const Actor &actor, const Reply<QList<Category>> &reply) {
        catalog.categories(actor, reply);
    });
    refuses<Page<StockMovement>>("movements",
                                 [&](const Actor &actor, const Reply<Page<StockMovement>> &reply) {
                                     catalog.movements(actor, m_bread, {}, 10, reply);
                                 });
}

void TestEveryOperationAsks::onCustomers()
{
    Customers &customers = (*m_shop)->customers();
    refuses<Customer>("create", [&](const Actor &actor, const Reply<Customer> &reply) {
        customers.create(actor, operation(), {.name = QStringLiteral("Daon")}, reply);
    });
    refuses<Customer>("edit", [&](const Actor &actor, const Reply<Customer> &reply) {
        customers.edit(actor, operation(), {.customer = m_bora, .name = QStringLiteral("Daon")}, reply);
    });
    refuses<Customer>("archive", [&](const Actor &actor, const Reply<Customer> &reply) {
        customers.archive(actor, operation(), {m_bora, true}, reply);
    });
    refuses<Customer>("find", [&](const Actor &actor, const Reply<Customer> &reply) {
        customers.find(actor, m_bora, reply);
    });
    refuses<Customer>("card", [&](const Actor &actor, const Reply<Customer> &reply) {
        customers.findByCard(actor, QStringLiteral("1"), reply);
    });
    refuses<Page<Customer>>("list", [&](const Actor &actor, const Reply<Page<Customer>> &reply) {
        customers.list(actor, {}, reply);
    });
    refuses<qint64>("count",
                    [&](const Actor &actor, const Reply<qint64> &reply) { customers.count(actor, reply); });
}

void TestEveryOperationAsks::onPoints()
{
    Wallet &wallet = (*m_shop)->wallet();
    refuses<ChargeReceipt>("charge", [&](const Actor &actor, const Reply<ChargeReceipt> &reply) {
        wallet.charge(actor, operation(), {m_bora, Money(1'000)}, reply);
    });
    refuses<ChargeReceipt>("undo a charge", [&](const Actor &actor, const Reply<ChargeReceipt> &reply) {
        wallet.undoCharge(actor, operation(), {m_bora, LedgerEntryId{1}}, reply);
    });
    refuses<Balance>("balance", [&](const Actor &actor, const Reply<Balance> &reply) {
        wallet.balance(actor, m_bora, reply);
    });
    refuses<Page<LedgerEntry>>("statement", [&](const Actor &actor, const Reply<Page<LedgerEntry>> &reply) {
        wallet.statement(actor, {.customer = m_bora}, reply);
    });
    refuses<qint64>("statement's size", [&](const Actor &actor, const Reply<qint64> &reply) {
        wallet.statementSize(actor, m_bora, reply);
    });
}

void TestEveryOperationAsks::onAnOrdersWay()
{
    Orders &orders = (*m_shop)->orders();
    Payments &payments = (*m_shop)->payments();
    refuses<Order>("place", [&](const Actor &actor, const Reply<Order> &reply) {
        orders.place(actor, operation(), {m_bora, {{m_bread, 1}}, std::nullopt}, reply);
    });
    refuses<Order>("cancel", [&](const Actor &actor, const Reply<Order> &reply) {
        orders.cancel(actor, operation(), m_waiting, reply);
    });
    refuses<Order>("confirm", [&](const Actor &actor, const Reply<Order> &reply) {
        orders.confirm(actor, operation(), m_paid, reply);
    });
    refuses<Order>("refund", [&](const Actor &actor, const Reply<Order> &reply) {
        orders.refund(actor, operation(), {m_paid, {}, QStringLiteral("Stale"), true}, reply);
    });
    refuses<qint64>("expire", [&](const Actor &actor, const Reply<qint64> &reply) {
        orders.expireDue(actor, operation(), 10, reply);
    });
    refuses<qint64>("confirm by time", [&](const Actor &actor, const Reply<qint64> &reply) {
        orders.confirmDue(actor, operation(), 10, reply);
    });
    refuses<Payment>("pay", [&](const Actor &actor, const Reply<Payment> &reply) {
        payments.pay(actor, operation(), {m_waiting, std::nullopt, std::nullopt}, reply);
    });
    refuses<DocumentPrint>("print", [&](const Actor &actor, const Reply<DocumentPrint> &reply) {
        (*m_shop)->prints().note(actor, operation(), m_paid, DocumentKind::Receipt, reply);
    });
}

void TestEveryOperationAsks::thatShowsOrders()
{
    Orders &orders = (*m_shop)->orders();
    Payments &payments = (*m_shop)->payments();
    refuses<Order>("find",
                   [&](const Actor &actor, const Reply<Order> &reply) { orders.find(actor, m_paid, reply); });
    refuses<QList<OrderEvent>>("timeline", [&](const Actor &actor, const Reply<QList<OrderEvent>> &reply) {
        orders.timeline(actor, m_paid, reply);
    });
    refuses<Page<OrderSummary>>("list", [&](const Actor &actor, const Reply<Page<OrderSummary>> &reply) {
        orders.list(actor, {}, reply);
    });
    refuses<Page<Order>>("export", [&](const Actor &actor, const Reply<Page<Order>> &reply) {
        orders.listWhole(actor, {}, reply);
    });
    refuses<OrderCounts>("counts", [&](const Actor &actor, const Reply<OrderCounts> &reply) {
        orders.counts(actor, {}, reply);
    });
    refuses<QList<Payment>>("attempts", [&](const Actor &actor, const Reply<QList<Payment>> &reply) {
        payments.attempts(actor, m_paid, reply);
    });
    refuses<QList<DocumentPrint>>("prints",
                                  [&](const Actor &actor, const Reply<QList<DocumentPrint>> &reply) {
                                      (*m_shop)->prints().ofOrder(actor, m_paid, reply);
                                  });
}

void TestEveryOperationAsks::onCoupons()
{
    Coupons &coupons = (*m_shop)->coupons();
    refuses<Coupon>("create", [&](const Actor &actor, const Reply<Coupon> &reply) {
        coupons.create(actor, operation(),
                       {.name = QStringLiteral("Free bread"),
                        .discount = {DiscountType::Percent, 100, std::nullopt, Money()},
                        .limit = 1},
                       reply);
    });
    refuses<Coupon>("edit", [&](const Actor &actor, const Reply<Coupon> &reply) {
        coupons.edit(actor, operation(), {m_coupon, EditCouponCommand::Action::Pause, std::nullopt}, reply);
    });
    refuses<IssuedCoupon>("issue", [&](const Actor &actor, const Reply<IssuedCoupon> &reply) {
        coupons.issue(actor, operation(), {m_coupon, m_bora}, reply);
    });
    refuses<Coupon>("find", [&](const Actor &actor, const Reply<Coupon> &reply) {
        coupons.find(actor, m_coupon, reply);
    });
    for (const std::optional<CustomerId> &customer : {std::optional<CustomerId>(), std::optional(m_bora)})
        refuses<QList<CouponForCustomer>>(
            "list", [&](const Actor &actor, const Reply<QList<CouponForCustomer>> &reply) {
                coupons.list(actor, customer, reply);
            });
    refuses<QList<IssuedCoupon>>("held", [&](const Actor &actor, const Reply<QList<IssuedCoupon>> &reply) {
        coupons.heldBy(actor, m_bora, reply);
    });
    refuses<qint64>("expire", [&](const Actor &actor, const Reply<qint64> &reply) {
        (*m_shop)->expireCoupons(actor, operation(), 10, reply);
    });
    const Coupon after = valueOf(await<Coupon>(
        [&](Reply<Coupon> reply) { coupons.find(TestShop::admin(), m_coupon, std::move(reply)); }));
    QCOMPARE(after.status, CouponStatus::Active);
    QCOMPARE(after.issued, 0);
}

void TestEveryOperationAsks::onStaffAndTokens()
{
    Shop &shop = m_shop->shop();
    refuses<StaffMember>("add staff", [&](const Actor &actor, const Reply<StaffMember> &reply) {
        shop.staff().add(actor, operation(), QStringLiteral("Duri"), Role::Staff, reply);
    });
    refuses<StaffMember>("archive staff", [&](const Actor &actor, const Reply<StaffMember> &reply) {
        shop.staff().archive(actor, operation(), StaffId{1}, true, reply);
    });
    refuses<StaffMember>("edit staff", [&](const Actor &actor, const Reply<StaffMember> &reply) {
        shop.staff().edit(actor, operation(), {StaffId{1}, QStringLiteral("Boss"), Role::Admin}, reply);
    });
    refuses<StaffMember>("set a PIN", [&](const Actor &actor, const Reply<StaffMember> &reply) {
        shop.staff().setPin(actor, operation(), StaffId{1}, QStringLiteral("4711"), reply);
    });
    refuses<QList<StaffMember>>("archived staff",
                                [&](const Actor &actor, const Reply<QList<StaffMember>> &reply) {
                                    shop.staff().archived(actor, reply);
                                });
    refuses<NewToken>("create a token", [&](const Actor &actor, const Reply<NewToken> &reply) {
        shop.tokens().create(actor, operation(), {.name = QStringLiteral("phone"), .role = Role::Admin},
                             reply);
    });
    refuses<QList<ApiToken>>("tokens", [&](const Actor &actor, const Reply<QList<ApiToken>> &reply) {
        shop.tokens().list(actor, reply);
    });
    refuses<ApiToken>("revoke a token", [&](const Actor &actor, const Reply<ApiToken> &reply) {
        shop.tokens().revoke(actor, operation(), TokenId{1}, reply);
    });
    QCOMPARE(valueOf(await<QList<StaffMember>>([&](Reply<QList<StaffMember>> reply) {
                 shop.staff().list(std::move(reply));
             })).size(),
             1);
}

void TestEveryOperationAsks::onTheShopItself()
{
    Shop &shop = m_shop->shop();
    const ShopSettings before = shop.settings();
    refuses<ShopSettings>("settings", [&](const Actor &actor, const Reply<ShopSettings> &reply) {
        ShopSettings other = before;
        other.name = QStringLiteral("Another shop");
        shop.saveSettings(actor, operation(), {other, {}}, reply);
    });
    refuses<BooksReport>("verify", [&](const Actor &actor, const Reply<BooksReport> &reply) {
        shop.books().verify(actor, reply);
    });
    refuses<BestSellerPage>("best sellers", [&](const Actor &actor, const Reply<BestSellerPage> &reply) {
        shop.ranking().bestSellers(actor, {}, reply);
    });
    refuses<QList<DailySale>>("daily sales", [&](const Actor &actor, const Reply<QList<DailySale>> &reply) {
        shop.ranking().dailySales(actor, QStringLiteral("2026-11-22"), 7, {m_bread}, reply);
    });
    refuses<AggregationReport>("aggregate", [&](const Actor &actor, const Reply<AggregationReport> &reply) {
        shop.ranking().aggregate(actor, operation(), {}, {}, reply);
    });
    refuses<qint64>("forget operations", [&](const Actor &actor, const Reply<qint64> &reply) {
        shop.forgetOperations(actor, operation(), reply);
    });
    QCOMPARE(shop.settings(), before);
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TestEveryOperationAsks)

#include "tst_every_operation_asks.moc"
