// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/shop/shop.h"
#include "tests/bench/ground/bench_postgres.h"
#include "tests/bench/ground/options.h"
#include "tests/bench/seed/seeder.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace danggol::bench
{

/// A shop that a round may spoil: a copy of a seeded one, gone when this goes.
class RoundShop
{
public:
    RoundShop(QString url, const SeededShop &seeded, std::function<void()> remove)
        : m_url(std::move(url)), m_seeded(seeded), m_remove(std::move(remove))
    {}
    ~RoundShop() { m_remove(); }
    RoundShop(const RoundShop &) = delete;
    RoundShop &operator=(const RoundShop &) = delete;

    [[nodiscard]] const QString &url() const { return m_url; }
    /// Of SQLite.
    [[nodiscard]] QString file() const { return m_url.section(u':', 1); }
    [[nodiscard]] const SeededShop &seeded() const { return m_seeded; }

    /// In this process. Blocks.
    [[nodiscard]] Result<std::unique_ptr<Shop>> open() const;
    /// The secret of a new API token with an admin's rights.
    [[nodiscard]] Result<QByteArray> token() const;
    /// A campaign that is open now; its id.
    [[nodiscard]] Result<CouponId> campaign(qint64 limit) const;
    /// Makes the ranking of every day anew; the seconds it took.
    [[nodiscard]] Result<double> makeRanking() const;
    /// Internal when the books of the shop do not balance.
    [[nodiscard]] Result<Done> checkBooks() const;

private:
    QString m_url;
    SeededShop m_seeded;
    std::function<void()> m_remove;
};

/// Where the rounds' databases come from: each plan is seeded once and copied for every round.
class Workshop
{
public:
    explicit Workshop(BenchOptions options);

    [[nodiscard]] const BenchOptions &options() const { return m_options; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// A copy of the shop that `plan` describes.
    [[nodiscard]] Result<std::unique_ptr<RoundShop>> shop(storage::Engine engine, const SeedPlan &plan);
    /// The shop itself, for rounds that only read.
    [[nodiscard]] Result<QString> original(storage::Engine engine, const SeedPlan &plan);
    /// An empty database.
    [[nodiscard]] Result<std::unique_ptr<RoundShop>> empty(storage::Engine engine);
    /// Forgets the seeded shops, which can be large.
    void clear();

private:
    struct Original
    {
        QString name;
        SeededShop seeded;
    };

    [[nodiscard]] Result<Original> seeded(storage::Engine engine, const SeedPlan &plan);
    [[nodiscard]] BenchPostgres &postgres();
    [[nodiscard]] QString fileUrl(const QString &name) const;

    BenchOptions m_options;
    QTemporaryDir m_folder;
    std::unique_ptr<BenchPostgres> m_postgres;
    std::map<QString, Original> m_originals;
    int m_copies = 0;
};

/// The admin as whom everything is done.
[[nodiscard]] Actor benchActor();

} // namespace danggol::bench
