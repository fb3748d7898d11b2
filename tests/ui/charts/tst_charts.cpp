// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fatal_warnings.h"
#include "ui/charts/bar_chart.h"
#include "ui/charts/trend_chart.h"
#include "ui/parts/focus_ring.h"

#include <QSignalSpy>
#include <QtTest>

using namespace danggol::test;
using namespace danggol::ui;

namespace
{

const QList<Bar> kBars{{QStringLiteral("Salt bread, 2 pcs"), 86},
                       {QStringLiteral("Cold brew bottle 500 ml"), 79},
                       {QStringLiteral("Oat milk 1 L"), 64}};
const QStringList kSentences{QStringLiteral("Rank 1, Salt bread"), QStringLiteral("Rank 2, Cold brew"),
                             QStringLiteral("Rank 3, Oat milk")};

Trend trend()
{
    Trend trend{.days = {}, .lines = {}, .windowDays = 3, .unit = ChartUnit::Count};
    for (int day = 9; day <= 22; ++day)
        trend.days.append(QDate(2026, 11, day));
    trend.lines = {{QStringLiteral("Salt bread"), {19, 18, 21, 20, 22, 24, 23, 21, 25, 26, 24, 27, 31, 28}},
                   {QStringLiteral("Cold brew"), {24, 26, 25, 27, 24, 28, 27, 26, 28, 29, 27, 30, 25, 24}},
                   {QStringLiteral("Oat milk"), {14, 13, 15, 16, 15, 17, 16, 18, 17, 16, 18, 19, 22, 23}}};
    return trend;
}

template <class Chart>
void show(Chart &chart)
{
    chart.resize(chart.sizeHint());
    chart.show();
    chart.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
}

class TstCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FatalWarnings::expect(QStringLiteral("propagateSizeHints")); // of windows, on the offscreen platform
    }
    void barsFollowTheKeyboard();
    void barsFollowTheMouse();
    void theRingComesWithTheKeyboard();
    void linesFollowTheKeyboard();
    void linesFollowTheMouse();
    void picturesLookLikeTheChart();

private:
    Theme m_theme{ThemeMode::Light};
};

void TstCharts::barsFollowTheKeyboard()
{
    BarChart chart(m_theme);
    chart.setTitle(QStringLiteral("Top 3 by quantity"));
    chart.setBars(kBars, ChartUnit::Count, kSentences);
    connect(&chart, &BarChart::chosen, &chart, &BarChart::setCurrent);
    QSignalSpy activated(&chart, &BarChart::activated);
    show(chart);
    QCOMPARE(chart.accessibleName(), QStringLiteral("Top 3 by quantity"));
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(activated.isEmpty()); // nothing is current yet
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.current(), 0);
    QCOMPARE(chart.accessibleName(), QStringLiteral("Top 3 by quantity: Rank 1, Salt bread"));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.current(), 2);
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.takeFirst().constFirst().toInt(), 1);
    chart.setBars(kBars.mid(0, 1), ChartUnit::Count, kSentences);
    QCOMPARE(chart.current(), -1);
}

void TstCharts::barsFollowTheMouse()
{
    BarChart chart(m_theme);
    chart.setBars(kBars, ChartUnit::Count, kSentences);
    QSignalSpy chosen(&chart, &BarChart::chosen);
    QSignalSpy activated(&chart, &BarChart::activated);
    show(chart);
    const QPoint second = chart.geometryOfBars().places.at(1).row.center().toPoint();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, second);
    QCOMPARE(chosen.takeFirst().constFirst().toInt(), 1);
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, second);
    QCOMPARE(activated.takeFirst().constFirst().toInt(), 1);
    chosen.clear();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(10, chart.height() - 2));
    QVERIFY(chosen.isEmpty());
}

void TstCharts::theRingComesWithTheKeyboard()
{
    FocusRing ring(*qApp);
    QWidget window;
    BarChart chart(m_theme, &window);
    chart.setGeometry(20, 20, 400, 265);
    chart.setBars(kBars, ChartUnit::Count, kSentences);
    window.resize(460, 320);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(50, 20));
    QVERIFY(chart.hasFocus());
    QVERIFY(!ring.target());
    chart.clearFocus();
    chart.setFocus(Qt::TabFocusReason);
    QCOMPARE(ring.target(), &chart);
}

void TstCharts::linesFollowTheKeyboard()
{
    TrendChart chart(m_theme);
    chart.setTitle(QStringLiteral("Top 3, units per day"));
    chart.setTrend(trend());
    connect(&chart, &TrendChart::chosen, &chart, &TrendChart::setCurrent);
    QSignalSpy activated(&chart, &TrendChart::activated);
    show(chart);
    chart.clearFocus();
    QVERIFY(!chart.pointedAt());
    chart.setFocus(Qt::TabFocusReason);
    QCOMPARE(chart.pointedAt(), (TrendPoint{0, 13})); // the newest day says itself
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.pointedAt(), (TrendPoint{1, 12}));
    QCOMPARE(chart.accessibleName(), QStringLiteral("Top 3, units per day: Cold brew, 21 Nov, 25"));
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.pointedAt(), (TrendPoint{1, 0}));
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.pointedAt(), (TrendPoint{1, 0}));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.takeFirst().constFirst().toInt(), 1);
}

void TstCharts::linesFollowTheMouse()
{
    TrendChart chart(m_theme);
    chart.setTrend(trend());
    QSignalSpy chosen(&chart, &TrendChart::chosen);
    show(chart);
    const QPoint point = chart.geometryOfLines().lines.at(2).at(3).toPoint();
    QTest::mouseMove(&chart, point);
    QTRY_COMPARE(chart.pointedAt(), (TrendPoint{2, 3}));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, point);
    QCOMPARE(chosen.takeFirst().constFirst().toInt(), 2);
}

void TstCharts::picturesLookLikeTheChart()
{
    BarChart chart(m_theme);
    chart.setBars(kBars, ChartUnit::Count, kSentences);
    const ChartPicture picture{.title = QStringLiteral("Top 3 by quantity"),
                               .note = QStringLiteral("20–22 Nov"),
                               .fileName = QStringLiteral("best sellers"),
                               .chartSize = QSize(505, 265),
                               .paint = chart.painter()};
    const QImage image = chartImage(m_theme, picture, 2);
    QCOMPARE(image.size(), QSize(2 * (505 + 32), 2 * (265 + 32 + 32)));
    QCOMPARE(image.pixelColor(4, 4), m_theme.color(Token::Surface));
    // In the middle of the first bar.
    const BarLayout layout = layOutBars({505, 265}, kBars, ChartUnit::Count, chartMetrics(m_theme));
    const QPointF first = layout.places.at(0).bar.center() + QPointF(16, 48);
    QCOMPARE(image.pixelColor((first * 2).toPoint()), m_theme.color(Token::Acc));
    const QByteArray svg = chartSvg(m_theme, picture);
    QVERIFY(svg.contains("<svg"));
    QVERIFY(svg.contains("Cold brew bottle 500 ml"));
    QVERIFY(svg.contains("<title>Top 3 by quantity</title>"));
}

} // namespace

DANGGOL_TEST_MAIN(QApplication, TstCharts)
#include "tst_charts.moc"
