// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows/rows.h"

namespace danggol::bench
{

const QList<BenchRow> &benchRows()
{
    static const QList<BenchRow> rows{
        {QStringLiteral("payments"), QStringLiteral("row 1: payments in process, SQLite"), paymentsInProcess},
        {QStringLiteral("http-payments"), QStringLiteral("row 2: payments over HTTP"), paymentsOverHttp},
        {QStringLiteral("http-flows"), QStringLiteral("row 3: order, pay, confirm over HTTP"), flowsOverHttp},
        {QStringLiteral("hot-coupon"), QStringLiteral("row 4: one campaign, in process and over HTTP"),
         hotCoupon},
        {QStringLiteral("hot-wallet"), QStringLiteral("row 5: charges of one wallet over HTTP"), hotWallet},
        {QStringLiteral("postgres"),
         QStringLiteral("row 6: payments and one campaign in process, PostgreSQL"), postgresInProcess},
        {QStringLiteral("tills"), QStringLiteral("row t: 1, 2 and 4 tills that share a PostgreSQL"),
         tillsTogether},
        {QStringLiteral("http-reads"), QStringLiteral("row 7: reads over HTTP, and payments beside them"),
         readsOverHttp},
        {QStringLiteral("aggregation"), QStringLiteral("row 8: the ranking, and payments beside it"),
         aggregation},
        {QStringLiteral("growth"), QStringLiteral("row 9: the cost of operations in large shops"), growth},
        {QStringLiteral("desktop"), QStringLiteral("rows 10 and 11: the window, in a shop of a million"),
         desktop},
        {QStringLiteral("server-start"), QStringLiteral("row 12: the server's start and memory"),
         serverStart},
        {QStringLiteral("seeding"), QStringLiteral("row 13: a million orders from nothing"), seeding},
        {QStringLiteral("import"), QStringLiteral("row 14: products from a CSV file"), productImport},
        {QStringLiteral("flushes"), QStringLiteral("limit c: flushes to the disk"), flushing},
    };
    return rows;
}

} // namespace danggol::bench
