// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"

namespace danggol::models
{

/// What is asked of the shop for a typed text.
struct PaletteQuestion
{
    QString text;
    bool customers = false;
    bool products = false;
    bool orders = false;
    /// Those that wait for their payment, oldest first, instead of those that have the text.
    bool waitingOrders = false;
    /// Of each kind.
    int most = 5;

    friend bool operator==(const PaletteQuestion &, const PaletteQuestion &) = default;
};

/// What the shop has to it.
struct PaletteAnswer
{
    PaletteQuestion question;
    QList<Customer> customers;
    QList<Product> products;
    QList<OrderSummary> orders;
    /// Why a part could not be read, if one could not.
    std::optional<Error> error;
};

/// Asks the shop while someone types: one question at a time, and the last one typed after that. An answer
/// to a question that is no longer the last is dropped.
class PaletteSearch : public QObject
{
    Q_OBJECT
public:
    explicit PaletteSearch(TillSession &session, QObject *parent = nullptr);

    void ask(const PaletteQuestion &question);
    /// Drops what is on its way.
    void forget();
    [[nodiscard]] bool isPending() const { return m_wanted.has_value(); }

Q_SIGNALS:
    void answered(const danggol::models::PaletteAnswer &answer);

private:
    struct Draft
    {
        PaletteAnswer answer;
        int partsLeft = 0;
    };

    void send();
    void settle(const std::shared_ptr<Draft> &draft);
    template <class T, class Take>
    [[nodiscard]] auto part(const std::shared_ptr<Draft> &draft, Take take);

    TillSession &m_session;
    std::optional<PaletteQuestion> m_wanted;
    bool m_isAsking = false;
};

} // namespace danggol::models
