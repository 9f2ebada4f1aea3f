-- On what do sources disagree, what does the log show, why, and who says otherwise?
-- One row a value that differs from the one shown.
--
-- From: event_conflict
-- event_date: When the event was announced or took effect, as the log shows it
-- sender: Who changes the measure: ISO alpha-3 or a body's code
-- target_country: The sanctioned country, or the named target's home: ISO alpha-3
-- target_name: The named company, bank, ship, person or group
-- sector: The sector restricted, as the log shows it
-- action: What changed, as the log shows it
-- status: How far the change has come, as the log shows it
CREATE VIEW conflicts AS
SELECT
    conflict.event_id,
    conflict.field,
    conflict.chosen_value,
    conflict.other_value,
    conflict.reason,
    conflict.chosen_class,
    conflict.other_class,
    conflict.n_articles,
    conflict.n_independent,
    event.event_date,
    event.sender,
    event.target_country,
    event.target_name,
    event.sector,
    event.action,
    event.status,
    conflict.evidence,
    conflict.url,
    conflict.article_id,
    conflict.mention_id
FROM event_conflict AS conflict
LEFT JOIN sanction_event AS event ON event.event_id = conflict.event_id AND event.recorded_to IS NULL;
