// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/audit_chain.h"
#include "services/audit/audit_service.h"
#include "services/shop/service_set.h"
#include "services/storage/connection.h"
#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

using namespace danggol;
using danggol::test::addBackends;
using danggol::test::Backend;
using danggol::test::TestShop;
using danggol::test::valueOf;

namespace
{

using storage::Transaction;

void record(TestShop &shop, int number)
{
    (void)valueOf(shop.unit<Done>([&shop, number](Transaction &transaction) {
        return shop->services().audit.record(transaction, TestShop::admin(), QStringLiteral("edit-price"),
                                             QStringLiteral("product %1").arg(number),
                                             QStringLiteral("₩4,600 to ₩4,800"));
    }));
}

qint64 brokenLinks(TestShop &shop)
{
    return valueOf(shop.unit<qint64>(
        [&shop](Transaction &transaction) { return shop->services().audit.brokenLinks(transaction); }));
}

QString head(TestShop &shop)
{
    return valueOf(shop.unit<QString>(
        [&shop](Transaction &transaction) { return shop->services().audit.head(transaction); }));
}

// What somebody with the database in their hands could do.
void tamper(TestShop &shop, Backend backend, const QString &sql)
{
    storage::Connection connection(valueOf(storage::DatabaseUrl::parse(shop.url())), storage::Access::Write,
                                   {});
    (void)valueOf(connection.open());
    const QStringList unlock =
        backend == Backend::Sqlite
            ? QStringList{QStringLiteral("DROP TRIGGER audit_log_no_update"),
                          QStringLiteral("DROP TRIGGER audit_log_no_delete")}
            : QStringList{QStringLiteral("DROP TRIGGER audit_log_append_only ON audit_log")};
    for (const QString &statement : unlock)
        (void)valueOf(connection.run(statement));
    (void)valueOf(connection.run(sql));
}

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void startsEmpty()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        QCOMPARE(brokenLinks(shop), 0);
        QCOMPARE(head(shop), QString());
    }

    void chainsEntries()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        record(shop, 1);
        const QString first = head(shop);
        QCOMPARE(first.size(), 64);
        record(shop, 1);
        // The same words twice are two links.
        QVERIFY(head(shop) != first);
        QCOMPARE(brokenLinks(shop), 0);
        shop.expectBooksBalance();
    }

    void hashesDifferWhereFieldsMeet()
    {
        AuditEntry entry{.action = QStringLiteral("ab"), .subject = QStringLiteral("c")};
        AuditEntry other{.action = QStringLiteral("a"), .subject = QStringLiteral("bc")};
        QVERIFY(chainedHash({}, entry) != chainedHash({}, other));
        QVERIFY(chainedHash({}, entry) != chainedHash(QStringLiteral("00"), entry));
        other = entry;
        other.at = Timestamp{1};
        QVERIFY(chainedHash({}, entry) != chainedHash({}, other));
    }

    void showsTampering_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("broken");
        QTest::newRow("altered") << "UPDATE audit_log SET detail = 'nothing' WHERE id = 2" << qint64(1);
        QTest::newRow("another actor")
            << "UPDATE audit_log SET actor_name = 'Sori' WHERE id = 3" << qint64(1);
        QTest::newRow("removed within") << "DELETE FROM audit_log WHERE id = 2" << qint64(2);
        QTest::newRow("removed at the end") << "DELETE FROM audit_log WHERE id = 4" << qint64(1);
        QTest::newRow("all removed") << "DELETE FROM audit_log" << qint64(1);
        QTest::newRow("head moved") << "UPDATE audit_head SET hash = ''" << qint64(1);
    }
    void showsTampering()
    {
        QFETCH_GLOBAL(Backend, backend);
        QFETCH(QString, sql);
        QFETCH(qint64, broken);
        TestShop shop(backend);
        for (int number = 1; number <= 4; ++number)
            record(shop, number);
        QCOMPARE(brokenLinks(shop), 0);
        tamper(shop, backend, sql);
        QCOMPARE(brokenLinks(shop), broken);
    }

    void doesNotForkUnderConcurrency()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        const std::unique_ptr<Shop> second = shop.secondTill();
        constexpr int kRecords = 64;
        std::vector<std::future<Result<Done>>> answers;
        for (int number = 0; number < kRecords; ++number) {
            auto answered = std::make_shared<std::promise<Result<Done>>>();
            answers.push_back(answered->get_future());
            Shop &till = number % 2 == 0 ? shop.shop() : *second;
            till.database().write<Done>(
                storage::LaneKey::customer(CustomerId{number}), shop.operation(),
                [&till](Transaction &transaction) {
                    return till.services().audit.record(transaction, TestShop::admin(),
                                                        QStringLiteral("refund"), QStringLiteral("order 7"),
                                                        {});
                },
                [answered](Result<Done> result) { answered->set_value(std::move(result)); });
        }
        for (std::future<Result<Done>> &answer : answers)
            (void)valueOf(answer.get());
        QCOMPARE(brokenLinks(shop), 0);
        shop.expectBooksBalance();
    }

    void forgetsWhatARefusedUnitRecorded()
    {
        QFETCH_GLOBAL(Backend, backend);
        TestShop shop(backend);
        record(shop, 1);
        const QString before = head(shop);
        const Result<Done> refused = shop.unit<Done>([&shop](Transaction &transaction) -> Result<Done> {
            TRY_DONE(shop->services().audit.record(transaction, TestShop::admin(), QStringLiteral("refund"),
                                                   QStringLiteral("order 7"), {}));
            return fail(ErrorCode::OrderStateConflict, QStringLiteral("No."));
        });
        QVERIFY(!refused);
        QCOMPARE(head(shop), before);
        QCOMPARE(brokenLinks(shop), 0);
    }
};

DANGGOL_TEST_MAIN(QCoreApplication, TestAudit)
#include "tst_audit.moc"
