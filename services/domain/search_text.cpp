// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/search_text.h"

#include <array>

namespace danggol
{

namespace
{

// Unicode 3.12, Hangul syllable decomposition: 588 syllables share an initial consonant, from U+AC00 on.
constexpr char16_t kFirstSyllable = 0xAC00;
constexpr char16_t kLastSyllable = 0xD7A3;
constexpr int kSyllablesPerInitial = 588;
// The letters that a keyboard types (compatibility Jamo), in the order of the initials.
constexpr std::array<char16_t, 19> kInitials = {u'ㄱ', u'ㄲ', u'ㄴ', u'ㄷ', u'ㄸ', u'ㄹ', u'ㅁ',
                                                u'ㅂ', u'ㅃ', u'ㅅ', u'ㅆ', u'ㅇ', u'ㅈ', u'ㅉ',
                                                u'ㅊ', u'ㅋ', u'ㅌ', u'ㅍ', u'ㅎ'};

QString initialsOf(const QString &folded)
{
    QString initials;
    for (const QChar letter : folded) {
        const char16_t code = letter.unicode();
        if (code >= kFirstSyllable && code <= kLastSyllable)
            initials += QChar(kInitials[static_cast<size_t>((code - kFirstSyllable) / kSyllablesPerInitial)]);
    }
    return initials;
}

} // namespace

QString foldedSearch(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
}

QString searchTextOf(const QString &name)
{
    const QString folded = foldedSearch(name);
    const QString initials = initialsOf(folded);
    return initials.isEmpty() ? folded : folded + u'\n' + initials;
}

std::optional<QString> substringQuery(const QString &typed)
{
    constexpr qsizetype kLetters = 3;
    const QString folded = foldedSearch(typed);
    // It would end the question half way.
    if (folded.contains(QChar::Null))
        return std::nullopt;
    const QList<uint> letters = folded.toUcs4();
    QStringList parts;
    for (qsizetype i = 0; i + kLetters <= letters.size(); ++i) {
        QString part;
        for (const uint letter : letters.mid(i, kLetters))
            part += QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1);
        parts.append(u'"' + part.replace(u'"', QLatin1String("\"\"")) + u'"');
    }
    parts.removeDuplicates();
    return parts.isEmpty() ? std::nullopt : std::optional(parts.join(QLatin1String(" AND ")));
}

QString containsPattern(const QString &typed)
{
    QString pattern = foldedSearch(typed);
    pattern.replace(u'\\', QLatin1String("\\\\"));
    pattern.replace(u'%', QLatin1String("\\%"));
    pattern.replace(u'_', QLatin1String("\\_"));
    return u'%' + pattern + u'%';
}

} // namespace danggol
