// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_shop.h"

#include "tests/support/postgres_server.h"

namespace danggol::test
{

void addBackends()
{
    QTest::addColumn<Backend>("backend");
    QTest::newRow("SQLite") << Backend::Sqlite;
    QTest::newRow("PostgreSQL") << Backend::Postgres;
}

TestShop::TestShop(Backend backend) : TestShop(backend, storage::DatabaseOptions()) {}

TestShop::TestShop(Backend backend, storage::DatabaseOptions options)
{
    m_url = backend == Backend::Sqlite
                ? QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("shop.danggol"))
                : PostgresServer::instance().createDatabase();
    open(std::move(options));
}

TestShop::TestShop(const QString &url, storage::DatabaseOptions options) : m_url(url)
{
    open(std::move(options));
}

TestShop::~TestShop() = default;

void TestShop::open(storage::DatabaseOptions options)
{
    options.url = valueOf(storage::DatabaseUrl::parse(m_url));
    m_options = options;
    const Shop::Founding founding{ShopSettings{.name = QStringLiteral("Test shop")}, QStringLiteral("Haneul"),
                                  QString(), pin_hash::Cost::least()};
    m_shop = valueOf(Shop::open(options, founding, m_clock, m_ids));
}

std::unique_ptr<Shop> TestShop::secondTill(storage::DatabaseOptions options)
{
    options.url = valueOf(storage::DatabaseUrl::parse(m_url));
    const Shop::Founding founding{ShopSettings{.name = QStringLiteral("Unused")}, QStringLiteral("Unused"),
                                  QString(), pin_hash::Cost::least()};
    return valueOf(Shop::open(std::move(options), founding, m_clock, m_secondIds));
}

void TestShop::reopen()
{
    m_shop.reset();
    open(m_options);
}

Actor TestShop::admin()
{
    return Actor::staff(StaffId{1}, QStringLiteral("Haneul"), Role::Admin);
}

Actor TestShop::staff()
{
    return Actor::staff(StaffId{2}, QStringLiteral("Sori"), Role::Staff);
}

Actor TestShop::customerActor(CustomerId id)
{
    return Actor{ActorKind::Token, 7, QStringLiteral("phone app"), Role::Customer, id};
}

CustomerId TestShop::customer(const QString &name, qint64 balanceWon)
{
    const Customer made = valueOf(await<Customer>([&](Reply<Customer> reply) {
        m_shop->customers().create(admin(), operation(), {.name = name}, std::move(reply));
    }));
    for (qint64 left = balanceWon; left > 0;) {
        const Money part(qMin(left, kLargestCharge.won()));
        left -= part.won();
        (void)valueOf(await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            m_shop->wallet().charge(admin(), operation(), {made.id, part}, std::move(reply));
        }));
    }
    return made.id;
}

ProductId TestShop::product(const QString &name, qint64 priceWon, qint64 stock)
{
    return valueOf(await<Product>([&](Reply<Product> reply) {
               m_shop->catalog().create(admin(), operation(),
                                        {.name = name, .price = Money(priceWon), .stock = stock},
                                        std::move(reply));
           }))
        .id;
}

CouponId TestShop::coupon(const CreateCouponCommand &command)
{
    return valueOf(await<Coupon>([&](Reply<Coupon> reply) {
               m_shop->coupons().create(admin(), operation(), command, std::move(reply));
           }))
        .id;
}

OrderId TestShop::placedOrder(CustomerId customer, const QList<CartLine> &lines,
                              std::optional<IssuedCouponId> coupon)
{
    return valueOf(await<Order>([&](Reply<Order> reply) {
               m_shop->orders().place(staff(), operation(), {customer, lines, coupon}, std::move(reply));
           }))
        .id;
}

qint64 TestShop::balanceWon(CustomerId customer)
{
    return valueOf(await<Balance>([&](Reply<Balance> reply) {
               m_shop->wallet().balance(admin(), customer, std::move(reply));
           }))
        .balance.won();
}

qint64 TestShop::stock(ProductId product)
{
    return valueOf(await<Product>([&](Reply<Product> reply) {
               m_shop->catalog().find(admin(), product, std::move(reply));
           }))
        .stock;
}

void TestShop::expectBooksBalance()
{
    const BooksReport report = valueOf(await<BooksReport>(
        [&](Reply<BooksReport> reply) { m_shop->books().verify(admin(), std::move(reply)); }));
    QVERIFY(!report.checks.isEmpty());
    for (const BooksCheck &check : report.checks)
        QVERIFY2(check.violations == 0,
                 qPrintable(QStringLiteral("%1: %2 broken").arg(check.title).arg(check.violations)));
}

} // namespace danggol::test
