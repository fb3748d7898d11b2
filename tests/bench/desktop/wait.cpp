// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desktop/wait.h"

#include <QEventLoop>
#include <QTimer>

namespace danggol::bench
{

namespace
{
constexpr int kLookEveryMs = 1;
}

bool waitFor(const std::function<bool()> &isSo, int timeoutMs)
{
    if (isSo())
        return true;
    QEventLoop loop;
    const double until = steadyMs() + timeoutMs;
    QTimer look;
    look.setTimerType(Qt::PreciseTimer);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo() || steadyMs() > until)
            loop.quit();
    });
    look.start(kLookEveryMs);
    loop.exec();
    return isSo();
}

void settle()
{
    QEventLoop loop;
    // Of the lowest priority, so that it comes after all that waits.
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
}

QWidget *shownWidget(const QWidget &root, const char *name)
{
    const QList<QWidget *> found = root.findChildren<QWidget *>(QLatin1String(name));
    for (QWidget *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace danggol::bench
