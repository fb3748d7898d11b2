// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/coupons_controller.h"
#include "models/roles.h"
#include "tests/models/coupons/campaign_shop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;

struct Screen : CampaignShop
{
    explicit Screen(const Actor &actor = TestShop::admin()) : CampaignShop(actor) {}

    CouponsController controller{session, dateWords(),
                                 [](const QString &stored) { return stored.toLower(); }};
    QAbstractItemModelTester listTester{&controller.campaigns(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester shownTester{&controller.shown(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] const CampaignRow *row(CouponId id)
    {
        return controller.shown().at(controller.shown().find(id));
    }
    [[nodiscard]] IssueState offer(CouponId id)
    {
        return row(id) ? controller.campaigns().issueState(*row(id)) : IssueState::None;
    }
    [[nodiscard]] QString text(CouponId id, int column, int role)
    {
        const QModelIndex index = controller.shown().find(id);
        return index.siblingAtColumn(column).data(role).toString();
    }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int i = 0; i < controller.shown().rowCount(); ++i)
            names.append(controller.shown().index(i, 0).data(TitleRole).toString());
        return names;
    }
};

class TstCouponsController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheDatesMean();
    void wordsDiscounts();
    void filtersAndCounts();
    void issuesOnceHoweverOftenPressed();
    void losingTheRaceShowsExhausted();
    void offersNothingWithoutACustomer();
    void followsTheCustomer();
    void staffMayNotEdit();
    void pausesRaisesAndEnds();
    void saysWhatTheCustomerHolds();
    void followsAnotherTill();
};

