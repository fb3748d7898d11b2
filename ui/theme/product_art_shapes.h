// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <span>
#include <string_view>

namespace danggol::ui
{

/// Tinted background of a drawing, by kind of goods.
enum class ArtTile { Coffee, Brew, Dairy, Egg, Bakery, Citrus, Tomato, Green, Jar, Oil, Seaweed, Dry, Tea };

/// One flat shape of a drawing on the 97 x 98 grid. Colour 0 means the tile's own colour.
struct ArtLayer
{
    QRgb color;
    /// Width of the stroke in grid units; 0 fills the shape.
    double stroke;
    /// See path_script.h.
    std::string_view script;
};

struct ArtShape
{
    std::string_view key;
    ArtTile tile;
    std::span<const ArtLayer> layers;
};

/// All drawings. Two keys may share one.
std::span<const ArtShape> artShapes();

/// Background of `tile` in the light or the dark theme.
QRgb artTileColor(ArtTile tile, bool dark);

/// The tile that goes by `key` ("coffee", "dairy" …); Dry when none does.
ArtTile artTileNamed(std::string_view key);

} // namespace danggol::ui
