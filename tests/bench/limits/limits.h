// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace limits
{

/// Whom, from the first to the last: orders that are paid, or customers who claim.
struct Range
{
    std::int64_t first = 1;
    std::int64_t last = 0;
};

/// What the C libraries do when nothing stands between: the same statements, one thread a connection, no
/// queue, no rights, no rules beyond those of the database. Each prints its figures and returns.
void sqlitePayments(const std::string &file, Range orders, std::int64_t perCommit);
void sqliteClaims(const std::string &file, std::int64_t coupon, Range customers, std::int64_t perCommit);
void postgresPayments(const std::string &connection, Range orders, int connections);
void postgresClaims(const std::string &connection, std::int64_t coupon, Range customers, int connections);
/// How often so many bytes are appended and flushed to the disk.
void flushes(const std::string &folder, std::int64_t count, std::int64_t bytes);
/// Serves a fixed JSON answer to everything until standard input ends.
void echo(unsigned short port);

} // namespace limits
