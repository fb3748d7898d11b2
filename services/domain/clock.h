// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QtGlobal>

#include <compare>
#include <tuple>

namespace danggol
{

/// A moment: milliseconds since 1970-01-01T00:00Z. Zones come in only where a person or a business day does.
struct Timestamp
{
    qint64 ms = 0;

    [[nodiscard]] constexpr Timestamp plusMs(qint64 durationMs) const { return {ms + durationMs}; }
    [[nodiscard]] QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

    friend constexpr auto operator<=>(const Timestamp &, const Timestamp &) = default;

    template <class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.ms);
    }
};

inline constexpr qint64 kMsPerMinute = 60'000;
inline constexpr qint64 kMsPerHour = 60 * kMsPerMinute;
inline constexpr qint64 kMsPerDay = 24 * kMsPerHour;

/// Where services learn the time. Passed in, so that a test or a simulation decides what time it is.
class Clock
{
public:
    virtual ~Clock() = default;
    /// May be called from any thread.
    [[nodiscard]] virtual Timestamp now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override;
};

} // namespace danggol
