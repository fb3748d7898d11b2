// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/row.h"

namespace danggol::storage
{

qint64 Row::integer()
{
    return m_query.integer(m_column++);
}

QString Row::text()
{
    return m_query.text(m_column++);
}

QByteArray Row::bytes()
{
    return m_query.bytes(m_column++);
}

std::optional<qint64> Row::optionalInteger()
{
    const int column = m_column++;
    return m_query.isNull(column) ? std::nullopt : std::optional(m_query.integer(column));
}

std::optional<QString> Row::optionalText()
{
    const int column = m_column++;
    return m_query.isNull(column) ? std::nullopt : std::optional(m_query.text(column));
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
