-- Who may sign in at the till, and how often a wrong PIN was tried. `pin_hash` is Argon2id with its own salt; the PIN
-- itself is kept nowhere. Tries are counted here, not in a till, so that two tills are not twice as many tries.

ALTER TABLE staff ADD COLUMN failed_tries {{bigint}} NOT NULL DEFAULT 0 CHECK (failed_tries BETWEEN 0 AND 5);
-- How many waits in a row; the next one is twice as long.
ALTER TABLE staff ADD COLUMN waits {{bigint}} NOT NULL DEFAULT 0 CHECK (waits >= 0);
ALTER TABLE staff ADD COLUMN wait_until {{bigint}};
ALTER TABLE staff ADD COLUMN shift_started_at {{bigint}};
ALTER TABLE staff ADD COLUMN last_seen_at {{bigint}};
