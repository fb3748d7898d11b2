// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staff/staff_editor.h"

#include "models/session/till_session.h"

namespace danggol::models
{

namespace
{

constexpr qsizetype kLongestName = 80;
const QString kName = QStringLiteral("name");

} // namespace

StaffEditor::StaffEditor(TillSession &session, const std::optional<StaffMember> &member, QObject *parent)
    : QObject(parent), m_session(session), m_member(member), m_operation(session.newOperation())
{}

QString StaffEditor::nameFault(const QString &name) const
{
    const qsizetype length = name.trimmed().size();
    if (length == 0)
        return tr("Enter the person's name.");
    return length > kLongestName ? tr("Enter a name of 1 to 80 characters.") : QString();
}

void StaffEditor::save(const QString &name, danggol::Role role)
{
    if (m_isSaving)
        return;
    const QString fault = nameFault(name);
    if (!fault.isEmpty()) {
        Q_EMIT refused({{kName, fault}}, {});
        return;
    }
    m_isSaving = true;
    Q_EMIT savingChanged();
    auto reply = on(this, [this](Result<StaffMember> result) { answer(result); });
    Staff &staff = m_session.shop().staff();
    if (m_member)
        staff.edit(m_session.actor(), m_operation, {m_member->id, name, role}, std::move(reply));
    else
        staff.add(m_session.actor(), m_operation, name, role, std::move(reply));
}

void StaffEditor::answer(const Result<StaffMember> &result)
{
    m_isSaving = false;
    Q_EMIT savingChanged();
    if (result) {
        m_session.notices().post({.emphasis = (isNew() ? tr("Added %1") : tr("Saved %1")).arg(result->name)});
        Q_EMIT saved(*result);
        return;
    }
    Faults faults;
    for (const FieldError &fault : result.error().fields) {
        if (fault.field == kName)
            faults.insert(kName, tr("Enter a name of 1 to 80 characters."));
    }
    Q_EMIT refused(faults, faults.isEmpty() ? result.error().message : QString());
}

} // namespace danggol::models
