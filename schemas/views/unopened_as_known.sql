-- What was relaxed or ended of which no beginning was known, at a past moment (UTC)?
-- The columns of regime_revisions, one row an interval that is the first of its row and says that it is eased, suspended or ended. What was only known to be restricted within something wider (the event reverses that: see event_links) has a beginning.
--
-- Rests on: in_utc, regime_revisions
-- Example: unopened_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO unopened_as_known(moment) AS TABLE
SELECT first_of_row.* EXCLUDE (place)
FROM (
    SELECT
        *,
        row_number() OVER (PARTITION BY sender, target_country, target_name, sector ORDER BY valid_from) AS place
    FROM regime_revisions
    WHERE
        recorded_from <= in_utc(moment)
        AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
) AS first_of_row
ANTI JOIN (
    SELECT event_id
    FROM event_link
    WHERE
        kind = 'reverses'
        AND scope <> 'wider'
        AND recorded_from <= in_utc(moment)
        AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
) AS beginning ON beginning.event_id = first_of_row.opened_by
WHERE first_of_row.place = 1 AND first_of_row.state IN ('ended', 'suspended', 'eased');
