-- The ranking is counted in pieces, outside the writer. What is counted may be overtaken meanwhile, and these tell.

-- Another one for each refund: whoever counted a day takes away only the mark that was there when the count began.
ALTER TABLE dirty_day ADD COLUMN mark TEXT NOT NULL DEFAULT '';

-- Goes up with each write to the tables of the ranking: what was worked out beside an older one is not written.
CREATE TABLE ranking_state (
    id {{bigint}} NOT NULL PRIMARY KEY CHECK (id = 1),
    generation {{bigint}} NOT NULL
) {{keyed_table_options}};
INSERT INTO ranking_state (id, generation) VALUES (1, 0);

-- One lease for all jobs takes the place of one for each.
DELETE FROM job_lease;
