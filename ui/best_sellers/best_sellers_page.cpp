// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/best_sellers/best_sellers_page.h"

#include "models/errors/error_words.h"
#include "models/export/tables.h"
#include "models/roles.h"
#include "models/session/till_session.h"
#include "ui/best_sellers/aggregation_controls.h"
#include "ui/best_sellers/chart_card.h"
#include "ui/best_sellers/day_stepper.h"
#include "ui/best_sellers/ranking_charts.h"
#include "ui/best_sellers/ranking_table.h"
#include "ui/export/picture_desk.h"
#include "ui/parts/as_of_label.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/fold_layout.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/page_commands.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"
#include "ui/theme/words.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::BestSellerModel;
using models::BestSellersController;
using models::Command;
using models::CommandState;

namespace
{

constexpr int kPaddingPx = 20;
constexpr QMargins kTableMargins(12, 0, 12, 0);
constexpr int kGapPx = 12;
constexpr int kTableGapPx = 8;
constexpr int kScrollBarPx = 10;
constexpr int kSegmentPx = 32;

QDate dateOf(const QString &day)
{
    return QDate::fromString(day, Qt::ISODate);
}

} // namespace

BestSellersPage::BestSellersPage(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_controller(session)
    , m_day(session, m_controller)
    , m_trend(session, m_controller)
    , m_days(new SegmentBar(theme))
    , m_order(new SegmentBar(theme))
    , m_stepper(new DayStepper(theme))
    , m_aggregation(new AggregationControls(theme, m_controller.aggregation()))
    , m_charts(new RankingCharts(theme, m_controller, m_trend, m_selection))
    , m_table(new RankingTable(theme, m_controller.sellers(), m_selection))
    , m_summary(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_emptyState(new EmptyState(theme, {}, {}, this))
    , m_pictures(new PictureDesk(theme, session.notices(), *this))
{
    setObjectName(QStringLiteral("bestSellersPage"));
    setUpControls();
    layOut();
    connectParts();
    connectDay();
    addCommands();
    showState();
}

void BestSellersPage::setUpControls()
{
    m_days->setObjectName(QStringLiteral("rankingDays"));
    m_days->setAccessibleName(tr("Days counted"));
    m_days->addSegment(tr("1 day"));
    m_days->addSegment(tr("3 days"));
    m_days->setCurrentIndex(m_controller.days() == 1 ? 0 : 1);
    m_order->setObjectName(QStringLiteral("rankingOrder"));
    m_order->setAccessibleName(tr("Ranked by"));
    m_order->addSegment(tr("Quantity"));
    m_order->addSegment(tr("Revenue"));
    for (SegmentBar *bar : {m_days, m_order})
        bar->setControlHeight(kSegmentPx);
    m_stepper->setObjectName(QStringLiteral("rankingDay"));
    m_summary->setObjectName(QStringLiteral("rankingSummary"));
    m_emptyState->hide();
    m_emptyState->setIconName(IconName::BestSellers);
}

QLayout *BestSellersPage::makeHead()
{
    auto *choices = new QHBoxLayout;
    choices->setSpacing(kGapPx);
    choices->addWidget(new TextLabel(m_theme, tr("Best sellers"), TextStyle::Title), 0, Qt::AlignVCenter);
    choices->addSpacing(16);
    choices->addWidget(m_days, 0, Qt::AlignVCenter);
    choices->addWidget(m_order, 0, Qt::AlignVCenter);
    choices->addStretch();
    auto *day = new QHBoxLayout;
    day->addWidget(m_stepper, 0, Qt::AlignVCenter);
    day->addStretch();
    auto *left = new FoldLayout(kGapPx);
    left->addLayout(choices);
    left->addLayout(day);
    auto *right = new QHBoxLayout;
    right->setSpacing(kGapPx);
    right->addStretch();
    right->addWidget(new AsOfLabel(m_theme, m_session), 0, Qt::AlignVCenter);
    right->addWidget(m_aggregation, 0, Qt::AlignVCenter);
    auto *head = new FoldLayout(kGapPx);
    head->addLayout(left);
    head->addLayout(right);
    return head;
}

void BestSellersPage::layOut()
{
    auto *top = new QVBoxLayout; // the rows of the table reach 8 px beyond what stands above
    top->setContentsMargins(kPaddingPx, 0, kPaddingPx, kTableGapPx);
    top->setSpacing(kGapPx);
    top->addLayout(makeHead());
    top->addWidget(m_charts);
    auto *foot = new QWidget;
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(kPaddingPx, kGapPx, kPaddingPx, kGapPx);
    footRow->addWidget(m_summary);
    footRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGapPx, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    auto *tableRow = new QHBoxLayout;
    tableRow->setContentsMargins(kTableMargins);
    tableRow->addWidget(m_table);
    column->addLayout(tableRow, 1);
    column->addWidget(foot);
    // The scroll bar stands in the margin, so that the rows end where they did without it.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, tableRow, [tableRow](int, int maximum) {
        tableRow->setContentsMargins(maximum > 0 ? kTableMargins - QMargins(0, 0, kScrollBarPx, 0)
                                                 : kTableMargins);
    });
}

