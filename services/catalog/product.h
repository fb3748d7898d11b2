// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/domain/money.h"

#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

inline constexpr Money kLargestPrice{100'000'000};
inline constexpr qint64 kLargestStock = 1'000'000'000;
inline constexpr qint64 kDefaultLowStockAt = 5;

enum class ProductStatus : qint32 { OnSale, Paused, Archived };
/// "ON_SALE", "PAUSED", "ARCHIVED", as stored.
[[nodiscard]] QString productStatusName(ProductStatus status);
[[nodiscard]] ProductStatus productStatusFromName(const QString &name);

struct Product
{
    ProductId id;
    QString name;
    std::optional<CategoryId> category;
    QString categoryName;
    Money price;
    qint64 stock = 0;
    /// At or under this many left, the stock is called low.
    qint64 lowStockAt = kDefaultLowStockAt;
    std::optional<QString> barcode;
    /// The key of its drawing; empty: none.
    QString art;
    ProductStatus status = ProductStatus::OnSale;
    qint64 version = 1;

    friend bool operator==(const Product &, const Product &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.name, s.category, s.categoryName, s.price, s.stock, s.lowStockAt, s.barcode,
                        s.art, s.status, s.version);
    }
};

struct Category
{
    CategoryId id;
    QString name;
    /// Products on sale or paused in it.
    qint64 productCount = 0;
};

struct CreateProductCommand
{
    /// 1 to 120 characters after trimming.
    QString name;
    /// 1 to kLargestPrice.
    Money price;
    /// 0 to kLargestStock; the first movement (RECEIVED) when above 0.
    qint64 stock = 0;
    /// By name; a new name makes a new category. Empty: none.
    QString category;
    /// 4 to 32 printable ASCII characters, one product's alone.
    std::optional<QString> barcode;
    QString art;
    qint64 lowStockAt = kDefaultLowStockAt;
};

struct EditProductCommand
{
    ProductId product;
    /// The version that was edited; another till's edit in between is EditConflict.
    qint64 version = 1;
    QString name;
    Money price;
    QString category;
    std::optional<QString> barcode;
    QString art;
    qint64 lowStockAt = kDefaultLowStockAt;
    ProductStatus status = ProductStatus::OnSale;
};

/// An edit of what is given; the rest stays as it is.
struct PatchProductCommand
{
    ProductId product;
    /// The version that was edited; another till's edit in between is EditConflict. Not given: whichever it
    /// is.
    std::optional<qint64> version;
    std::optional<QString> name;
    std::optional<Money> price;
    /// Empty: none.
    std::optional<QString> category;
    /// Given without a value: takes the barcode off.
    std::optional<std::optional<QString>> barcode;
    std::optional<qint64> lowStockAt;
    std::optional<ProductStatus> status;
    std::optional<QString> art;
};

enum class MovementReason : qint32 { Received, Sold, Cancelled, Refunded, Adjusted };
[[nodiscard]] QString movementReasonName(MovementReason reason);
[[nodiscard]] MovementReason movementReasonFromName(const QString &name);

struct AdjustStockCommand
{
    ProductId product;
    /// Signed, not 0; the stock must stay within 0 to kLargestStock.
    qint64 change = 0;
    /// Received or Adjusted.
    MovementReason reason = MovementReason::Adjusted;
    /// At most 200 characters.
    QString note;
};

struct StockMovement
{
    qint64 id = 0;
    ProductId product;
    qint64 change = 0;
    qint64 stockAfter = 0;
    MovementReason reason = MovementReason::Adjusted;
    std::optional<OrderId> order;
    QString note;
    QString actorName;
    Timestamp at;
};

struct ProductQuery
{
    /// Part of the name or its initial consonants, or a barcode; empty: all.
    QString text;
    std::optional<CategoryId> category;
    /// The exact name, at most 60 characters on one line; a name that no category has: no products.
    std::optional<QString> categoryName;
    bool inStockOnly = false;
    QString cursor;
    int limit = 50;
    /// The archived ones instead, of every category.
    bool archivedOnly = false;
};

} // namespace danggol
