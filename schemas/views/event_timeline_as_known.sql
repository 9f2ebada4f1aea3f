-- How did a measure come about, change and end, step by step, as the log knew it at a past moment (UTC)?
-- The columns of event_timeline, one row a step that the log knew then. What lay ahead (a day of effect, a stated end) is in it as far as it was stated.
--
-- Rests on: in_utc, official_texts_as_known
-- Example: event_timeline_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO event_timeline_as_known(moment) AS TABLE
WITH
event AS (
    SELECT *
    FROM sanction_event
    WHERE
        recorded_from <= in_utc(moment)
        AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
),
link AS (
    SELECT *
    FROM event_link
    WHERE
        recorded_from <= in_utc(moment)
        AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
),
never AS (
    SELECT event_id
    FROM event_undecided
    WHERE
        reason IN ('denied', 'taken_back')
        AND recorded_from <= in_utc(moment)
        AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
),
decided AS (
    SELECT chain_id, event_id FROM event WHERE status IN ('announced', 'in_force')
),
member AS (
    SELECT chain_id, event_id FROM decided
    UNION
    SELECT chain_id, event_id FROM link
),
official AS (
    FROM official_texts_as_known(moment)
),
step AS (
    SELECT
        event_id,
        CASE status WHEN 'rejected' THEN 'denied' ELSE status END AS step,
        event_date AS step_date,
        date_precision AS step_precision,
        1 AS place
    FROM event
    UNION ALL
    SELECT event_id, 'announced', announced_date, announced_precision, 0
    FROM event
    WHERE announced_date IS NOT NULL AND announced_date IS DISTINCT FROM event_date
    UNION ALL
    SELECT event_id, 'takes_effect', effective_date, effective_precision, 3
    FROM event
    -- what was denied, or taken back before its day, never took effect
    ANTI JOIN never USING (event_id)
    WHERE effective_date IS NOT NULL AND effective_date IS DISTINCT FROM event_date
    UNION ALL
    SELECT event.event_id, 'official_text', official.published_on, 'day', 2
    FROM event
    INNER JOIN official ON official.event_id = event.event_id
    WHERE official.published_on IS DISTINCT FROM event.event_date
    UNION ALL
    SELECT event_id, 'expires', expiry_date, expiry_precision, 4
    FROM event
    ANTI JOIN never USING (event_id)
    WHERE expiry_date IS NOT NULL
),
nearest AS (
    SELECT
        chain_id,
        event_id,
        first(kind ORDER BY importance, to_event_id) AS kind,
        first(scope ORDER BY importance, to_event_id) AS scope,
        first(to_event_id ORDER BY importance, to_event_id) AS to_event_id
    FROM (
        SELECT
            *,
            CASE kind WHEN 'implements' THEN 1 WHEN 'corrects' THEN 2 WHEN 'extends' THEN 3 WHEN 'reverses' THEN 4 ELSE 5 END
                AS importance
        FROM link
    )
    GROUP BY chain_id, event_id
),
placed AS (
    SELECT
        member.chain_id,
        step.*,
        nearest.kind,
        nearest.scope,
        nearest.to_event_id,
        greatest(
            max(step.step_date) OVER (
                PARTITION BY member.chain_id, step.event_id
                ORDER BY step.place
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            ),
            earlier.event_date
        ) AS follows
    FROM member
    INNER JOIN step ON step.event_id = member.event_id
    LEFT JOIN nearest ON nearest.chain_id = member.chain_id AND nearest.event_id = member.event_id
    LEFT JOIN event AS earlier ON earlier.event_id = nearest.to_event_id
),
ordered AS (
    SELECT
        *,
        CASE
            WHEN step_precision = 'month' AND date_trunc('month', follows) = date_trunc('month', step_date) THEN follows
            WHEN step_precision = 'year' AND date_trunc('year', follows) = date_trunc('year', step_date) THEN follows
            ELSE step_date
        END AS counts_as,
        CASE step
            WHEN 'proposed' THEN 0 WHEN 'denied' THEN 0 WHEN 'announced' THEN 1 WHEN 'in_force' THEN 2
            WHEN 'official_text' THEN 3 WHEN 'takes_effect' THEN 4 ELSE 5
        END AS turn
    FROM placed
)
SELECT
    step.chain_id,
    row_number() OVER chain AS step_number,
    step.step_date,
    step.step,
    event.sender,
    event.target_country,
    event.target_name,
    event.sector,
    event.action,
    event.status,
    CASE
        WHEN step.step_precision = 'day' AND lag(step.step_precision) OVER chain = 'day'
            THEN step.step_date - lag(step.step_date) OVER chain
    END AS days_since_previous,
    CASE WHEN step.place = 1 THEN step.kind END AS link_kind,
    CASE WHEN step.place = 1 THEN step.scope END AS link_scope,
    CASE WHEN step.place = 1 THEN step.to_event_id END AS to_event_id,
    event.event_id,
    step.step_precision,
    event.confidence,
    event.n_official,
    event.source_class,
    event.evidence,
    event.url
FROM ordered AS step
INNER JOIN event ON event.event_id = step.event_id
WINDOW chain AS (
    PARTITION BY step.chain_id ORDER BY step.counts_as NULLS LAST, step.turn, step.step_precision <> 'day', event.event_id
);
