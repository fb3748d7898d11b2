// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tokens/token_secret.h"
#include "tests/app/program_run.h"
#include "tests/support/test_shop.h"

using namespace danggol;
using namespace danggol::test;

/// `danggol-server token …` as it is started, on both databases.
class TstTokenCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void createPrintsAWorkingTokenAlone();
    void listShowsWhatItHas();
    void revokeEndsIt();
    void whatTheShopRefusesIsSaidInOneLine_data();
    void whatTheShopRefusesIsSaidInOneLine();
    void wrongUsageIsSaidInOneLine_data();
    void wrongUsageIsSaidInOneLine();

private:
    /// `line` is split at spaces; an underscore stands for a space within a word.
    [[nodiscard]] ProgramRun run(const QString &line)
    {
        QStringList words = line.split(u' ');
        words.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
        return runProgram(QStringLiteral("danggol-server"),
                          words + QStringList{QStringLiteral("--database"), m_shop->url()});
    }
    [[nodiscard]] Result<ApiToken> found(const QString &secret)
    {
        return m_shop->await<ApiToken>([&](Reply<ApiToken> reply) {
            (*m_shop)->tokens().find(token_secret::hashOf(secret), std::move(reply));
        });
    }
    [[nodiscard]] qsizetype count()
    {
        return valueOf(m_shop->await<QList<ApiToken>>([&](Reply<QList<ApiToken>> reply) {
                   (*m_shop)->tokens().list(TestShop::admin(), std::move(reply));
               }))
            .size();
    }

    std::unique_ptr<TestShop> m_shop;
};

void TstTokenCommands::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
    m_shop->clock().set(SystemClock().now());
}

void TstTokenCommands::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstTokenCommands::createPrintsAWorkingTokenAlone()
{
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"));
    const ProgramRun made =
        run(QStringLiteral("token create --role customer --user %1 --name 보라의_phone --days 30")
                .arg(bora.value));
    QCOMPARE(made.exitCode, 0);
    QVERIFY2(made.output.endsWith(u'\n') && token_secret::looksLikeToken(made.output.chopped(1)),
             qPrintable(made.output));
    QVERIFY(made.errors.startsWith(QStringLiteral("It is shown this once")));
    QCOMPARE(made.errors.count(u'\n'), 1);
    const ApiToken token = valueOf(found(made.output.trimmed()));
    QCOMPARE(token.name, QStringLiteral("보라의 phone"));
    QVERIFY(token.role == Role::Customer && token.customer == bora);
    QCOMPARE(token.expiresAt->ms - token.createdAt.ms, 30 * kMsPerDay);
    QCOMPARE(token.createdBy, QStringLiteral("danggol-server"));
}

void TstTokenCommands::listShowsWhatItHas()
{
    const ProgramRun none = run(QStringLiteral("token list"));
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.output.count(u'\n'), 1);
    QVERIFY(run(QStringLiteral("token create --role staff --name Kitchen")).exitCode == 0);
    const CustomerId bora = m_shop->customer(QStringLiteral("Bora"));
    const ProgramRun made =
        run(QStringLiteral("token create --name Phone --days 1 --user %1 --role customer").arg(bora.value));
    (void)valueOf(m_shop->await<Customer>([&](Reply<Customer> reply) {
        (*m_shop)->customers().archive(TestShop::admin(), m_shop->operation(), {bora, true},
                                       std::move(reply));
    }));
    const ProgramRun listed = run(QStringLiteral("token list"));
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(listed.errors.isEmpty());
    QVERIFY(!listed.output.contains(made.output.trimmed()));
    const QStringList lines = listed.output.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].simplified(), QStringLiteral("ID NAME ROLE USER CREATED EXPIRES LAST USED STATE"));
    const QRegularExpression phone(
        QStringLiteral("^2 +Phone +customer +%1 +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d "
                       "+\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +never +user archived$")
            .arg(bora.value));
    QVERIFY2(phone.match(lines[1]).hasMatch(), qPrintable(lines[1]));
    const QRegularExpression kitchen(
        QStringLiteral("^1 +Kitchen +staff +- +\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d +never +never +active$"));
    QVERIFY2(kitchen.match(lines[2]).hasMatch(), qPrintable(lines[2]));
}

void TstTokenCommands::revokeEndsIt()
{
    const QString secret = run(QStringLiteral("token create --role admin --name Backup")).output.trimmed();
    const ApiToken token = valueOf(found(secret));
    const QString revoke = QStringLiteral("token revoke %1").arg(token.id.value);
    for (int time = 0; time < 2; ++time) {
        const ProgramRun revoked = run(revoke);
        QCOMPARE(revoked.exitCode, 0);
        QVERIFY(revoked.output.contains(QStringLiteral("revoked")));
        QCOMPARE(codeOf(found(secret)), QStringLiteral("UNAUTHENTICATED"));
    }
    QVERIFY(run(QStringLiteral("token list")).output.contains(QStringLiteral(" revoked\n")));
}

void TstTokenCommands::whatTheShopRefusesIsSaidInOneLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *line, const char *words) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(words);
    };
    row("token create --role customer --user 99 --name Phone", "no such customer");
    row("token create --role staff --name _", "name: This must be filled in.");
    row("token create --role staff --name Kitchen --days 3651", "validDays: This must be 1 to 3,650.");
    row("token revoke 99", "no token 99");
}

void TstTokenCommands::whatTheShopRefusesIsSaidInOneLine()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const ProgramRun refused = run(line);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.output.isEmpty());
    QVERIFY2(refused.errors.count(u'\n') == 1 && refused.errors.contains(words), qPrintable(refused.errors));
    QCOMPARE(count(), 0);
}

void TstTokenCommands::wrongUsageIsSaidInOneLine_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"token",
                             "token make",
                             "tokens list",
                             "token create",
                             "token create --role staff",
                             "token create --name Kitchen",
                             "token create --role owner --name Kitchen",
                             "token create --role Staff --name Kitchen",
                             "token create --role customer --name Phone",
                             "token create --role staff --user 1 --name Kitchen",
                             "token create --role customer --user Bora --name Phone",
                             "token create --role customer --user 0 --name Phone",
                             "token create --role staff --name Kitchen --days many",
                             "token create --role staff --name Kitchen --days 0",
                             "token create --role staff --name Kitchen door",
                             "token create --role staff --name Kitchen --day 2026-11-22",
                             "token create --role staff --name Kitchen --until 2026-11-22",
                             "token list 1",
                             "token list --role staff",
                             "token revoke",
                             "token revoke Kitchen",
                             "token revoke 0",
                             "token revoke 1 2",
                             "verify --role staff",
                             "verify twice"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void TstTokenCommands::wrongUsageIsSaidInOneLine()
{
    QFETCH(QString, line);
    const ProgramRun misused = run(line);
    QCOMPARE(misused.exitCode, 2);
    QVERIFY(misused.output.isEmpty());
    QVERIFY2(misused.errors.count(u'\n') == 1 &&
                 misused.errors.startsWith(QStringLiteral("danggol-server: ")),
             qPrintable(misused.errors));
    QCOMPARE(count(), 0);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstTokenCommands)
#include "tst_token_commands.moc"
