// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_archive.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"

#include <QPointer>

namespace danggol::models
{

CustomerArchive::CustomerArchive(TillSession &session, QObject *parent) : QObject(parent), m_session(session)
{}

void CustomerArchive::archive(const Customer &customer)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_session.shop().customers().archive(m_session.actor(), m_session.newOperation(), {customer.id, true},
                                         on(this, [this, customer](Result<Customer> result) {
                                             m_isBusy = false;
                                             if (result)
                                                 archived(customer);
                                             else
                                                 m_session.notices().post(
                                                     {Notice::Kind::Failed,
                                                      tr("%1 was not archived.").arg(customer.name),
                                                      errorWords(result.error()),
                                                      {}});
                                         }));
}

void CustomerArchive::archived(const Customer &customer)
{
    if (m_session.customer() && m_session.customer()->id == customer.id)
        m_session.clearCustomer();
    m_session.notices().post({Notice::Kind::Done,
                              tr("Archived %1").arg(customer.name),
                              {},
                              restoring(customer, m_session.newOperation())});
}

std::function<void()> CustomerArchive::restoring(const Customer &customer, const Operation &operation)
{
    return [self = QPointer(this), customer, operation] {
        if (self)
            self->restore(customer, operation);
    };
}

void CustomerArchive::restore(const Customer &customer)
{
    restore(customer, m_session.newOperation());
}

void CustomerArchive::restore(const Customer &customer, const Operation &operation)
{
    m_session.shop().customers().archive(m_session.actor(), operation, {customer.id, false},
                                         on(this, [this, customer, operation](Result<Customer> result) {
                                             if (result)
                                                 m_session.chooseCustomer(*result);
                                             else
                                                 notRestored(customer, operation, result.error());
                                         }));
}

void CustomerArchive::notRestored(const Customer &customer, const Operation &operation, const Error &error)
{
    m_session.notices().post({Notice::Kind::Failed, tr("%1 is still archived.").arg(customer.name),
                              errorWords(error), restoring(customer, operation)});
}

} // namespace danggol::models
