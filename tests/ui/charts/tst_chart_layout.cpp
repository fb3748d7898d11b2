// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axis_ticks.h"
#include "ui/charts/bar_layout.h"
#include "ui/charts/label_stack.h"
#include "ui/charts/trend_layout.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace danggol::ui;

namespace
{

constexpr qreal kTinyPx = 0.001;
constexpr QSizeF kSizesPx[] = {{505, 265}, {380, 265}, {900, 530}, {300, 200}, {1200, 265}};

/// Type of one width, so that every number below can be worked out by hand.
ChartMetrics metrics(qreal scale = 1)
{
    const auto width = [scale](const QString &text) { return 7 * scale * static_cast<qreal>(text.size()); };
    return {.scaled = [scale](int px) { return scale * px; },
            .nameWidth = width,
            .valueWidth = width,
            .tickWidth = width,
            .tickHeightPx = 14 * scale};
}

bool isRound(qint64 step)
{
    while (step % 10 == 0)
        step /= 10;
    return step == 1 || step == 2 || step == 3 || step == 5;
}

QList<qint64> amounts()
{
    QList<qint64> list{0, 1, 2, 3, 9, 10, 31, 86, 99, 100, 101, 999, 1'000, 637'500, 9'999'999'999};
    QRandomGenerator random(5);
    for (int i = 0; i < 300; ++i)
        list.append(random.bounded(1, 2'000'000));
    return list;
}

QList<Bar> barsOf(const QList<qint64> &values)
{
    QList<Bar> bars;
    for (const qint64 value : values)
        bars.append({QStringLiteral("Product %1").arg(value), value});
    return bars;
}

Trend trendOf(int lines, ChartUnit unit, quint32 seed)
{
    QRandomGenerator random(seed);
    Trend trend{.days = {}, .lines = {}, .windowDays = static_cast<int>(seed % 2 == 0 ? 3 : 1), .unit = unit};
    for (int day = 0; day < 14; ++day)
        trend.days.append(QDate(2026, 11, 20).addDays(static_cast<int>(seed % 30) + day));
    const int most = unit == ChartUnit::Won ? 700'000 : 40;
    for (int line = 0; line < lines; ++line) {
        QList<qint64> values;
        for (int day = 0; day < 14; ++day)
            values.append(random.bounded(most));
        trend.lines.append({QStringLiteral("Product %1").arg(line), values});
    }
    return trend;
}

class TstChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreThoseOfTheDesign();
    void ticksAreRoundAndCover();
    void labelsNeverOverlapAndStayInside();
    void labelsStayWhereTheyWantToBe();
    void barsAreThoseOfTheDesign();
    void everythingOfBarsIsInside();
    void theMouseFindsTheBarItIsOn();
    void trendIsThatOfTheDesign();
    void everythingOfATrendIsInside();
    void theMouseFindsThePointItIsOn();
    void calloutsStayInside();
    void nothingIsLaidOutForNothing();
};

void TstChartLayout::ticksAreThoseOfTheDesign()
{
    QCOMPARE(ticksCovering(86, 4), QList<qint64>({0, 30, 60, 90}));
    QCOMPARE(ticksWithin(35, 4), QList<qint64>({0, 10, 20, 30}));
    QCOMPARE(ticksCovering(0, 4), QList<qint64>({0, 1}));
    QCOMPARE(ticksWithin(0, 4), QList<qint64>({0}));
}

void TstChartLayout::ticksAreRoundAndCover()
{
    for (const qint64 most : amounts()) {
        for (int intervals = 1; intervals <= 6; ++intervals) {
            const QList<qint64> covering = ticksCovering(most, intervals);
            const qint64 step = covering.at(1) - covering.at(0);
            QVERIFY(isRound(step));
            QVERIFY(covering.size() <= intervals + 1);
            QVERIFY(covering.constLast() >= most);
            QVERIFY(covering.constLast() - step < std::max(most, qint64(1)));
            const QList<qint64> within = ticksWithin(most, intervals);
            QVERIFY(within.size() <= intervals + 1);
            QVERIFY(within.constLast() <= most);
            QCOMPARE(within.constFirst(), 0);
            for (qsizetype i = 1; i < within.size(); ++i) {
                QCOMPARE(within.at(i), i * within.at(1));
                QVERIFY(isRound(within.at(1)));
            }
        }
    }
}

void TstChartLayout::labelsNeverOverlapAndStayInside()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2'000; ++round) {
        QList<qreal> wanted;
        for (int i = random.bounded(1, 9); i > 0; --i)
            wanted.append(random.bounded(260.0) - 20);
        const QList<qreal> placed = stackLabels(wanted, 17, 0, 220);
        QCOMPARE(placed.size(), wanted.size());
        for (qsizetype i = 0; i < placed.size(); ++i) {
            QVERIFY(placed.at(i) >= 8.5 - kTinyPx && placed.at(i) <= 220 - 8.5 + kTinyPx);
            for (qsizetype j = 0; j < placed.size(); ++j) {
                QVERIFY(i == j || qAbs(placed.at(i) - placed.at(j)) >= 17 - kTinyPx);
                // No leader line crosses another.
                QVERIFY(wanted.at(i) >= wanted.at(j) || placed.at(i) < placed.at(j));
            }
        }
    }
    // No room for all of them: they share it.
    QCOMPARE(stackLabels({5, 5, 5, 5}, 17, 0, 40), QList<qreal>({5, 15, 25, 35}));
    QCOMPARE(stackLabels({}, 17, 0, 40), QList<qreal>());
}

