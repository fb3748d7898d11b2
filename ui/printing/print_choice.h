// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paper.h"

#include <QString>

namespace danggol::ui
{

/// Where and on what this computer printed last.
struct PrintChoice
{
    /// Empty: never to a printer.
    QString printer;
    Paper paper = Paper::Roll80;
};

[[nodiscard]] PrintChoice lastPrintChoice();
void rememberPrintChoice(const PrintChoice &choice);

} // namespace danggol::ui
