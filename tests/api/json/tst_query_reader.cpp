// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/query_reader.h"
#include "services/domain/ids.h"
#include "services/domain/page.h"
#include "tests/api/json/fault_list.h"

#include <QtTest>

namespace
{

using namespace danggol;
using namespace danggol::api;
using danggol::test::faultList;

/// A query and its reader.
struct Reading
{
    explicit Reading(std::string_view query) : reader(query, faults) {}

    QString verdict()
    {
        reader.finish();
        return faultList(faults.verdict());
    }

    Faults faults;
    QueryReader reader;
};

class QueryReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parametersAreRead();
    void parametersMayBeLeftOut();
    void textIsDecoded_data();
    void textIsDecoded();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void integersAreStrict_data();
    void integersAreStrict();
    void missingParametersAreNamed();
    void emptyParametersAreThere();
    void valuesAreStrict();
    void daysAndTimesAreToldApart();
    void pagesHaveALimit();
    void namesAreGivenOnce();
    void unknownParametersAreNamed();
};

void QueryReaderTest::parametersAreRead()
{
    Reading in("userId=7&inStock=true&status=PAY_DONE&day=2026-11-22&cursor=12:7&limit=20&query=a%26b%3Dc");
    QCOMPARE(in.reader.id<CustomerId>("userId"), CustomerId{7});
    QCOMPARE(in.reader.optionalBoolean("inStock"), std::optional(true));
    const Choices<int> statuses({{QStringLiteral("DEPOSIT_WAIT"), 1}, {QStringLiteral("PAY_DONE"), 2}});
    QCOMPARE(in.reader.optionalChoice("status", statuses), std::optional(2));
    QCOMPARE(in.reader.optionalDay("day"), std::optional(QStringLiteral("2026-11-22")));
    QCOMPARE(in.reader.cursor(), QStringLiteral("12:7"));
    QCOMPARE(in.reader.limit(), 20);
    QCOMPARE(in.reader.optionalText("query"), std::optional(QStringLiteral("a&b=c")));
    QCOMPARE(in.verdict(), QString());
}

void QueryReaderTest::parametersMayBeLeftOut()
{
    Reading in("");
    QVERIFY(!in.reader.optionalId<CustomerId>("userId"));
    QVERIFY(!in.reader.optionalInteger("days"));
    QVERIFY(!in.reader.optionalText("query"));
    QVERIFY(!in.reader.optionalBoolean("inStock"));
    QVERIFY(!in.reader.optionalDay("endDay"));
    QVERIFY(!in.reader.optionalDayOrTime("from"));
    QCOMPARE(in.reader.cursor(), QString());
    QCOMPARE(in.reader.limit(), kDefaultPageLimit);
    QCOMPARE(in.verdict(), QString());
}

void QueryReaderTest::textIsDecoded_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *query, const char *text) {
        QTest::newRow(query) << QByteArray(query) << QString::fromUtf8(text);
    };
    row("q=bread", "bread");
    row("q=salt+bread", "salt bread");
    row("q=salt%20bread", "salt bread");
    row("q=1%2B1", "1+1");
    row("q=%EC%86%8C%EA%B8%88", "소금");
    row("q=%ec%86%8c", "소");
    row("q=\xec\x86\x8c", "소");
    row("q=%F0%9F%8D%9E", "🍞");
    row("q=a=b", "a=b");
    row("q==", "=");
    row("q=100%25", "100%");
    row("q=%2541", "%41");
    row("%71=bread", "bread");
}

void QueryReaderTest::textIsDecoded()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, text);
    Reading in(query.toStdString());
    QCOMPARE(in.reader.optionalText("q"), std::optional(text));
    QCOMPARE(in.verdict(), QString());
}

void QueryReaderTest::otherTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *query, const char *fault) {
        QTest::newRow(query) << QByteArray(query) << QString::fromUtf8(fault);
    };
    row("q=%", "q MALFORMED");
    row("q=a%2", "q MALFORMED");
    row("q=%zz", "q MALFORMED");
    row("q=%2 ", "q MALFORMED");
    row("q=%u0041", "q MALFORMED");
    row("q=%%41", "q MALFORMED");
    row("q=%FF", "q MALFORMED");
    row("q=%C0%AF", "q MALFORMED");
    row("q=%EC%86", "q MALFORMED");
    row("q=%ED%A0%80", "q MALFORMED");
    row("q=\xff", "q MALFORMED");
    row("q=a%00b", "q MALFORMED");
    row("%FF=1", "queryString MALFORMED");
    row("=1", "queryString MALFORMED");
    row("&", "queryString MALFORMED, queryString MALFORMED");
    row("q=1&", "queryString MALFORMED");
    row("&q=1", "queryString MALFORMED");
    row("q=1&&limit=2", "queryString MALFORMED");
}

void QueryReaderTest::otherTextIsRefused()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, fault);
    Reading in(query.toStdString());
    static_cast<void>(in.reader.optionalText("q"));
    static_cast<void>(in.reader.limit());
    QCOMPARE(in.verdict(), fault);
}

