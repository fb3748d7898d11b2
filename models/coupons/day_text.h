// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace danggol::models
{

/// The day that a person typed: "1 Dec 2026", "2026-12-01", "2026.12.1", "2026년 12월 1일", or without a
/// year, which means the next such day from `today` on. Nothing when it is none.
[[nodiscard]] std::optional<QDate> dayFromText(const QString &text, const QDate &today);

} // namespace danggol::models
