// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/http/limits.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace danggol::api
{

/// Counts who is connected, and lets nobody in past the limits. Any thread.
class ConnectionGate : public std::enable_shared_from_this<ConnectionGate>
{
public:
    /// A place in the house; leaving is destroying it.
    class Place
    {
    public:
        Place(std::shared_ptr<ConnectionGate> gate, std::string address);
        ~Place();
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;

    private:
        std::shared_ptr<ConnectionGate> m_gate;
        std::string m_address;
    };

    ConnectionGate(std::size_t most, std::size_t mostPerAddress);

    /// Null when the house is full or this address has all it may have.
    [[nodiscard]] std::unique_ptr<Place> enter(const std::string &address);
    [[nodiscard]] std::size_t inside() const;
    /// Calls `empty` once: when the last one leaves, or now when nobody is inside. For a house that lets
    /// nobody in any more.
    void whenEmpty(std::function<void()> empty);

private:
    void leave(const std::string &address);

    const std::size_t m_most;
    const std::size_t m_mostPerAddress;
    mutable std::mutex m_mutex;
    std::size_t m_inside = 0;
    std::function<void()> m_empty;
    std::unordered_map<std::string, std::size_t> m_byAddress;
};

} // namespace danggol::api
