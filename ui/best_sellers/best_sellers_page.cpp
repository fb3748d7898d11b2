// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/best_sellers/best_sellers_page.h"

#include "models/errors/error_words.h"
#include "models/export/tables.h"
#include "models/session/till_session.h"
#include "ui/best_sellers/aggregation_line.h"
#include "ui/export/export_button.h"
#include "ui/parts/as_of_label.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/page_commands.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"
#include "ui/parts/views/art_text_delegate.h"
#include "ui/parts/views/money_delegate.h"
#include "ui/parts/views/movement_delegate.h"
#include "ui/parts/views/table_view.h"
#include "ui/theme/words.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace danggol::ui
{

using models::BestSellerModel;

namespace
{

constexpr int kPaddingPx = 20;
constexpr int kTableOverhangPx = 8;
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
    , m_days(new SegmentBar(theme))
    , m_order(new SegmentBar(theme))
    , m_aggregated(new AggregationLine(theme))
    , m_aggregate(new KeyButton(theme, KeyButton::Role::Secondary, tr("Aggregate now")))
    , m_export(makeExportButton(theme, tr("Export the best sellers"), 36))
    , m_table(new TableView(theme))
    , m_summary(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_emptyState(new EmptyState(theme, {}, {}))
{
    setObjectName(QStringLiteral("bestSellersPage"));
    setUpControls();
    setUpTable();
    layOut();
    connectParts();
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
    m_aggregate->setObjectName(QStringLiteral("aggregateButton"));
    m_aggregate->setIconName(IconName::Refresh);
    m_aggregate->setShortcutHint(QStringLiteral("F5"));
    m_summary->setObjectName(QStringLiteral("rankingSummary"));
    m_emptyState->setIconName(IconName::BestSellers);
}

void BestSellersPage::setUpTable()
{
    const TextLook rank{.style = TextStyle::BodyStrong, .color = Token::Ink, .tabular = true};
    const TextLook count{.style = TextStyle::BodyMedium, .color = Token::Ink, .tabular = true};
    const TextLook quiet{.style = TextStyle::Body, .color = Token::Ink2, .tabular = true};
    m_table->setObjectName(QStringLiteral("rankingTable"));
    m_table->setAccessibleName(tr("Best sellers"));
    m_table->setColumns({{52, Qt::AlignLeft, new TextDelegate(m_theme, rank)},
                         {108, Qt::AlignLeft, new MovementDelegate(m_theme)},
                         {0, Qt::AlignLeft, new ArtTextDelegate(m_theme)},
                         {112, Qt::AlignRight, new TextDelegate(m_theme, count)},
                         {148, Qt::AlignRight, new MoneyDelegate(m_theme)},
                         {136, Qt::AlignRight, new MoneyDelegate(m_theme, models::AmountKind::Muted)},
                         {116, Qt::AlignRight, new TextDelegate(m_theme, quiet)}});
    m_table->setModel(&m_controller.sellers());
    m_table->header()->setSectionsClickable(true);
    m_table->header()->setSortIndicatorShown(true);
}

QHBoxLayout *BestSellersPage::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kTableOverhangPx, 0, kTableOverhangPx, 0);
    row->setSpacing(12);
    row->addWidget(new TextLabel(m_theme, tr("Best sellers"), TextStyle::Title), 0, Qt::AlignVCenter);
    row->addSpacing(16);
    row->addWidget(m_days, 0, Qt::AlignVCenter);
    row->addWidget(m_order, 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(new AsOfLabel(m_theme, m_session), 0, Qt::AlignVCenter);
    row->addWidget(m_aggregated, 0, Qt::AlignVCenter);
    row->addWidget(m_aggregate, 0, Qt::AlignVCenter);
    row->addWidget(m_export, 0, Qt::AlignVCenter);
    return row;
}

void BestSellersPage::layOut()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kTableOverhangPx, 0, kTableOverhangPx, 0);
    foot->addWidget(m_summary);
    foot->addStretch();
    const int side = kPaddingPx - kTableOverhangPx;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, 12, side, 16);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(m_table, 1);
    column->addLayout(foot);
}