void BestSellersPage::connectParts()
{
    connect(m_days, &ChoiceBar::currentChanged, this,
            [this](int index) { m_controller.setDays(index == 0 ? 1 : 3); });
    connect(m_order, &ChoiceBar::currentChanged, this, [this](int index) {
        m_controller.setOrder(index == 0 ? RankingOrder::Quantity : RankingOrder::Revenue);
    });
    connect(m_table->header(), &QHeaderView::sectionClicked, this, &BestSellersPage::sortBy);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        m_selection.select(m_controller.sellers().sellers().at(index.row()).product);
        showOrders();
    });
    connect(m_charts, &RankingCharts::ordersRequested, this, &BestSellersPage::showOrders);
    for (ChartCard *card : {&m_charts->barsCard(), &m_charts->linesCard()}) {
        const auto picture = [this, card] {
            return card == &m_charts->barsCard() ? m_charts->barsPicture() : m_charts->linesPicture();
        };
        connect(card, &ChartCard::copyRequested, this, [this, picture] { m_pictures->copy(picture()); });
        connect(card, &ChartCard::saveRequested, this,
                [this, picture](bool asDrawing) { save(picture(), asDrawing); });
    }
    QMenu &menu = m_charts->barsCard().menu();
    menu.addSeparator();
    QAction *table = menu.addAction(tr("Export the table (CSV)…\tCtrl E"));
    table->setObjectName(QStringLiteral("exportTableAction"));
    connect(table, &QAction::triggered, this, &BestSellersPage::exportTable);
    connect(m_aggregation, &AggregationControls::aggregateRequested, this, [this] { aggregate({}); });
    connect(&m_controller.aggregation(), &models::AggregationTask::changed, this,
            &BestSellersPage::showEmptiness);
    connect(m_emptyState, &EmptyState::primaryTriggered, this, &BestSellersPage::pressedF5);
    connect(&m_controller, &BestSellersController::changed, this, &BestSellersPage::showState);
    connect(&m_session, &models::TillSession::timeZoneChanged, this, &BestSellersPage::showState);
}

void BestSellersPage::connectDay()
{
    connect(m_stepper, &DayStepper::stepped, &m_day, &models::RankingDay::step);
    connect(m_stepper, &DayStepper::chosen, this,
            [this](const QDate &day) { m_day.choose(day.toString(Qt::ISODate)); });
    connect(m_stepper, &DayStepper::newestRequested, &m_day, &models::RankingDay::showNewest);
}

void BestSellersPage::addCommands()
{
    PageCommands offered(m_session.commands(), *this);
    offered.panes(
        {{m_days}, {m_charts, [this] { m_charts->bars().setFocus(Qt::ShortcutFocusReason); }}, {m_table}});
    offered.choices([this](int by) { m_days->step(by); });
    // There is no field to search this screen with: the search for everything finds a product.
    offered.searchHere([this] { m_session.commands().run(QStringLiteral("palette")); });
    offered.add({.id = QStringLiteral("ranking.aggregate"),
                 .title = tr("Aggregate, or refresh"),
                 .keys = {keys::kRefresh},
                 .icon = QStringLiteral("refresh"),
                 .run = [this] { pressedF5(); },
                 .state =
                     [this] {
                         if (isAggregating())
                             return CommandState::disabled(tr("it is being done"));
                         return CommandState::available({}, m_controller.aggregation().isAllowed()
                                                                ? tr("Aggregate now")
                                                                : tr("Refresh the ranking"));
                     }});
    offered.add(
        {.id = QStringLiteral("ranking.stop"),
         .title = tr("Stop aggregating"),
         .keys = {keys::kStop},
         .icon = QStringLiteral("close"),
         .run = [this] { m_controller.aggregation().stop(); },
         .state = [this] { return CommandState::when(isAggregating(), tr("nothing is being aggregated")); }});
    addDayCommands(offered);
    addChartCommands(offered);
    offered.add({.id = QStringLiteral("ranking.export"),
                 .title = tr("Export the best sellers…"),
                 .keys = {keys::kExport},
                 .icon = QStringLiteral("download"),
                 .run = [this] { exportTable(); }});
}

