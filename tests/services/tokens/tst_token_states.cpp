// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/services/tokens/token_actions.h"
#include "tests/support/answers.h"

#include <limits>

using namespace danggol;
using namespace danggol::test;

namespace
{

const storage::Statement kAudited("SELECT COUNT(*) FROM audit_log WHERE action = 'revoke-token'");

} // namespace

/// How long a token works: until it expires, is revoked, or its customer is archived.
class TstTokenStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void itExpiresByTheClock();
    void aRevokedOneIsRevokedForGood();
    void revokingIsDoneOnceByMany();
    void whatIsNotThereCannotBeRevoked();
    void itRestsWhileItsCustomerIsArchived();
    void everyReasonSoundsTheSame();
    void theLatestUseStays();

private:
    [[nodiscard]] TokenState state()
    {
        return stateOf(valueOf(listTokens(*m_shop)).first(), m_shop->clock().now());
    }
    [[nodiscard]] QString foundBy(const QString &secret) { return codeOf(findToken(*m_shop, secret)); }
    void archive(CustomerId id, bool archived)
    {
        (void)valueOf(m_shop->await<Customer>([&](Reply<Customer> reply) {
            (*m_shop)->customers().archive(TestShop::admin(), m_shop->operation(), {id, archived},
                                           std::move(reply));
        }));
    }
    [[nodiscard]] qint64 revocationsAudited()
    {
        return valueOf(m_shop->unit<qint64>(
            [](storage::Transaction &transaction) { return transaction.number(kAudited); }));
    }

    std::unique_ptr<TestShop> m_shop;
};

void TstTokenStates::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
}

void TstTokenStates::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstTokenStates::itExpiresByTheClock()
{
    const NewToken made = valueOf(
        createToken(*m_shop, {.name = QStringLiteral("For a day"), .role = Role::Staff, .validDays = 1}));
    m_shop->clock().advanceMs(kMsPerDay - 1);
    QCOMPARE(valueOf(findToken(*m_shop, made.secret)), made.token);
    m_shop->clock().advanceMs(1);
    QCOMPARE(foundBy(made.secret), QStringLiteral("UNAUTHENTICATED"));
    QVERIFY(state() == TokenState::Expired);
    const NewToken lasting = staffToken(*m_shop);
    m_shop->clock().advanceMs(10'000 * kMsPerDay);
    QCOMPARE(valueOf(findToken(*m_shop, lasting.secret)), lasting.token);
}

void TstTokenStates::aRevokedOneIsRevokedForGood()
{
    const NewToken made = staffToken(*m_shop);
    const NewToken other = staffToken(*m_shop);
    m_shop->clock().advanceMs(5'000);
    const ApiToken revoked = valueOf(revokeToken(*m_shop, made.token.id));
    QCOMPARE(revoked.revokedAt->ms, ManualClock::kStart.ms + 5'000);
    QVERIFY(stateOf(revoked, m_shop->clock().now()) == TokenState::Revoked);
    QCOMPARE(foundBy(made.secret), QStringLiteral("UNAUTHENTICATED"));
    QCOMPARE(valueOf(findToken(*m_shop, other.secret)), other.token);
    m_shop->clock().advanceMs(5'000);
    QCOMPARE(valueOf(revokeToken(*m_shop, made.token.id)), revoked);
    QCOMPARE(revocationsAudited(), 1);
    m_shop->clock().set(Timestamp{ManualClock::kStart.ms - kMsPerDay}); // a clock put back revives nothing
    QCOMPARE(foundBy(made.secret), QStringLiteral("UNAUTHENTICATED"));
}

void TstTokenStates::revokingIsDoneOnceByMany()
{
    const NewToken made = staffToken(*m_shop);
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    const auto answers = race<ApiToken>(16, [&](int i, Reply<ApiToken> reply) {
        Shop &till = i % 2 == 0 ? m_shop->shop() : *second;
        till.tokens().revoke(TestShop::admin(), m_shop->operation(), made.token.id, std::move(reply));
    });
    QCOMPARE(successes(answers), 16);
    for (const Result<ApiToken> &answer : answers)
        QVERIFY(answer->revokedAt);
    QCOMPARE(revocationsAudited(), 1);
}

void TstTokenStates::whatIsNotThereCannotBeRevoked()
{
    for (const qint64 id : {qint64(99), qint64(0), qint64(-1), std::numeric_limits<qint64>::max()}) {
        const Result<ApiToken> refused = revokeToken(*m_shop, TokenId{id});
        QCOMPARE(codeOf(refused), QStringLiteral("TOKEN_NOT_FOUND"));
        QCOMPARE(refused.error().details.value(QStringLiteral("tokenId")).toLongLong(), id);
    }
    QVERIFY(isJudgement(ErrorCode::TokenNotFound));
    QCOMPARE(revocationsAudited(), 0);
}

void TstTokenStates::itRestsWhileItsCustomerIsArchived()
{
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"));
    const NewToken made = valueOf(createToken(*m_shop, {.name = QStringLiteral("Phone"), .customer = bora}));
    archive(bora, true);
    QCOMPARE(foundBy(made.secret), QStringLiteral("UNAUTHENTICATED"));
    QVERIFY(state() == TokenState::CustomerArchived);
    archive(bora, false);
    QCOMPARE(valueOf(findToken(*m_shop, made.secret)), made.token);
}

void TstTokenStates::everyReasonSoundsTheSame()
{
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"));
    const NewToken archived =
        valueOf(createToken(*m_shop, {.name = QStringLiteral("Phone"), .customer = bora}));
    const NewToken expired = valueOf(
        createToken(*m_shop, {.name = QStringLiteral("For a day"), .role = Role::Staff, .validDays = 1}));
    const NewToken revoked = staffToken(*m_shop);
    (void)valueOf(revokeToken(*m_shop, revoked.token.id));
    archive(bora, true);
    m_shop->clock().advanceMs(2 * kMsPerDay);
    const Error unknown = findToken(*m_shop, token_secret::make()).error();
    QCOMPARE(unknown.code, ErrorCode::Unauthenticated);
    QVERIFY(!unknown.message.isEmpty());
    for (const QString &secret : {archived.secret, expired.secret, revoked.secret, QString(),
                                  QStringLiteral("dgl_"), archived.secret.toLower()})
        QCOMPARE(findToken(*m_shop, secret).error(), unknown);
}

void TstTokenStates::theLatestUseStays()
{
    const NewToken made = staffToken(*m_shop);
    const NewToken other = staffToken(*m_shop);
    const Timestamp noon = ManualClock::kStart;
    for (const Timestamp at : {noon.plusMs(10), noon.plusMs(30), noon.plusMs(20)})
        (void)valueOf(noteUse(*m_shop, made.token.id, at));
    QCOMPARE(valueOf(findToken(*m_shop, made.secret)).lastUsedAt->ms, noon.ms + 30);
    QVERIFY(!valueOf(findToken(*m_shop, other.secret)).lastUsedAt);
    QVERIFY(noteUse(*m_shop, TokenId{99}, noon));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstTokenStates)
#include "tst_token_states.moc"
