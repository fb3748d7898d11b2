// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/amount_field.h"
#include "ui/parts/field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace danggol::ui;

namespace
{

class TestAmountField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsWhileTyping();
    void keepsTheCursorAfterTheSameDigit();
    void deletesTheDigitBehindASeparator();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void takesPastedAmounts();
    void knowsItsRange();
    void enterSubmitsOnlyWhatIsInRange();
    void countsHaveNoPrefix();
    void fieldSaysWhatIsWrong();

private:
    Theme m_theme{ThemeMode::Light};
};

void TestAmountField::groupsWhileTyping()
{
    AmountField field(m_theme);
    QSignalSpy changed(&field, &AmountField::amountChanged);
    const QStringList shown{QStringLiteral("3"), QStringLiteral("30"), QStringLiteral("300"),
                            QStringLiteral("3,000"), QStringLiteral("30,000")};
    const QString typed = QStringLiteral("30000");
    for (qsizetype i = 0; i < typed.size(); ++i) {
        QTest::keyClick(&field, typed.at(i).toLatin1());
        QCOMPARE(field.text(), shown.at(i));
        QCOMPARE(field.cursorPosition(), field.text().size());
    }
    QCOMPARE(field.amountWon(), std::optional<qint64>(30'000));
    QCOMPARE(changed.count(), 5);
    field.setAmountWon({});
    QVERIFY(!field.amountWon());
    QCOMPARE(changed.count(), 6);
}

void TestAmountField::keepsTheCursorAfterTheSameDigit()
{
    AmountField field(m_theme);
    field.setAmountWon(30'000); // 30,000
    field.setCursorPosition(1);
    QTest::keyClick(&field, '5'); // 350,000
    QCOMPARE(field.text(), QStringLiteral("350,000"));
    QCOMPARE(field.cursorPosition(), 2);
    QTest::keyClick(&field, '1'); // 3,510,000
    QCOMPARE(field.text(), QStringLiteral("3,510,000"));
    QCOMPARE(field.cursorPosition(), 4);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(field.text(), QStringLiteral("350,000"));
    QCOMPARE(field.cursorPosition(), 2);
}

void TestAmountField::deletesTheDigitBehindASeparator()
{
    AmountField field(m_theme);
    field.setAmountWon(1'234);
    field.setCursorPosition(1); // before the separator
    QTest::keyClick(&field, Qt::Key_Delete);
    QCOMPARE(field.text(), QStringLiteral("134"));
    field.setAmountWon(1'234);
    field.setCursorPosition(2); // after it
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(field.text(), QStringLiteral("234"));
}

void TestAmountField::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("negative") << QStringLiteral("-500");
    QTest::newRow("fraction") << QStringLiteral("12.5");
    QTest::newRow("exponent") << QStringLiteral("3e4");
    QTest::newRow("words") << QStringLiteral("all of it");
    QTest::newRow("too many digits") << QStringLiteral("1234567890123456");
    QTest::newRow("full-width digits") << QStringLiteral("１２３");
}

void TestAmountField::refusesWhatIsNoAmount()
{
    QFETCH(QString, pasted);
    AmountField field(m_theme);
    field.setAmountWon(700);
    field.selectAll();
    QGuiApplication::clipboard()->setText(pasted);
    field.paste();
    QCOMPARE(field.text(), QStringLiteral("700"));
}

void TestAmountField::takesPastedAmounts()
{
    AmountField field(m_theme);
    QGuiApplication::clipboard()->setText(QStringLiteral("₩0,012,500 "));
    field.paste();
    QCOMPARE(field.text(), QStringLiteral("12,500"));
    field.clear();
    QTest::keyClicks(&field, QStringLiteral("007"));
    QCOMPARE(field.amountWon(), std::optional<qint64>(7));
}

void TestAmountField::knowsItsRange()
{
    AmountField field(m_theme);
    field.setRange(1'000, 500'000);
    field.setAmountWon(999);
    QVERIFY(!field.amountWon());
    QCOMPARE(field.typedWon(), std::optional<qint64>(999));
    field.setAmountWon(1'000);
    QCOMPARE(field.amountWon(), std::optional<qint64>(1'000));
    field.setAmountWon(500'001);
    QVERIFY(!field.amountWon());
    QCOMPARE(field.rangeMessage(), QStringLiteral("Enter an amount between ₩1,000 and ₩500,000."));
}

void TestAmountField::enterSubmitsOnlyWhatIsInRange()
{
    AmountField field(m_theme);
    QSignalSpy submitted(&field, &AmountField::submitted);
    QSignalSpy refused(&field, &AmountField::refused);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(refused.count(), 1);
    QVERIFY(field.hasError());
    QTest::keyClicks(&field, QStringLiteral("30000"));
    QVERIFY(!field.hasError());
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.at(0).at(0).toLongLong(), 30'000);
    field.setAmountWon(10'000'001);
    QTest::keyClick(&field, Qt::Key_Enter);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(refused.count(), 2);
}

void TestAmountField::countsHaveNoPrefix()
{
    AmountField field(m_theme);
    field.setPrefix(QString());
    field.setRange(1, 200);
    QCOMPARE(field.rangeMessage(), QStringLiteral("Enter a number between 1 and 200."));
}

void TestAmountField::fieldSaysWhatIsWrong()
{
    auto *edit = new AmountField(m_theme);
    Field field(m_theme, QStringLiteral("Discount"), edit);
    QCOMPARE(edit->accessibleName(), QStringLiteral("Discount"));
    field.setError(QStringLiteral("Enter an amount."));
    QVERIFY(edit->hasError());
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Enter an amount."));
    field.setError(QString());
    QVERIFY(!edit->hasError());
    QVERIFY(edit->accessibleDescription().isEmpty());
}

} // namespace

QTEST_MAIN(TestAmountField)
#include "tst_amount_field.moc"
