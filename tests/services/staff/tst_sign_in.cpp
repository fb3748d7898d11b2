// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/staff/staff_desk.h"
#include "tests/support/answers.h"

#include <latch>

using namespace danggol;
using namespace danggol::test;

namespace
{
constexpr StaffId kHaneul{1};
const QString kPin = QStringLiteral("4711");
const QString kWrong = QStringLiteral("0000");
} // namespace

/// Signing in with a PIN: tries, waits, shifts, and what tills share.
class TstSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void aRightPinBeginsTheShift();
    void wrongPinsAreCountedAndForgotten();
    void theFifthWrongPinStartsAWait();
    void aWaitDoublesUntilAnHour();
    void aNewPinEndsTheWait();
    void oneOperationCountsOnce();
    void anOldSuccessIsNoneForAnotherPin();
    void anAnswerLostAtTheCommitCountsOnce();
    void tillsThatRaceHaveFiveTriesTogether();
    void aRightPinAmongTheRacersIsWorthNoMore();
    void aTillMayEndWhileAPinIsTried();
    void aPinChangedMeanwhileIsNotLookedAt();
    void whoIsArchivedMeanwhileIsNotLetIn();
    void aFirstPinGivenMeanwhileIsAskedFor();

private:
    using Answer = std::function<void(Reply<StaffMember>)>;
    /// What `late` is answered when `early` is written after it has looked for the PIN, and before its own
    /// turn to write.
    [[nodiscard]] Result<StaffMember> overtaken(const Answer &early, const Answer &late);

    void fail(int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(!m_desk->signIn(kHaneul, kWrong));
    }
    void open(storage::DatabaseOptions options = {});

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<StaffDesk> m_desk;
};

void TstSignIn::open(storage::DatabaseOptions options)
{
    QFETCH_GLOBAL(Backend, backend);
    m_desk.reset();
    m_shop = std::make_unique<TestShop>(backend, std::move(options));
    m_desk = std::make_unique<StaffDesk>(*m_shop);
    (void)valueOf(m_desk->setPin(kHaneul, kPin));
}

void TstSignIn::init()
{
    open();
}

void TstSignIn::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_desk.reset();
    m_shop.reset();
}

void TstSignIn::aRightPinBeginsTheShift()
{
    const Timestamp morning = ManualClock::kStart;
    const StaffMember in = valueOf(m_desk->signIn(kHaneul, kPin));
    QCOMPARE(in.shiftSince->ms, morning.ms);
    QCOMPARE(in.lastSeen->ms, morning.ms);
    QCOMPARE(m_desk->member(kHaneul), in);
    m_shop->clock().advanceMs(kMsPerHour);
    const StaffMember again = valueOf(m_desk->signIn(kHaneul, kPin));
    QCOMPARE(again.shiftSince->ms, morning.ms); // the same shift
    QCOMPARE(again.lastSeen->ms, morning.plusMs(kMsPerHour).ms);
    const StaffMember out = valueOf(m_desk->signOut(TestShop::admin()));
    QVERIFY(!out.shiftSince);
    QCOMPARE(out.lastSeen->ms, morning.plusMs(kMsPerHour).ms);
    QCOMPARE(m_desk->audited().mid(1),
             (QStringList{QStringLiteral("sign-in, staff 1, Haneul; ADMIN, Haneul"),
                          QStringLiteral("sign-in, staff 1, Haneul; ADMIN, Haneul"),
                          QStringLiteral("sign-out, staff 1, Haneul; ADMIN, Haneul")}));
    (void)valueOf(m_desk->signIn(kHaneul, kPin));
    m_shop->clock().advanceMs(kMsPerDay);
    // Nobody signed out, but the day is over.
    QCOMPARE(valueOf(m_desk->signIn(kHaneul, kPin)).shiftSince->ms,
             morning.plusMs(kMsPerHour + kMsPerDay).ms);
}

