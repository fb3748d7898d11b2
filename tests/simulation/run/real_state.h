// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/shop/shop.h"
#include "tests/simulation/run/id_book.h"

#include <QByteArrayList>

namespace danggol::simulation
{

struct RealState
{
    /// A line for each thing that the ids know and for what it counts up to, as Model::state writes them.
    QByteArrayList lines;
    /// The rules of the books that are broken; none when they balance.
    QByteArrayList broken;
    /// How many things each rule looked at.
    QByteArray examined;
};

/// Everything, as of one moment. Blocks.
[[nodiscard]] RealState realState(Shop &shop, const IdBook &ids);

} // namespace danggol::simulation
