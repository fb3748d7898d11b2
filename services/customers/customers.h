// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/customers/customer.h"
#include "services/domain/actor.h"
#include "services/domain/operation.h"
#include "services/domain/page.h"
#include "services/domain/reply.h"

namespace danggol
{

namespace storage
{
class Database;
}
class CustomerService;

/// Customers, as the window and the API use them: nothing here blocks, answers come to the reply.
class Customers
{
public:
    Customers(storage::Database &database, const CustomerService &service);

    void create(const Actor &actor, const Operation &operation, CreateCustomerCommand command,
                Reply<Customer> reply);
    void edit(const Actor &actor, const Operation &operation, EditCustomerCommand command,
              Reply<Customer> reply);
    void archive(const Actor &actor, const Operation &operation, ArchiveCustomerCommand command,
                 Reply<Customer> reply);

    void find(const Actor &actor, CustomerId id, Reply<Customer> reply);
    void findByCard(const Actor &actor, const QString &cardNo, Reply<Customer> reply);
    void list(const Actor &actor, const CustomerQuery &query, Reply<Page<Customer>> reply);
    /// How many customers are not archived.
    void count(const Actor &actor, Reply<qint64> reply);

private:
    storage::Database &m_database;
    const CustomerService &m_service;
};

} // namespace danggol
