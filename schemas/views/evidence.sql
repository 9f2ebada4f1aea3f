-- Which words of which article support an event?
-- One row a mention. Offsets count characters of title + two newlines + text, or of the text alone where there is no title.
--
-- From: event_evidence
-- event_date: When the event was announced or took effect
-- sender: Who changes the measure: ISO alpha-3 or a body's code
-- target_country: The sanctioned country, or the named target's home: ISO alpha-3
-- sector: The sector restricted
-- action: What changed
-- status: How far the change has come, by its best evidence
CREATE VIEW evidence AS
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
    event.event_date,
    event.sender,
    event.target_country,
    event.sector,
    event.action,
    event.status
FROM event_evidence AS evidence
LEFT JOIN sanction_event AS event ON event.event_id = evidence.event_id AND event.recorded_to IS NULL;
