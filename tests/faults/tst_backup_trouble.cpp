// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/backup.h"
#include "tests/faults/support/disk/fault_vfs.h"
#include "tests/faults/support/fault_options.h"
#include "tests/faults/support/tcp_proxy.h"
#include "tests/support/lost_server.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"

#include <QDir>

using namespace danggol;
using namespace danggol::test;
using storage::DatabaseUrl;

namespace
{

/// How much later the server goes each time; `--runs` above 1 takes the smaller steps.
constexpr qint64 kSmallStrideBytes = 250;
constexpr qint64 kLargeStrideBytes = 25;
/// All that is said before pg_dump and pg_restore set out, and some of what they say.
constexpr qint64 kBytesToCut = 12'000;

DatabaseUrl parsed(const QString &url)
{
    return valueOf(DatabaseUrl::parse(url));
}

QString by(const TcpProxy &proxy, QString url)
{
    return url.replace(QString::number(PostgresServer::instance().port()), QString::number(proxy.port()));
}

bool isInWords(const Error &error)
{
    return (error.code == ErrorCode::Unavailable || error.code == ErrorCode::DiskFull ||
            error.code == ErrorCode::ReadOnly || error.code == ErrorCode::NotADatabase) &&
           !error.message.isEmpty();
}

} // namespace

/// The disk or the server fails at each moment of making a copy and of bringing one back: it is said in
/// words, nothing half done is left, and the next try works.
class TstBackupTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theDiskFailsAtEachCallOfSaving();
    void theDiskFailsAtEachCallOfRestoring();
    void theServerGoesWhileSaving();
    void theServerGoesWhileRestoring();

private:
    using Action = std::function<Result<Done>()>;

    void makeShop(Backend backend);
    /// The action, with the n-th call failing, for each n that there is.
    void failAtEachCall(const Action &action);
    /// The action, with the line cut after so many bytes.
    void cutEverywhere(TcpProxy &proxy, const Action &action);
    void meet(const Result<Done> &result);
    [[nodiscard]] QString inFolder(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    FaultDisk m_disk;
    FaultVfs m_vfs{m_disk};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestShop> m_shop;
    QStringList m_filesBefore;
    int m_trials = 0;
    int m_refused = 0;
};

void TstBackupTrouble::initTestCase()
{
    expectWarningsOfALostServer();
    // A developer's to read: what the engine makes of a failure that has no code of its own.
    FatalWarnings::expect(QStringLiteral("danggol.storage"));
}

void TstBackupTrouble::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_trials = 0;
    m_refused = 0;
}

void TstBackupTrouble::cleanup()
{
    m_disk.mend();
    qInfo("%d tries, %d of them refused in words, nothing half done left", m_trials, m_refused);
    QVERIFY(m_refused > 0);
    m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstBackupTrouble::makeShop(Backend backend)
{
    m_shop = std::make_unique<TestShop>(backend);
    (void)m_shop->placedOrder(m_shop->customer(QStringLiteral("Bora"), 48'500),
                              {{m_shop->product(QStringLiteral("Salt bread"), 4'600, 18), 2}});
}

void TstBackupTrouble::meet(const Result<Done> &result)
{
    ++m_trials;
    m_refused += result ? 0 : 1;
    QVERIFY2(result || isInWords(result.error()), qPrintable(result ? QString() : result.error().message));
    if (!result)
        QCOMPARE(files().join(u' '), m_filesBefore.join(u' '));
}

void TstBackupTrouble::failAtEachCall(const Action &action)
{
    m_filesBefore = files();
    bool hasStruck = true;
    for (qint64 n = 1; hasStruck && !QTest::currentTestFailed(); ++n) {
        m_disk.failAt(n, 1);
        const Result<Done> result = action();
        hasStruck = m_disk.hasStruck();
        m_disk.mend();
        meet(result);
    }
}

void TstBackupTrouble::cutEverywhere(TcpProxy &proxy, const Action &action)
{
    m_filesBefore = files();
    const qint64 stride = FaultOptions::runs(1) > 1 ? kLargeStrideBytes : kSmallStrideBytes;
    for (qint64 bytes = 1; bytes < kBytesToCut && !QTest::currentTestFailed(); bytes += stride) {
        proxy.cutAfter(bytes);
        meet(action());
    }
}

void TstBackupTrouble::theDiskFailsAtEachCallOfSaving()
{
    makeShop(Backend::Sqlite);
    const DatabaseUrl url = parsed(m_shop->url());
    failAtEachCall([&] {
        QFile::remove(inFolder("copy"));
        return storage::backup::save(url, inFolder("copy"));
    });
    QFile::remove(inFolder("copy"));
    QVERIFY(storage::backup::save(url, inFolder("copy")));
    QVERIFY(storage::backup::restore(inFolder("copy"), DatabaseUrl::sqlite(inFolder("restored"))));
}

void TstBackupTrouble::theDiskFailsAtEachCallOfRestoring()
{
    makeShop(Backend::Sqlite);
    QVERIFY(storage::backup::save(parsed(m_shop->url()), inFolder("copy")));
    const DatabaseUrl place = DatabaseUrl::sqlite(inFolder("restored"));
    failAtEachCall([&] {
        QFile::remove(inFolder("restored"));
        return storage::backup::restore(inFolder("copy"), place);
    });
    QFile::remove(inFolder("restored"));
    QVERIFY(storage::backup::restore(inFolder("copy"), place));
}

void TstBackupTrouble::theServerGoesWhileSaving()
{
    makeShop(Backend::Postgres);
    TcpProxy proxy(static_cast<quint16>(PostgresServer::instance().port()));
    const DatabaseUrl url = parsed(by(proxy, m_shop->url()));
    cutEverywhere(proxy, [&] { return storage::backup::save(url, inFolder("copy")); });
    QVERIFY(storage::backup::save(parsed(m_shop->url()), inFolder("copy")));
}

void TstBackupTrouble::theServerGoesWhileRestoring()
{
    makeShop(Backend::Postgres);
    QVERIFY(storage::backup::save(parsed(m_shop->url()), inFolder("copy")));
    PostgresServer other;
    QString place = other.createDatabase();
    while (place.section(u'?', 1) != m_shop->url().section(u'?', 1))
        place = other.createDatabase();
    TcpProxy proxy(static_cast<quint16>(other.port()));
    QString through = place;
    through.replace(QString::number(other.port()), QString::number(proxy.port()));
    cutEverywhere(proxy, [&] { return storage::backup::restore(inFolder("copy"), parsed(through)); });
    QVERIFY(storage::backup::restore(inFolder("copy"), parsed(place)));
}

DANGGOL_FAULT_TEST_MAIN(TstBackupTrouble)
#include "tst_backup_trouble.moc"
