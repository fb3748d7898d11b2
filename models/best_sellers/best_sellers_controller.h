// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/best_sellers/aggregation_task.h"
#include "models/best_sellers/best_seller_model.h"
#include "models/session/till_session.h"

namespace danggol::models
{

/// What the Best sellers screen decides: which window and order it shows, and when the ranking is made anew.
class BestSellersController : public QObject
{
    Q_OBJECT
public:
    explicit BestSellersController(TillSession &session, QObject *parent = nullptr);

    [[nodiscard]] BestSellerModel &sellers() { return m_sellers; }
    [[nodiscard]] const BestSellerModel &sellers() const { return m_sellers; }
    /// The window shown: its days, when it was aggregated, how many products it has. Nothing before the first
    /// answer; without an end day nothing was ever aggregated.
    [[nodiscard]] const std::optional<BestSellerPage> &window() const { return m_window; }
    /// What is shown, as a question.
    [[nodiscard]] const BestSellerQuery &query() const { return m_query; }
    [[nodiscard]] int days() const { return m_query.days; }
    [[nodiscard]] RankingOrder order() const { return m_query.order; }
    /// 1 or 3.
    void setDays(int days);
    void setOrder(RankingOrder order);
    /// `YYYY-MM-DD`; empty: the newest aggregated day.
    void setEndDay(const QString &day);
    void refresh();
    /// Why the last reading failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// Making the ranking anew, by hand.
    [[nodiscard]] AggregationTask &aggregation() { return m_aggregation; }
    [[nodiscard]] const AggregationTask &aggregation() const { return m_aggregation; }
    [[nodiscard]] bool isConnected() const { return m_session.connection().connected; }
    /// Whether the newest ranking is older than two runs; one of a day that was chosen does not grow stale.
    [[nodiscard]] bool isStale() const;

Q_SIGNALS:
    void changed();

private:
    void accept(const Result<BestSellerPage> &page, quint64 generation);
    void show(const BestSellerPage &page, const QHash<ProductId, Money> &prices);

    TillSession &m_session;
    BestSellerModel m_sellers;
    AggregationTask m_aggregation;
    BestSellerQuery m_query;
    std::optional<BestSellerPage> m_window;
    std::optional<Error> m_error;
    /// Whether what is shown is the answer to another question.
    bool m_isOther = false;
    quint64 m_generation = 0;
};

} // namespace danggol::models