void BestSellersPage::addDayCommands(PageCommands &offered)
{
    offered.add({.id = QStringLiteral("ranking.dayBefore"),
                 .title = tr("Ranking of the day before"),
                 .keys = {keys::kPreviousDay},
                 .icon = QStringLiteral("calendar"),
                 .run = [this] { m_day.step(-1); },
                 .behaviour = Command::Keys::Repeat});
    offered.add({.id = QStringLiteral("ranking.dayAfter"),
                 .title = tr("Ranking of the day after"),
                 .keys = {keys::kNextDay},
                 .icon = QStringLiteral("calendar"),
                 .run = [this] { m_day.step(1); },
                 .state = [this] { return CommandState::when(m_day.canStep(1), tr("this is today")); },
                 .behaviour = Command::Keys::Repeat});
    offered.add({.id = QStringLiteral("ranking.newest"),
                 .title = tr("Newest ranking"),
                 .keys = {keys::kNewestDay},
                 .icon = QStringLiteral("calendar"),
                 .run = [this] { m_day.showNewest(); },
                 .state = [this] { return CommandState::when(!m_day.isNewest(), tr("it is shown")); }});
}

void BestSellersPage::addChartCommands(PageCommands &offered)
{
    const auto whenShown = [this] { return CommandState::when(hasRanking(), tr("there is no ranking")); };
    offered.add({.id = QStringLiteral("ranking.orders"),
                 .title = tr("Show the orders of the selected product"),
                 .keys = {keys::kShowOrders},
                 .icon = QStringLiteral("orders"),
                 .run = [this] { showOrders(); },
                 .state =
                     [this] {
                         if (!m_selection.product())
                             return CommandState::disabled(tr("no product is selected"));
                         return CommandState::available({}, tr("Show the orders of %1").arg(selectedName()));
                     }});
    offered.add({.id = QStringLiteral("ranking.copyChart"),
                 .title = tr("Copy the chart"),
                 .keys = {keys::kCopy},
                 .icon = QStringLiteral("copy"),
                 .run = [this] { m_pictures->copy(m_charts->picture()); },
                 .state = whenShown});
    offered.add({.id = QStringLiteral("ranking.saveChart"),
                 .title = tr("Save the chart…"),
                 .keys = {keys::kSave},
                 .icon = QStringLiteral("download"),
                 .run = [this] { save(m_charts->picture(), false); },
                 .state = whenShown});
}

void BestSellersPage::pressedF5()
{
    if (m_controller.aggregation().isAllowed() && !m_controller.error())
        aggregateWhatIsMissing();
    else
        m_controller.refresh();
}

void BestSellersPage::aggregateWhatIsMissing()
{
    if (isMissing())
        aggregate({.days = AggregationRequest::Days::Given,
                   .day = m_controller.window()->endDay,
                   .length = m_controller.days()});
    else
        aggregate({});
}

void BestSellersPage::aggregate(const AggregationRequest &request)
{
    m_controller.aggregation().start(request);
}

void BestSellersPage::exportTable()
{
    Q_EMIT exportRequested(models::bestSellersTable(m_session, m_controller.query()));
}

void BestSellersPage::save(const ChartPicture &picture, bool asDrawing)
{
    m_pictures->ask(picture, asDrawing ? PictureDesk::Format::Svg : PictureDesk::Format::Png);
}

void BestSellersPage::showOrders()
{
    if (!m_selection.product() || !hasRanking())
        return;
    const BestSellerPage &window = *m_controller.window();
    Q_EMIT ordersRequested({*m_selection.product(), window.startDay, window.endDay}, selectedName());
}

QString BestSellersPage::selectedName() const
{
    const QList<BestSeller> &sellers = m_controller.sellers().sellers();
    return sellers.value(m_selection.product() ? m_controller.sellers().rowOf(*m_selection.product()) : -1)
        .name;
}

void BestSellersPage::sortBy(int column)
{
    if (column == BestSellerModel::Sold)
        m_order->setCurrentIndex(0);
    else if (column == BestSellerModel::Revenue)
        m_order->setCurrentIndex(1);
    showState(); // a click has moved the arrow by itself
}

void BestSellersPage::setNextRun(std::optional<Timestamp> nextRun)
{
    m_nextRun = nextRun;
    showState();
}

