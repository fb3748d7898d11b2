// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

/// Business days as the model reckons them. A day is text, "2026-11-22", a zone as in Field::Zone.
namespace danggol::simulation
{

[[nodiscard]] bool isDay(const QByteArray &day);
[[nodiscard]] QByteArray dayOf(qint64 momentMs, qint64 zone);
/// The moment the day is over in the zone.
[[nodiscard]] qint64 endOf(const QByteArray &day, qint64 zone);
[[nodiscard]] QByteArray daysAfter(const QByteArray &day, qint64 days);

} // namespace danggol::simulation
