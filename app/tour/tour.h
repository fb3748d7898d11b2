// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/opened_shop.h"

#include <QString>

namespace danggol::app
{

class DesktopApp;

/// Plays the whole flow through the real widgets with real events, checks what the screens show, and writes
/// numbered pictures to `folder`, which is made when it does not exist. Answers the program's exit code: 0
/// only when every step showed what it should; else stderr says which did not.
[[nodiscard]] int runTour(DesktopApp &desktop, const ShopRequest &request, const QString &folder);

} // namespace danggol::app
