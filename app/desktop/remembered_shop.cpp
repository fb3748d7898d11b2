// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/remembered_shop.h"

#include "services/shop/server_address.h"

#include <QSettings>

namespace danggol::app::remembered_shop
{

namespace
{

const QString kLast = QStringLiteral("shop/database");
const QString kRecent = QStringLiteral("recentShops");
const QString kUrl = QStringLiteral("database");
const QString kName = QStringLiteral("name");
constexpr int kMostRecent = 6;

void write(const QList<Remembered> &shops)
{
    QSettings stored;
    stored.remove(kRecent);
    stored.beginWriteArray(kRecent, static_cast<int>(shops.size()));
    for (int i = 0; i < static_cast<int>(shops.size()); ++i) {
        stored.setArrayIndex(i);
        stored.setValue(kUrl, shops.at(i).databaseUrl);
        stored.setValue(kName, shops.at(i).name);
    }
    stored.endArray();
}

QList<Remembered> without(const QString &databaseUrl)
{
    QList<Remembered> shops = recent();
    shops.removeIf([&](const Remembered &shop) { return shop.databaseUrl == databaseUrl; });
    return shops;
}

} // namespace

std::optional<QString> last()
{
    const QString url = QSettings().value(kLast).toString();
    return url.isEmpty() ? std::nullopt : std::optional(url);
}

QList<Remembered> recent()
{
    QSettings stored;
    QList<Remembered> shops;
    const int count = stored.beginReadArray(kRecent);
    for (int i = 0; i < count; ++i) {
        stored.setArrayIndex(i);
        const Remembered shop{stored.value(kUrl).toString(), stored.value(kName).toString()};
        if (!shop.databaseUrl.isEmpty())
            shops.append(shop);
    }
    return shops;
}

void remember(const QString &databaseUrl, const QString &shopName)
{
    const QString url = splitPassword(databaseUrl).first;
    QSettings().setValue(kLast, url);
    QList<Remembered> shops = without(url);
    shops.prepend({url, shopName});
    write(shops.mid(0, kMostRecent));
}

void forget(const QString &databaseUrl)
{
    write(without(databaseUrl));
    if (last() == databaseUrl)
        QSettings().remove(kLast);
}

} // namespace danggol::app::remembered_shop
