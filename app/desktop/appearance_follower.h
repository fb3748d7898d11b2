// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/appearance_settings.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <optional>

namespace danggol::app
{

/// What a command line says of the appearance: it wins over what is remembered, for that run.
struct AppearanceOverrides
{
    std::optional<ui::ThemeMode> theme;
    std::optional<ui::Language> language;
};

/// Holds the appearance settings, makes the theme follow them, and remembers what a person changes. The
/// language is left to who builds the windows.
class AppearanceFollower : public QObject
{
    Q_OBJECT

public:
    /// `theme` must outlive it.
    AppearanceFollower(ui::Theme &theme, const AppearanceOverrides &overrides, QObject *parent = nullptr);

    [[nodiscard]] models::AppearanceSettings &settings() { return m_settings; }
    /// The language to speak now.
    [[nodiscard]] ui::Language language() const;
    /// Goes on from what this computer remembers, and remembers from here on what is changed.
    void resume();

Q_SIGNALS:
    /// Comes also when language() stays.
    void languageChosen();

private:
    void follow();
    [[nodiscard]] models::Appearance overridden(models::Appearance appearance) const;

    ui::Theme &m_theme;
    AppearanceOverrides m_overrides;
    models::AppearanceSettings m_settings;
    models::Appearance m_before;
    bool m_remembers = false;
};

} // namespace danggol::app
