// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/json_text.h"

#include <QDateTime>
#include <QtTest>

namespace
{

using namespace danggol;
using namespace danggol::api;

constexpr qint64 kLastMs = 253'402'300'799'999; // 9999-12-31T23:59:59.999Z

class JsonTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreWritten_data();
    void timesAreWritten();
    void timesAreWrittenAsQtDoes();
    void timesToTheSecondAreRead();
    void otherTimesAreRefused_data();
    void otherTimesAreRefused();
    void whatIsNotThereIsNull();
    void numbersStayWhole();
    void listsHaveACursor();
    void membersStayInOrder();
    void brokenTextIsStillJson();
};

void JsonTextTest::timesAreWritten_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("the first") << qint64(0) << QStringLiteral("1970-01-01T00:00:00.000Z");
    QTest::newRow("a millisecond") << qint64(1) << QStringLiteral("1970-01-01T00:00:00.001Z");
    QTest::newRow("the contract's") << qint64(1'795'323'972'345)
                                    << QStringLiteral("2026-11-22T05:06:12.345Z");
    QTest::newRow("leap day") << qint64(951'868'799'999) << QStringLiteral("2000-02-29T23:59:59.999Z");
    QTest::newRow("end of a year") << qint64(1'798'761'599'990) << QStringLiteral("2026-12-31T23:59:59.990Z");
    QTest::newRow("no leap day") << qint64(4'107'542'400'000) << QStringLiteral("2100-03-01T00:00:00.000Z");
    QTest::newRow("the last") << kLastMs << QStringLiteral("9999-12-31T23:59:59.999Z");
}

void JsonTextTest::timesAreWritten()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(fromUtf8(isoTime({ms})), text);
    QCOMPARE(timeFromIso(utf8(text)), std::optional(Timestamp{ms}));
}

void JsonTextTest::timesAreWrittenAsQtDoes()
{
    constexpr qint64 kStep = 40'009 * kMsPerHour + 1'234'567;
    for (qint64 ms = -kStep; ms < kLastMs + 2 * kStep; ms += kStep)
        QCOMPARE(fromUtf8(isoTime({ms})), Timestamp{ms}.toUtc().toString(Qt::ISODateWithMs));
}

void JsonTextTest::timesToTheSecondAreRead()
{
    QCOMPARE(timeFromIso("2026-11-22T05:06:12Z"), std::optional(Timestamp{1'795'323'972'000}));
    QCOMPARE(timeFromIso("1970-01-01T00:00:00Z"), std::optional(Timestamp{0}));
}

void JsonTextTest::otherTimesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "2026-11-22",
                             "2026-11-22T05:06Z",
                             "2026-11-22T05:06:12",
                             "2026-11-22T05:06:12.345",
                             "2026-11-22T05:06:12.345+09:00",
                             "2026-11-22T05:06:12.345z",
                             "2026-11-22t05:06:12.345Z",
                             "2026-11-22 05:06:12.345Z",
                             "2026-11-22T05:06:12.34Z",
                             "2026-11-22T05:06:12.3456Z",
                             "2026-11-22T05:06:12,345Z",
                             "2026-11-22T05:06:12.Z",
                             "2026-11-22T24:00:00Z",
                             "2026-11-22T23:60:00Z",
                             "2026-11-22T23:59:60Z",
                             "2026-00-22T05:06:12Z",
                             "2026-13-22T05:06:12Z",
                             "2026-11-00T05:06:12Z",
                             "2026-11-31T05:06:12Z",
                             "2026-02-29T05:06:12Z",
                             "2100-02-29T05:06:12Z",
                             "26-11-22T05:06:12Z",
                             "+2026-11-22T05:06:12Z",
                             "10000-01-01T00:00:00Z",
                             "1969-12-31T23:59:59.999Z",
                             "0000-01-01T00:00:00Z",
                             "-001-01-01T00:00:00Z",
                             " 2026-11-22T05:06:12Z",
                             "2026-11-22T05:06:12Z ",
                             "2026-11-22T05:06:1xZ",
                             "1795323972345"})
        QTest::newRow(text) << QByteArray(text);
}

void JsonTextTest::otherTimesAreRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!timeFromIso(text.toStdString()));
}

void JsonTextTest::whatIsNotThereIsNull()
{
    QCOMPARE(dumped(asJson(std::optional<Timestamp>())), std::string("null"));
    QCOMPARE(dumped(asJson(std::optional<QString>())), std::string("null"));
    QCOMPARE(dumped(asJson(std::optional(OrderId{7}))), std::string("7"));
    QCOMPARE(dumped(textOrNull(QString())), std::string("null"));
    QCOMPARE(dumped(textOrNull(QStringLiteral("빵"))), std::string("\"빵\""));
}

void JsonTextTest::numbersStayWhole()
{
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    QCOMPARE(dumped(asJson(Money(kMost))), std::string("9223372036854775807"));
    QCOMPARE(dumped(asJson(ProductId{1})), std::string("1"));
    QCOMPARE(dumped(asJson(qint64(-4'600))), std::string("-4600"));
}

void JsonTextTest::listsHaveACursor()
{
    const auto itemJson = [](qint64 number) { return asJson(number); };
    QCOMPARE(dumped(listJson(QList<qint64>{1, 2}, QStringLiteral("2"), itemJson)),
             std::string(R"({"items":[1,2],"nextCursor":"2"})"));
    QCOMPARE(dumped(listJson(QList<qint64>(), QString(), itemJson)),
             std::string(R"({"items":[],"nextCursor":null})"));
    QCOMPARE(dumped(listJson(QList<qint64>{1}, QString(), itemJson)),
             std::string(R"({"items":[1],"nextCursor":null})"));
}

void JsonTextTest::membersStayInOrder()
{
    const std::string inOrder(R"({"b":1,"a":true,"c":null})");
    QCOMPARE(dumped(Json{{"b", 1}, {"a", true}, {"c", nullptr}}), inOrder);
    QCOMPARE(dumped(object({{"b", 1}, {"a", true}, {"c", nullptr}})), inOrder);
    QCOMPARE(dumped(object({})), std::string("{}"));
}

void JsonTextTest::brokenTextIsStillJson()
{
    QVERIFY(QByteArray::fromStdString(dumped(asJson(QString(QChar(0xd800))))).isValidUtf8());
    QCOMPARE(dumped(Json(std::string("a\xff"))), std::string("\"a\uFFFD\""));
    QCOMPARE(dumped(asJson(QStringLiteral("a\n\u0001"))), std::string("\"a\\n\\u0001\""));
}

} // namespace

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_json_text.moc"
