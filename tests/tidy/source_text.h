// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace danggol::tidy
{

/// What of a C++ text is left standing when the rest is blanked out.
enum class Keep {
    CodeAndStrings, ///< comments are blanked, so that include paths can be read
    CodeOnly,       ///< the insides of string and character literals are blanked as well
};

/// The text with everything blanked that \a keep does not name. Line breaks stay, so line numbers do too.
QString blanked(const QString &cppText, Keep keep);

/// The text of a CMakeLists.txt without its `#` comments.
QString cmakeWithoutComments(const QString &cmakeText);

/// The number, from 1, of the line on which the character at \a offset stands.
int lineOf(const QString &text, qsizetype offset);

} // namespace danggol::tidy
