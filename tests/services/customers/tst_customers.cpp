// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_shop.h"

using namespace danggol;
using namespace danggol::test;

class TstCustomers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void aCustomerIsMadeWithAnAccount();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void everyBadFieldIsNamed();
    void aCardIsOneCustomersAlone();
    void editsAreSavedOnce();
    void anEditOnOldDataIsRefused();
    void archivedOnesAreHiddenAndComeBack();
    void unknownOnesAreRefused();
    void searchFindsByEveryPart_data();
    void searchFindsByEveryPart();
    void searchTakesSignsLiterally();
    void recentVisitsComeFirst();
    void listsPage();
    void customersCannotBrowse();

private:
    [[nodiscard]] Result<Customer> create(const CreateCustomerCommand &command)
    {
        return m_shop->await<Customer>([&](Reply<Customer> reply) {
            (*m_shop)->customers().create(TestShop::staff(), m_shop->operation(), command, std::move(reply));
        });
    }
    [[nodiscard]] Result<Customer> edit(const EditCustomerCommand &command)
    {
        return m_shop->await<Customer>([&](Reply<Customer> reply) {
            (*m_shop)->customers().edit(TestShop::staff(), m_shop->operation(), command, std::move(reply));
        });
    }
    [[nodiscard]] Result<Customer> archive(CustomerId id, bool archived)
    {
        return m_shop->await<Customer>([&](Reply<Customer> reply) {
            (*m_shop)->customers().archive(TestShop::staff(), m_shop->operation(), {id, archived},
                                           std::move(reply));
        });
    }
    [[nodiscard]] Result<Page<Customer>> list(const CustomerQuery &query,
                                              const Actor &actor = TestShop::staff())
    {
        return m_shop->await<Page<Customer>>([&](Reply<Page<Customer>> reply) {
            (*m_shop)->customers().list(actor, query, std::move(reply));
        });
    }
    [[nodiscard]] QStringList names(const CustomerQuery &query)
    {
        QStringList names;
        for (const Customer &customer : valueOf(list(query)).items)
            names.append(customer.name);
        return names;
    }
    [[nodiscard]] qint64 count()
    {
        return valueOf(m_shop->await<qint64>(
            [&](Reply<qint64> reply) { (*m_shop)->customers().count(TestShop::staff(), std::move(reply)); }));
    }

    std::unique_ptr<TestShop> m_shop;
};

void TstCustomers::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
}

void TstCustomers::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstCustomers::aCustomerIsMadeWithAnAccount()
{
    const Customer made = valueOf(create({.name = QStringLiteral("  Bora Namgung "),
                                          .phone = QStringLiteral("010-1234-4821"),
                                          .cardNo = QStringLiteral("0081-2290"),
                                          .note = QStringLiteral("Oat milk")}));
    QVERIFY(made.id.isValid());
    QCOMPARE(made.name, QStringLiteral("Bora Namgung"));
    QCOMPARE(made.balance, Money(0));
    QCOMPARE(made.createdAt, ManualClock::kStart);
    const Customer byCard = valueOf(m_shop->await<Customer>([&](Reply<Customer> reply) {
        (*m_shop)->customers().findByCard(TestShop::staff(), QStringLiteral("0081-2290"), std::move(reply));
    }));
    QCOMPARE(byCard, made);
}

void TstCustomers::badInputIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no name") << QStringLiteral("name") << QString();
    QTest::newRow("blank name") << QStringLiteral("name") << QStringLiteral(" \t ");
    QTest::newRow("long name") << QStringLiteral("name") << QString(81, u'가');
    QTest::newRow("control character") << QStringLiteral("name") << QStringLiteral("Bo\u0001ra");
    QTest::newRow("NUL") << QStringLiteral("name") << QString(QChar(u'\0')) + QStringLiteral("Bora");
    QTest::newRow("letters in the phone") << QStringLiteral("phone") << QStringLiteral("call me");
    QTest::newRow("full-width digits") << QStringLiteral("phone") << QStringLiteral("０１０");
    QTest::newRow("long phone") << QStringLiteral("phone") << QString(21, u'1');
    QTest::newRow("Hangul in the card") << QStringLiteral("cardNo") << QStringLiteral("카드");
    QTest::newRow("long card") << QStringLiteral("cardNo") << QString(33, u'1');
    QTest::newRow("long note") << QStringLiteral("note") << QString(1'001, u'x');
}

void TstCustomers::badInputIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    CreateCustomerCommand command{.name = QStringLiteral("Bora")};
    if (field == QLatin1String("name"))
        command.name = value;
    else if (field == QLatin1String("phone"))
        command.phone = value;
    else if (field == QLatin1String("cardNo"))
        command.cardNo = value;
    else
        command.note = value;
    const Result<Customer> refused = create(command);
    QCOMPARE(codeOf(refused), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(refused.error().fields.size(), 1);
    QCOMPARE(refused.error().fields.first().field, field);
    QCOMPARE(count(), 0);
}

void TstCustomers::everyBadFieldIsNamed()
{
    const Result<Customer> refused =
        create({.name = QString(), .phone = QStringLiteral("x"), .cardNo = QStringLiteral("a b")});
    QCOMPARE(refused.error().fields.size(), 3);
}

