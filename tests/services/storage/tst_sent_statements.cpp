// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"
#include "tests/support/held_commits.h"
#include "tests/support/test_shop.h"

#include <QRegularExpression>

using namespace danggol;
using namespace danggol::test;
using storage::LaneKey;
using storage::Locks;
using storage::Row;
using storage::Statement;
using storage::Transaction;

namespace
{

const Statement kInsert("INSERT INTO category (name) VALUES (?)");
const Statement kNames("SELECT name FROM category ORDER BY name");

using Work = std::function<Result<Done>(Transaction &)>;

Work sends(const QString &name)
{
    return [name](Transaction &transaction) { return transaction.send(kInsert, name); };
}

} // namespace

/// Units in one batch that send statements without waiting for them: what fails costs the unit whose it is.
/// There is one lane, and the batch waits in it behind a commit that is held.
class SentStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void allOfThemAreDone();
    void oneThatFailsCostsItsOwnUnitAlone();
    void oneThatFailsAtTheEndOfTheBatchIsNoticed();
    void oneThatFailsBeforeARefusalCostsNobodyElse();
    void whatARefusedUnitSentIsTakenBack();
    void whatAUnitSentBeforeItThrewIsTakenBack();

private:
    [[nodiscard]] QList<Result<Done>> runTogether(const QList<Work> &works);
    [[nodiscard]] QStringList names();

    std::unique_ptr<HeldCommits> m_held;
    std::unique_ptr<TestShop> m_shop;
};

void SentStatementsTest::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_held = std::make_unique<HeldCommits>();
    storage::DatabaseOptions options = m_held->options();
    options.postgresWriters = 1;
    m_shop = std::make_unique<TestShop>(backend, options);
}

void SentStatementsTest::cleanup()
{
    m_shop->expectBooksBalance();
    m_shop.reset();
}

QList<Result<Done>> SentStatementsTest::runTogether(const QList<Work> &works)
{
    storage::Database &database = m_shop->shop().database();
    std::promise<void> first;
    m_held->holdTheNext();
    database.write<Done>(
        LaneKey::shop(), m_shop->operation(), [](Transaction &) -> Result<Done> { return Done{}; },
        [&first](const Result<Done> &) { first.set_value(); });
    m_held->waitUntilHeld();
    const auto count = static_cast<int>(works.size());
    QList<Result<Done>> answers = race<Done>(count, [&](int i, Reply<Done> reply) {
        database.write<Done>(LaneKey::customer(CustomerId{i + 1}), m_shop->operation(), works.at(i),
                             std::move(reply), Locks::OfItsKey);
        if (i == count - 1)
            m_held->letGo();
    });
    first.get_future().wait();
    return answers;
}

QStringList SentStatementsTest::names()
{
    return valueOf(await<QList<QString>>([this](Reply<QList<QString>> reply) {
        m_shop->shop().database().read<QList<QString>>(
            [](Transaction &transaction) {
                return transaction.all(kNames, [](Row &row) { return row.text(); });
            },
            std::move(reply));
    }));
}

void SentStatementsTest::allOfThemAreDone()
{
    const QList<Result<Done>> done =
        runTogether({sends(QStringLiteral("a")), sends(QStringLiteral("b")), sends(QStringLiteral("c"))});
    QCOMPARE(successes(done), 3);
    QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
}

void SentStatementsTest::oneThatFailsCostsItsOwnUnitAlone()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("unique|UNIQUE")));
    const QList<Result<Done>> done =
        runTogether({sends(QStringLiteral("a")), sends(QStringLiteral("a")), sends(QStringLiteral("c"))});
    QVERIFY(done[0] && done[2]);
    QCOMPARE(done[1].error().code, ErrorCode::Internal);
    QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

void SentStatementsTest::oneThatFailsAtTheEndOfTheBatchIsNoticed()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("unique|UNIQUE")));
    const QList<Result<Done>> done = runTogether({sends(QStringLiteral("a")), sends(QStringLiteral("a"))});
    QVERIFY(done[0]);
    QCOMPARE(done[1].error().code, ErrorCode::Internal);
    QCOMPARE(names(), QStringList{QStringLiteral("a")});
}

// A unit that is refused at once asks nothing; what is asked on its behalf is not its own.
void SentStatementsTest::oneThatFailsBeforeARefusalCostsNobodyElse()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("unique|UNIQUE")));
    const Work refused = [](Transaction &) -> Result<Done> {
        return fail(ErrorCode::Forbidden, QStringLiteral("refused"));
    };
    const QList<Result<Done>> done = runTogether(
        {sends(QStringLiteral("a")), sends(QStringLiteral("a")), refused, sends(QStringLiteral("c"))});
    QVERIFY(done[0] && done[3]);
    QCOMPARE(done[1].error().code, ErrorCode::Internal);
    QCOMPARE(done[2].error().code, ErrorCode::Forbidden);
    QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

void SentStatementsTest::whatARefusedUnitSentIsTakenBack()
{
    const Work refused = [](Transaction &transaction) -> Result<Done> {
        TRY_DONE(transaction.send(kInsert, QStringLiteral("b")));
        return fail(ErrorCode::InvalidInput, QStringLiteral("refused"));
    };
    const QList<Result<Done>> done =
        runTogether({sends(QStringLiteral("a")), refused, sends(QStringLiteral("c"))});
    QVERIFY(done[0] && done[2]);
    QCOMPARE(done[1].error().code, ErrorCode::InvalidInput);
    QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

void SentStatementsTest::whatAUnitSentBeforeItThrewIsTakenBack()
{
    // Once in the batch, and once more by itself.
    for (int times = 0; times < 2; ++times)
        QTest::ignoreMessage(QtCriticalMsg,
                             QRegularExpression(QStringLiteral("a unit of work failed: thrown")));
    const Work thrown = [](Transaction &transaction) -> Result<Done> {
        TRY_DONE(transaction.send(kInsert, QStringLiteral("b")));
        throw std::runtime_error("thrown");
    };
    const QList<Result<Done>> done =
        runTogether({sends(QStringLiteral("a")), thrown, sends(QStringLiteral("c"))});
    QVERIFY(done[0] && done[2]);
    QCOMPARE(done[1].error().code, ErrorCode::Internal);
    QCOMPARE(names(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

QTEST_GUILESS_MAIN(SentStatementsTest)
#include "tst_sent_statements.moc"
