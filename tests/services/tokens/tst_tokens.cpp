// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/services/tokens/token_actions.h"
#include "tests/support/answers.h"

#include <limits>
#include <mutex>

using namespace danggol;
using namespace danggol::test;

namespace
{

const storage::Statement kAudited("SELECT action || ', ' || subject || ', ' || detail || ', ' || actor_name "
                                  "FROM audit_log ORDER BY id");

constexpr qint64 kMost = std::numeric_limits<qint64>::max();

} // namespace

/// Making and listing API tokens.
class TstTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void aTokenIsMadeAndKnownByItsSecret();
    void aCustomersTokenActsForThem();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void everyBadFieldIsNamed();
    void thereMustBeACustomer();
    void onlyAdminsManage_data();
    void onlyAdminsManage();
    void theNewestIsListedFirst();
    void changesAreTold();
    void changesAreAudited();

private:
    [[nodiscard]] ApiToken only() { return valueOf(listTokens(*m_shop)).first(); }
    void archive(CustomerId id, bool archived)
    {
        (void)valueOf(m_shop->await<Customer>([&](Reply<Customer> reply) {
            (*m_shop)->customers().archive(TestShop::admin(), m_shop->operation(), {id, archived},
                                           std::move(reply));
        }));
    }
    [[nodiscard]] QStringList audited()
    {
        return valueOf(m_shop->unit<QStringList>([](storage::Transaction &transaction) {
            return transaction.all(kAudited, [](storage::Row &row) { return row.text(); });
        }));
    }

    std::unique_ptr<TestShop> m_shop;
};

void TstTokens::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
}

void TstTokens::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstTokens::aTokenIsMadeAndKnownByItsSecret()
{
    const NewToken made = valueOf(createToken(
        *m_shop, {.name = QStringLiteral("  Kitchen screen "), .role = Role::Admin, .validDays = 30}));
    const ApiToken &token = made.token;
    QVERIFY(token.id.isValid());
    QCOMPARE(token.name, QStringLiteral("Kitchen screen"));
    QVERIFY(token.role == Role::Admin && !token.customer && !token.customerArchived);
    QCOMPARE(token.createdBy, QStringLiteral("Haneul"));
    QCOMPARE(token.createdAt.ms, ManualClock::kStart.ms);
    QCOMPARE(token.expiresAt->ms, ManualClock::kStart.ms + 30 * kMsPerDay);
    QVERIFY(!token.revokedAt && !token.lastUsedAt);
    QCOMPARE(valueOf(findToken(*m_shop, made.secret)), token);
    QCOMPARE(only(), token);
    m_shop->reopen();
    QCOMPARE(valueOf(findToken(*m_shop, made.secret)), token);
}

void TstTokens::aCustomersTokenActsForThem()
{
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"), 1'000);
    const CustomerId daon = m_shop->customer(QStringLiteral("Daon"));
    const NewToken made = valueOf(createToken(*m_shop, {.name = QStringLiteral("Phone"), .customer = bora}));
    const Actor actor = actorOf(valueOf(findToken(*m_shop, made.secret)));
    QVERIFY(actor.kind == ActorKind::Token && actor.role == Role::Customer && actor.customer == bora);
    QCOMPARE(actor.id, made.token.id.value);
    QCOMPARE(actor.name, QStringLiteral("Phone"));
    const auto balance = [&](CustomerId of) {
        return m_shop->await<Balance>(
            [&](Reply<Balance> reply) { (*m_shop)->wallet().balance(actor, of, std::move(reply)); });
    };
    QCOMPARE(valueOf(balance(bora)).balance.won(), 1'000);
    QCOMPARE(codeOf(balance(daon)), QStringLiteral("FORBIDDEN"));
}

void TstTokens::badInputIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    QTest::addColumn<qint64>("customer");
    QTest::addColumn<qint64>("days");
    const auto row = [](const char *what, const char *field, const QString &name, Role role, qint64 customer,
                        qint64 days) {
        QTest::newRow(what) << QString::fromLatin1(field) << name << static_cast<int>(role) << customer
                            << days;
    };
    const QString good = QStringLiteral("Kitchen");
    row("no name", "name", QString(), Role::Staff, 0, 1);
    row("blank name", "name", QStringLiteral(" \t "), Role::Staff, 0, 1);
    row("long name", "name", QString(81, u'가'), Role::Staff, 0, 1);
    row("NUL in the name", "name", good + QChar(u'\0') + good, Role::Staff, 0, 1);
    row("line break in the name", "name", good + u'\n' + good, Role::Staff, 0, 1);
    row("half a character", "name", good + QChar(0xd800), Role::Staff, 0, 1);
    row("customer's of nobody", "userId", good, Role::Customer, 0, 1);
    row("staff's of a customer", "userId", good, Role::Staff, 1, 1);
    row("admin's of a customer", "userId", good, Role::Admin, 1, 1);
    row("no day", "validDays", good, Role::Staff, 0, 0);
    row("fewer", "validDays", good, Role::Staff, 0, -1);
    row("too many days", "validDays", good, Role::Staff, 0, 3'651);
    row("so many days that milliseconds overflow", "validDays", good, Role::Staff, 0, kMost);
}

void TstTokens::badInputIsRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, name);
    QFETCH(int, role);
    QFETCH(qint64, customer);
    QFETCH(qint64, days);
    CreateTokenCommand command{.name = name, .role = static_cast<Role>(role), .validDays = days};
    if (customer > 0)
        command.customer = m_shop->customer(QStringLiteral("Bora"));
    const Result<NewToken> refused = createToken(*m_shop, command);
    QCOMPARE(codeOf(refused), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(faultyFields(refused), QStringList{field});
    QVERIFY(valueOf(listTokens(*m_shop)).isEmpty());
    QVERIFY(audited().isEmpty());
}

