// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "ui/parts/number_label.h"

#include <optional>

namespace danggol::models
{
class TillSession;
}

namespace danggol::ui
{

/// "As of 14:05:31" while the database is away: until then the till was told of every change, so what is
/// shown was right at that moment. Else nothing.
class AsOfLabel : public NumberLabel
{
    Q_OBJECT
public:
    AsOfLabel(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

private:
    void showState();

    models::TillSession &m_session;
    std::optional<Timestamp> m_lostAt;
};

} // namespace danggol::ui
