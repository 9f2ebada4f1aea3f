-- Which event carries out, prolongs, takes back, corrects or is part of which other one, and after how many days?
-- One row a link between two current events. An announced lifting that only narrower acts implement was carried out in part: see scope.
--
-- From: event_link
-- event_date: When the event was announced or took effect
-- action: What the event changed
-- status: How far the event has come
-- target_name: The named company, bank, ship, person or group of the event
-- sector: The sector of the event
-- to_event_date: When the other event was announced or took effect
-- to_action: What the other event changed
-- to_status: How far the other event has come
-- to_target_name: The named company, bank, ship, person or group of the other event
-- to_sector: The sector of the other event
-- sender: Who changes the measure: ISO alpha-3 or a body's code
-- target_country: The sanctioned country, or the named target's home: ISO alpha-3
CREATE VIEW event_links AS
SELECT
    link.event_id,
    link.to_event_id,
    link.kind,
    link.scope,
    link.lag_days,
    event.sender,
    event.target_country,
    event.event_date,
    event.action,
    event.status,
    event.target_name,
    event.sector,
    earlier.event_date AS to_event_date,
    earlier.action AS to_action,
    earlier.status AS to_status,
    earlier.target_name AS to_target_name,
    earlier.sector AS to_sector,
    link.linked_by,
    link.explanation,
    link.chain_id
FROM event_link AS link
LEFT JOIN sanction_event AS event ON event.event_id = link.event_id AND event.recorded_to IS NULL
LEFT JOIN sanction_event AS earlier ON earlier.event_id = link.to_event_id AND earlier.recorded_to IS NULL;
