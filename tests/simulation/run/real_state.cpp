// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/real_state.h"

#include "services/ranking/aggregation_repository.h"
#include "services/shop/service_set.h"
#include "services/storage/database.h"
#include "services/storage/transaction.h"
#include "tests/simulation/plan/days.h"
#include "tests/simulation/run/spoken.h"
#include "tests/support/test_shop.h"

namespace danggol::simulation
{

namespace
{

using storage::Transaction;
using test::valueOf;

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

/// Reads within one unit. What cannot be read although we were told of it ends the program, with its words.
class Reader
{
public:
    Reader(Transaction &transaction, const ServiceSet &services, const IdBook &ids)
        : m_transaction(transaction), m_services(services), m_ids(ids)
    {}

    [[nodiscard]] QByteArrayList lines() const
    {
        QByteArrayList lines;
        for (const auto &[key, id] : m_ids.all(Thing::Customer))
            lines.append(customer(CustomerId{id}));
        for (const auto &[key, id] : m_ids.all(Thing::Product))
            lines.append(product(ProductId{id}));
        for (const auto &[key, id] : m_ids.all(Thing::Coupon))
            lines.append(
                say(valueOf(m_services.coupons.find(m_transaction, m_actor, CouponId{id})), m_ids).text());
        lines.append(issuedCoupons());
        for (const auto &[key, id] : m_ids.all(Thing::Order))
            lines.append(order(OrderId{id}));
        lines.append(counts());
        lines.append(say(valueOf(m_services.shop.settings(m_transaction)), m_ids).text());
        lines.append(ranking());
        return lines;
    }

private:
    static constexpr int kMostListed = kMaximumPageLimit;

    [[nodiscard]] qint64 orderKey(const std::optional<OrderId> &order) const
    {
        return order ? m_ids.keyOf(Thing::Order, order->value) : 0;
    }

    [[nodiscard]] QByteArray customer(CustomerId id) const
    {
        const auto entries = valueOf(m_services.wallet.statement(
            m_transaction, m_actor,
            {.customer = id, .reason = {}, .from = {}, .cursor = {}, .limit = kMostListed}));
        QByteArrayList parts;
        for (const LedgerEntry &each : entries.items)
            parts.append(entryReasonName(each.reason).toUtf8() + ':' + number(each.amount.won()) + ':' +
                         number(each.balanceAfter.won()) + ':' + number(orderKey(each.order)) + ':' +
                         number(each.at.ms));
        return say(valueOf(m_services.customers.find(m_transaction, m_actor, id)), m_ids)
            .with("entries", parts.join(','))
            .text();
    }

    [[nodiscard]] QByteArray product(ProductId id) const
    {
        const auto movements =
            valueOf(m_services.catalog.movements(m_transaction, m_actor, id, {}, kMostListed));
        QByteArrayList parts;
        for (const StockMovement &each : movements.items)
            parts.append(movementReasonName(each.reason).toUtf8() + ':' + number(each.change) + ':' +
                         number(each.stockAfter) + ':' + number(orderKey(each.order)) + ':' +
                         number(each.at.ms));
        return say(valueOf(m_services.catalog.find(m_transaction, m_actor, id)), m_ids)
            .with("movements", parts.join(','))
            .text();
    }

    [[nodiscard]] QByteArrayList issuedCoupons() const
    {
        std::map<qint64, QByteArray> byKey;
        for (const auto &[key, id] : m_ids.all(Thing::Customer)) {
            for (const IssuedCoupon &each :
                 valueOf(m_services.coupons.heldBy(m_transaction, m_actor, CustomerId{id})))
                byKey[m_ids.keyOf(Thing::Issued, each.id.value)] = say(each, m_ids).text();
        }
        QByteArrayList lines;
        for (const auto &[key, line] : byKey)
            lines.append(line);
        return lines;
    }

