// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/token_editor.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"

namespace danggol::models
{

namespace
{

constexpr qsizetype kLongestName = 80;
const QString kName = QStringLiteral("name");
const QString kCustomer = QStringLiteral("userId");

} // namespace

TokenEditor::TokenEditor(TillSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_operation(session.newOperation())
{}

QString TokenEditor::nameFault(const QString &name) const
{
    const qsizetype length = name.trimmed().size();
    if (length == 0)
        return tr("Enter what uses the token.");
    return length > kLongestName ? tr("Enter a name of 1 to 80 characters.") : QString();
}

TokenEditor::Faults TokenEditor::faultsOf(const TokenInput &input) const
{
    Faults faults;
    const QString name = nameFault(input.name);
    if (!name.isEmpty())
        faults.insert(kName, name);
    if (input.role == danggol::Role::Customer && !input.customer)
        faults.insert(kCustomer, tr("Choose whose token it is."));
    return faults;
}

void TokenEditor::create(const TokenInput &input)
{
    if (m_isSaving)
        return;
    const Faults faults = faultsOf(input);
    if (!faults.isEmpty()) {
        Q_EMIT refused(faults, {});
        return;
    }
    m_isSaving = true;
    Q_EMIT savingChanged();
    m_session.shop().tokens().create(
        m_session.actor(), m_operation,
        {.name = input.name,
         .role = input.role,
         .customer = input.role == danggol::Role::Customer ? input.customer : std::nullopt},
        on(this, [this](Result<NewToken> result) { answer(result); }));
}

void TokenEditor::answer(const Result<NewToken> &result)
{
    m_isSaving = false;
    // Made before, without anybody having heard the secret: the next press makes another.
    if (result || result.error().code == ErrorCode::AlreadyExists)
        m_operation = m_session.newOperation();
    Q_EMIT savingChanged();
    if (result) {
        Q_EMIT created(*result);
        return;
    }
    Faults faults;
    for (const FieldError &fault : result.error().fields)
        faults.insert(fault.field, faultText(fault));
    if (result.error().code == ErrorCode::UserNotFound)
        faults.insert(kCustomer, errorWords(result.error()));
    Q_EMIT refused(faults, faults.isEmpty() ? errorWords(result.error()) : QString());
}

QString TokenEditor::faultText(const FieldError &fault)
{
    return fault.field == kName ? tr("Enter a name of 1 to 80 characters.") : fieldWords(fault);
}

} // namespace danggol::models
