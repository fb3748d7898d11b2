// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/body_reader.h"
#include "app/api/json/json_text.h"
#include "app/api/json/strict_json.h"
#include "services/domain/ids.h"
#include "tests/api/json/fault_list.h"

#include <QtTest>

namespace
{

using namespace danggol;
using namespace danggol::api;
using danggol::test::faultList;

enum class Colour { Red, Green };

QString colourName(Colour colour)
{
    return colour == Colour::Red ? QStringLiteral("RED") : QStringLiteral("GREEN");
}

const Choices<Colour> kColours({Colour::Red, Colour::Green}, colourName);

/// A body and its reader.
struct Reading
{
    explicit Reading(std::string_view text) : body(*parseJson(text)), reader(body, faults) {}

    QString verdict()
    {
        reader.finish();
        return faultList(faults.verdict());
    }

    JsonInput body;
    Faults faults;
    BodyReader reader;
};

class BodyReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreRead();
    void fieldsMayBeLeftOut();
    void missingFieldsAreNamed();
    void integersAreStrict_data();
    void integersAreStrict();
    void typesAreStrict();
    void nullClearsOnlyWhereItMay();
    void textsAreWhole();
    void choicesAreNamed();
    void timesAndDaysAreReal();
    void itemsAreReadOneByOne();
    void faultsInItemsAreNamed();
    void itemsAreCounted();
    void unknownFieldsAreNamed();
    void bodiesAreObjects();
    void manyFaultsAreCounted();
};

void BodyReaderTest::fieldsAreRead()
{
    Reading in(R"({"userId":7,"amount":-3,"name":"보라","open":false,"colour":"GREEN",)"
               R"("at":"2026-11-22T05:06:12.345Z","day":"2026-11-22"})");
    QCOMPARE(in.reader.id<CustomerId>("userId"), CustomerId{7});
    QCOMPARE(in.reader.integer("amount", -5, 5), -3);
    QCOMPARE(in.reader.text("name"), QStringLiteral("보라"));
    QCOMPARE(in.reader.optionalBoolean("open"), std::optional(false));
    QCOMPARE(in.reader.choice("colour", kColours), Colour::Green);
    QCOMPARE(in.reader.optionalTime("at"), std::optional(Timestamp{1'795'323'972'345}));
    QCOMPARE(in.reader.optionalDay("day"), std::optional(QStringLiteral("2026-11-22")));
    QCOMPARE(in.verdict(), QString());
}

void BodyReaderTest::fieldsMayBeLeftOut()
{
    Reading in("{}");
    QVERIFY(!in.reader.optionalId<CustomerId>("userId"));
    QVERIFY(!in.reader.optionalInteger("amount"));
    QVERIFY(!in.reader.optionalText("name"));
    QVERIFY(!in.reader.nullableText("category"));
    QVERIFY(!in.reader.optionalBoolean("open"));
    QVERIFY(!in.reader.optionalChoice("colour", kColours));
    QVERIFY(!in.reader.optionalTime("at"));
    QVERIFY(!in.reader.optionalDay("day"));
    QVERIFY(!in.reader.optionalItems("items", 1, 9, [](BodyReader &) { QFAIL("there is no item"); }));
    QCOMPARE(in.verdict(), QString());
}

void BodyReaderTest::missingFieldsAreNamed()
{
    Reading in("{}");
    static_cast<void>(in.reader.id<CustomerId>("userId"));
    static_cast<void>(in.reader.integer("amount"));
    static_cast<void>(in.reader.text("name"));
    static_cast<void>(in.reader.choice("colour", kColours));
    in.reader.items("items", 1, 9, [](BodyReader &) { QFAIL("there is no item"); });
    QCOMPARE(in.verdict(), QStringLiteral("userId REQUIRED, amount REQUIRED, name REQUIRED, "
                                          "colour REQUIRED, items REQUIRED"));
}