void TstSignIn::wrongPinsAreCountedAndForgotten()
{
    for (const int left : {4, 3, 2, 1}) {
        const Result<StaffMember> refused = m_desk->signIn(kHaneul, kWrong);
        QCOMPARE(codeOf(refused), QStringLiteral("WRONG_PIN"));
        QCOMPARE(detailOf(refused, "triesLeft").toInt(), left);
    }
    QVERIFY(m_desk->signIn(kHaneul, kPin));
    QCOMPARE(detailOf(m_desk->signIn(kHaneul, kWrong), "triesLeft").toInt(), 4);
    m_shop->reopen();
    QCOMPARE(detailOf(m_desk->signIn(kHaneul, kWrong), "triesLeft").toInt(), 3);
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    const Result<StaffMember> there = m_shop->await<StaffMember>([&](Reply<StaffMember> reply) {
        second->staff().signIn(m_shop->operation(), kHaneul, kWrong, std::move(reply));
    });
    QCOMPARE(detailOf(there, "triesLeft").toInt(), 2);
}

void TstSignIn::theFifthWrongPinStartsAWait()
{
    fail(4);
    const Result<StaffMember> fifth = m_desk->signIn(kHaneul, kWrong);
    QCOMPARE(codeOf(fifth), QStringLiteral("PIN_WAIT"));
    const Timestamp end = ManualClock::kStart.plusMs(60'000);
    QCOMPARE(detailOf(fifth, "waitUntil").toDateTime(), end.toUtc());
    QCOMPARE(m_desk->member(kHaneul).waitUntil->ms, end.ms);
    QCOMPARE(m_desk->audited().last(), QStringLiteral("pin-wait, staff 1, 5 wrong PINs; wait 60 s, Haneul"));
    m_shop->clock().set(end.plusMs(-1));
    // The right one is not looked at either, and neither moves the end.
    QCOMPARE(codeOf(m_desk->signIn(kHaneul, kPin)), QStringLiteral("PIN_WAIT"));
    QCOMPARE(codeOf(m_desk->changePin(TestShop::admin(), kPin, kPin)), QStringLiteral("PIN_WAIT"));
    QCOMPARE(m_desk->member(kHaneul).waitUntil->ms, end.ms);
    m_shop->clock().set(end);
    QCOMPARE(detailOf(m_desk->signIn(kHaneul, kWrong), "triesLeft").toInt(), 4);
    QVERIFY(!valueOf(m_desk->signIn(kHaneul, kPin)).waitUntil);
}

void TstSignIn::aWaitDoublesUntilAnHour()
{
    for (const qint64 minutes : {1, 2, 4, 8, 16, 32, 60, 60}) {
        fail(5);
        const Timestamp now = m_shop->clock().now();
        const Timestamp end = *m_desk->member(kHaneul).waitUntil;
        QCOMPARE(end.ms - now.ms, minutes * kMsPerMinute);
        m_shop->clock().set(end);
    }
    QVERIFY(m_desk->signIn(kHaneul, kPin));
    fail(5);
    QCOMPARE(m_desk->member(kHaneul).waitUntil->ms - m_shop->clock().now().ms, kMsPerMinute);
}

void TstSignIn::aNewPinEndsTheWait()
{
    fail(5);
    QVERIFY(!valueOf(m_desk->setPin(kHaneul, kWrong)).waitUntil);
    QVERIFY(m_desk->signIn(kHaneul, kWrong));
}

void TstSignIn::oneOperationCountsOnce()
{
    const Operation operation = m_shop->operation();
    for (int i = 0; i < 7; ++i)
        QCOMPARE(detailOf(m_desk->signIn(operation, kHaneul, kWrong), "triesLeft").toInt(), 4);
    QCOMPARE(detailOf(m_desk->signIn(kHaneul, kWrong), "triesLeft").toInt(), 3);
    const Operation right = m_shop->operation();
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_desk->signIn(right, kHaneul, kPin));
    QCOMPARE(m_desk->audited().size(), 2); // the PIN was set, and one sign-in
}

void TstSignIn::anOldSuccessIsNoneForAnotherPin()
{
    const StaffId miru = valueOf(m_desk->add(QStringLiteral("Miru"), Role::Admin)).id;
    (void)valueOf(m_desk->setPin(miru, kPin));
    const Operation operation = m_shop->operation();
    QVERIFY(m_desk->signIn(operation, kHaneul, kPin));
    QCOMPARE(codeOf(m_desk->signIn(operation, kHaneul, kWrong)), QStringLiteral("IDEMPOTENCY_KEY_REUSED"));
    QCOMPARE(codeOf(m_desk->signIn(operation, miru, kPin)), QStringLiteral("IDEMPOTENCY_KEY_REUSED"));
}

