// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "tests/ui/views/view_pictures.h"
#include "ui/parts/views/art_text_delegate.h"
#include "ui/parts/views/badge_delegate.h"
#include "ui/parts/views/campaign_progress_delegate.h"
#include "ui/parts/views/issue_button_delegate.h"
#include "ui/parts/views/money_delegate.h"
#include "ui/parts/views/movement_delegate.h"
#include "ui/parts/views/table_view.h"
#include "ui/parts/views/text_delegate.h"
#include "ui/parts/views/two_line_delegate.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

#include <tuple>

namespace
{

using namespace danggol::models;
using namespace danggol::ui;
using test::item;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QStandardItem *words(const QString &shown)
{
    return item({{Qt::DisplayRole, shown}});
}

void fillOrders(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels(
        {text("Order"), text("Customer"), text("Items"), text("Total"), text("Status"), text("Time")});
    using Order = std::tuple<int, const char *, int, qint64, const char *, const char *>;
    const Order orders[] = {{1052, "Bora Namgung", 4, 23600, "DEPOSIT_WAIT", "14:02"},
                            {1051, "Daon Pyo", 2, 11300, "PAY_DONE", "13:58"},
                            {1050, "Haram Mok", 3, 21400, "DEPOSIT_WAIT", "13:51"},
                            {1049, "Nuri Seomun", 1, 5400, "DEPOSIT_WAIT", "13:47"},
                            {1048, "Garam Do", 3, 17400, "PAY_DONE", "13:30"},
                            {1046, "Eunsol Ban", 5, 38700, "BUY_CONFIRM", "12:58"},
                            {1045, "Ire Tak", 2, 7700, "CANCELLED", "12:40"},
                            {1043, "Ara Gil", 2, 9900, "REFUNDED", "11:56"}};
    for (const auto &[id, name, items, total, status, time] : orders) {
        const QString sentence =
            QStringLiteral("Order %1, %2, %3 items, %4 won").arg(id).arg(text(name)).arg(items).arg(total);
        model.appendRow(
            {item({{Qt::DisplayRole, QStringLiteral("#%1").arg(id)}, {Qt::AccessibleTextRole, sentence}}),
             words(text(name)), words(QString::number(items)), item({{AmountRole, total}}),
             item({{StatusRole, text(status)}}), words(text(time))});
    }
}

void setUpOrders(TableView &view, const Theme &theme)
{
    const auto right = Qt::AlignRight;
    view.setColumns({{76, Qt::AlignLeft, new TextDelegate(theme, {TextStyle::BodyMedium, Token::Ink, true})},
                     {0, Qt::AlignLeft, new TextDelegate(theme)},
                     {80, right, new TextDelegate(theme, {TextStyle::Body, Token::Ink2, true})},
                     {104, right, new MoneyDelegate(theme)},
                     {172, Qt::AlignLeft, new BadgeDelegate(theme)},
                     {66, right, new TextDelegate(theme, {TextStyle::Body, Token::Ink2, true})}});
    view.setSortable(true);
    view.sortByColumn(5, Qt::DescendingOrder);
}

void fillCampaigns(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels(
        {text("Campaign"), text("Issued / limit"), text("Validity"), text("Status"), text("For Bora")});
    struct Campaign
    {
        const char *name;
        const char *discount;
        int issued;
        int limit;
        const char *until;
        const char *note;
        const char *status;
        IssueState state;
    };
    const Campaign campaigns[] = {{"Autumn ₩3,000 off", "₩3,000 off", 128, 200, "Until 30 Nov", "8 days left",
                                   "ACTIVE", IssueState::HasIt},
                                  {"Rainy-day treat", "₩1,500 off", 37, 300, "Until 15 Dec", "23 days left",
                                   "ACTIVE", IssueState::CanIssue},
                                  {"Weekend bakery", "₩2,500 off", 46, 50, "Until 22 Nov",
                                   "ends today at 23:59", "ACTIVE", IssueState::Busy},
                                  {"Cold brew launch", "₩2,000 off", 100, 100, "Until 30 Nov",
                                   "all issued 20 Nov 09:14", "EXHAUSTED", IssueState::None},
                                  {"Opening week", "₩1,000 off", 212, 500, "Ended 7 Nov", "288 never issued",
                                   "ENDED", IssueState::None}};
    for (const Campaign &campaign : campaigns) {
        const bool over = text(campaign.status) == text("ENDED");
        auto *name = item({{TitleRole, text(campaign.name)}, {SubtitleRole, text(campaign.discount)}});
        if (over)
            name->setData(false, SelectableRole);
        model.appendRow({name,
                         item({{CountRole, campaign.issued},
                               {LimitRole, campaign.limit},
                               {StatusRole, text(campaign.status)},
                               {LowStockRole, campaign.limit - campaign.issued <= 5}}),
                         item({{TitleRole, text(campaign.until)}, {SubtitleRole, text(campaign.note)}}),
                         item({{StatusRole, text(campaign.status)}}),
                         item({{IssueRole, static_cast<int>(campaign.state)}})});
    }
}

IssueButtonDelegate *setUpCampaigns(TableView &view, const Theme &theme)
{
    auto *issue = new IssueButtonDelegate(theme);
    view.setColumns({{0, Qt::AlignLeft, new TwoLineDelegate(theme)},
                     {180, Qt::AlignLeft, new CampaignProgressDelegate(theme)},
                     {160, Qt::AlignLeft, new TwoLineDelegate(theme, TextStyle::Body)},
                     {116, Qt::AlignLeft, new BadgeDelegate(theme)},
                     {108, Qt::AlignHCenter, issue}});
    view.setRowHeight(72);
    view.setRowsSelectable(false);
    return issue;
}

void fillRanking(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels(
        {text("Rank"), text("Movement"), text("Product"), text("Sold"), text("Revenue")});
    using Rank = std::tuple<QVariant, const char *, const char *, int, qint64>;
    const Rank ranks[] = {{1, "Salt bread, 2 pcs", "salt-bread", 86, 395600},
                          {-1, "Cold brew bottle 500 ml", "bottle", 79, 616200},
                          {0, "Free-range eggs, 10", "eggs", 58, 313200},
                          {QVariant(), "Jeju tangerines 1 kg", "tangerine", 47, 418300},
                          {-2, "House blend beans 200 g", "beans", 51, 637500}};
    for (const auto &[movement, name, art, sold, revenue] : ranks)
        model.appendRow({words(QString::number(model.rowCount() + 1)), item({{MovementRole, movement}}),
                         item({{Qt::DisplayRole, text(name)}, {ArtRole, text(art)}}),
                         words(QString::number(sold)), item({{AmountRole, revenue}})});
}

void setUpRanking(TableView &view, const Theme &theme)
{
    view.setColumns({{60, Qt::AlignLeft, new TextDelegate(theme, {TextStyle::BodyStrong, Token::Ink, true})},
                     {108, Qt::AlignLeft, new MovementDelegate(theme)},
                     {0, Qt::AlignLeft, new ArtTextDelegate(theme)},
                     {80, Qt::AlignRight, new TextDelegate(theme, {TextStyle::Body, Token::Ink, true})},
                     {130, Qt::AlignRight, new MoneyDelegate(theme)}});
    view.setRowHeight(32);
}

void fillStatement(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels(
        {text("Date"), text("Type"), text("Reference"), text("Amount"), text("Balance")});
    using Entry = std::tuple<const char *, const char *, const char *, qint64, qint64>;
    const Entry entries[] = {{"21 Nov 18:20", "Payment", "Order #1037", -16400, 48500},
                             {"16 Nov 12:05", "Charge", "Counter", 50000, 72700},
                             {"13 Nov 17:48", "Refund", "Order #987", 11000, 22700},
                             {"12 Nov 08:31", "Payment", "Order #987", -11000, 0}};
    for (const auto &[date, type, reference, amount, balance] : entries)
        model.appendRow({words(text(date)), words(text(type)), words(text(reference)),
                         item({{AmountRole, amount}}), item({{AmountRole, balance}})});
}

void setUpStatement(TableView &view, const Theme &theme)
{
    const auto cue = [](const QModelIndex &index) -> std::optional<IconCue> {
        const QString type = index.data().toString();
        if (type == text("Payment"))
            return IconCue{IconName::ArrowUpRight, Token::Ink2};
        return IconCue{type == text("Charge") ? IconName::ArrowDownLeft : IconName::ReturnArrow,
                       Token::AccText};
    };
    view.setColumns({{124, Qt::AlignLeft, new TextDelegate(theme, {TextStyle::Body, Token::Ink2, true})},
                     {126, Qt::AlignLeft, new IconTextDelegate(theme, cue)},
                     {0, Qt::AlignLeft, new TextDelegate(theme, {TextStyle::Body, Token::Ink2})},
                     {120, Qt::AlignRight, new MoneyDelegate(theme, AmountKind::Signed)},
                     {116, Qt::AlignRight, new MoneyDelegate(theme, AmountKind::Muted)}});
    view.setRowHeight(38);
    view.setRowsSelectable(false);
}

class TestTableView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsAreAsTallAsAsked();
    void columnsKeepTheirWidthAndOneStretches();
    void oneRoundedFillCoversTheWholeRow();
    void ringComesWithTheKeyboardOnly();
    void headerSortsTheModel();
    void issueButtonAsksOnce();
    void emptyPageHidesTheHeader();
    void rowIsSpokenAsASentence();
    void newRowStaysTinted();
    void cutTextHasAToolTip();
    void pictures_data();
    void pictures();

private:
    Theme m_applied{ThemeMode::Light};
};

