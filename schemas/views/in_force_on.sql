-- What was in force on a day, and what did the log hold to be in force on it at a past moment (UTC)?
-- The rows of regimes whose interval holds that day, as the log knows them now or, with as_known, as it knew them then. Eased and suspended measures are shown with their state; ended ones are not in force and are left out.
--
-- Rests on: in_utc, regime_revisions
-- Example: in_force_on(DATE '2024-01-01', as_known := TIMESTAMP '2024-02-01 12:00:00')
CREATE MACRO in_force_on(day, as_known := NULL) AS TABLE
SELECT * EXCLUDE (recorded_to, run_id)
FROM regime_revisions
WHERE
    state <> 'ended'
    AND valid_from <= CAST(day AS DATE)
    AND (valid_to IS NULL OR valid_to > CAST(day AS DATE))
    AND recorded_from <= coalesce(in_utc(as_known), TIMESTAMP 'infinity')
    AND (recorded_to IS NULL OR recorded_to > coalesce(in_utc(as_known), TIMESTAMP 'infinity'));
