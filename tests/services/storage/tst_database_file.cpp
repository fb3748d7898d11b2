// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"
#include "services/storage/kept_as_found.h"
#include "tests/support/answers.h"
#include "tests/support/test_shop.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace danggol;
using namespace danggol::test;

/// What a shop's file may be, and what becomes of one that is not.
class TstDatabaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileIsItsOwnersAlone();
    void anEmptyFileBecomesAShop();
    void aFileThatTheCutLeftHalfMadeBecomesAShop();
    void aJournalOfSomethingElseExcusesNothing_data();
    void aJournalOfSomethingElseExcusesNothing();
    void textIsRefusedAndKept();
    void aFileOfAFewBytesIsRefusedAndKept();
    void aFolderIsNoFile();
    void anotherProgramsFileIsRefusedAndKept();
    void aTruncatedShopIsRefused();
    void aDamagedShopKeepsItsLog();
    void aLogWithoutItsFileIsLeftAlone();
    void aFolderThatIsNotThereIsSaid();
    void anAddressThatIsNoneIsSaid();

private:
    [[nodiscard]] Result<std::unique_ptr<Shop>> openFile(const QString &file);

    ManualClock m_clock;
    CountingOperationIds m_ids{QStringLiteral("file")};
};

Result<std::unique_ptr<Shop>> TstDatabaseFile::openFile(const QString &file)
{
    return Shop::open(QStringLiteral("sqlite:") + file,
                      {ShopSettings{.name = QStringLiteral("Shop")}, QStringLiteral("Haneul")}, m_clock,
                      m_ids);
}

void TstDatabaseFile::aNewFileIsItsOwnersAlone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("shop.danggol"));
    QVERIFY(openFile(file));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(file) & others));
    QVERIFY(openFile(file)); // and opens again
}

void TstDatabaseFile::anEmptyFileBecomesAShop()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("shop.danggol")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(openFile(file.fileName()));
}

// A page that was never written, and the journal that says the file was empty before.
void TstDatabaseFile::aFileThatTheCutLeftHalfMadeBecomesAShop()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("shop.danggol")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4'096, '\0')) == 4'096);
    file.close();
    QFile journal(file.fileName() + QStringLiteral("-journal"));
    const QByteArray header = QByteArray::fromHex("d9d505f920a163d700000000944f6db9"
                                                  "000000000000020000001000");
    QVERIFY(journal.open(QIODevice::WriteOnly) && journal.write(header + QByteArray(484, '\0')) == 512);
    journal.close();
    const Result<std::unique_ptr<Shop>> opened = openFile(file.fileName());
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
}

void TstDatabaseFile::aJournalOfSomethingElseExcusesNothing_data()
{
    QTest::addColumn<QByteArray>("journal");
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut short") << magic + QByteArray(19, '\0');
    QTest::newRow("another program's") << QByteArray(512, '\0');
    QTest::newRow("of a file that had pages")
        << magic + QByteArray::fromHex("00000000944f6db90000000200000200") + QByteArray(488, '\0');
}

void TstDatabaseFile::aJournalOfSomethingElseExcusesNothing()
{
    QFETCH(const QByteArray, journal);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("shop.danggol")));
    const QByteArray bytes(4'096, '\0');
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QFile beside(file.fileName() + QStringLiteral("-journal"));
    QVERIFY(beside.open(QIODevice::WriteOnly) && beside.write(journal) == journal.size());
    beside.close();
    QCOMPARE(codeOf(openFile(file.fileName())), QStringLiteral("NOT_A_DATABASE"));
    QVERIFY(file.open(QIODevice::ReadOnly) && beside.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(beside.readAll(), journal);
}

void TstDatabaseFile::aFileOfAFewBytesIsRefusedAndKept()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("shop.danggol")));
    for (const QByteArray &bytes : {QByteArray("x"), QByteArray("SQLite format 3\0", 16)}) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Result<std::unique_ptr<Shop>> opened = openFile(file.fileName());
        QCOMPARE(codeOf(opened), QStringLiteral("NOT_A_DATABASE"));
        QVERIFY(opened.error().message.contains(QStringLiteral("It was left as it is.")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        file.close();
    }
}

