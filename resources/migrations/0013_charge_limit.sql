-- What the window asks about again before it is charged in one go; 0: nothing. What may be charged at all is a rule of
-- the wallet and stands there.

ALTER TABLE shop ADD COLUMN ask_charge_above {{bigint}} NOT NULL DEFAULT 0
    CHECK (ask_charge_above BETWEEN 0 AND 10000000);
