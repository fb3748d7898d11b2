// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fatal_warnings.h"

#include <QCoreApplication>
#include <QMutex>
#include <QStringList>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>

// A test speaks English as the program does, which knows "1 item" from "2 items"; one that links no texts of
// the window goes on without.
static void speakEnglish()
{
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(QStringLiteral(":/translations/danggol_en")))
        QCoreApplication::installTranslator(english);
}
Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

namespace danggol::test
{

namespace
{

QMutex &mutex()
{
    static QMutex instance;
    return instance;
}

QStringList &expected()
{
    // Without a display Qt draws in memory, and that platform says of every dialog what it cannot do.
    static QStringList parts{QStringLiteral("This plugin does not support")};
    return parts;
}

QtMessageHandler &previousHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

bool isExpected(const QString &message)
{
    const QMutexLocker lock(&mutex());
    for (const QString &part : expected()) {
        if (message.contains(part))
            return true;
    }
    return false;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const bool isWarning = type == QtWarningMsg || type == QtCriticalMsg;
    if (isWarning && !isExpected(message)) {
        std::fprintf(stderr, "unexpected warning: %s\n", qPrintable(message));
        std::abort();
    }
    if (previousHandler() && !isWarning)
        previousHandler()(type, context, message);
}

} // namespace

FatalWarnings::FatalWarnings()
{
    previousHandler() = qInstallMessageHandler(handle);
}

FatalWarnings::~FatalWarnings()
{
    qInstallMessageHandler(previousHandler());
}

void FatalWarnings::expect(const QString &part)
{
    const QMutexLocker lock(&mutex());
    expected().append(part);
}

} // namespace danggol::test