void TstDatabaseFile::aFolderIsNoFile()
{
    QTemporaryDir folder;
    const Result<std::unique_ptr<Shop>> opened = openFile(folder.path());
    QCOMPARE(codeOf(opened), QStringLiteral("READ_ONLY"));
    QVERIFY(
        opened.error().message.startsWith(QStringLiteral("The file %1 cannot be read (").arg(folder.path())));
    QCOMPARE(opened.error().details.value(QStringLiteral("file")).toString(), folder.path());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TstDatabaseFile::textIsRefusedAndKept()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("notes.txt")));
    const QByteArray text = QByteArray("buy milk\n").repeated(50);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QCOMPARE(codeOf(openFile(file.fileName())), QStringLiteral("NOT_A_DATABASE"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void TstDatabaseFile::anotherProgramsFileIsRefusedAndKept()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("other.db"));
    {
        storage::Connection connection(storage::DatabaseUrl::sqlite(file), storage::Access::Write, {});
        QVERIFY(connection.open());
        QVERIFY(connection.run(QStringLiteral("CREATE TABLE bookmark (url TEXT)")));
    }
    QFile before(file);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    QCOMPARE(codeOf(openFile(file)), QStringLiteral("NOT_A_DATABASE"));
    QFile after(file);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes);
}

void TstDatabaseFile::aTruncatedShopIsRefused()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("shop.danggol"));
    QVERIFY(openFile(file));
    QVERIFY(QFile::resize(file, 6'000));
    const Result<std::unique_ptr<Shop>> opened = openFile(file);
    QVERIFY(!opened);
    QCOMPARE(codeOf(opened), QStringLiteral("NOT_A_DATABASE"));
}

// As the last one to close it, the refused opening used to work the log into the damaged file.
void TstDatabaseFile::aDamagedShopKeepsItsLog()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("shop.danggol"));
    const QString killed = folder.filePath(QStringLiteral("killed.danggol"));
    const QString log = killed + QStringLiteral("-wal");
    {
        const Result<std::unique_ptr<Shop>> open = openFile(file);
        QVERIFY(open);
        QVERIFY(QFile::copy(file, killed) && QFile::copy(file + QStringLiteral("-wal"), log));
    }
    QVERIFY(QFile::resize(killed, 6'000));
    const auto bytesOf = [](const QString &name) {
        QFile bytes(name);
        return bytes.open(QIODevice::ReadOnly) ? bytes.readAll() : QByteArray();
    };
    const QByteArray fileBefore = bytesOf(killed);
    const QByteArray logBefore = bytesOf(log);
    QVERIFY(!logBefore.isEmpty());
    QCOMPARE(codeOf(openFile(killed)), QStringLiteral("NOT_A_DATABASE"));
    QVERIFY(bytesOf(killed) == fileBefore);
    QVERIFY(bytesOf(log) == logBefore);
}

// Somebody took the file away and left its log: it is kept for when the file comes back.
void TstDatabaseFile::aLogWithoutItsFileIsLeftAlone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("shop.danggol"));
    QFile log(file + QStringLiteral("-wal"));
    const QByteArray bytes(4'096, 'w');
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write(bytes) == bytes.size());
    log.close();
    {
        const storage::KeptAsFound kept(storage::DatabaseUrl::sqlite(file));
    }
    QVERIFY(!QFile::exists(file));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), bytes);
}

void TstDatabaseFile::aFolderThatIsNotThereIsSaid()
{
    QTemporaryDir folder;
    const Result<std::unique_ptr<Shop>> opened =
        openFile(folder.filePath(QStringLiteral("no/such/shop.danggol")));
    QCOMPARE(codeOf(opened), QStringLiteral("READ_ONLY"));
    QVERIFY(opened.error().message.contains(QStringLiteral("no/such")));
}

void TstDatabaseFile::anAddressThatIsNoneIsSaid()
{
    const auto open = [this](const QString &url) {
        return Shop::open(url, {ShopSettings{.name = QStringLiteral("Shop")}, QStringLiteral("Haneul")},
                          m_clock, m_ids);
    };
    for (const QString &url : {QString(), QStringLiteral("shop.danggol"), QStringLiteral("sqlite:"),
                               QStringLiteral("postgresql://db:port/shop")}) {
        const Result<std::unique_ptr<Shop>> opened = open(url);
        QCOMPARE(codeOf(opened), QStringLiteral("INVALID_INPUT"));
        QCOMPARE(faultyFields(opened), QStringList{QStringLiteral("database")});
    }
    QVERIFY(!QFile::exists(QStringLiteral("shop.danggol")));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstDatabaseFile)
#include "tst_database_file.moc"
