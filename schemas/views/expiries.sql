-- What was stated to end, when, and what came of it?
-- One row a decided change with a stated end: a restriction until a day, a licence, a suspension. What is denied is left out.
--
-- From: sanction_event
-- Rests on: expiries_as_known
-- ends_on: The last day on which it is to hold, as stated; of a month or year its first day, see ends_precision
-- ends_precision: How exactly ends_on is known
-- days_left: Days from today to ends_on; below 0 where it has passed
-- outcome: renewed (another event prolongs it), ahead, ran_out (the day has come, no renewal was seen, and the state has changed), no_effect (the day has come, and what holds does not rest on it); of a month or year the day is its last for what restricts, its first for what relaxes
-- renewed_by: The latest event that prolongs it
-- renewed_until: The stated end of that one, where it has one
-- gap_days: Days between ends_on and the first event that prolongs it, where that came later: it had lapsed, or a renewal between was not read; empty without such a gap or where a day is not known
-- next_state: What holds from the day after the stated end, as the log knows it now; empty if nothing is known of the row
CREATE VIEW expiries AS
FROM expiries_as_known(TIMESTAMP 'infinity');
