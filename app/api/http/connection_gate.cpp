// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/http/connection_gate.h"

#include <utility>

namespace danggol::api
{

ConnectionGate::Place::Place(std::shared_ptr<ConnectionGate> gate, std::string address)
    : m_gate(std::move(gate)), m_address(std::move(address))
{}

ConnectionGate::Place::~Place()
{
    m_gate->leave(m_address);
}

ConnectionGate::ConnectionGate(std::size_t most, std::size_t mostPerAddress)
    : m_most(most), m_mostPerAddress(mostPerAddress)
{}

std::unique_ptr<ConnectionGate::Place> ConnectionGate::enter(const std::string &address)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_inside >= m_most)
            return nullptr;
        std::size_t &ofAddress = m_byAddress[address];
        if (ofAddress >= m_mostPerAddress)
            return nullptr;
        ++ofAddress;
        ++m_inside;
    }
    return std::make_unique<Place>(shared_from_this(), address);
}

std::size_t ConnectionGate::inside() const
{
    const std::lock_guard lock(m_mutex);
    return m_inside;
}

void ConnectionGate::whenEmpty(std::function<void()> empty)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_inside > 0) {
            m_empty = std::move(empty);
            return;
        }
    }
    empty();
}

void ConnectionGate::leave(const std::string &address)
{
    std::function<void()> empty;
    {
        const std::lock_guard lock(m_mutex);
        --m_inside;
        const auto found = m_byAddress.find(address);
        if (--found->second == 0)
            m_byAddress.erase(found);
        if (m_inside == 0)
            empty = std::exchange(m_empty, {});
    }
    if (empty)
        empty();
}

} // namespace danggol::api
