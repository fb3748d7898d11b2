// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/fault_disk.h"

#include <QFile>

#include <sqlite3.h>

#include <limits>

namespace danggol::test
{

namespace
{

constexpr qint64 kForGood = std::numeric_limits<qint64>::max();

bool isChange(IoCall call)
{
    return call == IoCall::Write || call == IoCall::Truncate || call == IoCall::Sync ||
           call == IoCall::Delete;
}

int failureOf(IoCall call)
{
    switch (call) {
    case IoCall::Open:
        return SQLITE_CANTOPEN;
    case IoCall::Access:
        return SQLITE_IOERR_ACCESS;
    case IoCall::Read:
        return SQLITE_IOERR_READ;
    case IoCall::FileSize:
        return SQLITE_IOERR_FSTAT;
    case IoCall::Lock:
        return SQLITE_IOERR_LOCK;
    case IoCall::MapShared:
        return SQLITE_IOERR_SHMMAP;
    case IoCall::Write:
        return SQLITE_IOERR_WRITE;
    case IoCall::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case IoCall::Sync:
        return SQLITE_IOERR_FSYNC;
    case IoCall::Delete:
        return SQLITE_IOERR_DELETE;
    }
    return SQLITE_IOERR;
}

std::string contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    return file.readAll().toStdString();
}

void put(const QString &name, const std::string &content)
{
    QFile file(name);
    const auto bytes = static_cast<qint64>(content.size());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content.data(), bytes) != bytes)
        qFatal("%s cannot be written", qPrintable(name));
}

} // namespace

void FaultDisk::cutPowerAt(qint64 change)
{
    order(Order::CutPower, change, kForGood);
}

void FaultDisk::cutPowerAtSync(qint64 sync, bool isDone)
{
    order(isDone ? Order::CutAfterSync : Order::CutAtSync, sync, kForGood);
}

void FaultDisk::failAt(qint64 call, qint64 times)
{
    order(Order::Fail, call, times);
}

void FaultDisk::breakAt(qint64 call)
{
    order(Order::Fail, call, kForGood);
}

void FaultDisk::fillAt(qint64 write)
{
    order(Order::Fill, write, kForGood);
}

void FaultDisk::fillAfter(qint64 bytes)
{
    order(Order::Budget, bytes, kForGood);
}

void FaultDisk::mend()
{
    const std::lock_guard lock(m_mutex);
    m_order = Order::None;
}

void FaultDisk::order(Order order, qint64 at, qint64 times)
{
    const std::lock_guard lock(m_mutex);
    m_order = order;
    m_left = at;
    m_times = times;
    m_struck = false;
}

void FaultDisk::ignoreSyncs(bool ignored)
{
    const std::lock_guard lock(m_mutex);
    m_syncsIgnored = ignored;
}

bool FaultDisk::hasStruck() const
{
    const std::lock_guard lock(m_mutex);
    return m_struck;
}

bool FaultDisk::isOff() const
{
    const std::lock_guard lock(m_mutex);
    return m_off;
}

qint64 FaultDisk::calls() const
{
    const std::lock_guard lock(m_mutex);
    qint64 sum = 0;
    for (const qint64 each : m_calls)
        sum += each;
    return sum;
}

qint64 FaultDisk::changes() const
{
    return callsOf(IoCall::Write) + callsOf(IoCall::Truncate) + callsOf(IoCall::Sync) +
           callsOf(IoCall::Delete);
}

qint64 FaultDisk::callsOf(IoCall call) const
{
    const std::lock_guard lock(m_mutex);
    return m_calls[static_cast<std::size_t>(call)];
}

int FaultDisk::admit(IoCall call)
{
    const std::lock_guard lock(m_mutex);
    return count(call);
}

int FaultDisk::count(IoCall call)
{
    ++m_calls[static_cast<std::size_t>(call)];
    if (!m_off && !strikes(call))
        return SQLITE_OK;
    m_struck = true;
    if (m_order == Order::Fill)
        return SQLITE_FULL;
    m_off =
        m_off || m_order == Order::CutPower || m_order == Order::CutAtSync || m_order == Order::CutAfterSync;
    return m_off ? SQLITE_IOERR : failureOf(call);
}

