// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace danggol::test
{

struct CurlRun
{
    /// As in curl's manual; 0: there was an answer.
    int exitCode = -1;
    QByteArray output;
};

/// curl, a client that is not ours; waits for its end.
[[nodiscard]] inline CurlRun curl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("curl"),
                  QStringList{QStringLiteral("-sS"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                              QStringLiteral("--max-time"), QStringLiteral("60")} +
                      arguments);
    if (!process.waitForFinished(90'000))
        qFatal("curl did not end");
    return {process.exitCode(), process.readAllStandardOutput()};
}

/// The status of what curl is answered; 0: none.
[[nodiscard]] inline int curlStatus(const QStringList &arguments)
{
    return curl(QStringList{QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("-w"),
                            QStringLiteral("%{http_code}")} +
                arguments)
        .output.toInt();
}

} // namespace danggol::test
