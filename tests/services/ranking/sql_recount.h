// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/transaction.h"
#include "tests/services/ranking/ranking_shop.h"

/// What the ranking should be, by plain SQL from the orders alone, and what its tables say.
namespace danggol::test
{

inline const storage::Statement kRecountedWindow(R"sql(
    SELECT s.place || ' ' || s.product_id || ' ' || s.quantity || ' ' || s.revenue, s.place, s.product_id
    FROM (SELECT l.product_id,
                 CAST(SUM(l.quantity - l.refunded_quantity) AS BIGINT) AS quantity,
                 CAST(SUM(l.amount - l.discount - l.refunded_amount) AS BIGINT) AS revenue,
                 ROW_NUMBER() OVER (ORDER BY SUM(l.quantity - l.refunded_quantity) DESC,
                                             SUM(l.amount - l.discount - l.refunded_amount) DESC,
                                             l.product_id) AS place
          FROM orders o JOIN order_line l ON l.order_id = o.id
          WHERE o.paid_day IN (?, ?, ?)
          GROUP BY l.product_id HAVING SUM(l.quantity - l.refunded_quantity) > 0) s
    ORDER BY s.place)sql");
inline const storage::Statement kStoredWindow(R"sql(
    SELECT rank || ' ' || product_id || ' ' || quantity || ' ' || revenue, rank, product_id,
           COALESCE(previous_rank, 0)
    FROM best_seller WHERE window_days = ? AND end_day = ? ORDER BY rank)sql");

/// What a unit of reading answers.
template <class T>
[[nodiscard]] T seen(TestShop &shop, std::function<Result<T>(storage::Transaction &)> work)
{
    return valueOf(
        shop.await<T>([&](Reply<T> reply) { shop->database().read<T>(std::move(work), std::move(reply)); }));
}

/// One place: what it says without the rank before, and that rank (0: none).
struct RankedLine
{
    QString text;
    qint64 rank = 0;
    qint64 product = 0;
    qint64 before = 0;
};

inline QList<RankedLine> recountedWindow(TestShop &shop, int days, const QString &endDay)
{
    const QString middle = days == 1 ? endDay : BusinessCalendar::shifted(endDay, -1);
    const QString first = BusinessCalendar::shifted(endDay, 1 - days);
    return seen<QList<RankedLine>>(shop, [&](storage::Transaction &transaction) {
        return transaction.all(
            kRecountedWindow,
            [](storage::Row &row) {
                return RankedLine{row.text(), row.integer(), row.integer()};
            },
            first, middle, endDay);
    });
}

inline QList<RankedLine> storedWindow(TestShop &shop, int days, const QString &endDay)
{
    return seen<QList<RankedLine>>(shop, [&](storage::Transaction &transaction) {
        return transaction.all(
            kStoredWindow,
            [](storage::Row &row) {
                return RankedLine{row.text(), row.integer(), row.integer(), row.integer()};
            },
            days, endDay);
    });
}

/// Every day from `firstDay` to today, both windows: empty when the tables are what the orders say, else the
/// first thing that is not.
inline QString differenceFromRecount(TestShop &shop, const QString &firstDay)
{
    for (const int days : {1, 3}) {
        QList<RankedLine> before;
        for (QString day = firstDay; day <= today(shop); day = BusinessCalendar::shifted(day, 1)) {
            QList<RankedLine> expected = recountedWindow(shop, days, day);
            const QList<RankedLine> stored = storedWindow(shop, days, day);
            for (RankedLine &line : expected) {
                for (const RankedLine &earlier : before)
                    line.before = earlier.product == line.product ? earlier.rank : line.before;
            }
            const auto isSame = [](const RankedLine &left, const RankedLine &right) {
                return left.text == right.text && left.before == right.before;
            };
            if (!std::equal(expected.begin(), expected.end(), stored.begin(), stored.end(), isSame))
                return QStringLiteral("%1 days up to %2: %3 products expected, %4 stored")
                    .arg(days)
                    .arg(day)
                    .arg(expected.size())
                    .arg(stored.size());
            before = expected;
        }
    }
    return {};
}

} // namespace danggol::test
