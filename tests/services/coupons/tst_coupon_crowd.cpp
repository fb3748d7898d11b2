// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customers/customers.h"
#include "tests/services/coupons/coupon_desk.h"
#include "tests/support/held_commits.h"

#include <QRegularExpression>

#include <stdexcept>

namespace
{

using namespace danggol;
using namespace danggol::test;

using Claims = QList<Result<IssuedCoupon>>;
using storage::NativeError;
using storage::Statement;

constexpr int kCrowd = 20;

} // namespace

/// Claims that wait together for one campaign's row, and are run as one. There is one lane, so all of them
/// are in one queue.
class CouponCrowdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void everybodyGetsOne();
    void whoIsRefusedCostsNobodyElse();
    void nobodyOfThemMayAsk();
    void theLimitIsKept();
    void theVeryLastOnesAreThere();
    void oneMoreThanTheyAskForIsLeft();
    void aCampaignThatIsNotOpen();
    void aCampaignThatIsNotThere();
    void whatWasSentTwiceIsDoneOnce();
    void eachCampaignHasItsOwnCrowd();
    void whenOneRunFailsEachIsRunByItself();
    void whenOneRunThrowsEachIsRunByItself();

private:
    using Ask = std::function<void(int, Reply<IssuedCoupon>)>;

    /// Opens the shop; `intrude` is asked before each statement.
    void open(const storage::StatementProbe &intrude = {});
    /// Sends `count` claims while the lane is busy with another campaign, and waits for their answers.
    [[nodiscard]] Claims sentTogether(int count, const Ask &ask);
    /// The first `count` people, one after the other.
    [[nodiscard]] Claims claimedTogether(CouponId campaign, int count = kCrowd);
    void ask(CouponId campaign, CustomerId customer, Reply<IssuedCoupon> reply,
             const Actor &actor = TestShop::staff());
    [[nodiscard]] CouponId campaign(qint64 limit);
    [[nodiscard]] Coupon now(CouponId campaign) { return valueOf(m_desk->find(campaign)); }

    std::unique_ptr<HeldCommits> m_held;
    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<CouponDesk> m_desk;
    QList<CustomerId> m_people;
    CouponId m_other;
    /// What the last crowd took.
    qint64 m_commits = 0;
};

void CouponCrowdTest::init()
{
    open();
}

void CouponCrowdTest::open(const storage::StatementProbe &intrude)
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop.reset();
    m_held = std::make_unique<HeldCommits>();
    storage::DatabaseOptions options = m_held->options();
    options.postgresWriters = 1;
    options.connection.probe = intrude;
    m_shop = std::make_unique<TestShop>(backend, options);
    m_desk = std::make_unique<CouponDesk>(*m_shop);
    m_people.clear();
    for (int i = 0; i < kCrowd; ++i)
        m_people.append(m_shop->customer(QStringLiteral("Customer %1").arg(i)));
    m_other = campaign(100);
}

void CouponCrowdTest::cleanup()
{
    m_shop->expectBooksBalance();
    m_shop.reset();
}

CouponId CouponCrowdTest::campaign(qint64 limit)
{
    return valueOf(m_desk->create(CouponDesk::threeThousandOff(limit))).id;
}

void CouponCrowdTest::ask(CouponId campaign, CustomerId customer, Reply<IssuedCoupon> reply,
                          const Actor &actor)
{
    m_shop->shop().coupons().issue(actor, m_shop->operation(), {campaign, customer}, std::move(reply));
}

Claims CouponCrowdTest::sentTogether(int count, const Ask &ask)
{
    std::promise<Result<IssuedCoupon>> first;
    m_held->holdTheNext();
    this->ask(m_other, m_people.last(),
              [&first](Result<IssuedCoupon> result) { first.set_value(std::move(result)); });
    m_held->waitUntilHeld();
    const qint64 before = m_shop->shop().database().load().commits;
    Claims claims = race<IssuedCoupon>(count, [&](int i, Reply<IssuedCoupon> reply) {
        ask(i, std::move(reply));
        if (i == count - 1)
            m_held->letGo();
    });
    // The one that was held is none of theirs.
    m_commits = m_shop->shop().database().load().commits - before - 1;
    (void)first.get_future().get();
    return claims;
}

