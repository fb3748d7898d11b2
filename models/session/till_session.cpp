// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/till_session.h"

#include "models/commands/commands.h"

#include <utility>

namespace danggol::models
{

namespace
{
// A burst of commits refreshes a screen once; a single one is still felt as at once.
constexpr int kGatherMs = 15;
} // namespace

TillSession::TillSession(Shop &shop, Actor actor, QObject *parent)
    : QObject(parent)
    , m_shop(shop)
    , m_actor(std::move(actor))
    , m_commands(std::make_unique<Commands>())
    , m_timeZone(shop.settings().timeZone)
{
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(kGatherMs);
    connect(&m_gathering, &QTimer::timeout, this, &TillSession::publish);
    connect(&m_shop, &Shop::changed, this, &TillSession::gather, Qt::QueuedConnection);
    connect(&m_shop, &Shop::connectionChanged, this, &TillSession::connectionChanged, Qt::QueuedConnection);
    connect(&m_shop, &Shop::settingsChanged, this, &TillSession::followSettings, Qt::QueuedConnection);
}

TillSession::~TillSession() = default;

void TillSession::setActor(const Actor &actor)
{
    m_actor = actor;
    Q_EMIT actorChanged();
}

void TillSession::chooseCustomer(const Customer &customer)
{
    if (m_customer == customer)
        return;
    m_customer = customer;
    Q_EMIT customerChanged();
}

void TillSession::chooseCustomer(CustomerId id)
{
    m_shop.customers().find(m_actor, id, on(this, [this](Result<Customer> found) {
                                if (found)
                                    chooseCustomer(*found);
                            }));
}

void TillSession::clearCustomer()
{
    if (!m_customer)
        return;
    m_customer.reset();
    Q_EMIT customerChanged();
}

void TillSession::followSettings()
{
    const QString zone = m_shop.settings().timeZone;
    const bool isOtherZone = std::exchange(m_timeZone, zone) != zone;
    Q_EMIT settingsChanged();
    if (isOtherZone)
        Q_EMIT timeZoneChanged();
}

void TillSession::gather(const ChangeSet &changes)
{
    m_gathered.everything = m_gathered.everything || changes.everything;
    m_gathered.changes.append(changes.changes);
    if (!m_gathering.isActive())
        m_gathering.start();
}

void TillSession::publish()
{
    const ChangeSet changes = std::exchange(m_gathered, {});
    const bool customerTouched = m_customer && (changes.touches(Topic::Wallet, m_customer->id.value) ||
                                                changes.touches(Topic::Customer, m_customer->id.value));
    if (customerTouched)
        refreshCustomer();
    Q_EMIT changed(changes);
}

void TillSession::refreshCustomer()
{
    const CustomerId id = m_customer->id;
    m_shop.customers().find(m_actor, id, on(this, [this, id](Result<Customer> found) {
                                if (found && m_customer && m_customer->id == id)
                                    chooseCustomer(*found);
                            }));
}

} // namespace danggol::models
