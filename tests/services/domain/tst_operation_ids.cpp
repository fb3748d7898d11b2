// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/operation.h"
#include "tests/support/fatal_warnings.h"
#include "tests/support/manual_clock.h"

#include <QUuid>
#include <QtTest>

#include <thread>
#include <vector>

using namespace danggol;
using danggol::test::ManualClock;

class TstOperationIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsAUuidOfItsTime();
    void eachIsGreaterThanTheOneBefore();
    void aClockThatIsPutBackDoesNotPutBackTheIds();
    void noTwoTillsMakeTheSame();
    void threadsShareASource();
};

namespace
{

// Of an id's first 48 bits (RFC 9562, section 5.7).
qint64 millisecondsOf(const QString &id)
{
    return (id.left(8) + id.mid(9, 4)).toLongLong(nullptr, 16);
}

} // namespace

void TstOperationIds::anIdIsAUuidOfItsTime()
{
    const ManualClock clock;
    TimeOrderedOperationIds ids(clock);
    const QString id = ids.next().id;
    const QUuid uuid(id);
    QCOMPARE(id, uuid.toString(QUuid::WithoutBraces));
    QCOMPARE(uuid.variant(), QUuid::DCE);
    QCOMPARE(id.at(14), u'7');
    QCOMPARE(millisecondsOf(id), clock.now().ms);
}

// More of them than a millisecond has room for.
void TstOperationIds::eachIsGreaterThanTheOneBefore()
{
    const ManualClock clock;
    TimeOrderedOperationIds ids(clock);
    QString before = ids.next().id;
    for (int i = 0; i < 10'000; ++i) {
        const QString id = ids.next().id;
        QVERIFY2(before < id, qPrintable(before + u' ' + id));
        before = id;
    }
}

void TstOperationIds::aClockThatIsPutBackDoesNotPutBackTheIds()
{
    ManualClock clock;
    TimeOrderedOperationIds ids(clock);
    const QString before = ids.next().id;
    clock.advanceMs(-kMsPerHour);
    const QString later = ids.next().id;
    QVERIFY(before < later);
    clock.advanceMs(2 * kMsPerHour);
    QCOMPARE(millisecondsOf(ids.next().id), clock.now().ms);
}

void TstOperationIds::noTwoTillsMakeTheSame()
{
    const ManualClock clock;
    TimeOrderedOperationIds here(clock);
    TimeOrderedOperationIds there(clock);
    QSet<QString> ids;
    constexpr int kEach = 1'000;
    for (int i = 0; i < kEach; ++i)
        ids << here.next().id << there.next().id;
    QCOMPARE(ids.size(), 2 * kEach);
}

void TstOperationIds::threadsShareASource()
{
    const ManualClock clock;
    TimeOrderedOperationIds ids(clock);
    constexpr int kThreads = 4;
    constexpr int kEach = 2'000;
    std::vector<QStringList> made(kThreads);
    std::vector<std::thread> threads;
    for (QStringList &mine : made) {
        threads.emplace_back([&ids, &mine] {
            for (int i = 0; i < kEach; ++i)
                mine.append(ids.next().id);
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QSet<QString> ticks;
    for (const QStringList &mine : made) {
        for (const QString &id : mine)
            ticks.insert(id.left(18));
    }
    QCOMPARE(ticks.size(), qsizetype{kThreads} * kEach);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstOperationIds)
#include "tst_operation_ids.moc"
