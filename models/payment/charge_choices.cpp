// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payment/charge_choices.h"

#include "services/wallet/wallet_values.h"

#include <algorithm>

namespace danggol::models
{

namespace
{

// Notes, and what people round up to.
constexpr qint64 kRoundWon[] = {1'000,     2'000,     3'000,     5'000,     10'000,    20'000,
                                30'000,    50'000,    100'000,   200'000,   300'000,   500'000,
                                1'000'000, 2'000'000, 3'000'000, 5'000'000, 10'000'000};
constexpr qsizetype kMostChoices = 4;

} // namespace

Money largestChargeFor(Money balance)
{
    return std::min(kLargestCharge, Money(kLargestBalance.won() - balance.won()));
}

QList<Money> chargeChoices(Money shortBy, Money balance)
{
    const Money largest = largestChargeFor(balance);
    if (shortBy > largest)
        return {};
    QList<Money> choices{shortBy};
    for (const qint64 won : kRoundWon) {
        const Money round(won);
        if (round > shortBy && round <= largest && choices.size() < kMostChoices)
            choices.append(round);
    }
    return choices;
}

} // namespace danggol::models
