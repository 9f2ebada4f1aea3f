-- What did the log leave undecided, and why, as it knew it at a past moment (UTC)?
-- The columns of undecided, one row a change or an interval that was undecided then.
--
-- Rests on: in_utc, revisions, regime_revisions, unopened_as_known
-- Example: undecided_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO undecided_as_known(moment) AS TABLE
WITH
event AS (
    SELECT *
    FROM revisions
    WHERE
        recorded_from <= in_utc(moment)
        AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
),
doubted AS (
    SELECT
        'state' AS kind,
        basis AS reason,
        opened_by AS event_id,
        explanation,
        target_name,
        sector,
        state,
        valid_from,
        valid_to,
        recorded_from
    FROM regime_revisions
    WHERE
        basis IN ('presupposed', 'unconfirmed')
        AND recorded_from <= in_utc(moment)
        AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
    UNION ALL
    SELECT
        'state',
        'never_seen_imposed',
        opened_by,
        explanation,
        target_name,
        sector,
        state,
        valid_from,
        valid_to,
        recorded_from
    FROM unopened_as_known(moment)
    WHERE coalesce(basis, '') NOT IN ('presupposed', 'unconfirmed')
),
left_out AS (
    SELECT
        'change' AS kind,
        reason,
        event_id,
        explanation,
        recorded_from
    FROM event_undecided
    WHERE
        recorded_from <= in_utc(moment)
        AND (recorded_to IS NULL OR recorded_to > in_utc(moment))
),
told AS (
    SELECT * FROM doubted
    UNION ALL BY NAME
    SELECT * FROM left_out
)
SELECT
    told.kind,
    told.reason,
    told.event_id,
    event.event_date,
    event.sender,
    event.target_country,
    CASE told.kind WHEN 'state' THEN told.target_name ELSE event.target_name END AS target_name,
    CASE told.kind WHEN 'state' THEN told.sector ELSE event.sector END AS sector,
    event.action,
    event.status,
    told.state,
    told.valid_from,
    told.valid_to,
    told.explanation,
    event.confidence,
    event.n_independent,
    event.source_class,
    event.review_status,
    event.evidence,
    event.url,
    event.date_precision,
    event.sender_name,
    event.target_country_name,
    told.recorded_from
FROM told
LEFT JOIN event ON event.event_id = told.event_id;
