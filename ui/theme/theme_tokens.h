// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace danggol::ui
{

/// The value of a token in the light or the dark set, without the contrast setting.
QColor tokenColor(Token token, bool dark);

} // namespace danggol::ui
