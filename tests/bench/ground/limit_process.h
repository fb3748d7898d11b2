// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "tests/bench/measure/sample.h"

#include <QProcess>
#include <QStringList>

#include <memory>

namespace danggol::bench
{

/// What danggol-limits did with these words; its histogram holds the median and the 99th percentile alone.
struct LimitAnswer
{
    Sample sample;
    double p50Ms = 0;
    double p99Ms = 0;
};

/// Runs one of the bare-library limits to its end. Unavailable, in its own words, when it fails.
[[nodiscard]] Result<LimitAnswer> runLimit(const QStringList &words);

/// The echo server, until this goes.
class EchoProcess
{
public:
    [[nodiscard]] static Result<std::unique_ptr<EchoProcess>> start();
    ~EchoProcess();
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    EchoProcess() = default;

    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace danggol::bench
