// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/authenticator.h"

#include "services/shop/shop.h"
#include "services/tokens/token_secret.h"

namespace danggol::api
{

namespace
{

using SteadyTime = std::chrono::steady_clock::time_point;

constexpr std::chrono::seconds kRemembered{2};
constexpr qsizetype kMostRemembered = 10'000;
constexpr qint64 kNoteUseEveryMs = kMsPerMinute;

Error unauthenticated(const QString &words)
{
    return {ErrorCode::Unauthenticated, words, {}, {}};
}

/// The token that the Authorization header shows; an error when it shows none, or none that could be ours.
Result<QString> shownToken(const RequestHead &head)
{
    const std::string *header = head.header("Authorization");
    if (!header || header->empty())
        return fail(unauthenticated(QStringLiteral("Nothing was done: a token is needed. "
                                                   "Send it as “Authorization: Bearer TOKEN”.")));
    const QString text = QString::fromLatin1(header->data(), static_cast<qsizetype>(header->size()));
    const QString token = text.section(u' ', 1).trimmed();
    const bool isBearer = text.section(u' ', 0, 0).compare(QLatin1String("Bearer"), Qt::CaseInsensitive) == 0;
    if (head.count("Authorization") > 1 || !isBearer || !token_secret::looksLikeToken(token))
        return fail(unauthenticated(QStringLiteral("Nothing was done: this is not a token of this shop. "
                                                   "Send one as “Authorization: Bearer TOKEN”.")));
    return token;
}

} // namespace

/// Shared with answers that are still on their way when the authenticator has gone.
struct Authenticator::Memory
{
    struct Entry
    {
        ApiToken token;
        SteadyTime readAt;
    };

    std::mutex mutex;
    QHash<QString, Entry> byHash;
    /// Counts up when tokens change, so that what was read before is not remembered after.
    quint64 generation = 0;
    QHash<qint64, qint64> lastUseMs;

    // A customer may have been archived, and their token with them.
    void forget(const ChangeSet &changes)
    {
        if (!changes.touches(Topic::Token) && !changes.touches(Topic::Customer))
            return;
        const std::lock_guard lock(mutex);
        ++generation;
        byHash.removeIf([&changes](const auto &entry) {
            const ApiToken &token = entry.value().token;
            return changes.touches(Topic::Token, token.id.value) ||
                   (token.customer && changes.touches(Topic::Customer, token.customer->value));
        });
    }

    void remember(const QString &hash, const ApiToken &token, quint64 readInGeneration)
    {
        const std::lock_guard lock(mutex);
        if (readInGeneration != generation)
            return;
        if (byHash.size() >= kMostRemembered)
            byHash.clear();
        byHash.insert(hash, {token, std::chrono::steady_clock::now()});
    }

    /// Whether this use is one to be written down.
    bool isNewUse(const ApiToken &token, Timestamp now)
    {
        const std::lock_guard lock(mutex);
        const qint64 lastMs =
            std::max(lastUseMs.value(token.id.value), token.lastUsedAt.value_or(Timestamp{}).ms);
        if (now.ms - lastMs < kNoteUseEveryMs)
            return false;
        lastUseMs.insert(token.id.value, now.ms);
        return true;
    }
};

Authenticator::Authenticator(Shop &shop, std::optional<Actor> visitor)
    : m_shop(shop), m_visitor(std::move(visitor)), m_memory(std::make_shared<Memory>())
{
    m_changes = QObject::connect(&shop, &Shop::changed,
                                 [memory = m_memory](const ChangeSet &changes) { memory->forget(changes); });
}

Authenticator::~Authenticator()
{
    QObject::disconnect(m_changes);
}

Result<Done> Authenticator::glance(const RequestHead &head) const
{
    if (m_visitor && !head.header("Authorization"))
        return Done{};
    TRY_DONE(shownToken(head));
    return Done{};
}

std::optional<Actor> Authenticator::remembered(const QString &hash)
{
    ApiToken token;
    {
        const std::lock_guard lock(m_memory->mutex);
        const auto found = m_memory->byHash.constFind(hash);
        if (found == m_memory->byHash.constEnd() ||
            std::chrono::steady_clock::now() - found->readAt > kRemembered)
            return std::nullopt;
        token = found->token;
    }
    if (stateOf(token, m_shop.clock().now()) != TokenState::Active)
        return std::nullopt;
    noteUse(token);
    return actorOf(token);
}

void Authenticator::noteUse(const ApiToken &token)
{
    const Timestamp now = m_shop.clock().now();
    if (!m_memory->isNewUse(token, now))
        return;
    // Nobody waits for it; when it is lost, a use a minute later tries again.
    m_shop.tokens().noteUse(m_shop.operationIds().next(), token.id, now, [](const Result<Done> &) {});
}

void Authenticator::identify(const RequestHead &head, const std::shared_ptr<Mailbox> &mailbox,
                             std::function<void(Result<Actor>)> known)
{
    if (m_visitor && !head.header("Authorization"))
        return known(*m_visitor);
    const Result<QString> shown = shownToken(head);
    if (!shown)
        return known(fail(shown.error()));
    const QString hash = token_secret::hashOf(*shown);
    if (std::optional<Actor> actor = remembered(hash))
        return known(*std::move(actor));
    quint64 generation = 0;
    {
        const std::lock_guard lock(m_memory->mutex);
        generation = m_memory->generation;
    }
    m_shop.tokens().find(hash, [this, memory = m_memory, mailbox, hash, generation,
                                known = std::move(known)](const Result<ApiToken> &found) {
        if (found)
            memory->remember(hash, *found, generation);
        // The mailbox drops it once we may be gone.
        mailbox->post([this, found, known] {
            if (!found)
                return known(fail(found.error()));
            noteUse(*found);
            known(actorOf(*found));
        });
    });
}

} // namespace danggol::api
