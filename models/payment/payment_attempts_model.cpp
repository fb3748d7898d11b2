// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payment/payment_attempts_model.h"

#include "models/roles.h"
#include "services/domain/won_text.h"

#include <utility>

namespace danggol::models
{

PaymentAttemptsModel::PaymentAttemptsModel(Words words, QObject *parent)
    : QAbstractTableModel(parent), m_words(std::move(words))
{}

void PaymentAttemptsModel::setAttempts(const QList<Payment> &attempts)
{
    if (attempts == m_attempts)
        return;
    beginResetModel();
    m_attempts = attempts;
    endResetModel();
}

int PaymentAttemptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

int PaymentAttemptsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PaymentAttemptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Result:
        return tr("Result");
    case Reason:
        return tr("Reason");
    case Staff:
        return tr("Staff");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

QVariant PaymentAttemptsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Payment &payment = m_attempts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(payment, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, by %4, %5 won")
            .arg(m_words.moment(payment.requestedAt), m_words.status(paymentStatusName(payment.status)),
                 payment.status == PaymentStatus::Fail
                     ? tr("Insufficient balance: had %1 won").arg(countText(payment.balance.won()))
                     : QString(),
                 payment.actorName, countText(payment.amount.won()));
    case IdRole:
        return payment.id.value;
    case StatusRole:
        return paymentStatusName(payment.status);
    case AmountRole:
        return payment.amount.won();
    case TimeRole:
        return payment.requestedAt.ms;
    default:
        return {};
    }
}

QString PaymentAttemptsModel::cellText(const Payment &payment, int column) const
{
    switch (column) {
    case Time:
        return m_words.moment(payment.requestedAt);
    case Result:
        return m_words.status(paymentStatusName(payment.status));
    case Reason:
        return reasonOf(payment);
    case Staff:
        return payment.actorName;
    case Amount:
        return wonText(payment.amount);
    default:
        return {};
    }
}

QString PaymentAttemptsModel::reasonOf(const Payment &payment) const
{
    if (payment.status == PaymentStatus::Fail)
        return tr("Insufficient balance: had %1").arg(wonText(payment.balance));
    return {};
}

} // namespace danggol::models