void QueryReaderTest::integersAreStrict_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *value, const char *code) {
        QTest::newRow(value) << QByteArray(value)
                             << (*code == 0 ? QString() : QStringLiteral("n ") + QLatin1String(code));
    };
    row("1", "");
    row("10", "");
    row("%31", "");
    row("0", "OUT_OF_RANGE");
    row("11", "OUT_OF_RANGE");
    row("9223372036854775807", "OUT_OF_RANGE");
    row("9223372036854775808", "OUT_OF_RANGE");
    row("18446744073709551617", "OUT_OF_RANGE");
    row("1000000000000000000000000000000000000000", "OUT_OF_RANGE");
    row("", "NOT_AN_INTEGER");
    row("abc", "NOT_AN_INTEGER");
    row("-1", "NOT_AN_INTEGER");
    row("%2B1", "NOT_AN_INTEGER");
    row("+1", "NOT_AN_INTEGER");
    row("1+", "NOT_AN_INTEGER");
    row("01", "NOT_AN_INTEGER");
    row("00", "NOT_AN_INTEGER");
    row("1.0", "NOT_AN_INTEGER");
    row("1e1", "NOT_AN_INTEGER");
    row("0x1", "NOT_AN_INTEGER");
    row("1,000", "NOT_AN_INTEGER");
    row("%D9%A1", "NOT_AN_INTEGER");    // an Arabic 1
    row("%EF%BC%91", "NOT_AN_INTEGER"); // a wide 1
}

void QueryReaderTest::integersAreStrict()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, fault);
    Reading in("n=" + value.toStdString());
    const qint64 number = in.reader.integer("n", 1, 10);
    QCOMPARE(in.verdict(), fault);
    QCOMPARE(number != 0, fault.isEmpty());
}

void QueryReaderTest::missingParametersAreNamed()
{
    Reading in("limit=5");
    static_cast<void>(in.reader.id<CustomerId>("userId"));
    static_cast<void>(in.reader.integer("days"));
    QCOMPARE(in.reader.limit(), 5);
    QCOMPARE(in.verdict(), QStringLiteral("userId REQUIRED, days REQUIRED"));
}

void QueryReaderTest::emptyParametersAreThere()
{
    Reading in("query=&category&userId=&inStock=");
    QCOMPARE(in.reader.optionalText("query"), std::optional(QString()));
    QCOMPARE(in.reader.optionalText("category"), std::optional(QString()));
    static_cast<void>(in.reader.id<CustomerId>("userId"));
    QVERIFY(!in.reader.optionalBoolean("inStock"));
    QCOMPARE(in.verdict(), QStringLiteral("userId NOT_AN_INTEGER, inStock UNKNOWN"));
}

void QueryReaderTest::valuesAreStrict()
{
    Reading in("a=TRUE&b=1&c=2026-02-30&d=26-11-22&e=0");
    QVERIFY(!in.reader.optionalBoolean("a"));
    QVERIFY(!in.reader.optionalBoolean("b"));
    QVERIFY(!in.reader.optionalDay("c"));
    QVERIFY(!in.reader.optionalDay("d"));
    QVERIFY(!in.reader.optionalId<OrderId>("e"));
    QCOMPARE(in.verdict(), QStringLiteral("a UNKNOWN, b UNKNOWN, c MALFORMED, d MALFORMED, e OUT_OF_RANGE"));
}

void QueryReaderTest::daysAndTimesAreToldApart()
{
    Reading in("a=2026-11-22&b=2026-11-22T05:06:12.345Z&c=2026-11-22T05%3A06%3A12Z"
               "&d=2026-11-22T14:06:12%2B09:00&e=yesterday");
    QCOMPARE(in.reader.optionalDayOrTime("a"), std::optional(DayOrTime(QStringLiteral("2026-11-22"))));
    QCOMPARE(in.reader.optionalDayOrTime("b"), std::optional(DayOrTime(Timestamp{1'795'323'972'345})));
    QCOMPARE(in.reader.optionalDayOrTime("c"), std::optional(DayOrTime(Timestamp{1'795'323'972'000})));
    QVERIFY(!in.reader.optionalDayOrTime("d"));
    QVERIFY(!in.reader.optionalDayOrTime("e"));
    QCOMPARE(in.verdict(), QStringLiteral("d MALFORMED, e MALFORMED"));
}

void QueryReaderTest::pagesHaveALimit()
{
    for (const char *query : {"limit=1", "limit=200"})
        QCOMPARE(Reading(query).reader.limit(), QByteArray(query).mid(6).toInt());
    for (const char *query : {"limit=0", "limit=201", "limit=4294967297"}) {
        Reading in(query);
        static_cast<void>(in.reader.limit());
        QCOMPARE(in.verdict(), QStringLiteral("limit OUT_OF_RANGE"));
    }
}

void QueryReaderTest::namesAreGivenOnce()
{
    Reading in("q=1&limit=2&%71=3&limit=2");
    QCOMPARE(in.reader.optionalText("q"), std::optional(QStringLiteral("1")));
    QCOMPARE(in.reader.limit(), 2);
    QCOMPARE(in.verdict(), QStringLiteral("q DUPLICATE, limit DUPLICATE"));
}

void QueryReaderTest::unknownParametersAreNamed()
{
    Reading in("userid=7&limit=2&debug");
    QCOMPARE(in.reader.limit(), 2);
    QVERIFY(!in.reader.optionalId<CustomerId>("userId"));
    QCOMPARE(in.verdict(), QStringLiteral("debug UNKNOWN, userid UNKNOWN"));
}

} // namespace

QTEST_GUILESS_MAIN(QueryReaderTest)
#include "tst_query_reader.moc"
