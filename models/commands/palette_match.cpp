// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/palette_match.h"

#include "services/domain/search_text.h"

#include <algorithm>

namespace danggol::models
{

namespace
{

constexpr qsizetype kInsideFrom = 3;

struct Initials
{
    QString letters;
    /// Where in the text each of them stands.
    QList<int> places;
};

Initials initialsOf(const QString &text)
{
    Initials initials;
    for (int place = 0; place < text.size(); ++place) {
        const QString search = searchTextOf(text.mid(place, 1));
        if (const qsizetype line = search.indexOf(u'\n'); line >= 0) {
            initials.letters += search.mid(line + 1, 1);
            initials.places.append(place);
        }
    }
    return initials;
}

bool isLatin(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.unicode() < 0x250; });
}

bool startsWord(const QString &text, qsizetype place)
{
    return place == 0 || !text.at(place - 1).isLetterOrNumber();
}

std::optional<TextSpan> findWord(const QString &text, const QString &word)
{
    qsizetype inside = -1;
    for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (startsWord(text, at))
            return TextSpan{static_cast<int>(at), static_cast<int>(word.size())};
        if (inside < 0)
            inside = at;
    }
    if (inside >= 0 && (word.size() >= kInsideFrom || !isLatin(word)))
        return TextSpan{static_cast<int>(inside), static_cast<int>(word.size())};
    return std::nullopt;
}

std::optional<TextSpan> findInitials(const QString &text, const QString &word)
{
    const Initials initials = initialsOf(text);
    const qsizetype at = initials.letters.indexOf(word);
    if (at < 0)
        return std::nullopt;
    const int first = initials.places.at(at);
    const int last = initials.places.at(at + word.size() - 1);
    return TextSpan{first, last - first + 1};
}

} // namespace

std::optional<PaletteMatch> matchWords(const QString &text, const QString &typed)
{
    const QString composed = text.normalized(QString::NormalizationForm_C);
    PaletteMatch match;
    const QStringList words = foldedSearch(typed).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        std::optional<TextSpan> span = findWord(composed, word);
        if (!span)
            span = findInitials(composed, word);
        if (!span)
            return std::nullopt;
        match.rank = std::max(match.rank, span->from == 0 ? 0 : startsWord(composed, span->from) ? 1 : 2);
        match.spans.append(*span);
    }
    std::sort(match.spans.begin(), match.spans.end(),
              [](const TextSpan &left, const TextSpan &right) { return left.from < right.from; });
    return match;
}

} // namespace danggol::models
