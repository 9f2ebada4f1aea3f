-- From schema version 1 to 2: evidence names versions, events count their sources, revisions and states know their runs.
-- What version 1 did not record and no other table tells is empty: why it came to say something, on how many values its
-- sources differed, what a state rests on, and what of an event's sources was counted in revisions that are over.

CREATE VIEW new.sanction_event AS
WITH
counted AS (
    -- A text without publisher counts as one, together with its copies: which those are is not told of a copy.
    SELECT
        event_id,
        CASE WHEN count(*) FILTER (WHERE publisher IS NULL AND NOT independent) = 0
            THEN count(DISTINCT publisher) + count(DISTINCT article_id) FILTER (WHERE publisher IS NULL) END AS n_publishers,
        count(DISTINCT article_id) FILTER (WHERE source_class = 'official') AS n_official
    FROM old.event_evidence
    GROUP BY event_id
),
published AS (
    SELECT started_at, max(run_id) AS run_id FROM old.run WHERE status = 'changed' GROUP BY started_at
)
SELECT
    event.*,
    chain_id_of(event.sender, event.target_country, event.target_name, event.sector) AS chain_id,
    counted.n_publishers,
    counted.n_official,
    CAST(NULL AS BIGINT) AS n_conflicts,
    'unreviewed' AS review_status,
    false AS review_stale,
    CAST(NULL AS VARCHAR) AS cause,
    published.run_id AS closed_by_run
FROM old.sanction_event AS event
LEFT JOIN counted ON counted.event_id = event.event_id AND event.recorded_to IS NULL
LEFT JOIN published ON published.started_at = event.recorded_to;

CREATE VIEW new.event_evidence AS
WITH newest AS (
    SELECT arg_max(extractor_version, finished_at) AS extractor_version FROM old.run WHERE status = 'changed'
)
SELECT evidence.*, mention.version_id, mention.extractor_version
FROM old.event_evidence AS evidence
LEFT JOIN (
    SELECT mention_id, extractor_version, any_value(version_id) AS version_id
    FROM old.mention
    WHERE extractor_version = (SELECT newest.extractor_version FROM newest)
    GROUP BY mention_id, extractor_version
) AS mention ON mention.mention_id = evidence.mention_id;

CREATE VIEW new.regime AS
WITH newest AS (
    -- The states of version 1 are those of the newest run that changed something; since when it held them is not told.
    SELECT arg_max(run_id, finished_at) AS run_id, arg_max(started_at, finished_at) AS started_at
    FROM old.run
    WHERE status = 'changed'
)
SELECT
    regime.*,
    CAST(NULL AS VARCHAR) AS basis,
    event.evidence,
    event.url,
    newest.started_at AS recorded_from,
    newest.run_id
FROM old.regime AS regime
CROSS JOIN newest
LEFT JOIN old.sanction_event AS event ON event.event_id = regime.opened_by AND event.recorded_to IS NULL;

CREATE VIEW new.publication AS
WITH
opened AS (
    SELECT recorded_from AS moment, event_id FROM old.sanction_event
),
closed AS (
    SELECT recorded_to AS moment, event_id FROM old.sanction_event WHERE recorded_to IS NOT NULL
),
changed AS (
    SELECT
        coalesce(opened.moment, closed.moment) AS moment,
        count(*) FILTER (WHERE closed.event_id IS NULL) AS n_added,
        count(*) FILTER (WHERE opened.event_id IS NOT NULL AND closed.event_id IS NOT NULL) AS n_revised,
        count(*) FILTER (WHERE opened.event_id IS NULL) AS n_withdrawn
    FROM opened
    FULL JOIN closed ON closed.moment = opened.moment AND closed.event_id = opened.event_id
    GROUP BY ALL
)
SELECT
    run.run_id,
    run.started_at AS recorded_at,
    run.extractor_version,
    run.n_events,
    coalesce(changed.n_added, 0) AS n_added,
    coalesce(changed.n_revised, 0) AS n_revised,
    coalesce(changed.n_withdrawn, 0) AS n_withdrawn
FROM old.run AS run
LEFT JOIN changed ON changed.moment = run.started_at
WHERE run.status <> 'failed';
