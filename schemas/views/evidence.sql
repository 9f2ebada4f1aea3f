-- Which words of which article support an event?
-- One row a mention. Offsets count characters of title + two newlines + text, or of the text alone where there is no title.
--
-- From: event_evidence
-- Rests on: evidence_as_known
-- event_date: When the event was announced or took effect
-- sender: Who changes the measure: ISO alpha-3 or a body's code
-- target_country: The sanctioned country, or the named target's home: ISO alpha-3
-- sector: The sector restricted
-- action: What changed
-- status: How far the change has come, by its best evidence
CREATE VIEW evidence AS
FROM evidence_as_known(TIMESTAMP 'infinity');
