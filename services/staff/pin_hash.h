// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QString>
#include <QStringView>

#include <cstddef>

/// What is kept of a PIN: an Argon2id hash with its own salt and cost in it, by libsodium. Slow on purpose,
/// so not for a GUI thread and not within a unit of work.
namespace danggol::pin_hash
{

/// What a hash costs whoever makes or tries one.
struct Cost
{
    unsigned long long rounds = 0;
    std::size_t memoryBytes = 0;

    /// libsodium's interactive limits: 50 to 100 ms and 64 MiB.
    [[nodiscard]] static Cost usual();
    /// As cheap as there is; for PINs that are no secret, and for tests.
    [[nodiscard]] static Cost least();
};

/// Whether the text has the form of a PIN: four digits.
[[nodiscard]] bool isPin(QStringView text);

/// A new hash. InvalidInput (pin) when it is no PIN, Internal when there is no memory for it.
[[nodiscard]] Result<QString> make(const QString &pin, Cost cost);

/// Whether the hash was made of this PIN.
[[nodiscard]] bool matches(const QString &pin, const QString &hash);

} // namespace danggol::pin_hash
