// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/metrics.h"

#include <algorithm>
#include <charconv>

namespace danggol::api
{

namespace
{

void describe(std::string &text, const char *name, const char *type, const char *help)
{
    text.append("# HELP ").append(name).append(" ").append(help).append("\n# TYPE ");
    text.append(name).append(" ").append(type).append("\n");
}

template <class Number>
void sample(std::string &text, const std::string &name, const std::string &labels, Number value)
{
    text.append(name);
    if (!labels.empty())
        text.append("{").append(labels).append("}");
    text.append(" ").append(std::to_string(value)).append("\n");
}

void gauge(std::string &text, const char *name, const char *help, qint64 value)
{
    describe(text, name, "gauge", help);
    sample(text, name, {}, value);
}

void counter(std::string &text, const char *name, const char *help, qint64 value)
{
    describe(text, name, "counter", help);
    sample(text, name, {}, value);
}

std::string label(const char *name, const std::string &value)
{
    return std::string(name).append("=\"").append(value).append("\"");
}

/// Microseconds as seconds, without a needless zero: "0.00025", "10".
std::string seconds(std::int64_t microseconds)
{
    std::array<char, 32> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<double>(microseconds) / 1e6)
            .ptr;
    return {digits.data(), end};
}

void writeLoad(std::string &text, const ShopLoad &load)
{
    gauge(text, "danggol_write_queue_depth", "Writes waiting for a lane.", load.waitingWrites);
    gauge(text, "danggol_read_queue_depth", "Reads waiting for a reader.", load.waitingReads);
    gauge(text, "danggol_write_queue_capacity", "Writes that may wait, in all lanes.",
          load.writeQueueCapacity * load.writers);
    gauge(text, "danggol_read_queue_capacity", "Reads that may wait.", load.readQueueCapacity);
    gauge(text, "danggol_pool_writers", "Connections that write.", load.writers);
    gauge(text, "danggol_pool_readers", "Connections that read.", load.readers);
    counter(text, "danggol_queue_refusals_total", "Works turned away because their queue was full.",
            load.busyRefusals);
    const std::string name = "danggol_commit_batch_size";
    describe(text, name.c_str(), "histogram", "Works that shared one durable commit.");
    qint64 cumulative = 0;
    for (std::size_t i = 0; i < ShopLoad::kBatchSizeBounds.size(); ++i) {
        cumulative += load.batchSizes.at(i);
        sample(text, name + "_bucket", label("le", std::to_string(ShopLoad::kBatchSizeBounds.at(i))),
               cumulative);
    }
    sample(text, name + "_bucket", label("le", "+Inf"), load.commits);
    sample(text, name + "_sum", {}, load.committedWorks);
    sample(text, name + "_count", {}, load.commits);
}

} // namespace

void Metrics::answered(const Exchange &exchange)
{
    const std::int64_t us = exchange.duration.count();
    const auto bucket = std::lower_bound(kLatencyBoundsUs.begin(), kLatencyBoundsUs.end(), us);
    const std::lock_guard lock(m_mutex);
    // Only patterns of ours: paths and methods that somebody makes up must not grow the table.
    const bool isKnown = !exchange.route.empty();
    RouteCounters &counters =
        m_routes[isKnown ? RouteKey{exchange.method, exchange.route} : RouteKey{"other", "none"}];
    ++counters.byStatus[exchange.status];
    ++counters.byLatency.at(static_cast<std::size_t>(bucket - kLatencyBoundsUs.begin()));
    counters.totalUs += static_cast<std::uint64_t>(std::max<std::int64_t>(us, 0));
}

void Metrics::jobRan(const QString &job, bool succeeded)
{
    const std::lock_guard lock(m_mutex);
    ++m_jobs[job.toStdString()].at(succeeded ? 1 : 0);
}

std::string Metrics::text(const ShopLoad &load, std::size_t connections) const
{
    std::string text;
    {
        const std::lock_guard lock(m_mutex);
        writeRequests(text);
        writeJobs(text);
    }
    gauge(text, "danggol_http_requests_running", "Requests that are not answered yet.", m_running.load());
    gauge(text, "danggol_http_connections", "Peers that are connected.", static_cast<qint64>(connections));
    writeLoad(text, load);
    return text;
}

void Metrics::writeRequests(std::string &text) const
{
    const auto labelsOf = [](const RouteKey &key) {
        return label("method", key.first) + ',' + label("route", key.second);
    };
    describe(text, "danggol_http_requests_total", "counter", "Requests answered.");
    for (const auto &[key, counters] : m_routes) {
        for (const auto &[status, count] : counters.byStatus)
            sample(text, "danggol_http_requests_total",
                   labelsOf(key) + ',' + label("status", std::to_string(status)), count);
    }
    const std::string name = "danggol_http_request_duration_seconds";
    describe(text, name.c_str(), "histogram", "From the whole request to its answer.");
    for (const auto &[key, counters] : m_routes) {
        std::uint64_t cumulative = 0;
        for (std::size_t i = 0; i < kLatencyBoundsUs.size(); ++i) {
            cumulative += counters.byLatency.at(i);
            sample(text, name + "_bucket", labelsOf(key) + ',' + label("le", seconds(kLatencyBoundsUs.at(i))),
                   cumulative);
        }
        cumulative += counters.byLatency.back();
        sample(text, name + "_bucket", labelsOf(key) + ',' + label("le", "+Inf"), cumulative);
        sample(text, name + "_sum", labelsOf(key), static_cast<double>(counters.totalUs) / 1e6);
        sample(text, name + "_count", labelsOf(key), cumulative);
    }
}

void Metrics::writeJobs(std::string &text) const
{
    describe(text, "danggol_job_runs_total", "counter", "Runs of the shop's own jobs.");
    for (const auto &[job, counts] : m_jobs) {
        sample(text, "danggol_job_runs_total", label("job", job) + ',' + label("outcome", "failed"),
               counts[0]);
        sample(text, "danggol_job_runs_total", label("job", job) + ',' + label("outcome", "done"), counts[1]);
    }
}

} // namespace danggol::api
