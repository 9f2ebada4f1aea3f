-- What has the log ever said, from when to when, and why did it come to say so and cease to?
-- One row a revision of an event, decided or not. What it says now has no recorded_to.
--
-- From: sanction_event
-- sender_name: Who changes the measure, in words
-- target_country_name: The sanctioned country, or the bloc that is itself the target, in words
-- sector_label: The sector restricted, in words
CREATE VIEW revisions AS
SELECT
    event.event_id,
    event.event_date,
    event.date_precision,
    event.announced_date,
    event.effective_date,
    event.sender,
    event.target_country,
    event.target_name,
    event.sector,
    event.measure,
    event.action,
    event.direction,
    event.status,
    event.confidence,
    event.n_articles,
    event.n_independent,
    event.evidence,
    event.url,
    event.first_reported_at,
    event.recorded_at,
    sender.name AS sender_name,
    coalesce(target.name, bloc.name) AS target_country_name,
    sector.label AS sector_label,
    event.main,
    event.review_status,
    event.review_stale,
    event.source_class,
    event.chain_id,
    event.announced_precision,
    event.effective_precision,
    event.expiry_date,
    event.expiry_precision,
    event.day_zone,
    event.n_publishers,
    event.n_official,
    event.n_conflicts,
    event.recorded_from,
    event.recorded_to,
    event.run_id,
    event.cause,
    event.cause_detail,
    event.closed_by_run,
    event.closed_cause,
    event.closed_detail
FROM sanction_event AS event
LEFT JOIN sender ON sender.code = event.sender
LEFT JOIN country AS target ON target.code = event.target_country
LEFT JOIN sender AS bloc ON bloc.code = event.target_country
LEFT JOIN sector ON sector.code = event.sector;
