// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/business_day.h"
#include "services/domain/result.h"
#include "services/settings/shop_settings.h"

#include <optional>

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
    /// The admin has a PIN when there is a hash of one. InvalidInput as of `edit`, and adminName.
    [[nodiscard]] Result<ShopSettings> found(storage::Transaction &transaction, const ShopSettings &settings,
                                             const QString &adminName,
                                             const std::optional<QString> &adminPinHash = {}) const;
    [[nodiscard]] Result<bool> isFounded(storage::Transaction &transaction) const;
    /// Without asking for permission: other services need it. The row must be there.
    [[nodiscard]] Result<ShopSettings> settings(storage::Transaction &transaction) const;
    /// The mark that a demo shop is founded with; no edit sets it or takes it away.
    [[nodiscard]] Result<bool> isDemo(storage::Transaction &transaction) const;
    [[nodiscard]] Result<BusinessCalendar> calendar(storage::Transaction &transaction) const;
    /// Of a time zone as the shop's row has it; NotADatabase when this computer does not know it.
    [[nodiscard]] static Result<BusinessCalendar> calendarIn(const QString &timeZone);
    /// Another time zone makes every day of the ranking due. InvalidInput (name, timeZone,
    /// unpaidOrderMinutes, autoConfirmDays, askChargeAbove), EditConflict. Audited.
    [[nodiscard]] Result<ShopSettings> edit(storage::Transaction &transaction, const Actor &actor,
                                            const EditSettingsCommand &command) const;

private:
    const Clock &m_clock;
    const AuditService &m_audit;
};

} // namespace danggol
