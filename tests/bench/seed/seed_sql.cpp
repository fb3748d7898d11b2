// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/seed/seed_sql.h"

#include <utility>

namespace danggol::bench::seed_sql
{

namespace
{

using Texts = QList<std::pair<const char *, QString>>;

// What every table of something done is told about who did it.
const QString kActor = QStringLiteral("'JOB', 0, 'seed'");

QString filled(const char *sql, const Texts &texts)
{
    QString text = QString::fromUtf8(sql);
    for (const auto &[name, value] : texts)
        text.replace(u'<' + QLatin1String(name) + u'>', value);
    return text;
}

QString number(qint64 value)
{
    return QString::number(value);
}

QString spread(const QString &row, qint64 count)
{
    return QStringLiteral("((%1) * %2 / %3 % %4)")
        .arg(row, number(kSpreadFactor), number(kSpreadDivisor), number(count));
}

// Of the orders of a day: i, the customer, and each line's place k, product, quantity and price.
constexpr const char *kLinesOf = R"sql(
    WITH RECURSIVE n(i) AS (SELECT <from> UNION ALL SELECT i + 1 FROM n WHERE i < <to>),
    k(k) AS (SELECT 0 UNION ALL SELECT 1 UNION ALL SELECT 2),
    drawn AS (SELECT i, k, 1 + (<product> + k * 17) % <products> AS product, 1 + (i + k) % 3 AS quantity
              FROM n JOIN k ON k < 1 + i % 3),
    line AS (SELECT d.i, d.k, d.product, d.quantity, p.price, p.name, p.stock
             FROM drawn d JOIN product p ON p.id = d.product)
)sql";

constexpr const char *kOrders = R"sql(
    INSERT INTO orders (id, customer_id, status, item_count, subtotal, discount, total, refunded, created_at,
                        expires_at, paid_at, paid_day, confirmed_at, cancelled_at)
    <lines>
    SELECT o.i, 1 + <customer>, o.status, o.items, o.total, 0, o.total, 0, o.at, o.at + <lives>,
           CASE WHEN o.status IN ('PAY_DONE', 'BUY_CONFIRM') THEN o.at + 60000 END,
           CASE WHEN o.status IN ('PAY_DONE', 'BUY_CONFIRM') THEN '<day>' END,
           CASE WHEN o.status = 'BUY_CONFIRM' THEN o.at + 120000 END,
           CASE WHEN o.status = 'CANCELLED' THEN o.at + 60000 END
    FROM (SELECT i, <status> AS status, CAST(SUM(quantity) AS BIGINT) AS items,
                 CAST(SUM(price * quantity) AS BIGINT) AS total,
                 <opens> + (i - <from>) * <spacing> AS at
          FROM line GROUP BY i) o
    ORDER BY o.i)sql";

constexpr const char *kLines = R"sql(
    INSERT INTO order_line (order_id, product_id, line_no, name, unit_price, quantity, amount, discount)
    <lines>
    SELECT i, product, k + 1, name, price, quantity, price * quantity, 0 FROM line ORDER BY i, product)sql";

constexpr const char *kPlaced = R"sql(
    INSERT INTO order_event (order_id, kind, amount, actor_kind, actor_id, actor_name, at)
    SELECT o.id, 'PLACED', o.total, <actor>, o.created_at
    FROM orders o WHERE o.id BETWEEN <from> AND <to> ORDER BY o.id)sql";

constexpr const char *kLaterEvents = R"sql(
    INSERT INTO order_event (order_id, kind, amount, actor_kind, actor_id, actor_name, at)
    SELECT e.id, e.kind, e.amount, <actor>, e.at FROM (
        SELECT id, 'PAID' AS kind, total AS amount, paid_at AS at
        FROM orders WHERE id BETWEEN <from> AND <to> AND paid_at IS NOT NULL
        UNION ALL
        SELECT id, 'CONFIRMED', 0, confirmed_at
        FROM orders WHERE id BETWEEN <from> AND <to> AND status = 'BUY_CONFIRM'
        UNION ALL
        SELECT id, 'CANCELLED', 0, cancelled_at
        FROM orders WHERE id BETWEEN <from> AND <to> AND status = 'CANCELLED') e
    ORDER BY e.id, e.at)sql";

