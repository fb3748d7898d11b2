-- Products and their stock: a column, and the append-only movements that explain it.

CREATE TABLE category (
    id {{id}},
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    position {{bigint}} NOT NULL DEFAULT 0
) {{table_options}};

CREATE TABLE product (
    id {{id}},
    name TEXT NOT NULL CHECK (name <> ''),
    category_id {{bigint}} REFERENCES category (id),
    price {{bigint}} NOT NULL CHECK (price BETWEEN 1 AND 100000000),
    stock {{bigint}} NOT NULL CHECK (stock BETWEEN 0 AND 1000000000),
    low_stock_at {{bigint}} NOT NULL DEFAULT 5 CHECK (low_stock_at >= 0),
    barcode TEXT UNIQUE,
    art TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('ON_SALE', 'PAUSED', 'ARCHIVED')),
    search_text TEXT NOT NULL,
    version {{bigint}} NOT NULL DEFAULT 1,
    created_at {{bigint}} NOT NULL,
    updated_at {{bigint}} NOT NULL
) {{table_options}};
CREATE INDEX product_category ON product (category_id, id);

CREATE TABLE stock_movement (
    id {{id}},
    product_id {{bigint}} NOT NULL REFERENCES product (id),
    change {{bigint}} NOT NULL CHECK (change <> 0),
    stock_after {{bigint}} NOT NULL CHECK (stock_after >= 0),
    reason TEXT NOT NULL CHECK (reason IN ('RECEIVED', 'SOLD', 'CANCELLED', 'REFUNDED', 'ADJUSTED')),
    order_id {{bigint}},
    note TEXT NOT NULL DEFAULT '',
    actor_kind TEXT NOT NULL,
    actor_id {{bigint}} NOT NULL,
    actor_name TEXT NOT NULL,
    at {{bigint}} NOT NULL
) {{table_options}};
CREATE INDEX stock_movement_product ON stock_movement (product_id, id);
{{append_only:stock_movement}};
