-- Orders, their lines and history, payment attempts and refunds.

CREATE TABLE orders (
    id {{id}},
    customer_id {{bigint}} NOT NULL REFERENCES customer (id),
    status TEXT NOT NULL
        CHECK (status IN ('DEPOSIT_WAIT', 'PAY_DONE', 'BUY_CONFIRM', 'CANCELLED', 'REFUNDED')),
    item_count {{bigint}} NOT NULL CHECK (item_count >= 1),
    subtotal {{bigint}} NOT NULL CHECK (subtotal >= 0),
    discount {{bigint}} NOT NULL CHECK (discount >= 0 AND discount <= subtotal),
    total {{bigint}} NOT NULL CHECK (total = subtotal - discount),
    refunded {{bigint}} NOT NULL DEFAULT 0 CHECK (refunded >= 0 AND refunded <= total),
    issued_coupon_id {{bigint}} REFERENCES issued_coupon (id),
    created_at {{bigint}} NOT NULL,
    expires_at {{bigint}} NOT NULL,
    paid_at {{bigint}},
    -- the business day of the payment: what the ranking counts by
    paid_day TEXT,
    confirmed_at {{bigint}},
    cancelled_at {{bigint}},
    refunded_at {{bigint}},
    CHECK ((paid_at IS NULL) = (paid_day IS NULL)),
    CHECK ((status IN ('DEPOSIT_WAIT', 'CANCELLED')) = (paid_at IS NULL))
) {{table_options}};
CREATE INDEX orders_customer ON orders (customer_id, id);
CREATE INDEX orders_status ON orders (status, id);
CREATE INDEX orders_created ON orders (created_at, id);
-- The status comes first although it is always the same: else SQLite prefers orders_status, and sorts.
CREATE INDEX orders_unpaid ON orders (status, expires_at) WHERE status = 'DEPOSIT_WAIT';
CREATE INDEX orders_unconfirmed ON orders (status, paid_at) WHERE status = 'PAY_DONE';
CREATE INDEX orders_paid_day ON orders (paid_day, id) WHERE paid_day IS NOT NULL;

-- The name and the price are those of the moment of ordering.
CREATE TABLE order_line (
    order_id {{bigint}} NOT NULL REFERENCES orders (id),
    product_id {{bigint}} NOT NULL REFERENCES product (id),
    line_no {{bigint}} NOT NULL,
    name TEXT NOT NULL,
    unit_price {{bigint}} NOT NULL CHECK (unit_price >= 1),
    quantity {{bigint}} NOT NULL CHECK (quantity >= 1),
    amount {{bigint}} NOT NULL CHECK (amount = unit_price * quantity),
    discount {{bigint}} NOT NULL CHECK (discount >= 0 AND discount <= amount),
    refunded_quantity {{bigint}} NOT NULL DEFAULT 0
        CHECK (refunded_quantity >= 0 AND refunded_quantity <= quantity),
    refunded_amount {{bigint}} NOT NULL DEFAULT 0
        CHECK (refunded_amount >= 0 AND refunded_amount <= amount - discount),
    PRIMARY KEY (order_id, product_id)
) {{keyed_table_options}};

CREATE TABLE order_event (
    id {{id}},
    order_id {{bigint}} NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('PLACED', 'PAID', 'CONFIRMED', 'CANCELLED', 'EXPIRED', 'PART_REFUNDED', 'REFUNDED')),
    amount {{bigint}} NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    actor_kind TEXT NOT NULL,
    actor_id {{bigint}} NOT NULL,
    actor_name TEXT NOT NULL,
    at {{bigint}} NOT NULL
) {{table_options}};
CREATE INDEX order_event_order ON order_event (order_id, id);
{{append_only:order_event}};

-- Every attempt is a row that stays; at most one of an order's is DONE.
CREATE TABLE payment (
    id {{id}},
    order_id {{bigint}} NOT NULL REFERENCES orders (id),
    customer_id {{bigint}} NOT NULL REFERENCES customer (id),
    status TEXT NOT NULL CHECK (status IN ('PAYMENT_REQUEST', 'DONE', 'FAIL')),
    amount {{bigint}} NOT NULL CHECK (amount >= 0),
    balance {{bigint}},
    short_by {{bigint}} NOT NULL DEFAULT 0 CHECK (short_by >= 0),
    requested_at {{bigint}} NOT NULL,
    finished_at {{bigint}},
    actor_kind TEXT NOT NULL,
    actor_id {{bigint}} NOT NULL,
    actor_name TEXT NOT NULL,
    CHECK ((status = 'FAIL') = (short_by > 0))
) {{table_options}};
CREATE INDEX payment_order ON payment (order_id, id);
CREATE UNIQUE INDEX payment_done_once ON payment (order_id) WHERE status = 'DONE';

CREATE TABLE refund (
    id {{id}},
    order_id {{bigint}} NOT NULL REFERENCES orders (id),
    amount {{bigint}} NOT NULL CHECK (amount >= 0),
    reason TEXT NOT NULL,
    restocked {{bigint}} NOT NULL CHECK (restocked IN (0, 1)),
    actor_kind TEXT NOT NULL,
    actor_id {{bigint}} NOT NULL,
    actor_name TEXT NOT NULL,
    at {{bigint}} NOT NULL
) {{table_options}};
CREATE INDEX refund_order ON refund (order_id, id);

CREATE TABLE refund_line (
    refund_id {{bigint}} NOT NULL REFERENCES refund (id),
    product_id {{bigint}} NOT NULL REFERENCES product (id),
    quantity {{bigint}} NOT NULL CHECK (quantity >= 1),
    amount {{bigint}} NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (refund_id, product_id)
) {{keyed_table_options}};
{{append_only:refund}};
{{append_only:refund_line}};
