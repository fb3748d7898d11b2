// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_editor.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"

namespace danggol::models
{

CustomerEditor::CustomerEditor(TillSession &session, QObject *parent) : QObject(parent), m_session(session)
{
    startNew();
}

void CustomerEditor::startNew()
{
    m_original.reset();
    m_operation = m_session.newOperation();
}

void CustomerEditor::startEditing(const Customer &customer)
{
    m_original = customer;
    m_operation = m_session.newOperation();
}

QString CustomerEditor::nameFault(const QString &name) const
{
    return name.trimmed().isEmpty() ? tr("Enter the customer's name.") : QString();
}

void CustomerEditor::save(const CustomerInput &input)
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    Q_EMIT savingChanged();
    auto reply = on(this, [this](Result<Customer> result) { answer(result); });
    Customers &customers = m_session.shop().customers();
    if (m_original) {
        customers.edit(
            m_session.actor(), m_operation,
            {m_original->id, m_original->version, input.name, input.phone, input.cardNo, input.note},
            std::move(reply));
    } else {
        customers.create(m_session.actor(), m_operation, {input.name, input.phone, input.cardNo, input.note},
                         std::move(reply));
    }
}

void CustomerEditor::answer(const Result<Customer> &result)
{
    m_isSaving = false;
    Q_EMIT savingChanged();
    if (!result) {
        refuse(result.error());
        return;
    }
    const bool isNew = !m_original;
    startEditing(*result);
    m_session.notices().post({.emphasis = (isNew ? tr("Added %1") : tr("Saved %1")).arg(result->name)});
    Q_EMIT saved(*result);
}

void CustomerEditor::refuse(const Error &error)
{
    Faults faults;
    for (const FieldError &fault : error.fields)
        faults.insert(fault.field, faultText(fault));
    Q_EMIT refused(faults, faults.isEmpty() ? errorWords(error) : QString());
    if (error.code == ErrorCode::EditConflict)
        reload();
}

void CustomerEditor::reload()
{
    m_session.shop().customers().find(m_session.actor(), m_original->id,
                                      on(this, [this](Result<Customer> found) {
                                          if (!found || !m_original || m_original->id != found->id)
                                              return;
                                          startEditing(*found);
                                          Q_EMIT overtaken(*found);
                                      }));
}

QString CustomerEditor::faultText(const FieldError &fault) const
{
    if (fault.field == QLatin1String("name"))
        return tr("Enter a name of 1 to 80 characters.");
    if (fault.field == QLatin1String("phone"))
        return tr("Use up to 20 digits, spaces, + and -.");
    if (fault.field == QLatin1String("cardNo"))
        return fault.code == QLatin1String("TAKEN") ? tr("This card is another customer's. Use another card.")
                                                    : tr("Use up to 32 letters, digits and signs.");
    if (fault.field == QLatin1String("note"))
        return tr("Use at most 1,000 characters.");
    return fieldWords(fault);
}

} // namespace danggol::models
