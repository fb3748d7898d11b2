-- What lets a program in over HTTP. A token itself is kept nowhere: `hash` is its SHA-256 in lower case hex.

CREATE TABLE api_token (
    id {{id}},
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('CUSTOMER', 'STAFF', 'ADMIN')),
    customer_id {{bigint}} REFERENCES customer (id),
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64),
    created_by TEXT NOT NULL,
    created_at {{bigint}} NOT NULL,
    expires_at {{bigint}},
    revoked_at {{bigint}},
    last_used_at {{bigint}},
    CHECK ((role = 'CUSTOMER') = (customer_id IS NOT NULL)),
    CHECK (expires_at IS NULL OR expires_at > created_at)
) {{table_options}};
