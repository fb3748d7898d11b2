// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/appearance_settings.h"
#include "models/settings/lock_settings.h"
#include "ui/settings/settings_section.h"

#include <functional>

class QCheckBox;

namespace danggol::ui
{

class MessageLine;
class SegmentBar;

/// Settings: how the window looks and speaks on this computer, and when it locks itself. Whatever is chosen
/// holds at once.
class ThisTillSection : public SettingsSection
{
    Q_OBJECT
public:
    /// The settings must outlive it.
    ThisTillSection(Theme &theme, models::AppearanceSettings &settings, models::LockSettings &lock,
                    QWidget *parent = nullptr);

    /// Without anybody who could unlock it the till stays open, and the section says so.
    void setCanLock(bool canLock);

private:
    void nameControls();
    void layOut();
    void addChoice(const QString &label, SegmentBar *bar);
    void addSwitch(QCheckBox *box, const QString &meaning);
    void connectControls();
    void change(const std::function<void(models::Appearance &)> &edit);
    void showSettings();
    void showLock();
    void styleSwitches();

    Theme &m_theme;
    models::AppearanceSettings &m_settings;
    models::LockSettings &m_lock;
    bool m_canLock = true;
    SegmentBar *m_language;
    MessageLine *m_languageNote;
    SegmentBar *m_mode;
    SegmentBar *m_textSize;
    QCheckBox *m_contrast;
    QCheckBox *m_touch;
    QCheckBox *m_motion;
    SegmentBar *m_lockAfter;
    MessageLine *m_lockNote;
};

} // namespace danggol::ui