// The balances of the day follow from that of the evening before, which the account still has.
constexpr const char *kPayments = R"sql(
    INSERT INTO payment (id, order_id, customer_id, status, amount, balance, short_by, requested_at, finished_at,
                         actor_kind, actor_id, actor_name)
    SELECT o.id, o.id, o.customer_id, 'DONE', o.total,
           a.balance - CAST(SUM(o.total) OVER (PARTITION BY o.customer_id ORDER BY o.id) AS BIGINT), 0,
           o.paid_at, o.paid_at, <actor>
    FROM orders o JOIN account a ON a.customer_id = o.customer_id
    WHERE o.id BETWEEN <from> AND <to> AND o.paid_at IS NOT NULL
    ORDER BY o.id)sql";

constexpr const char *kEntries = R"sql(
    INSERT INTO ledger_entry (operation_id, account_id, amount, balance_after, reason, order_id, payment_id,
                              actor_kind, actor_id, actor_name, at)
    SELECT 'seed-' || CAST(e.id AS TEXT), e.account_id, e.amount, e.balance, 'PAYMENT', e.id, e.id, <actor>, e.at
    FROM (SELECT p.id, a.id AS account_id, -p.amount AS amount, p.balance, p.finished_at AS at
          FROM payment p JOIN account a ON a.customer_id = p.customer_id WHERE p.id BETWEEN <from> AND <to>
          UNION ALL
          SELECT p.id, -2, p.amount, NULL, p.finished_at FROM payment p WHERE p.id BETWEEN <from> AND <to>) e
    ORDER BY e.id, e.amount)sql";

constexpr const char *kBalances = R"sql(
    UPDATE account SET balance = balance - spent.won
    FROM (SELECT customer_id, CAST(SUM(amount) AS BIGINT) AS won FROM payment
          WHERE id BETWEEN <from> AND <to> GROUP BY customer_id) spent
    WHERE account.customer_id = spent.customer_id)sql";

constexpr const char *kMovements = R"sql(
    INSERT INTO stock_movement (product_id, change, stock_after, reason, order_id, actor_kind, actor_id, actor_name,
                                at)
    SELECT m.product_id, m.change,
           p.stock + CAST(SUM(m.change) OVER (PARTITION BY m.product_id ORDER BY m.order_id, m.at, m.reason) AS BIGINT),
           m.reason, m.order_id, <actor>, m.at
    FROM (SELECT l.product_id, -l.quantity AS change, 'SOLD' AS reason, l.order_id, o.created_at AS at
          FROM order_line l JOIN orders o ON o.id = l.order_id WHERE l.order_id BETWEEN <from> AND <to>
          UNION ALL
          SELECT l.product_id, l.quantity, 'CANCELLED', l.order_id, o.cancelled_at
          FROM order_line l JOIN orders o ON o.id = l.order_id
          WHERE l.order_id BETWEEN <from> AND <to> AND o.status = 'CANCELLED') m
    JOIN product p ON p.id = m.product_id
    ORDER BY m.order_id, m.at, m.reason)sql";

constexpr const char *kStock = R"sql(
    UPDATE product SET stock = stock + moved.change
    FROM (SELECT product_id, CAST(SUM(CASE WHEN o.status = 'CANCELLED' THEN 0 ELSE -l.quantity END) AS BIGINT) AS change
          FROM order_line l JOIN orders o ON o.id = l.order_id
          WHERE l.order_id BETWEEN <from> AND <to> GROUP BY product_id) moved
    WHERE product.id = moved.product_id)sql";

Texts textsOf(const SeedPlan &plan, const SeedDay &day, qint64 customers)
{
    const qint64 orders = day.lastOrder - day.firstOrder + 1;
    const Texts numbers{{"from", number(day.firstOrder)},
                        {"to", number(day.lastOrder)},
                        {"products", number(plan.products)},
                        {"product", spread(QStringLiteral("i"), plan.products)},
                        {"actor", kActor}};
    return Texts{{"lines", filled(kLinesOf, numbers)},
                 {"customer", spread(QStringLiteral("o.i * %1").arg(kCustomerStep), customers)},
                 {"day", day.day},
                 {"opens", number(day.opensMs)},
                 {"spacing", number((day.closesMs - day.opensMs) / qMax<qint64>(1, orders))}} +
           numbers;
}

} // namespace

