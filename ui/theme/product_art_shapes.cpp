// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/product_art_shapes.h"

#include <algorithm>
#include <array>

namespace danggol::ui
{

namespace
{

constexpr QRgb kTile = 0;

constexpr ArtLayer kBeans[] = {{0xff7b5233, 0, "T36.4 44 15.4 20.6 20"},
                               {kTile, 2.8, "M42.2 25.6 C36.6 38 43 44 38.4 54 Q36.4 59 32.6 62.4"},
                               {0xff9a6c48, 0, "T61.5 50 13.2 17.8 -17"},
                               {kTile, 2.8, "M56.2 34.4 C61.8 43 57.4 50 61.4 58 Q63.6 63 66.8 65.8"}};
constexpr ArtLayer kBottle[] = {{0xff5b4033, 0,
                                 "M41.5 18 H55.5 V32 Q55.5 34.4 58 36.4 Q63.5 41.6 63.5 48 V75 Q63.5 79 59.5 "
                                 "79 H37.5 Q33.5 79 33.5 75 V48 "
                                 "Q33.5 41.6 39 36.4 Q41.5 34.4 41.5 32 Z"},
                                {0xffe8d8c4, 0, "R33.5 52 30 16 0"}};
constexpr ArtLayer kCroissant[] = {
    {0xffc98a3b, 0,
     "M18.5 60 C18.5 42 32 31 48.5 31 C65 31 78.5 42 78.5 60 Q78.5 67 72.4 67 Q70.4 67 67.6 65.6 Q59 61.8 "
     "48.5 61.8 "
     "Q38 61.8 29.4 65.6 Q26.6 67 24.6 67 Q18.5 67 18.5 60 Z"},
    {0xfff6ebd3, 3.2, "M34.4 34.4 Q31.4 47 34.2 60.4 M48.5 31.4 V60.4 M62.6 34.4 Q65.6 47 62.8 60.4"}};
constexpr ArtLayer kRoll[] = {
    {0xffcf985a, 0, "O48.5 50 24"},
    {0xff8a5522, 4,
     "M65.6 57 C67.4 46.6 60.6 37.2 49.6 37.2 C41.6 37.2 36.6 43.4 36.6 50 C36.6 57 42 61.2 48 61.2 "
     "C53.6 61.2 57.2 57.4 57.2 53 C57.2 48.8 54.4 46.4 51.8 46.4 C49.2 46.4 47.8 48 48.2 51"}};
constexpr ArtLayer kLoaf[] = {
    {0xffb67a3c, 0, "E48.5 51 31 22"},
    {0xfff6ebd3, 3.4,
     "M30.4 40.8 Q35.8 50 34.6 62 M45.4 37.2 Q50.8 49 49.8 64 M60.4 38.6 Q65.8 49 64.6 61.6"}};
constexpr ArtLayer kCarton[] = {{0xfff9fbfd, 0, "R34.5 34 28 43 0"},
                                {0xff4c77a3, 0, "M41.6 20 H55.4 L62.5 34 H34.5 Z"},
                                {0xff8fb0cf, 0, "R34.5 50 28 14 0"}};
constexpr ArtLayer kMilk[] = {
    {0xfffdfdfb, 0, "M41.5 25 H55.5 L62.5 37 V75 Q62.5 78.4 59 78.4 H38 Q34.5 78.4 34.5 75 V37 Z"},
    {0xff5a86b2, 0, "R39.5 16 18 9 1.8"},
    {0xffb9d0e5, 0, "R34.5 54 28 12 0"}};
constexpr ArtLayer kEggs[] = {
    {0xffd9ae7b, 0, "E35 52 13.5 18"}, {0xffe5c295, 0, "E62 52 13.5 18"}, {0xfff0d7b2, 0, "E48.5 48 15 20"}};
constexpr ArtLayer kTangerine[] = {
    {0xffee9433, 0, "O36.5 56 17"},
    {0xfff5a94c, 0, "O60.5 52 19"},
    {0xff5b8f47, 0, "M60.4 33.4 C61 25.4 67 23 75.4 23.4 C74.6 30.6 69 34.6 60.4 33.4 Z"}};
constexpr ArtLayer kTomato[] = {{0xffcf4b38, 0, "O34.5 54 14"},
                                {0xffdd6450, 0, "O60.5 56 15"},
                                {0xffc43f2d, 0, "O48.5 38 12"},
                                {0xff4e8140, 2.8, "M48.5 20.6 V28 M39.4 24 L43.8 28.4 M57.6 24 L53.2 28.4"}};
constexpr ArtLayer kJar[] = {{0xffe0a93b, 0, "R30.5 32 36 46 7.5"},
                             {0xff8a5a2b, 0, "R33.5 21 30 11 2.4"},
                             {0xfffbf4e2, 0, "R30.5 46 36 17 0"}};
constexpr ArtLayer kSeaweed[] = {{0xff2f5b45, 0, "R24.5 26 42 48 2"},
                                 {0xff3f7358, 0, "R32.5 32 42 48 2"},
                                 {0xffdfe8e2, 2.8, "M40 46 H67 M40 56 H67 M40 66 H57"}};
constexpr ArtLayer kTea[] = {{0xff5f8a52, 0, "M24 38 H66 Q66 66 52 66 H38 Q24 66 24 38 Z"},
                             {0xff5f8a52, 4, "M65 43 Q75 42 74 49 Q73 57 62 56"},
                             {0xff8cb07c, 0, "M45 33 C44 23 51 18 59 19 C60 28 55 34 45 33 Z"},
                             {0xffcdbd93, 0, "R22 71 46 5 2.5"}};
constexpr ArtLayer kOil[] = {{0xffc8a233, 0,
                              "M43 28 H54 V36 Q54 39 57 42 Q62 47 62 53 V75 Q62 79 58 79 H39 Q35 79 35 75 "
                              "V53 Q35 47 40 42 Q43 39 43 36 Z"},
                             {0xff6b7331, 0, "R41.5 18 14 10 2"},
                             {0xfff4ecd0, 0, "R35 55 27 14 0"}};
constexpr ArtLayer kRice[] = {
    {0xfff7f2ea, 0,
     "M32 28 H65 Q61 34 65 39 Q70 48 69 66 Q68 78 60 78 H37 Q29 78 28 66 Q27 48 32 39 Q36 34 32 28 Z"},
    {0xffb58c9f, 3, "M33.6 35 H63.4"},
    {0xffb58c9f, 0, "T43 58 3 6 -25 T54 58 3 6 25 E48.5 54 3 6.4"}};
constexpr ArtLayer kCheese[] = {{0xffebbb4b, 0, "M20 54 L64 31 Q77 37 77 54 Z"},
                                {0xffd89f2e, 0, "R20 54 57 18 1.5"},
                                {0xfff7dd93, 0, "O36 63 4.4 O56 60 3.4 O66 66.4 3 O60 45 4"}};
constexpr ArtLayer kYogurt[] = {
    {0xfffdfdfb, 0, "M30 36 H67 L63 73 Q62.6 76.6 59 76.6 H38 Q34.4 76.6 34 73 Z"},
    {0xff6f9ac4, 0, "R27 28.5 43 8 2.5"},
    {0xffd98fa6, 0, "O48.5 55 9"}};
constexpr ArtLayer kButter[] = {{0xfff2cf63, 0, "R28 41 50 27 3"},
                                {0xfff9e39c, 0, "M28 44 Q28 41 31 41 H40 V68 H31 Q28 68 28 65 Z"},
                                {0xff8fb0cf, 0, "R52 41 26 27 3"},
                                {0xfff9fbfd, 0, "R59 49 12 11 1.5"}};
constexpr ArtLayer kApple[] = {{0xffcf4b38, 0,
                                "M48.5 38 C42 32 25 34 25 52 C25 68 37 78 43 76.5 Q48.5 75 54 76.5 C60 78 72 "
                                "68 72 52 C72 34 55 32 48.5 38 Z"},
                               {0xff7b5233, 3, "M48.5 38 Q48 30 51 25"},
                               {0xff5b8f47, 0, "M52 31 C53 23 60 20 68 22 C67 30 60 34 52 31 Z"}};
constexpr ArtLayer kGreens[] = {{0xff4e8140, 0, "T35 46 12 25 -24"},
                                {0xff6fa35c, 0, "T62 46 12 25 24"},
                                {0xff5b9149, 0, "E48.5 43 13 26"},
                                {0xffd8e8c8, 3, "M48.5 34 V78 M48.5 72 L39 50 M48.5 72 L58 50"}};
constexpr ArtLayer kOnion[] = {{0xffc98a5a, 0,
                                "M48.5 22 Q50 34 60 40 C72 47 72 62 64 69 Q58 74 48.5 74 Q39 74 33 69 C25 62 "
                                "25 47 37 40 Q47 34 48.5 22 Z"},
                               {0xffe3b48a, 2.8, "M46 38 C38 46 37 60 43 70 M51 38 C59 46 60 60 54 70"}};
constexpr ArtLayer kPotato[] = {{0xffb98f5c, 0, "T38 48 17 21 -30"},
                                {0xffd0a974, 0, "T58 56 21 16 -18"},
                                {0xff9a7242, 0, "O52 52 1.8 O63 57 1.8 O56 63 1.8 O31 44 1.6"}};
constexpr ArtLayer kNoodles[] = {{0xffe9c877, 3.6,
                                  "M31 50 V34 Q31 28 36 28 Q41 28 41 34 V50 M41 50 V36 Q41 28 46.5 28 Q52 28 "
                                  "52 36 V50 M52 50 V34 Q52 28 57 28 Q62 28 62 34 V50"},
                                 {0xffb0574d, 0, "M22 48 H75 Q74 64 62 71 V75 H35 V71 Q23 64 22 48 Z"},
                                 {0xff7b5233, 3, "M60 46 L76 20 M67 47 L82 24"}};
constexpr ArtLayer kHoney[] = {
    {0xffd98f22, 0, "M33 34 H64 Q70 44 70 55 Q70 66 64 78 H33 Q27 66 27 55 Q27 44 33 34 Z"},
    {0xff6a4a2a, 0, "R34 22 29 10 2.4"},
    {0xfff7d774, 0, "M48.5 44 L57.5 49.2 V59.6 L48.5 64.8 L39.5 59.6 V49.2 Z"}};
constexpr ArtLayer kCookie[] = {
    {0xffcf985a, 0, "O48.5 50 24"},
    {0xff6a4126, 0, "O40 42 3.6 O54 38 3 O60 50 3.8 O47 54 3.2 O36 57 3 O54 64 3.4"}};
constexpr ArtLayer kCake[] = {{0xfff3d9b4, 0, "M22 50 L60 30 Q75 34 76 50 Z"},
                              {0xffc98a3b, 0, "R22 50 54 8 0 R22 65 54 9 1.5"},
                              {0xfffbf4e2, 0, "R22 58 54 7 0"},
                              {0xffcf4b38, 0, "O58 29 6"}};
constexpr ArtLayer kBagel[] = {{0xffc4864a, 0, "O48.5 50 25"},
                               {kTile, 0, "O48.5 50 8.4"},
                               {0xfff3dcae, 2.6,
                                "M36 38 L38 41 M48 30.6 V34 M60 38 L58.4 41 M64 50 H67 M58 63 L60 66 M46 66 "
                                "V69.6 M34 61 L36.6 59 M30 49 H33.4"}};
constexpr ArtLayer kCup[] = {
    {0xffa6764c, 0, "M32 37 H65 L61.4 75 Q61 78.6 57.6 78.6 H39.4 Q36 78.6 35.6 75 Z"},
    {0xff5b4033, 0, "M34 26 H63 L65.4 33 H31.6 Z R28.6 32 40 6.4 2"},
    {0xffefe4d9, 0, "M33.6 50 H63.4 L62 65 H35 Z"}};
constexpr ArtLayer kDripBag[] = {{0xff6a4a36, 0, "R27 22 43 56 2.5"},
                                 {0xffe9e1da, 0, "R33 42 31 26 1.5"},
                                 {0xffa6764c, 0, "T48.5 55 6.6 9 28"},
                                 {0xffb99a7e, 2.4, "M32 30 H65"}};
constexpr ArtLayer kChocolate[] = {
    {0xff5b3a29, 0, "R28 22 41 56 3"},
    {0xff7a5240, 0, "R32 26 15 13 1.5 R50 26 15 13 1.5 R32 42 15 8 1 R50 42 15 8 1"},
    {0xffd3a24b, 0,
     "M27 50 L34 46 L41 50 L48.5 46 L56 50 L63 46 L70 50 V75.4 Q70 79 66.4 79 H30.6 Q27 79 27 75.4 Z"}};

constexpr std::array kShapes = {
    ArtShape{"beans", ArtTile::Coffee, kBeans},
    ArtShape{"bottle", ArtTile::Brew, kBottle},
    ArtShape{"croissant", ArtTile::Bakery, kCroissant},
    ArtShape{"salt-bread", ArtTile::Bakery, kCroissant},
    ArtShape{"roll", ArtTile::Bakery, kRoll},
    ArtShape{"loaf", ArtTile::Bakery, kLoaf},
    ArtShape{"carton", ArtTile::Dairy, kCarton},
    ArtShape{"milk", ArtTile::Dairy, kMilk},
    ArtShape{"eggs", ArtTile::Egg, kEggs},
    ArtShape{"tangerine", ArtTile::Citrus, kTangerine},
    ArtShape{"tomato", ArtTile::Tomato, kTomato},
    ArtShape{"jar", ArtTile::Jar, kJar},
    ArtShape{"seaweed", ArtTile::Seaweed, kSeaweed},
    ArtShape{"tea", ArtTile::Tea, kTea},
    ArtShape{"oil", ArtTile::Oil, kOil},
    ArtShape{"rice", ArtTile::Dry, kRice},
    ArtShape{"cheese", ArtTile::Dairy, kCheese},
    ArtShape{"yogurt", ArtTile::Dairy, kYogurt},
    ArtShape{"butter", ArtTile::Dairy, kButter},
    ArtShape{"apple", ArtTile::Tomato, kApple},
    ArtShape{"greens", ArtTile::Green, kGreens},
    ArtShape{"onion", ArtTile::Egg, kOnion},
    ArtShape{"potato", ArtTile::Dry, kPotato},
    ArtShape{"noodles", ArtTile::Dry, kNoodles},
    ArtShape{"honey", ArtTile::Jar, kHoney},
    ArtShape{"cookie", ArtTile::Bakery, kCookie},
    ArtShape{"cake", ArtTile::Bakery, kCake},
    ArtShape{"bagel", ArtTile::Bakery, kBagel},
    ArtShape{"cup", ArtTile::Coffee, kCup},
    ArtShape{"drip-bag", ArtTile::Brew, kDripBag},
    ArtShape{"chocolate", ArtTile::Brew, kChocolate},
};

struct TileEntry
{
    std::string_view key;
    QRgb light;
    QRgb dark;
};

// In the order of ArtTile.
constexpr std::array<TileEntry, 13> kTiles = {{{"coffee", 0xffefe4d9, 0xff3a2e25},
                                               {"brew", 0xffe9e1da, 0xff332c27},
                                               {"dairy", 0xffe3ebf2, 0xff25313d},
                                               {"egg", 0xfff3ebdd, 0xff39322a},
                                               {"bakery", 0xfff6ebd3, 0xff3b321f},
                                               {"citrus", 0xfffbebd6, 0xff3e301d},
                                               {"tomato-tile", 0xfff9e3dd, 0xff402723},
                                               {"green", 0xffe2eedd, 0xff243525},
                                               {"jar-tile", 0xfff3e7cf, 0xff3a301c},
                                               {"oil-tile", 0xffede8d6, 0xff33301f},
                                               {"seaweed-tile", 0xffdfe8e2, 0xff22302a},
                                               {"dry", 0xffece3e9, 0xff352a32},
                                               {"tea-tile", 0xffefe7d8, 0xff363022}}};

} // namespace

std::span<const ArtShape> artShapes()
{
    return kShapes;
}

QRgb artTileColor(ArtTile tile, bool dark)
{
    const TileEntry &entry = kTiles[static_cast<size_t>(tile)];
    return dark ? entry.dark : entry.light;
}

ArtTile artTileNamed(std::string_view key)
{
    const auto found =
        std::find_if(kTiles.begin(), kTiles.end(), [&](const TileEntry &entry) { return entry.key == key; });
    return found == kTiles.end() ? ArtTile::Dry : static_cast<ArtTile>(found - kTiles.begin());
}

} // namespace danggol::ui
