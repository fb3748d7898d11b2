// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/fault_vfs.h"

#include <new>

namespace danggol::test
{

namespace
{

/// In memory that SQLite gives; the system's file stands right behind it.
struct OpenFile
{
    sqlite3_file base;
    FaultDisk *disk;
    DiskFile *file;
    bool syncsFolder;

    [[nodiscard]] sqlite3_file *system() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

OpenFile &own(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}

// A file of SQLite's own calls, once the disk admits it.
template <class Call>
int admitted(sqlite3_file *file, IoCall kind, Call call)
{
    OpenFile &open = own(file);
    if (const int code = open.disk->admit(kind); code != SQLITE_OK)
        return code;
    return call(open, open.system());
}

int closeFile(sqlite3_file *file)
{
    sqlite3_file *system = own(file).system();
    return system->pMethods->xClose(system);
}

int readFile(sqlite3_file *file, void *to, int bytes, sqlite3_int64 offset)
{
    return admitted(file, IoCall::Read, [&](OpenFile &, sqlite3_file *system) {
        return system->pMethods->xRead(system, to, bytes, offset);
    });
}

int writeFile(sqlite3_file *file, const void *from, int bytes, sqlite3_int64 offset)
{
    OpenFile &open = own(file);
    qint64 room = 0;
    const int refused = open.disk->admitWrite(*open.file, offset, bytes, room);
    const int count = refused == SQLITE_OK ? bytes : static_cast<int>(room);
    if (count > 0) {
        const int code = open.system()->pMethods->xWrite(open.system(), from, count, offset);
        if (code != SQLITE_OK)
            return code;
        const std::string_view written(static_cast<const char *>(from), static_cast<std::size_t>(count));
        if (const int off = open.disk->wrote(*open.file, offset, written); off != SQLITE_OK)
            return off;
    }
    return refused;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return admitted(file, IoCall::Truncate, [&](OpenFile &open, sqlite3_file *system) {
        const int code = system->pMethods->xTruncate(system, size);
        return code == SQLITE_OK ? open.disk->truncated(*open.file, size) : code;
    });
}

// The real disk is not waited for: what is safe is the model's to know.
int syncFile(sqlite3_file *file, int)
{
    OpenFile &open = own(file);
    const int code = open.disk->synced(*open.file, open.syncsFolder);
    if (code == SQLITE_OK)
        open.syncsFolder = false;
    return code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return admitted(file, IoCall::FileSize, [&](OpenFile &, sqlite3_file *system) {
        return system->pMethods->xFileSize(system, size);
    });
}

int lockFile(sqlite3_file *file, int lock)
{
    return admitted(file, IoCall::Lock,
                    [&](OpenFile &, sqlite3_file *system) { return system->pMethods->xLock(system, lock); });
}

int unlockFile(sqlite3_file *file, int lock)
{
    sqlite3_file *system = own(file).system();
    return system->pMethods->xUnlock(system, lock);
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return admitted(file, IoCall::Lock, [&](OpenFile &, sqlite3_file *system) {
        return system->pMethods->xCheckReservedLock(system, isReserved);
    });
}

int controlFile(sqlite3_file *file, int what, void *value)
{
    sqlite3_file *system = own(file).system();
    return system->pMethods->xFileControl(system, what, value);
}

int sectorSize(sqlite3_file *file)
{
    sqlite3_file *system = own(file).system();
    return system->pMethods->xSectorSize(system);
}

int deviceCharacteristics(sqlite3_file *file)
{
    sqlite3_file *system = own(file).system();
    return system->pMethods->xDeviceCharacteristics(system);
}

int mapShared(sqlite3_file *file, int region, int bytes, int mayExtend, void volatile **to)
{
    return admitted(file, IoCall::MapShared, [&](OpenFile &, sqlite3_file *system) {
        return system->pMethods->xShmMap(system, region, bytes, mayExtend, to);
    });
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    sqlite3_file *system = own(file).system();
    return system->pMethods->xShmLock(system, offset, count, flags);
}

void barrierShared(sqlite3_file *file)
{
    sqlite3_file *system = own(file).system();
    system->pMethods->xShmBarrier(system);
}

int unmapShared(sqlite3_file *file, int deleteIt)
{
    sqlite3_file *system = own(file).system();
    return system->pMethods->xShmUnmap(system, deleteIt);
}

// Version 2: with shared memory, and without the mapped reading of version 3, which would go past us.
const sqlite3_io_methods kFileCalls{2,
                                    closeFile,
                                    readFile,
                                    writeFile,
                                    truncateFile,
                                    syncFile,
                                    fileSize,
                                    lockFile,
                                    unlockFile,
                                    checkReservedLock,
                                    controlFile,
                                    sectorSize,
                                    deviceCharacteristics,
                                    mapShared,
                                    lockShared,
                                    barrierShared,
                                    unmapShared,
                                    nullptr,
                                    nullptr};

} // namespace

struct VfsCalls
{
    static FaultVfs::Owner &owner(sqlite3_vfs *vfs) { return *static_cast<FaultVfs::Owner *>(vfs->pAppData); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsGot)
    {
        const FaultVfs::Owner &owner = VfsCalls::owner(vfs);
        auto *open = new (file) OpenFile{{nullptr}, owner.disk, nullptr, false};
        if (!name)
            qFatal("SQLite asked for a file without a name; sorting is to be done in memory");
        if (const int code = owner.disk->admit(IoCall::Open); code != SQLITE_OK)
            return code;
        const QString path = QString::fromUtf8(name);
        open->file = owner.disk->find(path);
        const int code = owner.system->xOpen(owner.system, name, open->system(), flags, flagsGot);
        if (code != SQLITE_OK)
            return code;
        if (!open->file) {
            open->file = owner.disk->created(path);
            // As the system's own does: a new log makes its name safe with its first sync.
            open->syncsFolder = (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL)) != 0;
        }
        open->base.pMethods = &kFileCalls;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
    {
        const FaultVfs::Owner &owner = VfsCalls::owner(vfs);
        const QString path = QString::fromUtf8(name);
        if (const int code = owner.disk->admit(IoCall::Delete); code != SQLITE_OK)
            return code;
        (void)owner.disk->find(path);
        const int code = owner.system->xDelete(owner.system, name, 0);
        if (code == SQLITE_OK)
            owner.disk->deleted(path, syncFolder != 0);
        return code;
    }

    static int access(sqlite3_vfs *vfs, const char *name, int what, int *answer)
    {
        const FaultVfs::Owner &owner = VfsCalls::owner(vfs);
        if (const int code = owner.disk->admit(IoCall::Access); code != SQLITE_OK)
            return code;
        return owner.system->xAccess(owner.system, name, what, answer);
    }
};

FaultVfs::FaultVfs(FaultDisk &disk) : m_owner{&disk, sqlite3_vfs_find(nullptr)}
{
    // Path names, time and randomness are the system's, whose functions ask nothing of their vfs.
    m_vfs = *m_owner.system;
    m_vfs.szOsFile = static_cast<int>(sizeof(OpenFile)) + m_owner.system->szOsFile;
    m_vfs.zName = "danggol-faults";
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = &m_owner;
    m_vfs.xOpen = VfsCalls::open;
    m_vfs.xDelete = VfsCalls::remove;
    m_vfs.xAccess = VfsCalls::access;
    constexpr int kAsDefault = 1;
    if (sqlite3_vfs_register(&m_vfs, kAsDefault) != SQLITE_OK)
        qFatal("the VFS was not registered");
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_owner.system, 1);
}

} // namespace danggol::test