QStringList people(const SeedPlan &plan, qint64 fromId, qint64 toId, qint64 atMs)
{
    const Texts texts{{"from", number(fromId)},
                      {"to", number(toId)},
                      {"customers", number(plan.customers)},
                      {"at", number(atMs)},
                      {"won", number(kSeededBalanceWon)},
                      {"actor", kActor}};
    return {
        filled(R"sql(
            INSERT INTO customer (id, name, phone, search_text, created_at, last_visit_at)
            WITH RECURSIVE n(i) AS (SELECT <from> UNION ALL SELECT i + 1 FROM n WHERE i < <to>)
            SELECT i, f.word || g.word, '010-' || substr(CAST(10000 + i / 10000 % 10000 AS TEXT), 2) || '-' ||
                   substr(CAST(10000 + i % 10000 AS TEXT), 2),
                   f.word || g.word || '
' || f.initials || g.initials || '
010' || substr(CAST(10000 + i / 10000 % 10000 AS TEXT), 2) || substr(CAST(10000 + i % 10000 AS TEXT), 2) || '
',
                   <at>, <at> + i
            FROM n
            JOIN seed_word f ON f.list = 'family' AND f.place = i * 7919 / 400 % 32
            JOIN seed_word g ON g.list = 'given' AND g.place = i * 7919 % 400
            ORDER BY i)sql",
               texts),
        filled("INSERT INTO account (id, kind, customer_id, balance) "
               "SELECT id, 'CUSTOMER', id, <won> FROM customer WHERE id BETWEEN <from> AND <to> ORDER BY id",
               texts),
        filled(R"sql(
            INSERT INTO ledger_entry (operation_id, account_id, amount, balance_after, reason, actor_kind, actor_id,
                                      actor_name, at)
            SELECT 'seed-charge-' || CAST(e.id AS TEXT), e.account, e.won, e.balance, 'CHARGE', <actor>, <at>
            FROM (SELECT id, id AS account, <won> AS won, <won> AS balance
                  FROM account WHERE id BETWEEN <from> AND <to>
                  UNION ALL
                  SELECT id, -1, -<won>, NULL FROM account WHERE id BETWEEN <from> AND <to>) e
            ORDER BY e.id, e.won DESC)sql",
               texts)};
}

QStringList goods(const SeedPlan &plan, qint64 atMs)
{
    const Texts texts{{"to", number(plan.products)},
                      {"at", number(atMs)},
                      {"stock", number(kSeededStock)},
                      {"actor", kActor}};
    return {
        filled("INSERT INTO category (id, name, position) "
               "SELECT place + 1, word, place FROM seed_word WHERE list = 'good' AND place < 8",
               texts),
        filled(R"sql(
            INSERT INTO product (id, name, category_id, price, stock, barcode, status, search_text, created_at, updated_at)
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < <to>)
            SELECT i, f.word || g.word || ' ' || CAST(i AS TEXT), 1 + i % 8, 500 + i * 37 % 200 * 100, <stock>,
                   CAST(8800000000000 + i AS TEXT), 'ON_SALE',
                   f.word || g.word || ' ' || CAST(i AS TEXT) || '
' || f.initials || g.initials, <at>, <at>
            FROM n
            JOIN seed_word f ON f.list = 'flavour' AND f.place = i * 7919 / 25 % 28
            JOIN seed_word g ON g.list = 'good' AND g.place = i * 7919 % 25
            ORDER BY i)sql",
               texts),
        filled(
            "INSERT INTO stock_movement (product_id, change, stock_after, reason, actor_kind, actor_id, "
            "actor_name, at) SELECT id, <stock>, <stock>, 'RECEIVED', <actor>, <at> FROM product ORDER BY id",
            texts)};
}

QStringList pastDay(const SeedPlan &plan, const SeedDay &day)
{
    const QString status =
        day.isRecent ? QStringLiteral("'PAY_DONE'")
                     : QStringLiteral("CASE WHEN i % 50 = 7 THEN 'CANCELLED' ELSE 'BUY_CONFIRM' END");
    const Texts texts = Texts{{"status", status}, {"lives", QStringLiteral("1800000")}} +
                        textsOf(plan, day, regularsOf(plan));
    QStringList statements;
    for (const char *sql :
         {kOrders, kLines, kPlaced, kLaterEvents, kPayments, kEntries, kBalances, kMovements, kStock})
        statements.append(filled(sql, texts));
    return statements;
}

QStringList waiting(const SeedPlan &plan, const SeedDay &day, qint64 expiresMs)
{
    const Texts texts =
        Texts{{"status", QStringLiteral("'DEPOSIT_WAIT'")}, {"lives", number(expiresMs - day.opensMs)}} +
        textsOf(plan, day, plan.customers);
    QStringList statements;
    for (const char *sql : {kOrders, kLines, kPlaced, kMovements, kStock})
        statements.append(filled(sql, texts));
    return statements;
}

} // namespace danggol::bench::seed_sql
