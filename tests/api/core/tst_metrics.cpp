// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/metrics.h"
#include "tests/support/fatal_warnings.h"

#include <QtTest>

using namespace danggol;
using namespace danggol::api;

/// What Prometheus reads.
class TstMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreCounted();
    void pathsThatAreMadeUpShareOneRow();
    void commitsAreAHistogram();
    void jobsAreCounted();

private:
    [[nodiscard]] static Exchange exchange(const char *route, int status, int milliseconds)
    {
        Exchange exchange;
        exchange.method = "GET";
        exchange.path = "/made/up";
        exchange.route = route;
        exchange.status = status;
        exchange.duration = std::chrono::milliseconds(milliseconds);
        return exchange;
    }
};

void TstMetrics::requestsAreCounted()
{
    Metrics metrics;
    metrics.began();
    metrics.answered(exchange("/points", 200, 3));
    metrics.answered(exchange("/points", 200, 30));
    metrics.answered(exchange("/points", 404, 60'000));
    const QByteArray text = QByteArray::fromStdString(metrics.text({}, 7));
    for (const char *line :
         {"danggol_http_requests_total{method=\"GET\",route=\"/points\",status=\"200\"} 2\n",
          "danggol_http_requests_total{method=\"GET\",route=\"/points\",status=\"404\"} 1\n",
          "_seconds_bucket{method=\"GET\",route=\"/points\",le=\"0.0025\"} 0\n",
          "_seconds_bucket{method=\"GET\",route=\"/points\",le=\"0.005\"} 1\n",
          "_seconds_bucket{method=\"GET\",route=\"/points\",le=\"0.05\"} 2\n",
          "_seconds_bucket{method=\"GET\",route=\"/points\",le=\"10\"} 2\n",
          "_seconds_bucket{method=\"GET\",route=\"/points\",le=\"+Inf\"} 3\n",
          "_seconds_count{method=\"GET\",route=\"/points\"} 3\n",
          "_seconds_sum{method=\"GET\",route=\"/points\"} 60.033000\n", "danggol_http_requests_running 1\n",
          "danggol_http_connections 7\n"})
        QVERIFY2(text.contains(line), line);
}

void TstMetrics::pathsThatAreMadeUpShareOneRow()
{
    Metrics metrics;
    for (int i = 0; i < 100; ++i) {
        Exchange made = exchange("", 404, 1);
        made.method = "M" + std::to_string(i);
        metrics.answered(made);
    }
    const QByteArray text = QByteArray::fromStdString(metrics.text({}, 0));
    QVERIFY(
        text.contains("danggol_http_requests_total{method=\"other\",route=\"none\",status=\"404\"} 100\n"));
    QVERIFY(!text.contains("M7"));
}

void TstMetrics::commitsAreAHistogram()
{
    ShopLoad load;
    load.commits = 3;
    load.committedWorks = 71;
    load.batchSizes = {1, 0, 0, 1, 0, 0, 1, 0};
    const QByteArray text = QByteArray::fromStdString(Metrics().text(load, 0));
    for (const char *line :
         {"danggol_commit_batch_size_bucket{le=\"1\"} 1\n", "danggol_commit_batch_size_bucket{le=\"8\"} 2\n",
          "danggol_commit_batch_size_bucket{le=\"64\"} 3\n",
          "danggol_commit_batch_size_bucket{le=\"+Inf\"} 3\n", "danggol_commit_batch_size_sum 71\n",
          "danggol_commit_batch_size_count 3\n"})
        QVERIFY2(text.contains(line), line);
}

void TstMetrics::jobsAreCounted()
{
    Metrics metrics;
    metrics.jobRan(QStringLiteral("aggregate"), true);
    metrics.jobRan(QStringLiteral("aggregate"), true);
    metrics.jobRan(QStringLiteral("aggregate"), false);
    const QByteArray text = QByteArray::fromStdString(metrics.text({}, 0));
    QVERIFY(text.contains("danggol_job_runs_total{job=\"aggregate\",outcome=\"done\"} 2\n"));
    QVERIFY(text.contains("danggol_job_runs_total{job=\"aggregate\",outcome=\"failed\"} 1\n"));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstMetrics)
#include "tst_metrics.moc"
