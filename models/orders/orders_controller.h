// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/date_range.h"
#include "models/orders/order_actions.h"
#include "models/orders/order_list_model.h"
#include "models/orders/order_reader.h"
#include "models/orders/order_writer.h"

#include <QTimer>

namespace danggol::models
{

/// What the Orders screen decides: which orders are listed, which one is open, and what is done with it.
class OrdersController : public QObject
{
    Q_OBJECT
public:
    OrdersController(TillSession &session, OrderListModel::Words words, QObject *parent = nullptr);

    [[nodiscard]] OrderListModel &list() { return m_list; }
    [[nodiscard]] OrderReader &reader() { return m_reader; }
    [[nodiscard]] OrderWriter &writer() { return m_writer; }

    /// Takes effect when the typing pauses, or at once with submitSearch().
    void setSearchText(const QString &text);
    void submitSearch();
    void setStatus(std::optional<OrderStatus> status);
    void setRange(DateRange range);
    [[nodiscard]] DateRange range() const { return m_range; }
    /// The orders behind a product's place in the ranking, of any status and whenever they were placed.
    void showSold(const SoldIn &sold);
    /// Back to the days there were before.
    void clearSold();
    [[nodiscard]] const std::optional<SoldIn> &sold() const { return m_sold; }
    /// All orders of all days.
    void clearFilters();
    /// Whether a text, a status or a product narrows the list; the days do not count.
    [[nodiscard]] bool isFiltered() const;
    /// Reads everything that is shown again.
    void refresh();

    /// By status, within the text and the days.
    [[nodiscard]] const OrderCounts &counts() const { return m_counts; }
    /// Whether the shop has any order at all; nothing as long as nobody had to ask.
    [[nodiscard]] std::optional<bool> hasAnyOrder() const { return m_hasAnyOrder; }
    /// Why the list could not be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isConnected() const { return m_session.connection().connected; }

    /// For the open order; nothing is possible without one.
    [[nodiscard]] OrderActions actions() const;
    void confirm();
    void cancel();

Q_SIGNALS:
    /// Counts, emptiness, or the moment of reading.
    void listChanged();
    /// The open order, what can be done with it, or what is being done.
    void orderChanged();

private:
    void query();
    void readCounts();
    void noteAnswer(const std::optional<Error> &error);
    void askForAnyOrder();

    TillSession &m_session;
    OrderListModel m_list;
    OrderReader m_reader;
    OrderWriter m_writer;
    QTimer m_typing;
    QString m_text;
    std::optional<OrderStatus> m_status;
    DateRange m_range = DateRange::Last7Days;
    std::optional<SoldIn> m_sold;
    DateRange m_rangeBefore = DateRange::Last7Days;
    OrderCounts m_counts;
    std::optional<bool> m_hasAnyOrder;
    std::optional<Error> m_error;
    quint64 m_countsGeneration = 0;
};

} // namespace danggol::models
