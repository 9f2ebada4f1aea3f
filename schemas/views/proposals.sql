-- What is being considered, demanded or threatened, and what was refused?
-- One row a change that is not decided (proposed or rejected), as the log knows it now. None of these is a change: those stand in change_log.
--
-- From: sanction_event
-- Rests on: revisions
-- sender_name: Who would change the measure, in words
-- target_country_name: The country, or the bloc that is itself the target, in words
-- sector_label: The sector spoken of, in words
CREATE VIEW proposals AS
SELECT * EXCLUDE (recorded_to, closed_by_run, closed_cause, closed_detail, closed_into)
FROM revisions
WHERE recorded_to IS NULL AND status IN ('proposed', 'rejected');
