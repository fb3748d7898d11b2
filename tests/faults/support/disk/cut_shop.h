// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/support/disk/fault_vfs.h"
#include "tests/faults/support/disk/shop_audit.h"
#include "tests/support/manual_clock.h"

#include <QTemporaryDir>

namespace danggol::test
{

/// Shops on a disk that fails: each begins as a copy of one that was furnished once, so that a new one costs
/// nothing.
class CutShop
{
public:
    explicit CutShop(int clients);

    [[nodiscard]] FaultDisk &disk() { return m_disk; }
    [[nodiscard]] const TillWorld &world() const { return m_world; }
    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] TillClients &clients() { return m_clients; }

    /// A new shop, closed, with new clients; `folder` is where it stands, or a new one when it is empty. The
    /// last one's files stay where they are until `drop`.
    void begin(quint32 seed, const QString &folder = {});
    void drop();
    /// Leaves the files and logs behind for whoever has to find out what happened; where.
    QString keep()
    {
        m_folder.setAutoRemove(false);
        return m_folder.path();
    }
    /// Opens the shop's file, or another. Nobody waits long for a disk that fails.
    [[nodiscard]] Result<std::unique_ptr<Shop>> open() { return open(m_file); }
    [[nodiscard]] Result<std::unique_ptr<Shop>> open(const QString &file);
    [[nodiscard]] QString templateFile() const { return m_template; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void furnish(int clients);

    FaultDisk m_disk;
    FaultVfs m_vfs{m_disk};
    ManualClock m_clock;
    TimeOrderedOperationIds m_ids{m_clock};
    QTemporaryDir m_folder;
    QString m_template;
    QString m_file;
    TillWorld m_world;
    QList<CustomerId> m_customers;
    TillClients m_clients;
    int m_count = 0;
};

} // namespace danggol::test
