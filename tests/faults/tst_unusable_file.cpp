// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/migrator.h"
#include "tests/faults/support/disk/cut_shop.h"
#include "tests/faults/support/disk/file_damage.h"
#include "tests/faults/support/disk/small_disk.h"
#include "tests/faults/support/disk/till_process.h"
#include "tests/faults/support/fault_options.h"

#include <QDir>
#include <QFile>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// How often the power goes in each part of the schema, and how many rounds of processes there are.
constexpr int kSmallRuns = 4;
constexpr int kMostProcesses = 4;

/// The file and its log as a kill after `sql` leaves them.
ShopBytes killedAfter(const QString &file, const char *sql)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open(file.toUtf8().constData(), &connection) != SQLITE_OK ||
        sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(connection));
    ShopBytes bytes = ShopBytes::of(file);
    sqlite3_close(connection);
    return bytes;
}

QString codeOf(const Result<std::unique_ptr<Shop>> &shop)
{
    return shop ? QStringLiteral("opened") : errorCodeName(shop.error().code);
}

} // namespace

/// A shop's file that cannot be used, or not yet: another program's, a newer program's, half-made, not to be
/// written, on a full disk, wanted by several at once.
class TstUnusableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anotherProgramsFileIsKept_data();
    void anotherProgramsFileIsKept();
    void aNewerSchemaIsKept();
    void everyPartOfTheSchemaBecomesAShop();
    void aCutWhileTheSchemaGrowsIsMended();
    void aFolderThatIsReadOnlyIsSaid();
    void aFileThatIsReadOnlyIsSaid();
    void aFullDiskIsSaid();
    void severalProcessesMayOpenAtOnce_data();
    void severalProcessesMayOpenAtOnce();

private:
    [[nodiscard]] QString newFile();
    void expectKept(const QString &file, const QString &code);
    void makePart(const QString &file, int steps);

    CutShop m_shop{1};
    std::mt19937 m_random{FaultOptions::seed()};
    QString m_folder;
    int m_files = 0;
};

void TstUnusableFile::init()
{
    m_folder = m_shop.path(QStringLiteral("files-%1").arg(++m_files));
    QVERIFY(QDir().mkpath(m_folder));
}

void TstUnusableFile::cleanup()
{
    m_shop.disk().mend();
    m_shop.disk().forget();
    if (QTest::currentTestFailed())
        qInfo("seed %u; the files are in %s", FaultOptions::seed(), qPrintable(m_shop.keep()));
}

QString TstUnusableFile::newFile()
{
    return m_folder + QStringLiteral("/shop-%1.danggol").arg(++m_files);
}

void TstUnusableFile::expectKept(const QString &file, const QString &code)
{
    const ShopBytes before = ShopBytes::of(file);
    const Result<std::unique_ptr<Shop>> shop = m_shop.open(file);
    QVERIFY(!shop);
    QCOMPARE(codeOf(shop), code);
    QVERIFY(!shop.error().message.isEmpty());
    QVERIFY2(ShopBytes::of(file) == before, "the file is not what it was");
}

void TstUnusableFile::anotherProgramsFileIsKept_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isKilled");
    const QByteArray table =
        "CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES ('https://qt.io');";
    QTest::newRow("with a mark of its own") << "PRAGMA application_id = 252006673;" + table << false;
    QTest::newRow("without a mark") << table << false;
    QTest::newRow("with a log") << "PRAGMA journal_mode = WAL;" + table << false;
    QTest::newRow("killed, with a log")
        << table + "PRAGMA journal_mode = WAL; INSERT INTO bookmark VALUES ('https://sqlite.org');" << true;
    QTest::newRow("killed, everything in the log") << "PRAGMA journal_mode = WAL;" + table << true;
}

void TstUnusableFile::anotherProgramsFileIsKept()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const bool, isKilled);
    const QString file = newFile();
    const ShopBytes bytes = killedAfter(file, sql.constData());
    if (isKilled) {
        QVERIFY(!bytes.log.isEmpty());
        bytes.put(file);
    }
    m_shop.disk().forget();
    expectKept(file, QStringLiteral("NOT_A_DATABASE"));
}

void TstUnusableFile::aNewerSchemaIsKept()
{
    const char *newer = "INSERT INTO schema_version VALUES (99, 'tomorrow', 'unknown', 0)";
    const QString file = newFile();
    QVERIFY(QFile::copy(m_shop.templateFile(), file));
    const ShopBytes killed = killedAfter(file, newer);
    m_shop.disk().forget();
    expectKept(file, QStringLiteral("SCHEMA_TOO_NEW"));
    QVERIFY(!killed.log.isEmpty());
    killed.put(file);
    m_shop.disk().forget();
    expectKept(file, QStringLiteral("SCHEMA_TOO_NEW"));
}

void TstUnusableFile::makePart(const QString &file, int steps)
{
    const ManualClock clock;
    storage::Connection connection(storage::DatabaseUrl::sqlite(file), storage::Access::Write, {});
    QVERIFY(connection.open());
    QVERIFY(storage::Migrator(connection, storage::migrationFiles().mid(0, steps), clock).migrate());
}

void TstUnusableFile::everyPartOfTheSchemaBecomesAShop()
{
    const int steps = static_cast<int>(storage::migrationFiles().size());
    for (int step = 0; step <= steps; ++step) {
        const QString file = newFile();
        makePart(file, step);
        const Result<std::unique_ptr<Shop>> shop = m_shop.open(file);
        QVERIFY2(shop, qPrintable(codeOf(shop)));
        QCOMPARE(brokenRules(**shop), 0);
    }
    qInfo("stopped after each of %d steps: opened and brought up to date", steps);
}

