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
    void notesHaveLines();
    void aCardIsOneCustomersAlone();
    void anArchivedCustomersCardIsTaken();
    void oneCardGivenToManyAtOnce();
    void editsAreSavedOnce();
    void anEditOnOldDataIsRefused();
    void archivedOnesAreHiddenAndComeBack();
    void unknownOnesAreRefused();
    void searchFindsByEveryPart_data();
    void searchFindsByEveryPart();
    void searchTakesSignsLiterally();
    void searchRefusesControlCharacters();
    void searchFollowsEdits();
    void recentVisitsComeFirst();
    void listsPage();
    void customersCannotBrowse();
    void aCustomerReadsAndTouchesNobodyElse();
    void aPhoneMayHaveItsCountry();
    void aBadEditChangesNothing();
    void noCardNoCustomer();
    void searchesRefuseBadPages();

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
    QTest::newRow("NUL in the note") << QStringLiteral("note")
                                     << QStringLiteral("Oat") + QChar(u'\0') + QStringLiteral("milk");
    QTest::newRow("control character in the note")
        << QStringLiteral("note") << QStringLiteral("Oat\u001bmilk");
    QTest::newRow("half a character") << QStringLiteral("name") << QStringLiteral("Bora") + QChar(0xd800);
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

void TstCustomers::notesHaveLines()
{
    const QString note = QStringLiteral("Oat milk\n\tand no sugar");
    QCOMPARE(valueOf(create({.name = QStringLiteral("Bora"), .note = note})).note, note);
}

