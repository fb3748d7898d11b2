// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/connection.h"
#include "tests/support/test_shop.h"

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
    void textIsRefusedAndKept();
    void anotherProgramsFileIsRefusedAndKept();
    void aTruncatedShopIsRefused();
    void aDamagedShopKeepsItsLog();
    void aFolderThatIsNotThereIsSaid();

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

void TstDatabaseFile::aFolderThatIsNotThereIsSaid()
{
    QTemporaryDir folder;
    const Result<std::unique_ptr<Shop>> opened =
        openFile(folder.filePath(QStringLiteral("no/such/shop.danggol")));
    QCOMPARE(codeOf(opened), QStringLiteral("READ_ONLY"));
    QVERIFY(opened.error().message.contains(QStringLiteral("no/such")));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstDatabaseFile)
#include "tst_database_file.moc"
