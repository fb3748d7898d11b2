// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/connection.h"

#include <QByteArray>
#include <QStringList>

namespace danggol::test
{

/// Looks at all rows of a shop's database over a connection of its own, as another program would. Of one
/// thread.
class ShopState
{
public:
    explicit ShopState(const QString &url);

    /// Whether any row is another than at the last look.
    [[nodiscard]] bool look();

private:
    [[nodiscard]] QByteArray sum();

    storage::Connection m_connection;
    bool m_isSqlite;
    QStringList m_tables;
    /// SQLite's count of what others committed; where it stands still, so do the rows.
    qint64 m_commits = -1;
    QByteArray m_sum;
};

} // namespace danggol::test
