// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/shop_editor.h"
#include "ui/settings/settings_section.h"

#include <utility>
#include <vector>

namespace danggol::ui
{

class Field;
class KeyButton;
class MessageLine;

/// Settings: the shop's name, its time zone, and how long orders wait. For all tills, and for admins alone.
class ShopSection : public SettingsSection
{
    Q_OBJECT
public:
    ShopSection(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    [[nodiscard]] bool isFor(const Actor &actor) const override;
    void refresh() override;
    void submit() override;

private:
    void layOut(Theme &theme);
    void connectFields();
    [[nodiscard]] Field &field(const char *name) const;
    [[nodiscard]] models::ShopInput input() const;
    void fill(const models::ShopInput &input);
    void follow();
    void takeOver(const models::ShopInput &before);
    void checkField(const QString &name);
    void showFaults(const models::ShopEditor::Faults &faults, const QString &message);
    void showSaving();
    void showZoneTime();

    models::TillSession &m_session;
    models::ShopEditor m_editor;
    std::vector<std::pair<QString, Field *>> m_fields;
    MessageLine *m_message;
    KeyButton *m_save;
};

} // namespace danggol::ui
