// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/support/disk/disk_file.h"

#include <QString>

#include <array>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace danggol::test
{

/// What SQLite asks of a disk. Reading and locking change nothing on it.
enum class IoCall { Open, Access, Read, FileSize, Lock, MapShared, Write, Truncate, Sync, Delete };

/// The disk under the SQLite files of this program, as `FaultVfs` tells it what happens to them: knows what
/// of them would survive a power cut, and fails when it is told to. Every function may be called from any
/// thread; the faults count calls from when they are ordered.
class FaultDisk
{
public:
    /// The power goes at the n-th call from here on that changes something (1 is the next): from then on
    /// nothing reaches the disk and every call fails.
    void cutPowerAt(qint64 change);
    /// The same at the n-th sync, right before or right after it has done its work.
    void cutPowerAtSync(qint64 sync, bool isDone);
    /// The n-th call of any kind fails, and with it the `times` - 1 that follow; on a disk that is broken,
    /// all that follow until `mend`.
    void failAt(qint64 call, qint64 times);
    void breakAt(qint64 call);
    /// The n-th write and all that follow find the disk full, until `mend`.
    void fillAt(qint64 write);
    /// Files may grow by so many bytes in all, until `mend`.
    void fillAfter(qint64 bytes);
    /// From now on a sync only says that it was done.
    void ignoreSyncs(bool ignored);
    /// Nothing fails any more.
    void mend();
    /// Whether what was ordered has come to pass.
    [[nodiscard]] bool hasStruck() const;
    [[nodiscard]] bool isOff() const;

    /// The power comes back: puts on the real disk what survived, which is what follows from `random` and
    /// `luck`. No file may be open.
    CutToll powerUp(std::mt19937 &random, const CutLuck &luck);
    /// Forgets every file; what is on the real disk is safe. No file may be open.
    void forget();

    [[nodiscard]] qint64 calls() const;
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 callsOf(IoCall call) const;

    /// For FaultVfs. SQLITE_OK, or the code that the call is to fail with before it is done.
    [[nodiscard]] int admit(IoCall call);
    /// The same for a write; `room` is how much of it is written before it fails.
    [[nodiscard]] int admitWrite(const DiskFile &file, qint64 offset, qint64 bytes, qint64 &room);
    /// The file of that name, known from here on; null when there is none.
    [[nodiscard]] DiskFile *find(const QString &name);
    /// Tell what was done on the real disk. SQLITE_IOERR when the power went meanwhile.
    [[nodiscard]] DiskFile *created(const QString &name);
    [[nodiscard]] int wrote(DiskFile &file, qint64 offset, std::string_view bytes);
    [[nodiscard]] int truncated(DiskFile &file, qint64 size);
    [[nodiscard]] int synced(DiskFile &file, bool folderToo);
    void deleted(const QString &name, bool folderSynced);

private:
    enum class Order { None, CutPower, CutAtSync, CutAfterSync, Fail, Fill, Budget };
    using Names = std::map<QString, DiskFile *>;

    void order(Order order, qint64 at, qint64 times);
    [[nodiscard]] int count(IoCall call);
    [[nodiscard]] bool strikes(IoCall call);
    [[nodiscard]] bool counts(IoCall call) const;
    void rename(const QString &name, DiskFile *file);
    void syncNames();

    mutable std::mutex m_mutex;
    Order m_order = Order::None;
    qint64 m_left = 0;
    qint64 m_times = 0;
    bool m_struck = false;
    bool m_off = false;
    bool m_syncsIgnored = false;
    std::array<qint64, 10> m_calls{};
    std::vector<std::unique_ptr<DiskFile>> m_files;
    Names m_names;
    /// Every file, or none, that a name has stood for since the folder was last synced, the safe one first.
    std::map<QString, std::vector<DiskFile *>> m_unsyncedNames;
};

} // namespace danggol::test