    [[nodiscard]] QByteArray order(OrderId id) const
    {
        QByteArrayList events;
        for (const OrderEvent &each : valueOf(m_services.orders.timeline(m_transaction, m_actor, id)))
            events.append(orderEventKindName(each.kind).toUtf8() + ':' + number(each.amount.won()) + ':' +
                          number(each.at.ms));
        QByteArrayList payments;
        for (const Payment &each : valueOf(m_services.payments.attempts(m_transaction, m_actor, id)))
            payments.append(paymentStatusName(each.status).toUtf8() + ':' + number(each.amount.won()) + ':' +
                            number(each.balance.won()) + ':' + number(each.shortBy.won()) + ':' +
                            number(each.requestedAt.ms));
        return say(valueOf(m_services.orders.find(m_transaction, m_actor, id)), m_ids)
            .with("events", events.join(','))
            .with("payments", payments.mid(0, kMostListed).join(','))
            .text();
    }

    [[nodiscard]] QByteArray counts() const
    {
        const OrderCounts counts = valueOf(m_services.orders.counts(m_transaction, m_actor, {}));
        return Answer::done()
            .with("waiting", counts.depositWait)
            .with("paid", counts.payDone)
            .with("confirmed", counts.buyConfirm)
            .with("cancelled", counts.cancelled)
            .with("refunded", counts.refunded)
            .with("waitingTotal", counts.waitingTotal.won())
            .text();
    }

    [[nodiscard]] QByteArrayList ranking() const
    {
        const QStringList due = valueOf(m_services.aggregation.days(m_transaction, m_actor, {}));
        QByteArrayList lines{Answer::done().with("due", due.join(u',').toUtf8()).text()};
        const auto made = valueOf(aggregation_repository::aggregatedDays(m_transaction));
        for (const auto &each : made.mid(std::max<qsizetype>(0, made.size() - kMostDaysCompared)))
            lines.append(Answer::done()
                             .with("day", each.day.toUtf8())
                             .with("made", each.at.ms)
                             .with("sales", sales(each.day))
                             .with("places1", places(1, each.day, RankingOrder::Quantity))
                             .with("places3", places(3, each.day, RankingOrder::Quantity))
                             .with("earners1", places(1, each.day, RankingOrder::Revenue))
                             .with("earners3", places(3, each.day, RankingOrder::Revenue))
                             .text());
        return lines;
    }

    [[nodiscard]] QByteArray sales(const QString &day) const
    {
        QList<ProductId> products;
        for (const auto &[key, id] : m_ids.all(Thing::Product))
            products.append(ProductId{id});
        QByteArrayList parts;
        for (const DailySale &each :
             valueOf(m_services.ranking.dailySales(m_transaction, m_actor, day, 1, products)))
            parts.append(number(m_ids.keyOf(Thing::Product, each.product.value)) + ':' +
                         number(each.quantity) + ':' + number(each.revenue.won()));
        return parts.join(',');
    }

    [[nodiscard]] QByteArray places(int window, const QString &endDay, RankingOrder order) const
    {
        const BestSellerPage page = valueOf(m_services.ranking.bestSellers(
            m_transaction, m_actor,
            {.days = window, .endDay = endDay, .order = order, .pageSize = kRankingMaximumPageSize}));
        return placesText(page.items, m_ids);
    }

    Transaction &m_transaction;
    const ServiceSet &m_services;
    const IdBook &m_ids;
    const Actor m_actor = test::TestShop::admin();
};

} // namespace

RealState realState(Shop &shop, const IdBook &ids)
{
    return valueOf(test::await<RealState>([&](Reply<RealState> reply) {
        shop.database().read<RealState>(
            [&](Transaction &transaction) -> Result<RealState> {
                RealState state{Reader(transaction, shop.services(), ids).lines(), {}, {}};
                TRY(const BooksReport report,
                    shop.services().books.verify(transaction, test::TestShop::admin()));
                for (const BooksCheck &check : report.checks) {
                    if (check.violations != 0)
                        state.broken.append(check.key.toUtf8() + ':' + number(check.violations));
                    state.examined += ' ' + number(check.examined);
                }
                return state;
            },
            std::move(reply));
    }));
}

} // namespace danggol::simulation
