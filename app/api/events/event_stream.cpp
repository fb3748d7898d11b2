// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/events/event_stream.h"

#include "app/api/events/topics.h"
#include "app/api/json/json_text.h"

namespace danggol::api
{

namespace
{
// Then the follower comes again, and shows its token again, which may have been revoked.
constexpr std::chrono::minutes kLongest{1};
// A follower that is far behind catches up in pieces, between which others have their turn.
constexpr std::size_t kCommitsAPiece = 32;
constexpr std::size_t kPieceBytes = 64 * 1'024;
constexpr const char *kGreeting = "retry: 2000\n";
} // namespace

EventStream::EventStream(std::shared_ptr<EventLog> log, EventHub::Filter filter,
                         const std::string &lastEventId)
    : m_log(std::move(log)), m_filter(std::move(filter)), m_next(m_log->nextNumber())
{
    if (lastEventId.empty())
        return;
    const std::optional<std::uint64_t> next = m_log->numberAfter(lastEventId);
    m_isLost = !next;
    m_next = next.value_or(m_next);
}

EventStream::~EventStream()
{
    m_log->removeListener(this);
}

void EventStream::open(std::function<void()> ready)
{
    m_log->addListener(this, [this, ready = std::move(ready)] {
        // One notice for all that comes before the next look.
        if (!m_isNotified.exchange(true))
            ready();
    });
}

std::string EventStream::take()
{
    m_isNotified = false;
    std::string text;
    if (!std::exchange(m_hasGreeted, true))
        text = kGreeting + event("ready", "{}");
    while (text.size() < kPieceBytes) { // past commits that nobody may hear of
        const std::optional<std::vector<ChangeSet>> news = m_log->since(m_next, kCommitsAPiece);
        if (std::exchange(m_isLost, false) || !news) {
            m_next = m_log->nextNumber();
            return text + event("reset", "{}");
        }
        if (news->empty())
            break;
        for (const ChangeSet &changes : *news) {
            ++m_next;
            text += eventOf(changes);
        }
    }
    return text;
}

bool EventStream::isOver()
{
    return std::chrono::steady_clock::now() - m_openedAt > kLongest;
}

std::string EventStream::event(const char *name, const std::string &data) const
{
    return std::string("id: ") + m_log->idBefore(m_next) + "\nevent: " + name + "\ndata: " + data + "\n\n";
}

std::string EventStream::eventOf(const ChangeSet &changes) const
{
    if (changes.everything)
        return event("reset", "{}");
    Json seen = Json::array();
    for (const Change &change : changes.changes) {
        if (m_filter(change))
            seen.push_back(Json{{"topic", utf8(topicName(change.topic))}, {"id", asJson(change.id)}});
    }
    return seen.empty() ? std::string() : event("change", dumped(Json{{"changes", std::move(seen)}}));
}

} // namespace danggol::api
