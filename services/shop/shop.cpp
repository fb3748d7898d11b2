// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/shop.h"

#include "services/shop/service_set.h"
#include "services/shop/settings_copy.h"
#include "services/staff/permission.h"
#include "services/storage/database.h"
#include "services/storage/kept_as_found.h"
#include "services/storage/operation_log.h"
#include "services/storage/transaction.h"

#include <future>

namespace danggol
{

namespace
{

using storage::Database;
using storage::LaneKey;
using storage::Transaction;

// An answer may be asked for again for at least a day; two leave room for a till that was off overnight.
constexpr qint64 kOperationsKeptMs = 2 * kMsPerDay;

const storage::Statement kPing("SELECT 1");

/// Waits for the one write that opening needs. Never on a storage thread.
Result<ShopSettings> foundOrRead(Database &database, const ShopService &service,
                                 const Shop::Founding &founding, const Operation &operation)
{
    std::optional<QString> pinHash;
    if (!founding.adminPin.isEmpty()) {
        TRY(pinHash, pin_hash::make(founding.adminPin, founding.pinCost));
    }
    std::promise<Result<ShopSettings>> answered;
    database.write<ShopSettings>(
        LaneKey::shop(), operation,
        [&service, &founding, &pinHash](Transaction &transaction) -> Result<ShopSettings> {
            TRY(const bool isFounded, service.isFounded(transaction));
            return isFounded ? service.settings(transaction)
                             : service.found(transaction, founding.settings, founding.adminName, pinHash);
        },
        [&answered](Result<ShopSettings> result) { answered.set_value(std::move(result)); });
    return answered.get_future().get();
}

} // namespace

Result<std::unique_ptr<Shop>> Shop::open(const QString &url, const Founding &founding, const Clock &clock,
                                         OperationIds &operationIds)
{
    storage::DatabaseOptions options;
    TRY(options.url, storage::DatabaseUrl::parse(url));
    return open(std::move(options), founding, clock, operationIds);
}

Result<std::unique_ptr<Shop>> Shop::open(storage::DatabaseOptions options, const Founding &founding,
                                         const Clock &clock, OperationIds &operationIds)
{
    // Outlives a database that is refused, and only that.
    const storage::KeptAsFound kept(options.url);
    TRY(std::unique_ptr<Database> database, Database::open(std::move(options), clock));
    const ServiceSet services(clock);
    TRY(ShopSettings settings, foundOrRead(*database, services.shop, founding, operationIds.next()));
    return std::unique_ptr<Shop>(
        new Shop(std::move(database), std::move(settings), founding.pinCost, clock, operationIds));
}

Shop::Shop(std::unique_ptr<Database> database, ShopSettings settings, pin_hash::Cost pinCost,
           const Clock &clock, OperationIds &operationIds)
    : m_clock(clock)
    , m_operationIds(operationIds)
    , m_services(std::make_unique<ServiceSet>(clock))
    , m_database(std::move(database))
    , m_settings(std::make_unique<SettingsCopy>(*m_database, m_services->shop, std::move(settings),
                                                [this] { Q_EMIT settingsChanged(); }))
    , m_customers(std::make_unique<Customers>(*m_database, m_services->customers))
    , m_wallet(std::make_unique<Wallet>(*m_database, m_services->wallet))
    , m_catalog(std::make_unique<Catalog>(*m_database, m_services->catalog))
    , m_orders(std::make_unique<Orders>(*m_database, m_services->orders))
    , m_payments(std::make_unique<Payments>(*m_database, m_services->payments))
    , m_prints(std::make_unique<Prints>(*m_database, m_services->prints))
    , m_coupons(std::make_unique<Coupons>(*m_database, m_services->coupons))
    , m_ranking(std::make_unique<Ranking>(*m_database, m_services->ranking, m_services->aggregation,
                                          m_operationIds))
    , m_books(std::make_unique<Books>(*m_database, m_services->books))
    , m_staff(std::make_unique<Staff>(*m_database, m_services->staff, pinCost))
    , m_tokens(std::make_unique<Tokens>(*m_database, m_services->tokens))
    , m_rehearsals(std::make_unique<Rehearsals>(*m_database, m_services->rehearsals, m_services->books,
                                                m_operationIds))
{
    connect(&m_database->changes(), &storage::ChangeFeed::changed, this, &Shop::changed,
            Qt::DirectConnection);
    connect(this, &Shop::changed, this, &Shop::follow, Qt::DirectConnection);
    connect(&m_database->status(), &storage::ConnectionStatus::changed, this, &Shop::connectionChanged,
            Qt::DirectConnection);
    m_settings->refresh(); // nobody followed since they were read
}

Shop::~Shop()
{
    m_rehearsals->end();
    m_staff->end();
    // The storage threads use the services until the last of them has ended.
    m_database.reset();
}

ShopSettings Shop::settings() const
{
    return m_settings->current();
}

void Shop::follow(const ChangeSet &changes)
{
    if (changes.touches(Topic::Shop) || m_settings->mayBeOld())
        m_settings->refresh();
}

void Shop::saveSettings(const Actor &actor, const Operation &operation, EditSettingsCommand command,
                        Reply<ShopSettings> reply)
{
    m_database->write<ShopSettings>(
        LaneKey::shop(), operation,
        [this, actor, command = std::move(command)](Transaction &transaction) {
            return m_services->shop.edit(transaction, actor, command);
        },
        [this, reply = std::move(reply)](Result<ShopSettings> result) {
            if (result)
                m_settings->replace(*result);
            else if (result.error().code == ErrorCode::EditConflict)
                m_settings->refresh();
            reply(std::move(result));
        });
}

void Shop::expireCoupons(const Actor &actor, const Operation &operation, int most, Reply<qint64> reply)
{
    m_database->write<qint64>(
        LaneKey::shop(), operation,
        [this, actor, most](Transaction &transaction) {
            return m_services->coupons.expireDue(transaction, actor, most);
        },
        std::move(reply));
}

void Shop::isRemembered(const Operation &operation, Reply<bool> reply)
{
    m_database->read<bool>(
        [operation](Transaction &transaction) -> Result<bool> {
            TRY(const std::optional<QByteArray> answer, storage::operation_log::find(transaction, operation));
            return answer.has_value();
        },
        std::move(reply));
}

void Shop::forgetOperations(const Actor &actor, const Operation &operation, Reply<qint64> reply)
{
    m_database->write<qint64>(
        LaneKey::shop(), operation,
        [this, actor](Transaction &transaction) -> Result<qint64> {
            TRY_DONE(authorise(actor, Permission::RunJobs));
            return storage::operation_log::forgetBefore(transaction,
                                                        m_clock.now().plusMs(-kOperationsKeptMs));
        },
        std::move(reply));
}

ShopConnection Shop::connection() const
{
    const storage::Reachability reachability = m_database->status().current();
    const bool isSqlite = m_database->url().engine == storage::Engine::Sqlite;
    return ShopConnection{.engine = isSqlite ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL"),
                          .place = m_database->url().displayName(),
                          .connected = reachability.connected,
                          .attempt = reachability.attempt,
                          .nextTryInMs = reachability.nextTryInMs};
}

ShopLoad Shop::load() const
{
    static_assert(ShopLoad::kBatchSizeBounds == storage::kBatchSizeBounds);
    const storage::DatabaseLoad load = m_database->load();
    return ShopLoad{.waitingWrites = load.waitingWrites,
                    .waitingReads = load.waitingReads,
                    .writers = load.writers,
                    .readers = load.readers,
                    .writeQueueCapacity = load.writeQueueCapacity,
                    .readQueueCapacity = load.readQueueCapacity,
                    .commits = load.commits,
                    .committedWorks = load.committedWorks,
                    .busyRefusals = load.busyRefusals,
                    .batchSizes = load.batchSizes};
}

void Shop::retryConnection()
{
    m_database->retryNow();
}

void Shop::ping(Reply<Done> reply)
{
    m_database->read<Done>(
        [](Transaction &transaction) -> Result<Done> {
            TRY_DONE(transaction.number(kPing));
            return Done{};
        },
        std::move(reply));
}

} // namespace danggol
