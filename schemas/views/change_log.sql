-- What changed, when, in which sector, who said so and where is it written?
-- One row a change that is decided (announced or in force), as the log knows it now. What is only proposed, or was refused, stands in proposals.
-- A date known to the month or the year holds the first day of it: see date_precision.
--
-- From: sanction_event
-- Rests on: revisions
-- sender_name: Who changes the measure, in words
-- target_country_name: The sanctioned country, or the bloc that is itself the target, in words
-- sector_label: The sector restricted, in words
CREATE VIEW change_log AS
SELECT * EXCLUDE (recorded_to, closed_by_run, closed_cause, closed_detail)
FROM revisions
WHERE recorded_to IS NULL AND status IN ('announced', 'in_force');
