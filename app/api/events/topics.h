// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/actor.h"
#include "services/domain/change.h"

#include <QList>
#include <QString>

namespace danggol::api
{

/// "wallet", "user", … as `/events` calls it.
[[nodiscard]] QString topicName(Topic topic);
[[nodiscard]] const QList<Topic> &allTopics();

/// Whether somebody may hear of a change. A customer hears of their own wallet and of what everybody may
/// read; whose order or coupon a number is, a change does not say.
[[nodiscard]] bool mayHear(const Actor &actor, const Change &change);

} // namespace danggol::api
