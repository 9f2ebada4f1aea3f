-- What could the log not decide, and why?
-- One row a decided change that changes no state (kind change), and one an interval that rests on doubt (kind state). Nothing is guessed: the change stays in change_log, and in_force_on shows the state with its basis. What is only announced stands in open_announcements.
--
-- From: sanction_event
-- Rests on: undecided_as_known
-- kind: change, or state
-- reason: Of a change: no_target, no_date, denied, taken_back, outdone (see event_undecided). Of a state: never_seen_imposed (it was relaxed or ended, and its beginning is not known), presupposed (only an announced or denied relaxation takes for granted that it stands), unconfirmed (one source alone says that it has ended or is suspended, or no sender is known)
-- event_id: The change, or the one that opened the interval
-- state: What the log holds to be so: in_force, eased, suspended or ended
-- valid_from: First day of the interval
-- valid_to: First day after it; empty if no end is known
-- explanation: The reason in words, with the events that it follows from
-- target_name: The named company, bank, ship, person or group; of a state, that of its row
-- sector: The sector; of a state, that of its row
CREATE VIEW undecided AS
FROM undecided_as_known(TIMESTAMP 'infinity');
