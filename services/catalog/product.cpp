// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/product.h"

namespace danggol
{

QString productStatusName(ProductStatus status)
{
    switch (status) {
    case ProductStatus::OnSale:
        return QStringLiteral("ON_SALE");
    case ProductStatus::Paused:
        return QStringLiteral("PAUSED");
    case ProductStatus::Archived:
        break;
    }
    return QStringLiteral("ARCHIVED");
}

ProductStatus productStatusFromName(const QString &name)
{
    if (name == QLatin1String("ON_SALE"))
        return ProductStatus::OnSale;
    return name == QLatin1String("PAUSED") ? ProductStatus::Paused : ProductStatus::Archived;
}

QString movementReasonName(MovementReason reason)
{
    switch (reason) {
    case MovementReason::Received:
        return QStringLiteral("RECEIVED");
    case MovementReason::Sold:
        return QStringLiteral("SOLD");
    case MovementReason::Cancelled:
        return QStringLiteral("CANCELLED");
    case MovementReason::Refunded:
        return QStringLiteral("REFUNDED");
    case MovementReason::Adjusted:
        break;
    }
    return QStringLiteral("ADJUSTED");
}

MovementReason movementReasonFromName(const QString &name)
{
    if (name == QLatin1String("RECEIVED"))
        return MovementReason::Received;
    if (name == QLatin1String("SOLD"))
        return MovementReason::Sold;
    if (name == QLatin1String("CANCELLED"))
        return MovementReason::Cancelled;
    return name == QLatin1String("REFUNDED") ? MovementReason::Refunded : MovementReason::Adjusted;
}

} // namespace danggol
