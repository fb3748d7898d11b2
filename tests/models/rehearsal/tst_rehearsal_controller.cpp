// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/rehearsal_controller.h"
#include "models/rehearsal/rehearsal_words.h"
#include "models/roles.h"
#include "tests/support/demo_mark.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;
using Stage = RehearsalController::Stage;

struct Till
{
    explicit Till(const Actor &actor = TestShop::admin(), bool isDemo = true) : session(shop.shop(), actor)
    {
        if (isDemo)
            markAsDemo(shop);
        QObject::connect(&session.notices(), &Notices::posted, &session,
                         [this](const Notice &notice) { notices.append(notice); });
    }
    void waitForTheEnd()
    {
        QTRY_VERIFY_WITH_TIMEOUT(controller.stage() == Stage::Ended || controller.stage() == Stage::Failed,
                                 60'000);
    }
    [[nodiscard]] QString target(int row, int role)
    {
        return controller.targets().index(row).data(role).toString();
    }

    TestShop shop{Backend::Sqlite};
    TillSession session;
    RehearsalController controller{session};
    QAbstractItemModelTester tester{&controller.targets(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
    QList<Notice> notices;
};

/// What the screen of a rehearsed rush shows, and what it starts.
class TstRehearsalController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredComeForAHundred();
    void aProductSellsOut();
    void theScreenIsToldAtMostTenTimesASecond();
    void stoppingEndsIt();
    void itIsNotOfferedInARealShop();
    void staffAreNotOfferedIt();
    void aFailureIsSaid();
    void theEndIsANoticeWhereNobodyLooks();
    void listsWhatThereIsToGet();
    void words();
};

void TstRehearsalController::fiveHundredComeForAHundred()
{
    Till till;
    const CouponId coupon = couponFor(till.shop, 100);
    const QSignalSpy ended(&till.controller, &RehearsalController::ended);
    till.controller.start(coupon, 500, std::nullopt);
    QCOMPARE(till.controller.stage(), Stage::Preparing);
    QVERIFY(till.controller.isRunning());
    till.waitForTheEnd();
    QCOMPARE(till.controller.stage(), Stage::Ended);
    QCOMPARE(ended.size(), 1);
    const RehearsalProgress &last = till.controller.progress();
    QCOMPARE(last.served, 100);
    QCOMPARE(last.refused(), 400);
    QCOMPARE(last.goods.left, 0);
    QVERIFY(last.p50Us > 0);
    QVERIFY(till.controller.report()->books.balances());
    QCOMPARE(outcomeWords(*till.controller.target(), *till.controller.report()),
             QStringLiteral("100 issued, 400 refused, the books balance."));
    till.shop.expectBooksBalance();
}

void TstRehearsalController::aProductSellsOut()
{
    Till till;
    const ProductId product = till.shop.product(QStringLiteral("Salt bread"), 3'800, 5);
    till.controller.start(product, 50, std::nullopt);
    till.waitForTheEnd();
    QCOMPARE(outcomeWords(*till.controller.target(), *till.controller.report()),
             QStringLiteral("5 ordered and paid, 45 refused, the books balance."));
    QCOMPARE(till.shop.stock(product), 0);
    till.shop.expectBooksBalance();
}

void TstRehearsalController::theScreenIsToldAtMostTenTimesASecond()
{
    Till till;
    QSignalSpy changed(&till.controller, &RehearsalController::changed);
    QElapsedTimer time;
    time.start();
    till.controller.start(couponFor(till.shop, 300), 300, 300);
    till.waitForTheEnd();
    const qint64 most = time.elapsed() / RehearsalController::kLookMs + 3; // and the start, and the end
    QVERIFY2(changed.size() <= most, qPrintable(QStringLiteral("%1 of %2").arg(changed.size()).arg(most)));
    QVERIFY(changed.size() >= 5);
    till.shop.expectBooksBalance();
}

void TstRehearsalController::stoppingEndsIt()
{
    Till till;
    const CouponId coupon = couponFor(till.shop, 1'000);
    till.controller.start(coupon, 1'000, 100);
    QTRY_VERIFY(till.controller.progress().served > 0);
    till.controller.cancel();
    QVERIFY(till.controller.isStopping());
    till.controller.start(coupon, 5, std::nullopt); // not while one goes on
    till.waitForTheEnd();
    const RehearsalReport &report = *till.controller.report();
    QVERIFY(report.wasCancelled && !till.controller.isStopping());
    QCOMPARE(report.last.answered(), report.last.arrived);
    QVERIFY(outcomeWords(coupon, report).startsWith(QStringLiteral("Stopped after ")));
    till.shop.expectBooksBalance();
}

void TstRehearsalController::itIsNotOfferedInARealShop()
{
    Till till(TestShop::admin(), false);
    const CouponId coupon = couponFor(till.shop, 10);
    QVERIFY(!RehearsalController::isOffered(till.session));
    till.controller.start(coupon, 5, std::nullopt);
    QCOMPARE(till.controller.stage(), Stage::Idle);
    till.shop.expectBooksBalance();
}

void TstRehearsalController::staffAreNotOfferedIt()
{
    Till till(TestShop::staff());
    QVERIFY(!RehearsalController::isOffered(till.session));
    till.session.setActor(TestShop::admin());
    QVERIFY(RehearsalController::isOffered(till.session));
}

void TstRehearsalController::aFailureIsSaid()
{
    Till till;
    till.controller.setWatched(true);
    till.controller.start(CouponId{77}, 5, std::nullopt);
    till.waitForTheEnd();
    QCOMPARE(till.controller.stage(), Stage::Failed);
    QCOMPARE(till.controller.error()->code, ErrorCode::CouponNotFound);
    QVERIFY(!till.controller.isRunning());
    QVERIFY(till.notices.isEmpty());
    till.controller.start(couponFor(till.shop, 5), 5, std::nullopt); // and once more
    till.waitForTheEnd();
    QCOMPARE(till.controller.stage(), Stage::Ended);
    QVERIFY(!till.controller.error());
    till.shop.expectBooksBalance();
}

void TstRehearsalController::theEndIsANoticeWhereNobodyLooks()
{
    Till till;
    till.controller.start(couponFor(till.shop, 2), 5, std::nullopt);
    till.waitForTheEnd();
    QCOMPARE(till.notices.size(), 1);
    QCOMPARE(till.notices.first().kind, Notice::Kind::Done);
    QCOMPARE(till.notices.first().text, QStringLiteral("2 issued, 3 refused, the books balance."));
    till.shop.expectBooksBalance();
}

void TstRehearsalController::listsWhatThereIsToGet()
{
    Till till;
    const CouponId gone = couponFor(till.shop, 1);
    till.controller.start(gone, 1, std::nullopt);
    till.waitForTheEnd();
    const CouponId open = couponFor(till.shop, 10);
    const ProductId bread = till.shop.product(QStringLiteral("Salt bread"), 3'800, 5);
    (void)till.shop.product(QStringLiteral("Nothing left"), 3'800, 0);
    RushTargets &targets = till.controller.targets();
    targets.refresh();
    QTRY_COMPARE(targets.rowCount(), 1);
    QCOMPARE(targets.at(0), std::optional(RushTarget(open)));
    QCOMPARE(till.target(0, SubtitleRole), QStringLiteral("10 of 10 left"));
    targets.setKind(RushTargets::Kind::Products);
    QTRY_COMPARE(targets.rowCount(), 1);
    QCOMPARE(targets.at(0), std::optional(RushTarget(bread)));
    QCOMPARE(targets.rowOf(bread), 0);
    QCOMPARE(targets.rowOf(open), -1);
    QCOMPARE(till.target(0, Qt::AccessibleTextRole), QStringLiteral("Salt bread, 5 in stock"));
    till.shop.expectBooksBalance();
}

void TstRehearsalController::words()
{
    QCOMPARE(latencyWords(840), QStringLiteral("0.8\u00A0ms"));
    QCOMPARE(latencyWords(9'999), QStringLiteral("10.0\u00A0ms"));
    QCOMPARE(latencyWords(34'400), QStringLiteral("34\u00A0ms"));
    QCOMPARE(latencyWords(12'340'000), QStringLiteral("12.3\u00A0s"));
    QCOMPARE(refusalWords(ErrorCode::CouponExhausted), QStringLiteral("All given out"));
    RehearsalReport report;
    report.books.checks = {{.key = {}, .title = {}, .violations = 2, .examined = 5},
                           {.key = {}, .title = {}, .violations = 0, .examined = 5}};
    QVERIFY(outcomeWords(CouponId{1}, report).contains(QStringLiteral("the books do not balance")));
    report.last.served = 3;
    report.last.unpaid = 2;
    QVERIFY(
        outcomeWords(ProductId{1}, report).startsWith(QStringLiteral("3 ordered, 2 of them not paid, 0")));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstRehearsalController)
#include "tst_rehearsal_controller.moc"
