// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customers/customer_repository.h"

#include "services/domain/search_text.h"
#include "services/storage/transaction.h"

namespace danggol::customer_repository
{

namespace
{

using storage::Row;
using storage::Statement;
using storage::Transaction;

const Statement
    kInsert("INSERT INTO customer (name, phone, card_no, note, search_text, created_at, last_visit_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id");
const Statement kOpenAccount("INSERT INTO account (kind, customer_id, balance) VALUES ('CUSTOMER', ?, 0)");
const Statement kUpdate("UPDATE customer SET name = ?, phone = ?, card_no = ?, note = ?, search_text = ?, "
                        "version = version + 1 WHERE id = ? AND version = ?");
const Statement kIndex("{{index:customer}} = ?");
const Statement kUnindex("{{unindex:customer}} = ?");
// A row that is only there to be locked: two tills that give out one card at once would trip over each other.
const Statement kLockCards("INSERT INTO job_lease (job, holder, expires_at) VALUES ('card-lock', '', 0) "
                           "ON CONFLICT (job) DO UPDATE SET expires_at = excluded.expires_at");
const Statement kCardHolder("SELECT id FROM customer WHERE card_no = ?");
const Statement kSetArchived("UPDATE customer SET archived_at = ?, version = version + 1 WHERE id = ?");

#define CUSTOMER_COLUMNS                                                                                     \
    "SELECT c.id, c.name, c.phone, c.card_no, c.note, a.balance, c.created_at, c.last_visit_at, "            \
    "CASE WHEN c.archived_at IS NULL THEN 0 ELSE 1 END, c.version "
#define CUSTOMERS CUSTOMER_COLUMNS "FROM customer c JOIN account a ON a.customer_id = c.id "

const Statement kFind(CUSTOMERS "WHERE c.id = ?");
const Statement kFindByCard(CUSTOMERS "WHERE c.card_no = ? AND c.archived_at IS NULL");
const Statement kRecent(CUSTOMERS "WHERE c.archived_at IS NULL AND (c.last_visit_at, c.id) < (?, ?) "
                                  "ORDER BY c.last_visit_at DESC, c.id DESC LIMIT ?");
const Statement
    kMatching(CUSTOMERS
              R"sql(WHERE c.archived_at IS NULL AND c.id > ? AND c.search_text LIKE ? ESCAPE '\')sql"
              " ORDER BY c.id LIMIT ?");
// Along the index of substrings, which knows parts of three letters and more.
const Statement
    kFound(CUSTOMER_COLUMNS
           "FROM {{found:customer:c}} JOIN account a ON a.customer_id = c.id "
           "WHERE {{is_found:customer}} AND c.archived_at IS NULL AND {{found_id:customer:c}} > ? "
           "AND c.search_text LIKE ? ESCAPE '\\' ORDER BY {{found_id:customer:c}} LIMIT ?");
const Statement
    kArchived(CUSTOMERS
              R"sql(WHERE c.archived_at IS NOT NULL AND c.id > ? AND c.search_text LIKE ? ESCAPE '\')sql"
              " ORDER BY c.id LIMIT ?");
const Statement kCount("SELECT COUNT(*) FROM customer WHERE archived_at IS NULL");

#undef CUSTOMERS
#undef CUSTOMER_COLUMNS

Customer toCustomer(Row &row)
{
    return Customer{.id = row.id<CustomerId>(),
                    .name = row.text(),
                    .phone = row.optionalText(),
                    .cardNo = row.optionalText(),
                    .note = row.text(),
                    .balance = row.money(),
                    .createdAt = row.moment(),
                    .lastVisitAt = row.moment(),
                    .archived = row.flag(),
                    .version = row.integer()};
}

} // namespace

Result<std::optional<CustomerId>> cardHolder(Transaction &transaction, const QString &cardNo)
{
    TRY_DONE(transaction.execute(kLockCards));
    return transaction.first(
        kCardHolder, [](Row &row) { return row.id<CustomerId>(); }, cardNo);
}

Result<CustomerId> insert(Transaction &transaction, const Details &details, Timestamp now)
{
    TRY(const CustomerId id, transaction.one(
                                 kInsert, [](Row &row) { return row.id<CustomerId>(); }, details.name,
                                 details.phone, details.cardNo, details.note, details.searchText, now, now));
    TRY_DONE(transaction.execute(kOpenAccount, id));
    TRY_DONE(transaction.execute(kIndex, id));
    return id;
}

Result<bool> update(Transaction &transaction, CustomerId id, qint64 version, const Details &details)
{
    TRY_DONE(transaction.execute(kUnindex, id));
    TRY(const qint64 rows, transaction.execute(kUpdate, details.name, details.phone, details.cardNo,
                                               details.note, details.searchText, id, version));
    TRY_DONE(transaction.execute(kIndex, id));
    return rows == 1;
}

Result<bool> setArchived(Transaction &transaction, CustomerId id, std::optional<Timestamp> archivedAt)
{
    TRY(const qint64 rows, transaction.execute(kSetArchived, archivedAt, id));
    return rows == 1;
}

Result<std::optional<Customer>> find(Transaction &transaction, CustomerId id)
{
    return transaction.first(kFind, toCustomer, id);
}

Result<std::optional<Customer>> findByCard(Transaction &transaction, const QString &cardNo)
{
    return transaction.first(kFindByCard, toCustomer, cardNo);
}

Result<QList<Customer>> recent(Transaction &transaction, const std::array<qint64, 2> &before, int most)
{
    return transaction.all(kRecent, toCustomer, before[0], before[1], most);
}

Result<QList<Customer>> matching(Transaction &transaction, const QString &typed, qint64 after, int most)
{
    const QString pattern = containsPattern(typed);
    if (const std::optional<QString> words = substringQuery(typed))
        return transaction.all(kFound, toCustomer, *words, after, pattern, most);
    return transaction.all(kMatching, toCustomer, after, pattern, most);
}

Result<QList<Customer>> archived(Transaction &transaction, const QString &pattern, qint64 after, int most)
{
    return transaction.all(kArchived, toCustomer, after, pattern, most);
}

Result<qint64> count(Transaction &transaction)
{
    return transaction.number(kCount);
}

} // namespace danggol::customer_repository
