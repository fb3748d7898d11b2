// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/language.h"

#include <QLocale>

namespace danggol::ui
{

Language systemLanguage()
{
    // The language of the interface, which may be another one than that of numbers and dates.
    const QString first = QLocale::system().uiLanguages().value(0);
    return QLocale(first).language() == QLocale::Korean ? Language::Korean : Language::English;
}

std::optional<Language> languageFromCode(const QString &code)
{
    for (const Language language : {Language::English, Language::Korean}) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Korean:
        return QStringLiteral("ko");
    }
    return QStringLiteral("en");
}

} // namespace danggol::ui
