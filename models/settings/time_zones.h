// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace danggol::models
{

/// The zones a shop can be in as people read them ("America/New York"), in order of the alphabet.
[[nodiscard]] QStringList timeZoneNames();
/// As people read it.
[[nodiscard]] QString timeZoneName(const QString &id);
/// The IANA zone that a person means, whatever its case; empty when there is none.
[[nodiscard]] QString timeZoneId(const QString &name);

} // namespace danggol::models