void TestTableView::rowsAreAsTallAsAsked()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillOrders(model);
    TableView view(theme);
    setUpOrders(view, theme);
    view.setModel(&model);
    view.resize(690, 400);
    QCOMPARE(view.visualRect(model.index(0, 0)).height(), 40);
    QCOMPARE(view.header()->height(), 32);
    view.setRowHeight(32);
    QCOMPARE(view.visualRect(model.index(3, 0)).top(), 3 * 32);
}

void TestTableView::columnsKeepTheirWidthAndOneStretches()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillOrders(model);
    TableView view(theme);
    view.setModel(&model);
    setUpOrders(view, theme);
    view.resize(690, 600);
    view.show();
    QCOMPARE(view.header()->sectionSize(0), 76);
    QCOMPARE(view.header()->sectionSize(1), 690 - 76 - 80 - 104 - 172 - 66);
    QCOMPARE(view.header()->length(), view.viewport()->width());
}

void TestTableView::oneRoundedFillCoversTheWholeRow()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillOrders(model);
    TableView view(theme);
    setUpOrders(view, theme);
    view.setModel(&model);
    view.resize(690, 400);
    view.setCurrentIndex(model.index(2, 0));
    view.show();
    const QImage shot = view.viewport()->grab().toImage();
    const QRect row(0, view.visualRect(model.index(2, 0)).top(), shot.width(), 40);
    const QColor tint = theme.color(Token::AccTint);
    QCOMPARE(shot.pixelColor(1, row.center().y()), tint);
    QCOMPARE(shot.pixelColor(shot.width() - 2, row.center().y()), tint);
    QVERIFY(shot.pixelColor(0, row.top()) != tint);
    // Hairline under a resting row, none under the selected one.
    QCOMPARE(shot.pixelColor(100, row.top() - 1), theme.color(Token::Line));
    QVERIFY(shot.pixelColor(100, row.bottom()) != theme.color(Token::Line));
}

