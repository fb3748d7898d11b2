// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/support/disk/till_client.h"

#include <memory>
#include <vector>

namespace danggol::test
{

using TillClients = std::vector<std::unique_ptr<TillClient>>;

/// How a shop's tables differ from what its clients were told.
struct Findings
{
    qint64 lost = 0;
    qint64 twice = 0;
    /// Broken rules of the books check.
    qint64 books = 0;
    /// What else is not as it was told, in words.
    QStringList differences;

    [[nodiscard]] bool isClean() const
    {
        return lost == 0 && twice == 0 && books == 0 && differences.isEmpty();
    }
    Findings &operator+=(const Findings &other);
};

/// Compares every wallet, order, payment, coupon and the stock with the clients' answers, and the books.
[[nodiscard]] Findings audit(Shop &shop, const TillWorld &world, const TillClients &clients);

/// How many rules of the books are broken; -1 when it cannot be told.
[[nodiscard]] qint64 brokenRules(Shop &shop);

/// SQLite's own integrity and foreign key checks of a file: "ok", or what they say.
[[nodiscard]] QString integrityOf(const QString &file);

} // namespace danggol::test
