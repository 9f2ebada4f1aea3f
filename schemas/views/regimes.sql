-- What holds against whom, from which day to which?
-- One row an interval, as the log knows it now: valid_from is its first day, valid_to the first day after it. Silence ends nothing: valid_to is empty, or lies ahead where an end is stated.
-- In doubt the restriction holds: what is only announced relaxes nothing, a lifting for a sector or country delists nobody. basis says what a state rests on.
--
-- From: regime
-- Rests on: regime_revisions
CREATE VIEW regimes AS
SELECT * EXCLUDE (recorded_to, run_id)
FROM regime_revisions
WHERE recorded_to IS NULL;
