// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings/shop_service.h"

#include "services/audit/audit_service.h"
#include "services/domain/input_check.h"
#include "services/staff/permission.h"
#include "services/staff/staff_repository.h"
#include "services/storage/transaction.h"
#include "services/wallet/wallet_values.h"

#include <QTimeZone>

namespace danggol
{

namespace
{

using storage::Row;
using storage::Statement;

constexpr int kLongestName = 80;

const Statement kCountShops("SELECT COUNT(*) FROM shop");
const Statement
    kFound("INSERT INTO shop (id, name, time_zone, unpaid_order_minutes, auto_confirm_days, is_demo, "
           "created_at) VALUES (1, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
const Statement
    kSettings("SELECT name, time_zone, unpaid_order_minutes, auto_confirm_days, ask_charge_above, "
              "is_demo FROM shop");
const Statement kIsDemo("SELECT is_demo FROM shop");
const Statement kUpdate("UPDATE shop SET name = ?, time_zone = ?, unpaid_order_minutes = ?, "
                        "auto_confirm_days = ?, ask_charge_above = ?");
const Statement kUpdateWhatWas("UPDATE shop SET name = ?, time_zone = ?, unpaid_order_minutes = ?, "
                               "auto_confirm_days = ?, ask_charge_above = ? WHERE name = ? AND time_zone = ? "
                               "AND unpaid_order_minutes = ? AND auto_confirm_days = ? AND "
                               "ask_charge_above = ?");
const Statement kTimeZone("SELECT time_zone FROM shop");
// Days end at other moments from now on: one that was counted while it went on may look as if it had been
// over.
const Statement kCountDaysAgain("INSERT INTO dirty_day (day, mark) SELECT day, CAST(? AS TEXT) "
                                "FROM aggregated_day WHERE TRUE "
                                "ON CONFLICT (day) DO UPDATE SET mark = excluded.mark");

ShopSettings toSettings(Row &row)
{
    return ShopSettings{.name = row.text(),
                        .timeZone = row.text(),
                        .unpaidOrderMinutes = row.integer(),
                        .autoConfirmDays = row.integer(),
                        .askChargeAbove = row.money(),
                        .isDemo = row.flag()};
}

Result<Done> validatedName(const QString &field, const QString &name)
{
    InputCheck check;
    check.text(field, name, 1, kLongestName);
    return check.verdict();
}

Result<Done> validated(const ShopSettings &settings)
{
    InputCheck check;
    check.text(QStringLiteral("name"), settings.name, 1, kLongestName);
    check.require(QTimeZone(settings.timeZone.toUtf8()).isValid(), QStringLiteral("timeZone"),
                  QStringLiteral("INVALID"),
                  QStringLiteral("The time zone is not known. Choose one such as Asia/Seoul."));
    check.require(settings.unpaidOrderMinutes >= 1 && settings.unpaidOrderMinutes <= 1'440,
                  QStringLiteral("unpaidOrderMinutes"), QStringLiteral("OUT_OF_RANGE"),
                  QStringLiteral("An order waits 1 to 1,440 minutes for its payment."));
    check.require(settings.autoConfirmDays >= 1 && settings.autoConfirmDays <= 90,
                  QStringLiteral("autoConfirmDays"), QStringLiteral("OUT_OF_RANGE"),
                  QStringLiteral("A paid order confirms itself after 1 to 90 days."));
    check.require(settings.askChargeAbove >= Money() && settings.askChargeAbove <= kLargestCharge,
                  QStringLiteral("askChargeAbove"), QStringLiteral("OUT_OF_RANGE"),
                  QStringLiteral("It is asked again above 1 to 10,000,000 won, or never."));
    return check.verdict();
}

// It was known when it was saved. A damaged file may hold anything, and another computer may know fewer.
Result<QTimeZone> knownZone(const QString &name)
{
    QTimeZone zone(name.toUtf8());
    if (!zone.isValid())
        return fail(
            ErrorCode::NotADatabase,
            QStringLiteral("This computer does not know the shop's time zone, %1. Nothing was changed. "
                           "Install its time zone data, or open a backup if the file is damaged.")
                .arg(name));
    return zone;
}

ShopSettings trimmed(ShopSettings settings)
{
    settings.name = settings.name.trimmed();
    return settings;
}

/// How many rows were written: none when the settings are no longer what they were.
Result<qint64> update(storage::Transaction &transaction, const ShopSettings &wanted,
                      const std::optional<ShopSettings> &was)
{
    if (!was)
        return transaction.execute(kUpdate, wanted.name, wanted.timeZone, wanted.unpaidOrderMinutes,
                                   wanted.autoConfirmDays, wanted.askChargeAbove);
    return transaction.execute(kUpdateWhatWas, wanted.name, wanted.timeZone, wanted.unpaidOrderMinutes,
                               wanted.autoConfirmDays, wanted.askChargeAbove, was->name, was->timeZone,
                               was->unpaidOrderMinutes, was->autoConfirmDays, was->askChargeAbove);
}

} // namespace

Result<ShopSettings> ShopService::found(storage::Transaction &transaction, const ShopSettings &asked,
                                        const QString &adminName,
                                        const std::optional<QString> &adminPinHash) const
{
    const ShopSettings wanted = trimmed(asked);
    TRY_DONE(validated(wanted));
    TRY_DONE(validatedName(QStringLiteral("adminName"), adminName));
    TRY(const qint64 added,
        transaction.execute(kFound, wanted.name, wanted.timeZone, wanted.unpaidOrderMinutes,
                            wanted.autoConfirmDays, static_cast<qint64>(wanted.isDemo), m_clock.now()));
    if (added == 1)
        TRY_DONE(staff_repository::insert(transaction, adminName, Role::Admin, adminPinHash, m_clock.now()));
    transaction.touch(Topic::Shop, 1);
    return settings(transaction);
}

Result<bool> ShopService::isFounded(storage::Transaction &transaction) const
{
    TRY(const qint64 shops, transaction.number(kCountShops));
    return shops > 0;
}

Result<ShopSettings> ShopService::settings(storage::Transaction &transaction) const
{
    TRY(ShopSettings shop, transaction.one(kSettings, toSettings));
    TRY_DONE(knownZone(shop.timeZone));
    return shop;
}

Result<bool> ShopService::isDemo(storage::Transaction &transaction) const
{
    return transaction.one(kIsDemo, [](Row &row) { return row.flag(); });
}

Result<BusinessCalendar> ShopService::calendar(storage::Transaction &transaction) const
{
    TRY(const QString name, transaction.one(kTimeZone, [](Row &row) { return row.text(); }));
    return calendarIn(name);
}

Result<BusinessCalendar> ShopService::calendarIn(const QString &timeZone)
{
    TRY(const QTimeZone zone, knownZone(timeZone));
    return BusinessCalendar(zone);
}

Result<ShopSettings> ShopService::edit(storage::Transaction &transaction, const Actor &actor,
                                       const EditSettingsCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditSettings));
    const ShopSettings wanted = trimmed(command.settings);
    TRY_DONE(validated(wanted));
    TRY(const QString zoneBefore, transaction.one(kTimeZone, [](Row &row) { return row.text(); }));
    TRY(const qint64 written, update(transaction, wanted, command.was));
    if (written == 0)
        return fail(ErrorCode::EditConflict,
                    QStringLiteral("Not saved: another till changed the shop's settings meanwhile. "
                                   "Look at the new ones and save again."));
    if (wanted.timeZone != zoneBefore)
        TRY_DONE(transaction.execute(kCountDaysAgain, transaction.operationId()));
    TRY_DONE(m_audit.record(transaction, actor, QStringLiteral("edit-settings"), QStringLiteral("shop"),
                            QStringLiteral("%1; %2; unpaid %3 min; confirm %4 d; ask above %5")
                                .arg(wanted.name, wanted.timeZone)
                                .arg(wanted.unpaidOrderMinutes)
                                .arg(wanted.autoConfirmDays)
                                .arg(wanted.askChargeAbove.won())));
    transaction.touch(Topic::Shop, 1);
    return settings(transaction);
}

} // namespace danggol
