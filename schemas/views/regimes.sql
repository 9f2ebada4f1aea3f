-- What holds against whom, from which day to which?
-- One row an interval, as the log knows it now: valid_from is its first day, valid_to the first day after it. Silence ends nothing: valid_to is empty, or lies ahead where an end is stated.
-- In doubt the restriction holds: what is only announced relaxes nothing, a lifting for a sector or country delists nobody. basis says what a state rests on.
--
-- From: regime
-- sender_name: Whose measure, in words
-- target_country_name: Against which country or bloc, in words
-- sector_label: In which sector, in words
CREATE VIEW regimes AS
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
    regime.recorded_from
FROM regime
LEFT JOIN sender ON sender.code = regime.sender
LEFT JOIN country AS target ON target.code = regime.target_country
LEFT JOIN sender AS bloc ON bloc.code = regime.target_country
LEFT JOIN sector ON sector.code = regime.sector
WHERE regime.recorded_to IS NULL;
