// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"
#include "services/storage/session.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace danggol::storage
{

/// The current row, read column by column from the left: each call takes the next one. Inside braces C++
/// keeps that order, so a mapper is `Product{.id = row.id<ProductId>(), .name = row.text(), …}`.
class Row
{
public:
    explicit Row(const Prepared &query) : m_query(query) {}

    [[nodiscard]] qint64 integer();
    [[nodiscard]] bool flag() { return integer() != 0; }
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] Money money() { return Money(integer()); }
    [[nodiscard]] Timestamp moment() { return {integer()}; }
    template <class I>
    [[nodiscard]] I id()
    {
        return I{integer()};
    }

    [[nodiscard]] std::optional<qint64> optionalInteger();
    [[nodiscard]] std::optional<QString> optionalText();
    [[nodiscard]] std::optional<Money> optionalMoney();
    [[nodiscard]] std::optional<Timestamp> optionalMoment();
    template <class I>
    [[nodiscard]] std::optional<I> optionalId()
    {
        const std::optional<qint64> value = optionalInteger();
        return value ? std::optional(I{*value}) : std::nullopt;
    }

private:
    const Prepared &m_query;
    int m_column = 0;
};

} // namespace danggol::storage
