// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace danggol::ui
{

/// A language the window speaks.
enum class Language { English, Korean };

/// What the person's system speaks; English when that is neither of the two.
[[nodiscard]] Language systemLanguage();
/// The language of "en" or "ko"; nothing for any other name.
[[nodiscard]] std::optional<Language> languageFromCode(const QString &code);
/// "en" or "ko": what is written on a command line and kept in settings.
[[nodiscard]] QString languageCode(Language language);

} // namespace danggol::ui