void BodyReaderTest::integersAreStrict_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *value, const char *code) {
        QTest::newRow(value) << QByteArray(value)
                             << (*code == 0 ? QString() : QStringLiteral("n ") + QLatin1String(code));
    };
    row("1", "");
    row("10", "");
    row("0", "OUT_OF_RANGE");
    row("11", "OUT_OF_RANGE");
    row("-1", "OUT_OF_RANGE");
    row("9223372036854775807", "OUT_OF_RANGE");
    row("9223372036854775808", "OUT_OF_RANGE");
    row("18446744073709551617", "OUT_OF_RANGE"); // 1, were it cut to 64 bits
    row("-9223372036854775809", "OUT_OF_RANGE");
    row("1e300", "OUT_OF_RANGE");
    row("1.0", "NOT_AN_INTEGER");
    row("1e0", "NOT_AN_INTEGER");
    row("2.5", "NOT_AN_INTEGER");
    row("-0.0", "NOT_AN_INTEGER");
    row("\"1\"", "WRONG_TYPE");
    row("true", "WRONG_TYPE");
    row("null", "WRONG_TYPE");
    row("[1]", "WRONG_TYPE");
    row("{}", "WRONG_TYPE");
}

void BodyReaderTest::integersAreStrict()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, fault);
    const std::string text = "{\"n\":" + value.toStdString() + "}";
    Reading given(text);
    const qint64 number = given.reader.integer("n", 1, 10);
    QCOMPARE(given.verdict(), fault);
    QCOMPARE(number, fault.isEmpty() ? value.toLongLong() : 0);
    Reading mayBeGiven(text);
    const std::optional<qint64> maybe = mayBeGiven.reader.optionalInteger("n", 1, 10);
    QCOMPARE(mayBeGiven.verdict(), fault);
    QCOMPARE(maybe.has_value(), fault.isEmpty());
}

void BodyReaderTest::typesAreStrict()
{
    Reading in(R"({"name":1,"phone":true,"open":"true","colour":3,"at":5,"day":["2026-11-22"],"items":{}})");
    static_cast<void>(in.reader.text("name"));
    QVERIFY(!in.reader.optionalText("phone"));
    QVERIFY(!in.reader.optionalBoolean("open"));
    QVERIFY(!in.reader.optionalChoice("colour", kColours));
    QVERIFY(!in.reader.optionalTime("at"));
    QVERIFY(!in.reader.optionalDay("day"));
    in.reader.items("items", 0, 9, [](BodyReader &) { QFAIL("there is no item"); });
    QCOMPARE(in.verdict(), QStringLiteral("name WRONG_TYPE, phone WRONG_TYPE, open WRONG_TYPE, "
                                          "colour WRONG_TYPE, at WRONG_TYPE, day WRONG_TYPE, "
                                          "items WRONG_TYPE"));
}

void BodyReaderTest::nullClearsOnlyWhereItMay()
{
    Reading in(R"({"barcode":null,"category":"Bakery","wrong":7,"phone":null})");
    const auto barcode = in.reader.nullableText("barcode");
    QVERIFY(barcode && !*barcode);
    const auto category = in.reader.nullableText("category");
    QVERIFY(category && *category);
    QCOMPARE(**category, QStringLiteral("Bakery"));
    static_cast<void>(in.reader.nullableText("wrong"));
    QVERIFY(!in.reader.optionalText("phone"));
    QCOMPARE(in.verdict(), QStringLiteral("wrong WRONG_TYPE, phone WRONG_TYPE"));
}

void BodyReaderTest::textsAreWhole()
{
    Reading in(R"({"a":"x\u0000y","b":"","c":"x\ny"})");
    static_cast<void>(in.reader.text("a"));
    QCOMPARE(in.reader.text("b"), QString());
    QCOMPARE(in.reader.text("c"), QStringLiteral("x\ny"));
    QCOMPARE(in.verdict(), QStringLiteral("a MALFORMED"));
}

void BodyReaderTest::choicesAreNamed()
{
    Reading in(R"({"a":"BLUE","b":"green","c":""})");
    static_cast<void>(in.reader.choice("a", kColours));
    QVERIFY(!in.reader.optionalChoice("b", kColours));
    QVERIFY(!in.reader.optionalChoice("c", kColours));
    QCOMPARE(in.verdict(), QStringLiteral("a UNKNOWN, b UNKNOWN, c UNKNOWN"));
    QCOMPARE(in.faults.verdict().error().fields.constFirst().detail,
             QStringLiteral("This must be one of RED, GREEN."));
}

