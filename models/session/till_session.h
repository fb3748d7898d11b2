// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/notices.h"
#include "services/shop/shop.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace danggol::models
{

class Commands;

/// What every screen of a till shares: the open shop, who works at it, the current customer, and the news of
/// what changed. Lives in the GUI thread, as all of models does.
class TillSession : public QObject
{
    Q_OBJECT

public:
    TillSession(Shop &shop, Actor actor, QObject *parent = nullptr);
    ~TillSession() override;

    [[nodiscard]] Shop &shop() { return m_shop; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    void setActor(const Actor &actor);
    [[nodiscard]] Notices &notices() { return m_notices; }
    /// What can be done at the till, filled by the pages.
    [[nodiscard]] Commands &commands() { return *m_commands; }
    [[nodiscard]] const Clock &clock() const { return m_shop.clock(); }
    /// A fresh operation: made when a dialog opens or a form is filled anew, and kept for every press of its
    /// button.
    [[nodiscard]] Operation newOperation() { return m_shop.operationIds().next(); }

    /// The customer being served; nothing when none was chosen.
    [[nodiscard]] const std::optional<Customer> &customer() const { return m_customer; }
    void chooseCustomer(const Customer &customer);
    /// Reads the customer first.
    void chooseCustomer(CustomerId id);
    void clearCustomer();

    [[nodiscard]] ShopConnection connection() const { return m_shop.connection(); }

Q_SIGNALS:
    /// Another customer, none, or the same with another balance or name.
    void customerChanged();
    void actorChanged();
    /// What committed writes touched, here or at another till, gathered over a few milliseconds.
    void changed(const danggol::ChangeSet &changes);
    void connectionChanged();
    /// The shop's settings became others, here or at another till.
    void settingsChanged();
    /// Of the settings the zone: every moment has another time and maybe another day now.
    void timeZoneChanged();

private:
    void gather(const ChangeSet &changes);
    void publish();
    void refreshCustomer();
    void followSettings();

    Shop &m_shop;
    Actor m_actor;
    Notices m_notices;
    std::unique_ptr<Commands> m_commands;
    std::optional<Customer> m_customer;
    QString m_timeZone;
    ChangeSet m_gathered;
    QTimer m_gathering;
};

} // namespace danggol::models
