// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/scan_code.h"

#include "services/domain/assert.h"

#include <algorithm>
#include <array>

namespace danggol
{

namespace
{

constexpr int kFewestIdDigits = 9;
constexpr int kMostIdDigits = 18; // all of them fit a qint64
const QString kMemberPrefix = QStringLiteral("DGC");
const QString kOrderPrefix = QStringLiteral("DGO");

// Damm's quasigroup: it finds every single wrong digit and every swap of neighbours.
constexpr std::array<std::array<int, 10>, 10> kDamm{{{0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
                                                     {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
                                                     {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
                                                     {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
                                                     {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
                                                     {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
                                                     {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
                                                     {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
                                                     {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
                                                     {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}}};

// 0 for digits that end in their own check digit.
int checkDigit(const QString &digits)
{
    int check = 0;
    for (const QChar digit : digits)
        check = kDamm[static_cast<size_t>(check)][static_cast<size_t>(digit.unicode() - u'0')];
    return check;
}

QString scanCode(const QString &prefix, qint64 id)
{
    DANGGOL_ASSERT(id > 0);
    const QString digits = QString::number(id).rightJustified(kFewestIdDigits, u'0');
    return prefix + digits + QString::number(checkDigit(digits));
}

// 0: none.
qint64 idOf(const QString &prefix, const QString &scanned)
{
    const QString code = scanned.trimmed().toUpper();
    if (!code.startsWith(prefix))
        return 0;
    const QString digits = code.mid(prefix.size());
    const bool isLengthRight = digits.size() > kFewestIdDigits && digits.size() <= kMostIdDigits + 1;
    const bool areDigits = std::all_of(digits.begin(), digits.end(),
                                       [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    if (!isLengthRight || !areDigits || checkDigit(digits) != 0)
        return 0;
    return digits.chopped(1).toLongLong();
}

template <class Key>
std::optional<Key> keyOf(const QString &prefix, const QString &scanned)
{
    const Key key{idOf(prefix, scanned)};
    return key.isValid() ? std::optional(key) : std::nullopt;
}

} // namespace

QString memberScanCode(CustomerId customer)
{
    return scanCode(kMemberPrefix, customer.value);
}

QString orderScanCode(OrderId order)
{
    return scanCode(kOrderPrefix, order.value);
}

std::optional<CustomerId> memberOfScanCode(const QString &scanned)
{
    return keyOf<CustomerId>(kMemberPrefix, scanned);
}

std::optional<OrderId> orderOfScanCode(const QString &scanned)
{
    return keyOf<OrderId>(kOrderPrefix, scanned);
}

} // namespace danggol
