-- What happened to a country's sanctions, step by step, and what did the log know of it at a past moment (UTC)?
-- The steps of event_timeline_as_known against one country, each once, in order of date over all senders and chains; NULL as the moment is what the log knows now.
--
-- Rests on: in_utc, event_timeline_as_known
-- Example: timeline_of('BLR', as_known := TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO timeline_of(of_country, as_known := NULL) AS TABLE
WITH
step AS (
    SELECT *
    FROM event_timeline_as_known(coalesce(in_utc(as_known), TIMESTAMP 'infinity'))
    WHERE target_country = of_country
    -- a step that stands in several chains is told in that of what it carries out, prolongs or takes back
    QUALIFY row_number() OVER (PARTITION BY event_id, step ORDER BY link_kind IS NULL, chain_id) = 1
    UNION ALL BY NAME
    SELECT error('no country has the code ' || of_country || ': FROM dim_country lists them') AS sender
    WHERE of_country NOT IN (SELECT code FROM country UNION ALL SELECT code FROM sender)
)
SELECT
    step_date,
    step,
    sender,
    target_name,
    sector,
    action,
    status,
    link_kind,
    link_scope,
    to_event_id,
    event_id,
    chain_id,
    step_precision,
    confidence,
    n_official,
    source_class,
    evidence,
    url
FROM step
ORDER BY step_date NULLS LAST, sender, step_number, event_id;
