// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customers/customer.h"
#include "services/domain/actor.h"
#include "services/domain/page.h"
#include "services/domain/result.h"

namespace danggol
{

namespace storage
{
class Transaction;
}

/// The rules of customers. To be called within a unit of work, on any storage thread.
class CustomerService
{
public:
    explicit CustomerService(const Clock &clock) : m_clock(clock) {}

    /// InvalidInput (name, phone, cardNo, note), AlreadyExists (cardNo: the card is another customer's, maybe
    /// an archived one's). Opens the account at 0.
    [[nodiscard]] Result<Customer> create(storage::Transaction &transaction, const Actor &actor,
                                          const CreateCustomerCommand &command) const;
    /// The same, and UserNotFound, EditConflict.
    [[nodiscard]] Result<Customer> edit(storage::Transaction &transaction, const Actor &actor,
                                        const EditCustomerCommand &command) const;
    [[nodiscard]] Result<Customer> archive(storage::Transaction &transaction, const Actor &actor,
                                           const ArchiveCustomerCommand &command) const;
    /// UserNotFound.
    [[nodiscard]] Result<Customer> find(storage::Transaction &transaction, const Actor &actor,
                                        CustomerId id) const;
    [[nodiscard]] Result<Customer> findByCard(storage::Transaction &transaction, const Actor &actor,
                                              const QString &cardNo) const;
    /// Without archived ones unless they are asked for. Empty text: recent visits first; else by id.
    /// InvalidInput (query, cursor, limit).
    [[nodiscard]] Result<Page<Customer>> list(storage::Transaction &transaction, const Actor &actor,
                                              const CustomerQuery &query) const;
    [[nodiscard]] Result<qint64> count(storage::Transaction &transaction, const Actor &actor) const;

private:
    const Clock &m_clock;
};

} // namespace danggol
