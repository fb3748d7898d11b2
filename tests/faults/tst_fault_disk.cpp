// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"
#include "tests/faults/support/disk/fault_vfs.h"
#include "tests/faults/support/fault_options.h"

#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace danggol;
using namespace danggol::test;

namespace
{

const CutLuck kNothingSurvives{.survival = 0, .torn = 0};
const CutLuck kEverythingSurvives{.survival = 1, .torn = 0};
constexpr int kTries = 200;

std::string filled(char letter, qint64 bytes)
{
    return std::string(static_cast<std::size_t>(bytes), letter);
}

} // namespace

/// The disk that the fault tests lay under SQLite: what it keeps over a power cut, and how it fails.
class TstFaultDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void syncedBytesSurvive();
    void unsyncedBytesMayGo();
    void sectorsGoEachByItself();
    void aSectorMayBeTorn();
    void anUnsyncedSizeMayGo();
    void qtsConnectionsComeThroughIt();
    void aCommitSurvivesTheCut();
    void aCommitOnALyingDiskDoesNot();
    void aDeletedFileMayComeBack();
    void theNthCallFails();
    void aFullDiskTakesWhatFits();

private:
    [[nodiscard]] std::unique_ptr<storage::Connection> open();
    [[nodiscard]] qint64 rowsAfter(const CutLuck &luck);

    FaultDisk m_disk;
    std::unique_ptr<FaultVfs> m_vfs;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::mt19937 m_random{1};
    CutToll m_toll;
};

void TstFaultDisk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("table.db"));
    m_vfs = std::make_unique<FaultVfs>(m_disk);
}

void TstFaultDisk::cleanup()
{
    m_disk.mend();
    m_disk.ignoreSyncs(false);
    m_disk.forget();
    m_vfs.reset();
}

