// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace danggol::test
{

/// How a program of ours ended, and what it printed.
struct ProgramRun
{
    /// -1: it crashed.
    int exitCode = -1;
    QString output;
    QString errors;
};

/// Starts the program and waits for its end. DANGGOL_PROGRAMS is the folder of the programs.
[[nodiscard]] inline ProgramRun runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(DANGGOL_PROGRAMS) + u'/' + program, arguments);
    if (!process.waitForFinished(240'000))
        qFatal("%s did not end", qPrintable(program));
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace danggol::test
