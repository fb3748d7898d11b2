// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/campaign_list_model.h"
#include "models/roles.h"
#include "tests/journeys/journey_shop.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// A campaign is made, and a coupon of it given out.
class TstJourneyCoupons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void initTestCase() { m_desk = std::make_unique<Desk>(); }
    void cleanupTestCase() { m_desk.reset(); }
    void init() { HeartbeatApplication::instance().restart(); }
    void cleanup() { expectHeartbeat(QLatin1String(QTest::currentTestFunction())); }
    void byKeyboard();
    void byMouse();

private:
    std::unique_ptr<Desk> m_desk;
};

void TstJourneyCoupons::byKeyboard()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    story.chooseByKey(QStringLiteral("Bora Namgung"));
    till.press(Qt::CTRL | Qt::Key_5);
    till.press(Qt::CTRL | Qt::Key_N);
    (void)till.widget("newCampaignPanel");
    till.typeInFocus(QStringLiteral("Winter thanks"));
    till.press(Qt::CTRL | Qt::Key_Return);
    QTRY_VERIFY(!till.widget("campaignDiscount").accessibleDescription().isEmpty()); // said at the field
    QCOMPARE(story.campaigns().size(), 1);
    QTRY_COMPARE(QApplication::focusWidget(), &till.widget("campaignDiscount"));
    till.typeInFocus(QStringLiteral("2000"));
    till.press(Qt::Key_Tab);
    till.typeInFocus(QStringLiteral("1"));
    till.press(Qt::CTRL | Qt::Key_Return);
    QTRY_COMPARE(story.campaigns().size(), 2);
    QTRY_VERIFY(!till.isShown("newCampaignPanel"));
    QTRY_COMPARE(
        till.part<QAbstractItemView>("campaignTable").currentIndex().data(models::TitleRole).toString(),
        QStringLiteral("Winter thanks"));
    QTRY_COMPARE(till.part<QAbstractItemView>("campaignTable").currentIndex().data(models::IssueRole).toInt(),
                 static_cast<int>(models::IssueState::CanIssue));
    till.press(Qt::CTRL | Qt::Key_I);
    QTRY_VERIFY(till.text("holderTitle").contains(QStringLiteral("holds 1 unused coupon")));
    const QList<Coupon> campaigns = story.campaigns();
    QCOMPARE(campaigns.first().issued + campaigns.last().issued, 1);
    story.shop.expectBooksBalance();
}

void TstJourneyCoupons::byMouse()
{
    QFETCH_GLOBAL(Backend, backend);
    JourneyShop story(*m_desk, backend);
    WindowUnderTest &till = story.till;
    till.chooseCustomer(story.bora);
    till.openPage("couponsPage");
    till.click("newCampaignButton");
    till.type("campaignName", QStringLiteral("Winter thanks"));
    till.type("campaignDiscount", QStringLiteral("2000"));
    till.type("campaignLimit", QStringLiteral("10"));
    till.click("createCampaignButton");
    QTRY_COMPARE(story.campaigns().size(), 2);
    QTRY_VERIFY(!till.isShown("newCampaignPanel"));
    auto &table = till.part<QAbstractItemView>("campaignTable");
    QTRY_COMPARE(table.model()->rowCount(), 2);
    const QModelIndex cell = table.model()->index(0, models::CampaignListModel::ForCustomer);
    QTest::mouseMove(table.viewport(), table.visualRect(cell).center());
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
    QTRY_VERIFY(till.text("holderTitle").contains(QStringLiteral("holds 1 unused coupon")));
    const QList<Coupon> campaigns = story.campaigns();
    QCOMPARE(campaigns.first().issued + campaigns.last().issued, 1);
    story.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(HeartbeatApplication, TstJourneyCoupons)
#include "tst_journey_coupons.moc"
