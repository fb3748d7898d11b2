// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/till_process.h"

#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>
#include <memory>
#include <vector>

namespace danggol::test
{

namespace
{

constexpr char kTillOption[] = "--till-process";
constexpr int kPatienceMs = 60'000;

const storage::Statement kPoints("SELECT COALESCE(SUM(balance), 0) FROM account WHERE kind = 'CUSTOMER'");

Result<Done> work(const QString &file)
{
    SystemClock clock;
    TimeOrderedOperationIds ids(clock);
    const Shop::Founding founding{ShopSettings{.name = QStringLiteral("Shop")}, QStringLiteral("Haneul"),
                                  QString(), pin_hash::Cost::least()};
    TRY(const std::unique_ptr<Shop> shop, Shop::open(QStringLiteral("sqlite:") + file, founding, clock, ids));
    TRY(const Customer customer, await<Customer>([&](Reply<Customer> reply) {
            const QString name = QStringLiteral("Client of %1").arg(QCoreApplication::applicationPid());
            shop->customers().create(TestShop::admin(), ids.next(), {.name = name}, std::move(reply));
        }));
    for (qint64 won = 0; won < kTillProcessWon; ++won)
        TRY_DONE(await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            shop->wallet().charge(TestShop::admin(), ids.next(), {customer.id, Money(1)}, std::move(reply));
        }));
    return Done{};
}

} // namespace

QStringList runTillProcesses(const QString &file, int count)
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < count; ++i) {
        processes.push_back(std::make_unique<QProcess>());
        processes.back()->start(QCoreApplication::applicationFilePath(),
                                {QString::fromLatin1(kTillOption), file});
    }
    // Each says that it is ready and waits for the others.
    for (const auto &process : processes)
        process->waitForReadyRead(kPatienceMs);
    for (const auto &process : processes)
        process->write("go\n");
    QStringList failures;
    for (const auto &process : processes) {
        const bool hasEnded = process->waitForFinished(kPatienceMs);
        if (!hasEnded || process->exitStatus() != QProcess::NormalExit || process->exitCode() != 0)
            failures.append(QString::fromUtf8(process->readAllStandardError()) + process->errorString());
    }
    return failures;
}

std::optional<int> asTillProcess(int argc, char **argv)
{
    if (argc != 3 || QByteArray(argv[1]) != kTillOption)
        return std::nullopt;
    QCoreApplication application(argc, argv);
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
    const Result<Done> done = work(QString::fromLocal8Bit(argv[2]));
    if (!done)
        std::fprintf(stderr, "%s: %s\n", qPrintable(errorCodeName(done.error().code)),
                     qPrintable(done.error().message));
    return done ? 0 : 1;
}

qint64 pointsIn(Shop &shop)
{
    return valueOf(await<qint64>([&](Reply<qint64> reply) {
        shop.database().read<qint64>(
            [](storage::Transaction &transaction) { return transaction.number(kPoints); }, std::move(reply));
    }));
}

} // namespace danggol::test