void BestSellersPage::connectParts()
{
    connect(m_days, &ChoiceBar::currentChanged, this,
            [this](int index) { m_controller.setDays(index == 0 ? 1 : 3); });
    connect(m_order, &ChoiceBar::currentChanged, this, [this](int index) {
        m_controller.setOrder(index == 0 ? RankingOrder::Quantity : RankingOrder::Revenue);
    });
    connect(m_table->header(), &QHeaderView::sectionClicked, this, &BestSellersPage::sortBy);
    connect(m_export, &QAbstractButton::clicked, this, &BestSellersPage::exportTable);
    connect(m_aggregate, &QAbstractButton::clicked, this, &BestSellersPage::aggregate);
    connect(&m_controller.aggregation(), &models::AggregationTask::changed, this,
            &BestSellersPage::showState);
    connect(m_emptyState, &EmptyState::primaryTriggered, this, &BestSellersPage::pressedF5);
    connect(&m_controller, &models::BestSellersController::changed, this, &BestSellersPage::showState);
    connect(&m_session, &models::TillSession::timeZoneChanged, this, &BestSellersPage::showState);
}

void BestSellersPage::addCommands()
{
    PageCommands offered(m_session.commands(), *this);
    offered.panes({{m_days}, {m_table}});
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
                         if (m_controller.aggregation().isRunning())
                             return models::CommandState::disabled(tr("it is being done"));
                         return models::CommandState::available({}, m_controller.aggregation().isAllowed()
                                                                        ? tr("Aggregate now")
                                                                        : tr("Refresh the ranking"));
                     }});
    offered.add({.id = QStringLiteral("ranking.export"),
                 .title = tr("Export the best sellers…"),
                 .keys = {keys::kExport},
                 .icon = QStringLiteral("download"),
                 .run = [this] { exportTable(); }});
}

void BestSellersPage::pressedF5()
{
    if (m_controller.aggregation().isAllowed() && !m_controller.error())
        aggregate();
    else
        m_controller.refresh();
}

void BestSellersPage::aggregate()
{
    m_controller.aggregation().start({});
}

void BestSellersPage::exportTable()
{
    Q_EMIT exportRequested(models::bestSellersTable(m_session, m_controller.query()));
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
    if (!m_nextRun)
        return last;
    return tr("%1 · next run %2").arg(last, timeText(local(*m_nextRun)));
}

QString BestSellersPage::windowText() const
{
    const BestSellerPage &window = *m_controller.window();
    return dayRangeText(dateOf(window.startDay), dateOf(window.endDay));
}

void BestSellersPage::showState()
{
    m_table->header()->setSortIndicator(
        m_controller.order() == RankingOrder::Quantity ? BestSellerModel::Sold : BestSellerModel::Revenue,
        Qt::DescendingOrder);
    m_aggregated->setText(aggregatedText(), m_controller.isStale());
    m_aggregate->setVisible(m_controller.aggregation().isAllowed());
    m_aggregate->setEnabled(m_controller.isConnected());
    m_aggregate->setAccessibleDescription(
        m_controller.isConnected() ? QString() : tr("Aggregating waits until the connection is back."));
    if (m_aggregate->isBusy() != m_controller.aggregation().isRunning())
        m_aggregate->setBusy(m_controller.aggregation().isRunning(), tr("Aggregating…"));
    const int shown = m_controller.sellers().rowCount();
    m_summary->setVisible(shown > 0);
    if (shown > 0)
        m_summary->setText(
            m_controller.window()->totalCount == 1
                ? tr("1 product sold %1").arg(windowText())
                : tr("%1 of %2 products sold %3")
                      .arg(plain(shown), plain(m_controller.window()->totalCount), windowText()));
    showEmptiness();
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
    } else if (window->endDay.isEmpty()) {
        m_emptyState->setWords(tr("Nothing aggregated yet"),
                               tr("The ranking counts paid orders. It is made every ten minutes."));
        if (m_controller.aggregation().isAllowed())
            m_emptyState->setPrimary(tr("Aggregate now"), QStringLiteral("F5"));
    } else {
        m_emptyState->setWords(tr("Nothing sold"), tr("No paid order on %1.").arg(windowText()));
        if (m_controller.aggregation().isAllowed())
            m_emptyState->setPrimary(tr("Aggregate now"), QStringLiteral("F5"));
    }
    m_emptyState->primary().setEnabled(m_controller.isConnected() || m_controller.error());
    m_table->setEmptyPage(m_emptyState);
}

} // namespace danggol::ui
