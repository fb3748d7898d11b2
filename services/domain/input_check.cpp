// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/input_check.h"

#include "services/domain/won_text.h"

#include <algorithm>

namespace danggol
{

namespace
{

constexpr int kLongestSearch = 200;

// A NUL would end a text in PostgreSQL, a lone surrogate has no UTF-8, and a line break falls out of every
// row.
bool isPrintableLine(const QString &text)
{
    const auto isControl = [](QChar letter) {
        return letter.category() == QChar::Other_Control || letter.category() == QChar::Separator_Line ||
               letter.category() == QChar::Separator_Paragraph;
    };
    return text.isValidUtf16() && std::none_of(text.begin(), text.end(), isControl);
}

} // namespace

void InputCheck::text(const QString &field, const QString &text, int least, int most)
{
    if (isPrintableLine(text))
        checkLength(field, text, least, most);
    else
        m_faults.append({field, QStringLiteral("MALFORMED"),
                         QStringLiteral("This has characters that cannot be shown on one line.")});
}

void InputCheck::lines(const QString &field, const QString &text, int most)
{
    QString onOneLine = text;
    onOneLine.replace(u'\n', u' ').replace(u'\t', u' ');
    if (isPrintableLine(onOneLine))
        checkLength(field, text, 0, most);
    else
        m_faults.append({field, QStringLiteral("MALFORMED"),
                         QStringLiteral("This has characters that cannot be shown.")});
}

void InputCheck::search(const QString &typed)
{
    text(QStringLiteral("query"), typed.simplified(), 0, kLongestSearch);
}

void InputCheck::checkLength(const QString &field, const QString &text, int least, int most)
{
    const qsizetype characters = text.toUcs4().size();
    if (characters < least && text.isEmpty())
        m_faults.append({field, QStringLiteral("REQUIRED"), QStringLiteral("This must be filled in.")});
    else if (characters < least)
        m_faults.append({field, QStringLiteral("TOO_SHORT"),
                         QStringLiteral("This needs at least %1 characters.").arg(least)});
    else if (characters > most)
        m_faults.append({field, QStringLiteral("TOO_LONG"),
                         QStringLiteral("This may have at most %1 characters.").arg(most)});
}

void InputCheck::range(const QString &field, qint64 number, qint64 least, qint64 most)
{
    require(number >= least && number <= most, field, QStringLiteral("OUT_OF_RANGE"),
            QStringLiteral("This must be %1 to %2.").arg(countText(least), countText(most)));
}

void InputCheck::require(bool holds, const QString &field, const QString &code, const QString &detail)
{
    if (!holds)
        m_faults.append({field, code, detail});
}

Result<Done> InputCheck::verdict() const
{
    if (m_faults.isEmpty())
        return Done{};
    const QString message =
        m_faults.size() == 1
            ? QStringLiteral("Nothing was changed: 1 field needs attention.")
            : QStringLiteral("Nothing was changed: %1 fields need attention.").arg(m_faults.size());
    return fail(Error{ErrorCode::InvalidInput, message, m_faults, {}});
}

} // namespace danggol
