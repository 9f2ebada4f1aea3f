-- Which event carries out, prolongs, takes back, corrects or is part of which other one, and after how many days?
-- One row a link between two current events. An announced lifting that only narrower acts implement was carried out in part: see scope.
--
-- From: event_link
-- Rests on: event_links_as_known
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
FROM event_links_as_known(TIMESTAMP 'infinity');
