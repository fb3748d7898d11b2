// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/phone_format.h"

#include <QtTest>

using namespace danggol;

namespace
{

class TstPhoneFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersGetTheirHyphens_data();
    void numbersGetTheirHyphens();
    void digitsAreComparedAlone();
};

void TstPhoneFormat::numbersGetTheirHyphens_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *typed, const char *shown) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(shown);
    };
    row("01022314821", "010-2231-4821");
    row("010 2231 4821", "010-2231-4821");
    row(" 010-22314821 ", "010-2231-4821");
    row("0112231482", "011-223-1482");
    row("0212345678", "02-1234-5678");
    row("021234567", "02-123-4567");
    row("0311234567", "031-123-4567");
    row("15881234", "1588-1234");
    row("+82 10 2231 4821", "+82 10 2231 4821");
    row("4821", "4821");
    row("010223148212", "010223148212");
    row("", "");
    row("  ", "");
}

void TstPhoneFormat::numbersGetTheirHyphens()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    QCOMPARE(models::formattedPhone(typed), shown);
    QCOMPARE(models::formattedPhone(shown), shown);
}

void TstPhoneFormat::digitsAreComparedAlone()
{
    QCOMPARE(models::phoneDigits(QStringLiteral("+82 10-2231 4821")), QStringLiteral("821022314821"));
}

} // namespace

QTEST_GUILESS_MAIN(TstPhoneFormat)
#include "tst_phone_format.moc"
