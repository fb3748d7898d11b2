// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/backup.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_shop.h"

#include <QFileInfo>

using namespace danggol;
using namespace danggol::test;

namespace
{

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    return opened.readAll();
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    if (!opened.open(QIODevice::WriteOnly) || opened.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

storage::DatabaseUrl parsed(const QString &url)
{
    return valueOf(storage::DatabaseUrl::parse(url));
}

} // namespace

/// Copies of a shop, and what comes back from them.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void bringsTheShopBack();
    void whatIsThereStays();
    void refusesWhatIsNoCopy_data();
    void refusesWhatIsNoCopy();
    void refusesWhatIsNoShop();
    void leavesNothingHalfDone();

private:
    [[nodiscard]] QString inFolder(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    /// An empty place of the same engine; on PostgreSQL one of the same schema, on a server of its own.
    [[nodiscard]] QString emptyPlaceLike(const QString &url)
    {
        if (url.startsWith(QStringLiteral("sqlite:")))
            return QStringLiteral("sqlite:") + inFolder("restored.danggol");
        m_otherServer = std::make_unique<PostgresServer>();
        const auto schemaOf = [](const QString &text) { return text.section(u'?', 1); };
        QString place = m_otherServer->createDatabase();
        while (schemaOf(place) != schemaOf(url))
            place = m_otherServer->createDatabase();
        return place;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PostgresServer> m_otherServer;
};

void TestBackup::bringsTheShopBack()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 48'500);
    const ProductId bread = shop.product(QStringLiteral("Salt bread 'n' butter"), 4'600, 18);
    (void)shop.placedOrder(bora, {{bread, 2}});
    const QString copy = inFolder("it's a copy");
    // Others have the shop open meanwhile.
    QVERIFY(storage::backup::save(parsed(shop.url()), copy).has_value());
    QCOMPARE(QFileInfo(copy).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    (void)shop.customer(QStringLiteral("After the copy"));

    const QString place = emptyPlaceLike(shop.url());
    const Result<Done> restored = storage::backup::restore(copy, parsed(place));
    QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().message));
    ManualClock clock;
    CountingOperationIds ids(QStringLiteral("restored"));
    const auto opened = valueOf(Shop::open(place, {}, clock, ids));
    const auto balance = valueOf(await<Balance>(
        [&](Reply<Balance> reply) { opened->wallet().balance(TestShop::admin(), bora, std::move(reply)); }));
    QCOMPARE(balance.balance, Money(48'500));
    QCOMPARE(valueOf(await<Product>([&](Reply<Product> reply) {
                 opened->catalog().find(TestShop::admin(), bread, std::move(reply));
             })).stock,
             16);
    const BooksReport books = valueOf(await<BooksReport>(
        [&](Reply<BooksReport> reply) { opened->books().verify(TestShop::admin(), std::move(reply)); }));
    QVERIFY(books.balances());
}

void TestBackup::whatIsThereStays()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const QString taken = inFolder("taken");
    write(taken, "mine");
    QCOMPARE(codeOf(storage::backup::save(parsed(shop.url()), taken)), QStringLiteral("ALREADY_EXISTS"));
    QCOMPARE(bytesOf(taken), QByteArray("mine"));
    const QString copy = inFolder("copy");
    QVERIFY(storage::backup::save(parsed(shop.url()), copy).has_value());
    // Of a shop that is in use the file alone is not the whole.
    if (backend == Backend::Sqlite)
        QCOMPARE(codeOf(storage::backup::restore(shop.url().mid(7),
                                                 parsed(QStringLiteral("sqlite:") + inFolder("other")))),
                 QStringLiteral("BUSY"));
    // Neither over the shop itself nor over anything else.
    QCOMPARE(codeOf(storage::backup::restore(copy, parsed(shop.url()))), QStringLiteral("ALREADY_EXISTS"));
    shop.expectBooksBalance();
}

void TestBackup::refusesWhatIsNoCopy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("NOT_A_DATABASE");
    QTest::newRow("words") << QByteArray("a shopping list") << QStringLiteral("NOT_A_DATABASE");
    QTest::newRow("half a header") << QByteArray("SQLite for") << QStringLiteral("NOT_A_DATABASE");
}

void TestBackup::refusesWhatIsNoCopy()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    TestShop shop(backend);
    const QString place = emptyPlaceLike(shop.url());
    const QString file = inFolder("file");
    write(file, bytes);
    QCOMPARE(codeOf(storage::backup::restore(file, parsed(place))), code);
    QCOMPARE(codeOf(storage::backup::restore(inFolder("nothing"), parsed(place))),
             QStringLiteral("READ_ONLY"));
    // One of the other engine.
    write(file,
          backend == Backend::Sqlite ? QByteArray("PGDMP and more") : QByteArray("SQLite format 3\0and", 19));
    QCOMPARE(codeOf(storage::backup::restore(file, parsed(place))), QStringLiteral("INVALID_INPUT"));
    QVERIFY(!QFileInfo::exists(inFolder("restored.danggol")));
}

void TestBackup::refusesWhatIsNoShop()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    const QString place = emptyPlaceLike(shop.url());
    QCOMPARE(codeOf(storage::backup::save(parsed(place), inFolder("copy"))),
             QStringLiteral("NOT_A_DATABASE"));
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::Files));
}

// A copy that is cut short is not restored, and nothing is left of the try.
void TestBackup::leavesNothingHalfDone()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    for (int number = 0; number < 200; ++number)
        (void)shop.product(QStringLiteral("Product %1").arg(number), 100, 10);
    const QString copy = inFolder("copy");
    QVERIFY(storage::backup::save(parsed(shop.url()), copy).has_value());
    const QByteArray whole = bytesOf(copy);
    const QString place = emptyPlaceLike(shop.url());
    FatalWarnings::expect(QStringLiteral("danggol.storage"));
    for (const qsizetype size : {whole.size() / 2, whole.size() * 3 / 4, whole.size() - 200}) {
        write(copy, whole.first(size));
        const Result<Done> restored = storage::backup::restore(copy, parsed(place));
        QVERIFY(!restored);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("copy")});
    }
    write(copy, whole);
    QVERIFY(storage::backup::restore(copy, parsed(place)).has_value());
}

DANGGOL_TEST_MAIN(QCoreApplication, TestBackup)
#include "tst_backup.moc"
