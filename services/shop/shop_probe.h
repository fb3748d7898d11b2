// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/connect_fault.h"

#include <QString>

namespace danggol
{

/// What is at a database address.
struct ShopProbe
{
    enum class Finding {
        /// Nothing yet: opening it makes a new shop there.
        Empty,
        Shop,
        /// The address cannot be read; `cause` says which part.
        BadAddress,
        /// PostgreSQL did not let us in; `fault` and `cause` say why.
        NotReached,
        /// A PostgreSQL older than we can use.
        TooOld,
        /// A database that does not store text as UTF-8.
        NotUtf8,
        /// Another program's tables or file, or a damaged one.
        NotAShop,
        /// Last opened by a newer Danggol.
        TooNew,
        /// The user may not do what a till does there.
        NoRights,
        /// The folder of the file is not there.
        FolderMissing,
        /// The file cannot be made or written there.
        NotWritable,
        /// Another program holds the file.
        Locked,
    };

    Finding finding = Finding::BadAddress;
    ConnectFault fault = ConnectFault::Other;
    /// The system's or the server's own words, for whoever looks after it.
    QString cause;
    QString shopName;
    qint64 staff = 0;
    /// Computers that have this database open beside this one.
    qint64 otherTills = 0;
    /// 15 for PostgreSQL 15; 0 for SQLite.
    int serverMajor = 0;
    QString encoding;
    /// Whether opening it brings the schema up to date first.
    bool isSchemaOld = false;
    qint64 tookMs = 0;
};

/// The oldest PostgreSQL that is used.
inline constexpr int kOldestPostgres = 12;

/// Looks without writing anything or making a file. Blocks until the database answered or its time is over:
/// not for a GUI thread.
[[nodiscard]] ShopProbe probeShop(const QString &databaseUrl);

} // namespace danggol
