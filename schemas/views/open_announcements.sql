-- What was announced and never seen carried out, or only in part, and how long ago?
-- One row an announced change that no act implements in full, no denial corrects and no later decision takes back. Silence is no evidence: the act may stand in a text that was not read.
--
-- From: sanction_event
-- Rests on: open_announcements_as_known
-- sender_name: Who announced it, in words
-- target_country_name: The country, or the bloc that is itself the target, in words
-- sector_label: The sector, in words
-- as_of: The day of the newest article that the log has read; ages count to it
-- said_on: The day of the announcement: as stated, else that of the event or, if earlier, of the first report
-- due_date: The day on which it is to take effect, where that is stated or lies after the announcement; of a month or year its first day
-- age_days: Days from said_on to as_of; empty where no day is known
-- is_overdue: Whether due_date has passed by as_of, a month or year as a whole
-- n_partial_acts: Acts that carry out a part of it
-- latest_partial_act: The latest of them
-- latest_partial_date: Its date
CREATE VIEW open_announcements AS
FROM open_announcements_as_known(TIMESTAMP 'infinity');