void TstCustomers::aCardIsOneCustomersAlone()
{
    (void)valueOf(create({.name = QStringLiteral("Bora"), .cardNo = QStringLiteral("1")}));
    const Result<Customer> second = create({.name = QStringLiteral("Daon"), .cardNo = QStringLiteral("1")});
    QCOMPARE(codeOf(second), QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(second.error().fields.first().field, QStringLiteral("cardNo"));
    const Customer daon = valueOf(create({.name = QStringLiteral("Daon")}));
    QCOMPARE(codeOf(edit({.customer = daon.id,
                          .version = daon.version,
                          .name = daon.name,
                          .cardNo = QStringLiteral("1")})),
             QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(count(), 2);
}

void TstCustomers::editsAreSavedOnce()
{
    const Customer bora = valueOf(create({.name = QStringLiteral("Bora"), .phone = QStringLiteral("1")}));
    const Customer edited =
        valueOf(edit({.customer = bora.id, .version = bora.version, .name = QStringLiteral("Bora Namgung")}));
    QCOMPARE(edited.name, QStringLiteral("Bora Namgung"));
    QVERIFY(!edited.phone);
    QCOMPARE(edited.version, bora.version + 1);
    QCOMPARE(names({.text = QStringLiteral("namgung")}), (QStringList{QStringLiteral("Bora Namgung")}));
}

void TstCustomers::anEditOnOldDataIsRefused()
{
    const Customer bora = valueOf(create({.name = QStringLiteral("Bora")}));
    (void)valueOf(edit({.customer = bora.id, .version = bora.version, .name = QStringLiteral("First")}));
    QCOMPARE(codeOf(edit({.customer = bora.id, .version = bora.version, .name = QStringLiteral("Second")})),
             QStringLiteral("EDIT_CONFLICT"));
    QCOMPARE(names({}), (QStringList{QStringLiteral("First")}));
}

void TstCustomers::archivedOnesAreHiddenAndComeBack()
{
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"), 1'000);
    QVERIFY(valueOf(archive(bora, true)).archived);
    QCOMPARE(count(), 0);
    QVERIFY(names({}).isEmpty());
    QVERIFY(names({.text = QStringLiteral("bora")}).isEmpty());
    QVERIFY(!valueOf(archive(bora, false)).archived);
    QCOMPARE(names({}), (QStringList{QStringLiteral("Bora")}));
    QCOMPARE(m_shop->balanceWon(bora), 1'000);
}

void TstCustomers::unknownOnesAreRefused()
{
    QCOMPARE(codeOf(archive(CustomerId{99}, true)), QStringLiteral("USER_NOT_FOUND"));
    QCOMPARE(codeOf(edit({.customer = CustomerId{99}, .name = QStringLiteral("x")})),
             QStringLiteral("USER_NOT_FOUND"));
    QCOMPARE(codeOf(m_shop->await<Customer>([&](Reply<Customer> reply) {
                 (*m_shop)->customers().find(TestShop::staff(), CustomerId{-1}, std::move(reply));
             })),
             QStringLiteral("USER_NOT_FOUND"));
}

void TstCustomers::searchFindsByEveryPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("part of the name") << QStringLiteral("금별") << true;
    QTest::newRow("initial consonants") << QStringLiteral("ㄱㄱㅂ") << true;
    QTest::newRow("other consonants") << QStringLiteral("ㄱㅂㄱ") << false;
    QTest::newRow("phone without its signs") << QStringLiteral("12344821") << true;
    QTest::newRow("card") << QStringLiteral("0081-22") << true;
    QTest::newRow("spaces around") << QStringLiteral("  금별 ") << true;
    QTest::newRow("somebody else") << QStringLiteral("보라") << false;
}

void TstCustomers::searchFindsByEveryPart()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    (void)valueOf(create({.name = QStringLiteral("강금별"),
                          .phone = QStringLiteral("010-1234-4821"),
                          .cardNo = QStringLiteral("0081-2290")}));
    QCOMPARE(names({.text = text}).size(), isFound ? 1 : 0);
}

void TstCustomers::searchTakesSignsLiterally()
{
    (void)valueOf(create({.name = QStringLiteral("100% Bora_")}));
    (void)valueOf(create({.name = QStringLiteral("Daon")}));
    QCOMPARE(names({.text = QStringLiteral("%")}).size(), 1);
    QCOMPARE(names({.text = QStringLiteral("_")}).size(), 1);
    QCOMPARE(names({.text = QStringLiteral("\\")}).size(), 0);
    QCOMPARE(names({.text = QStringLiteral("'; DROP TABLE customer; --")}).size(), 0);
}

void TstCustomers::recentVisitsComeFirst()
{
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"));
    (void)m_shop->customer(QStringLiteral("Daon"));
    m_shop->clock().advanceMs(1'000);
    (void)valueOf(m_shop->await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
        (*m_shop)->wallet().charge(TestShop::staff(), m_shop->operation(), {bora, Money(1'000)},
                                   std::move(reply));
    }));
    QCOMPARE(names({}), (QStringList{QStringLiteral("Bora"), QStringLiteral("Daon")}));
}

void TstCustomers::listsPage()
{
    for (int i = 0; i < 5; ++i)
        (void)m_shop->customer(QStringLiteral("Bora %1").arg(i));
    for (const QString &text : {QString(), QStringLiteral("bora")}) {
        QStringList seen;
        QString cursor;
        do {
            const Page<Customer> page = valueOf(list({.text = text, .cursor = cursor, .limit = 2}));
            for (const Customer &customer : page.items)
                seen.append(customer.name);
            cursor = page.nextCursor;
        } while (!cursor.isEmpty());
        QCOMPARE(seen.size(), 5);
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 5);
    }
    QCOMPARE(codeOf(list({.limit = 0})), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(codeOf(list({.cursor = QStringLiteral("zzz")})), QStringLiteral("INVALID_INPUT"));
}

void TstCustomers::customersCannotBrowse()
{
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"));
    QCOMPARE(codeOf(list({}, TestShop::customerActor(bora))), QStringLiteral("FORBIDDEN"));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstCustomers)
#include "tst_customers.moc"
