// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/pin_editor.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"

namespace danggol::models
{

namespace
{

const QString kCurrent = QStringLiteral("currentPin");
const QString kFresh = QStringLiteral("newPin");
const QString kAgain = QStringLiteral("again");

bool isSame(const PinInput &left, const PinInput &right)
{
    return left.current == right.current && left.fresh == right.fresh;
}

} // namespace

PinEditor::PinEditor(TillSession &session, const std::optional<StaffMember> &other, bool hasCurrent,
                     QObject *parent)
    : QObject(parent), m_session(session), m_other(other), m_hasCurrent(hasCurrent)
{}

PinEditor::Faults PinEditor::faultsOf(const PinInput &input) const
{
    Faults faults;
    if (asksCurrent() && !pin_hash::isPin(input.current))
        faults.insert(kCurrent, tr("Enter the four digits you have now."));
    if (!pin_hash::isPin(input.fresh))
        faults.insert(kFresh, tr("Enter four digits."));
    else if (input.again != input.fresh)
        faults.insert(kAgain, tr("This is not the same. Enter the new PIN once more."));
    return faults;
}

void PinEditor::save(const PinInput &input)
{
    if (m_isSaving)
        return;
    const Faults faults = faultsOf(input);
    if (!faults.isEmpty()) {
        Q_EMIT refused(faults, {});
        return;
    }
    send(input);
}

void PinEditor::remove(const QString &current)
{
    if (m_isSaving)
        return;
    if (asksCurrent() && !pin_hash::isPin(current))
        Q_EMIT refused({{kCurrent, tr("Enter the four digits you have now.")}}, {});
    else
        send({current, {}, {}});
}

void PinEditor::send(const PinInput &input)
{
    // The same once more after a lost answer is the same try; other digits are another.
    if (m_operation.id.isEmpty() || !isSame(input, m_sent))
        m_operation = m_session.newOperation();
    m_sent = input;
    m_isSaving = true;
    Q_EMIT savingChanged();
    auto reply = on(this, [this](Result<StaffMember> result) { answer(result); });
    Staff &staff = m_session.shop().staff();
    if (m_other)
        staff.setPin(m_session.actor(), m_operation, m_other->id, input.fresh, std::move(reply));
    else
        staff.changePin(m_session.actor(), m_operation, input.current, input.fresh, std::move(reply));
}

void PinEditor::answer(const Result<StaffMember> &result)
{
    m_isSaving = false;
    Q_EMIT savingChanged();
    if (!result)
        return refuse(result.error());
    QString done = m_other ? tr("Set a PIN for %1").arg(result->name) : tr("Changed your PIN");
    if (!result->hasPin)
        done = m_other ? tr("Removed the PIN of %1").arg(result->name) : tr("Removed your PIN");
    m_session.notices().post({.emphasis = done});
    Q_EMIT saved(*result);
}

void PinEditor::refuse(const Error &error)
{
    Faults faults;
    const int left = error.details.value(QStringLiteral("triesLeft")).toInt();
    switch (error.code) {
    case ErrorCode::WrongPin:
        // The next press is a try of its own, even with the same digits.
        m_operation = {};
        faults.insert(kCurrent, left == 1 ? tr("That PIN didn’t match. 1 try left.")
                                          : tr("That PIN didn’t match. %n tries left.", nullptr, left));
        break;
    case ErrorCode::PinWait:
        m_operation = {};
        faults.insert(kCurrent, tr("Too many wrong PINs. Wait a while and try again."));
        break;
    default:
        break;
    }
    Q_EMIT refused(faults, faults.isEmpty() ? errorWords(error) : QString());
}

} // namespace danggol::models