void TstCustomers::anArchivedCustomersCardIsTaken()
{
    const Customer bora = valueOf(create({.name = QStringLiteral("Bora"), .cardNo = QStringLiteral("1")}));
    (void)valueOf(archive(bora.id, true));
    const Customer daon = valueOf(create({.name = QStringLiteral("Daon")}));
    const Result<Customer> refused = edit(
        {.customer = daon.id, .version = daon.version, .name = daon.name, .cardNo = QStringLiteral("1")});
    QCOMPARE(codeOf(refused), QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(refused.error().fields.first().field, QStringLiteral("cardNo"));
    QCOMPARE(codeOf(create({.name = QStringLiteral("Eun"), .cardNo = QStringLiteral("1")})),
             QStringLiteral("ALREADY_EXISTS"));
}

// One gets it; whoever comes second hears why, whichever till they are at.
void TstCustomers::oneCardGivenToManyAtOnce()
{
    constexpr int kMany = 32;
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    QList<Customer> customers;
    for (int i = 0; i < kMany; ++i)
        customers.append(valueOf(create({.name = QStringLiteral("Bora %1").arg(i)})));
    const auto results = m_shop->race<Customer>(2 * kMany, [&](int i, Reply<Customer> reply) {
        Shop &till = i % 2 == 0 ? m_shop->shop() : *second;
        if (i >= kMany)
            return till.customers().create(TestShop::staff(), m_shop->operation(),
                                           {.name = QStringLiteral("Daon"), .cardNo = QStringLiteral("1")},
                                           std::move(reply));
        const Customer &one = customers[i];
        till.customers().edit(
            TestShop::staff(), m_shop->operation(),
            {.customer = one.id, .version = one.version, .name = one.name, .cardNo = QStringLiteral("1")},
            std::move(reply));
    });
    int given = 0;
    for (const Result<Customer> &result : results) {
        given += result ? 1 : 0;
        if (!result)
            QCOMPARE(codeOf(result), QStringLiteral("ALREADY_EXISTS"));
    }
    QCOMPARE(given, 1);
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
    QCOMPARE(names({.archivedOnly = true}), (QStringList{QStringLiteral("Bora")}));
    QCOMPARE(names({.text = QStringLiteral("bor"), .archivedOnly = true}),
             (QStringList{QStringLiteral("Bora")}));
    QVERIFY(names({.text = QStringLiteral("daon"), .archivedOnly = true}).isEmpty());
    QVERIFY(!valueOf(archive(bora, false)).archived);
    QVERIFY(names({.archivedOnly = true}).isEmpty());
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
    QCOMPARE(names({.text = QStringLiteral("00%")}).size(), 1);
    QCOMPARE(names({.text = QStringLiteral("ora_")}).size(), 1);
    QCOMPARE(names({.text = QStringLiteral("r__")}).size(), 0);
    QCOMPARE(names({.text = QStringLiteral("'; DROP TABLE customer; --")}).size(), 0);
}

void TstCustomers::searchRefusesControlCharacters()
{
    const QString nul = QStringLiteral("Bo") + QChar(u'\0') + QStringLiteral("ra");
    for (const QString &text : {nul, QStringLiteral("Bo\u0001ra"), QString(QChar(0xdc00))}) {
        const Result<Page<Customer>> refused = list({.text = text});
        QCOMPARE(codeOf(refused), QStringLiteral("INVALID_INPUT"));
        QCOMPARE(refused.error().fields.first().field, QStringLiteral("query"));
        QCOMPARE(codeOf(m_shop->await<Customer>([&](Reply<Customer> reply) {
                     (*m_shop)->customers().findByCard(TestShop::staff(), text, std::move(reply));
                 })),
                 QStringLiteral("USER_NOT_FOUND"));
    }
}

void TstCustomers::searchFollowsEdits()
{
    const Customer bora = valueOf(
        create({.name = QStringLiteral("Bora \"Bo\" Kim"), .phone = QStringLiteral("010-1234-4821")}));
    QCOMPARE(names({.text = QStringLiteral("\"Bo\"")}).size(), 1);
    QCOMPARE(names({.text = QStringLiteral("12344821")}).size(), 1);
    (void)valueOf(edit({.customer = bora.id,
                        .version = bora.version,
                        .name = QStringLiteral("Daon"),
                        .phone = QStringLiteral("010-9999-4821")}));
    QCOMPARE(names({.text = QStringLiteral("Bora")}).size(), 0);
    QCOMPARE(names({.text = QStringLiteral("12344821")}).size(), 0);
    QCOMPARE(names({.text = QStringLiteral("99994821")}), QStringList{QStringLiteral("Daon")});
    (void)valueOf(archive(bora.id, true));
    QCOMPARE(names({.text = QStringLiteral("Daon")}).size(), 0);
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

void TstCustomers::aCustomerReadsAndTouchesNobodyElse()
{
    const Customer bora = valueOf(create({.name = QStringLiteral("Bora"), .cardNo = QStringLiteral("1")}));
    const Customer daon = valueOf(create({.name = QStringLiteral("Daon")}));
    const Actor actor = TestShop::customerActor(bora.id);
    const QString forbidden = QStringLiteral("FORBIDDEN");
    const auto told = [this](const std::function<void(Customers &, const Reply<Customer> &)> &ask) {
        return codeOf(m_shop->await<Customer>(
            [&](const Reply<Customer> &reply) { ask((*m_shop)->customers(), reply); }));
    };
    QCOMPARE(told([&](Customers &customers, const Reply<Customer> &reply) {
                 customers.create(actor, m_shop->operation(), {.name = QStringLiteral("Eun")}, reply);
             }),
             forbidden);
    QCOMPARE(told([&](Customers &customers, const Reply<Customer> &reply) {
                 customers.edit(actor, m_shop->operation(),
                                {.customer = bora.id, .version = bora.version, .name = QStringLiteral("B")},
                                reply);
             }),
             forbidden);
    QCOMPARE(told([&](Customers &customers, const Reply<Customer> &reply) {
                 customers.archive(actor, m_shop->operation(), {daon.id, true}, reply);
             }),
             forbidden);
    QCOMPARE(told([&](Customers &customers, const Reply<Customer> &reply) {
                 customers.find(actor, daon.id, reply);
             }),
             forbidden);
    QCOMPARE(told([&](Customers &customers, const Reply<Customer> &reply) {
                 customers.findByCard(actor, QStringLiteral("1"), reply);
             }),
             forbidden);
    QCOMPARE(codeOf(m_shop->await<qint64>(
                 [&](Reply<qint64> reply) { (*m_shop)->customers().count(actor, std::move(reply)); })),
             forbidden);
    QCOMPARE(valueOf(m_shop->await<Customer>([&](Reply<Customer> reply) {
                 (*m_shop)->customers().find(actor, bora.id, std::move(reply));
             })),
             bora);
    QCOMPARE(count(), 2);
}

void TstCustomers::aPhoneMayHaveItsCountry()
{
    const QString phone = QStringLiteral("+82 10-1234-4821");
    QCOMPARE(valueOf(create({.name = QStringLiteral("Bora"), .phone = phone})).phone, std::optional(phone));
    QCOMPARE(names({.text = QStringLiteral("8210123448")}), QStringList{QStringLiteral("Bora")});
}

void TstCustomers::aBadEditChangesNothing()
{
    const Customer bora = valueOf(create({.name = QStringLiteral("Bora"), .phone = QStringLiteral("1")}));
    const Result<Customer> refused = edit({.customer = bora.id,
                                           .version = bora.version,
                                           .name = QStringLiteral(" "),
                                           .phone = QStringLiteral("call me"),
                                           .note = QString(1'001, u'x')});
    QCOMPARE(codeOf(refused), QStringLiteral("INVALID_INPUT"));
    QStringList fields;
    for (const FieldError &field : refused.error().fields)
        fields.append(field.field);
    QCOMPARE(fields, (QStringList{QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("note")}));
    QCOMPARE(valueOf(list({})).items, QList<Customer>{bora});
}

void TstCustomers::noCardNoCustomer()
{
    const Customer bora = valueOf(create({.name = QStringLiteral("Bora"), .cardNo = QStringLiteral("0081")}));
    const auto find = [this](const QString &cardNo) {
        return m_shop->await<Customer>([&](Reply<Customer> reply) {
            (*m_shop)->customers().findByCard(TestShop::staff(), cardNo, std::move(reply));
        });
    };
    QCOMPARE(valueOf(find(QStringLiteral(" 0081 "))), bora);
    // The whole number alone is a card's, and nobody has the empty one.
    for (const QString &other : {QStringLiteral("008"), QStringLiteral("00811"), QString()})
        QCOMPARE(codeOf(find(other)), QStringLiteral("USER_NOT_FOUND"));
}

void TstCustomers::searchesRefuseBadPages()
{
    (void)m_shop->customer(QStringLiteral("Bora"));
    const auto fieldOf = [](const Result<Page<Customer>> &refused) {
        return codeOf(refused) == QLatin1String("INVALID_INPUT") ? refused.error().fields.first().field
                                                                 : codeOf(refused);
    };
    for (const int limit : {0, -1, 201}) {
        QCOMPARE(fieldOf(list({.text = QStringLiteral("bora"), .limit = limit})), QStringLiteral("limit"));
        QCOMPARE(fieldOf(list({.limit = limit, .archivedOnly = true})), QStringLiteral("limit"));
    }
    // A list of visits goes on after a moment and a number, one of a search after a number.
    QCOMPARE(fieldOf(list({.text = QStringLiteral("bora"), .cursor = QStringLiteral("1:2")})),
             QStringLiteral("cursor"));
    QCOMPARE(fieldOf(list({.cursor = QStringLiteral("1")})), QStringLiteral("cursor"));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstCustomers)
#include "tst_customers.moc"
