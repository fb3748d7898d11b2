// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper.h"

namespace danggol::ui
{

namespace
{

// The module of the roll's barcode is two dots of a receipt printer, which has 203 to the inch.
constexpr PaperMeasures kRoll80{.width = 800,
                                .height = 0,
                                .sideMargin = 40,
                                .topMargin = 40,
                                .bottomMargin = 80,
                                .bodySize = 32,
                                .smallSize = 27,
                                .titleSize = 44,
                                .totalSize = 46,
                                .gap = 14,
                                .numberColumn = 0,
                                .barcodeModule = 2.5,
                                .barcodeHeight = 130};
constexpr PaperMeasures kA4{.width = 2100,
                            .height = 2970,
                            .sideMargin = 200,
                            .topMargin = 180,
                            .bottomMargin = 200,
                            .bodySize = 35,
                            .smallSize = 30,
                            .titleSize = 56,
                            .totalSize = 52,
                            .gap = 18,
                            .numberColumn = 260,
                            .barcodeModule = 4,
                            .barcodeHeight = 160};

} // namespace

const PaperMeasures &measuresOf(Paper paper)
{
    return paper == Paper::Roll80 ? kRoll80 : kA4;
}

QFont paperFont(int size, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR")});
    font.setPixelSize(size);
    // Noto Sans CJK has these two weights alone.
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    // What is measured must be what any printer's resolution draws.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace danggol::ui
