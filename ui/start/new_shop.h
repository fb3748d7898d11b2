// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace danggol::ui
{

/// Whom and what a new shop starts with.
struct NewShop
{
    QString name;
    QString adminName;
    /// Four digits.
    QString adminPin;
};

} // namespace danggol::ui
