// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/palette_match.h"
#include "tests/support/fatal_warnings.h"

#include <QCoreApplication>
#include <QtTest>

namespace
{

using namespace danggol::models;

class TstPaletteMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void sortsByPlace();
};

void TstPaletteMatch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("marked"); // the matched letters in brackets; empty: no match
    QTest::newRow("nothing typed") << "Pay"
                                   << ""
                                   << "Pay";
    QTest::newRow("beginning, any case") << "Payment"
                                         << "pAY"
                                         << "[Pay]ment";
    QTest::newRow("a later word") << "Charge and pay…"
                                  << "pay"
                                  << "Charge and [pay]…";
    QTest::newRow("words in any order") << "Place and pay now"
                                        << "now place"
                                        << "[Place] and pay [now]";
    QTest::newRow("one word missing") << "Place order"
                                      << "place cake"
                                      << "";
    QTest::newRow("a word rather than inside") << "Overpay and pay"
                                               << "pay"
                                               << "Overpay and [pay]";
    QTest::newRow("two letters inside do not count") << "Refresh"
                                                     << "re fr"
                                                     << "";
    QTest::newRow("three letters inside do") << "Refresh"
                                             << "fre"
                                             << "Re[fre]sh";
    QTest::newRow("a number") << "Pay order #1052"
                              << "1052"
                              << "Pay order #[1052]";
    QTest::newRow("Hangul inside of a word") << "포인트충전"
                                             << "충"
                                             << "포인트[충]전";
    QTest::newRow("initial consonants") << "포인트 충전"
                                        << "ㅊㅈ"
                                        << "포인트 [충전]";
    QTest::newRow("initial consonants across words") << "포인트 충전"
                                                     << "ㅌㅊ"
                                                     << "포인[트 충]전";
    QTest::newRow("other consonants") << "포인트 충전"
                                      << "ㅎㅎ"
                                      << "";
}

void TstPaletteMatch::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(QString, marked);
    const std::optional<PaletteMatch> match = matchWords(text, typed);
    QCOMPARE(match.has_value(), !marked.isEmpty());
    if (!match)
        return;
    QString shown = text;
    for (qsizetype i = match->spans.size(); i > 0; --i) {
        const TextSpan &span = match->spans.at(i - 1);
        shown.insert(span.from + span.length, QLatin1Char(']'));
        shown.insert(span.from, QLatin1Char('['));
    }
    QCOMPARE(shown, marked);
}

void TstPaletteMatch::sortsByPlace()
{
    const auto rank = [](const char *text) {
        return matchWords(QString::fromUtf8(text), QStringLiteral("pay"))->rank;
    };
    QCOMPARE(rank("Payment"), 0);
    QCOMPARE(rank("Charge and pay"), 1);
    QCOMPARE(rank("Overpaying"), 2);
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstPaletteMatch)
#include "tst_palette_match.moc"
