// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/campaign_editor.h"
#include "models/coupons/day_text.h"
#include "tests/models/coupons/campaign_shop.h"

#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;

struct Form : CampaignShop
{
    CampaignWords words{session, dateWords()};
    CampaignEditor editor{session, words};
};

CampaignInput winterWarmers()
{
    return {.name = QStringLiteral("Winter warmers"),
            .type = DiscountType::Amount,
            .value = 2'000,
            .cap = {},
            .minimum = {},
            .limit = 150,
            .validDays = {},
            .starts = QStringLiteral("1 Dec 2026"),
            .ends = QStringLiteral("24 Dec")};
}

class TstCampaignEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void findsEveryFault();
    void refusesDaysThatCannotBe_data();
    void refusesDaysThatCannotBe();
    void previewsTheCoupon();
    void createsOnceHoweverOftenPressed();
    void refusesWhatStaffMayNotDo();
};

void TstCampaignEditor::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    QTest::newRow("long") << QStringLiteral("1 Dec 2026") << QDate(2026, 12, 1);
    QTest::newRow("full month") << QStringLiteral(" 1  december 2026") << QDate(2026, 12, 1);
    QTest::newRow("iso") << QStringLiteral("2026-12-01") << QDate(2026, 12, 1);
    QTest::newRow("dots") << QStringLiteral("2026.12.1") << QDate(2026, 12, 1);
    QTest::newRow("this year") << QStringLiteral("22 nov") << QDate(2026, 11, 22);
    QTest::newRow("next year") << QStringLiteral("21 Nov") << QDate(2027, 11, 21);
    QTest::newRow("Korean") << QStringLiteral("2026년 12월 1일") << QDate(2026, 12, 1);
    QTest::newRow("Korean, next year") << QStringLiteral("11월 21일") << QDate(2027, 11, 21);
    QTest::newRow("Korean, no such day") << QStringLiteral("2026년 11월 31일") << QDate();
    QTest::newRow("dots and blanks") << QStringLiteral("2026. 12. 1.") << QDate(2026, 12, 1);
    QTest::newRow("no such day") << QStringLiteral("31 Nov 2026") << QDate();
    QTest::newRow("no such month") << QStringLiteral("1 Foo 2026") << QDate();
    QTest::newRow("too short") << QStringLiteral("1 J") << QDate();
    QTest::newRow("words") << QStringLiteral("tomorrow") << QDate();
    QTest::newRow("empty") << QString() << QDate();
}

void TstCampaignEditor::readsDays()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(dayFromText(text, QDate(2026, 11, 22)).value_or(QDate()), day);
}

void TstCampaignEditor::findsEveryFault()
{
    Form form;
    QCOMPARE(form.editor.faults({}).keys(),
             (QStringList{QStringLiteral("discountValue"), QStringLiteral("limit"), QStringLiteral("name")}));
    QVERIFY(form.editor.faults(winterWarmers()).isEmpty());
    CampaignInput input = winterWarmers();
    input.name = QString(81, QLatin1Char('a'));
    input.type = DiscountType::Percent;
    input.cap = 0;
    input.minimum = 2'000'000'000;
    input.limit = 0;
    input.validDays = 4'000;
    QCOMPARE(
        form.editor.faults(input).keys(),
        (QStringList{QStringLiteral("discountValue"), QStringLiteral("limit"), QStringLiteral("maxDiscount"),
                     QStringLiteral("minOrderTotal"), QStringLiteral("name"), QStringLiteral("validDays")}));
}

