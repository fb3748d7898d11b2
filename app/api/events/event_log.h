// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/change.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace danggol::api
{

/// The latest changes, numbered. Shared by the hub and its streams, which may outlive it. Any thread.
class EventLog
{
public:
    /// So many changes can be caught up with.
    static constexpr std::size_t kKept = 1'024;

    EventLog();

    void append(const ChangeSet &changes);

    /// From now on nothing is appended, and an append that was going on has ended.
    void close();

    /// The number that the next change will have.
    [[nodiscard]] std::uint64_t nextNumber() const;
    /// At most `most` changes from `number` on; nothing when the first of them is no longer kept.
    [[nodiscard]] std::optional<std::vector<ChangeSet>> since(std::uint64_t number, std::size_t most) const;

    /// The event id after which the change `number` comes.
    [[nodiscard]] std::string idBefore(std::uint64_t number) const;
    /// The number after the one that the id names; nothing for an id of another program or made up.
    [[nodiscard]] std::optional<std::uint64_t> numberAfter(const std::string &id) const;

    /// `notify` is called after each append, on the thread that appends, until the listener is removed.
    void addListener(const void *listener, std::function<void()> notify);
    void removeListener(const void *listener);

private:
    /// Tells this program's events from those of its last run.
    const std::string m_epoch;
    mutable std::mutex m_mutex;
    std::deque<ChangeSet> m_changes;
    std::uint64_t m_firstNumber = 1;
    bool m_isClosed = false;
    std::unordered_map<const void *, std::function<void()>> m_listeners;
};

} // namespace danggol::api
