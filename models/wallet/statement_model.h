// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/paged_list_model.h"
#include "models/wallet/statement_period.h"
#include "services/wallet/wallet_values.h"

#include <functional>

namespace danggol::models
{

class TillSession;

/// The current customer's statement, newest entries first, narrowed to a reason and a period.
class StatementModel : public PagedListModel<LedgerEntry>
{
    Q_OBJECT

public:
    enum Column : int { DateColumn, TypeColumn, ReferenceColumn, StaffColumn, AmountColumn, BalanceColumn };
    static constexpr int kColumnCount = BalanceColumn + 1;

    /// How a screen writes a moment.
    using MomentText = std::function<QString(Timestamp)>;

    StatementModel(TillSession &session, MomentText momentText, QObject *parent = nullptr);

    /// Charge (with what took it back), Payment or Refund; nothing: all.
    void setReason(std::optional<EntryReason> reason);
    [[nodiscard]] std::optional<EntryReason> reason() const { return m_reason; }
    void setPeriod(StatementPeriod period);
    [[nodiscard]] StatementPeriod period() const { return m_period; }

    /// "9 entries in the last 30 days · 41 in total"; empty until both are known.
    [[nodiscard]] QString summary() const;
    /// How many entries the customer has in all, whatever is shown; -1 until it is known.
    [[nodiscard]] qint64 total() const { return m_total; }
    /// Why the last reading failed, if it did.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// What is shown now, as a question to the wallet: everything but the page.
    [[nodiscard]] StatementQuery query() const;

    /// What stands over a column.
    [[nodiscard]] static QString columnText(int column);
    /// "Charge", "Payment", …
    [[nodiscard]] static QString typeText(EntryReason reason);
    /// "Order #1037", or where points are charged.
    [[nodiscard]] static QString referenceText(const LedgerEntry &entry);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A reading is done, well or not.
    void answered();
    void summaryChanged();

protected:
    void request(const QString &cursor, int limit, Reply<Page<LedgerEntry>> reply) override;
    [[nodiscard]] bool isSame(const LedgerEntry &left, const LedgerEntry &right) const override;

private:
    void followCustomer();
    void readTotal();
    [[nodiscard]] QString counted() const;
    [[nodiscard]] QString cellText(const LedgerEntry &entry, int column) const;
    [[nodiscard]] QVariant amount(const LedgerEntry &entry, int column) const;
    [[nodiscard]] QString spoken(const LedgerEntry &entry) const;

    TillSession &m_session;
    MomentText m_momentText;
    CustomerId m_customer;
    std::optional<EntryReason> m_reason;
    StatementPeriod m_period = StatementPeriod::Month;
    std::optional<Error> m_error;
    qint64 m_total = -1;
};

} // namespace danggol::models
