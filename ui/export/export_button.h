// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/key_button.h"

namespace danggol::ui
{

/// The square button beside a table that exports it; `name` says which table: "Export the orders".
[[nodiscard]] inline KeyButton *makeExportButton(Theme &theme, const QString &name, int heightPx = 32)
{
    auto *button = new KeyButton(theme, KeyButton::Role::Secondary, {});
    button->setObjectName(QStringLiteral("exportButton"));
    button->setControlHeight(heightPx);
    button->setIconOnly(IconName::Download, name);
    button->setShortcutHint(QStringLiteral("Ctrl E"));
    return button;
}

} // namespace danggol::ui
