-- Where do sanctions bite: how often was each sector of each country restricted or relaxed, and what holds there at last?
-- One row a country and sector with at least one decided change that no later source denies. The state sums up all senders and named targets: the strictest one that holds today.
--
-- From: sanction_event
-- Rests on: change_log, regimes
-- n_changes: Decided changes
-- n_restrict: Changes that forbid more: imposed, expanded, reinstated
-- n_relax: Changes that forbid less: eased, suspended, lifted
-- n_maintain: Changes that forbid the same for longer: extended
-- first_change: Date of the earliest change whose date is known
-- last_change: Date of the latest change whose date is known
-- last_action: What the latest change did
-- last_sender: Who made the latest change
-- latest_state: The strictest state of today (in_force, eased, suspended, ended); empty if no interval is known
-- n_senders: Senders whose measures there hold today: in force, eased or suspended
-- senders: Their codes, separated by '; '
CREATE VIEW country_sector_matrix AS
WITH
counted AS (
    SELECT
        target_country,
        sector,
        any_value(target_country_name) AS target_country_name,
        any_value(sector_label) AS sector_label,
        count(*) AS n_changes,
        count(*) FILTER (WHERE direction = 'restrict') AS n_restrict,
        count(*) FILTER (WHERE direction = 'relax') AS n_relax,
        count(*) FILTER (WHERE direction = 'maintain') AS n_maintain,
        min(event_date) AS first_change,
        max(event_date) AS last_change,
        last(action ORDER BY event_date NULLS FIRST, event_id) AS last_action,
        last(sender ORDER BY event_date NULLS FIRST, event_id) AS last_sender
    FROM change_log
    WHERE corrected_by IS NULL
    GROUP BY target_country, sector
),
lasting AS (
    SELECT
        target_country,
        sector,
        min(CASE state WHEN 'in_force' THEN 1 WHEN 'eased' THEN 2 WHEN 'suspended' THEN 3 ELSE 4 END) AS strictness,
        count(DISTINCT sender) FILTER (WHERE state <> 'ended') AS n_senders,
        string_agg(DISTINCT sender, '; ' ORDER BY sender) FILTER (WHERE state <> 'ended') AS senders
    FROM regimes
    WHERE valid_from <= current_date AND (valid_to IS NULL OR valid_to > current_date)
    GROUP BY target_country, sector
)
SELECT
    counted.*,
    CASE lasting.strictness WHEN 1 THEN 'in_force' WHEN 2 THEN 'eased' WHEN 3 THEN 'suspended' WHEN 4 THEN 'ended' END
        AS latest_state,
    coalesce(lasting.n_senders, 0) AS n_senders,
    lasting.senders
FROM counted
LEFT JOIN lasting
    ON lasting.target_country IS NOT DISTINCT FROM counted.target_country AND lasting.sector = counted.sector;
