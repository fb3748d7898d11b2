// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/paged_list_model.h"
#include "models/session/till_session.h"

#include <functional>

namespace danggol::models
{

/// The orders of the shop, as the table shows them.
class OrderListModel : public PagedListModel<OrderSummary>
{
    Q_OBJECT
public:
    enum Column { Number, CustomerName, Items, Total, Status, Time, ColumnCount };

    /// How the window words what a row says.
    struct Words
    {
        std::function<QString(Timestamp)> moment;
        /// A stored status in words.
        std::function<QString(const QString &)> status;
    };

    OrderListModel(TillSession &session, Words words, QObject *parent = nullptr);

    /// Reads the first page when the query is another one. Its cursor and limit are not looked at.
    void setQuery(const OrderQuery &query);
    [[nodiscard]] const OrderQuery &query() const { return m_query; }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By time only, whatever the column: orders come in the order they were placed.
    void sort(int column, Qt::SortOrder order) override;

protected:
    void request(const QString &cursor, int limit, Reply<Page<OrderSummary>> reply) override;
    [[nodiscard]] bool isSame(const OrderSummary &left, const OrderSummary &right) const override;

private:
    [[nodiscard]] QString cellText(const OrderSummary &order, int column) const;
    [[nodiscard]] QString sentence(const OrderSummary &order) const;

    TillSession &m_session;
    Words m_words;
    OrderQuery m_query;
};

} // namespace danggol::models
