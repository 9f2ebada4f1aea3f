-- What was in force on a day, and what did the log hold to be in force on it at a past moment (UTC)?
-- The rows of regimes whose interval holds that day, as the log knows them now or, with as_known, as it knew them then. Eased and suspended measures are shown with their state; ended ones are not in force and are left out.
--
-- Rests on: regimes
-- Example: in_force_on(DATE '2024-01-01', as_known := TIMESTAMP '2024-02-01 12:00:00')
CREATE MACRO in_force_on(day, as_known := NULL) AS TABLE
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
WHERE
    regime.state <> 'ended'
    AND regime.valid_from <= CAST(day AS DATE)
    AND (regime.valid_to IS NULL OR regime.valid_to > CAST(day AS DATE))
    AND regime.recorded_from <= coalesce(CAST(as_known AS TIMESTAMP), TIMESTAMP 'infinity')
    AND (
        regime.recorded_to IS NULL
        OR regime.recorded_to > coalesce(CAST(as_known AS TIMESTAMP), TIMESTAMP 'infinity')
    );
