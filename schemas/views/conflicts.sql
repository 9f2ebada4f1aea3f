-- On what do sources disagree, what does the log show, why, and who says otherwise?
-- One row a value that differs from the one shown.
--
-- From: event_conflict
-- Rests on: conflicts_as_known
-- days_apart: Days between the two values, of a date that both know to the day
-- event_date: When the event was announced or took effect, as the log shows it
-- sender: Who changes the measure: ISO alpha-3 or a body's code
-- target_country: The sanctioned country, or the named target's home: ISO alpha-3
-- target_name: The named company, bank, ship, person or group
-- sector: The sector restricted, as the log shows it
-- action: What changed, as the log shows it
-- status: How far the change has come, as the log shows it
CREATE VIEW conflicts AS
FROM conflicts_as_known(TIMESTAMP 'infinity');
