// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/best_sellers_controller.h"

namespace danggol::models
{

namespace
{

constexpr int kShownProducts = kRankingMaximumPageSize;
/// The jobs run every ten minutes: later than this, a whole run was missed.
constexpr qint64 kStaleAfterMs = 20 * kMsPerMinute;

} // namespace

BestSellersController::BestSellersController(TillSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_aggregation(session)
{
    m_query.pageSize = kShownProducts;
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Topic::Ranking) || changes.touches(Topic::Product))
            refresh();
    });
    connect(&m_aggregation, &AggregationTask::ended, this, &BestSellersController::refresh);
    connect(&session, &TillSession::actorChanged, this, &BestSellersController::changed);
    connect(&session, &TillSession::connectionChanged, this, [this] {
        if (isConnected())
            refresh();
        Q_EMIT changed();
    });
    refresh();
}

void BestSellersController::setDays(int days)
{
    if (days == m_query.days)
        return;
    m_query.days = days;
    m_isOther = true;
    refresh();
    Q_EMIT changed();
}

void BestSellersController::setOrder(RankingOrder order)
{
    if (order == m_query.order)
        return;
    m_query.order = order;
    m_isOther = true;
    refresh();
    Q_EMIT changed();
}

void BestSellersController::setEndDay(const QString &day)
{
    if (day == m_query.endDay)
        return;
    m_query.endDay = day;
    m_isOther = true;
    refresh();
    Q_EMIT changed();
}

void BestSellersController::refresh()
{
    ++m_generation;
    m_session.shop().ranking().bestSellers(
        m_session.actor(), m_query, on(this, [this, generation = m_generation](Result<BestSellerPage> page) {
            accept(page, generation);
        }));
}

void BestSellersController::accept(const Result<BestSellerPage> &page, quint64 generation)
{
    if (generation != m_generation)
        return; // another window is wanted by now
    m_error = page ? std::nullopt : std::optional(page.error());
    if (!page) {
        if (m_isOther) {
            m_window.reset();
            m_sellers.setSellers({}, {}, m_query.order);
        }
        Q_EMIT changed();
        return;
    }
    QList<ProductId> products;
    for (const BestSeller &seller : page->items)
        products.append(seller.product);
    if (products.isEmpty()) {
        show(*page, {});
        return;
    }
    m_session.shop().catalog().findAll(
        m_session.actor(), products, on(this, [this, generation, page = *page](Result<QList<Product>> found) {
            if (generation != m_generation)
                return;
            QHash<ProductId, Money> prices;
            for (const Product &product : found.value_or(QList<Product>()))
                prices.insert(product.id, product.price);
            show(page, prices);
        }));
}

void BestSellersController::show(const BestSellerPage &page, const QHash<ProductId, Money> &prices)
{
    m_window = page;
    m_isOther = false;
    m_sellers.setSellers(page.items, prices, m_query.order);
    Q_EMIT changed();
}

bool BestSellersController::isStale() const
{
    return m_query.endDay.isEmpty() && m_window && m_window->aggregatedAt &&
           m_session.clock().now() > m_window->aggregatedAt->plusMs(kStaleAfterMs);
}

} // namespace danggol::models
