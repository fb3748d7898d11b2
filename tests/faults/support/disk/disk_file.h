// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace danggol::test
{

/// How a power cut treats what was written and not synced.
struct CutLuck
{
    /// The chance that a sector has got any of its unsynced writes.
    double survival = 0.5;
    /// The chance that a sector was being written at that very moment, and is part new, part old.
    double torn = 0.1;
    /// Whether room that was given to a grown file, and never written, holds what was on the disk before.
    bool staleRoom = false;
};

/// What a cut did to files.
struct CutToll
{
    qint64 sectorsUnsynced = 0;
    qint64 sectorsLost = 0;
    qint64 sectorsTorn = 0;
    qint64 namesLost = 0;
};

/// One file as a disk with a cache has it: what is safe, and what was written since the last sync.
class DiskFile
{
public:
    static constexpr qint64 kSectorBytes = 512;

    /// All of `content` is safe.
    explicit DiskFile(std::string content = {}) : m_safe(std::move(content)), m_size(sizeOf(m_safe)) {}

    void write(qint64 offset, std::string_view bytes);
    void truncate(qint64 size);
    /// Makes everything safe that was written so far.
    void sync();

    /// As the program sees it.
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] std::string seen() const;
    /// What is found after the power comes back: of each sector written since the last sync any of its states
    /// since then, each sector by itself, and any of the sizes since then. What was synced is there.
    [[nodiscard]] std::string afterPowerCut(std::mt19937 &random, const CutLuck &luck, CutToll &toll) const;

private:
    struct Change
    {
        bool isTruncation = false;
        qint64 offset = 0;
        std::string bytes;
    };

    [[nodiscard]] static qint64 sizeOf(const std::string &bytes) { return static_cast<qint64>(bytes.size()); }
    static void apply(std::string &content, const Change &change);
    [[nodiscard]] qint64 survivingSize(std::mt19937 &random, const CutLuck &luck) const;

    std::string m_safe;
    std::vector<Change> m_changes;
    qint64 m_size = 0;
};

} // namespace danggol::test
