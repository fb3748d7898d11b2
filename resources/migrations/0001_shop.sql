-- The shop itself, who works in it, and the rows that make every write happen once.
-- Times are epoch milliseconds in UTC; days are YYYY-MM-DD in the shop's time zone; money is whole won.

CREATE TABLE shop (
    id {{bigint}} NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (name <> ''),
    time_zone TEXT NOT NULL,
    unpaid_order_minutes {{bigint}} NOT NULL DEFAULT 30 CHECK (unpaid_order_minutes BETWEEN 1 AND 1440),
    auto_confirm_days {{bigint}} NOT NULL DEFAULT 7 CHECK (auto_confirm_days BETWEEN 1 AND 90),
    is_demo {{bigint}} NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
    created_at {{bigint}} NOT NULL
) {{table_options}};

CREATE TABLE staff (
    id {{id}},
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('STAFF', 'ADMIN')),
    pin_hash TEXT,
    active {{bigint}} NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    created_at {{bigint}} NOT NULL
) {{table_options}};

CREATE TABLE operation (
    id TEXT NOT NULL PRIMARY KEY,
    fingerprint {{blob}} NOT NULL,
    answer {{blob}} NOT NULL,
    at {{bigint}} NOT NULL
) {{keyed_table_options}};
CREATE INDEX operation_at ON operation (at);

-- One till at a time does a scheduled job; another takes over when the lease has run out.
CREATE TABLE job_lease (
    job TEXT NOT NULL PRIMARY KEY,
    holder TEXT NOT NULL,
    expires_at {{bigint}} NOT NULL
) {{keyed_table_options}};
