// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/views/cell_delegate.h"

namespace danggol::ui
{

/// TitleRole (or the cell's own text) over SubtitleRole. `titleStyle` is for the first line.
class TwoLineDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit TwoLineDelegate(const Theme &theme, TextStyle titleStyle = TextStyle::BodyStrong,
                             QObject *parent = nullptr);

protected:
    void paintCell(QPainter &painter, const Cell &cell, const QModelIndex &index) const override;

private:
    TextStyle m_titleStyle;
};

} // namespace danggol::ui
