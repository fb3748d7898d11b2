// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/remembered_appearance.h"

#include <QSettings>

#include <algorithm>

namespace danggol::app::remembered_appearance
{

using models::Appearance;

namespace
{

const QString kLanguage = QStringLiteral("appearance/language");
const QString kTheme = QStringLiteral("appearance/theme");
const QString kTextPercent = QStringLiteral("appearance/textPercent");
const QString kContrast = QStringLiteral("appearance/increasedContrast");
const QString kTouch = QStringLiteral("appearance/touchMode");
const QString kMotion = QStringLiteral("appearance/reducedMotion");

// In the order of the enums; system is first in both.
const QStringList kLanguages{QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("ko")};
const QStringList kThemes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};

qsizetype indexIn(const QStringList &names, const QString &name)
{
    return std::max<qsizetype>(0, names.indexOf(name));
}

} // namespace

Appearance last()
{
    const QSettings stored;
    models::AppearanceSettings checked; // leaves a text size that there is not as usual
    checked.set({.language = static_cast<Appearance::Language>(
                     indexIn(kLanguages, stored.value(kLanguage).toString())),
                 .theme = static_cast<Appearance::Theme>(indexIn(kThemes, stored.value(kTheme).toString())),
                 .textPercent = stored.value(kTextPercent).toInt(),
                 .increasedContrast = stored.value(kContrast).toBool(),
                 .touchMode = stored.value(kTouch).toBool(),
                 .reducedMotion = stored.value(kMotion).toBool()});
    return checked.current();
}

void remember(const Appearance &before, const Appearance &after)
{
    QSettings stored;
    if (after.language != before.language)
        stored.setValue(kLanguage, kLanguages.at(static_cast<int>(after.language)));
    if (after.theme != before.theme)
        stored.setValue(kTheme, kThemes.at(static_cast<int>(after.theme)));
    if (after.textPercent != before.textPercent)
        stored.setValue(kTextPercent, after.textPercent);
    if (after.increasedContrast != before.increasedContrast)
        stored.setValue(kContrast, after.increasedContrast);
    if (after.touchMode != before.touchMode)
        stored.setValue(kTouch, after.touchMode);
    if (after.reducedMotion != before.reducedMotion)
        stored.setValue(kMotion, after.reducedMotion);
}

} // namespace danggol::app::remembered_appearance
