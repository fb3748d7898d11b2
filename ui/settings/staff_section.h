// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/staff/staff_controller.h"
#include "ui/settings/settings_section.h"

class QCheckBox;
class QHBoxLayout;

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

class Card;
class KeyButton;
class MessageLine;
class TableView;

/// Who works in the shop: the list, and adding, editing, PINs, archiving and restoring. For admins.
class StaffSection : public SettingsSection
{
    Q_OBJECT
public:
    StaffSection(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isFor(const Actor &actor) const override;
    void refresh() override;
    bool undo() override;

private:
    void setUpTable();
    void setUpButtons();
    void layOut();
    [[nodiscard]] QHBoxLayout *makeButtons();
    void connectParts();
    void showState();
    void openEditor(const std::optional<StaffMember> &member);
    void edit();
    void setPin();
    /// Archives, or restores where the archived ones are listed.
    void move();
    void archive();
    [[nodiscard]] QString stateWords() const;
    void open();
    void styleSwitch();
    [[nodiscard]] std::optional<StaffMember> current();

    Theme &m_theme;
    models::TillSession &m_session;
    models::StaffController m_controller;
    QCheckBox *m_archivedSwitch;
    Card *m_frame;
    TableView *m_table;
    KeyButton *m_add;
    KeyButton *m_edit;
    KeyButton *m_pin;
    KeyButton *m_archive;
    KeyButton *m_undo;
    MessageLine *m_message;
};

} // namespace danggol::ui
