// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/crowd.h"

#include <QThread>

#include <barrier>
#include <memory>
#include <vector>

namespace danggol::test
{

void inCrowd(int count, const std::function<void(int)> &act)
{
    // QThread and no other, because a socket wants its event dispatcher.
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back(QThread::create([&act, i] { act(i); }));
        threads.back()->start();
    }
    for (const std::unique_ptr<QThread> &thread : threads)
        thread->wait();
}

void raceInCrowd(int count, const std::function<std::function<void()>(int)> &prepare)
{
    std::barrier everybodyIsReady(count);
    inCrowd(count, [&](int number) {
        const std::function<void()> act = prepare(number);
        everybodyIsReady.arrive_and_wait();
        act();
    });
}

} // namespace danggol::test
