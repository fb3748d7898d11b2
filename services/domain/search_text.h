// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace danggol
{

/// What a name is found by: its letters folded (NFC, case), then its Hangul initial consonants, so that both
/// "소금" and "ㅅㄱ" find 소금빵. Stored beside the name and matched by substring.
[[nodiscard]] QString searchTextOf(const QString &name);

/// What a person typed, folded the same way.
[[nodiscard]] QString foldedSearch(const QString &typed);

/// `typed` as a LIKE pattern for "contains", with `\\` as the escape character.
[[nodiscard]] QString containsPattern(const QString &typed);

/// `typed` as a question to an index of substrings: every three letters of it that follow one another, each
/// in quotes, joined by AND. Whatever contains the text has them all. Nothing for fewer than three letters.
[[nodiscard]] std::optional<QString> substringQuery(const QString &typed);

} // namespace danggol
