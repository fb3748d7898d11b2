// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/cursor.h"
#include "services/domain/input_check.h"
#include "services/domain/won_text.h"

#include <QtTest>

#include <limits>

namespace
{

using namespace danggol;

constexpr qint64 kMost = std::numeric_limits<qint64>::max();
constexpr qint64 kLeast = std::numeric_limits<qint64>::min();

/// What every feature does with what is entered: sums as text, cursors and page limits, checked fields.
class InputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wonIsGrouped_data();
    void wonIsGrouped();
    void countsAreGrouped();
    void cursorsComeBack();
    void foreignCursorsAreRefused_data();
    void foreignCursorsAreRefused();
    void pagesEndWithoutACursor();
    void everyFaultIsNamed();
    void textIsCountedInCharacters();
    void linesAreAllowedWhereAskedFor();
    void searchesAreOneLine();
};

void InputTest::wonIsGrouped_data()
{
    QTest::addColumn<qint64>("won");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("₩0");
    QTest::newRow("hundreds") << qint64(999) << QStringLiteral("₩999");
    QTest::newRow("a thousand") << qint64(1'000) << QStringLiteral("₩1,000");
    QTest::newRow("usual") << qint64(12'500) << QStringLiteral("₩12,500");
    QTest::newRow("a million") << qint64(1'000'000) << QStringLiteral("₩1,000,000");
    QTest::newRow("below zero") << qint64(-12'500) << QStringLiteral("\u2212₩12,500");
    QTest::newRow("hundreds below zero") << qint64(-100) << QStringLiteral("\u2212₩100");
    QTest::newRow("the most") << kMost << QStringLiteral("₩9,223,372,036,854,775,807");
    QTest::newRow("the least") << kLeast << QStringLiteral("\u2212₩9,223,372,036,854,775,808");
}

void InputTest::wonIsGrouped()
{
    QFETCH(qint64, won);
    QFETCH(QString, text);
    QCOMPARE(wonText(Money(won)), text);
}

void InputTest::countsAreGrouped()
{
    QCOMPARE(countText(0), QStringLiteral("0"));
    QCOMPARE(countText(1'234'567), QStringLiteral("1,234,567"));
    QCOMPARE(countText(-1'000), QStringLiteral("\u22121,000"));
}

void InputTest::cursorsComeBack()
{
    for (const QList<qint64> &keys :
         {QList<qint64>{7}, QList<qint64>{0, -1}, QList<qint64>{kMost, kLeast, 1'795'323'600'000}})
        QCOMPARE(decodeCursor(encodeCursor(keys), static_cast<int>(keys.size())), std::optional(keys));
    const auto first = pageStart<2>(QString(), 50);
    QVERIFY(first && !*first);
    const auto next = pageStart<2>(QStringLiteral("3:-4"), 200);
    QVERIFY(next && *next);
    QCOMPARE((*next)->at(0), 3);
    QCOMPARE((*next)->at(1), -4);
}

void InputTest::foreignCursorsAreRefused_data()
{
    QTest::addColumn<QString>("cursor");
    for (const char *cursor : {"x", "1", "1:2:3", "1:", ":1", " 1:2", "1:2 ", "+1:2", "01:2", "-0:1", "1.0:2",
                               "1e3:2", "9223372036854775808:1", "1:2\n"})
        QTest::newRow(cursor) << QString::fromLatin1(cursor);
}

void InputTest::foreignCursorsAreRefused()
{
    QFETCH(QString, cursor);
    const auto start = pageStart<2>(cursor, 0);
    QVERIFY(!start);
    QCOMPARE(start.error().code, ErrorCode::InvalidInput);
    QCOMPARE(start.error().fields.size(), 2);
    QCOMPARE(start.error().fields.at(0).field, QStringLiteral("cursor"));
    QCOMPARE(start.error().fields.at(1).field, QStringLiteral("limit"));
}

void InputTest::pagesEndWithoutACursor()
{
    const auto keysOf = [](qint64 row) { return QList<qint64>{row}; };
    const Page<qint64> full = pageOf(QList<qint64>{1, 2, 3}, 2, keysOf);
    QCOMPARE(full.items, (QList<qint64>{1, 2}));
    QCOMPARE(full.nextCursor, QStringLiteral("2"));
    const Page<qint64> last = pageOf(QList<qint64>{3, 4}, 2, keysOf);
    QCOMPARE(last.items.size(), 2);
    QVERIFY(last.nextCursor.isEmpty());
    QVERIFY(pageOf(QList<qint64>{}, 2, keysOf).items.isEmpty());
}

void InputTest::everyFaultIsNamed()
{
    InputCheck check;
    QVERIFY(check.verdict());
    check.text(QStringLiteral("name"), QString(), 1, 5);
    check.text(QStringLiteral("note"), QStringLiteral("a\tb"), 0, 5);
    check.range(QStringLiteral("price"), 0, 1, 1'000);
    check.range(QStringLiteral("stock"), 7, 0, 7);
    check.require(false, QStringLiteral("day"), QStringLiteral("MALFORMED"), QStringLiteral("No day."));
    const Result<Done> verdict = check.verdict();
    QVERIFY(!verdict);
    QStringList faults;
    for (const FieldError &fault : verdict.error().fields)
        faults.append(fault.field + u' ' + fault.code);
    QCOMPARE(faults, (QStringList{QStringLiteral("name REQUIRED"), QStringLiteral("note MALFORMED"),
                                  QStringLiteral("price OUT_OF_RANGE"), QStringLiteral("day MALFORMED")}));
    QCOMPARE(verdict.error().fields.at(2).detail, QStringLiteral("This must be 1 to 1,000."));
}

void InputTest::textIsCountedInCharacters()
{
    const auto isFine = [](const QString &text) {
        InputCheck check;
        check.text(QStringLiteral("name"), text, 2, 4);
        return check.verdict().has_value();
    };
    QVERIFY(isFine(QStringLiteral("소금빵")));
    QVERIFY(isFine(QStringLiteral("🥐🥐🥐🥐")));
    QVERIFY(!isFine(QStringLiteral("🥐")));
    QVERIFY(!isFine(QStringLiteral("🥐🥐🥐🥐🥐")));
    QVERIFY(!isFine(QStringLiteral("ab") + QChar(0xD83C)));
    QVERIFY(!isFine(QStringLiteral("a\u2028b")));
}

void InputTest::linesAreAllowedWhereAskedFor()
{
    const auto isFine = [](const QString &text) {
        InputCheck check;
        check.lines(QStringLiteral("note"), text, 6);
        return check.verdict().has_value();
    };
    QVERIFY(isFine(QString()));
    QVERIFY(isFine(QStringLiteral("a\n\tb\nc")));
    QVERIFY(!isFine(QStringLiteral("a\n\tb\nc\n")));
    QVERIFY(!isFine(QStringLiteral("a\u001bb")));
    QVERIFY(!isFine(QStringLiteral("a\n") + QChar(u'\0')));
    QVERIFY(!isFine(QString(QChar(0xD83C)) + u'\n'));
}

void InputTest::searchesAreOneLine()
{
    const auto isFine = [](const QString &text) {
        InputCheck check;
        check.search(text);
        return check.verdict().has_value();
    };
    QVERIFY(isFine(QString()));
    QVERIFY(isFine(QStringLiteral(" 금별\n"))); // as pasted
    QVERIFY(isFine(QString(200, u'x')));
    QVERIFY(!isFine(QString(201, u'x')));
    QVERIFY(!isFine(QStringLiteral("a") + QChar(u'\0')));
}

} // namespace

QTEST_GUILESS_MAIN(InputTest)
#include "tst_input.moc"
