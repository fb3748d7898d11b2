// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/moment_words.h"

#include "models/session/till_session.h"
#include "ui/theme/words.h"

namespace danggol::ui
{

MomentWords::MomentWords(models::TillSession &session) : m_session(session) {}

QDateTime MomentWords::local(Timestamp moment) const
{
    // The zone is a setting that may be saved while a screen is open.
    const QTimeZone zone(m_session.shop().settings().timeZone.toUtf8());
    return BusinessCalendar(zone).local(moment);
}

QDateTime MomentWords::now() const
{
    return local(m_session.clock().now());
}

QString MomentWords::inTable(Timestamp moment) const
{
    return shortMomentText(local(moment), now());
}

QString MomentWords::inText(Timestamp moment) const
{
    return momentText(local(moment), now());
}

QString MomentWords::exact(Timestamp moment) const
{
    const QDateTime when = local(moment);
    return when.date() == now().date() ? secondsText(when) : inText(moment);
}

} // namespace danggol::ui
