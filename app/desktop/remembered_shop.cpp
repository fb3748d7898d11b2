// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/remembered_shop.h"

#include <QSettings>

namespace danggol::app::remembered_shop
{

namespace
{
const QString kKey = QStringLiteral("shop/database");
} // namespace

std::optional<QString> last()
{
    const QString url = QSettings().value(kKey).toString();
    return url.isEmpty() ? std::nullopt : std::optional(url);
}

void remember(const QString &databaseUrl)
{
    const qsizetype at = databaseUrl.lastIndexOf(u'@');
    const bool hasPassword = !databaseUrl.startsWith(QLatin1String("sqlite:")) &&
                             databaseUrl.left(at).section(QStringLiteral("://"), 1).contains(u':');
    if (!hasPassword)
        QSettings().setValue(kKey, databaseUrl);
}

} // namespace danggol::app::remembered_shop
