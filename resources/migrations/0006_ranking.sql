-- What sold, per business day of the payment and net of refunds; and the rankings made from it.

-- revenue is what was paid for the units that were kept: line amount less its share of the discount and refunds.
CREATE TABLE daily_product_sale (
    day TEXT NOT NULL,
    product_id {{bigint}} NOT NULL REFERENCES product (id),
    quantity {{bigint}} NOT NULL CHECK (quantity >= 0),
    revenue {{bigint}} NOT NULL CHECK (revenue >= 0),
    PRIMARY KEY (day, product_id)
) {{keyed_table_options}};

-- When each day was last aggregated; a day that changed since is in dirty_day.
CREATE TABLE aggregated_day (
    day TEXT NOT NULL PRIMARY KEY,
    aggregated_at {{bigint}} NOT NULL
) {{keyed_table_options}};

CREATE TABLE dirty_day (
    day TEXT NOT NULL PRIMARY KEY
) {{keyed_table_options}};

CREATE TABLE best_seller (
    window_days {{bigint}} NOT NULL CHECK (window_days IN (1, 3)),
    end_day TEXT NOT NULL,
    rank {{bigint}} NOT NULL CHECK (rank >= 1),
    product_id {{bigint}} NOT NULL REFERENCES product (id),
    name TEXT NOT NULL,
    quantity {{bigint}} NOT NULL CHECK (quantity >= 1),
    revenue {{bigint}} NOT NULL CHECK (revenue >= 0),
    previous_rank {{bigint}},
    PRIMARY KEY (window_days, end_day, rank),
    UNIQUE (window_days, end_day, product_id)
) {{keyed_table_options}};
