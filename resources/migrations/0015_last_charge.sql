-- A wallet tells its last charge with its balance; without an index that goes back over everything that was paid since.

CREATE INDEX ledger_entry_charge ON ledger_entry (account_id, id) WHERE reason = 'CHARGE';
