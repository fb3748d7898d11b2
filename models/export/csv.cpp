// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"

#include <algorithm>

namespace danggol::models::csv
{

QByteArray byteOrderMark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

namespace
{

// Whether a spreadsheet would run it, or an import would take the quote before it for one of ours.
bool needsGuard(const QString &words)
{
    const auto first = std::find_if(words.begin(), words.end(), [](QChar letter) { return letter != u'\''; });
    return first != words.end() && QStringLiteral("=+-@\t\r").contains(*first);
}

} // namespace

QString text(const QString &words)
{
    QString cell = words;
    if (needsGuard(cell))
        cell.prepend(u'\'');
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

QString number(qint64 value)
{
    return QString::number(value);
}

QString number(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

QString number(Money value)
{
    return QString::number(value.won());
}

QByteArray line(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + QByteArrayLiteral("\r\n");
}

} // namespace danggol::models::csv
