-- Customers, and their points as a double-entry ledger.

CREATE TABLE customer (
    id {{id}},
    name TEXT NOT NULL CHECK (name <> ''),
    phone TEXT,
    card_no TEXT UNIQUE,
    note TEXT NOT NULL DEFAULT '',
    search_text TEXT NOT NULL,
    version {{bigint}} NOT NULL DEFAULT 1,
    created_at {{bigint}} NOT NULL,
    last_visit_at {{bigint}} NOT NULL,
    archived_at {{bigint}}
) {{table_options}};
CREATE INDEX customer_recent ON customer (last_visit_at, id);

-- A customer's account carries its balance. The shop's own accounts (cash taken in, sales, refunds) do not: their
-- balance is the sum of their entries, so that no two payments ever wait for one row.
CREATE TABLE account (
    id {{id}},
    kind TEXT NOT NULL CHECK (kind IN ('CUSTOMER', 'CASH_IN', 'SALES', 'REFUND')),
    customer_id {{bigint}} UNIQUE REFERENCES customer (id),
    balance {{bigint}} CHECK (balance BETWEEN 0 AND 1000000000),
    CHECK ((kind = 'CUSTOMER') = (customer_id IS NOT NULL)),
    CHECK ((kind = 'CUSTOMER') = (balance IS NOT NULL))
) {{table_options}};
INSERT INTO account (id, kind) VALUES (-1, 'CASH_IN'), (-2, 'SALES'), (-3, 'REFUND');

-- Entries of one operation sum to zero. A correction is a reversing entry, and an entry is reversed at most once.
CREATE TABLE ledger_entry (
    id {{id}},
    operation_id TEXT NOT NULL,
    account_id {{bigint}} NOT NULL REFERENCES account (id),
    amount {{bigint}} NOT NULL CHECK (amount <> 0),
    balance_after {{bigint}},
    reason TEXT NOT NULL CHECK (reason IN ('CHARGE', 'CHARGE_UNDO', 'PAYMENT', 'REFUND')),
    order_id {{bigint}},
    payment_id {{bigint}},
    reverses_entry_id {{bigint}} UNIQUE REFERENCES ledger_entry (id),
    actor_kind TEXT NOT NULL,
    actor_id {{bigint}} NOT NULL,
    actor_name TEXT NOT NULL,
    at {{bigint}} NOT NULL
) {{table_options}};
CREATE INDEX ledger_entry_account ON ledger_entry (account_id, id);
{{append_only:ledger_entry}};
