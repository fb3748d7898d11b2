// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/staff_words.h"

#include "services/shop/shop.h"
#include "ui/theme/words.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace danggol::ui
{

namespace
{

QDateTime inShop(Shop &shop, Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.ms, QTimeZone(shop.settings().timeZone.toUtf8()));
}

struct StaffWords
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::StaffWords)
};

QString lastHere(const QDateTime &when, const QDate &today)
{
    const qint64 days = when.date().daysTo(today);
    if (days == 0)
        return StaffWords::tr("Last here today %1").arg(timeText(when));
    if (days == 1)
        return StaffWords::tr("Last here yesterday");
    return StaffWords::tr("Last here %1")
        .arg(when.date().year() == today.year() ? dayText(when.date()) : dateText(when.date()));
}

} // namespace

bool isAtWork(Shop &shop, const StaffMember &member)
{
    return member.shiftSince &&
           inShop(shop, *member.shiftSince).date() == inShop(shop, shop.clock().now()).date();
}

QString hereWords(Shop &shop, const StaffMember &member)
{
    if (isAtWork(shop, member))
        return StaffWords::tr("On shift since %1").arg(timeText(inShop(shop, *member.shiftSince)));
    if (!member.lastSeen)
        return StaffWords::tr("Not here yet");
    return lastHere(inShop(shop, *member.lastSeen), inShop(shop, shop.clock().now()).date());
}

} // namespace danggol::ui