void TstTokens::everyBadFieldIsNamed()
{
    const Result<NewToken> refused = createToken(*m_shop, {.role = Role::Customer, .validDays = 0});
    QCOMPARE(faultyFields(refused),
             (QStringList{QStringLiteral("name"), QStringLiteral("userId"), QStringLiteral("validDays")}));
    const CreateTokenCommand widest{.name = QString(80, u'가'), .role = Role::Staff, .validDays = 3'650};
    QCOMPARE(valueOf(createToken(*m_shop, widest)).token.name, widest.name);
}

void TstTokens::thereMustBeACustomer()
{
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"));
    archive(bora, true);
    for (const CustomerId id : {bora, CustomerId{99}, CustomerId{0}, CustomerId{-1}, CustomerId{kMost}})
        QCOMPARE(codeOf(createToken(*m_shop, {.name = QStringLiteral("Phone"), .customer = id})),
                 QStringLiteral("USER_NOT_FOUND"));
    QVERIFY(valueOf(listTokens(*m_shop)).isEmpty());
}

void TstTokens::onlyAdminsManage_data()
{
    QTest::addColumn<int>("role");
    QTest::newRow("customer") << static_cast<int>(Role::Customer);
    QTest::newRow("staff") << static_cast<int>(Role::Staff);
}

void TstTokens::onlyAdminsManage()
{
    QFETCH(int, role);
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"));
    const Actor actor =
        static_cast<Role>(role) == Role::Staff ? TestShop::staff() : TestShop::customerActor(bora);
    const NewToken made = staffToken(*m_shop);
    QCOMPARE(codeOf(createToken(*m_shop, {.name = QStringLiteral("Phone"), .customer = bora}, actor)),
             QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(listTokens(*m_shop, actor)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(revokeToken(*m_shop, made.token.id, actor)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(revokeToken(*m_shop, TokenId{99}, actor)), QStringLiteral("FORBIDDEN"));
    QCOMPARE(only(), made.token);
    QCOMPARE(audited().size(), 1);
}

void TstTokens::theNewestIsListedFirst()
{
    const NewToken first = staffToken(*m_shop, QStringLiteral("First"));
    const NewToken second = staffToken(*m_shop, QStringLiteral("Second"));
    const ApiToken revoked = valueOf(revokeToken(*m_shop, first.token.id));
    QCOMPARE(valueOf(listTokens(*m_shop)), (QList<ApiToken>{second.token, revoked}));
}

void TstTokens::changesAreTold()
{
    std::mutex mutex;
    QList<Change> told;
    connect(
        &m_shop->shop(), &Shop::changed, this,
        [&](const ChangeSet &changes) {
            const std::lock_guard lock(mutex);
            for (const Change &change : changes.changes) {
                if (change.topic == Topic::Token)
                    told.append(change);
            }
        },
        Qt::DirectConnection);
    const auto count = [&] {
        const std::lock_guard lock(mutex);
        return told.size();
    };
    const NewToken made = staffToken(*m_shop);
    const Timestamp now = m_shop->clock().now();
    QTRY_COMPARE(count(), 1);
    (void)valueOf(noteUse(*m_shop, made.token.id, now));
    QTRY_COMPARE(count(), 2);
    (void)valueOf(noteUse(*m_shop, made.token.id, now)); // nothing new
    (void)valueOf(revokeToken(*m_shop, made.token.id));
    QTRY_COMPARE(count(), 3);
    (void)valueOf(revokeToken(*m_shop, made.token.id)); // nothing new
    m_shop->shop().disconnect(this);
    QCOMPARE(told, QList<Change>(3, Change{Topic::Token, made.token.id.value}));
}

void TstTokens::changesAreAudited()
{
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"));
    const NewToken made =
        valueOf(createToken(*m_shop, {.name = QStringLiteral("Phone"), .customer = bora, .validDays = 1}));
    (void)valueOf(revokeToken(*m_shop, made.token.id));
    const QString what = QStringLiteral("token %1, Phone; CUSTOMER; customer %2; until 2026-11-23T05:00:00Z")
                             .arg(made.token.id.value)
                             .arg(bora.value);
    QCOMPARE(audited(), (QStringList{QStringLiteral("create-token, %1, Haneul").arg(what),
                                     QStringLiteral("revoke-token, %1, Haneul").arg(what)}));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstTokens)
#include "tst_tokens.moc"
