// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/operation.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace danggol
{

namespace
{

// The bits of a tick below its milliseconds: so many ids in one of them. More of them run ahead of the time.
constexpr int kCountBits = 12;
constexpr quint64 kCountMask = (quint64{1} << kCountBits) - 1;

// The greatest of its own and of what the time says, and never one that was given before.
quint64 nextTick(std::atomic<quint64> &last, Timestamp at)
{
    const quint64 now = static_cast<quint64>(at.ms) << kCountBits;
    quint64 before = last.load(std::memory_order_relaxed);
    quint64 next = 0;
    do {
        next = std::max(before + 1, now);
    } while (!last.compare_exchange_weak(before, next, std::memory_order_relaxed));
    return next;
}

QUuid timeOrderedUuid(quint64 tick, quint64 random)
{
    constexpr quint64 kVersion = 7;
    constexpr quint64 kVariant = 0x80;
    constexpr quint64 kVariantRoom = 0x3f;
    const quint64 ms = tick >> kCountBits;
    const auto byte = [random](int place) { return static_cast<uchar>(random >> (8 * place)); };
    return {static_cast<uint>(ms >> 16),
            static_cast<ushort>(ms),
            static_cast<ushort>(kVersion << kCountBits | (tick & kCountMask)),
            static_cast<uchar>(kVariant | (byte(7) & kVariantRoom)),
            byte(6),
            byte(5),
            byte(4),
            byte(3),
            byte(2),
            byte(1),
            byte(0)};
}

} // namespace

Operation TimeOrderedOperationIds::next()
{
    const QUuid id =
        timeOrderedUuid(nextTick(m_lastTick, m_clock.now()), QRandomGenerator::system()->generate64());
    return Operation{id.toString(QUuid::WithoutBraces), {}, Operation::Refusals::Forget};
}

} // namespace danggol
