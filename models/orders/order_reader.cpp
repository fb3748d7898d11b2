// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/order_reader.h"

#include <utility>

namespace danggol::models
{

OrderReader::OrderReader(TillSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &TillSession::changed, this, &OrderReader::noteChanges);
}

void OrderReader::open(OrderId id)
{
    if (m_id != id) {
        m_id = id;
        m_view.reset();
        Q_EMIT changed();
    }
    reload();
}

void OrderReader::close()
{
    if (!m_id)
        return;
    ++m_generation;
    m_id.reset();
    m_view.reset();
    Q_EMIT changed();
}

void OrderReader::reload()
{
    if (!m_id)
        return;
    ++m_generation;
    m_session.shop().orders().find(m_session.actor(), *m_id,
                                   on(this, [this, generation = m_generation](Result<Order> found) {
                                       if (generation != m_generation)
                                           return; // another order is open by now
                                       if (found)
                                           readAround(*found);
                                       else
                                           give(found.error());
                                   }));
}

template <class T>
auto OrderReader::part(const std::shared_ptr<Draft> &draft, T OrderView::*member)
{
    return on(this, [this, draft, member, generation = m_generation](Result<T> answer) {
        if (generation != m_generation)
            return;
        if (!answer) {
            give(answer.error());
            return;
        }
        draft->view.*member = std::move(*answer);
        if (--draft->partsLeft > 0)
            return;
        m_view = std::move(draft->view);
        Q_EMIT changed();
    });
}

void OrderReader::readAround(const Order &order)
{
    const auto draft = std::make_shared<Draft>();
    draft->view.order = order;
    Shop &shop = m_session.shop();
    shop.customers().find(m_session.actor(), order.customer, part(draft, &OrderView::customer));
    shop.orders().timeline(m_session.actor(), order.id, part(draft, &OrderView::timeline));
    shop.payments().attempts(m_session.actor(), order.id, part(draft, &OrderView::attempts));
}

void OrderReader::give(const Error &error)
{
    ++m_generation; // the other parts of this answer are of no use now
    Q_EMIT failed(error);
}

void OrderReader::noteChanges(const ChangeSet &changes)
{
    if (!m_id)
        return;
    const bool isOrder = changes.touches(Topic::Order, m_id->value);
    const bool isCustomer = m_view && (changes.touches(Topic::Wallet, m_view->order.customer.value) ||
                                       changes.touches(Topic::Customer, m_view->order.customer.value));
    if (isOrder || isCustomer || changes.touches(Topic::Payment))
        reload();
}

} // namespace danggol::models
