// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/heartbeat.h"

#include <QEvent>
#include <QMetaEnum>
#include <QtTest>

#include <ctime>

namespace danggol::test
{

namespace
{

[[nodiscard]] double threadWorkMs()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

} // namespace

bool HeartbeatApplication::notify(QObject *receiver, QEvent *event)
{
    // The events of other threads come this way too.
    if (receiver->thread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const char *kind = receiver->metaObject()->className();
    const QString name = receiver->objectName();
    const QEvent::Type type = event->type();
    const double before = threadWorkMs();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    const double workMs = threadWorkMs() - before;
    if (workMs > m_longestMs) {
        m_longestMs = workMs;
        m_longestEvent = QStringLiteral("%1 at %2 \"%3\"")
                             .arg(QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)),
                                  QLatin1String(kind), name);
    }
    return taken;
}

void HeartbeatApplication::restart()
{
    m_longestMs = 0;
    m_longestEvent.clear();
}

void expectHeartbeat(const QString &journey)
{
    const HeartbeatApplication &heart = HeartbeatApplication::instance();
    qInfo("%s: longest event %.1f ms, %s", qPrintable(journey), heart.longestMs(),
          qPrintable(heart.longestEvent()));
    QVERIFY2(heart.longestMs() <= HeartbeatApplication::kMostMs, qPrintable(heart.longestEvent()));
}

} // namespace danggol::test