void TstUnusableFile::aCutWhileTheSchemaGrowsIsMended()
{
    const int runs = FaultOptions::runs(kSmallRuns);
    const int steps = static_cast<int>(storage::migrationFiles().size());
    int cuts = 0;
    for (int step = 0; step <= steps; ++step) {
        for (int run = 0; run < runs; ++run) {
            const QString file = newFile();
            makePart(file, step);
            m_shop.disk().forget();
            constexpr qint64 kChangesOfAStep = 25;
            const qint64 most = (steps - step + 1) * kChangesOfAStep;
            m_shop.disk().cutPowerAt(std::uniform_int_distribution<qint64>(1, most)(m_random));
            (void)m_shop.open(file).has_value();
            cuts += m_shop.disk().isOff() ? 1 : 0;
            (void)m_shop.disk().powerUp(m_random, {.survival = run % 3 * 0.5, .torn = 0.2});
            const Result<std::unique_ptr<Shop>> shop = m_shop.open(file);
            QVERIFY2(shop, qPrintable(codeOf(shop)));
            QCOMPARE(brokenRules(**shop), 0);
        }
    }
    qInfo("the power went %d times while the schema grew from one of %d steps: every shop opened, books 0; "
          "seed %u",
          cuts, steps, FaultOptions::seed());
}

void TstUnusableFile::aFolderThatIsReadOnlyIsSaid()
{
    const QString file = newFile();
    QVERIFY(QFile::copy(m_shop.templateFile(), file));
    const ReadOnlyFolder readOnly(m_folder);
    if (!readOnly.isThere())
        QSKIP("root may write everywhere, and no folder can be mounted read-only here");
    expectKept(file, QStringLiteral("READ_ONLY"));
    const Result<std::unique_ptr<Shop>> missing = m_shop.open(newFile());
    QCOMPARE(codeOf(missing), QStringLiteral("READ_ONLY"));
    QVERIFY(missing.error().message.contains(m_folder));
}

void TstUnusableFile::aFileThatIsReadOnlyIsSaid()
{
    const QString file = newFile();
    QVERIFY(QFile::copy(m_shop.templateFile(), file));
    const ReadOnlyFile readOnly(file);
    if (!readOnly.isThere())
        QSKIP("root may write everywhere, and no file can be made immutable here");
    expectKept(file, QStringLiteral("READ_ONLY"));
}

void TstUnusableFile::aFullDiskIsSaid()
{
    SmallDisk disk(m_folder);
    if (!disk.isThere())
        QSKIP("no small disk can be mounted here: that takes root");
    int said = 0;
    int opened = 0;
    for (const qint64 room : {0, 4'096, 20'000, 60'000, 150'000, 400'000, 1'500'000}) {
        const QString made = newFile();
        const QString existing = newFile();
        QVERIFY(QFile::copy(m_shop.templateFile(), existing));
        disk.fill(room);
        for (const QString &file : {made, existing}) {
            const Result<std::unique_ptr<Shop>> shop = m_shop.open(file);
            QVERIFY2(shop || shop.error().code == ErrorCode::DiskFull, qPrintable(codeOf(shop)));
            ++(shop ? opened : said);
        }
        disk.makeRoom();
        for (const QString &file : {made, existing}) {
            Result<std::unique_ptr<Shop>> shop = m_shop.open(file);
            QVERIFY2(shop, qPrintable(codeOf(shop)));
            QCOMPARE(brokenRules(**shop), 0);
            shop->reset();
            QVERIFY(QFile::remove(file));
        }
        m_shop.disk().forget();
    }
    qInfo("opened %d times on a disk with little room: %d times it was said to be full, and all opened once "
          "there was room",
          said + opened, said);
    QVERIFY(said > 0);
    QVERIFY(opened > 0);
}

void TstUnusableFile::severalProcessesMayOpenAtOnce_data()
{
    QTest::addColumn<int>("steps");
    QTest::newRow("a shop") << -1;
    QTest::newRow("no file") << 0;
    QTest::newRow("half a schema") << 5;
}

void TstUnusableFile::severalProcessesMayOpenAtOnce()
{
    QFETCH(const int, steps);
    const int rounds = FaultOptions::runs(kSmallRuns);
    int opened = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString file = newFile();
        if (steps < 0)
            QVERIFY(QFile::copy(m_shop.templateFile(), file));
        if (steps > 0)
            makePart(file, steps);
        const int processes = 2 + round % (kMostProcesses - 1);
        const QStringList failures = runTillProcesses(file, processes);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
        opened += processes;
        m_shop.disk().forget();
        Result<std::unique_ptr<Shop>> shop = m_shop.open(file);
        QVERIFY2(shop, qPrintable(codeOf(shop)));
        QCOMPARE(brokenRules(**shop), 0);
        QCOMPARE(pointsIn(**shop), processes * kTillProcessWon);
        shop->reset();
        QCOMPARE(integrityOf(file), QStringLiteral("ok"));
    }
    qInfo("%d processes opened and wrote, 2 to %d at once: books 0, every charge there once", opened,
          kMostProcesses);
}

int main(int argc, char *argv[])
{
    if (const std::optional<int> ended = asTillProcess(argc, argv))
        return *ended;
    FaultOptions::take(argc, argv);
    QCoreApplication application(argc, argv);
    TstUnusableFile test;
    QTest::qInit(&test, argc, argv);
    int failures = 0;
    {
        const FatalWarnings silence;
        failures = QTest::qRun();
    }
    QTest::qCleanup();
    return failures;
}
#include "tst_unusable_file.moc"
