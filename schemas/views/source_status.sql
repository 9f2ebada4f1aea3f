-- How does each source fare: when did it last answer, when did it last bring something, is it silent, what is wrong?
-- One row a source that was ever polled; of the runs up to the last publication. Times are UTC.
--
-- From: source_poll
-- Rests on: source_polls
-- state: ok, failing (the last poll went wrong), silent (no change for longer than its entry allows), or left (others were polled more than a week after it was due)
-- last_outcome: How the last poll went
-- last_message: What was wrong with it, in words
-- last_poll_at: When it was last polled
-- last_success_at: When a poll last went well
-- last_change_at: When a poll last brought something new
-- days_since_change: Days since then, or since the first poll
-- n_failures: Polls that went wrong since one went well
-- last_n_items: Items in its listings when they were last read
-- n_polls: Polls altogether
-- n_articles: Articles read altogether
-- n_walled: Of the pages read altogether, those that were a wall, a stub before one, or empty
CREATE VIEW source_status AS
WITH bounded AS (
    SELECT
        *,
        min(finished_at) OVER (PARTITION BY source ORDER BY run_id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)
            AS finished_by
    FROM source_polls
),

history AS (
    SELECT
        source,
        count(*) AS n_polls,
        min(started_at) AS first_poll_at,
        max(run_id) AS last_run_id,
        max(run_id) FILTER (outcome IN ('changed', 'unchanged')) AS good_run_id,
        arg_max(finished_at, run_id) FILTER (outcome IN ('changed', 'unchanged')) AS last_success_at,
        arg_max(finished_at, run_id) FILTER (outcome = 'changed') AS last_change_at,
        -- of a poll by a clock that was ahead, a later one tells by when it was over
        arg_max(finished_by, run_id) FILTER (outcome = 'changed') AS changed_by,
        arg_max(n_items, run_id) FILTER (n_items IS NOT NULL) AS last_n_items,
        CAST(sum(n_articles) AS BIGINT) AS n_articles,
        CAST(coalesce(sum(n_walled), 0) AS BIGINT) AS n_walled
    FROM bounded
    GROUP BY source
),

failures AS (
    SELECT p.source, count(*) AS n_failures
    FROM source_polls AS p
    INNER JOIN history AS h ON p.source = h.source
    WHERE h.good_run_id IS NULL OR p.run_id > h.good_run_id
    GROUP BY p.source
),

aged AS (
    SELECT
        *,
        date_diff('day', coalesce(changed_by, first_poll_at), make_timestamp(epoch_us(now()))) AS days_since_change
    FROM history
)

SELECT
    p.source,
    p.kind,
    p.address,
    CASE
        WHEN p.next_poll_at < newest.started_at - INTERVAL 7 DAY THEN 'left'
        WHEN p.outcome NOT IN ('changed', 'unchanged') THEN 'failing'
        WHEN a.days_since_change > p.silent_after_days THEN 'silent'
        ELSE 'ok'
    END AS state,
    p.outcome AS last_outcome,
    p.message AS last_message,
    p.finished_at AS last_poll_at,
    a.last_success_at,
    a.last_change_at,
    a.days_since_change,
    coalesce(f.n_failures, 0) AS n_failures,
    a.last_n_items,
    p.expect_items,
    p.n_pending,
    a.n_polls,
    a.n_articles,
    a.n_walled,
    p.silent_after_days,
    p.next_poll_at
FROM source_polls AS p
INNER JOIN aged AS a ON p.source = a.source AND p.run_id = a.last_run_id
CROSS JOIN (SELECT arg_max(started_at, run_id) AS started_at FROM source_polls) AS newest
LEFT JOIN failures AS f ON p.source = f.source
ORDER BY p.source;
