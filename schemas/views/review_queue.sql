-- What should a person look at next?
-- One row a decided change that nobody has decided on, or whose evidence has changed since, and a row each for decisions that are about no event of the log (any more): rejected ones with new evidence, and lost ones. What matters most comes first.
-- The score adds up: doubt (1 - confidence, times 1.5 for what relaxes, halved for background), up to 0.5 for values on which sources differ, 0.75 for a reversal of something never seen imposed or for an end that one source alone or no known sender tells and nothing later settles, 1 for a decision whose evidence has changed, 1.5 if it keeps a change out of the log or is lost.
--
-- From: sanction_event
-- Rests on: change_log, regimes, unopened_as_known
-- priority: 1 is to be looked at first
-- score: How much it matters, higher first
-- reasons: Why it should be looked at, separated by '; '
-- decision_id: The decision whose evidence has changed
-- decision: What was decided: accept, reject, amend, merge or split
-- stale_detail: How the evidence has changed since
-- otherwise: What the evidence says now where the decision says otherwise
CREATE VIEW review_queue AS
WITH
unopened AS (
    SELECT DISTINCT opened_by AS event_id FROM unopened_as_known(TIMESTAMP 'infinity')
),
unconfirmed AS (
    -- what a later event settled is in doubt no more
    SELECT DISTINCT opened_by AS event_id FROM regimes WHERE basis = 'unconfirmed' AND closed_by IS NULL
),
doubted AS (
    SELECT *
    FROM review
    WHERE stale
    QUALIFY
        current_event_id IS NULL
        OR row_number() OVER (PARTITION BY current_event_id ORDER BY decided_at DESC, decision_id ASC) = 1
),
event_row AS (
    SELECT
        log.event_id,
        (1 - log.confidence) * CASE WHEN log.direction = 'relax' THEN 1.5 ELSE 1 END
        * CASE WHEN log.main THEN 1 ELSE 0.5 END
        + least(coalesce(log.n_conflicts, 0), 2) * 0.25
        + CASE WHEN unopened.event_id IS NULL AND unconfirmed.event_id IS NULL THEN 0 ELSE 0.75 END
        + CASE WHEN log.review_stale THEN 1 ELSE 0 END AS score,
        concat_ws(
            '; ',
            CASE WHEN log.review_stale THEN 'the evidence has changed since it was decided on' END,
            CASE WHEN unopened.event_id IS NOT NULL THEN 'reverses what was never seen imposed' END,
            CASE
                WHEN unconfirmed.event_id IS NULL THEN NULL
                WHEN log.sender IS NULL THEN 'nobody says whose measure has ended or is suspended'
                ELSE 'one source alone says that it has ended or is suspended'
            END,
            CASE WHEN log.n_conflicts > 0 THEN 'sources differ' END,
            CASE WHEN log.confidence < 0.5 THEN 'low confidence' END,
            CASE WHEN log.review_status = 'unreviewed' THEN 'nobody has looked at it' END
        ) AS reasons,
        doubted.decision_id,
        doubted.decision,
        doubted.stale_detail,
        doubted.otherwise,
        log.event_date,
        log.sender,
        log.target_country,
        log.target_name,
        log.sector,
        log.action,
        log.status,
        log.confidence,
        log.n_independent,
        log.evidence,
        log.url
    FROM change_log AS log
    LEFT JOIN unopened ON unopened.event_id = log.event_id
    LEFT JOIN unconfirmed ON unconfirmed.event_id = log.event_id
    LEFT JOIN doubted ON doubted.current_event_id = log.event_id
    WHERE log.review_status = 'unreviewed' OR log.review_stale
),
decision_row AS (
    SELECT
        coalesce(doubted.current_event_id, doubted.event_id) AS event_id,
        1.5 AS score,
        CASE doubted.outcome
            WHEN 'lost' THEN 'cannot be applied: ' || doubted.stale_detail || ' (' || doubted.seen || ')'
            ELSE 'kept out of the log, and its evidence has changed: ' || doubted.seen
        END AS reasons,
        doubted.decision_id,
        doubted.decision,
        doubted.stale_detail,
        doubted.otherwise
    FROM doubted
    ANTI JOIN sanction_event AS known ON known.event_id = doubted.current_event_id AND known.recorded_to IS NULL
),
queue AS (
    SELECT * FROM event_row
    UNION ALL BY NAME
    SELECT * FROM decision_row
)
SELECT
    row_number() OVER (ORDER BY score DESC, event_id, decision_id) AS priority,
    round(score, 4) AS score,
    queue.* EXCLUDE (score)
FROM queue
ORDER BY priority;
