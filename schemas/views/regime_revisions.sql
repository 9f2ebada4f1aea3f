-- What has the log ever held to be in force, and from when to when did it hold that?
-- One row a revision of an interval. What it holds now has no recorded_to: see regimes.
--
-- From: regime
CREATE VIEW regime_revisions AS
SELECT
    sender,
    target_country,
    target_name,
    sector,
    state,
    valid_from,
    valid_to,
    opened_by,
    closed_by,
    sender_name,
    target_country_name,
    sector_label,
    from_precision,
    basis,
    explanation,
    remarks,
    evidence,
    url,
    recorded_from,
    recorded_to,
    run_id
FROM regime;