void TstChartLayout::labelsStayWhereTheyWantToBe()
{
    QCOMPARE(stackLabels({30, 100, 60}, 17, 0, 220), QList<qreal>({30, 100, 60}));
    // Two that touch part evenly.
    QCOMPARE(stackLabels({100, 100}, 20, 0, 220), QList<qreal>({90, 110}));
    QCOMPARE(stackLabels({0, 215}, 20, 0, 220), QList<qreal>({10, 210}));
}

void TstChartLayout::barsAreThoseOfTheDesign()
{
    const QList<Bar> bars = barsOf({86, 79, 64, 58, 51, 47, 41, 38, 29, 24});
    const BarLayout layout = layOutBars({505, 265}, bars, ChartUnit::Count, metrics());
    QCOMPARE(layout.plot.left(), 176.0);
    QCOMPARE(layout.plot.bottom(), 238.0);
    QCOMPARE(layout.ticks.size(), 4);
    QCOMPARE(layout.ticks.at(3).x, 464.0);
    QCOMPARE(layout.places.at(0).bar.height(), 18.0);
    QCOMPARE(qRound(layout.places.at(0).bar.right()), 451);
    QCOMPARE(qRound(layout.places.at(9).row.bottom()), 238);
}

void TstChartLayout::everythingOfBarsIsInside()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        QList<qint64> values;
        const auto unit = round % 2 == 0 ? ChartUnit::Count : ChartUnit::Won;
        for (int i = random.bounded(1, 11); i > 0; --i)
            values.append(random.bounded(unit == ChartUnit::Won ? 9'000'000 : 200));
        for (const QSizeF &size : kSizesPx) {
            const ChartMetrics type = metrics(size.height() / 265);
            const BarLayout layout = layOutBars(size, barsOf(values), unit, type);
            const QRectF whole = QRectF(QPointF(), size).adjusted(-kTinyPx, -kTinyPx, kTinyPx, kTinyPx);
            QCOMPARE(layout.places.size(), values.size());
            for (const BarLayout::Place &place : layout.places) {
                QVERIFY(whole.contains(place.row));
                QVERIFY(place.name.right() < place.bar.left());
                QVERIFY(place.value.left() > place.bar.right());
                QVERIFY2(place.value.right() <= whole.right(), qPrintable(place.valueText));
                QVERIFY(place.bar.top() >= place.row.top() && place.bar.bottom() <= place.row.bottom());
            }
            for (qsizetype i = 1; i < layout.ticks.size(); ++i)
                QVERIFY(layout.ticks.at(i).label.left() > layout.ticks.at(i - 1).label.right() ||
                        layout.ticks.size() == 2);
        }
    }
}

void TstChartLayout::theMouseFindsTheBarItIsOn()
{
    const QSizeF size(505, 265);
    const BarLayout layout = layOutBars(size, barsOf({86, 79, 0, 24}), ChartUnit::Count, metrics());
    for (int i = 0; i < layout.places.size(); ++i) {
        const QRectF row = layout.places.at(i).row;
        QCOMPARE(barAt(layout, row.center()), i);
        QCOMPARE(barAt(layout, row.topLeft()), i);
        QCOMPARE(barAt(layout, {row.right() - 0.5, row.bottom() - 0.5}), i);
    }
    QCOMPARE(barAt(layout, {100, layout.places.constLast().row.bottom() + 1}), -1);
    QCOMPARE(barAt(layout, {-1, 10}), -1);
}

