// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/row.h"

#include <QSqlQuery>
#include <QVariant>

namespace danggol::storage
{

qint64 Row::integer()
{
    return m_query.value(m_column++).toLongLong();
}

QString Row::text()
{
    return m_query.value(m_column++).toString();
}

QByteArray Row::bytes()
{
    return m_query.value(m_column++).toByteArray();
}

std::optional<qint64> Row::optionalInteger()
{
    const QVariant value = m_query.value(m_column++);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<QString> Row::optionalText()
{
    const QVariant value = m_query.value(m_column++);
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

std::optional<Money> Row::optionalMoney()
{
    const std::optional<qint64> value = optionalInteger();
    return value ? std::optional(Money(*value)) : std::nullopt;
}

std::optional<Timestamp> Row::optionalMoment()
{
    const std::optional<qint64> value = optionalInteger();
    return value ? std::optional(Timestamp{*value}) : std::nullopt;
}

} // namespace danggol::storage
