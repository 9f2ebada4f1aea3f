-- What does the log hold to be in force on a day otherwise than it held at an earlier moment (UTC)?
-- One row a row of the state (sender, country, named target, sector) that two moments of knowledge tell otherwise on that day; NULL as the later one is what the log knows now. So: what has changed of today's state since the last export.
-- change is imposed, ended, tightened, relaxed; basis where the state is the same and rests on something else; only_end_known where the log had not heard of the row, and has of its end; withdrawn where it says nothing of the row any more, which is no lifting.
--
-- Rests on: in_utc, regime_revisions
-- Example: state_changes_between(DATE '2024-01-01', TIMESTAMP '2024-01-01 12:00:00', NULL)
CREATE MACRO state_changes_between(day, earlier, later) AS TABLE
WITH
holding AS (
    SELECT *
    FROM regime_revisions
    WHERE valid_from <= CAST(day AS DATE) AND (valid_to IS NULL OR valid_to > CAST(day AS DATE))
),
old AS (
    SELECT * FROM holding
    WHERE recorded_from <= in_utc(earlier) AND (recorded_to IS NULL OR recorded_to > in_utc(earlier))
),
now AS (
    SELECT * FROM holding
    WHERE
        recorded_from <= coalesce(in_utc(later), TIMESTAMP 'infinity')
        AND (recorded_to IS NULL OR recorded_to > coalesce(in_utc(later), TIMESTAMP 'infinity'))
),
paired AS (
    SELECT
        coalesce(now.sender, old.sender) AS sender,
        coalesce(now.target_country, old.target_country) AS target_country,
        coalesce(now.target_name, old.target_name) AS target_name,
        coalesce(now.sector, old.sector) AS sector,
        old.state AS state_before,
        now.state AS state_now,
        old.valid_from AS since_before,
        now.valid_from AS since_now,
        old.basis AS basis_before,
        now.basis AS basis_now,
        old.opened_by AS opened_by_before,
        now.opened_by AS opened_by_now,
        now.explanation,
        now.evidence,
        now.url,
        now.recorded_from,
        -- what nobody has heard of forbids nothing
        CASE coalesce(old.state, 'ended') WHEN 'in_force' THEN 3 WHEN 'eased' THEN 2 WHEN 'suspended' THEN 1 ELSE 0 END
            AS strictness_before,
        CASE coalesce(now.state, 'ended') WHEN 'in_force' THEN 3 WHEN 'eased' THEN 2 WHEN 'suspended' THEN 1 ELSE 0 END
            AS strictness_now
    FROM old
    FULL JOIN now
        ON
            now.sender IS NOT DISTINCT FROM old.sender
            AND now.target_country IS NOT DISTINCT FROM old.target_country
            AND now.target_name IS NOT DISTINCT FROM old.target_name
            AND now.sector = old.sector
)
SELECT
    CASE
        WHEN state_now IS NULL THEN 'withdrawn'
        WHEN state_before IS NULL AND strictness_now = 0 THEN 'only_end_known'
        WHEN strictness_now = strictness_before THEN 'basis'
        WHEN strictness_before = 0 THEN 'imposed'
        WHEN strictness_now = 0 THEN 'ended'
        WHEN strictness_now > strictness_before THEN 'tightened'
        ELSE 'relaxed'
    END AS change,
    paired.* EXCLUDE (strictness_before, strictness_now)
FROM paired
WHERE
    state_before IS DISTINCT FROM state_now
    OR basis_before IS DISTINCT FROM basis_now
    OR opened_by_before IS DISTINCT FROM opened_by_now
    OR since_before IS DISTINCT FROM since_now
ORDER BY target_country, sender, sector, target_name;
