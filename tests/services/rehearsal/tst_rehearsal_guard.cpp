// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rehearsal/rehearsal_service.h"
#include "services/shop/service_set.h"
#include "tests/support/demo_mark.h"

using namespace danggol;
using namespace danggol::test;

namespace
{

using storage::Transaction;

const QString kForbidden = QStringLiteral("FORBIDDEN");

/// A rush is rehearsed in the demo shop and by its admin, and nowhere else: each unit that could write looks
/// for itself.
class TstRehearsalGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void aRealShopRefusesToStart();
    void aRealShopRefusesEveryUnit();
    void theMarkIsNotForASetting();
    void onlyAnAdminMay();
    void wrongFiguresAreSaid();
    void whatIsNotThereIsSaid();
};

Result<RehearsalReport> rehearse(TestShop &shop, const RehearsalCommand &command,
                                 const Actor &actor = TestShop::admin())
{
    return shop.await<RehearsalReport>([&](Reply<RehearsalReport> reply) {
        (void)shop->rehearsals().start(actor, command, std::move(reply));
    });
}

qint64 customersOf(TestShop &shop)
{
    return valueOf(shop.await<qint64>(
        [&](Reply<qint64> reply) { shop->customers().count(TestShop::admin(), std::move(reply)); }));
}

Coupon found(TestShop &shop, CouponId id)
{
    return valueOf(shop.await<Coupon>(
        [&](Reply<Coupon> reply) { shop->coupons().find(TestShop::admin(), id, std::move(reply)); }));
}

void TstRehearsalGuard::aRealShopRefusesToStart()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const CouponId coupon = couponFor(shop, 10);
    const Result<RehearsalReport> refused = rehearse(shop, rushFor(coupon, 5));
    QCOMPARE(codeOf(refused), kForbidden);
    QCOMPARE(refused.error().details.value(QStringLiteral("why")).toString(), QStringLiteral("NOT_A_DEMO"));
    QCOMPARE(customersOf(shop), 0);
    QCOMPARE(found(shop, coupon).issued, 0);
    shop.expectBooksBalance();
}

// Also when somebody makes them run: a unit under way when the mark went, a caller that asks for no start.
void TstRehearsalGuard::aRealShopRefusesEveryUnit()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const CouponId coupon = couponFor(shop, 10);
    const ProductId product = shop.product(QStringLiteral("Salt bread"), 3'800, 5);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 10'000);
    const OrderId order = shop.placedOrder(bora, {{product, 1}});
    const RehearsalService &service = shop->services().rehearsals;
    const Actor admin = TestShop::admin();
    QCOMPARE(codeOf(shop.unit<QList<CustomerId>>([&](Transaction &transaction) {
                 return service.invite(transaction, admin, QStringLiteral("Virtual customer"), 1, 5);
             })),
             kForbidden);
    QCOMPARE(codeOf(shop.unit<qint64>(
                 [&](Transaction &transaction) { return service.sendHome(transaction, admin, 10); })),
             kForbidden);
    QCOMPARE(codeOf(shop.unit<IssuedCoupon>([&](Transaction &transaction) {
                 return service.issue(transaction, admin, {coupon, bora});
             })),
             kForbidden);
    QCOMPARE(codeOf(shop.unit<Order>(
                 [&](Transaction &transaction) { return service.place(transaction, admin, bora, product); })),
             kForbidden);
    QCOMPARE(codeOf(shop.unit<Payment>([&](Transaction &transaction) {
                 return service.pay(transaction, admin, order, Money(3'800));
             })),
             kForbidden);
    QCOMPARE(customersOf(shop), 1);
    QCOMPARE(found(shop, coupon).issued, 0);
    QCOMPARE(shop.stock(product), 4);
    QCOMPARE(shop.balanceWon(bora), 10'000);
    shop.expectBooksBalance();
}

void TstRehearsalGuard::theMarkIsNotForASetting()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    ShopSettings settings = shop->settings();
    settings.isDemo = true;
    (void)valueOf(shop.await<ShopSettings>([&](Reply<ShopSettings> reply) {
        shop->saveSettings(TestShop::admin(), shop.operation(), {settings, std::nullopt}, std::move(reply));
    }));
    QVERIFY(!shop->settings().isDemo);
    QCOMPARE(codeOf(rehearse(shop, rushFor(couponFor(shop, 10), 5))), kForbidden);
    shop.expectBooksBalance();
}

void TstRehearsalGuard::onlyAnAdminMay()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 10);
    for (const Actor &actor : {TestShop::staff(), TestShop::customerActor(CustomerId{1})}) {
        const Result<RehearsalReport> refused = rehearse(shop, rushFor(coupon, 5), actor);
        QCOMPARE(codeOf(refused), kForbidden);
        QVERIFY(!refused.error().details.contains(QStringLiteral("why")));
    }
    QCOMPARE(customersOf(shop), 0);
    shop.expectBooksBalance();
}

void TstRehearsalGuard::wrongFiguresAreSaid()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    const CouponId coupon = couponFor(shop, 10);
    const auto field = [&](const RehearsalCommand &command) {
        const Result<RehearsalReport> refused = rehearse(shop, command);
        return refused || refused.error().fields.isEmpty() ? QString() : refused.error().fields.first().field;
    };
    QCOMPARE(field(rushFor(coupon, 0)), QStringLiteral("buyers"));
    QCOMPARE(field(rushFor(coupon, kMostRehearsalBuyers + 1)), QStringLiteral("buyers"));
    QCOMPARE(field(rushFor(coupon, 1, 0)), QStringLiteral("perSecond"));
    QCOMPARE(field(rushFor(coupon, 1, kFastestRehearsal + 1)), QStringLiteral("perSecond"));
    RehearsalCommand nameless = rushFor(coupon, 1);
    nameless.buyerName.clear();
    QCOMPARE(field(nameless), QStringLiteral("buyerName"));
    QCOMPARE(customersOf(shop), 0);
    shop.expectBooksBalance();
}

void TstRehearsalGuard::whatIsNotThereIsSaid()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    markAsDemo(shop);
    QCOMPARE(codeOf(rehearse(shop, rushFor(CouponId{77}, 5))), QStringLiteral("COUPON_NOT_FOUND"));
    QCOMPARE(codeOf(rehearse(shop, rushFor(ProductId{77}, 5))), QStringLiteral("PRODUCT_NOT_FOUND"));
    QCOMPARE(customersOf(shop), 0);
    shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstRehearsalGuard)
#include "tst_rehearsal_guard.moc"
