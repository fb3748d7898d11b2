// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/operation.h"
#include "services/domain/result.h"
#include "services/staff/staff_member.h"

#include <QMap>
#include <QObject>

#include <optional>

namespace danggol::models
{

class TillSession;

/// What a person typed in the form of a new PIN.
struct PinInput
{
    /// For one's own, when there is one.
    QString current;
    QString fresh;
    QString again;
};

/// Gives somebody a new PIN, or takes theirs away: the person at the till themselves, or anybody by an admin.
class PinEditor : public QObject
{
    Q_OBJECT

public:
    /// Sentences by field: "currentPin", "newPin", "again".
    using Faults = QMap<QString, QString>;

    /// `other`: whose PIN it is; none: the own one, and then `hasCurrent` says whether the old one is needed.
    PinEditor(TillSession &session, const std::optional<StaffMember> &other, bool hasCurrent,
              QObject *parent = nullptr);

    [[nodiscard]] bool asksCurrent() const { return !m_other && m_hasCurrent; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }

    /// Ends in saved() or refused(); does nothing while one is on its way.
    void save(const PinInput &input);
    /// The same; `current` is the own PIN, where it is asked for.
    void remove(const QString &current);

Q_SIGNALS:
    void savingChanged();
    void saved(const danggol::StaffMember &member);
    /// Nothing was changed. `message` is for what no field is to blame for.
    void refused(const danggol::models::PinEditor::Faults &faults, const QString &message);

private:
    [[nodiscard]] Faults faultsOf(const PinInput &input) const;
    void send(const PinInput &input);
    void answer(const Result<StaffMember> &result);
    void refuse(const Error &error);

    TillSession &m_session;
    std::optional<StaffMember> m_other;
    bool m_hasCurrent;
    Operation m_operation;
    PinInput m_sent;
    bool m_isSaving = false;
};

} // namespace danggol::models
