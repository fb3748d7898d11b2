// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/business_day.h"
#include "services/domain/result.h"
#include "services/settings/shop_settings.h"

#include <QList>

namespace danggol
{

namespace storage
{
class Transaction;
}
class AuditService;

/// The shop's own row and its staff. To be called within a unit of work, on any storage thread.
class ShopService
{
public:
    ShopService(const Clock &clock, const AuditService &audit) : m_clock(clock), m_audit(audit) {}

    /// Writes the shop's row and its first admin when there is none yet; else answers the one that is there.
    /// InvalidInput as of `edit`, and adminName.
    [[nodiscard]] Result<ShopSettings> found(storage::Transaction &transaction, const ShopSettings &settings,
                                             const QString &adminName) const;
    [[nodiscard]] Result<bool> isFounded(storage::Transaction &transaction) const;
    /// Without asking for permission: other services need it. The row must be there.
    [[nodiscard]] Result<ShopSettings> settings(storage::Transaction &transaction) const;
    [[nodiscard]] Result<BusinessCalendar> calendar(storage::Transaction &transaction) const;
    /// InvalidInput (name, timeZone, unpaidOrderMinutes, autoConfirmDays), EditConflict. Audited.
    [[nodiscard]] Result<ShopSettings> edit(storage::Transaction &transaction, const Actor &actor,
                                            const EditSettingsCommand &command) const;
    /// Active ones, admins first.
    [[nodiscard]] Result<QList<StaffMember>> staff(storage::Transaction &transaction) const;
    [[nodiscard]] Result<StaffMember> addStaff(storage::Transaction &transaction, const Actor &actor,
                                               const QString &name, Role role) const;

private:
    const Clock &m_clock;
    const AuditService &m_audit;
};

} // namespace danggol
