// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books/books_checks.h"
#include "services/storage/statement.h"

#include <array>

namespace danggol::books_checks
{

namespace
{

using storage::Statement;

const Statement kOperations(R"sql(
    SELECT COUNT(*) FILTER (WHERE total <> 0), COUNT(*)
    FROM (SELECT SUM(amount) AS total FROM ledger_entry GROUP BY operation_id) o)sql");

const Statement kTotal(R"sql(
    SELECT CASE WHEN COALESCE(SUM(amount), 0) <> 0 THEN 1 ELSE 0 END, COUNT(*) FROM ledger_entry)sql");

const Statement kBalances(R"sql(
    SELECT COUNT(*) FILTER (WHERE a.balance <> COALESCE(e.total, 0)), COUNT(*)
    FROM account a
    LEFT JOIN (SELECT account_id, SUM(amount) AS total FROM ledger_entry GROUP BY account_id) e
           ON e.account_id = a.id
    WHERE a.kind = 'CUSTOMER')sql");

const Statement kRunningBalances(R"sql(
    SELECT COUNT(*) FILTER (WHERE COALESCE(balance_after, -1) <> running), COUNT(*)
    FROM (SELECT e.balance_after, SUM(e.amount) OVER (PARTITION BY e.account_id ORDER BY e.id) AS running
          FROM ledger_entry e JOIN account a ON a.id = e.account_id WHERE a.kind = 'CUSTOMER') e)sql");

const Statement kRange(R"sql(
    SELECT COUNT(*) FILTER (WHERE balance < 0 OR balance > 1000000000), COUNT(*)
    FROM account WHERE kind = 'CUSTOMER')sql");

const Statement kAccounts(R"sql(
    SELECT COUNT(*) FILTER (WHERE a.id IS NULL), COUNT(*)
    FROM customer c LEFT JOIN account a ON a.customer_id = c.id)sql");

const std::array kChecks{
    Check{"ledger-sums-to-zero", "Entries of each operation sum to zero", &kOperations},
    Check{"ledger-total-is-zero", "All entries together sum to zero", &kTotal},
    Check{"balance-equals-entries", "Each balance is the sum of its entries", &kBalances},
    Check{"balance-after-follows", "Each entry's balance follows from the one before", &kRunningBalances},
    Check{"balance-in-range", "No balance is negative or over the limit", &kRange},
    Check{"customers-have-accounts", "Each customer has an account", &kAccounts},
};

} // namespace

std::span<const Check> ledger()
{
    return kChecks;
}

} // namespace danggol::books_checks
