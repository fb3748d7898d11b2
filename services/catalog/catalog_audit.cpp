// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog/catalog_audit.h"

#include "services/domain/won_text.h"

namespace danggol::catalog_audit
{

namespace
{

QString subjectOf(ProductId id)
{
    return QStringLiteral("product %1").arg(id.value);
}

} // namespace

AuditAct priceEdit(ProductId product, Money before, Money after)
{
    return {QStringLiteral("edit-price"), subjectOf(product),
            QStringLiteral("%1 to %2").arg(wonText(before), wonText(after))};
}

AuditAct stockAdjustment(const StockMovement &movement)
{
    const QString sign = movement.change > 0 ? QStringLiteral("+") : QString();
    const QString figures = QStringLiteral("%1%2, then %3 left")
                                .arg(sign, countText(movement.change), countText(movement.stockAfter));
    return {QStringLiteral("adjust-stock"), subjectOf(movement.product),
            movement.note.isEmpty() ? figures : figures + QStringLiteral(": ") + movement.note};
}

} // namespace danggol::catalog_audit
