// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/receipt.h"

#include <QList>
#include <QString>

namespace danggol::ui
{

/// One thing under another on paper, in words. What of a block is empty takes no room.
struct DocumentBlock
{
    enum class Kind {
        Title,   ///< `left`, large
        Text,    ///< `left`, over the whole width
        Strong,  ///< the same in bold
        Pair,    ///< `left` wraps, `right` stands at the end
        Total,   ///< a pair, large
        Columns, ///< the heads of the columns of items; where there are columns
        Item,    ///< `left` is the name, then quantity, price and `right`; `note` below
        Barcode, ///< of `left`, which stands below it too
        Rule     ///< a thin line
    };

    Kind kind = Kind::Text;
    QString left;
    QString right;
    QString note;
    /// Of an item: "2" and "₩7,800".
    QString quantity;
    QString price;
    /// Does not stand at the foot of a page without what follows.
    bool keepsWithNext = false;
};

/// The document from top to bottom, in the language of the program.
[[nodiscard]] QList<DocumentBlock> blocksOf(const models::Receipt &receipt);

/// "Receipt for order #1048", "Slip for order #1048".
[[nodiscard]] QString documentTitle(DocumentKind kind, OrderId order);

} // namespace danggol::ui
