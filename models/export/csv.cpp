// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"

namespace danggol::models::csv
{

QByteArray byteOrderMark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QString text(const QString &words)
{
    QString cell = words;
    if (!cell.isEmpty() && QStringLiteral("=+-@\t\r").contains(cell.front()))
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
