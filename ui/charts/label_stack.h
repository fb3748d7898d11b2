// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace danggol::ui
{

/// Where labels beside a chart go, px from the top: the centre of each, as near to the wanted ones as it can
/// be with `heightPx` between two neighbours and all of them between `topPx` and `bottomPx`. They stay in the
/// order of what they label, and those that want the same place in the order given. When there is no room for
/// all they share what there is.
[[nodiscard]] QList<qreal> stackLabels(const QList<qreal> &wantedPx, qreal heightPx, qreal topPx,
                                       qreal bottomPx);

} // namespace danggol::ui