void BodyReaderTest::timesAndDaysAreReal()
{
    Reading in(R"({"a":"2026-11-22","b":"2026-02-30","c":"","d":"2026-2-3"})");
    QVERIFY(!in.reader.optionalTime("a"));
    QVERIFY(!in.reader.optionalDay("b"));
    QVERIFY(!in.reader.optionalDay("c"));
    QVERIFY(!in.reader.optionalDay("d"));
    QCOMPARE(in.verdict(), QStringLiteral("a MALFORMED, b MALFORMED, c MALFORMED, d MALFORMED"));
}

void BodyReaderTest::itemsAreReadOneByOne()
{
    Reading in(R"({"items":[{"quantity":2},{"quantity":5}]})");
    QList<qint64> quantities;
    const auto read = [&quantities](BodyReader &item) { quantities.append(item.integer("quantity")); };
    in.reader.items("items", 1, 2, read);
    QVERIFY(in.reader.optionalItems("items", 1, 2, read));
    QCOMPARE(quantities, (QList<qint64>{2, 5, 2, 5}));
    QCOMPARE(in.verdict(), QString());
}

void BodyReaderTest::faultsInItemsAreNamed()
{
    Reading in(R"({"items":[{"quantity":2},{"quantity":0,"colour":1},7,{},{"sub":[{"quantity":"1"}]}]})");
    const std::function<void(BodyReader &)> read = [&read](BodyReader &item) {
        if (!item.optionalItems("sub", 1, 9, read))
            static_cast<void>(item.integer("quantity", 1, 999));
    };
    in.reader.items("items", 1, 9, read);
    QCOMPARE(in.verdict(),
             QStringLiteral("items[1].quantity OUT_OF_RANGE, items[1].colour UNKNOWN, items[2] WRONG_TYPE, "
                            "items[3].quantity REQUIRED, items[4].sub[0].quantity WRONG_TYPE"));
}

void BodyReaderTest::itemsAreCounted()
{
    Reading in(R"({"few":[],"many":[{},{},{}]})");
    const auto read = [](BodyReader &) { QFAIL("the array is not looked at"); };
    in.reader.items("few", 1, 2, read);
    QVERIFY(in.reader.optionalItems("many", 1, 2, read));
    QCOMPARE(in.verdict(), QStringLiteral("few OUT_OF_RANGE, many OUT_OF_RANGE"));
}

void BodyReaderTest::unknownFieldsAreNamed()
{
    Reading in(R"({"userId":7,"amuont":1,"":2})");
    QCOMPARE(in.reader.id<CustomerId>("userId"), CustomerId{7});
    QVERIFY(!in.reader.optionalInteger("amount"));
    QCOMPARE(in.verdict(), QStringLiteral(" UNKNOWN, amuont UNKNOWN"));
}

void BodyReaderTest::bodiesAreObjects()
{
    for (const char *text : {"[]", "1", "\"a\"", "null", "[{\"userId\":7}]"}) {
        Reading in(text);
        QCOMPARE(in.reader.id<CustomerId>("userId"), CustomerId{0});
        QVERIFY(!in.reader.optionalText("name"));
        QCOMPARE(in.verdict(), QStringLiteral("body WRONG_TYPE"));
    }
}

void BodyReaderTest::manyFaultsAreCounted()
{
    JsonInput body = JsonInput::object();
    for (int i = 0; i < 1'000; ++i)
        body[std::to_string(i)] = i;
    Faults faults;
    BodyReader(body, faults).finish();
    const auto verdict = faults.verdict();
    QVERIFY(!verdict);
    QCOMPARE(verdict.error().fields.size(), 100);
    QVERIFY(verdict.error().message.contains(QStringLiteral("1000 fields")));
}

} // namespace

QTEST_GUILESS_MAIN(BodyReaderTest)
#include "tst_body_reader.moc"
