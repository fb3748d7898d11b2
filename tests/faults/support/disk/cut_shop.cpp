// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/cut_shop.h"

#include "tests/support/test_shop.h"

#include <QDir>
#include <QFile>

namespace danggol::test
{

namespace
{
constexpr int kProducts = 12;
constexpr int kCampaigns = 8;
constexpr qint64 kStock = 10'000;
constexpr int kPatienceMs = 20;
} // namespace

CutShop::CutShop(int clients)
{
    furnish(clients);
    if (m_disk.changes() == 0)
        qFatal("SQLite does not use our disk");
}

void CutShop::furnish(int clients)
{
    TestShop shop(Backend::Sqlite);
    for (int i = 0; i < kProducts; ++i)
        m_world.products.append(shop.product(QStringLiteral("Product %1").arg(i), 1'000 * (i + 1), kStock));
    for (int i = 0; i < kCampaigns; ++i)
        m_world.campaigns.append(shop.coupon({.name = QStringLiteral("Campaign %1").arg(i),
                                              .discount = {.type = DiscountType::Amount, .value = 500},
                                              .limit = qMax(1, clients - 2)}));
    for (int i = 0; i < clients; ++i)
        m_customers.append(shop.customer(QStringLiteral("Client %1").arg(i)));
    m_world.stock = kStock;
    shop.close();
    m_template = path(QStringLiteral("template.danggol"));
    if (!QFile::copy(shop.url().section(u':', 1), m_template))
        qFatal("the furnished shop was not copied");
    m_disk.forget();
}

void CutShop::begin(quint32 seed, const QString &folder)
{
    const QString place = folder.isEmpty() ? path(QString::number(++m_count)) : folder;
    m_file = place + QStringLiteral("/shop.danggol");
    if (!QDir().mkpath(place) || !QFile::copy(m_template, m_file))
        qFatal("the shop was not copied to %s", qPrintable(place));
    const QString logs = folder.isEmpty() ? place : m_folder.path();
    m_clients.clear();
    for (int i = 0; i < m_customers.size(); ++i)
        m_clients.push_back(std::make_unique<TillClient>(i, m_customers[i], m_world, seed, logs));
}

void CutShop::drop()
{
    m_disk.mend();
    m_disk.forget();
    QDir(m_file.section(u'/', 0, -2)).removeRecursively();
}

Result<std::unique_ptr<Shop>> CutShop::open(const QString &file)
{
    const Shop::Founding founding{ShopSettings{.name = QStringLiteral("Shop")}, QStringLiteral("Haneul"),
                                  QString(), pin_hash::Cost::least()};
    storage::DatabaseOptions options;
    options.url = storage::DatabaseUrl::sqlite(file);
    options.retry.unavailableAfterMs = kPatienceMs;
    return Shop::open(std::move(options), founding, m_clock, m_ids);
}

} // namespace danggol::test
