// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/latency_histogram.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

namespace
{

using namespace danggol;

/// How long many things took: what is read off is what was recorded, to within a hundredth, and never too
/// little.
class LatencyHistogramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneSaysNothing();
    void shortTimesAreExact();
    void oneRecordIsEveryPercentile();
    void percentilesAreThoseOfTheSortedTimes_data();
    void percentilesAreThoseOfTheSortedTimes();
    void everyPowerOfTwoIsWithinAHundredth();
    void aShareThatCannotBeWrittenExactlyIsStillItsRank();
    void mergedIsAsIfRecordedTogether();
    void whatIsTooLongIsCountedAtTheTop();
    void lessThanNothingIsNothing();
};

void LatencyHistogramTest::anEmptyOneSaysNothing()
{
    const LatencyHistogram empty;
    QCOMPARE(empty.count(), 0);
    QCOMPARE(empty.max(), 0);
    QCOMPARE(empty.percentile(50), 0);
}

void LatencyHistogramTest::shortTimesAreExact()
{
    LatencyHistogram times;
    for (qint64 us = 1; us <= 200; ++us)
        times.record(us);
    QCOMPARE(times.count(), 200);
    QCOMPARE(times.percentile(50), 100);
    QCOMPARE(times.percentile(99), 198);
    QCOMPARE(times.percentile(100), 200);
    QCOMPARE(times.percentile(0), 1);
}

void LatencyHistogramTest::oneRecordIsEveryPercentile()
{
    LatencyHistogram times;
    times.record(123'457);
    for (const double percent : {0.0, 1.0, 50.0, 99.9, 100.0})
        QCOMPARE(times.percentile(percent), 123'457);
}

void LatencyHistogramTest::percentilesAreThoseOfTheSortedTimes_data()
{
    QTest::addColumn<double>("percent");
    for (const double percent : {1.0, 25.0, 50.0, 90.0, 99.0, 99.9, 99.99, 100.0})
        QTest::addRow("p%g", percent) << percent;
}

// Latencies are spread over many powers of ten, so these are.
void LatencyHistogramTest::percentilesAreThoseOfTheSortedTimes()
{
    QFETCH(double, percent);
    std::mt19937_64 random(7);
    std::lognormal_distribution<double> spread(7, 2);
    LatencyHistogram times;
    std::vector<qint64> sorted;
    for (int i = 0; i < 20'000; ++i) {
        sorted.push_back(static_cast<qint64>(spread(random)));
        times.record(sorted.back());
    }
    std::sort(sorted.begin(), sorted.end());
    const auto rank = static_cast<size_t>(std::ceil(percent / 100 * 20'000 - 1e-6));
    const qint64 exact = sorted[rank - 1];
    const qint64 told = times.percentile(percent);
    QVERIFY2(told >= exact, qPrintable(QStringLiteral("%1 for %2").arg(told).arg(exact)));
    QVERIFY2(told * 100 <= exact * 101, qPrintable(QStringLiteral("%1 for %2").arg(told).arg(exact)));
}

void LatencyHistogramTest::everyPowerOfTwoIsWithinAHundredth()
{
    for (int power = 0; power < 32; ++power) {
        for (const qint64 us : {(qint64{1} << power) - 1, qint64{1} << power, (qint64{1} << power) + 1}) {
            LatencyHistogram times;
            times.record(us);
            times.record(LatencyHistogram::kLongestUs);
            const qint64 told = times.percentile(50);
            QVERIFY2(told >= us && (told - us) * 100 <= us,
                     qPrintable(QStringLiteral("%1 for %2").arg(told).arg(us)));
        }
    }
}

void LatencyHistogramTest::aShareThatCannotBeWrittenExactlyIsStillItsRank()
{
    LatencyHistogram times;
    for (qint64 us = 1; us <= 100; ++us)
        times.record(us);
    for (int percent = 1; percent <= 100; ++percent)
        QCOMPARE(times.percentile(percent), percent);
}

void LatencyHistogramTest::mergedIsAsIfRecordedTogether()
{
    LatencyHistogram left;
    LatencyHistogram right;
    LatencyHistogram together;
    for (qint64 us = 0; us < 50'000; us += 7) {
        (us % 2 == 0 ? left : right).record(us);
        together.record(us);
    }
    left.merge(right);
    left.merge(LatencyHistogram());
    QCOMPARE(left.count(), together.count());
    QCOMPARE(left.max(), together.max());
    for (const double percent : {1.0, 50.0, 99.0, 100.0})
        QCOMPARE(left.percentile(percent), together.percentile(percent));
}

void LatencyHistogramTest::whatIsTooLongIsCountedAtTheTop()
{
    const qint64 twoHoursUs = qint64{2} * 3'600 * 1'000'000;
    LatencyHistogram times;
    times.record(1);
    times.record(twoHoursUs);
    QCOMPARE(times.max(), twoHoursUs);
    QCOMPARE(times.percentile(50), 1);
    QCOMPARE(times.percentile(100), twoHoursUs);
}

void LatencyHistogramTest::lessThanNothingIsNothing()
{
    LatencyHistogram times;
    times.record(-5);
    QCOMPARE(times.count(), 1);
    QCOMPARE(times.percentile(100), 0);
    QCOMPARE(times.max(), 0);
}

} // namespace

QTEST_GUILESS_MAIN(LatencyHistogramTest)

#include "tst_latency_histogram.moc"
