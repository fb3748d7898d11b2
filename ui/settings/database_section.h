// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

/// Where this shop's data is, and the way to another shop.
class DatabaseSection : public SettingsSection
{
    Q_OBJECT
public:
    DatabaseSection(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void switchRequested();
};

} // namespace danggol::ui
