// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace danggol::ui
{

/// What must stay white on either side of the bars, in modules.
inline constexpr int kCode128QuietModules = 10;

/// The text as a Code 128 barcode, all in code set B: widths in modules, bar and space in turn, a bar first
/// and last. Without the quiet zones. Empty unless the text is 1 to 48 printable ASCII characters.
[[nodiscard]] QList<int> code128(const QString &text);

} // namespace danggol::ui
