// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace danggol::models
{

/// Some letters of a text.
struct TextSpan
{
    int from = 0;
    int length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// Where the typed words stand in a text.
struct PaletteMatch
{
    QList<TextSpan> spans;
    /// 0: the text begins with it, 1: a word of it does, 2: it is inside of a word.
    int rank = 0;
};

/// Every typed word must be there, in any case and order; Hangul also by its initial consonants, as in the
/// shop's own search. Nothing when one is missing. One or two Latin letters count only at the beginning of a
/// word. An empty text matches everything.
[[nodiscard]] std::optional<PaletteMatch> matchWords(const QString &text, const QString &typed);

} // namespace danggol::models
