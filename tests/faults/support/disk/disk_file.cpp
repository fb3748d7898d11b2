// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/disk_file.h"

#include <algorithm>
#include <map>

namespace danggol::test
{

namespace
{

constexpr auto kSector = static_cast<std::size_t>(DiskFile::kSectorBytes);

using Sector = std::string;
/// Every state a sector has had since the last sync, the safe one first.
using History = std::vector<Sector>;

Sector safeSector(const std::string &safe, qint64 number, const std::string &room)
{
    const auto begin = std::min(safe.size(), static_cast<std::size_t>(number) * kSector);
    Sector sector = safe.substr(begin, kSector);
    return sector + room.substr(sector.size());
}

class Histories
{
public:
    Histories(const std::string &safe, std::string room) : m_safe(safe), m_room(std::move(room)) {}

    void write(qint64 offset, std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto within = static_cast<std::size_t>(offset % DiskFile::kSectorBytes);
            const std::size_t count = std::min(kSector - within, bytes.size());
            History &history = of(offset / DiskFile::kSectorBytes);
            Sector next = history.back();
            next.replace(within, count, bytes.substr(0, count));
            history.push_back(std::move(next));
            bytes.remove_prefix(count);
            offset += static_cast<qint64>(count);
        }
    }

    void truncate(qint64 size, qint64 from)
    {
        for (qint64 offset = size; offset < from;) {
            const auto within = static_cast<std::size_t>(offset % DiskFile::kSectorBytes);
            History &history = of(offset / DiskFile::kSectorBytes);
            Sector next = history.back();
            next.replace(within, kSector - within, kSector - within, '\0');
            history.push_back(std::move(next));
            offset += static_cast<qint64>(kSector - within);
        }
    }

    [[nodiscard]] const std::map<qint64, History> &all() const { return m_sectors; }

private:
    History &of(qint64 number)
    {
        History &history = m_sectors[number];
        if (history.empty())
            history.push_back(safeSector(m_safe, number, m_room));
        return history;
    }

    const std::string &m_safe;
    std::string m_room;
    std::map<qint64, History> m_sectors;
};

bool happens(std::mt19937 &random, double chance)
{
    return std::bernoulli_distribution(chance)(random);
}

std::size_t upTo(std::mt19937 &random, std::size_t most)
{
    return std::uniform_int_distribution<std::size_t>(0, most)(random);
}

Sector survivor(const History &history, std::mt19937 &random, const CutLuck &luck, CutToll &toll)
{
    const std::size_t newest = history.size() - 1;
    std::size_t chosen = 0;
    if (newest > 0 && happens(random, luck.survival))
        chosen = happens(random, 0.75) ? newest : 1 + upTo(random, newest - 1);
    toll.sectorsLost += chosen < newest ? 1 : 0;
    Sector sector = history[chosen];
    if (chosen < newest && happens(random, luck.torn)) {
        ++toll.sectorsTorn;
        const std::size_t middle = upTo(random, kSector);
        const bool headFirst = happens(random, 0.5);
        const Sector &next = history[chosen + 1];
        sector = headFirst ? next.substr(0, middle) + sector.substr(middle)
                           : sector.substr(0, middle) + next.substr(middle);
    }
    return sector;
}

std::string emptyRoom(std::mt19937 &random, const CutLuck &luck)
{
    std::string room(kSector, '\0');
    if (luck.staleRoom)
        std::generate(room.begin(), room.end(), [&random] { return static_cast<char>(random()); });
    return room;
}

} // namespace

void DiskFile::write(qint64 offset, std::string_view bytes)
{
    m_changes.push_back({false, offset, std::string(bytes)});
    m_size = std::max(m_size, offset + static_cast<qint64>(bytes.size()));
}

void DiskFile::truncate(qint64 size)
{
    m_changes.push_back({true, size, {}});
    m_size = size;
}

void DiskFile::sync()
{
    for (const Change &change : m_changes)
        apply(m_safe, change);
    m_changes.clear();
}

std::string DiskFile::seen() const
{
    std::string content = m_safe;
    for (const Change &change : m_changes)
        apply(content, change);
    return content;
}

void DiskFile::apply(std::string &content, const Change &change)
{
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.isTruncation)
        return content.resize(offset);
    content.resize(std::max(content.size(), offset + change.bytes.size()));
    content.replace(offset, change.bytes.size(), change.bytes);
}

std::string DiskFile::afterPowerCut(std::mt19937 &random, const CutLuck &luck, CutToll &toll) const
{
    const std::string room = emptyRoom(random, luck);
    Histories histories(m_safe, room);
    qint64 size = sizeOf(m_safe);
    for (const Change &change : m_changes) {
        if (change.isTruncation)
            histories.truncate(change.offset, size);
        else
            histories.write(change.offset, change.bytes);
        size = change.isTruncation ? change.offset : std::max(size, change.offset + sizeOf(change.bytes));
    }
    std::string content = m_safe;
    const auto found = static_cast<std::size_t>(survivingSize(random, luck));
    while (content.size() < found)
        content += room.substr(content.size() % kSector);
    for (const auto &[number, history] : histories.all()) {
        ++toll.sectorsUnsynced;
        const Sector sector = survivor(history, random, luck, toll);
        const std::size_t offset = static_cast<std::size_t>(number) * kSector;
        if (offset < content.size())
            content.replace(offset, std::min(kSector, content.size() - offset), sector);
    }
    content.resize(found);
    return content;
}

qint64 DiskFile::survivingSize(std::mt19937 &random, const CutLuck &luck) const
{
    if (m_changes.empty() || !happens(random, luck.survival))
        return sizeOf(m_safe);
    std::vector<qint64> sizes{sizeOf(m_safe)};
    for (const Change &change : m_changes)
        sizes.push_back(change.isTruncation ? change.offset
                                            : std::max(sizes.back(), change.offset + sizeOf(change.bytes)));
    return happens(random, 0.75) ? sizes.back() : sizes[upTo(random, sizes.size() - 1)];
}

} // namespace danggol::test
