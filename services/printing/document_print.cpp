// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/printing/document_print.h"

#include "services/domain/damaged_data.h"

namespace danggol
{

QString documentKindName(DocumentKind kind)
{
    return kind == DocumentKind::Receipt ? QStringLiteral("RECEIPT") : QStringLiteral("SLIP");
}

DocumentKind documentKindFromName(const QString &name)
{
    if (name != u"RECEIPT" && name != u"SLIP")
        throw DamagedData("not the name of a document");
    return name == u"RECEIPT" ? DocumentKind::Receipt : DocumentKind::Slip;
}

std::optional<DocumentKind> documentOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::DepositWait:
        return DocumentKind::Slip;
    case OrderStatus::PayDone:
    case OrderStatus::BuyConfirm:
    case OrderStatus::Refunded:
        return DocumentKind::Receipt;
    case OrderStatus::Cancelled:
        break;
    }
    return std::nullopt;
}

} // namespace danggol
