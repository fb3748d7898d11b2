// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_layout.h"

class QPainter;

namespace danggol::ui
{

/// What of a chart is pointed at; -1: nothing.
struct ChartPointers
{
    int current = -1;
    int hovered = -1;
};

/// Paints bars where their layout puts them. The first one stands out.
void paintBars(QPainter &painter, const Theme &theme, const BarLayout &layout, const QList<Bar> &bars,
               const ChartPointers &pointers = {});

} // namespace danggol::ui
