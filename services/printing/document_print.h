// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"
#include "services/orders/order.h"

#include <QString>

#include <optional>
#include <tuple>

namespace danggol
{

/// What can be printed of an order: the slip it waits for its payment with, or the receipt of the payment.
enum class DocumentKind : qint32 { Receipt, Slip };
/// "RECEIPT", "SLIP", as stored.
[[nodiscard]] QString documentKindName(DocumentKind kind);
[[nodiscard]] DocumentKind documentKindFromName(const QString &name);

/// What is printed of an order in this state; nothing for one that was cancelled.
[[nodiscard]] std::optional<DocumentKind> documentOf(OrderStatus status);

/// One printing of a document.
struct DocumentPrint
{
    OrderId order;
    DocumentKind kind = DocumentKind::Receipt;
    /// 1 for the first; what comes after it is a reprint.
    qint64 number = 0;
    QString actorName;
    Timestamp at;

    friend bool operator==(const DocumentPrint &, const DocumentPrint &) = default;

    template <class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.order, s.kind, s.number, s.actorName, s.at);
    }
};

} // namespace danggol
