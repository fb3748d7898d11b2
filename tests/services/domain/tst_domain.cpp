// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/business_day.h"
#include "services/domain/codec.h"
#include "services/domain/money.h"
#include "services/domain/reply.h"
#include "services/domain/search_text.h"
#include "tests/support/fatal_warnings.h"

#include <QtTest>

#include <limits>

using namespace danggol;

class TstDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyNeverWraps();
    void aDayBelongsToTheShopsZone();
    void daysHaveTheirRealLength();
    void onlyRealDaysAreDays();
    void searchTextHasInitials();
    void patternsTakeSignsLiterally();
    void answersSurviveTheirBytes();
    void errorsSurviveTheirBytes();
    void spoiltBytesAreNoAnswer();
    void aReplyComesToItsThread();
    void aReplyToTheDeadIsDropped();
};

void TstDomain::moneyNeverWraps()
{
    const Money most(std::numeric_limits<qint64>::max());
    const Money least(std::numeric_limits<qint64>::min());
    QVERIFY(!most.plus(Money(1)));
    QVERIFY(!least.minus(Money(1)));
    QVERIFY(!most.times(2));
    QCOMPARE(Money(4'600).times(2)->won(), 9'200);
    QCOMPARE(Money(48'500).minus(Money(23'600))->won(), 24'900);
}

void TstDomain::aDayBelongsToTheShopsZone()
{
    const BusinessCalendar seoul(QTimeZone("Asia/Seoul"));
    // 2026-11-21T15:00Z is midnight in Seoul.
    const Timestamp midnight{QDateTime(QDate(2026, 11, 21), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch()};
    QCOMPARE(seoul.dayOf(midnight), QStringLiteral("2026-11-22"));
    QCOMPARE(seoul.dayOf(midnight.plusMs(-1)), QStringLiteral("2026-11-21"));
    QCOMPARE(seoul.startOf(QStringLiteral("2026-11-22")), midnight);
    QCOMPARE(seoul.endOf(QStringLiteral("2026-11-21")), midnight);
    const QString last = QStringLiteral("9999-12-31");
    QCOMPARE(seoul.endOf(last), seoul.startOf(last).plusMs(kMsPerDay));
}

void TstDomain::daysHaveTheirRealLength()
{
    const BusinessCalendar berlin(QTimeZone("Europe/Berlin"));
    const auto hours = [&berlin](const QString &day) {
        return (berlin.endOf(day).ms - berlin.startOf(day).ms) / kMsPerHour;
    };
    QCOMPARE(hours(QStringLiteral("2026-03-29")), 23);
    QCOMPARE(hours(QStringLiteral("2026-06-01")), 24);
    QCOMPARE(hours(QStringLiteral("2026-10-25")), 25);
    QCOMPARE(BusinessCalendar::shifted(QStringLiteral("2028-02-28"), 1), QStringLiteral("2028-02-29"));
    QCOMPARE(BusinessCalendar::shifted(QStringLiteral("2026-12-31"), 1), QStringLiteral("2027-01-01"));
}

void TstDomain::onlyRealDaysAreDays()
{
    QVERIFY(BusinessCalendar::isDay(QStringLiteral("2026-11-22")));
    for (const char *text : {"2026-02-30", "2026-2-3", "20261122", "", "2026-11-22T00:00", "today"})
        QVERIFY2(!BusinessCalendar::isDay(QString::fromLatin1(text)), text);
}

void TstDomain::searchTextHasInitials()
{
    QVERIFY(searchTextOf(QStringLiteral("소금빵")).contains(QStringLiteral("ㅅㄱㅃ")));
    QVERIFY(searchTextOf(QStringLiteral("Salt BREAD")).contains(QStringLiteral("salt bread")));
    // Written decomposed (as some systems name files), it is the same name.
    QCOMPARE(searchTextOf(QStringLiteral("소금빵").normalized(QString::NormalizationForm_D)),
             searchTextOf(QStringLiteral("소금빵")));
}

void TstDomain::patternsTakeSignsLiterally()
{
    QCOMPARE(containsPattern(QStringLiteral("50%_\\")), QStringLiteral("%50\\%\\_\\\\%"));
}

namespace
{

struct Sample
{
    qint64 number = 0;
    QString text;
    std::optional<QString> some;
    std::optional<Money> none;
    QList<Money> list;

    friend bool operator==(const Sample &, const Sample &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.number, s.text, s.some, s.none, s.list);
    }
};

} // namespace

void TstDomain::answersSurviveTheirBytes()
{
    const Sample sample{7, QStringLiteral("단골"), QStringLiteral("x"), std::nullopt, {Money(1), Money(-2)}};
    const auto back = codec::decode<Sample>(codec::encode<Sample>(sample));
    QVERIFY(back && back->has_value());
    QCOMPARE(**back, sample);
}

void TstDomain::errorsSurviveTheirBytes()
{
    const Error error =
        invalidField(QStringLiteral("amount"), QStringLiteral("OUT_OF_RANGE"), QStringLiteral("no"))
            .withDetail(QStringLiteral("shortBy"), 12'000)
            .withDetail(QStringLiteral("startsAt"), Timestamp{1'795'323'600'123}.toUtc());
    const auto back = codec::decode<Sample>(codec::encode<Sample>(fail(error)));
    QVERIFY(back && !back->has_value());
    QCOMPARE(back->error(), error);
    const QDateTime startsAt = back->error().details.value(QStringLiteral("startsAt")).toDateTime();
    QCOMPARE(startsAt.timeSpec(), Qt::UTC);
    QCOMPARE(startsAt.toMSecsSinceEpoch(), 1'795'323'600'123);
}

void TstDomain::spoiltBytesAreNoAnswer()
{
    const QByteArray bytes = codec::encode<Sample>(Sample{7, QStringLiteral("text"), {}, {}, {}});
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(!codec::decode<Sample>(bytes.left(size)));
    QVERIFY(!codec::decode<Sample>(bytes + '\0')); // another version's, which had more to say
    QByteArray otherVersion = bytes;
    otherVersion[0] = 99;
    QVERIFY(!codec::decode<Sample>(otherVersion));
}

void TstDomain::aReplyComesToItsThread()
{
    QThread *answeredIn = nullptr;
    qint64 answer = 0;
    Reply<qint64> reply = on(this, [&](Result<qint64> result) {
        answeredIn = QThread::currentThread();
        answer = *result;
    });
    std::unique_ptr<QThread> other(QThread::create([reply] { reply(42); }));
    other->start();
    QVERIFY(other->wait());
    QCOMPARE(answer, 0); // not before the event loop
    QTRY_COMPARE(answer, 42);
    QCOMPARE(answeredIn, QThread::currentThread());
}

void TstDomain::aReplyToTheDeadIsDropped()
{
    bool wasCalled = false;
    bool isAlive = false;
    auto context = std::make_unique<QObject>();
    Reply<qint64> reply = on(context.get(), [&wasCalled](Result<qint64>) { wasCalled = true; });
    Reply<qint64> later = on(this, [&isAlive](Result<qint64>) { isAlive = true; });
    context.reset();
    reply(1);
    later(2);
    QTRY_VERIFY(isAlive);
    QVERIFY(!wasCalled);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstDomain)
#include "tst_domain.moc"
