// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books_checks.h"
#include "services/storage/statement.h"

#include <array>

namespace danggol::books_checks
{

namespace
{

using storage::Statement;

// Looked at: everybody who is active. Once somebody has a PIN the till asks for one, so an admin must have
// one.
const Statement kReach(R"sql(
    SELECT CASE WHEN admins = 0 OR (pins > 0 AND admin_pins = 0) THEN 1 ELSE 0 END, people FROM (
        SELECT COUNT(*) AS people, COUNT(pin_hash) AS pins,
               COUNT(*) FILTER (WHERE role = 'ADMIN') AS admins,
               COUNT(*) FILTER (WHERE role = 'ADMIN' AND pin_hash IS NOT NULL) AS admin_pins
        FROM staff WHERE active = 1
    ) r)sql");

const Statement kPins(R"sql(
    SELECT COUNT(*) FILTER (WHERE pin_hash NOT LIKE '$argon2id$%' OR (wait_until IS NOT NULL AND waits = 0)),
           COUNT(*)
    FROM staff WHERE pin_hash IS NOT NULL)sql");

const std::array kChecks{
    Check{"staff-reach", "An admin can sign in", &kReach},
    Check{"staff-pins", "PINs are kept as hashes alone, and waits have a cause", &kPins},
};

} // namespace

std::span<const Check> staff()
{
    return kChecks;
}

} // namespace danggol::books_checks
