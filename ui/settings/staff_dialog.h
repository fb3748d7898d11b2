// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staff_editor.h"
#include "ui/theme/theme.h"

#include <QDialog>

namespace danggol::ui
{

class Field;
class KeyButton;
class MessageLine;
class SegmentBar;

/// The dialog that adds somebody to the staff, or changes their name and role. Shown with open(); accepted()
/// comes after saved().
class StaffDialog : public QDialog
{
    Q_OBJECT
public:
    /// Nobody given: somebody new.
    StaffDialog(Theme &theme, models::TillSession &session, const std::optional<StaffMember> &member,
                QWidget *parent);

Q_SIGNALS:
    void saved(const danggol::StaffMember &member);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setUp(const std::optional<StaffMember> &member);
    void setUpButtons();
    void layOut();
    void connectParts();
    void showRole();
    void submit();
    void showFaults(const models::StaffEditor::Faults &faults, const QString &message);
    [[nodiscard]] Role role() const;

    Theme &m_theme;
    models::StaffEditor m_editor;
    Field *m_name;
    SegmentBar *m_roles;
    MessageLine *m_roleWords;
    MessageLine *m_message;
    KeyButton *m_cancel;
    KeyButton *m_save;
};

} // namespace danggol::ui