void TstSignIn::anAnswerLostAtTheCommitCountsOnce()
{
    FatalWarnings::expect(QStringLiteral("danggol.storage"));
    std::atomic<int> faults = 0;
    storage::DatabaseOptions options;
    options.probe = [&faults](storage::CommitPoint point) {
        return point != storage::CommitPoint::After || faults.fetch_sub(1) <= 0;
    };
    open(options);
    faults = 1;
    QCOMPARE(detailOf(m_desk->signIn(kHaneul, kWrong), "triesLeft").toInt(), 4);
    QVERIFY(faults <= 0);
    faults = 1;
    QVERIFY(m_desk->signIn(kHaneul, kPin));
    faults = 0;
    QCOMPARE(detailOf(m_desk->signIn(kHaneul, kWrong), "triesLeft").toInt(), 4);
}

void TstSignIn::tillsThatRaceHaveFiveTriesTogether()
{
    constexpr int kTries = 12;
    fail(2);
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    const QList<Result<StaffMember>> answers =
        race<StaffMember>(kTries, [&](int which, Reply<StaffMember> reply) {
            Shop &till = which % 2 == 0 ? m_shop->shop() : *second;
            till.staff().signIn(m_shop->operation(), kHaneul, kWrong, std::move(reply));
        });
    // Of the three tries that were left two are told so, and with the last one the wait is there.
    QCOMPARE(refusals(answers, ErrorCode::WrongPin), 2);
    QCOMPARE(refusals(answers, ErrorCode::PinWait), kTries - 2);
    QCOMPARE(m_desk->member(kHaneul).waitUntil->ms, ManualClock::kStart.plusMs(60'000).ms);
    m_shop->clock().advanceMs(60'000);
    QCOMPARE(detailOf(m_desk->signIn(kHaneul, kWrong), "triesLeft").toInt(), 4);
}

void TstSignIn::aRightPinAmongTheRacersIsWorthNoMore()
{
    fail(4);
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    const QList<Result<StaffMember>> answers = race<StaffMember>(2, [&](int which, Reply<StaffMember> reply) {
        Shop &till = which == 0 ? m_shop->shop() : *second;
        till.staff().signIn(m_shop->operation(), kHaneul, which == 0 ? kWrong : kPin, std::move(reply));
    });
    // Either the wrong one came first, and the right one was not looked at; or the right one was, and the
    // wrong one is the first of five.
    const bool isIn = answers.last().has_value();
    QCOMPARE(codeOf(answers.first()), isIn ? QStringLiteral("WRONG_PIN") : QStringLiteral("PIN_WAIT"));
    if (isIn)
        QCOMPARE(detailOf(answers.first(), "triesLeft").toInt(), 4);
    else
        QCOMPARE(codeOf(answers.last()), QStringLiteral("PIN_WAIT"));
}

void TstSignIn::aTillMayEndWhileAPinIsTried()
{
    for (int round = 0; round < 10; ++round) {
        std::unique_ptr<Shop> second = m_shop->secondTill();
        auto answered = std::make_shared<std::promise<QString>>();
        std::future<QString> answer = answered->get_future();
        second->staff().signIn(
            m_shop->operation(), kHaneul, kPin,
            [answered](const Result<StaffMember> &result) { answered->set_value(codeOf(result)); });
        second.reset();
        const QString code = answer.get();
        QVERIFY2(code == QStringLiteral("a value") || code == QStringLiteral("CANCELLED"), qPrintable(code));
    }
}

Result<StaffMember> TstSignIn::overtaken(const Answer &early, const Answer &late)
{
    const auto mayGoOn = std::make_shared<std::latch>(1);
    const auto answered = std::make_shared<std::promise<Result<StaffMember>>>();
    const auto occupied = [mayGoOn](storage::Transaction &) -> Result<Done> {
        mayGoOn->wait();
        return Done{};
    };
    // Writes wait in the order in which they came, reads go on. One reader keeps these in their order, too.
    (*m_shop)->database().write<Done>(storage::LaneKey::shop(), m_shop->operation(), occupied,
                                      [](const Result<Done> &) {});
    early([](const Result<StaffMember> &) {});
    late([answered](Result<StaffMember> result) { answered->set_value(std::move(result)); });
    (void)m_desk->list();
    mayGoOn->count_down();
    return answered->get_future().get();
}

void TstSignIn::aPinChangedMeanwhileIsNotLookedAt()
{
    open({.readers = 1});
    const QString other = QStringLiteral("0815");
    const Answer setOther = [&](Reply<StaffMember> reply) {
        (*m_shop)->staff().setPin(TestShop::admin(), m_shop->operation(), kHaneul, other, std::move(reply));
    };
    const Answer signIn = [&](Reply<StaffMember> reply) {
        (*m_shop)->staff().signIn(m_shop->operation(), kHaneul, kPin, std::move(reply));
    };
    const Answer change = [&](Reply<StaffMember> reply) {
        (*m_shop)->staff().changePin(TestShop::admin(), m_shop->operation(), kPin, kWrong, std::move(reply));
    };
    for (const Answer &late : {signIn, change}) {
        (void)valueOf(m_desk->setPin(kHaneul, kPin));
        const Result<StaffMember> refused = overtaken(setOther, late);
        QCOMPARE(codeOf(refused), QStringLiteral("EDIT_CONFLICT"));
        QVERIFY(refused.error().message.contains(QStringLiteral("The PIN was changed")));
        QVERIFY(!m_desk->member(kHaneul).lastSeen);
    }
    // Nor was it a try, and the one that was set stands.
    QCOMPARE(detailOf(m_desk->signIn(kHaneul, kWrong), "triesLeft").toInt(), kPinTries - 1);
    QVERIFY(m_desk->signIn(kHaneul, other));
}

void TstSignIn::whoIsArchivedMeanwhileIsNotLetIn()
{
    open({.readers = 1});
    const StaffMember sori = valueOf(m_desk->add(QStringLiteral("Sori")));
    (void)valueOf(m_desk->setPin(sori.id, kPin));
    const Answer archive = [&](Reply<StaffMember> reply) {
        (*m_shop)->staff().archive(TestShop::admin(), m_shop->operation(), sori.id, true, std::move(reply));
    };
    const Answer signInRight = [&](Reply<StaffMember> reply) {
        (*m_shop)->staff().signIn(m_shop->operation(), sori.id, kPin, std::move(reply));
    };
    const Answer signInWrong = [&](Reply<StaffMember> reply) {
        (*m_shop)->staff().signIn(m_shop->operation(), sori.id, kWrong, std::move(reply));
    };
    const Answer change = [&](Reply<StaffMember> reply) {
        (*m_shop)->staff().changePin(actorOf(sori), m_shop->operation(), kPin, kWrong, std::move(reply));
    };
    for (const Answer &late : {signInRight, signInWrong, change}) {
        QCOMPARE(codeOf(overtaken(archive, late)), QStringLiteral("STAFF_NOT_FOUND"));
        const StaffMember back = valueOf(m_desk->archive(sori.id, false));
        QVERIFY(!back.lastSeen && !back.shiftSince && !back.waitUntil);
    }
    QVERIFY(m_desk->signIn(sori.id, kPin));
}

void TstSignIn::aFirstPinGivenMeanwhileIsAskedFor()
{
    open({.readers = 1});
    const StaffMember sori = valueOf(m_desk->add(QStringLiteral("Sori")));
    const Result<StaffMember> refused = overtaken(
        [&](Reply<StaffMember> reply) {
            (*m_shop)->staff().setPin(TestShop::admin(), m_shop->operation(), sori.id, kPin,
                                      std::move(reply));
        },
        [&](Reply<StaffMember> reply) {
            (*m_shop)->staff().changePin(actorOf(sori), m_shop->operation(), {}, kWrong, std::move(reply));
        });
    QCOMPARE(codeOf(refused), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(faultyFields(refused), QStringList(QStringLiteral("currentPin")));
    QVERIFY(m_desk->signIn(sori.id, kPin));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstSignIn)
#include "tst_sign_in.moc"
