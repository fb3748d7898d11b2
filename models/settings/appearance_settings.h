// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace danggol::models
{

/// How the window looks and speaks on this computer, whoever works at it.
struct Appearance
{
    /// System is the language of the computer.
    enum class Language { System, English, Korean };
    /// System is as light or dark as the rest of the computer.
    enum class Theme { System, Light, Dark };

    Language language = Language::System;
    Theme theme = Theme::System;
    /// One of kTextPercents.
    int textPercent = 100;
    bool increasedContrast = false;
    bool touchMode = false;
    bool reducedMotion = false;

    friend bool operator==(const Appearance &, const Appearance &) = default;
};

/// The text sizes there are.
inline constexpr int kTextPercents[] = {100, 125, 150, 200};

/// What the person at this computer chose; what follows it listens to changed().
class AppearanceSettings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Appearance &current() const { return m_current; }
    /// A text size that there is not is left as it was.
    void set(const Appearance &appearance);

    /// Whether the language cannot be shown yet, because something is being saved in the window that goes.
    [[nodiscard]] bool isLanguageWaiting() const { return m_isLanguageWaiting; }
    void setLanguageWaiting(bool waits);

Q_SIGNALS:
    void changed();
    void waitingChanged();

private:
    Appearance m_current;
    bool m_isLanguageWaiting = false;
};

} // namespace danggol::models
