// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/appearance_settings.h"
#include "ui/settings/settings_section.h"

#include <functional>

class QCheckBox;

namespace danggol::ui
{

class MessageLine;
class SegmentBar;

/// Settings: how the window looks and speaks on this computer. Whatever is chosen holds at once.
class ThisTillSection : public SettingsSection
{
    Q_OBJECT
public:
    /// `settings` must outlive it.
    ThisTillSection(Theme &theme, models::AppearanceSettings &settings, QWidget *parent = nullptr);

private:
    void nameControls();
    void layOut();
    void addChoice(const QString &label, SegmentBar *bar);
    void addSwitch(QCheckBox *box, const QString &meaning);
    void connectControls();
    void change(const std::function<void(models::Appearance &)> &edit);
    void showSettings();
    void styleSwitches();

    Theme &m_theme;
    models::AppearanceSettings &m_settings;
    SegmentBar *m_language;
    MessageLine *m_languageNote;
    SegmentBar *m_mode;
    SegmentBar *m_textSize;
    QCheckBox *m_contrast;
    QCheckBox *m_touch;
    QCheckBox *m_motion;
};

} // namespace danggol::ui
