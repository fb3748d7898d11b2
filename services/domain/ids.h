// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>
#include <tuple>

namespace danggol
{

/// A database key that cannot be passed where another table's key is meant. Positive; 0 is "none yet".
template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }

    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }

    template <class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.value);
    }
};

using CustomerId = Id<struct CustomerTag>;
using AccountId = Id<struct AccountTag>;
using LedgerEntryId = Id<struct LedgerEntryTag>;
using CategoryId = Id<struct CategoryTag>;
using ProductId = Id<struct ProductTag>;
using OrderId = Id<struct OrderTag>;
using PaymentId = Id<struct PaymentTag>;
using RefundId = Id<struct RefundTag>;
using CouponId = Id<struct CouponTag>;
using IssuedCouponId = Id<struct IssuedCouponTag>;
using StaffId = Id<struct StaffTag>;
using TokenId = Id<struct TokenTag>;

} // namespace danggol
