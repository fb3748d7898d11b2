// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/shop.h"
#include "tests/simulation/plan/answer.h"
#include "tests/simulation/plan/sending.h"
#include "tests/simulation/run/id_book.h"

#include <functional>

namespace danggol::simulation
{

struct TillReply
{
    Answer answer;
    /// The sentence for people; empty for a value.
    QByteArray words;
    bool isRecalled = false;
    /// The connection broke and nobody knows whether it was done: to be sent again.
    bool isUnknown = false;
};

/// Does on a real shop what a step says, through the faces that the window and the API use.
class Till
{
public:
    /// Waits for the answer.
    using Pending = std::function<TillReply()>;

    Till(Shop &shop, IdBook &ids) : m_shop(shop), m_ids(ids) {}

    [[nodiscard]] Pending send(const Sending &sending);
    /// Waits for the answer.
    [[nodiscard]] TillReply look(const Step &step);

private:
    template <class T>
    using Ask = std::function<void(const danggol::Operation &, Reply<T>)>;

    template <class T>
    [[nodiscard]] Pending write(const Sending &sending, const Ask<T> &ask);
    template <class T>
    [[nodiscard]] TillReply read(const std::function<void(Reply<T>)> &ask);
    /// Answers with what was made, which gets the step's number.
    template <class T>
    [[nodiscard]] Pending write(const Sending &sending, Thing made, const Ask<T> &ask);

    [[nodiscard]] Pending sendCustomer(const Sending &sending);
    [[nodiscard]] Pending sendWallet(const Sending &sending);
    [[nodiscard]] Pending sendProduct(const Sending &sending);
    [[nodiscard]] Pending sendCoupon(const Sending &sending);
    [[nodiscard]] Pending sendOrder(const Sending &sending);
    [[nodiscard]] Pending sendJob(const Sending &sending);
    [[nodiscard]] Pending sendSettings(const Sending &sending);
    [[nodiscard]] Pending sendAggregation(const Sending &sending);

    [[nodiscard]] Actor actorOf(const Step &step) const;
    template <class Id>
    [[nodiscard]] Id idOf(Thing thing, const Step &step, Field field) const
    {
        return Id{m_ids.idOf(thing, step.value(field))};
    }
    [[nodiscard]] PlaceOrderCommand placing(const Step &step) const;
    [[nodiscard]] RefundCommand refunding(const Step &step) const;

    Shop &m_shop;
    IdBook &m_ids;
};

} // namespace danggol::simulation