void TstCampaignEditor::refusesDaysThatCannotBe_data()
{
    QTest::addColumn<QString>("starts");
    QTest::addColumn<QString>("ends");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("end before start")
        << QStringLiteral("1 Dec 2026") << QStringLiteral("24 Nov 2026") << QStringLiteral("endsAt")
        << QStringLiteral("The end date is before the start date. Choose 1 Dec 2026 or later.");
    QTest::newRow("past start") << QStringLiteral("1 Nov 2026") << QString() << QStringLiteral("startsAt")
                                << QStringLiteral("The start date has passed. Choose 22 Nov 2026 or later.");
    QTest::newRow("past end") << QString() << QStringLiteral("2026-11-21") << QStringLiteral("endsAt")
                              << QStringLiteral("The end date has passed. Choose 22 Nov 2026 or later.");
    QTest::newRow("no date") << QStringLiteral("soon") << QString() << QStringLiteral("startsAt")
                             << QStringLiteral(
                                    "Enter a date such as 29 Nov 2026, or leave it empty to start now.");
}

void TstCampaignEditor::refusesDaysThatCannotBe()
{
    QFETCH(QString, starts);
    QFETCH(QString, ends);
    QFETCH(QString, field);
    QFETCH(QString, sentence);
    Form form;
    CampaignInput input = winterWarmers();
    input.starts = starts;
    input.ends = ends;
    const CampaignEditor::Faults expected{{field, sentence}};
    QCOMPARE(form.editor.faults(input), expected);
}

void TstCampaignEditor::previewsTheCoupon()
{
    Form form;
    CampaignPreview preview = form.editor.preview(winterWarmers());
    QCOMPARE(preview.title, QStringLiteral("₩2,000 off"));
    QCOMPARE(preview.who, QStringLiteral("First 150 customers, one each"));
    QCOMPARE(preview.when, QStringLiteral("1 Dec to 24 Dec"));
    CampaignInput input = winterWarmers();
    input.ends = QStringLiteral("24 Nov 2026");
    QCOMPARE(form.editor.preview(input).when, QStringLiteral("1 Dec to …"));
    input = {};
    input.minimum = 10'000;
    preview = form.editor.preview(input);
    QVERIFY(preview.title.isEmpty());
    QCOMPARE(preview.when, QStringLiteral("From now on · orders from ₩10,000"));
}

void TstCampaignEditor::createsOnceHoweverOftenPressed()
{
    Form form;
    QSignalSpy created(&form.editor, &CampaignEditor::created);
    CampaignInput input = winterWarmers();
    input.type = DiscountType::Percent;
    input.value = 15;
    input.cap = 3'000;
    input.minimum = 10'000;
    input.validDays = 30;
    form.editor.create(input);
    form.editor.create(input);
    QTRY_COMPARE(created.size(), 1);
    const Coupon made = created.first().first().value<Coupon>();
    QCOMPARE(made.name, QStringLiteral("Winter warmers"));
    QCOMPARE(made.discount, (Discount{.type = DiscountType::Percent,
                                      .value = 15,
                                      .cap = Money(3'000),
                                      .minimumSubtotal = Money(10'000)}));
    QCOMPARE(made.limit, 150);
    QCOMPARE(made.validDays, std::optional<qint64>(30));
    QCOMPARE(made.startsAt, form.calendar.startOf(QStringLiteral("2026-12-01")));
    QCOMPARE(made.endsAt, std::optional(form.calendar.endOf(QStringLiteral("2026-12-24"))));
    QCOMPARE(made.status, CouponStatus::Scheduled);
    QCOMPARE(form.notices.size(), 1);
    QCOMPARE(form.notices.first().emphasis, QStringLiteral("Created Winter warmers"));
    form.editor.create(input); // a form filled anew is another campaign
    QTRY_COMPARE(created.size(), 2);
    QVERIFY(created.last().first().value<Coupon>().id != made.id);
}

void TstCampaignEditor::refusesWhatStaffMayNotDo()
{
    Form form;
    form.session.setActor(TestShop::staff());
    QSignalSpy refused(&form.editor, &CampaignEditor::refused);
    form.editor.create(winterWarmers());
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!refused.first().at(1).toString().isEmpty());
    QVERIFY(!form.editor.isSaving());
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstCampaignEditor)

#include "tst_campaign_editor.moc"
