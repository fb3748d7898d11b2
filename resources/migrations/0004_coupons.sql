-- Coupon campaigns and the coupons that customers hold. SCHEDULED and ENDED by date are read off the dates.

CREATE TABLE coupon (
    id {{id}},
    name TEXT NOT NULL CHECK (name <> ''),
    discount_type TEXT NOT NULL CHECK (discount_type IN ('AMOUNT', 'PERCENT')),
    discount_value {{bigint}} NOT NULL CHECK (discount_value >= 1),
    max_discount {{bigint}} CHECK (max_discount >= 1),
    min_order_total {{bigint}} NOT NULL DEFAULT 0 CHECK (min_order_total >= 0),
    issue_limit {{bigint}} NOT NULL CHECK (issue_limit BETWEEN 1 AND 1000000000),
    issued {{bigint}} NOT NULL DEFAULT 0,
    status TEXT NOT NULL CHECK (status IN ('ACTIVE', 'EXHAUSTED', 'PAUSED', 'ENDED')),
    starts_at {{bigint}} NOT NULL,
    ends_at {{bigint}},
    valid_days {{bigint}} CHECK (valid_days BETWEEN 1 AND 3650),
    exhausted_at {{bigint}},
    version {{bigint}} NOT NULL DEFAULT 1,
    created_at {{bigint}} NOT NULL,
    CHECK (issued >= 0 AND issued <= issue_limit),
    CHECK (discount_type <> 'PERCENT' OR discount_value <= 100),
    CHECK (ends_at IS NULL OR ends_at > starts_at)
) {{table_options}};

CREATE TABLE issued_coupon (
    id {{id}},
    coupon_id {{bigint}} NOT NULL REFERENCES coupon (id),
    customer_id {{bigint}} NOT NULL REFERENCES customer (id),
    status TEXT NOT NULL CHECK (status IN ('ISSUED', 'USED', 'EXPIRED')),
    held_by_order_id {{bigint}},
    issued_at {{bigint}} NOT NULL,
    valid_until {{bigint}},
    used_at {{bigint}},
    UNIQUE (coupon_id, customer_id),
    CHECK (status <> 'EXPIRED' OR held_by_order_id IS NULL)
) {{table_options}};
CREATE INDEX issued_coupon_customer ON issued_coupon (customer_id, id);
CREATE INDEX issued_coupon_expiry ON issued_coupon (valid_until) WHERE status = 'ISSUED';
