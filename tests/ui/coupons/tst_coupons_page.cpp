// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/models/coupons/campaign_shop.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/coupons/campaign_table.h"
#include "ui/coupons/coupons_page.h"
#include "ui/coupons/date_field.h"
#include "ui/coupons/limit_dialog.h"
#include "ui/parts/amount_field.h"
#include "ui/parts/chip_bar.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/search_field.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"
#include "ui/parts/views/issue_button_delegate.h"

#include <QHeaderView>
#include <QMenu>

namespace
{

using namespace danggol;
using namespace danggol::test;
using namespace danggol::ui;
using danggol::ui::test::savePicture;
using models::CampaignListModel;
using models::IssueState;

/// The campaigns of the design's picture, with smaller numbers.
struct Screen : CampaignShop
{
    explicit Screen(const Actor &actor = TestShop::admin()) : CampaignShop(actor)
    {
        theme.apply(*qApp);
        customer = bora(48'500);
        opening = campaign(QStringLiteral("Opening week"), 1'000, 20, -30, -15);
        coldBrew = campaign(QStringLiteral("Cold brew launch"), 2'000, 3, -10, 8);
        weekend = campaign(QStringLiteral("Weekend bakery"), 2'500, 20, -2, 0);
        rainy = shop.coupon({.name = QStringLiteral("Rainy-day treat"),
                             .discount = {DiscountType::Percent, 10, Money(1'500), Money(8'000)},
                             .limit = 300,
                             .startsAt = std::nullopt,
                             .endsAt = calendar.endOf(QStringLiteral("2026-12-15"))});
        autumn = campaign(QStringLiteral("Autumn ₩3,000 off"), 3'000, 12, -21, 8);
        first = campaign(QStringLiteral("First hundred"), 2'000, 100, 9, 30);
        issueToOthers(coldBrew, 3);
        issueToOthers(weekend, 18);
        issueToOthers(autumn, 6);
        (void)valueOf(issue(autumn, customer));
        session.chooseCustomer(customer);
    }

    void show(QWidget &page)
    {
        page.resize(1086, 734);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(offer(page, autumn), IssueState::HasIt);
    }
    QModelIndex row(QWidget &page, CouponId id)
    {
        const QAbstractItemModel &model = *page.findChild<CampaignTable *>()->model();
        for (int i = 0; i < model.rowCount(); ++i) {
            if (model.index(i, 0).data(models::IdRole).toLongLong() == id.value)
                return model.index(i, 0);
        }
        return {};
    }
    IssueState offer(QWidget &page, CouponId id)
    {
        return static_cast<IssueState>(row(page, id).data(models::IssueRole).toInt());
    }
    void choosePage(QWidget &page, CouponId id)
    {
        auto *table = page.findChild<CampaignTable *>();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row(page, id)).center());
        QVERIFY(table->current() && table->current()->id == id);
    }

    Theme theme{ThemeMode::Light};
    CustomerId customer;
    CouponId opening;
    CouponId coldBrew;
    CouponId weekend;
    CouponId rainy;
    CouponId autumn;
    CouponId first;
};

template <class Widget>
Widget *child(QWidget &page, const char *name)
{
    auto *found = page.findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no %s on the page", name);
    return found;
}

class TstCouponsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FatalWarnings::expect(QStringLiteral("This plugin does not support")); // the offscreen platform's
    }
    void listsAndFilters();
    void searches();
    void issuesByMouseAndKey();
    void losesTheRace();
    void keepsTheRowWhenItMoves();
    void makesACampaign();
    void saysWhatIsWrongWithACampaign();
    void keepsOrDiscardsTheForm();
    void changesCampaigns();
    void staffOnlyIssue();
    void startsEmpty();
    void looksLikeTheDesign();
};

void TstCouponsPage::listsAndFilters()
{
    Screen screen;
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    auto *chips = child<ChipBar>(page, "campaignChips");
    const auto name = [&](int index) { return chips->button(index)->accessibleName(); };
    QVERIFY(name(0).contains(QLatin1Char('6')));
    QVERIFY(name(1).contains(QLatin1Char('3')));
    auto *table = child<CampaignTable>(page, "campaignTable");
    QTest::mouseClick(chips->button(2), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(chips->currentIndex(), 3);
    QCOMPARE(table->model()->index(0, 0).data(models::IdRole).toLongLong(), screen.opening.value);
    QCOMPARE(child<TextLabel>(page, "holderTitle")->text(),
             QStringLiteral("Bora Namgung holds 1 unused coupon"));
}

void TstCouponsPage::searches()
{
    Screen screen;
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    auto *search = child<SearchField>(page, "campaignSearch");
    QTest::keyClick(&page, Qt::Key_F3);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("weekend"));
    auto *table = child<CampaignTable>(page, "campaignTable");
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("x"));
    QCOMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(page.findChild<EmptyState *>());
    auto *empty = page.findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QTest::mouseClick(&empty->primary(), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 6);
    QVERIFY(search->text().isEmpty());
}

void TstCouponsPage::issuesByMouseAndKey()
{
    Screen screen(TestShop::staff());
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    auto *table = child<CampaignTable>(page, "campaignTable");
    const QModelIndex cell = screen.row(page, screen.rainy).siblingAtColumn(CampaignListModel::ForCustomer);
    const QPoint button = table->visualRect(cell).center();
    QTest::mouseMove(table->viewport(), button);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, button);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, button);
    QTRY_COMPARE(screen.offer(page, screen.rainy), IssueState::HasIt);
    QCOMPARE(screen.find(screen.rainy).issued, 1);
    screen.choosePage(page, screen.weekend);
    QTest::keyClick(table, Qt::Key_I, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(screen.offer(page, screen.weekend), IssueState::HasIt);
    QCOMPARE(screen.find(screen.weekend).issued, 19);
    QCOMPARE(screen.notices.size(), 2);
    QTRY_COMPARE(child<TextLabel>(page, "holderTitle")->text(),
                 QStringLiteral("Bora Namgung holds 3 unused coupons"));
}

void TstCouponsPage::losesTheRace()
{
    Screen screen(TestShop::staff());
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    screen.choosePage(page, screen.weekend);
    screen.issueToOthers(screen.weekend, 2);
    QTest::keyClick(child<CampaignTable>(page, "campaignTable"), Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(screen.notices.size(), 1);
    QCOMPARE(screen.notices.first().text,
             QStringLiteral("The last Weekend bakery coupon went to another till."));
    QTRY_COMPARE(screen.row(page, screen.weekend).data(models::StatusRole).toString(),
                 QStringLiteral("EXHAUSTED"));
    QCOMPARE(screen.offer(page, screen.weekend), IssueState::None);
}

void TstCouponsPage::keepsTheRowWhenItMoves()
{
    Screen screen;
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    screen.choosePage(page, screen.weekend);
    const int before = screen.row(page, screen.weekend).row();
    screen.issueToOthers(screen.weekend, 2);
    QTRY_VERIFY(screen.row(page, screen.weekend).row() > before);
    QCOMPARE(child<CampaignTable>(page, "campaignTable")->currentIndex().row(),
             screen.row(page, screen.weekend).row());
}

void TstCouponsPage::makesACampaign()
{
    Screen screen;
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    auto *name = child<LineEdit>(page, "campaignName");
    QVERIFY(name->isVisible() && name->hasFocus());
    QTest::keyClicks(name, QStringLiteral("Winter warmers"));
    QTest::keyClicks(child<AmountField>(page, "campaignDiscount"), QStringLiteral("2000"));
    QTest::keyClicks(child<AmountField>(page, "campaignLimit"), QStringLiteral("150"));
    auto *starts = child<DateField>(page, "campaignStarts");
    starts->setFocus();
    QTest::keyClicks(starts, QStringLiteral("1 dec"));
    QTest::keyClick(starts, Qt::Key_Tab);
    QCOMPARE(starts->text(), QStringLiteral("1 Dec 2026"));
    QVERIFY(child<QWidget>(page, "campaignPreview")
                ->accessibleName()
                .contains(QStringLiteral("₩2,000 off, First 150 customers, one each, From 1 Dec")));
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    auto *table = child<CampaignTable>(page, "campaignTable");
    QTRY_COMPARE(table->model()->rowCount(), 7);
    QTRY_VERIFY(table->current() && table->current()->coupon.name == QStringLiteral("Winter warmers"));
    QCOMPARE(table->current()->coupon.status, CouponStatus::Scheduled);
    QVERIFY(!child<QWidget>(page, "newCampaignPanel")->isVisible());
    QVERIFY(name->text().isEmpty());
}

void TstCouponsPage::saysWhatIsWrongWithACampaign()
{
    Screen screen;
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    QTest::mouseClick(child<KeyButton>(page, "newCampaignButton"), Qt::LeftButton);
    auto *message = child<MessageLine>(page, "campaignMessage");
    auto *starts = child<DateField>(page, "campaignStarts");
    auto *ends = child<DateField>(page, "campaignEnds");
    starts->setFocus();
    QTest::keyClicks(starts, QStringLiteral("1 Dec 2026"));
    QTest::keyClick(starts, Qt::Key_Tab);
    QVERIFY(ends->hasFocus());
    QTest::keyClicks(ends, QStringLiteral("24 Nov 2026"));
    QVERIFY(!ends->hasError());
    QTest::keyClick(ends, Qt::Key_Tab);
    QCOMPARE(ends->accessibleDescription(),
             QStringLiteral("The end date is before the start date. Choose 1 Dec 2026 or later."));
    QCOMPARE(message->message(), QStringLiteral("1 field needs attention"));
    QTest::mouseClick(child<KeyButton>(page, "createCampaignButton"), Qt::LeftButton);
    QCOMPARE(message->message(), QStringLiteral("4 fields need attention"));
    auto *name = child<LineEdit>(page, "campaignName");
    QVERIFY(name->hasFocus() && name->hasError());
    QTest::keyClicks(name, QStringLiteral("W"));
    QVERIFY(!name->hasError());
    QCOMPARE(message->message(), QStringLiteral("3 fields need attention"));
    child<SegmentBar>(page, "campaignType")->setCurrentIndex(1);
    QVERIFY(child<AmountField>(page, "campaignCap")->isVisible());
    auto *value = child<AmountField>(page, "campaignDiscount");
    value->setFocus();
    QTest::keyClicks(value, QStringLiteral("101"));
    QTest::keyClick(value, Qt::Key_Tab);
    QCOMPARE(value->accessibleDescription(), QStringLiteral("Enter a percentage from 1 to 100."));
}

void TstCouponsPage::keepsOrDiscardsTheForm()
{
    Screen screen;
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    auto *panel = child<QWidget>(page, "newCampaignPanel");
    auto *name = child<LineEdit>(page, "campaignName");
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(name, QStringLiteral("Winter"));
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(child<CampaignTable>(page, "campaignTable")->hasFocus());
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(name->text(), QStringLiteral("Winter"));
    QTest::mouseClick(child<KeyButton>(page, "discardCampaignButton"), Qt::LeftButton);
    QVERIFY(!panel->isVisible());
    QVERIFY(name->text().isEmpty());
}

void TstCouponsPage::changesCampaigns()
{
    Screen screen;
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    const auto trigger = [&page](const char *action) {
        QTest::mouseClick(child<KeyButton>(page, "campaignMenuButton"), Qt::LeftButton);
        auto *menu = child<QMenu>(page, "campaignMenu");
        menu->findChild<QAction *>(QLatin1String(action))->trigger();
        menu->close();
        QTRY_VERIFY(!page.findChild<QMenu *>(QStringLiteral("campaignMenu")));
    };
    const auto status = [&](CouponId id) { return screen.row(page, id).data(models::StatusRole).toString(); };
    screen.choosePage(page, screen.rainy);
    trigger("pauseAction");
    QTRY_COMPARE(status(screen.rainy), QStringLiteral("PAUSED"));
    QTRY_COMPARE(screen.notices.size(), 1);
    trigger("resumeAction");
    QTRY_COMPARE(status(screen.rainy), QStringLiteral("ACTIVE"));
    QTRY_COMPARE(screen.notices.size(), 2);

    screen.choosePage(page, screen.coldBrew);
    trigger("limitAction");
    auto *dialog = child<LimitDialog>(page, "limitDialog");
    auto *limit = child<AmountField>(*dialog, "limitEdit");
    limit->setAmountWon(2);
    QTest::mouseClick(child<KeyButton>(*dialog, "saveLimitButton"), Qt::LeftButton);
    QVERIFY(limit->hasError());
    limit->setAmountWon(30);
    QTest::keyClick(limit, Qt::Key_Return);
    QTRY_COMPARE(status(screen.coldBrew), QStringLiteral("ACTIVE"));
    QTRY_VERIFY(!page.findChild<LimitDialog *>());
    QCOMPARE(screen.find(screen.coldBrew).limit, 30);
    QTRY_COMPARE(screen.notices.size(), 3);

    trigger("endAction");
    QTest::mouseClick(&child<ConfirmDialog>(page, "endCampaignDialog")->verbButton(), Qt::LeftButton);
    QTRY_COMPARE(status(screen.coldBrew), QStringLiteral("ENDED"));
}

void TstCouponsPage::staffOnlyIssue()
{
    Screen screen(TestShop::staff());
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    QVERIFY(!child<KeyButton>(page, "newCampaignButton")->isVisible());
    QVERIFY(!child<KeyButton>(page, "campaignMenuButton")->isVisible());
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!child<QWidget>(page, "newCampaignPanel")->isVisible());
}

void TstCouponsPage::startsEmpty()
{
    CampaignShop shop;
    Theme theme(ThemeMode::Light);
    theme.apply(*qApp);
    CouponsPage page(theme, shop.session);
    page.resize(1086, 734);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTRY_VERIFY(page.findChild<EmptyState *>()); // with the first answer
    QTRY_VERIFY(page.findChild<EmptyState *>()->isVisible());
    QVERIFY(savePicture(page, theme, QStringLiteral("coupons-empty")));
    QTest::mouseClick(&page.findChild<EmptyState *>()->primary(), Qt::LeftButton);
    QVERIFY(child<QWidget>(page, "newCampaignPanel")->isVisible());
}

void TstCouponsPage::looksLikeTheDesign()
{
    Screen screen;
    CouponsPage page(screen.theme, screen.session);
    screen.show(page);
    screen.choosePage(page, screen.rainy);
    QTest::mouseMove(&page, QPoint(2, 2));
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("coupons-wide")));
    QTest::mouseClick(child<KeyButton>(page, "newCampaignButton"), Qt::LeftButton);
    QTest::keyClicks(child<LineEdit>(page, "campaignName"), QStringLiteral("Winter warmers"));
    QTest::keyClicks(child<AmountField>(page, "campaignDiscount"), QStringLiteral("2000"));
    QTest::keyClicks(child<AmountField>(page, "campaignLimit"), QStringLiteral("150"));
    auto *ends = child<DateField>(page, "campaignEnds");
    QTest::keyClicks(child<DateField>(page, "campaignStarts"), QStringLiteral("1 Dec 2026"));
    ends->setFocus();
    QTest::keyClicks(ends, QStringLiteral("24 Nov 2026"));
    QTest::keyClick(ends, Qt::Key_Tab);
    QVERIFY(ends->hasError());
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("coupons-panel")));
    child<SegmentBar>(page, "campaignType")->setCurrentIndex(1);
    screen.theme.setMode(ThemeMode::Dark);
    QVERIFY(savePicture(page, screen.theme, QStringLiteral("coupons-panel-dark")));
    QTest::keyClick(ends, Qt::Key_Down, Qt::AltModifier);
    auto *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QVERIFY(savePicture(*popup, screen.theme, QStringLiteral("coupons-calendar")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(ends->text(), QStringLiteral("1 Dec 2026"));
    QVERIFY(!ends->hasError());
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstCouponsPage)

#include "tst_coupons_page.moc"
