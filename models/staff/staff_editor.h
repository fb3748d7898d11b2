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

/// Adds somebody who works in the shop, or changes their name or role. One form is one operation: pressing
/// again after a lost connection never adds two.
class StaffEditor : public QObject
{
    Q_OBJECT

public:
    /// Sentences by field: "name".
    using Faults = QMap<QString, QString>;

    /// Nobody given: somebody new.
    StaffEditor(TillSession &session, const std::optional<StaffMember> &member, QObject *parent = nullptr);

    [[nodiscard]] bool isNew() const { return !m_member; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// What is wrong with the name as it stands; empty when nothing is.
    [[nodiscard]] QString nameFault(const QString &name) const;

    /// Ends in saved() or refused(); does nothing while one is on its way.
    void save(const QString &name, danggol::Role role);

Q_SIGNALS:
    void savingChanged();
    void saved(const danggol::StaffMember &member);
    /// Nothing was changed. `message` is for what no field is to blame for.
    void refused(const danggol::models::StaffEditor::Faults &faults, const QString &message);

private:
    void answer(const Result<StaffMember> &result);

    TillSession &m_session;
    std::optional<StaffMember> m_member;
    Operation m_operation;
    bool m_isSaving = false;
};

} // namespace danggol::models
