-- What does the log of one run say otherwise than that of another, and why?
-- One row an event that was added, revised or withdrawn from run_a to run_b, with what the log of run_b says of it; of a withdrawn one, what that of run_a said. NULL as run_a is the empty log, NULL as run_b the newest; publication lists the runs. A run_b that came before run_a is an error.
-- The columns are those of deltas; run_id and cause are those of the last of the changes. A revised event whose changed is an empty text was revised meanwhile, and says again what it said.
--
-- Rests on: changed_columns, revisions, deltas
-- Example: revisions_between(NULL, NULL)
CREATE MACRO revisions_between(run_a, run_b) AS TABLE
WITH RECURSIVE
given AS (
    SELECT
        CASE WHEN run_a IS NULL THEN TIMESTAMP '-infinity' ELSE coalesce(
            (SELECT recorded_at FROM publication WHERE run_id = run_a),
            CAST(error('this file knows no run ' || run_a || ': FROM publication lists them') AS TIMESTAMP)
        ) END AS a,
        CASE WHEN run_b IS NULL THEN TIMESTAMP 'infinity' ELSE coalesce(
            (SELECT recorded_at FROM publication WHERE run_id = run_b),
            CAST(error('this file knows no run ' || run_b || ': FROM publication lists them') AS TIMESTAMP)
        ) END AS b
),
bound AS (
    SELECT
        a,
        CASE
            WHEN b < a THEN CAST(
                error('run ' || run_b || ' came before run ' || run_a || ': name the earlier one first') AS TIMESTAMP
            )
            ELSE b
        END AS b
    FROM given
),
old AS (
    SELECT revisions.*
    FROM revisions, bound
    WHERE revisions.recorded_from <= bound.a AND (revisions.recorded_to IS NULL OR revisions.recorded_to > bound.a)
),
now AS (
    SELECT revisions.*
    FROM revisions, bound
    WHERE revisions.recorded_from <= bound.b AND (revisions.recorded_to IS NULL OR revisions.recorded_to > bound.b)
),
withdrawal AS (
    SELECT
        deltas.event_id,
        max(deltas.changed_at) AS changed_at,
        arg_max(deltas.run_id, deltas.changed_at) AS run_id,
        arg_max(deltas.cause, deltas.changed_at) AS cause,
        arg_max(deltas.cause_detail, deltas.changed_at) AS cause_detail,
        arg_max_null(deltas.merged_into, deltas.changed_at) AS merged_into
    FROM deltas, bound
    WHERE deltas.change = 'withdrawn' AND deltas.changed_at > bound.a AND deltas.changed_at <= bound.b
    GROUP BY deltas.event_id
),
merger AS (
    SELECT
        deltas.event_id,
        deltas.merged_into,
        deltas.changed_at,
        lag(deltas.changed_at, 1, TIMESTAMP '-infinity') OVER (PARTITION BY deltas.event_id ORDER BY deltas.changed_at)
            AS changed_before
    FROM deltas, bound
    WHERE deltas.merged_into IS NOT NULL AND deltas.changed_at > bound.a AND deltas.changed_at <= bound.b
),
-- what an event was merged into may have been merged in its turn, and then the old id meant that one
followed AS (
    SELECT event_id, merged_into, changed_at FROM withdrawal WHERE merged_into IS NOT NULL
    UNION ALL
    SELECT followed.event_id, merger.merged_into, merger.changed_at
    FROM followed
    INNER JOIN merger
        ON
            merger.event_id = followed.merged_into
            AND merger.changed_at > followed.changed_at
            AND merger.changed_before <= followed.changed_at
),
survivor AS (
    SELECT event_id, arg_max(merged_into, changed_at) AS merged_into FROM followed GROUP BY event_id
)
SELECT
    CASE WHEN old.event_id IS NULL THEN 'added' ELSE 'revised' END AS change,
    now.recorded_from AS changed_at,
    CASE WHEN old.event_id IS NOT NULL THEN changed_columns(old, now) END AS changed,
    now.* EXCLUDE (recorded_to, closed_by_run, closed_cause, closed_detail, closed_into),
    CAST(NULL AS VARCHAR) AS merged_into
FROM now
LEFT JOIN old ON old.event_id = now.event_id
WHERE old.recorded_from IS DISTINCT FROM now.recorded_from
UNION ALL BY NAME
SELECT
    'withdrawn' AS change,
    withdrawal.changed_at,
    CAST(NULL AS VARCHAR) AS changed,
    old.* EXCLUDE (recorded_to, run_id, cause, cause_detail, closed_by_run, closed_cause, closed_detail, closed_into),
    withdrawal.run_id,
    withdrawal.cause,
    withdrawal.cause_detail,
    survivor.merged_into
FROM old
INNER JOIN withdrawal ON withdrawal.event_id = old.event_id
LEFT JOIN survivor ON survivor.event_id = old.event_id
ANTI JOIN now ON now.event_id = old.event_id;