void TestTableView::ringComesWithTheKeyboardOnly()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillOrders(model);
    TableView view(theme);
    setUpOrders(view, theme);
    view.setModel(&model);
    view.resize(690, 400);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    const QColor focus = theme.color(Token::Focus);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(1, 1)).center());
    QVERIFY(view.viewport()->grab().toImage().pixelColor(1, 60) != focus);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentIndex().row(), 2);
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(1, 100), focus);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(3, 1)).center());
    QVERIFY(view.viewport()->grab().toImage().pixelColor(1, 140) != focus);
}

void TestTableView::headerSortsTheModel()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillOrders(model);
    TableView view(theme);
    setUpOrders(view, theme);
    view.setModel(&model);
    view.resize(690, 400);
    view.show();
    QTest::mouseClick(view.header()->viewport(), Qt::LeftButton, {}, QPoint(100, 16));
    QCOMPARE(view.header()->sortIndicatorSection(), 1);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Ara Gil"));
}

void TestTableView::issueButtonAsksOnce()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillCampaigns(model);
    TableView view(theme);
    IssueButtonDelegate *issue = setUpCampaigns(view, theme);
    view.setModel(&model);
    view.resize(714, 420);
    view.show();
    QSignalSpy asked(issue, &IssueButtonDelegate::issueRequested);
    const auto click = [&](int row, int column) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(model.index(row, column)).center());
    };
    click(1, 4);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toModelIndex(), model.index(1, 4));
    click(0, 4);
    click(2, 4);
    click(3, 4);
    click(1, 0);
    QCOMPARE(asked.count(), 1);
}

