// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_list.h"

#include "ui/shell/palette/palette_delegate.h"

#include <algorithm>

namespace danggol::ui
{

PaletteList::PaletteList(Theme &theme, models::PaletteModel &model, QWidget *parent)
    : RichListView(theme, parent), m_model(model)
{
    setAccessibleName(tr("Results"));
    setUniformItemSizes(false); // the heads of sections are lower
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new PaletteDelegate(theme, model, this));
    setModel(&model);
}

int PaletteList::nextRow(int from, int by) const
{
    for (int row = from + by; row >= 0 && row < m_model.rowCount(); row += by) {
        if (!m_model.row(row).isSection())
            return row;
    }
    return -1;
}

void PaletteList::makeCurrent(int row)
{
    if (row < 0) {
        setCurrentIndex({});
        return;
    }
    setCurrentIndex(m_model.index(row, 0));
    // The head of the section comes into view with its first line.
    if (row > 0 && m_model.row(row - 1).isSection())
        scrollTo(m_model.index(row - 1, 0));
    scrollTo(m_model.index(row, 0));
}

void PaletteList::step(int by)
{
    const int next = nextRow(currentIndex().isValid() ? currentIndex().row() : -1, by);
    if (next >= 0)
        makeCurrent(next);
}

void PaletteList::stepPage(int by)
{
    const int rowPx = std::max(1, sizeHintForRow(std::max(0, m_model.firstRow())));
    int row = currentIndex().isValid() ? currentIndex().row() : -1;
    for (int left = std::max(1, viewport()->height() / rowPx - 1); left > 0; --left) {
        const int next = nextRow(row, by);
        if (next < 0)
            break;
        row = next;
    }
    makeCurrent(row);
}

int PaletteList::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

} // namespace danggol::ui
