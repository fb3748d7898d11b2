// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/till_session.h"

#include <memory>
#include <optional>

namespace danggol::models
{

/// An order with all that stands around it.
struct OrderView
{
    Order order;
    Customer customer;
    QList<OrderEvent> timeline;
    /// Newest first.
    QList<Payment> attempts;
};

/// Keeps one order read: opened by its number, read again whenever it, its customer or a payment changes.
class OrderReader : public QObject
{
    Q_OBJECT
public:
    explicit OrderReader(TillSession &session, QObject *parent = nullptr);

    void open(OrderId id);
    void close();
    /// Reads once more; what is shown stays until the answer.
    void reload();

    [[nodiscard]] const std::optional<OrderId> &id() const { return m_id; }
    /// Nothing while an order is being read for the first time.
    [[nodiscard]] const std::optional<OrderView> &view() const { return m_view; }

Q_SIGNALS:
    /// Another order, none, or the same with something different.
    void changed();
    /// The open order could not be read; what was shown before still is.
    void failed(const danggol::Error &error);

private:
    struct Draft
    {
        OrderView view;
        int partsLeft = 3;
    };

    void readAround(const Order &order);
    void give(const Error &error);
    void noteChanges(const ChangeSet &changes);
    template <class T>
    [[nodiscard]] auto part(const std::shared_ptr<Draft> &draft, T OrderView::*member);

    TillSession &m_session;
    std::optional<OrderId> m_id;
    std::optional<OrderView> m_view;
    quint64 m_generation = 0;
};

} // namespace danggol::models
