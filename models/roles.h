// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace danggol::models
{

/// What the models of this layer offer beyond Qt's own roles, and what the delegates of ui/parts/views read.
/// Qt::DisplayRole is the text of a table cell; Qt::AccessibleTextRole is one spoken sentence for the row.
enum Role : int {
    /// Stable id of the object in the row (qint64).
    IdRole = Qt::UserRole + 1,
    /// First line: a customer's, product's or campaign's name.
    TitleRole,
    /// Second, quieter line.
    SubtitleRole,
    /// Whole won (qint64).
    AmountRole,
    /// How the amount reads (AmountKind); absent means what the column says.
    AmountKindRole,
    /// The stored value of the state ("PAY_DONE"), never shown as it is.
    StatusRole,
    /// Words for the badge when the state's usual ones are not enough ("Starts 1 Dec").
    StatusWordsRole,
    /// How many: items of an order, coupons issued.
    CountRole,
    /// Of how many: coupons there are to issue.
    LimitRole,
    /// Key of the product's drawing (see ui/theme/product_art.h).
    ArtRole,
    /// Units left (int).
    StockRole,
    /// True when few are left: at or under the product's own threshold, or a campaign's last coupons.
    LowStockRole,
    /// Units of this product in the cart (int).
    InCartRole,
    /// False when the row cannot be acted on: a product that is sold out, a campaign that is over.
    SelectableRole,
    /// Whole won the customer lacks (qint64); absent or 0 when the balance is enough.
    ShortByRole,
    /// Epoch milliseconds UTC (qint64).
    TimeRole,
    /// Id that picks the avatar's colour when the row is not a customer itself (qint64).
    AvatarIdRole,
    /// Places gained (positive) or lost (negative) since the window before (int); no value means new.
    MovementRole,
    /// What can be issued to the current customer (IssueState).
    IssueRole,
};

/// How an amount reads in a money column.
enum class AmountKind : int {
    /// Medium weight, ink.
    Plain,
    /// With its sign; money that comes in is in accent text.
    Signed,
    /// Regular weight, secondary ink.
    Muted,
};

/// What a campaign's row offers the current customer.
enum class IssueState : int {
    /// Nobody chosen, or nothing left.
    None,
    /// One can be issued now.
    CanIssue,
    /// On its way.
    Busy,
    /// The customer has one already.
    HasIt,
};

} // namespace danggol::models