Claims CouponCrowdTest::claimedTogether(CouponId campaign, int count)
{
    return sentTogether(
        count, [&](int i, Reply<IssuedCoupon> reply) { ask(campaign, m_people.at(i), std::move(reply)); });
}

void CouponCrowdTest::everybodyGetsOne()
{
    const CouponId id = campaign(100);
    const Claims claims = claimedTogether(id);
    QCOMPARE(successes(claims), kCrowd);
    QCOMPARE(m_commits, 1);
    QSet<IssuedCouponId> issued;
    for (int i = 0; i < kCrowd; ++i) {
        QCOMPARE(claims[i]->customer, m_people.at(i));
        QCOMPARE(claims[i]->coupon, id);
        QCOMPARE(valueOf(m_desk->heldBy(m_people.at(i))).first().id, claims[i]->id);
        issued.insert(claims[i]->id);
    }
    QCOMPARE(issued.size(), kCrowd);
    QCOMPARE(now(id).issued, kCrowd);
    QCOMPARE(now(id).status, CouponStatus::Active);
}

void CouponCrowdTest::whoIsRefusedCostsNobodyElse()
{
    const CouponId id = campaign(100);
    (void)valueOf(m_desk->issue(id, m_people.at(3)));
    (void)valueOf(await<Customer>([&](Reply<Customer> reply) {
        m_shop->shop().customers().archive(TestShop::staff(), m_shop->operation(), {m_people.at(5), true},
                                           std::move(reply));
    }));
    const Actor bora = TestShop::customerActor(m_people.at(1));
    const Claims claims = sentTogether(kCrowd, [&](int i, Reply<IssuedCoupon> reply) {
        if (i == 7) // of another
            ask(id, m_people.at(6), std::move(reply), bora);
        else if (i == 9) // once more
            ask(id, m_people.at(8), std::move(reply));
        else if (i == 11)
            ask(id, CustomerId{987'654}, std::move(reply));
        else
            ask(id, m_people.at(i), std::move(reply));
    });
    QCOMPARE(m_commits, 1);
    QCOMPARE(claims[3].error().code, ErrorCode::CouponAlreadyIssued);
    QCOMPARE(claims[5].error().code, ErrorCode::UserNotFound);
    QCOMPARE(claims[7].error().code, ErrorCode::Forbidden);
    QCOMPARE(claims[9].error().code, ErrorCode::CouponAlreadyIssued);
    QCOMPARE(claims[11].error().code, ErrorCode::UserNotFound);
    QCOMPARE(successes(claims), kCrowd - 5);
    QCOMPARE(now(id).issued, kCrowd - 5 + 1);
}

void CouponCrowdTest::nobodyOfThemMayAsk()
{
    const CouponId id = campaign(100);
    const Actor bora = TestShop::customerActor(m_people.at(0));
    const Claims claims = sentTogether(
        5, [&](int i, Reply<IssuedCoupon> reply) { ask(id, m_people.at(i + 1), std::move(reply), bora); });
    QCOMPARE(refusals(claims, ErrorCode::Forbidden), 5);
    QCOMPARE(now(id).issued, 0);
}

// More than are left: each asks by itself, in the order in which they came.
void CouponCrowdTest::theLimitIsKept()
{
    const CouponId id = campaign(7);
    const Claims claims = claimedTogether(id);
    for (int i = 0; i < kCrowd; ++i)
        QCOMPARE(claims[i].has_value(), i < 7);
    QCOMPARE(refusals(claims, ErrorCode::CouponExhausted), kCrowd - 7);
    QCOMPARE(now(id).issued, 7);
    QCOMPARE(now(id).status, CouponStatus::Exhausted);
    QVERIFY(now(id).exhaustedAt);
}

// As many as are left: the last one of them ends the campaign.
void CouponCrowdTest::theVeryLastOnesAreThere()
{
    const CouponId id = campaign(kCrowd);
    QCOMPARE(successes(claimedTogether(id)), kCrowd);
    QCOMPARE(now(id).status, CouponStatus::Exhausted);
    QVERIFY(now(id).exhaustedAt);
}

void CouponCrowdTest::oneMoreThanTheyAskForIsLeft()
{
    const CouponId id = campaign(kCrowd + 1);
    QCOMPARE(successes(claimedTogether(id)), kCrowd);
    QCOMPARE(now(id).status, CouponStatus::Active);
    QVERIFY(!now(id).exhaustedAt);
}

void CouponCrowdTest::aCampaignThatIsNotOpen()
{
    const CouponId id = campaign(100);
    (void)valueOf(m_desk->edit({id, EditCouponCommand::Action::Pause, std::nullopt}));
    const Claims claims = claimedTogether(id);
    QCOMPARE(refusals(claims, ErrorCode::CouponNotOpen), kCrowd);
    QCOMPARE(now(id).issued, 0);
}

void CouponCrowdTest::aCampaignThatIsNotThere()
{
    QCOMPARE(refusals(claimedTogether(CouponId{987'654}), ErrorCode::CouponNotFound), kCrowd);
}

void CouponCrowdTest::whatWasSentTwiceIsDoneOnce()
{
    const CouponId id = campaign(100);
    const Operation before = m_shop->operation();
    const auto issue = [&](const Operation &operation, CustomerId customer, Reply<IssuedCoupon> reply) {
        m_shop->shop().coupons().issue(TestShop::staff(), operation, {id, customer}, std::move(reply));
    };
    const IssuedCoupon done = valueOf(await<IssuedCoupon>(
        [&](Reply<IssuedCoupon> reply) { issue(before, m_people.at(0), std::move(reply)); }));
    const Operation twice = m_shop->operation();
    const Claims claims = sentTogether(6, [&](int i, Reply<IssuedCoupon> reply) {
        if (i == 2)
            issue(before, m_people.at(0), std::move(reply));
        else if (i == 1 || i == 4)
            issue(twice, m_people.at(1), std::move(reply));
        else
            issue(m_shop->operation(), m_people.at(i + 2), std::move(reply));
    });
    QCOMPARE(successes(claims), 6);
    QCOMPARE(claims[2]->id, done.id);
    QCOMPARE(claims[1]->id, claims[4]->id);
    QCOMPARE(now(id).issued, 1 + 1 + 3);
}

void CouponCrowdTest::eachCampaignHasItsOwnCrowd()
{
    const CouponId coffee = campaign(100);
    const CouponId bread = campaign(5);
    const Claims claims = sentTogether(kCrowd, [&](int i, Reply<IssuedCoupon> reply) {
        ask(i < kCrowd / 2 ? coffee : bread, m_people.at(i), std::move(reply));
    });
    QCOMPARE(successes(claims), kCrowd / 2 + 5);
    QCOMPARE(now(coffee).issued, kCrowd / 2);
    QCOMPARE(now(bread).issued, 5);
    QCOMPARE(now(bread).status, CouponStatus::Exhausted);
}

namespace
{

// Whether it gives several customers of one campaign their coupons.
bool issuesSeveral(const Statement &statement)
{
    return statement.sql().contains(QLatin1String("AS asked"));
}

void expectNotice()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("run as one failed")));
}

} // namespace

void CouponCrowdTest::whenOneRunFailsEachIsRunByItself()
{
    open([](const Statement &statement) -> std::optional<NativeError> {
        if (!issuesSeveral(statement))
            return std::nullopt;
        return NativeError{QStringLiteral("1"), QStringLiteral("a statement that fails"), true};
    });
    expectNotice();
    const CouponId id = campaign(100);
    QCOMPARE(successes(claimedTogether(id)), kCrowd);
    QCOMPARE(now(id).issued, kCrowd);
}

void CouponCrowdTest::whenOneRunThrowsEachIsRunByItself()
{
    open([](const Statement &statement) -> std::optional<NativeError> {
        if (issuesSeveral(statement))
            throw std::runtime_error("a unit that throws");
        return std::nullopt;
    });
    expectNotice();
    const CouponId id = campaign(100);
    QCOMPARE(successes(claimedTogether(id)), kCrowd);
    QCOMPARE(now(id).issued, kCrowd);
}

QTEST_GUILESS_MAIN(CouponCrowdTest)
#include "tst_coupon_crowd.moc"
