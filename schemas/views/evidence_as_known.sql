-- Which words of which article supported an event, as the log knew it at a past moment (UTC)?
-- The columns of evidence, one row a mention that supported an event then; what the event said is as it was known then, too.
--
-- Rests on: in_utc
-- Example: evidence_as_known(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO evidence_as_known(moment) AS TABLE
SELECT
    evidence.event_id,
    evidence.article_id,
    evidence.url,
    evidence.published_at,
    evidence.evidence,
    evidence.evidence_start,
    evidence.evidence_end,
    evidence.rule,
    evidence.publisher,
    evidence.source_class,
    evidence.title,
    evidence.mention_id,
    evidence.confidence,
    evidence.independent,
    evidence.merged_by,
    evidence.version_id,
    evidence.extractor_version,
    evidence.recorded_from,
    event.event_date,
    event.sender,
    event.target_country,
    event.sector,
    event.action,
    event.status
FROM event_evidence AS evidence
LEFT JOIN sanction_event AS event
    ON
        event.event_id = evidence.event_id
        AND event.recorded_from <= in_utc(moment)
        AND (event.recorded_to IS NULL OR event.recorded_to > in_utc(moment))
WHERE
    evidence.recorded_from <= in_utc(moment)
    AND (evidence.recorded_to IS NULL OR evidence.recorded_to > in_utc(moment));
