// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/palette_model.h"
#include "ui/parts/views/rich_list_view.h"

namespace danggol::ui
{

/// The results below the palette's field. The field keeps the focus and hands its arrow keys on.
class PaletteList : public RichListView
{
    Q_OBJECT
public:
    PaletteList(Theme &theme, models::PaletteModel &model, QWidget *parent = nullptr);

    /// To the next (+1) or previous (-1) line that is no head of a section.
    void step(int by);
    /// By as many lines as are seen.
    void stepPage(int by);
    void makeCurrent(int row);
    /// What all lines take, in px.
    [[nodiscard]] int contentHeight() const;

private:
    [[nodiscard]] int nextRow(int from, int by) const;

    models::PaletteModel &m_model;
};

} // namespace danggol::ui
