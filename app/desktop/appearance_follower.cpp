// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/appearance_follower.h"

#include "app/desktop/remembered_appearance.h"

namespace danggol::app
{

using models::Appearance;

namespace
{

ui::ThemeMode modeOf(Appearance::Theme theme)
{
    switch (theme) {
    case Appearance::Theme::System:
        return ui::ThemeMode::System;
    case Appearance::Theme::Light:
        return ui::ThemeMode::Light;
    case Appearance::Theme::Dark:
        return ui::ThemeMode::Dark;
    }
    return ui::ThemeMode::System;
}

Appearance::Theme themeOf(ui::ThemeMode mode)
{
    switch (mode) {
    case ui::ThemeMode::System:
        return Appearance::Theme::System;
    case ui::ThemeMode::Light:
        return Appearance::Theme::Light;
    case ui::ThemeMode::Dark:
        return Appearance::Theme::Dark;
    }
    return Appearance::Theme::System;
}

} // namespace

AppearanceFollower::AppearanceFollower(ui::Theme &theme, const AppearanceOverrides &overrides,
                                       QObject *parent)
    : QObject(parent), m_theme(theme), m_overrides(overrides)
{
    m_settings.set(overridden({}));
    m_before = m_settings.current();
    connect(&m_settings, &models::AppearanceSettings::changed, this, &AppearanceFollower::follow);
    follow();
}

Appearance AppearanceFollower::overridden(Appearance appearance) const
{
    if (m_overrides.theme)
        appearance.theme = themeOf(*m_overrides.theme);
    if (m_overrides.language)
        appearance.language = *m_overrides.language == ui::Language::Korean ? Appearance::Language::Korean
                                                                            : Appearance::Language::English;
    return appearance;
}

ui::Language AppearanceFollower::language() const
{
    switch (m_settings.current().language) {
    case Appearance::Language::System:
        break;
    case Appearance::Language::English:
        return ui::Language::English;
    case Appearance::Language::Korean:
        return ui::Language::Korean;
    }
    return ui::systemLanguage();
}

void AppearanceFollower::resume()
{
    m_settings.set(overridden(remembered_appearance::last()));
    m_remembers = true;
}

void AppearanceFollower::follow()
{
    const Appearance now = m_settings.current();
    m_theme.setReducedMotion(now.reducedMotion);
    m_theme.setMode(modeOf(now.theme));
    m_theme.setIncreasedContrast(now.increasedContrast);
    m_theme.setTouchMode(now.touchMode);
    m_theme.setTextScale(now.textPercent / 100.0);
    if (m_remembers)
        remembered_appearance::remember(m_before, now);
    const bool isOtherLanguage = m_before.language != now.language;
    m_before = now;
    if (isOtherLanguage)
        Q_EMIT languageChosen();
}

} // namespace danggol::app
