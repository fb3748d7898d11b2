// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace danggol::ui
{

/// What a document is printed on.
enum class Paper {
    /// A receipt printer's roll, 80 mm wide, of which 72 mm can be printed; as long as the document.
    Roll80,
    A4
};

/// Lengths on paper are in tenths of a millimetre, which is 254 to the inch.
inline constexpr int kPaperUnitsPerMm = 10;
inline constexpr int kPaperUnitsPerInch = 254;

/// The measures of a document on one kind of paper, in paper units.
struct PaperMeasures
{
    int width;
    /// 0: as high as what is on it.
    int height;
    int sideMargin;
    int topMargin;
    int bottomMargin;
    int bodySize;
    int smallSize;
    int titleSize;
    int totalSize;
    int gap;
    /// Width of the columns of quantity, price and amount; 0 where they are not columns of their own.
    int numberColumn;
    qreal barcodeModule;
    int barcodeHeight;
};

[[nodiscard]] const PaperMeasures &measuresOf(Paper paper);

/// The type on paper: Inter, and Noto Sans CJK for Korean; `size` in paper units.
[[nodiscard]] QFont paperFont(int size, bool bold = false);

} // namespace danggol::ui
