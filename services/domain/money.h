// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>
#include <tuple>

namespace danggol
{

/// Whole won; one point is one won. Arithmetic that could leave 64 bits answers nothing instead of wrapping.
class Money
{
public:
    constexpr Money() = default;
    constexpr explicit Money(qint64 won) : m_won(won) {}

    [[nodiscard]] constexpr qint64 won() const { return m_won; }
    [[nodiscard]] constexpr bool isZero() const { return m_won == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_won < 0; }

    [[nodiscard]] std::optional<Money> plus(Money other) const
    {
        qint64 sum = 0;
        return __builtin_add_overflow(m_won, other.m_won, &sum) ? std::nullopt : std::optional(Money(sum));
    }
    [[nodiscard]] std::optional<Money> minus(Money other) const
    {
        qint64 difference = 0;
        return __builtin_sub_overflow(m_won, other.m_won, &difference) ? std::nullopt
                                                                       : std::optional(Money(difference));
    }
    [[nodiscard]] std::optional<Money> times(qint64 factor) const
    {
        qint64 product = 0;
        return __builtin_mul_overflow(m_won, factor, &product) ? std::nullopt : std::optional(Money(product));
    }

    friend constexpr auto operator<=>(const Money &, const Money &) = default;

    template <class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.m_won);
    }

private:
    qint64 m_won = 0;
};

} // namespace danggol