void TstCouponsController::saysWhatTheDatesMean()
{
    Screen screen;
    const CouponId active = screen.campaign(QStringLiteral("Active"), 3'000, 10, -5, 8);
    const CouponId today = screen.campaign(QStringLiteral("Today"), 3'000, 10, -5, 0);
    const CouponId soon = screen.campaign(QStringLiteral("Soon"), 3'000, 10, 9, 32);
    const CouponId nextYear = screen.campaign(QStringLiteral("Next year"), 3'000, 10, 60, 70);
    const CouponId ended = screen.campaign(QStringLiteral("Ended"), 3'000, 10, -20, -15);
    const CouponId gone = screen.campaign(QStringLiteral("Gone"), 3'000, 1, -5, 3);
    const CouponId open = screen.shop.coupon(
        {.name = QStringLiteral("Open"), .discount = {.type = DiscountType::Amount, .value = 1}, .limit = 5});
    screen.issueToOthers(gone, 1);
    const CouponId stopped = screen.campaign(QStringLiteral("Stopped"), 3'000, 10, -5, 8);
    screen.edit({.coupon = stopped, .action = EditCouponCommand::Action::End});
    QTRY_COMPARE(screen.controller.shown().rowCount(), 8);
    QTRY_COMPARE(screen.row(gone)->coupon.status, CouponStatus::Exhausted);
    QTRY_COMPARE(screen.row(stopped)->coupon.status, CouponStatus::Ended);

    const auto said = [&](CouponId id) {
        return QStringList{screen.text(id, CampaignListModel::Validity, TitleRole),
                           screen.text(id, CampaignListModel::Validity, SubtitleRole)};
    };
    QCOMPARE(said(active), (QStringList{QStringLiteral("Until 30 Nov"), QStringLiteral("8 days left")}));
    QCOMPARE(said(today),
             (QStringList{QStringLiteral("Until 22 Nov"), QStringLiteral("ends today at 23:59")}));
    QCOMPARE(said(soon), (QStringList{QStringLiteral("Until 24 Dec"), QStringLiteral("starts 1 Dec")}));
    QCOMPARE(screen.text(soon, CampaignListModel::Status, StatusWordsRole), QStringLiteral("Starts 1 Dec"));
    QCOMPARE(said(nextYear),
             (QStringList{QStringLiteral("Until 31 Jan 2027"), QStringLiteral("starts 21 Jan 2027")}));
    QCOMPARE(said(ended), (QStringList{QStringLiteral("Ended 7 Nov"), QStringLiteral("10 never issued")}));
    QCOMPARE(said(gone),
             (QStringList{QStringLiteral("Until 25 Nov"), QStringLiteral("all issued 22 Nov 14:00")}));
    QCOMPARE(said(open),
             (QStringList{QStringLiteral("No end date"), QStringLiteral("until all are issued")}));
    QCOMPARE(said(stopped), (QStringList{QStringLiteral("Ended early"), QStringLiteral("10 never issued")}));
    QCOMPARE(screen.text(active, 0, Qt::AccessibleTextRole),
             QStringLiteral("Active, 3,000 won off, 0 of 10 issued, Until 30 Nov, 8 days left, active"));
}

void TstCouponsController::wordsDiscounts()
{
    QCOMPARE(discountLine({.type = DiscountType::Amount, .value = 3'000}), QStringLiteral("₩3,000 off"));
    QCOMPARE(discountLine(
                 {.type = DiscountType::Amount, .value = 3'000, .cap = {}, .minimumSubtotal = Money(20'000)}),
             QStringLiteral("₩3,000 off · from ₩20,000"));
    QCOMPARE(discountLine({.type = DiscountType::Percent, .value = 10}), QStringLiteral("10% off"));
    QCOMPARE(discountLine({.type = DiscountType::Percent, .value = 10, .cap = Money(1'500)}),
             QStringLiteral("10% off, up to ₩1,500"));
}

void TstCouponsController::filtersAndCounts()
{
    Screen screen;
    (void)screen.campaign(QStringLiteral("Opening week"), 1'000, 10, -20, -15);
    const CouponId gone = screen.campaign(QStringLiteral("Cold brew"), 1'000, 1, -5, 3);
    (void)screen.campaign(QStringLiteral("Rainy day"), 1'000, 10, -5, 3);
    const CouponId paused = screen.campaign(QStringLiteral("Rested"), 1'000, 10, -5, 3);
    screen.edit({.coupon = paused, .action = EditCouponCommand::Action::Pause});
    screen.issueToOthers(gone, 1);
    CampaignFilter &shown = screen.controller.shown();
    // Open ones first, whatever they were made in.
    QTRY_COMPARE(screen.names(), (QStringList{QStringLiteral("Rainy day"), QStringLiteral("Rested"),
                                              QStringLiteral("Cold brew"), QStringLiteral("Opening week")}));
    QCOMPARE(shown.count(CampaignKind::All), 4);
    QCOMPARE(shown.count(CampaignKind::Active), 1);
    QCOMPARE(shown.count(CampaignKind::Exhausted), 1);
    QCOMPARE(shown.count(CampaignKind::Ended), 1);
    shown.setKind(CampaignKind::Exhausted);
    QCOMPARE(screen.names(), QStringList{QStringLiteral("Cold brew")});
    shown.setKind(CampaignKind::All);
    shown.setText(QStringLiteral(" rainy "));
    QCOMPARE(screen.names(), QStringList{QStringLiteral("Rainy day")});
    QCOMPARE(shown.count(CampaignKind::All), 4);
}

void TstCouponsController::issuesOnceHoweverOftenPressed()
{
    Screen screen(TestShop::staff());
    const CouponId coupon = screen.campaign(QStringLiteral("Rainy day"), 1'000, 10, -5, 3);
    screen.choose(screen.bora());
    QTRY_COMPARE(screen.offer(coupon), IssueState::CanIssue);
    const CampaignRow row = *screen.row(coupon);
    screen.controller.issue(row);
    QCOMPARE(screen.offer(coupon), IssueState::Busy);
    screen.controller.issue(row);
    screen.controller.writer().issue(row.coupon, *screen.session.customer());
    QTRY_COMPARE(screen.offer(coupon), IssueState::HasIt);
    QCOMPARE(screen.find(coupon).issued, 1);
    QCOMPARE(screen.notices.size(), 1);
    QCOMPARE(screen.notices.first().emphasis, QStringLiteral("Issued Rainy day"));
    QCOMPARE(screen.notices.first().text, QStringLiteral("to Bora Namgung"));
    screen.controller.issue(*screen.row(coupon));
    QVERIFY(screen.controller.writer().issuingTo(screen.session.customer()->id).isEmpty());
}

void TstCouponsController::losingTheRaceShowsExhausted()
{
    Screen screen(TestShop::staff());
    const CouponId coupon = screen.campaign(QStringLiteral("Weekend bakery"), 2'500, 2, -5, 0);
    screen.issueToOthers(coupon, 1);
    screen.choose(screen.bora());
    QTRY_COMPARE(screen.offer(coupon), IssueState::CanIssue);
    screen.issueToOthers(coupon, 1); // the other till was quicker, and this one has not heard of it
    QCOMPARE(screen.offer(coupon), IssueState::CanIssue);
    screen.controller.issue(*screen.row(coupon));
    QTRY_COMPARE(screen.notices.size(), 1);
    QCOMPARE(screen.notices.first().kind, Notice::Kind::Failed);
    QCOMPARE(screen.notices.first().text,
             QStringLiteral("The last Weekend bakery coupon went to another till."));
    QTRY_COMPARE(screen.row(coupon)->coupon.status, CouponStatus::Exhausted);
    QTRY_COMPARE(screen.offer(coupon), IssueState::None);
    QCOMPARE(screen.find(coupon).issued, 2);
}

void TstCouponsController::offersNothingWithoutACustomer()
{
    Screen screen;
    const CouponId coupon = screen.campaign(QStringLiteral("Rainy day"), 1'000, 10, -5, 3);
    QTRY_VERIFY(screen.row(coupon));
    QCOMPARE(screen.offer(coupon), IssueState::None);
    QVERIFY(!screen.controller.actions(*screen.row(coupon)).mayIssue);
    QVERIFY(!screen.controller.customerCoupons());
}

void TstCouponsController::followsTheCustomer()
{
    Screen screen;
    const CouponId coupon = screen.campaign(QStringLiteral("Rainy day"), 1'000, 10, -5, 3);
    const CustomerId bora = screen.bora();
    const CustomerId haram = screen.shop.customer(QStringLiteral("Haram Mok"));
    (void)valueOf(screen.issue(coupon, bora));
    screen.choose(bora);
    QTRY_COMPARE(screen.offer(coupon), IssueState::HasIt);
    const auto header = [&] {
        return screen.controller.shown()
            .headerData(CampaignListModel::ForCustomer, Qt::Horizontal)
            .toString();
    };
    QCOMPARE(header(), QStringLiteral("For Bora"));
    screen.choose(haram);
    QVERIFY(screen.offer(coupon) != IssueState::HasIt); // not for a moment what Bora has
    QTRY_COMPARE(screen.offer(coupon), IssueState::CanIssue);
    QCOMPARE(header(), QStringLiteral("For Haram"));
    screen.session.clearCustomer();
    QCOMPARE(screen.offer(coupon), IssueState::None);
    QCOMPARE(header(), QStringLiteral("For customer"));
}

void TstCouponsController::staffMayNotEdit()
{
    Screen screen(TestShop::staff());
    const CouponId coupon = screen.campaign(QStringLiteral("Rainy day"), 1'000, 10, -5, 3);
    QTRY_VERIFY(screen.row(coupon));
    QVERIFY(!screen.controller.mayEdit());
    const CampaignActions actions = screen.controller.actions(*screen.row(coupon));
    QVERIFY(!actions.mayPause && !actions.mayResume && !actions.mayRaiseLimit && !actions.mayEnd);
}

void TstCouponsController::pausesRaisesAndEnds()
{
    Screen screen;
    const CouponId coupon = screen.campaign(QStringLiteral("Rainy day"), 1'000, 1, -5, 3);
    screen.issueToOthers(coupon, 1);
    QTRY_VERIFY(screen.row(coupon) && screen.row(coupon)->coupon.status == CouponStatus::Exhausted);
    CampaignWriter &writer = screen.controller.writer();
    const auto actions = [&] { return screen.controller.actions(*screen.row(coupon)); };
    const auto status = [&] { return screen.row(coupon)->coupon.status; };
    QVERIFY(!actions().mayPause && !actions().mayEnd && actions().mayRaiseLimit);
    QSignalSpy refused(&writer, &CampaignWriter::limitRefused);
    writer.setLimit(screen.row(coupon)->coupon, 5);
    QVERIFY(!actions().mayRaiseLimit); // one at a time
    QTRY_COMPARE(status(), CouponStatus::Active);
    QTRY_VERIFY(actions().mayPause && actions().mayEnd);
    writer.setLimit(screen.row(coupon)->coupon, 0);
    QTRY_COMPARE(refused.size(), 1);
    writer.pause(screen.row(coupon)->coupon);
    QTRY_COMPARE(status(), CouponStatus::Paused);
    QTRY_VERIFY(actions().mayResume && !actions().mayPause);
    writer.resume(screen.row(coupon)->coupon);
    QTRY_COMPARE(status(), CouponStatus::Active);
    QTRY_VERIFY(!writer.isEditing());
    writer.end(screen.row(coupon)->coupon);
    QTRY_COMPARE(status(), CouponStatus::Ended);
    QTRY_VERIFY(!writer.isEditing());
    QVERIFY(!actions().mayPause && !actions().mayResume && !actions().mayRaiseLimit && !actions().mayEnd);
    QStringList said;
    for (const Notice &notice : screen.notices)
        said.append(notice.emphasis);
    QCOMPARE(said,
             (QStringList{QStringLiteral("Rainy day now has 5 coupons"), QStringLiteral("Paused Rainy day"),
                          QStringLiteral("Resumed Rainy day"), QStringLiteral("Ended Rainy day")}));
}

void TstCouponsController::saysWhatTheCustomerHolds()
{
    Screen screen;
    const CouponId autumn = screen.campaign(QStringLiteral("Autumn"), 1'000, 10, -5, 3);
    const CouponId rainy = screen.campaign(QStringLiteral("Rainy day"), 1'000, 10, -5, 3);
    const CustomerId bora = screen.bora();
    const ProductId bread = screen.shop.product(QStringLiteral("Bread"), 5'000, 10);
    screen.choose(bora);
    QTRY_VERIFY(screen.controller.customerCoupons());
    QTRY_COMPARE(screen.controller.customerCoupons()->title,
                 QStringLiteral("Bora Namgung holds no unused coupon"));
    const IssuedCoupon issued = valueOf(screen.issue(autumn, bora));
    const OrderId order = screen.shop.placedOrder(bora, {{bread, 1}}, issued.id);
    const QString note = QStringLiteral("Autumn · reserved for order #%1").arg(order.value);
    QTRY_COMPARE(screen.controller.customerCoupons()->note, note);
    QCOMPARE(screen.controller.customerCoupons()->title,
             QStringLiteral("Bora Namgung holds 1 unused coupon"));
    QCOMPARE(screen.controller.customerCoupons()->issued, QStringLiteral("Issued 22 Nov"));
    screen.shop.clock().advanceMs(kMsPerMinute);
    (void)valueOf(screen.issue(rainy, bora));
    QTRY_COMPARE(screen.controller.customerCoupons()->title,
                 QStringLiteral("Bora Namgung holds 2 unused coupons"));
    QCOMPARE(screen.controller.customerCoupons()->note, QStringLiteral("Rainy day, %1").arg(note));
    QVERIFY(screen.controller.customerCoupons()->issued.isEmpty());
}

void TstCouponsController::followsAnotherTill()
{
    Screen screen;
    const CouponId coupon = screen.campaign(QStringLiteral("Rainy day"), 1'000, 10, -5, 3);
    QTRY_VERIFY(screen.row(coupon));
    screen.issueToOthers(coupon, 9);
    QTRY_COMPARE(screen.row(coupon)->coupon.issued, 9);
    QVERIFY(screen.controller.shown().find(coupon).data(LowStockRole).toBool());
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstCouponsController)

#include "tst_coupons_controller.moc"
