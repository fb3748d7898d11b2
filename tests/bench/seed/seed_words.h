// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace danggol::bench
{

/// What seeded people and goods are called: every combination of two words of a list is a name, in Hangul, so
/// that searching by initial consonants has something to find.
struct SeedWords
{
    QStringList families;
    QStringList givenNames;
    QStringList flavours;
    QStringList goods;

    [[nodiscard]] static SeedWords korean();
};

/// `INSERT` of the words, and of what each is found by, into `seed_word (list, place, word, initials)`.
[[nodiscard]] QStringList wordStatements(const SeedWords &words);

} // namespace danggol::bench
