-- Who changed what that matters (sign-ins, refunds, price and stock edits, limits, settings), chained by hash so
-- that a row removed or altered afterwards shows.

CREATE TABLE audit_log (
    id {{id}},
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    actor_kind TEXT NOT NULL,
    actor_id {{bigint}} NOT NULL,
    actor_name TEXT NOT NULL,
    at {{bigint}} NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) {{table_options}};
{{append_only:audit_log}};

-- The end of the chain; taken first by whoever adds to it, so that two tills cannot fork it.
CREATE TABLE audit_head (
    id {{bigint}} NOT NULL PRIMARY KEY CHECK (id = 1),
    hash TEXT NOT NULL,
    entries {{bigint}} NOT NULL
) {{table_options}};
INSERT INTO audit_head (id, hash, entries) VALUES (1, '', 0);
