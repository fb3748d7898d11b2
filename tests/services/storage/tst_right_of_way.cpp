// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/right_of_way.h"

#include <QtTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace danggol::storage;
using namespace std::chrono_literals;

namespace
{
constexpr std::chrono::milliseconds kLong = 5min;
}

/// Readers wait for writers, but never for long.
class RightOfWayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereNobodyWritesNobodyWaits();
    void aReaderWaitsForTheEndOfABatch();
    void theEndOfOneOfSeveralIsEnough();
    void aReaderIsNotKeptByAWriterThatHangs();
};

void RightOfWayTest::whereNobodyWritesNobodyWaits()
{
    RightOfWay way;
    way.giveWay(kLong);
    {
        const RightOfWay::Writing writing(way);
    }
    way.giveWay(kLong); // or the test would be given up
}

void RightOfWayTest::aReaderWaitsForTheEndOfABatch()
{
    RightOfWay way;
    for (int i = 0; i < 200; ++i) {
        std::atomic<bool> isCommitted = false;
        bool waited = false;
        std::optional<RightOfWay::Writing> writing(std::in_place, way);
        std::thread reader([&] {
            way.giveWay(kLong);
            waited = isCommitted;
        });
        isCommitted = true;
        writing.reset();
        reader.join();
        QVERIFY(waited);
    }
}

void RightOfWayTest::theEndOfOneOfSeveralIsEnough()
{
    RightOfWay way;
    const RightOfWay::Writing other(way);
    std::atomic<bool> isThrough = false;
    std::thread reader([&] {
        way.giveWay(kLong);
        isThrough = true;
    });
    // Batches end until one did while the reader waited for it.
    while (!isThrough) {
        const RightOfWay::Writing writing(way);
    }
    reader.join();
}

void RightOfWayTest::aReaderIsNotKeptByAWriterThatHangs()
{
    RightOfWay way;
    const RightOfWay::Writing hanging(way);
    way.giveWay(1ms); // or the test would be given up
}

QTEST_APPLESS_MAIN(RightOfWayTest)
#include "tst_right_of_way.moc"
