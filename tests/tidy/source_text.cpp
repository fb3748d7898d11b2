// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/source_text.h"

#include <QRegularExpression>

namespace danggol::tidy
{

namespace
{

// One literal or comment, the earliest first. A quote between digits separates them (1'000) and opens
// nothing.
const QRegularExpression &literalOrComment()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"re((?<line>//[^\n]*))re"
                       R"re(|(?<block>/\*.*?(?:\*/|\z)))re"
                       R"re(|(?<raw>R"([^\s()\\]{0,16})\(.*?\)\g{-1}"))re"
                       R"re(|(?<string>"(?:\\.|[^"\\\n])*"))re"
                       R"re(|(?<char>(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'))re"),
        QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (text.at(i) != QLatin1Char('\n'))
            text[i] = QLatin1Char(' ');
    }
}

} // namespace

QString blanked(const QString &cppText, Keep keep)
{
    QString text = cppText;
    auto matches = literalOrComment().globalMatch(cppText);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool comment = match.hasCaptured(u"line") || match.hasCaptured(u"block");
        if (comment)
            blank(text, match.capturedStart(), match.capturedEnd());
        else if (keep == Keep::CodeOnly)
            blank(text, match.capturedStart() + 1, match.capturedEnd() - 1);
    }
    return text;
}

QString cmakeWithoutComments(const QString &cmakeText)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    return QString(cmakeText).remove(comment);
}

int lineOf(const QString &text, qsizetype offset)
{
    return static_cast<int>(QStringView(text).left(offset).count(u'\n')) + 1;
}

} // namespace danggol::tidy
