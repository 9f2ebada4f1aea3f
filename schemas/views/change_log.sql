-- What changed, when, in which sector, who said so and where is it written?
-- One row a change that is decided (announced or in force), as the log knows it now. What is only proposed, or was refused, stands in proposals.
-- A date known to the month or the year holds the first day of it: see date_precision. What a later source denies stays, with the denial in corrected_by; the state does not count it.
--
-- From: sanction_event
-- Rests on: change_log_as_known
-- sender_name: Who changes the measure, in words
-- target_country_name: The sanctioned country, or the bloc that is itself the target, in words
-- sector_label: The sector restricted, in words
-- corrected_by: The event that says it is not so: a denial, within a week, by a source at least as good
CREATE VIEW change_log AS
FROM change_log_as_known(TIMESTAMP 'infinity');
