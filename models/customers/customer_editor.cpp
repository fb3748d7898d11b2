// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_editor.h"

#include "models/errors/error_words.h"
#include "models/customers/phone_format.h"
#include "models/session/till_session.h"

#include <algorithm>

namespace danggol::models
{

namespace
{

constexpr qsizetype kLongestPhone = 20;
// Fewer are a part of a number, which many have.
constexpr qsizetype kFewestPhoneDigits = 7;

} // namespace

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

QString CustomerEditor::phoneFault(const QString &phone) const
{
    const QString text = phone.trimmed();
    const bool isPhone =
        text.size() <= kLongestPhone && std::all_of(text.begin(), text.end(), [](QChar letter) {
            return (letter >= u'0' && letter <= u'9') || letter == u' ' || letter == u'+' || letter == u'-';
        });
    return isPhone ? QString() : tr("Use up to 20 digits, spaces, + and -.");
}

bool CustomerEditor::isChanged(const CustomerInput &input) const
{
    const Customer from = m_original.value_or(Customer{});
    return input.name.trimmed() != from.name || input.phone.trimmed() != from.phone.value_or(QString()) ||
           input.cardNo.trimmed() != from.cardNo.value_or(QString()) || input.note.trimmed() != from.note;
}

void CustomerEditor::checkPhone(const QString &phone)
{
    if (phoneDigits(phone).size() < kFewestPhoneDigits)
        Q_EMIT phoneChecked(phone, {});
    else
        lookForPhone(phone, false);
}

void CustomerEditor::lookForPhone(const QString &phone, bool amongArchived)
{
    const QString digits = phoneDigits(phone);
    CustomerQuery query;
    query.text = digits;
    query.archivedOnly = amongArchived;
    m_session.shop().customers().list(
        m_session.actor(), query,
        on(this, [this, phone, digits, amongArchived](Result<Page<Customer>> found) {
            if (!found)
                return; // a hint is not worth a message
            for (const Customer &each : found->items) {
                const bool isSelf = m_original && m_original->id == each.id;
                if (isSelf || phoneDigits(each.phone.value_or(QString())) != digits)
                    continue;
                const QString who = amongArchived ? tr("%1, who is archived, has this phone.")
                                                  : tr("%1 has this phone, too.");
                Q_EMIT phoneChecked(phone, who.arg(each.name));
                return;
            }
            if (amongArchived)
                Q_EMIT phoneChecked(phone, {});
            else
                lookForPhone(phone, true);
        }));
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
