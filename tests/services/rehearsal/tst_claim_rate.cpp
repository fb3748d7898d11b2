// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rehearsal/claim_rate.h"

#include <QtTest>

namespace
{

using danggol::ClaimRate;

/// Claims a second, over any time and in fixed memory.
class TstClaimRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingYet();
    void steadyClaimsAreALevelLine();
    void aStepUnderWayCountsFromItsHalf();
    void aRushShorterThanAStepHasOne();
    void aLongTimeTakesNoMoreSteps();
    void aQuietEndTakesNoMoreStepsEither();
    void latelyIsTheLastSecond();
};

void TstClaimRate::nothingYet()
{
    const ClaimRate rate;
    QVERIFY(rate.steps(0).isEmpty());
    QCOMPARE(rate.lately(0), 0);
    QCOMPARE(rate.steps(120), QList<qint64>({0, 0}));
}

void TstClaimRate::steadyClaimsAreALevelLine()
{
    ClaimRate rate;
    for (qint64 ms = 0; ms < 1'000; ++ms)
        rate.record(ms);
    QCOMPARE(rate.stepMs(), 50);
    QCOMPARE(rate.steps(1'000), QList<qint64>(20, 1'000));
    QCOMPARE(rate.lately(1'000), 1'000);
}

void TstClaimRate::aStepUnderWayCountsFromItsHalf()
{
    ClaimRate rate;
    for (qint64 ms = 0; ms < 85; ++ms)
        rate.record(ms);
    QCOMPARE(rate.steps(70).size(), 1);
    QCOMPARE(rate.steps(85), QList<qint64>({1'000, 1'000}));
}

void TstClaimRate::aRushShorterThanAStepHasOne()
{
    ClaimRate rate;
    for (qint64 ms = 0; ms < 10; ++ms)
        rate.record(ms);
    QCOMPARE(rate.steps(10), QList<qint64>({1'000}));
}

void TstClaimRate::aLongTimeTakesNoMoreSteps()
{
    ClaimRate rate;
    const qint64 minuteMs = 60'000;
    for (qint64 ms = 0; ms < minuteMs; ms += 10)
        rate.record(ms);
    const QList<qint64> steps = rate.steps(minuteMs);
    QVERIFY(steps.size() <= ClaimRate::kMostSteps);
    QCOMPARE(steps.size(), minuteMs / rate.stepMs());
    for (const qint64 perSecond : steps)
        QCOMPARE(perSecond, 100);
}

// Everybody came in the first second, and somebody looks much later.
void TstClaimRate::aQuietEndTakesNoMoreStepsEither()
{
    ClaimRate rate;
    for (qint64 ms = 0; ms < 1'000; ++ms)
        rate.record(ms);
    const QList<qint64> steps = rate.steps(3'600'000);
    QCOMPARE(steps.size(), ClaimRate::kMostSteps);
    QCOMPARE(steps.first(), 1'000);
    QCOMPARE(steps.last(), 0);
    QCOMPARE(rate.lately(3'600'000), 0);
}

void TstClaimRate::latelyIsTheLastSecond()
{
    ClaimRate rate;
    for (qint64 ms = 0; ms < 2'000; ++ms)
        rate.record(ms);
    QCOMPARE(rate.lately(2'000), 1'000);
    QCOMPARE(rate.lately(4'000), 0);
}

} // namespace

QTEST_GUILESS_MAIN(TstClaimRate)

#include "tst_claim_rate.moc"
