-- How many changes did each sender make against each country, month by month?
-- Decided changes only, without those that a later source denies. The row without a month counts those whose month is not known, so that the sums are those of change_log.
--
-- From: sanction_event
-- Rests on: change_log
-- month: First day of the month; empty where the month is not known
-- sender_name: Who changed the measures, in words
-- n_changes: Changes
-- n_restrict: Changes that forbid more: imposed, expanded, reinstated
-- n_relax: Changes that forbid less: eased, suspended, lifted
-- n_maintain: Changes that forbid the same for longer: extended
-- n_sectors: Sectors concerned
CREATE VIEW monthly_activity AS
SELECT
    CASE WHEN date_precision IN ('day', 'month') THEN CAST(date_trunc('month', event_date) AS DATE) END AS month,
    sender,
    target_country,
    any_value(sender_name) AS sender_name,
    any_value(target_country_name) AS target_country_name,
    count(*) AS n_changes,
    count(*) FILTER (WHERE direction = 'restrict') AS n_restrict,
    count(*) FILTER (WHERE direction = 'relax') AS n_relax,
    count(*) FILTER (WHERE direction = 'maintain') AS n_maintain,
    count(DISTINCT sector) AS n_sectors
FROM change_log
WHERE corrected_by IS NULL
GROUP BY 1, 2, 3;
