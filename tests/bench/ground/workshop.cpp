// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ground/workshop.h"

#include "tests/support/test_shop.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace danggol::bench
{

namespace
{

constexpr double kNsPerSecond = 1e9;

const SystemClock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

TimeOrderedOperationIds &operationIds()
{
    static TimeOrderedOperationIds ids(systemClock());
    return ids;
}

void removeFile(const QString &file)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(ending));
}

QString keyOf(storage::Engine engine, const SeedPlan &plan)
{
    return QStringLiteral("%1_%2_%3_%4_%5_%6_%7")
        .arg(engineName(engine).toLower())
        .arg(plan.customers)
        .arg(plan.regulars)
        .arg(plan.products)
        .arg(plan.orders)
        .arg(plan.waitingOrders)
        .arg(plan.days);
}

} // namespace

Actor benchActor()
{
    return Actor::staff(StaffId{1}, QStringLiteral("Admin"), Role::Admin);
}

Result<std::unique_ptr<Shop>> RoundShop::open() const
{
    return Shop::open(m_url, Shop::Founding{.settings = {}, .adminName = {}}, systemClock(), operationIds());
}

Result<QByteArray> RoundShop::token() const
{
    TRY(const std::unique_ptr<Shop> shop, open());
    TRY(const NewToken token, test::await<NewToken>([&](Reply<NewToken> reply) {
            shop->tokens().create(benchActor(), operationIds().next(),
                                  {.name = QStringLiteral("bench"), .role = Role::Admin}, std::move(reply));
        }));
    return token.secret.toLatin1();
}

Result<CouponId> RoundShop::campaign(qint64 limit) const
{
    TRY(const std::unique_ptr<Shop> shop, open());
    TRY(const Coupon coupon, test::await<Coupon>([&](Reply<Coupon> reply) {
            shop->coupons().create(benchActor(), operationIds().next(),
                                   {.name = QStringLiteral("Rush"),
                                    .discount = {.type = DiscountType::Amount, .value = 1'000},
                                    .limit = limit},
                                   std::move(reply));
        }));
    return coupon.id;
}

Result<double> RoundShop::makeRanking() const
{
    TRY(const std::unique_ptr<Shop> shop, open());
    QElapsedTimer timer;
    timer.start();
    TRY_DONE(test::await<AggregationReport>([&](Reply<AggregationReport> reply) {
        shop->ranking().aggregate(benchActor(), operationIds().next(),
                                  {.days = AggregationRequest::Days::All}, {}, std::move(reply));
    }));
    return static_cast<double>(timer.nsecsElapsed()) / kNsPerSecond;
}

Result<Done> RoundShop::checkBooks() const
{
    TRY(const std::unique_ptr<Shop> shop, open());
    TRY(const BooksReport report, test::await<BooksReport>([&](Reply<BooksReport> reply) {
            shop->books().verify(benchActor(), std::move(reply));
        }));
    if (report.balances())
        return Done{};
    QStringList broken;
    for (const BooksCheck &check : report.checks) {
        if (check.violations != 0)
            broken.append(QStringLiteral("%1: %2").arg(check.key).arg(check.violations));
    }
    return fail(ErrorCode::Internal,
                QStringLiteral("The books do not balance, so no figure counts: ") + broken.join(u','));
}

Workshop::Workshop(BenchOptions options)
    : m_options(std::move(options))
    , m_folder((m_options.folder.isEmpty() ? QDir::tempPath() : m_options.folder) +
               QStringLiteral("/danggol-bench-XXXXXX"))
{
    // PostgreSQL's own user must be able to reach its folder below.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadGroup |
                                               QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
}

QString Workshop::fileUrl(const QString &name) const
{
    return QStringLiteral("sqlite:") + m_folder.filePath(name + QStringLiteral(".danggol"));
}

BenchPostgres &Workshop::postgres()
{
    if (!m_postgres)
        m_postgres = std::make_unique<BenchPostgres>(m_folder.path());
    return *m_postgres;
}

Result<Workshop::Original> Workshop::seeded(storage::Engine engine, const SeedPlan &plan)
{
    const QString name = keyOf(engine, plan);
    const auto found = m_originals.find(name);
    if (found != m_originals.end())
        return found->second;
    std::fprintf(stderr, "  seeding %s: %lld orders, %lld waiting\n", qPrintable(engineName(engine)),
                 static_cast<long long>(plan.orders), static_cast<long long>(plan.waitingOrders));
    QString url = fileUrl(name);
    if (engine == storage::Engine::Postgres) {
        TRY(url, postgres().create(name));
    }
    TRY(const SeededShop shop, seedShop(url, plan, systemClock()));
    return m_originals.emplace(name, Original{.name = name, .seeded = shop}).first->second;
}

Result<std::unique_ptr<RoundShop>> Workshop::shop(storage::Engine engine, const SeedPlan &plan)
{
    TRY(const Original original, seeded(engine, plan));
    const QString name = QStringLiteral("round_%1").arg(++m_copies);
    if (engine == storage::Engine::Postgres) {
        TRY(const QString url, postgres().create(name, original.name));
        return std::make_unique<RoundShop>(url, original.seeded, [this, name] { postgres().drop(name); });
    }
    const QString file = m_folder.filePath(name + QStringLiteral(".danggol"));
    if (!QFile::copy(m_folder.filePath(original.name + QStringLiteral(".danggol")), file))
        return fail(ErrorCode::DiskFull,
                    QStringLiteral("The seeded shop could not be copied to %1.").arg(file));
    return std::make_unique<RoundShop>(QStringLiteral("sqlite:") + file, original.seeded,
                                       [file] { removeFile(file); });
}

Result<QString> Workshop::original(storage::Engine engine, const SeedPlan &plan)
{
    TRY(const Original original, seeded(engine, plan));
    return engine == storage::Engine::Postgres ? postgres().url(original.name) : fileUrl(original.name);
}

Result<std::unique_ptr<RoundShop>> Workshop::empty(storage::Engine engine)
{
    const QString name = QStringLiteral("empty_%1").arg(++m_copies);
    if (engine == storage::Engine::Postgres) {
        TRY(const QString url, postgres().create(name));
        return std::make_unique<RoundShop>(url, SeededShop{}, [this, name] { postgres().drop(name); });
    }
    const QString url = fileUrl(name);
    return std::make_unique<RoundShop>(url, SeededShop{}, [url] { removeFile(url.section(u':', 1)); });
}

void Workshop::clear()
{
    for (const auto &[name, original] : m_originals) {
        if (name.startsWith(QLatin1String("postgresql")))
            postgres().drop(name);
        else
            removeFile(m_folder.filePath(name + QStringLiteral(".danggol")));
    }
    m_originals.clear();
}

} // namespace danggol::bench
