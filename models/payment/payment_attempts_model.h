// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/payments/payment.h"

#include <QAbstractTableModel>

#include <functional>

namespace danggol::models
{

/// Every attempt to pay one order, the newest first.
class PaymentAttemptsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Result, Reason, Staff, Amount, ColumnCount };

    /// How the window words a moment, and a stored status.
    struct Words
    {
        std::function<QString(Timestamp)> moment;
        std::function<QString(const QString &)> status;
    };

    explicit PaymentAttemptsModel(Words words, QObject *parent = nullptr);

    /// Leaves the rows alone when nothing is different.
    void setAttempts(const QList<Payment> &attempts);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cellText(const Payment &payment, int column) const;
    [[nodiscard]] QString reasonOf(const Payment &payment) const;

    Words m_words;
    QList<Payment> m_attempts;
};

} // namespace danggol::models
