-- What was in force on a day?
-- The rows of regimes whose interval holds that day. Eased and suspended measures are shown with their state; ended ones are not in force and are left out.
--
-- Rests on: regimes
-- Example: in_force_on(DATE '2024-01-01')
CREATE MACRO in_force_on(day) AS TABLE
SELECT *
FROM regimes
WHERE state <> 'ended' AND valid_from <= CAST(day AS DATE) AND (valid_to IS NULL OR valid_to > CAST(day AS DATE));