void TstFaultDisk::syncedBytesSurvive()
{
    DiskFile file;
    file.write(0, filled('a', 3'000));
    file.sync();
    file.write(1'000, filled('b', 100));
    for (int i = 0; i < kTries; ++i) {
        const std::string found = file.afterPowerCut(m_random, {}, m_toll);
        QCOMPARE(found.size(), std::size_t(3'000));
        QVERIFY(found.substr(0, 1'000) == filled('a', 1'000));
        QVERIFY(found.substr(1'100) == filled('a', 1'900));
    }
}

void TstFaultDisk::unsyncedBytesMayGo()
{
    DiskFile file(filled('a', 2'048));
    file.write(512, filled('b', 512));
    QVERIFY(file.seen().substr(512, 512) == filled('b', 512));
    QVERIFY(file.afterPowerCut(m_random, kNothingSurvives, m_toll) == filled('a', 2'048));
    QVERIFY(file.afterPowerCut(m_random, kEverythingSurvives, m_toll) == file.seen());
}

void TstFaultDisk::sectorsGoEachByItself()
{
    DiskFile file(filled('a', 1'024));
    file.write(0, filled('b', 1'024));
    std::set<std::string> found;
    for (int i = 0; i < kTries; ++i) {
        const std::string content = file.afterPowerCut(m_random, {.torn = 0}, m_toll);
        found.insert({content.front(), content.back()});
    }
    QVERIFY((found == std::set<std::string>{"aa", "ab", "ba", "bb"}));
}

void TstFaultDisk::aSectorMayBeTorn()
{
    DiskFile file(filled('a', 512));
    file.write(0, filled('b', 512));
    std::set<std::string> found;
    for (int i = 0; i < kTries; ++i) {
        const std::string content = file.afterPowerCut(m_random, {.torn = 1}, m_toll);
        found.insert({content.front(), content.back()});
    }
    QVERIFY(found.contains("ab"));
    QVERIFY(found.contains("ba"));
    QVERIFY(m_toll.sectorsTorn > 0);
}

void TstFaultDisk::anUnsyncedSizeMayGo()
{
    DiskFile file(filled('a', 600));
    file.write(600, filled('b', 1'000));
    file.truncate(100);
    std::set<std::size_t> sizes;
    for (int i = 0; i < kTries; ++i)
        sizes.insert(file.afterPowerCut(m_random, {}, m_toll).size());
    QVERIFY((sizes == std::set<std::size_t>{100, 600, 1'600}));
}

std::unique_ptr<storage::Connection> TstFaultDisk::open()
{
    auto connection = std::make_unique<storage::Connection>(
        storage::DatabaseUrl::sqlite(m_file), storage::Access::Write, storage::ConnectionSettings{});
    const bool isReady = connection->open() && connection->run(QStringLiteral("PRAGMA journal_mode = WAL")) &&
                         connection->run(QStringLiteral("CREATE TABLE IF NOT EXISTS note (text TEXT)"));
    if (!isReady)
        qFatal("the table was not made");
    return connection;
}

void TstFaultDisk::qtsConnectionsComeThroughIt()
{
    const qint64 changesBefore = m_disk.changes();
    const auto connection = open();
    QVERIFY(m_disk.changes() > changesBefore);
    const qint64 syncsBefore = m_disk.callsOf(IoCall::Sync);
    QVERIFY(connection->run(QStringLiteral("INSERT INTO note VALUES ('milk')")));
    // The one sync that makes a commit durable.
    QCOMPARE(m_disk.callsOf(IoCall::Sync), syncsBefore + 1);
}

qint64 TstFaultDisk::rowsAfter(const CutLuck &luck)
{
    auto connection = open();
    if (!connection->run(QStringLiteral("INSERT INTO note VALUES ('milk')")))
        qFatal("the row was not written");
    m_disk.cutPowerAt(1);
    if (connection->run(QStringLiteral("INSERT INTO note VALUES ('eggs')")))
        qFatal("a row was written without power");
    connection.reset();
    m_toll = m_disk.powerUp(m_random, luck);
    return open()->number(QStringLiteral("SELECT COUNT(*) FROM note")).value_or(-1);
}

void TstFaultDisk::aCommitSurvivesTheCut()
{
    QCOMPARE(rowsAfter(kNothingSurvives), 1);
}

void TstFaultDisk::aCommitOnALyingDiskDoesNot()
{
    open().reset();
    m_disk.forget();
    m_disk.ignoreSyncs(true);
    QCOMPARE(rowsAfter(kNothingSurvives), 0);
    QVERIFY(m_toll.sectorsLost > 0);
}

void TstFaultDisk::aDeletedFileMayComeBack()
{
    open().reset(); // the last connection puts the log's pages into the file and deletes the log
    const QString log = m_file + QStringLiteral("-wal");
    QVERIFY(!QFile::exists(log));
    m_toll = m_disk.powerUp(m_random, kNothingSurvives);
    bool cameBack = QFile::exists(log);
    for (int i = 0; i < kTries && !cameBack; ++i) {
        open().reset();
        m_toll = m_disk.powerUp(m_random, kNothingSurvives);
        cameBack = QFile::exists(log);
    }
    QVERIFY(cameBack);
}

void TstFaultDisk::theNthCallFails()
{
    const auto connection = open();
    m_disk.failAt(1, 1);
    QVERIFY(!connection->run(QStringLiteral("INSERT INTO note VALUES ('milk')")));
    QVERIFY(m_disk.hasStruck());
    QVERIFY(connection->run(QStringLiteral("INSERT INTO note VALUES ('milk')")));
}

void TstFaultDisk::aFullDiskTakesWhatFits()
{
    const auto connection = open();
    m_disk.fillAfter(20'000);
    int written = 0;
    Result<Done> done;
    while ((done = connection->run(QStringLiteral("INSERT INTO note VALUES ('milk')"))) && written < kTries)
        ++written;
    QVERIFY(!done);
    QCOMPARE(errorCodeName(done.error().code), QStringLiteral("DISK_FULL"));
    QVERIFY(written > 0);
    m_disk.mend();
    QVERIFY(connection->run(QStringLiteral("INSERT INTO note VALUES ('milk')")));
    QCOMPARE(connection->number(QStringLiteral("SELECT COUNT(*) FROM note")).value_or(-1), written + 1);
}

DANGGOL_FAULT_TEST_MAIN(TstFaultDisk)
#include "tst_fault_disk.moc"
