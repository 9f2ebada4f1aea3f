-- What has the log ever held to be in force, and from when to when did it hold that?
-- One row a revision of an interval. What it holds now has no recorded_to: see regimes.
--
-- From: regime
-- sender_name: Whose measure, in words
-- target_country_name: Against which country or bloc, in words
-- sector_label: In which sector, in words
CREATE VIEW regime_revisions AS
SELECT
    regime.sender,
    regime.target_country,
    regime.target_name,
    regime.sector,
    regime.state,
    regime.valid_from,
    regime.valid_to,
    regime.opened_by,
    regime.closed_by,
    sender.name AS sender_name,
    coalesce(target.name, bloc.name) AS target_country_name,
    sector.label AS sector_label,
    regime.from_precision,
    regime.basis,
    regime.explanation,
    regime.remarks,
    regime.evidence,
    regime.url,
    regime.recorded_from,
    regime.recorded_to,
    regime.run_id
FROM regime
LEFT JOIN sender ON sender.code = regime.sender
LEFT JOIN country AS target ON target.code = regime.target_country
LEFT JOIN sender AS bloc ON bloc.code = regime.target_country
LEFT JOIN sector ON sector.code = regime.sector;