bool FaultDisk::counts(IoCall call) const
{
    switch (m_order) {
    case Order::CutPower:
        return isChange(call);
    case Order::CutAtSync:
    case Order::CutAfterSync:
        return call == IoCall::Sync;
    case Order::Fail:
        return true;
    case Order::Fill:
        return call == IoCall::Write;
    case Order::None:
    case Order::Budget:
        break;
    }
    return false;
}

bool FaultDisk::strikes(IoCall call)
{
    if (!counts(call) || --m_left > 0)
        return false;
    if (m_times != kForGood && --m_times == 0)
        m_order = m_off ? m_order : Order::None;
    return true;
}

int FaultDisk::admitWrite(const DiskFile &file, qint64 offset, qint64 bytes, qint64 &room)
{
    const std::lock_guard lock(m_mutex);
    room = 0;
    const int code = count(IoCall::Write);
    if (code == SQLITE_FULL)
        room = bytes / 2;
    if (code != SQLITE_OK || m_order != Order::Budget)
        return code;
    const qint64 growth = qMax<qint64>(0, offset + bytes - file.size());
    if (growth <= m_left) {
        m_left -= growth;
        return SQLITE_OK;
    }
    m_struck = true;
    room = bytes - growth + m_left;
    m_left = 0;
    return SQLITE_FULL;
}

DiskFile *FaultDisk::find(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_names.find(name); known != m_names.end())
        return known->second;
    if (!QFile::exists(name))
        return nullptr;
    m_files.push_back(std::make_unique<DiskFile>(contentOf(name)));
    return m_names[name] = m_files.back().get();
}

DiskFile *FaultDisk::created(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_files.push_back(std::make_unique<DiskFile>());
    rename(name, m_files.back().get());
    return m_files.back().get();
}

int FaultDisk::wrote(DiskFile &file, qint64 offset, std::string_view bytes)
{
    const std::lock_guard lock(m_mutex);
    if (m_off)
        return SQLITE_IOERR;
    file.write(offset, bytes);
    return SQLITE_OK;
}

int FaultDisk::truncated(DiskFile &file, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    if (m_off)
        return SQLITE_IOERR;
    file.truncate(size);
    return SQLITE_OK;
}

int FaultDisk::synced(DiskFile &file, bool folderToo)
{
    const std::lock_guard lock(m_mutex);
    const bool wasOff = m_off;
    const int code = count(IoCall::Sync);
    const bool isDone = code == SQLITE_OK || (!wasOff && m_off && m_order == Order::CutAfterSync);
    if (!isDone || m_syncsIgnored)
        return code;
    file.sync();
    if (folderToo)
        syncNames();
    return code;
}

void FaultDisk::deleted(const QString &name, bool folderSynced)
{
    const std::lock_guard lock(m_mutex);
    if (m_off)
        return;
    rename(name, nullptr);
    if (folderSynced && !m_syncsIgnored)
        syncNames();
}

void FaultDisk::rename(const QString &name, DiskFile *file)
{
    std::vector<DiskFile *> &history = m_unsyncedNames[name];
    const auto known = m_names.find(name);
    if (history.empty())
        history.push_back(known == m_names.end() ? nullptr : known->second);
    history.push_back(file);
    if (file)
        m_names[name] = file;
    else
        m_names.erase(name);
}

void FaultDisk::syncNames()
{
    m_unsyncedNames.clear();
}

CutToll FaultDisk::powerUp(std::mt19937 &random, const CutLuck &luck)
{
    CutToll toll;
    {
        const std::lock_guard lock(m_mutex);
        Names found = m_names;
        for (const auto &[name, history] : m_unsyncedNames) {
            const std::size_t newest = history.size() - 1;
            const bool survives = std::bernoulli_distribution(luck.survival)(random);
            const std::size_t chosen =
                survives ? newest : std::uniform_int_distribution<std::size_t>(0, newest)(random);
            toll.namesLost += chosen < newest ? 1 : 0;
            found[name] = history[chosen];
            QFile::remove(name);
        }
        for (const auto &[name, file] : found) {
            if (file)
                put(name, file->afterPowerCut(random, luck, toll));
            QFile::remove(name + QStringLiteral("-shm"));
        }
        m_off = false;
        m_order = Order::None;
    }
    forget();
    return toll;
}

void FaultDisk::forget()
{
    const std::lock_guard lock(m_mutex);
    m_names.clear();
    m_unsyncedNames.clear();
    m_files.clear();
}

} // namespace danggol::test
