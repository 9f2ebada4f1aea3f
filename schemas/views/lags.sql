-- How long does it take from a decision to the first report, to the official text and to the effect?
-- One row a decided change whose day is known. The official text is the event's own, or that of the act that implements it.
--
-- From: sanction_event
-- Rests on: lags_as_known
-- decided_on: The day of the announcement where one is stated, else of the event; of the first report where that is earlier than the day of effect
-- first_reported_on: The day of its earliest article
-- official_on: The day of its earliest official text, or of the earliest act that implements it
-- official_event_id: The event that has the official text: this one, or the act
-- is_partial_act: Whether that act does less than was announced
-- days_to_report: Days from the decision to the first report; below 0 where it was reported before
-- days_to_official: Days from the decision to the official text or act
-- days_to_effect: Days from the decision to the stated day of effect
CREATE VIEW lags AS
FROM lags_as_known(TIMESTAMP 'infinity');
