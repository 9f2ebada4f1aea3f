-- How did a measure come about, change and end, step by step?
-- One row a step: the day an event was announced, the event itself, its first official text, its effect and its stated end. Steps are in order of date; one whose day is not known comes after what it follows from within its month or year, and what was announced on a day comes before what took effect on it. A chain is the history of one sender, target and sector; a step that carries out, prolongs or takes back something of another chain stands in both.
--
-- From: sanction_event
-- Rests on: event_timeline_as_known
-- step_number: Place of the step in its chain, from 1
-- step: What happened that day: announced, proposed, denied, in_force, takes_effect, official_text, expires
-- step_date: The day of the step, at the precision known
-- step_precision: How exactly step_date is known
-- days_since_previous: Days since the step before; empty where one is not known to the day
-- link_kind: What the event is to an earlier one of the chain: implements, extends, reverses, corrects, part_of
-- link_scope: Whether it does all that the earlier one said or did, less or more
-- to_event_id: That earlier event
CREATE VIEW event_timeline AS
FROM event_timeline_as_known(TIMESTAMP 'infinity');
