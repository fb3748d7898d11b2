// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/best_sellers/sales_trend.h"

#include "services/domain/business_day.h"

namespace danggol::models
{

namespace
{

QStringList daysUpTo(const QString &endDay)
{
    QStringList days;
    for (int ago = SalesTrend::kDays - 1; ago >= 0; --ago)
        days.append(BusinessCalendar::shifted(endDay, -ago));
    return days;
}

} // namespace

SalesTrend::SalesTrend(TillSession &session, BestSellersController &controller, QObject *parent)
    : QObject(parent), m_session(session), m_controller(controller)
{
    connect(&controller, &BestSellersController::changed, this, &SalesTrend::follow);
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Topic::Ranking))
            m_asked.reset(); // an earlier day may have been made anew
    });
    follow();
}

SalesTrend::Question SalesTrend::question() const
{
    Question question;
    if (!m_controller.window())
        return question;
    question.endDay = m_controller.window()->endDay;
    question.order = m_controller.sellers().order();
    question.aggregatedAt = m_controller.window()->aggregatedAt;
    for (const BestSeller &seller : m_controller.sellers().sellers().mid(0, kLines))
        question.products.append(seller.product);
    return question;
}

void SalesTrend::follow()
{
    const Question now = question();
    if (m_asked == now)
        return;
    m_asked = now;
    ++m_generation;
    if (now.products.isEmpty())
        show({}, {});
    else
        ask();
}

void SalesTrend::ask()
{
    m_session.shop().ranking().dailySales(
        m_session.actor(), m_asked->endDay, kDays, m_asked->products,
        on(this, [this, generation = m_generation](Result<QList<DailySale>> sales) {
            if (generation == m_generation)
                accept(sales);
        }));
}

void SalesTrend::accept(const Result<QList<DailySale>> &sales)
{
    if (!sales) {
        // The page says what went wrong with the ranking; lines of other products would mislead.
        m_asked.reset();
        return show({}, {});
    }
    const Question now = question();
    const QStringList days = daysUpTo(now.endDay);
    QList<TrendLine> lines;
    for (const BestSeller &seller : m_controller.sellers().sellers().mid(0, kLines))
        lines.append({seller.product, seller.rank, seller.name, QList<qint64>(kDays, 0)});
    for (const DailySale &sale : *sales) {
        const qsizetype day = days.indexOf(sale.day);
        for (TrendLine &line : lines) {
            if (line.product == sale.product && day >= 0)
                line.values[day] = now.order == RankingOrder::Quantity ? sale.quantity : sale.revenue.won();
        }
    }
    show(days, lines);
}

void SalesTrend::show(const QStringList &days, const QList<TrendLine> &lines)
{
    if (days == m_days && lines == m_lines)
        return;
    m_days = days;
    m_lines = lines;
    Q_EMIT changed();
}

} // namespace danggol::models
