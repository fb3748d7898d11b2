// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/paged_list_model.h"
#include "models/session/till_session.h"

#include <QTimer>

namespace danggol::models
{

/// The orders that wait for their payment, the oldest first.
class PaymentQueueModel : public PagedListModel<OrderSummary>
{
    Q_OBJECT
public:
    explicit PaymentQueueModel(TillSession &session, QObject *parent = nullptr);

    /// An order's number or part of a customer's name; empty: all.
    void setText(const QString &text);
    /// The waiting orders of one customer; none: of all.
    void setCustomer(std::optional<CustomerId> customer);
    /// What is shown, as a question: everything but the page.
    [[nodiscard]] OrderQuery query() const;
    [[nodiscard]] bool isFiltered() const { return !m_text.isEmpty() || m_customer; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    void request(const QString &cursor, int limit, Reply<Page<OrderSummary>> reply) override;
    [[nodiscard]] bool isSame(const OrderSummary &left, const OrderSummary &right) const override;

private:
    [[nodiscard]] QString ageText(Timestamp createdAt) const;
    [[nodiscard]] QString sentence(const OrderSummary &order) const;

    TillSession &m_session;
    QTimer m_ageing;
    QString m_text;
    std::optional<CustomerId> m_customer;
};

} // namespace danggol::models