void TstChartLayout::trendIsThatOfTheDesign()
{
    Trend trend = trendOf(1, ChartUnit::Count, 0);
    trend.days.clear();
    for (int day = 9; day <= 22; ++day)
        trend.days.append(QDate(2026, 11, day));
    trend.lines[0].values = {19, 18, 21, 20, 22, 24, 23, 21, 25, 26, 24, 27, 31, 28};
    const TrendLayout layout = layOutTrend({466, 265}, trend, metrics());
    QCOMPARE(layout.plot, QRectF(QPointF(26, 8), QPointF(338, 228)));
    QCOMPARE(layout.amounts.size(), 4);
    QCOMPARE(layout.band.left(), 338.0 - 48 - 6);
    QCOMPARE(layout.band.right(), 338.0);
    QStringList days;
    for (const TrendLayout::Tick &tick : layout.days)
        days.append(tick.text);
    QCOMPARE(days, QStringList({QStringLiteral("9 Nov"), QStringLiteral("13"), QStringLiteral("17"),
                                QStringLiteral("22 Nov")}));
    QCOMPARE(layout.lines.at(0).at(4).x(), 26.0 + 4 * 24);
}

void TstChartLayout::everythingOfATrendIsInside()
{
    for (quint32 seed = 0; seed < 120; ++seed) {
        for (const QSizeF &size : kSizesPx) {
            const auto unit = seed % 3 == 0 ? ChartUnit::Won : ChartUnit::Count;
            const Trend trend = trendOf(static_cast<int>(seed % 6), unit, seed);
            const TrendLayout layout = layOutTrend(size, trend, metrics(size.height() / 265));
            const QRectF whole = QRectF(QPointF(), size).adjusted(-kTinyPx, -kTinyPx, kTinyPx, kTinyPx);
            const QRectF plot = layout.plot.adjusted(-kTinyPx, -kTinyPx, kTinyPx, kTinyPx);
            QVERIFY(whole.contains(layout.plot));
            QVERIFY(plot.contains(layout.band));
            QVERIFY(layout.bandLabel.right() <= plot.right());
            QVERIFY(layout.amounts.constFirst().at >= plot.bottom() - 1);
            for (const QPolygonF &line : layout.lines) {
                for (const QPointF &point : line)
                    QVERIFY(plot.contains(point));
            }
            for (qsizetype i = 0; i < layout.days.size(); ++i) {
                QVERIFY(whole.contains(layout.days.at(i).label));
                QVERIFY(i == 0 || layout.days.at(i).label.left() > layout.days.at(i - 1).label.right());
            }
            for (const TrendLayout::Tick &tick : layout.amounts)
                QVERIFY(tick.label.right() < plot.left() && tick.label.left() >= 0);
            for (qsizetype i = 0; i < layout.ends.size(); ++i) {
                QVERIFY(whole.contains(layout.ends.at(i).name));
                QVERIFY(layout.ends.at(i).number.left() > layout.ends.at(i).leader.x2());
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!layout.ends.at(i)
                                 .name.adjusted(0, kTinyPx, 0, -kTinyPx)
                                 .intersects(layout.ends.at(j).name));
            }
        }
    }
}

void TstChartLayout::theMouseFindsThePointItIsOn()
{
    const Trend trend = trendOf(5, ChartUnit::Count, 4);
    const TrendLayout layout = layOutTrend({466, 265}, trend, metrics());
    for (int line = 0; line < 5; ++line) {
        for (int day = 0; day < 14; ++day) {
            const std::optional<TrendPoint> found = trendPointAt(layout, layout.lines.at(line).at(day));
            QVERIFY(found);
            QCOMPARE(found->day, day);
            // Another line may go through the very same point.
            QCOMPARE(layout.lines.at(found->line).at(day), layout.lines.at(line).at(day));
        }
        QCOMPARE(trendPointAt(layout, layout.ends.at(line).name.center()), (TrendPoint{line, 13}));
    }
    QVERIFY(!trendPointAt(layout, {200, 262}));
    QVERIFY(!trendPointAt({}, {10, 10}));
}

void TstChartLayout::calloutsStayInside()
{
    QRandomGenerator random(3);
    const QRectF bounds(30, 8, 300, 220);
    for (int round = 0; round < 500; ++round) {
        const QPointF point(30 + random.bounded(300.0), 8 + random.bounded(220.0));
        const QSizeF size(20 + random.bounded(100.0), 20 + random.bounded(40.0));
        const QRectF box = calloutRect(bounds, point, size, 12);
        QVERIFY(bounds.adjusted(-kTinyPx, -kTinyPx, kTinyPx, kTinyPx).contains(box));
        QVERIFY(!box.contains(point));
    }
}

void TstChartLayout::nothingIsLaidOutForNothing()
{
    QVERIFY(layOutBars({505, 265}, {}, ChartUnit::Count, metrics()).places.isEmpty());
    QCOMPARE(barAt({}, {10, 10}), -1);
    QVERIFY(layOutTrend({505, 265}, {}, metrics()).lines.isEmpty());
}

} // namespace

QTEST_GUILESS_MAIN(TstChartLayout)
#include "tst_chart_layout.moc"
