// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/strict_json.h"
#include "tests/api/json/fault_list.h"

#include <QtTest>

namespace
{

using namespace danggol;
using namespace danggol::api;
using danggol::test::faultList;

QByteArray nested(int levels, const QByteArray &core)
{
    return QByteArray(levels, '[') + core + QByteArray(levels, ']');
}

class StrictJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsTaken_data();
    void jsonIsTaken();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
    void whereItBrokeIsTold();
    void sameContentDumpsTheSame();
};

void StrictJsonTest::jsonIsTaken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("dump");
    const auto row = [](const char *name, const QByteArray &text, const QByteArray &dump) {
        QTest::newRow(name) << text << dump;
    };
    row("empty object", "{}", "{}");
    row("empty array", "[]", "[]");
    row("space around", " \t\r\n{ } \n", "{}");
    row("text", R"("a")", R"("a")");
    row("number", "12", "12");
    row("null", "null", "null");
    row("members", R"({"b":true,"a":[1,false,null]})", R"({"a":[1,false,null],"b":true})");
    row("nested", R"({"a":{"a":{"a":1}}})", R"({"a":{"a":{"a":1}}})");
    row("same key elsewhere", R"([{"a":1},{"a":1}])", R"([{"a":1},{"a":1}])");
    row("key again further in", R"({"a":{"a":1},"b":{"a":1}})", R"({"a":{"a":1},"b":{"a":1}})");
    row("empty key", R"({"":1})", R"({"":1})");
    row("keys differ in case", R"({"a":1,"A":2})", R"({"A":2,"a":1})");
    row("hangul", R"({"name":"소금빵"})", R"({"name":"소금빵"})");
    row("escapes", R"("\"\\\/\b\f\n\r\tA")", R"("\"\\/\b\f\n\r\tA")");
    row("surrogate pair", R"("\ud83c\udf5e")", "\"🍞\"");
    row("largest signed", "9223372036854775807", "9223372036854775807");
    row("smallest", "-9223372036854775808", "-9223372036854775808");
    row("largest unsigned", "18446744073709551615", "18446744073709551615");
    row("beyond 64 bits", "100000000000000000000", "1e+20");
    row("fraction", "12.5", "12.5");
    row("whole fraction", "12.0", "12.0");
    row("exponent", "1e3", "1000.0");
    row("minus zero", "-0", "0");
    row("sixteen levels", nested(16, ""), nested(16, ""));
    row("sixteen levels with a value", nested(16, "1"), nested(16, "1"));
}

void StrictJsonTest::jsonIsTaken()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, dump);
    const auto json = parseJson({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY2(json, qPrintable(faultList(json)));
    QCOMPARE(QByteArray::fromStdString(json->dump()), dump);
}

void StrictJsonTest::otherTextsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &text, const char *fault = "body MALFORMED") {
        QTest::newRow(name) << text << QString::fromUtf8(fault);
    };
    row("nothing", "");
    row("space alone", " \n");
    row("open object", "{");
    row("open array", "[1");
    row("open text", R"({"a":"b)");
    row("closed twice", "{}}");
    row("closed as another", R"({"a":[1}])");
    row("two values", "{} {}");
    row("text after", "{}x");
    row("comma at the end", R"({"a":1,})");
    row("comma at the start", "[,1]");
    row("no colon", R"({"a" 1})");
    row("no value", R"({"a":})");
    row("bare key", "{a:1}");
    row("number as key", "{1:1}");
    row("single quotes", "{'a':1}");
    row("line comment", "{} // done");
    row("block comment", "{/* */}");
    row("form", "userId=1&amount=2");
    row("NaN", "NaN");
    row("infinity", "-Infinity");
    row("undefined", "undefined");
    row("capital true", "True");
    row("leading zero", "007");
    row("leading plus", "+7");
    row("leading point", ".5");
    row("point at the end", "5.");
    row("hexadecimal", "0x10");
    row("exponent without digits", "1e");
    row("line break in a text", "\"a\nb\"");
    row("tab in a text", "\"a\tb\"");
    row("unknown escape", R"("\x41")");
    row("short escape", R"("\u12")");
    row("lone high surrogate", R"("\ud800")");
    row("lone low surrogate", R"("\udc00")");
    row("stray byte", "\"\xff\"");
    row("overlong slash", "\"\xc0\xaf\"");
    row("cut off letter", "\"\xec\x86\"");
    row("surrogate as bytes", "\"\xed\xa0\x80\"");
    row("byte order mark", "\xef\xbb\xbf{}");
    row("UTF-16", QByteArray("{\0}\0", 4));
    row("NUL after", QByteArray("{}\0", 3));
    row("NUL and more after", QByteArray("{}\0{\"a\":1}", 10));
    row("NUL in a text", QByteArray("\"a\0b\"", 5));
    row("key twice", R"({"a":1,"a":1})", "a DUPLICATE");
    row("empty key twice", R"({"":1,"":1})", " DUPLICATE");
    row("key twice, once escaped", R"({"userId":1,"\u0075serId":2})", "userId DUPLICATE");
    row("key twice further in", R"({"a":{"b":1,"c":2,"b":3}})", "a.b DUPLICATE");
    row("key twice in a list", R"({"items":[{"a":1},{"b":1,"b":2}]})", "items[1].b DUPLICATE");
    row("key twice in lists", R"([[1,[2,{"b":1,"b":2}]]])", "[0][1][1].b DUPLICATE");
    row("seventeen levels", nested(17, ""), "[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0] TOO_DEEP");
    row("ten thousand levels", QByteArray(10'000, '['),
        "[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0] TOO_DEEP");
    row("seventeen levels under a key", "{\"a\":[" + nested(13, "{\"b\":{}}") + "]}",
        "a[0][0][0][0][0][0][0][0][0][0][0][0][0][0].b TOO_DEEP");
    row("number without a double", R"({"a":[1,1e999]})", "a[1] OUT_OF_RANGE");
    row("number alone without a double", "-1e999", "body OUT_OF_RANGE");
}

void StrictJsonTest::otherTextsAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fault);
    const auto json = parseJson({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!json);
    QCOMPARE(json.error().code, ErrorCode::InvalidInput);
    QCOMPARE(faultList(json), fault);
}

void StrictJsonTest::whereItBrokeIsTold()
{
    const auto json = parseJson(R"({"a":1,})");
    QVERIFY(!json);
    QVERIFY2(json.error().fields.constFirst().detail.contains(QStringLiteral("byte 8")),
             qPrintable(json.error().fields.constFirst().detail));
}

void StrictJsonTest::sameContentDumpsTheSame()
{
    const auto one = parseJson(R"({"userId":1,"amount":10000})");
    const auto other = parseJson(" {\"amount\" : 10000,\n \"\\u0075serId\" : 1} ");
    QVERIFY(one && other);
    QCOMPARE(one->dump(), other->dump());
}

} // namespace

QTEST_GUILESS_MAIN(StrictJsonTest)
#include "tst_strict_json.moc"
