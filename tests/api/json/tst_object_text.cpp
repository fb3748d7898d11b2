// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/json_text.h"
#include "app/api/json/object_text.h"

#include <QtTest>

#include <limits>

namespace
{

using namespace danggol;
using namespace danggol::api;

/// Objects that are printed without a tree read as the tree would print them.
class ObjectTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAnObjectToo();
    void membersStandInTheirOrder();
    void textsAreAsTheTreeHasThem_data();
    void textsAreAsTheTreeHasThem();
    void numbersAreAsTheTreeHasThem();
    void whatIsNotThereIsNull();
    void oneStandsInAnother();
};

void ObjectTextTest::nothingIsAnObjectToo()
{
    std::string text;
    ObjectText(text).end();
    QCOMPARE(text, std::string("{}"));
}

void ObjectTextTest::membersStandInTheirOrder()
{
    const Timestamp moment{1'795'323'972'345};
    std::string text;
    ObjectText(text)
        .add("second", qint64(2))
        .add("at", moment)
        .add("amount", Money(12'000))
        .add("product", ProductId{7})
        .add("name", QStringLiteral("Salt bread"))
        .end();
    QCOMPARE(text, dumped(object({{"second", asJson(qint64(2))},
                                  {"at", asJson(moment)},
                                  {"amount", asJson(Money(12'000))},
                                  {"product", asJson(ProductId{7})},
                                  {"name", asJson(QStringLiteral("Salt bread"))}})));
}

void ObjectTextTest::textsAreAsTheTreeHasThem_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString();
    QTest::newRow("Hangul and beyond") << QString::fromUtf8("소금빵 🥐");
    QTest::newRow("quotes") << QStringLiteral("\"quoted\" \\ /");
    QTest::newRow("control characters") << QStringLiteral("a\tb\nc\u0001\u007f");
    QTest::newRow("a zero") << QString(QChar(0));
    QTest::newRow("half a character") << QString(QChar(0xd83e));
}

void ObjectTextTest::textsAreAsTheTreeHasThem()
{
    QFETCH(QString, words);
    std::string text;
    ObjectText(text).add("name", words).end();
    QCOMPARE(text, dumped(object({{"name", asJson(words)}})));
}

void ObjectTextTest::numbersAreAsTheTreeHasThem()
{
    for (const qint64 number :
         {qint64(0), qint64(-1), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        std::string text;
        ObjectText(text).add("number", number).end();
        QCOMPARE(text, dumped(object({{"number", asJson(number)}})));
    }
}

void ObjectTextTest::whatIsNotThereIsNull()
{
    std::string text;
    ObjectText(text)
        .add("rank", std::optional<qint64>())
        .add("at", std::optional<Timestamp>())
        .add("was", std::optional<qint64>(3))
        .addTextOrNull("day", QString())
        .addTextOrNull("until", QStringLiteral("2026-11-22"))
        .end();
    QCOMPARE(text, std::string(R"({"rank":null,"at":null,"was":3,"day":null,"until":"2026-11-22"})"));
}

void ObjectTextTest::oneStandsInAnother()
{
    std::string text;
    ObjectText whole(text);
    whole.add("a", qint64(1)).begin("inside");
    ObjectText(text).add("b", qint64(2)).end();
    whole.add("c", qint64(3)).end();
    QCOMPARE(text, std::string(R"({"a":1,"inside":{"b":2},"c":3})"));
}

} // namespace

QTEST_APPLESS_MAIN(ObjectTextTest)
#include "tst_object_text.moc"
