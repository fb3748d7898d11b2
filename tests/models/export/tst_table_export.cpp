// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"
#include "models/export/table_export.h"
#include "models/export/tables.h"
#include "tests/services/orders/order_actions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <future>

namespace
{

using namespace danggol;
using namespace danggol::models;
using namespace danggol::test;

/// Writes tables into a folder of its own, and keeps how each ended.
struct Desk
{
    Desk()
    {
        QObject::connect(&exports, &TableExport::finished, &exports,
                         [this](const Outcome<qint64> &rows) { ends.append(rows); });
    }

    [[nodiscard]] QString path(const QString &name = QStringLiteral("table.csv")) const
    {
        return folder.filePath(name);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

    QTemporaryDir folder;
    TableExport exports;
    QList<Outcome<qint64>> ends;
};

QString endOf(const Outcome<qint64> &rows)
{
    return rows ? QStringLiteral("a value") : errorCodeName(rows.error().code);
}

qint64 rowsOf(const Outcome<qint64> &rows)
{
    if (!rows)
        qFatal("not exported: %s", qPrintable(rows.error().words));
    return *rows;
}

// A table of numbered pieces of one row each, made by the test.
ExportTable numbered(int pieces, const std::function<void(int)> &beforePiece = {})
{
    return {.fileName = QStringLiteral("numbers.csv"),
            .header = {QStringLiteral("Number"), QStringLiteral("Half")},
            .countWords = [](qint64 count) { return QString::number(count); },
            .read = [pieces, beforePiece](const QString &cursor) -> Result<ExportTable::Rows> {
                const int piece = cursor.toInt();
                if (beforePiece)
                    beforePiece(piece);
                return ExportTable::Rows{{{csv::number(qint64(piece)), csv::text(QStringLiteral("½"))}},
                                         piece + 1 < pieces ? QString::number(piece + 1) : QString()};
            }};
}

class TstTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryByteAsItShould();
    void replacesAFileOnlyWhenComplete();
    void cancelLeavesNoFile();
    void goingAwayLeavesNoFile();
    void saysWhatCannotBeWritten();
    void aFileCutShortIsNoFile();
    void isWholeWhileOthersWrite_data();
    void isWholeWhileOthersWrite();
};

void TstTableExport::writesEveryByteAsItShould()
{
    Desk desk;
    QSignalSpy progress(&desk.exports, &TableExport::progressed);
    desk.exports.start(numbered(2), desk.path());
    QVERIFY(desk.exports.isRunning());
    desk.exports.start(numbered(5), desk.path(QStringLiteral("other.csv"))); // one at a time
    QTRY_COMPARE(desk.ends.size(), 1);
    QVERIFY(!desk.exports.isRunning());
    QCOMPARE(rowsOf(desk.ends.first()), 2);
    QCOMPARE(desk.content(),
             QByteArray("\xEF\xBB\xBF\"Number\",\"Half\"\r\n0,\"\xC2\xBD\"\r\n1,\"\xC2\xBD\"\r\n"));
    QCOMPARE(desk.files(), QStringList(QStringLiteral("table.csv")));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
    QVERIFY(!(QFileInfo(desk.path()).permissions() & others));
    QCOMPARE(progress.size(), 2);
    QCOMPARE(progress.last().first().toLongLong(), 2);
}

void TstTableExport::replacesAFileOnlyWhenComplete()
{
    Desk desk;
    QFile before(desk.path());
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    ExportTable broken = numbered(3);
    broken.read = [read = broken.read](const QString &cursor) -> Result<ExportTable::Rows> {
        if (cursor == u"2")
            return fail(ErrorCode::Unavailable, QStringLiteral("The database is out of reach."));
        return read(cursor);
    };
    desk.exports.start(broken, desk.path());
    QTRY_COMPARE(desk.ends.size(), 1);
    QCOMPARE(endOf(desk.ends.first()), QStringLiteral("UNAVAILABLE"));
    QCOMPARE(desk.content(), QByteArray("before"));
    QCOMPARE(desk.files().size(), 1);
}

void TstTableExport::cancelLeavesNoFile()
{
    Desk desk;
    std::promise<void> reached;
    std::promise<void> cancelled;
    std::shared_future<void> goOn = cancelled.get_future().share();
    desk.exports.start(numbered(1'000'000,
                                [&reached, goOn](int piece) {
                                    if (piece == 3) {
                                        reached.set_value();
                                        goOn.wait();
                                    }
                                }),
                       desk.path());
    reached.get_future().wait();
    desk.exports.cancel();
    cancelled.set_value();
    QTRY_COMPARE(desk.ends.size(), 1);
    QCOMPARE(endOf(desk.ends.first()), QStringLiteral("CANCELLED"));
    QVERIFY(desk.files().isEmpty());
    desk.exports.start(numbered(1), desk.path()); // and the next one is not
    QTRY_COMPARE(desk.ends.size(), 2);
    QCOMPARE(rowsOf(desk.ends.last()), 1);
}

void TstTableExport::goingAwayLeavesNoFile()
{
    QTemporaryDir folder;
    std::atomic_int pieces = 0;
    {
        TableExport exports;
        exports.start(numbered(1'000'000'000, [&pieces](int) { ++pieces; }),
                      folder.filePath(QStringLiteral("table.csv")));
        QTRY_VERIFY(pieces > 0);
    }
    QVERIFY(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

void TstTableExport::saysWhatCannotBeWritten()
{
    Desk desk;
    desk.exports.start(numbered(1), desk.path(QStringLiteral("no/such/folder.csv")));
    QTRY_COMPARE(desk.ends.size(), 1);
    QCOMPARE(endOf(desk.ends.first()), QStringLiteral("READ_ONLY"));
    QVERIFY(desk.ends.first().error().words.contains(QStringLiteral("folder.csv was not saved")));
    QVERIFY(desk.files().isEmpty());
}

// As on a disk that fills up: what was buffered is refused when the file is closed.
void TstTableExport::aFileCutShortIsNoFile()
{
    Desk desk;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 16, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    desk.exports.start(numbered(3), desk.path());
    QTRY_COMPARE(desk.ends.size(), 1);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, ignored);
    QCOMPARE(endOf(desk.ends.first()), QStringLiteral("READ_ONLY"));
    QVERIFY(desk.ends.first().error().words.contains(QStringLiteral("table.csv was not saved")));
    QVERIFY(desk.files().isEmpty());
}

void TstTableExport::isWholeWhileOthersWrite_data()
{
    QTest::addColumn<Backend>("backend");
    QTest::newRow("SQLite") << Backend::Sqlite;
    QTest::newRow("PostgreSQL") << Backend::Postgres;
}

void TstTableExport::isWholeWhileOthersWrite()
{
    QFETCH(Backend, backend);
    constexpr int kOrders = 1'500;
    TestShop shop(backend);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"), 1'000'000);
    const ProductId bread = shop.product(QStringLiteral("Salt bread"), 100, 100'000);
    const auto place = [&](int, Reply<Order> reply) {
        shop->orders().place(TestShop::staff(), shop.operation(), {.customer = bora, .lines = {{bread, 1}}},
                             std::move(reply));
    };
    QSet<qint64> before;
    for (int placed = 0; placed < kOrders; placed += 250) {
        for (const Result<Order> &order : gather<Order>(250, place))
            before.insert(valueOf(order).id.value);
    }
    TillSession session(shop.shop(), TestShop::admin());
    ExportTable table = ordersTable(session, {}, [](const QString &stored) { return stored; });
    // Between any two pieces somebody orders and somebody pays.
    table.read = [&, read = table.read](const QString &cursor) {
        (void)valueOf(await<Order>([&](Reply<Order> reply) { place(0, std::move(reply)); }));
        (void)valueOf(await<Payment>([&](Reply<Payment> reply) {
            shop->payments().pay(TestShop::staff(), shop.operation(), {.order = OrderId{*before.cbegin()}},
                                 std::move(reply));
            before.erase(before.cbegin());
        }));
        return read(cursor);
    };
    Desk desk;
    QSet<qint64> expected = before;
    desk.exports.start(table, desk.path());
    QTRY_COMPARE_WITH_TIMEOUT(desk.ends.size(), 1, 60'000);
    QList<QByteArray> lines = desk.content().split('\n');
    lines.removeFirst();
    QSet<qint64> written;
    for (const QByteArray &line : std::as_const(lines)) {
        if (!line.isEmpty())
            written.insert(line.split(',').first().toLongLong());
    }
    QCOMPARE(rowsOf(desk.ends.first()), lines.size() - 1);
    QCOMPARE(written.size(), lines.size() - 1); // none twice
    QVERIFY(written.contains(expected));
    QVERIFY(written.size() <= kOrders + 1); // what comes meanwhile is not chased
    shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstTableExport)
#include "tst_table_export.moc"
