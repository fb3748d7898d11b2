// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/signal_watch.h"

#include "services/domain/assert.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace danggol::app
{

namespace
{

// A handler may do next to nothing; writing into a pipe is among it. Plain numbers because nothing else may
// be touched there.
std::array<int, 2> pipeEnds{-1, -1};

void wake(int)
{
    const int errorBefore = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = errorBefore;
}

} // namespace

SignalWatch::SignalWatch(QObject *parent) : QObject(parent)
{
    const int made = ::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK);
    DANGGOL_ASSERT(made == 0);
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT endRequested();
    });
    std::signal(SIGTERM, wake);
    std::signal(SIGINT, wake);
    std::signal(SIGPIPE, SIG_IGN);
}

SignalWatch::~SignalWatch()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (const int end : pipeEnds)
        ::close(end);
}

} // namespace danggol::app
