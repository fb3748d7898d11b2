// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wallet/statement_model.h"

#include "models/roles.h"
#include "models/session/till_session.h"
#include "services/domain/business_day.h"
#include "services/domain/won_text.h"

#include <utility>

namespace danggol::models
{

StatementModel::StatementModel(TillSession &session, MomentText momentText, QObject *parent)
    : PagedListModel(parent), m_session(session), m_momentText(std::move(momentText))
{
    connect(&session, &TillSession::customerChanged, this, &StatementModel::followCustomer);
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (!m_customer.isValid() || !changes.touches(Topic::Wallet, m_customer.value))
            return;
        refresh();
        readTotal();
    });
    connect(&session, &TillSession::timeZoneChanged, this, [this] {
        if (m_customer.isValid())
            restart();
    });
    onAnswered = [this](const std::optional<Error> &error) {
        m_error = error;
        if (error && !isLoaded())
            clear(); // what is there answers another question
        Q_EMIT answered();
        Q_EMIT summaryChanged();
    };
    followCustomer();
}

void StatementModel::followCustomer()
{
    const CustomerId customer = m_session.customer() ? m_session.customer()->id : CustomerId();
    if (customer == m_customer)
        return;
    m_customer = customer;
    m_total = -1;
    if (!customer.isValid()) {
        clear();
        return;
    }
    clear(); // nobody's entries are better than another's
    restart();
    readTotal();
}

void StatementModel::setReason(std::optional<EntryReason> reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    restart();
}

void StatementModel::setPeriod(StatementPeriod period)
{
    if (period == m_period)
        return;
    m_period = period;
    restart();
}

StatementQuery StatementModel::query() const
{
    const BusinessCalendar calendar(QTimeZone(m_session.shop().settings().timeZone.toUtf8()));
    return {.customer = m_customer,
            .reason = m_reason,
            .from = startOf(m_period, calendar, m_session.clock().now())};
}

void StatementModel::request(const QString &cursor, int limit, Reply<Page<LedgerEntry>> reply)
{
    if (!m_customer.isValid()) {
        reply(Page<LedgerEntry>());
        return;
    }
    StatementQuery asked = query();
    asked.cursor = cursor;
    asked.limit = limit;
    m_session.shop().wallet().statement(m_session.actor(), asked, std::move(reply));
}

void StatementModel::readTotal()
{
    m_session.shop().wallet().statementSize(m_session.actor(), m_customer,
                                            on(this, [this, asked = m_customer](Result<qint64> size) {
                                                if (!size || asked != m_customer)
                                                    return;
                                                m_total = *size;
                                                Q_EMIT summaryChanged();
                                            }));
}

bool StatementModel::isSame(const LedgerEntry &left, const LedgerEntry &right) const
{
    return left.id == right.id; // entries never change
}

QString StatementModel::counted() const
{
    const int rows = rowCount();
    const QString count = hasMore() ? tr("more than %1").arg(countText(rows)) : countText(rows);
    if (!m_reason)
        return tr("%1 entries", nullptr, rows).arg(count);
    switch (*m_reason) {
    case EntryReason::Charge:
    case EntryReason::ChargeUndo:
        return tr("%1 charges", nullptr, rows).arg(count);
    case EntryReason::Payment:
        return tr("%1 payments", nullptr, rows).arg(count);
    case EntryReason::Refund:
        break;
    }
    return tr("%1 refunds", nullptr, rows).arg(count);
}

QString StatementModel::summary() const
{
    if (!isLoaded() || m_total < 0)
        return {};
    QString shown = counted();
    if (m_period != StatementPeriod::Always)
        shown = tr("%1 %2", "9 entries | in the last 30 days").arg(shown, periodPhrase(m_period));
    shown[0] = shown.at(0).toUpper();
    return tr("%1 · %2 in total").arg(shown, countText(m_total));
}

QString StatementModel::typeText(EntryReason reason)
{
    switch (reason) {
    case EntryReason::Charge:
        return tr("Charge");
    case EntryReason::ChargeUndo:
        return tr("Taken back");
    case EntryReason::Payment:
        return tr("Payment");
    case EntryReason::Refund:
        break;
    }
    return tr("Refund");
}

QString StatementModel::referenceText(const LedgerEntry &entry)
{
    return entry.order ? tr("Order #%1").arg(entry.order->value) : tr("Counter");
}

int StatementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerEntry &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(entry, index.column());
    case AmountRole:
        return amount(entry, index.column());
    case StatusRole:
        return entryReasonName(entry.reason);
    case IdRole:
        return entry.id.value;
    case TimeRole:
        return entry.at.ms;
    case Qt::AccessibleTextRole:
        return spoken(entry);
    default:
        return {};
    }
}

QString StatementModel::cellText(const LedgerEntry &entry, int column) const
{
    switch (column) {
    case DateColumn:
        return m_momentText(entry.at);
    case TypeColumn:
        return typeText(entry.reason);
    case ReferenceColumn:
        return referenceText(entry);
    case StaffColumn:
        return entry.actorName;
    case AmountColumn:
        return wonText(entry.amount);
    default:
        return wonText(entry.balanceAfter);
    }
}

QVariant StatementModel::amount(const LedgerEntry &entry, int column) const
{
    if (column == AmountColumn)
        return entry.amount.won();
    return column == BalanceColumn ? QVariant(entry.balanceAfter.won()) : QVariant();
}

QString StatementModel::spoken(const LedgerEntry &entry) const
{
    const QString amount = countText(entry.amount.won());
    return tr("%1, %2, %3, by %4, %5 won, balance %6 won")
        .arg(m_momentText(entry.at), typeText(entry.reason), referenceText(entry), entry.actorName, amount,
             countText(entry.balanceAfter.won()));
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnText(section);
}

QString StatementModel::columnText(int column)
{
    switch (column) {
    case DateColumn:
        return tr("Date");
    case TypeColumn:
        return tr("Type");
    case ReferenceColumn:
        return tr("Reference");
    case StaffColumn:
        return tr("Staff");
    case AmountColumn:
        return tr("Amount");
    case BalanceColumn:
        return tr("Balance");
    default:
        return {};
    }
}

} // namespace danggol::models
