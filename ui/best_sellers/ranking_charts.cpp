// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/best_sellers/ranking_charts.h"

#include "models/roles.h"
#include "ui/best_sellers/chart_card.h"
#include "ui/best_sellers/chart_words.h"
#include "ui/parts/fold_layout.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/theme/words.h"

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kGapPx = 16;
constexpr int kButtonPx = 32;

QDate dateOf(const QString &day)
{
    return QDate::fromString(day, Qt::ISODate);
}

ChartUnit unitOf(RankingOrder order)
{
    return order == RankingOrder::Revenue ? ChartUnit::Won : ChartUnit::Count;
}

} // namespace

RankingCharts::RankingCharts(Theme &theme, models::BestSellersController &controller,
                             models::SalesTrend &trend, models::RankingSelection &selection, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_trend(trend)
    , m_selection(selection)
    , m_bars(new BarChart(theme))
    , m_lines(new TrendChart(theme))
    , m_barsCard(new ChartCard(theme, m_bars))
    , m_linesCard(new ChartCard(theme, m_lines))
    , m_orders(new KeyButton(theme, KeyButton::Role::Ghost, tr("Show orders")))
{
    m_bars->setObjectName(QStringLiteral("barChart"));
    m_lines->setObjectName(QStringLiteral("trendChart"));
    m_barsCard->setObjectName(QStringLiteral("barsCard"));
    m_linesCard->setObjectName(QStringLiteral("linesCard"));
    m_barsCard->noteLabel().setObjectName(QStringLiteral("rankingWindow"));
    m_barsCard->menuButton().setObjectName(QStringLiteral("barsMenuButton"));
    m_linesCard->menuButton().setObjectName(QStringLiteral("linesMenuButton"));
    m_orders->setObjectName(QStringLiteral("rankingOrdersButton"));
    m_orders->setControlHeight(kButtonPx);
    m_orders->setTrailingIcon(IconName::ChevronRight);
    m_barsCard->addToHead(m_orders);
    auto *row = new FoldLayout(kGapPx, this);
    row->addWidget(m_barsCard);
    row->addWidget(m_linesCard);
    // As they are read: it stands above the bars, and came after them.
    setTabOrder(&m_barsCard->menuButton(), m_orders);
    setTabOrder(m_orders, m_bars);
    connectCharts();
    refresh();
}

void RankingCharts::connectCharts()
{
    const auto choose = [this](int row) {
        m_selection.select(m_controller.sellers().sellers().value(row).product);
    };
    const auto act = [this, choose](int row) {
        choose(row);
        Q_EMIT ordersRequested();
    };
    const auto rowOfLine = [this](int line) {
        return m_controller.sellers().rowOf(m_trend.lines().value(line).product);
    };
    connect(m_bars, &BarChart::chosen, this, choose);
    connect(m_bars, &BarChart::activated, this, act);
    connect(m_lines, &TrendChart::chosen, this, [choose, rowOfLine](int line) { choose(rowOfLine(line)); });
    connect(m_lines, &TrendChart::activated, this, [act, rowOfLine](int line) { act(rowOfLine(line)); });
    connect(m_orders, &QAbstractButton::clicked, this, &RankingCharts::ordersRequested);
    connect(&m_trend, &models::SalesTrend::changed, this, &RankingCharts::showLines);
    connect(&m_selection, &models::RankingSelection::changed, this, &RankingCharts::followSelection);
}

void RankingCharts::refresh()
{
    showBars();
    showLines();
}

void RankingCharts::showBars()
{
    models::BestSellerModel &sellers = m_controller.sellers();
    const ChartUnit unit = unitOf(sellers.order());
    QList<Bar> bars;
    QStringList sentences;
    for (const BestSeller &seller : sellers.sellers().mid(0, models::BestSellerModel::kTop)) {
        sentences.append(
            sellers.index(static_cast<int>(bars.size()), 0).data(Qt::AccessibleTextRole).toString());
        bars.append({seller.name, unit == ChartUnit::Won ? seller.revenue.won() : seller.quantity});
    }
    const QString title =
        (unit == ChartUnit::Won ? tr("Top %1 by revenue") : tr("Top %1 by quantity")).arg(plain(bars.size()));
    m_barsCard->setTitle(title);
    if (m_controller.window())
        m_barsCard->setNote(
            dayRangeText(dateOf(m_controller.window()->startDay), dateOf(m_controller.window()->endDay)));
    m_bars->setTitle(title);
    m_bars->setBars(bars, unit, sentences);
    m_bars->setAccessibleDescription(barsInWords(bars, unit));
    followSelection();
}

void RankingCharts::showLines()
{
    const models::BestSellerModel &sellers = m_controller.sellers();
    Trend trend{.days = {}, .lines = {}, .windowDays = 3, .unit = unitOf(sellers.order())};
    if (m_controller.window())
        trend.windowDays = m_controller.window()->days;
    for (const QString &day : m_trend.days())
        trend.days.append(dateOf(day));
    for (const models::TrendLine &line : m_trend.lines())
        trend.lines.append({shortProductName(line.name), line.values});
    const QString title =
        (trend.unit == ChartUnit::Won ? tr("Top %1, won per day") : tr("Top %1, units per day"))
            .arg(plain(std::min<qint64>(models::SalesTrend::kLines, sellers.rowCount())));
    m_linesCard->setTitle(title);
    if (!trend.days.isEmpty())
        m_linesCard->setNote(m_controller.query().endDay.isEmpty()
                                 ? tr("Last %1 days").arg(trend.days.size())
                                 : dayRangeText(trend.days.constFirst(), trend.days.constLast()));
    m_lines->setTitle(title);
    m_lines->setTrend(trend);
    m_lines->setAccessibleDescription(trendInWords(trend));
    followSelection();
}

void RankingCharts::followSelection()
{
    const std::optional<ProductId> &product = m_selection.product();
    int line = -1;
    for (int i = 0; i < m_trend.lines().size() && product; ++i) {
        if (m_trend.lines().at(i).product == *product)
            line = i;
    }
    m_bars->setCurrent(product ? m_controller.sellers().rowOf(*product) : -1);
    m_lines->setCurrent(line);
    m_orders->setVisible(product.has_value());
}

ChartPicture RankingCharts::picture() const
{
    return m_lines->hasFocus() || m_linesCard->menuButton().hasFocus() ? linesPicture() : barsPicture();
}

ChartPicture RankingCharts::barsPicture() const
{
    return {.title = m_barsCard->title(),
            .note = m_barsCard->note(),
            .fileName = tr("best sellers", "file name") + u'-' + m_controller.window()->endDay,
            .chartSize = m_bars->size(),
            .paint = m_bars->painter()};
}

ChartPicture RankingCharts::linesPicture() const
{
    return {.title = m_linesCard->title(),
            .note = m_linesCard->note(),
            .fileName = tr("sales per day", "file name") + u'-' + m_controller.window()->endDay,
            .chartSize = m_lines->size(),
            .paint = m_lines->painter()};
}

} // namespace danggol::ui
