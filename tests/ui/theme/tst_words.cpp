// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/words.h"

#include <QTest>

#include <limits>

using namespace danggol::ui;

namespace
{

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts();
    void times();
    void keys();
};

void TestWords::amounts()
{
    QCOMPARE(plain(0), QStringLiteral("0"));
    QCOMPARE(plain(999), QStringLiteral("999"));
    QCOMPARE(plain(12'500), QStringLiteral("12,500"));
    QCOMPARE(won(1'234'567), QStringLiteral("₩1,234,567"));
    QCOMPARE(won(-3'000), QStringLiteral("\u2212₩3,000"));
    QCOMPARE(signedWon(50'000), QStringLiteral("+₩50,000"));
    QCOMPARE(signedWon(-16'400), QStringLiteral("\u2212₩16,400"));
    QCOMPARE(signedWon(0), QStringLiteral("₩0"));
    QCOMPARE(plain(std::numeric_limits<qint64>::min()), QStringLiteral("\u22129,223,372,036,854,775,808"));
}

void TestWords::times()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(14, 5, 31), Qt::UTC);
    QCOMPARE(dateText(QDate(2026, 11, 16)), QStringLiteral("16 Nov 2026"));
    QCOMPARE(dayText(QDate(2026, 12, 1)), QStringLiteral("1 Dec"));
    QCOMPARE(dayRangeText(QDate(2026, 11, 16), QDate(2026, 11, 16)), QStringLiteral("16 Nov"));
    QCOMPARE(dayRangeText(QDate(2026, 11, 16), QDate(2026, 11, 18)), QStringLiteral("16–18 Nov"));
    QCOMPARE(dayRangeText(QDate(2026, 11, 30), QDate(2026, 12, 2)), QStringLiteral("30 Nov–2 Dec"));
    QCOMPARE(timeText(now), QStringLiteral("14:05"));
    QCOMPARE(secondsText(now), QStringLiteral("14:05:31"));
    QCOMPARE(momentText(now.addSecs(-60), now), QStringLiteral("14:04"));
    QCOMPARE(momentText(now.addDays(-6), now), QStringLiteral("16 Nov 2026, 14:05"));
    QCOMPARE(shortMomentText(now.addDays(-6), now), QStringLiteral("16 Nov 14:05"));
    QCOMPARE(shortMomentText(now.addYears(-1), now), QStringLiteral("22 Nov 2025, 14:05"));
}

void TestWords::keys()
{
    QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_K)), QStringLiteral("Ctrl K"));
    QCOMPARE(keyText(QKeySequence(Qt::SHIFT | Qt::Key_F8)), QStringLiteral("Shift F8"));
    QCOMPARE(keyText(QKeySequence(Qt::Key_Plus)), QStringLiteral("+"));
    QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_Plus)), QStringLiteral("Ctrl +"));
}

} // namespace

QTEST_MAIN(TestWords)
#include "tst_words.moc"
