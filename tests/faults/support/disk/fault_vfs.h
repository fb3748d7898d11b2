// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/support/disk/fault_disk.h"

#include <sqlite3.h>

namespace danggol::test
{

/// Stands between SQLite and the operating system for every connection that this program opens while it
/// lives, Qt's too, because Qt's plugin uses the system's SQLite library. Real files are the page cache:
/// what is written is seen at once. Locks and the shared memory of the write-ahead log are the system's own.
class FaultVfs
{
public:
    explicit FaultVfs(FaultDisk &disk);
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

private:
    sqlite3_vfs m_vfs;
    struct Owner
    {
        FaultDisk *disk;
        sqlite3_vfs *system;
    } m_owner;

    friend struct VfsCalls;
};

} // namespace danggol::test
