// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customers/customer.h"
#include "services/domain/result.h"
#include "services/storage/transaction.h"

#include <QList>

#include <array>

/// The customers' tables. No rules here.
namespace danggol::customer_repository
{

/// What a form says about a customer, checked and trimmed.
struct Details
{
    QString name;
    std::optional<QString> phone;
    std::optional<QString> cardNo;
    QString note;
    QString searchText;
};

/// Whose card it is, archived or not. Nobody else gives out a card until the unit ends.
[[nodiscard]] Result<std::optional<CustomerId>> cardHolder(storage::Transaction &transaction,
                                                           const QString &cardNo);
/// Also opens the account, at 0. The card must be nobody's.
[[nodiscard]] Result<CustomerId> insert(storage::Transaction &transaction, const Details &details,
                                        Timestamp now);
/// Whether the version was still the one named. The card must be nobody else's.
[[nodiscard]] Result<bool> update(storage::Transaction &transaction, CustomerId id, qint64 version,
                                  const Details &details);
[[nodiscard]] Result<bool> setArchived(storage::Transaction &transaction, CustomerId id,
                                       std::optional<Timestamp> archivedAt);
[[nodiscard]] Result<std::optional<Customer>> find(storage::Transaction &transaction, CustomerId id);
/// Without archived ones.
[[nodiscard]] Result<std::optional<Customer>> findByCard(storage::Transaction &transaction,
                                                         const QString &cardNo);
/// Recent visits first; `before` is (last visit, id) of the row before.
[[nodiscard]] Result<QList<Customer>> recent(storage::Transaction &transaction,
                                             const std::array<qint64, 2> &before, int most);
/// Those that `typed` is a part of, by id, above `after`.
[[nodiscard]] Result<QList<Customer>> matching(storage::Transaction &transaction, const QString &typed,
                                               qint64 after, int most);
/// The same among the archived ones, by a LIKE pattern.
[[nodiscard]] Result<QList<Customer>> archived(storage::Transaction &transaction, const QString &pattern,
                                               qint64 after, int most);
[[nodiscard]] Result<qint64> count(storage::Transaction &transaction);

} // namespace danggol::customer_repository
