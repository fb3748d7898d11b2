// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/wallet/wallet_values.h"

#include "services/domain/damaged_data.h"

namespace danggol
{

QString entryReasonName(EntryReason reason)
{
    switch (reason) {
    case EntryReason::Charge:
        return QStringLiteral("CHARGE");
    case EntryReason::ChargeUndo:
        return QStringLiteral("CHARGE_UNDO");
    case EntryReason::Payment:
        return QStringLiteral("PAYMENT");
    case EntryReason::Refund:
        return QStringLiteral("REFUND");
    }
    return {};
}

EntryReason entryReasonFromName(const QString &name)
{
    for (const EntryReason reason :
         {EntryReason::Charge, EntryReason::ChargeUndo, EntryReason::Payment, EntryReason::Refund}) {
        if (entryReasonName(reason) == name)
            return reason;
    }
    throw DamagedData("not the name of a ledger reason");
}

} // namespace danggol
