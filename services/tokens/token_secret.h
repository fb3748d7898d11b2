// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// The secret that a program shows: "dgl_" and 256 random bits in base64url without padding, 47 characters.
namespace danggol::token_secret
{

/// A new one, from the operating system's random numbers. Any thread.
[[nodiscard]] QString make();

/// SHA-256 of the whole secret in lower case hex: all that is kept of it.
[[nodiscard]] QString hashOf(const QString &secret);

/// Whether the text has the form of a secret; for turning away anything else without asking the database.
[[nodiscard]] bool looksLikeToken(QStringView text);

} // namespace danggol::token_secret
