// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ranking/day_count.h"
#include "services/ranking/ranking_rule.h"
#include "tests/support/fatal_warnings.h"

#include <QtTest>

using namespace danggol;

namespace
{

QStringList told(const QList<RankingWindow> &windows)
{
    QStringList lines;
    for (const RankingWindow &window : windows)
        lines.append(QStringLiteral("%1 %2..%3")
                         .arg(window.days)
                         .arg(window.startDay().right(5), window.endDay.right(5)));
    return lines;
}

QStringList told(const QList<BestSeller> &rows)
{
    QStringList lines;
    for (const BestSeller &row : rows)
        lines.append(
            QStringLiteral("%1 %2 (was %3)").arg(row.rank).arg(row.name).arg(row.previousRank.value_or(0)));
    return lines;
}

BestSeller row(qint64 rank, qint64 product, qint64 quantity)
{
    return {.rank = rank,
            .product = ProductId{product},
            .name = QString::number(product),
            .art = {},
            .quantity = quantity,
            .revenue = Money(quantity * 10),
            .previousRank = {}};
}

/// The stored rows after the change; fails when it would break the table's keys.
QList<BestSeller> applied(QList<BestSeller> stored, const WindowChange &change)
{
    for (const qint64 rank : change.removedRanks) {
        const auto removed = stored.removeIf([rank](const BestSeller &each) { return each.rank == rank; });
        if (removed != 1)
            qFatal("a rank was removed that is not there");
    }
    for (const BestSeller &added : change.rows) {
        for (const BestSeller &each : stored) {
            if (each.rank == added.rank || each.product == added.product)
                qFatal("a rank or a product would be there twice");
        }
        stored.append(added);
    }
    std::sort(stored.begin(), stored.end(),
              [](const BestSeller &left, const BestSeller &right) { return left.rank < right.rank; });
    return stored;
}

} // namespace

class TestRankingRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsThatADayChanges()
    {
        const QStringList all{"2026-12-29", "2026-12-30", "2026-12-31",
                              "2027-01-01", "2027-01-02", "2027-01-03"};
        QCOMPARE(told(windowsOf("2026-12-30", all)),
                 QStringList({"1 12-30..12-30", "1 12-31..12-31", "3 12-28..12-30", "3 12-29..12-31",
                              "3 12-30..01-01", "3 12-31..01-02"}));
        QCOMPARE(told(windowsOf("2026-12-30", {"2026-12-30", "2027-01-01"})),
                 QStringList({"1 12-30..12-30", "3 12-28..12-30", "3 12-30..01-01"}));
        QCOMPARE(RankingWindow({3, "2028-03-01"}).before().startDay(), QStringLiteral("2028-02-27"));
    }

    void bestFirst()
    {
        const ProductNames names{{ProductId{1}, "one"},
                                 {ProductId{2}, "two"},
                                 {ProductId{3}, "three"},
                                 {ProductId{4}, "four"},
                                 {ProductId{5}, "five"}};
        const Sales sales{{ProductId{1}, {2, 500}},
                          {ProductId{2}, {2, 900}},
                          {ProductId{3}, {2, 500}},
                          {ProductId{4}, {7, 7}},
                          {ProductId{5}, {0, 0}}};
        const QList<BestSeller> before{row(1, 3, 9), row(2, 5, 4)};
        QCOMPARE(told(ranked(sales, names, before)),
                 QStringList({"1 four (was 0)", "2 two (was 0)", "3 one (was 0)", "4 three (was 1)"}));
        QVERIFY(ranked({}, names, before).isEmpty());
    }

    void changesOnlyWhatDiffers()
    {
        const QList<BestSeller> stored{row(1, 1, 9), row(2, 2, 8), row(3, 3, 7), row(4, 4, 1)};
        QVERIFY(changeOf({}, stored, stored).rows.isEmpty());
        QVERIFY(changeOf({}, stored, stored).removedRanks.isEmpty());
        const QList<BestSeller> swapped{row(1, 1, 9), row(2, 3, 9), row(3, 2, 8)};
        const WindowChange change = changeOf({}, stored, swapped);
        QCOMPARE(change.rows.size(), 2);
        QCOMPARE(change.removedRanks.size(), 3);
        QCOMPARE(applied(stored, change), swapped);
        QCOMPARE(applied({}, changeOf({}, {}, swapped)), swapped);
        QCOMPARE(applied(stored, changeOf({}, stored, {})), QList<BestSeller>());
        // A table that something damaged is mended too.
        const QList<BestSeller> damaged{row(2, 1, 9), row(7, 2, 8)};
        QCOMPARE(applied(damaged, changeOf({}, damaged, swapped)), swapped);
    }
};

DANGGOL_TEST_MAIN(QCoreApplication, TestRankingRule)
#include "tst_ranking_rule.moc"
