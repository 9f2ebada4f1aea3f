-- What changed between two days, both of them included?
-- The rows of change_log by event_date, without those that a later source denies (corrected_by). Changes without a date are in none of them; those known to the month or the year count on its first day.
--
-- Rests on: change_log
-- Example: changes_between(DATE '2024-01-01', DATE '2024-12-31')
CREATE MACRO changes_between(first_day, last_day) AS TABLE
SELECT *
FROM change_log
WHERE corrected_by IS NULL AND event_date BETWEEN CAST(first_day AS DATE) AND CAST(last_day AS DATE);
