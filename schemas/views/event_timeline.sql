-- How did a measure come about, change and end, step by step?
-- One row a step: the day an event was announced, the event itself, its first official text, its effect and its stated end. Steps are in order of date; one whose day is not known comes after what it follows from within its month or year, and what was announced on a day comes before what took effect on it. A chain is the history of one sender, target and sector; a step that carries out, prolongs or takes back something of another chain stands in both.
--
-- From: sanction_event
-- step_number: Place of the step in its chain, from 1
-- step: What happened that day: announced, proposed, denied, in_force, takes_effect, official_text, expires
-- step_date: The day of the step, at the precision known
-- step_precision: How exactly step_date is known
-- days_since_previous: Days since the step before; empty where one is not known to the day
-- link_kind: What the event is to an earlier one of the chain: implements, extends, reverses, corrects, part_of
-- link_scope: Whether it does all that the earlier one said or did, less or more
-- to_event_id: That earlier event
CREATE VIEW event_timeline AS
WITH
event AS (
    SELECT * FROM sanction_event WHERE recorded_to IS NULL
),
decided AS (
    SELECT chain_id, event_id FROM event WHERE status IN ('announced', 'in_force')
),
member AS (
    SELECT chain_id, event_id FROM decided
    UNION
    SELECT chain_id, event_id FROM event_link WHERE recorded_to IS NULL
),
official AS (
    SELECT event_id, CAST(min(published_at) AS DATE) AS published_on
    FROM event_evidence
    WHERE source_class = 'official' AND recorded_to IS NULL
    GROUP BY event_id
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
    WHERE effective_date IS NOT NULL AND effective_date IS DISTINCT FROM event_date
    UNION ALL
    SELECT event.event_id, 'official_text', official.published_on, 'day', 2
    FROM event
    INNER JOIN official ON official.event_id = event.event_id
    WHERE official.published_on IS DISTINCT FROM event.event_date
    UNION ALL
    SELECT event_id, 'expires', expiry_date, expiry_precision, 4 FROM event WHERE expiry_date IS NOT NULL
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
        FROM event_link
        WHERE recorded_to IS NULL
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