QDateTime BestSellersPage::local(Timestamp moment) const
{
    return BusinessCalendar(QTimeZone(m_session.shop().settings().timeZone.toUtf8())).local(moment);
}

QString BestSellersPage::aggregatedText() const
{
    const std::optional<BestSellerPage> &window = m_controller.window();
    if (!window || !window->aggregatedAt)
        return {};
    const QDateTime at = local(*window->aggregatedAt);
    const QDateTime now = local(m_session.clock().now());
    const QString last = at.date() == now.date() ? tr("Aggregated %1 today").arg(timeText(at))
                                                 : tr("Aggregated %1").arg(shortMomentText(at, now));
    if (!m_nextRun || !m_day.isNewest())
        return last;
    return tr("%1 · next run %2").arg(last, timeText(local(*m_nextRun)));
}

QString BestSellersPage::windowText() const
{
    const BestSellerPage &window = *m_controller.window();
    return dayRangeText(dateOf(window.startDay), dateOf(window.endDay));
}

bool BestSellersPage::hasRanking() const
{
    return m_controller.window() && m_controller.sellers().rowCount() > 0;
}

bool BestSellersPage::isMissing() const
{
    const std::optional<BestSellerPage> &window = m_controller.window();
    return window && !window->endDay.isEmpty() && !window->aggregatedAt;
}

bool BestSellersPage::isAggregating() const
{
    return m_controller.aggregation().isRunning();
}

void BestSellersPage::showState()
{
    if (m_selection.product() && m_controller.sellers().rowOf(*m_selection.product()) < 0)
        m_selection.select(std::nullopt); // it is not in this ranking
    m_table->header()->setSortIndicator(
        m_controller.order() == RankingOrder::Quantity ? BestSellerModel::Sold : BestSellerModel::Revenue,
        Qt::DescendingOrder);
    m_stepper->setDay(dateOf(m_day.shown()), dateOf(m_day.today()), m_day.isNewest());
    m_aggregation->setMadeText(aggregatedText(), m_controller.isStale());
    m_aggregation->setConnected(m_controller.isConnected());
    m_charts->setVisible(hasRanking());
    m_charts->refresh();
    showSummary();
    showEmptiness();
}

// The table shows as many as one answer has; when there are more, it says so.
void BestSellersPage::showSummary()
{
    const int shown = m_controller.sellers().rowCount();
    const bool areMore = hasRanking() && m_controller.window()->totalCount > shown;
    m_summary->parentWidget()->setVisible(areMore);
    if (areMore)
        m_summary->setText(tr("%1 of %2 products sold %3")
                               .arg(plain(shown), plain(m_controller.window()->totalCount), windowText()));
    m_table->setAccessibleDescription(
        hasRanking() ? tr("%1 products sold %2").arg(plain(m_controller.window()->totalCount), windowText())
                     : QString());
}

void BestSellersPage::showEmptiness()
{
    const std::optional<BestSellerPage> &window = m_controller.window();
    if ((!window && !m_controller.error()) || m_controller.sellers().rowCount() > 0)
        return; // before the first answer there is nothing to say
    m_emptyState->setPrimary({});
    if (m_controller.error()) {
        m_emptyState->setWords(tr("Not loaded"), models::errorWords(*m_controller.error()));
        m_emptyState->setPrimary(tr("Try again"), QStringLiteral("F5"));
    } else {
        showNoRanking();
    }
    m_emptyState->primary().setEnabled((m_controller.isConnected() && !isAggregating()) ||
                                       m_controller.error());
    m_table->setEmptyPage(m_emptyState);
}

void BestSellersPage::showNoRanking()
{
    const BestSellerPage &window = *m_controller.window();
    if (window.endDay.isEmpty())
        m_emptyState->setWords(tr("Nothing aggregated yet"),
                               tr("The ranking counts paid orders. It is made every ten minutes."));
    else if (isMissing())
        m_emptyState->setWords(tr("No ranking of %1").arg(dateText(dateOf(window.endDay))),
                               m_controller.aggregation().isAllowed()
                                   ? tr("The orders of this day were never counted. Do it now.")
                                   : tr("The orders of this day were never counted. An admin can do it."));
    else
        m_emptyState->setWords(tr("Nothing sold"), tr("No paid order on %1.").arg(windowText()));
    if (m_controller.aggregation().isAllowed())
        m_emptyState->setPrimary(tr("Aggregate now"), QStringLiteral("F5"));
}

} // namespace danggol::ui
