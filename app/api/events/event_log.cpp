// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/events/event_log.h"

#include <QUuid>

#include <charconv>

namespace danggol::api
{

EventLog::EventLog() : m_epoch(QUuid::createUuid().toString(QUuid::Id128).left(12).toStdString()) {}

void EventLog::append(const ChangeSet &changes)
{
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        return;
    m_changes.push_back(changes);
    if (m_changes.size() > kKept) {
        m_changes.pop_front();
        ++m_firstNumber;
    }
    for (const auto &[listener, notify] : m_listeners)
        notify();
}

void EventLog::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
}

std::uint64_t EventLog::nextNumber() const
{
    const std::lock_guard lock(m_mutex);
    return m_firstNumber + m_changes.size();
}

std::optional<std::vector<ChangeSet>> EventLog::since(std::uint64_t number, std::size_t most) const
{
    const std::lock_guard lock(m_mutex);
    if (number < m_firstNumber)
        return std::nullopt;
    const auto first = std::min<std::uint64_t>(number - m_firstNumber, m_changes.size());
    const auto end = std::min<std::uint64_t>(first + most, m_changes.size());
    return std::vector<ChangeSet>(m_changes.begin() + static_cast<std::ptrdiff_t>(first),
                                  m_changes.begin() + static_cast<std::ptrdiff_t>(end));
}

std::string EventLog::idBefore(std::uint64_t number) const
{
    return m_epoch + '-' + std::to_string(number - 1);
}

std::optional<std::uint64_t> EventLog::numberAfter(const std::string &id) const
{
    const std::string prefix = m_epoch + '-';
    if (!id.starts_with(prefix))
        return std::nullopt;
    std::uint64_t number = 0;
    const char *end = id.data() + id.size();
    const auto [stop, error] = std::from_chars(id.data() + prefix.size(), end, number);
    if (error != std::errc() || stop != end || number >= nextNumber())
        return std::nullopt;
    return number + 1;
}

void EventLog::addListener(const void *listener, std::function<void()> notify)
{
    const std::lock_guard lock(m_mutex);
    m_listeners[listener] = std::move(notify);
}

void EventLog::removeListener(const void *listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.erase(listener);
}

} // namespace danggol::api