void TestTableView::emptyPageHidesTheHeader()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    TableView view(theme);
    setUpOrders(view, theme);
    view.setModel(&model);
    auto *page = new QLabel(QStringLiteral("No orders yet"));
    view.setEmptyPage(page);
    view.resize(690, 400);
    view.show();
    QVERIFY(page->isVisible());
    QVERIFY(!view.header()->isVisible());
    fillOrders(model);
    QVERIFY(!page->isVisible());
    QVERIFY(view.header()->isVisible());
}

void TestTableView::rowIsSpokenAsASentence()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillOrders(model);
    TableView view(theme);
    setUpOrders(view, theme);
    view.setModel(&model);
    view.resize(690, 400);
    view.show();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible && accessible->tableInterface());
    QAccessibleInterface *cell = accessible->tableInterface()->cellAt(0, 0);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name), QStringLiteral("Order 1052, Bora Namgung, 4 items, 23600 won"));
}

void TestTableView::newRowStaysTinted()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillStatement(model);
    TableView view(theme);
    setUpStatement(view, theme);
    view.setModel(&model);
    view.resize(700, 300);
    view.show();
    view.highlightRow(model.index(0, 0), 20);
    QCOMPARE(view.viewport()->grab().toImage().pixelColor(2, 20), theme.color(Token::AccTint));
    QTRY_VERIFY(view.viewport()->grab().toImage().pixelColor(2, 20) != theme.color(Token::AccTint));
}

void TestTableView::cutTextHasAToolTip()
{
    Theme theme(ThemeMode::Light);
    QStandardItemModel model;
    fillOrders(model);
    TableView view(theme);
    setUpOrders(view, theme);
    view.setModel(&model);
    view.resize(690, 400);
    view.show();
    const QModelIndex name = model.index(0, 1);
    const auto ask = [&] {
        QToolTip::hideText();
        const QPoint at = view.visualRect(name).center();
        QHelpEvent event(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &event);
        return QToolTip::text();
    };
    QCOMPARE(ask(), QString());
    const QString longName = QStringLiteral("A customer whose name is longer than any column of ours");
    model.setData(name, longName);
    QCOMPARE(ask(), longName);
}

void TestTableView::pictures_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << static_cast<int>(ThemeMode::Light) << 1.0;
    QTest::newRow("dark") << static_cast<int>(ThemeMode::Dark) << 1.0;
    QTest::newRow("large") << static_cast<int>(ThemeMode::Light) << 1.5;
}

void TestTableView::pictures()
{
    QFETCH(int, mode);
    QFETCH(double, scale);
    Theme &theme = m_applied;
    theme.setMode(static_cast<ThemeMode>(mode));
    theme.setTextScale(scale);
    if (!theme.isApplied())
        theme.apply(*qApp);
    QStandardItemModel models[4];
    fillOrders(models[0]);
    fillStatement(models[1]);
    fillCampaigns(models[2]);
    fillRanking(models[3]);
    QWidget window;
    window.resize(1480, 820);
    TableView *views[4];
    const QRect places[] = {{12, 8, 690, 360}, {12, 400, 757, 190}, {730, 8, 714, 400}, {780, 420, 690, 200}};
    for (int i = 0; i < 4; ++i) {
        views[i] = new TableView(theme, &window);
        views[i]->setGeometry(places[i]);
    }
    setUpOrders(*views[0], theme);
    setUpStatement(*views[1], theme);
    setUpCampaigns(*views[2], theme);
    setUpRanking(*views[3], theme);
    for (int i = 0; i < 4; ++i)
        views[i]->setModel(&models[i]);
    views[0]->setCurrentIndex(models[0].index(4, 0));
    views[3]->setCurrentIndex(models[3].index(1, 0));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    views[3]->setFocus(Qt::TabFocusReason);
    QTest::mouseMove(views[0]->viewport(), {200, 100});
    QVERIFY(test::savePicture(window, theme, QStringLiteral("tables-%1").arg(QTest::currentDataTag())));
}

} // namespace

QTEST_MAIN(TestTableView)
#include "tst_table_view.moc"
