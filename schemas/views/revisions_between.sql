-- What does the log of one run say otherwise than that of another, and why?
-- One row an event that was added, revised or withdrawn from run_a to run_b, with what the log of run_b says of it; of a withdrawn one, what that of run_a said. NULL as run_a is the empty log, NULL as run_b the newest; publication lists the runs.
-- The columns are those of deltas; run_id and cause are those of the last of the changes.
--
-- Rests on: revisions, deltas
-- Example: revisions_between(NULL, NULL)
CREATE MACRO revisions_between(run_a, run_b) AS TABLE
WITH
bound AS (
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
        arg_max(deltas.cause_detail, deltas.changed_at) AS cause_detail
    FROM deltas, bound
    WHERE deltas.change = 'withdrawn' AND deltas.changed_at > bound.a AND deltas.changed_at <= bound.b
    GROUP BY deltas.event_id
)
SELECT
    CASE WHEN old.event_id IS NULL THEN 'added' ELSE 'revised' END AS change,
    now.recorded_from AS changed_at,
    CASE WHEN old.event_id IS NOT NULL THEN concat_ws(
        ', ',
        CASE WHEN now.event_date IS DISTINCT FROM old.event_date THEN 'event_date' END,
        CASE WHEN now.date_precision IS DISTINCT FROM old.date_precision THEN 'date_precision' END,
        CASE WHEN now.announced_date IS DISTINCT FROM old.announced_date THEN 'announced_date' END,
        CASE WHEN now.announced_precision IS DISTINCT FROM old.announced_precision THEN 'announced_precision' END,
        CASE WHEN now.effective_date IS DISTINCT FROM old.effective_date THEN 'effective_date' END,
        CASE WHEN now.effective_precision IS DISTINCT FROM old.effective_precision THEN 'effective_precision' END,
        CASE WHEN now.expiry_date IS DISTINCT FROM old.expiry_date THEN 'expiry_date' END,
        CASE WHEN now.expiry_precision IS DISTINCT FROM old.expiry_precision THEN 'expiry_precision' END,
        CASE WHEN now.day_zone IS DISTINCT FROM old.day_zone THEN 'day_zone' END,
        CASE WHEN now.sender IS DISTINCT FROM old.sender THEN 'sender' END,
        CASE WHEN now.target_country IS DISTINCT FROM old.target_country THEN 'target_country' END,
        CASE WHEN now.target_name IS DISTINCT FROM old.target_name THEN 'target_name' END,
        CASE WHEN now.sector IS DISTINCT FROM old.sector THEN 'sector' END,
        CASE WHEN now.measure IS DISTINCT FROM old.measure THEN 'measure' END,
        CASE WHEN now.action IS DISTINCT FROM old.action THEN 'action' END,
        CASE WHEN now.direction IS DISTINCT FROM old.direction THEN 'direction' END,
        CASE WHEN now.status IS DISTINCT FROM old.status THEN 'status' END,
        CASE WHEN now.main IS DISTINCT FROM old.main THEN 'main' END,
        CASE WHEN now.confidence IS DISTINCT FROM old.confidence THEN 'confidence' END,
        CASE WHEN now.n_articles IS DISTINCT FROM old.n_articles THEN 'n_articles' END,
        CASE WHEN now.n_independent IS DISTINCT FROM old.n_independent THEN 'n_independent' END,
        CASE WHEN now.n_publishers IS DISTINCT FROM old.n_publishers THEN 'n_publishers' END,
        CASE WHEN now.n_official IS DISTINCT FROM old.n_official THEN 'n_official' END,
        CASE WHEN now.n_conflicts IS DISTINCT FROM old.n_conflicts THEN 'n_conflicts' END,
        CASE WHEN now.evidence IS DISTINCT FROM old.evidence THEN 'evidence' END,
        CASE WHEN now.url IS DISTINCT FROM old.url THEN 'url' END,
        CASE WHEN now.source_class IS DISTINCT FROM old.source_class THEN 'source_class' END,
        CASE WHEN now.first_reported_at IS DISTINCT FROM old.first_reported_at THEN 'first_reported_at' END,
        CASE WHEN now.review_status IS DISTINCT FROM old.review_status THEN 'review_status' END,
        CASE WHEN now.review_stale IS DISTINCT FROM old.review_stale THEN 'review_stale' END
    ) END AS changed,
    now.* EXCLUDE (recorded_to, closed_by_run, closed_cause, closed_detail)
FROM now
LEFT JOIN old ON old.event_id = now.event_id
WHERE old.recorded_from IS DISTINCT FROM now.recorded_from
UNION ALL BY NAME
SELECT
    'withdrawn' AS change,
    withdrawal.changed_at,
    CAST(NULL AS VARCHAR) AS changed,
    old.* EXCLUDE (recorded_to, run_id, cause, cause_detail, closed_by_run, closed_cause, closed_detail),
    withdrawal.run_id,
    withdrawal.cause,
    withdrawal.cause_detail
FROM old
INNER JOIN withdrawal ON withdrawal.event_id = old.event_id
ANTI JOIN now ON now.event_id = old.event_id;
