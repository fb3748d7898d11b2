-- Who printed which order's receipt or slip, so that every till marks the next one as a reprint.

CREATE TABLE document_print (
    id {{id}},
    order_id {{bigint}} NOT NULL REFERENCES orders (id),
    kind TEXT NOT NULL CHECK (kind IN ('RECEIPT', 'SLIP')),
    -- 1 for the first; a higher one is a reprint
    number {{bigint}} NOT NULL CHECK (number >= 1),
    actor_kind TEXT NOT NULL,
    actor_id {{bigint}} NOT NULL,
    actor_name TEXT NOT NULL,
    at {{bigint}} NOT NULL,
    UNIQUE (order_id, kind, number)
) {{table_options}};
{{append_only:document_print}};
