// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ground/limit_process.h"

#include "tests/bench/ground/server_process.h"
#include "tests/support/postgres_tools.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace danggol::bench
{

namespace
{

constexpr int kLongestMs = 600'000;
constexpr double kUsPerMs = 1'000;

Error limitFailed(const QByteArray &said)
{
    return {ErrorCode::Unavailable,
            QStringLiteral("A limit could not be measured: %1").arg(QString::fromUtf8(said.trimmed())),
            {},
            {}};
}

} // namespace

Result<LimitAnswer> runLimit(const QStringList &words)
{
    QProcess process;
    process.start(programPath(QStringLiteral("danggol-limits")), words);
    if (!process.waitForFinished(kLongestMs) || process.exitCode() != 0)
        return fail(limitFailed(process.readAllStandardError()));
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    return LimitAnswer{.sample = {.operations = answer.value(QLatin1String("operations")).toInteger(),
                                  .seconds = answer.value(QLatin1String("seconds")).toDouble(),
                                  .latencies = {}},
                       .p50Ms = answer.value(QLatin1String("p50Us")).toDouble() / kUsPerMs,
                       .p99Ms = answer.value(QLatin1String("p99Us")).toDouble() / kUsPerMs};
}

Result<std::unique_ptr<EchoProcess>> EchoProcess::start()
{
    std::unique_ptr<EchoProcess> echo(new EchoProcess);
    echo->m_port = static_cast<quint16>(test::postgres_tools::freePort());
    echo->m_process.start(programPath(QStringLiteral("danggol-limits")),
                          {QStringLiteral("echo"), QString::number(echo->m_port)});
    if (!echo->m_process.waitForReadyRead(kLongestMs))
        return fail(limitFailed(echo->m_process.readAllStandardError()));
    return echo;
}

EchoProcess::~EchoProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000))
        m_process.kill();
}

} // namespace danggol::bench
