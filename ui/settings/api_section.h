// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/api_settings_controller.h"
#include "ui/settings/settings_section.h"

class QCheckBox;

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

class ApiPlaceForm;
class MessageLine;
class TokenPane;

/// Settings: whether this till serves the HTTP API and where, and the tokens that let programs use it.
class ApiSection : public SettingsSection
{
    Q_OBJECT
public:
    /// `controller` must outlive it.
    ApiSection(Theme &theme, models::TillSession &session, models::ApiSettingsController &controller,
               QWidget *parent = nullptr);

    [[nodiscard]] bool isFor(const Actor &actor) const override;
    void refresh() override;
    void submit() override;

private:
    void layOut(Theme &theme, bool isDemo);
    void press(bool on);
    void showState();

    models::ApiSettingsController &m_controller;
    QCheckBox *m_switch;
    ApiPlaceForm *m_place;
    MessageLine *m_placeReason;
    TokenPane *m_tokens;
};

} // namespace danggol::ui
