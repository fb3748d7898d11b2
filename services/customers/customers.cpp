// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customers/customers.h"

#include "services/customers/customer_service.h"
#include "services/storage/database.h"

namespace danggol
{

using storage::LaneKey;
using storage::Transaction;

Customers::Customers(storage::Database &database, const CustomerService &service)
    : m_database(database), m_service(service)
{}

void Customers::create(const Actor &actor, const Operation &operation, CreateCustomerCommand command,
                       Reply<Customer> reply)
{
    m_database.write<Customer>(
        LaneKey::shop(), operation,
        [&service = m_service, actor, command = std::move(command)](Transaction &transaction) {
            return service.create(transaction, actor, command);
        },
        std::move(reply));
}

void Customers::edit(const Actor &actor, const Operation &operation, EditCustomerCommand command,
                     Reply<Customer> reply)
{
    m_database.write<Customer>(
        LaneKey::customer(command.customer), operation,
        [&service = m_service, actor, command](Transaction &transaction) {
            return service.edit(transaction, actor, command);
        },
        std::move(reply));
}

void Customers::archive(const Actor &actor, const Operation &operation, ArchiveCustomerCommand command,
                        Reply<Customer> reply)
{
    m_database.write<Customer>(
        LaneKey::customer(command.customer), operation,
        [&service = m_service, actor, command](Transaction &transaction) {
            return service.archive(transaction, actor, command);
        },
        std::move(reply));
}

void Customers::find(const Actor &actor, CustomerId id, Reply<Customer> reply)
{
    m_database.read<Customer>([&service = m_service, actor,
                               id](Transaction &transaction) { return service.find(transaction, actor, id); },
                              std::move(reply));
}

void Customers::findByCard(const Actor &actor, const QString &cardNo, Reply<Customer> reply)
{
    m_database.read<Customer>(
        [&service = m_service, actor, cardNo](Transaction &transaction) {
            return service.findByCard(transaction, actor, cardNo);
        },
        std::move(reply));
}

void Customers::list(const Actor &actor, const CustomerQuery &query, Reply<Page<Customer>> reply)
{
    m_database.read<Page<Customer>>(
        [&service = m_service, actor, query](Transaction &transaction) {
            return service.list(transaction, actor, query);
        },
        std::move(reply));
}

void Customers::count(const Actor &actor, Reply<qint64> reply)
{
    m_database.read<qint64>(
        [&service = m_service, actor](Transaction &transaction) { return service.count(transaction, actor); },
        std::move(reply));
}

} // namespace danggol
