// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/rate_limiter.h"
#include "tests/support/fatal_warnings.h"

#include <QtTest>

using namespace danggol::api;
using std::chrono::milliseconds;

/// Token buckets, on a clock of the test's own.
class TstRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBurstAndThenTheRate();
    void callersDoNotShareABucket();
    void aRestFillsItNoFurtherThanTheBurst();
    void aClockThatGoesBackTakesNothing();
    void noRateIsNoLimit();
    void thoseWhoRestedAreForgotten();

private:
    RateLimiter::Time m_now;
};

void TstRateLimiter::aBurstAndThenTheRate()
{
    RateLimiter limiter({.perSecond = 10, .burst = 3});
    for (int i = 0; i < 3; ++i)
        QVERIFY(limiter.take("a", m_now));
    QVERIFY(!limiter.take("a", m_now));
    QVERIFY(!limiter.take("a", m_now + milliseconds(99)));
    QVERIFY(limiter.take("a", m_now + milliseconds(101)));
    QVERIFY(!limiter.take("a", m_now + milliseconds(101)));
}

void TstRateLimiter::callersDoNotShareABucket()
{
    RateLimiter limiter({.perSecond = 1, .burst = 1});
    QVERIFY(limiter.take("a", m_now));
    QVERIFY(limiter.take("b", m_now));
    QVERIFY(!limiter.take("a", m_now));
}

void TstRateLimiter::aRestFillsItNoFurtherThanTheBurst()
{
    RateLimiter limiter({.perSecond = 100, .burst = 2});
    const RateLimiter::Time later = m_now + std::chrono::hours(1);
    QVERIFY(limiter.take("a", m_now));
    QVERIFY(limiter.take("a", later));
    QVERIFY(limiter.take("a", later));
    QVERIFY(!limiter.take("a", later));
}

void TstRateLimiter::aClockThatGoesBackTakesNothing()
{
    RateLimiter limiter({.perSecond = 1, .burst = 2});
    QVERIFY(limiter.take("a", m_now + std::chrono::hours(1)));
    QVERIFY(limiter.take("a", m_now));
}

void TstRateLimiter::noRateIsNoLimit()
{
    RateLimiter limiter(Rate{});
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(limiter.take("a", m_now));
}

void TstRateLimiter::thoseWhoRestedAreForgotten()
{
    RateLimiter limiter({.perSecond = 1, .burst = 1});
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(limiter.take(std::to_string(i), m_now));
    QVERIFY(limiter.take("one more", m_now + std::chrono::seconds(2)));
    QVERIFY(!limiter.take("one more", m_now + std::chrono::seconds(2)));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstRateLimiter)
#include "tst_rate_limiter.moc"
