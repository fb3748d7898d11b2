// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/books/books.h"
#include "services/catalog/catalog.h"
#include "services/coupons/coupons.h"
#include "services/customers/customers.h"
#include "services/domain/change.h"
#include "services/domain/clock.h"
#include "services/domain/operation.h"
#include "services/domain/reply.h"
#include "services/orders/orders.h"
#include "services/payments/payments.h"
#include "services/printing/prints.h"
#include "services/ranking/ranking.h"
#include "services/rehearsal/rehearsals.h"
#include "services/settings/shop_settings.h"
#include "services/shop/shop_load.h"
#include "services/staff/staff.h"
#include "services/tokens/tokens.h"
#include "services/wallet/wallet.h"

#include <QObject>

#include <memory>

namespace danggol
{

namespace storage
{
class Database;
struct DatabaseOptions;
} // namespace storage
struct ServiceSet;
class SettingsCopy;

/// How the shop's database can be reached at the moment.
struct ShopConnection
{
    /// "SQLite" or "PostgreSQL".
    QString engine;
    /// The file, or host:port/name.
    QString place;
    bool connected = true;
    int attempt = 0;
    int nextTryInMs = 0;
};

/// An open shop: its database, its rules and the faces through which windows, the API and jobs use them.
/// Everything may be called from any thread and nothing blocks unless it says so.
class Shop : public QObject
{
    Q_OBJECT

public:
    /// What a new, empty database becomes.
    struct Founding
    {
        ShopSettings settings;
        QString adminName;
        /// Four digits, or empty: the admin has none yet, and the till does not ask.
        QString adminPin = {};
        /// What new PINs cost to try, in a shop that is there already too.
        pin_hash::Cost pinCost = pin_hash::Cost::usual();
    };

    /// Opens the shop at `url` (see storage::DatabaseUrl); an empty database becomes a new shop. Blocks until
    /// the database answered or did not within its timeout.
    [[nodiscard]] static Result<std::unique_ptr<Shop>> open(const QString &url, const Founding &founding,
                                                            const Clock &clock, OperationIds &operationIds);
    /// The same with every option of the storage at hand; for the programs and tests.
    [[nodiscard]] static Result<std::unique_ptr<Shop>> open(storage::DatabaseOptions options,
                                                            const Founding &founding, const Clock &clock,
                                                            OperationIds &operationIds);
    ~Shop() override;

    [[nodiscard]] Customers &customers() { return *m_customers; }
    [[nodiscard]] Wallet &wallet() { return *m_wallet; }
    [[nodiscard]] Catalog &catalog() { return *m_catalog; }
    [[nodiscard]] Orders &orders() { return *m_orders; }
    [[nodiscard]] Payments &payments() { return *m_payments; }
    [[nodiscard]] Prints &prints() { return *m_prints; }
    [[nodiscard]] Coupons &coupons() { return *m_coupons; }
    [[nodiscard]] Ranking &ranking() { return *m_ranking; }
    [[nodiscard]] Books &books() { return *m_books; }
    [[nodiscard]] Staff &staff() { return *m_staff; }
    [[nodiscard]] Tokens &tokens() { return *m_tokens; }
    [[nodiscard]] Rehearsals &rehearsals() { return *m_rehearsals; }

    /// As last saved here, or shortly after they were saved at another till.
    [[nodiscard]] ShopSettings settings() const;
    void saveSettings(const Actor &actor, const Operation &operation, EditSettingsCommand command,
                      Reply<ShopSettings> reply);
    /// Whether the operation was done, or its refusal remembered: then sending it again only recalls the
    /// answer. IdempotencyKeyReused when its id was used for another request.
    void isRemembered(const Operation &operation, Reply<bool> reply);
    /// For the jobs: coupons past their time / operation rows past their day; how many.
    void expireCoupons(const Actor &actor, const Operation &operation, int most, Reply<qint64> reply);
    void forgetOperations(const Actor &actor, const Operation &operation, Reply<qint64> reply);

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] OperationIds &operationIds() { return m_operationIds; }
    [[nodiscard]] ShopConnection connection() const;
    /// Does not ask the database.
    [[nodiscard]] ShopLoad load() const;
    void retryConnection();
    /// Asks the database for a sign of life; for health checks. Does not wait for writes. Busy or
    /// Unavailable.
    void ping(Reply<Done> reply);

    /// For the programs' composition and for tests, which may know the storage.
    [[nodiscard]] storage::Database &database() { return *m_database; }
    [[nodiscard]] const ServiceSet &services() const { return *m_services; }

Q_SIGNALS:
    /// What a committed write touched, here or at another till. Comes from a storage thread.
    void changed(const danggol::ChangeSet &changes);
    /// `settings()` became others. Comes from a storage thread.
    void settingsChanged();
    /// The database was lost or is back. Comes from a storage thread.
    void connectionChanged();

private:
    Shop(std::unique_ptr<storage::Database> database, ShopSettings settings, pin_hash::Cost pinCost,
         const Clock &clock, OperationIds &operationIds);
    void follow(const ChangeSet &changes);

    const Clock &m_clock;
    OperationIds &m_operationIds;
    std::unique_ptr<ServiceSet> m_services;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<SettingsCopy> m_settings;
    std::unique_ptr<Customers> m_customers;
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<Catalog> m_catalog;
    std::unique_ptr<Orders> m_orders;
    std::unique_ptr<Payments> m_payments;
    std::unique_ptr<Prints> m_prints;
    std::unique_ptr<Coupons> m_coupons;
    std::unique_ptr<Ranking> m_ranking;
    std::unique_ptr<Books> m_books;
    std::unique_ptr<Staff> m_staff;
    std::unique_ptr<Tokens> m_tokens;
    std::unique_ptr<Rehearsals> m_rehearsals;
};

} // namespace danggol
