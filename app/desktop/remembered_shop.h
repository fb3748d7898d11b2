// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace danggol::app::remembered_shop
{

/// A shop that this computer has opened; the address has no password in it.
struct Remembered
{
    QString databaseUrl;
    QString name;

    friend bool operator==(const Remembered &, const Remembered &) = default;
};

/// The address of the shop that this computer opened last; nothing the first time.
[[nodiscard]] std::optional<QString> last();
/// The last few, the newest first.
[[nodiscard]] QList<Remembered> recent();

/// Notes it for the next start. A password in the address is left out.
void remember(const QString &databaseUrl, const QString &shopName);
/// The next start asks again, or opens the one before.
void forget(const QString &databaseUrl);

} // namespace danggol::app::remembered_shop
