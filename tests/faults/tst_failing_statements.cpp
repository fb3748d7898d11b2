// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_shop.h"
#include "tests/faults/support/failing/scripts.h"
#include "tests/support/postgres_server.h"

using namespace danggol;
using namespace danggol::test;

/// Every statement of every operation fails once as it does when the disk fails, and once as it does alone:
/// the operation is refused in words, nothing of it stays, and under the same id it is done once when nothing
/// fails.
class TstFailingStatements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void initTestCase();
    void everyOperationMeetsEveryFailure_data();
    void everyOperationMeetsEveryFailure();
    void makingAShopMeetsEveryFailure();
    void fillingADemoShopMeetsEveryFailure();
    void cleanupTestCase();

private:
    void openPastFailure(int n, StatementFailure failure, bool &isMet);

    TrialFigures m_figures;
};

namespace
{

using Script = void (*)(StatementTrial &);

}

Q_DECLARE_METATYPE(Script)

// What an engine says of a failure that is none of its own is a developer's to read.
void TstFailingStatements::initTestCase()
{
    expectWarningsOfFailingStatements();
}

void TstFailingStatements::everyOperationMeetsEveryFailure_data()
{
    namespace scripts = failing_scripts;
    QTest::addColumn<Script>("script");
    const std::pair<const char *, Script> all[] = {
        {"customers", scripts::customers},   {"wallet", scripts::wallet},
        {"products", scripts::products},     {"stock and pictures", scripts::stockAndPictures},
        {"import", scripts::import},         {"campaigns", scripts::campaigns},
        {"orders", scripts::orders},         {"payments", scripts::payments},
        {"refunds", scripts::refunds},       {"lists of orders", scripts::orderLists},
        {"due orders", scripts::dueOrders},  {"ranking", scripts::ranking},
        {"staff", scripts::staff},           {"signing in", scripts::signingIn},
        {"tokens", scripts::tokens},         {"the shop itself", scripts::shopItself},
        {"rehearsals", scripts::rehearsals},
    };
    for (const auto &[name, script] : all)
        QTest::newRow(name) << script;
}

void TstFailingStatements::everyOperationMeetsEveryFailure()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(Script, script);
    if (backend == Backend::Postgres && script == failing_scripts::rehearsals)
        QSKIP("a rush is made of the same units on both databases, and takes long");
    StatementTrial trial(backend, m_figures);
    script(trial);
    for (const QString &finding : trial.findings())
        qInfo("%s", qPrintable(finding));
    QVERIFY(trial.findings().isEmpty());
    trial.testShop().expectBooksBalance();
}

// Opened again, the same database becomes the shop that it was to be.
void TstFailingStatements::openPastFailure(int n, StatementFailure failure, bool &isMet)
{
    QFETCH_GLOBAL(Backend, backend);
    const QTemporaryDir folder;
    const QString url = backend == Backend::Sqlite
                            ? QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("shop.danggol"))
                            : PostgresServer::instance().createDatabase();
    StatementFaults faults;
    storage::DatabaseOptions options;
    options.url = valueOf(storage::DatabaseUrl::parse(url));
    options.readers = 1;
    options.connection.probe = faults.probe();
    const Shop::Founding founding{ShopSettings{.name = QStringLiteral("Test shop")}, QStringLiteral("Haneul"),
                                  QStringLiteral("1111"), pin_hash::Cost::least()};
    const ManualClock clock;
    CountingOperationIds ids(QStringLiteral("till"));
    faults.failAt(n, nativeError(options.url.engine, failure));
    {
        const Result<std::unique_ptr<Shop>> shop = Shop::open(options, founding, clock, ids);
        faults.mend();
        isMet = faults.hasStruck() && !shop;
        QVERIFY2(shop || isInWords(options.url.engine, failure, shop.error()),
                 qPrintable(shop ? QString() : shop.error().message));
    }
    const Result<std::unique_ptr<Shop>> shop = Shop::open(options, founding, clock, ids);
    QVERIFY2(shop, qPrintable(shop ? QString() : shop.error().message));
    QCOMPARE((*shop)->settings().name, founding.settings.name);
    const auto staff = valueOf(
        await<QList<StaffMember>>([&](Reply<QList<StaffMember>> reply) { (*shop)->staff().list(reply); }));
    QCOMPARE(staff.size(), 1);
    QVERIFY(staff.first().hasPin);
}

void TstFailingStatements::makingAShopMeetsEveryFailure()
{
    QFETCH_GLOBAL(Backend, backend);
    // Making one takes long there, and asks the same.
    const int stride = backend == Backend::Sqlite ? 1 : 7;
    bool isMet = true;
    for (int n = 1; isMet && !QTest::currentTestFailed(); n += stride) {
        openPastFailure(n, StatementFailure::Disk, isMet);
        if (isMet)
            openPastFailure(n, StatementFailure::Statement, isMet);
        m_figures.statements += isMet ? 1 : 0;
    }
    ++m_figures.steps;
}

// Each statement fails once behind each that it comes behind. A fill that broke off goes on where it was.
void TstFailingStatements::fillingADemoShopMeetsEveryFailure()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Postgres)
        QSKIP("what is filled in does not depend on the database");
    StatementFaults faults;
    storage::DatabaseOptions options;
    options.readers = 1;
    options.connection.probe = faults.probe();
    TestShop shop(backend, options);
    // The one reader has read the settings before it answers.
    (void)valueOf(shop.await<Done>([&](Reply<Done> reply) { shop->ping(std::move(reply)); }));
    int failed = 0;
    for (;; ++failed) {
        const auto failure = failed % 2 == 0 ? StatementFailure::Disk : StatementFailure::Statement;
        faults.failNew(nativeError(storage::Engine::Sqlite, failure));
        const Result<Done> filled = DemoShop::fill(shop->database(), shop.clock());
        faults.mend();
        if (filled)
            break;
        QVERIFY2(isInWords(storage::Engine::Sqlite, failure, filled.error()),
                 qPrintable(filled.error().message + faults.struck()));
    }
    QVERIFY(!faults.hasStruck());
    shop.expectBooksBalance();
    qInfo("filling a demo shop broke off %d times and went on", failed);
}

void TstFailingStatements::cleanupTestCase()
{
    qInfo("%d steps, %d statements failed twice, %d half done", m_figures.steps, m_figures.statements,
          m_figures.halfDone);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstFailingStatements)
#include "tst_failing_statements.moc"
