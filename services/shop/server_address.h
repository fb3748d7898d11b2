// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace danggol
{

/// A shop's PostgreSQL as a form has it; the password is kept elsewhere.
struct ServerAddress
{
    /// One host, or several with a comma between, each with a port of its own if it wants ("db1,db2:5433").
    QString hosts;
    QString port = QStringLiteral("5432");
    QString database;
    QString user;
    bool requiresTls = true;
    /// What else an address given by hand had after its "?".
    QList<std::pair<QString, QString>> parameters;

    /// Of a postgresql:// address; nothing for any other.
    [[nodiscard]] static std::optional<ServerAddress> parse(const QString &url);
    /// As storage::DatabaseUrl reads it, without a password.
    [[nodiscard]] QString url() const;
    /// "shop-db.local:5432"; for several hosts all of them.
    [[nodiscard]] QString place() const;
};

/// Whether the address is a server's, not a file's.
[[nodiscard]] bool isServerUrl(const QString &url);
/// The address and the password that was in it; empty when there was none.
[[nodiscard]] std::pair<QString, QString> splitPassword(const QString &url);
[[nodiscard]] QString withPassword(const QString &url, const QString &password);

} // namespace danggol
