// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/orders/order.h"

#include "services/domain/assert.h"
#include "services/domain/damaged_data.h"

#include <array>
#include <utility>

namespace danggol
{

namespace
{

constexpr std::array kStatusNames{
    std::pair{OrderStatus::DepositWait, "DEPOSIT_WAIT"}, std::pair{OrderStatus::PayDone, "PAY_DONE"},
    std::pair{OrderStatus::BuyConfirm, "BUY_CONFIRM"},   std::pair{OrderStatus::Cancelled, "CANCELLED"},
    std::pair{OrderStatus::Refunded, "REFUNDED"},
};

constexpr std::array kEventNames{
    std::pair{OrderEventKind::Placed, "PLACED"},
    std::pair{OrderEventKind::Paid, "PAID"},
    std::pair{OrderEventKind::Confirmed, "CONFIRMED"},
    std::pair{OrderEventKind::Cancelled, "CANCELLED"},
    std::pair{OrderEventKind::Expired, "EXPIRED"},
    std::pair{OrderEventKind::PartRefunded, "PART_REFUNDED"},
    std::pair{OrderEventKind::Refunded, "REFUNDED"},
};

constexpr std::array kTransitions{
    std::pair{OrderStatus::DepositWait, OrderStatus::PayDone},
    std::pair{OrderStatus::DepositWait, OrderStatus::Cancelled},
    std::pair{OrderStatus::PayDone, OrderStatus::BuyConfirm},
    std::pair{OrderStatus::PayDone, OrderStatus::Refunded},
};

template <class Names, class Value>
QString nameIn(const Names &names, Value value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    DANGGOL_ASSERT(!"a value without a name");
}

template <class Names>
auto valueIn(const Names &names, const QString &text)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    throw DamagedData("a name that no order knows");
}

} // namespace

QString orderStatusName(OrderStatus status)
{
    return nameIn(kStatusNames, status);
}

OrderStatus orderStatusFromName(const QString &name)
{
    return valueIn(kStatusNames, name);
}

bool mayBecome(OrderStatus from, OrderStatus to)
{
    for (const auto &[before, after] : kTransitions) {
        if (before == from && after == to)
            return true;
    }
    return false;
}

QString orderEventKindName(OrderEventKind kind)
{
    return nameIn(kEventNames, kind);
}

OrderEventKind orderEventKindFromName(const QString &name)
{
    return valueIn(kEventNames, name);
}

} // namespace danggol
