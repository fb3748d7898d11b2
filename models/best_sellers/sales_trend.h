// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/best_sellers/best_sellers_controller.h"

#include <QStringList>

namespace danggol::models
{

/// One of the best sellers, day by day.
struct TrendLine
{
    ProductId product;
    qint64 rank = 0;
    QString name;
    /// Units, or won when the ranking goes by revenue; one for each day, 0 for a day without a sale.
    QList<qint64> values;

    friend bool operator==(const TrendLine &, const TrendLine &) = default;
};

/// How the first of the ranking sold on each of the days before its end; follows the controller.
class SalesTrend : public QObject
{
    Q_OBJECT
public:
    static constexpr int kDays = 14;
    static constexpr int kLines = 5;

    SalesTrend(TillSession &session, BestSellersController &controller, QObject *parent = nullptr);

    /// Of the last answer, oldest first, `YYYY-MM-DD`; empty while there is no ranking to follow.
    [[nodiscard]] const QStringList &days() const { return m_days; }
    [[nodiscard]] const QList<TrendLine> &lines() const { return m_lines; }

Q_SIGNALS:
    void changed();

private:
    /// What the lines are the answer to.
    struct Question
    {
        QString endDay;
        RankingOrder order = RankingOrder::Quantity;
        std::optional<Timestamp> aggregatedAt;
        QList<ProductId> products;

        friend bool operator==(const Question &, const Question &) = default;
    };

    [[nodiscard]] Question question() const;
    void follow();
    void ask();
    void accept(const Result<QList<DailySale>> &sales);
    void show(const QStringList &days, const QList<TrendLine> &lines);

    TillSession &m_session;
    BestSellersController &m_controller;
    std::optional<Question> m_asked;
    QStringList m_days;
    QList<TrendLine> m_lines;
    quint64 m_generation = 0;
};

} // namespace danggol::models
