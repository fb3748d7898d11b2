// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/shop_time.h"

#include "models/session/till_session.h"
#include "ui/theme/words.h"

#include <QTimeZone>

namespace danggol::ui
{

QDateTime shopTime(models::TillSession &session, Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.ms, QTimeZone(session.shop().settings().timeZone.toUtf8()));
}

QString shopMoment(models::TillSession &session, Timestamp moment)
{
    return momentText(shopTime(session, moment), shopTime(session, session.clock().now()));
}

QString shortShopMoment(models::TillSession &session, Timestamp moment)
{
    const QDateTime when = shopTime(session, moment);
    const QDateTime now = shopTime(session, session.clock().now());
    return when.date().year() == now.date().year() ? shortMomentText(when, now) : dateText(when.date());
}

} // namespace danggol::ui
