-- What holds against a country in a sector on a day, at which level, since when, and who says so?
-- One row a measure of in_force_on that concerns the sector: of the sector itself, of a wider one, of the whole country, or of a narrower one; named targets only where their sector is that one, wider or narrower. NULL as the sector is all of them. With as_known, as the log knew it at that moment (UTC).
-- A country or sector that is no code (FROM dim_country, FROM dim_sector) is an error, since no row would read as no measure.
-- The strictest comes first. A general measure does not say that a firm is listed, nor a licence that it is not.
--
-- Rests on: in_utc, regime_revisions
-- Example: measures_on('BLR', 'fertilizer', DATE '2024-01-01', as_known := TIMESTAMP '2024-02-01 12:00:00')
CREATE MACRO measures_on(of_country, in_sector, day, as_known := NULL) AS TABLE
WITH RECURSIVE
above AS (
    SELECT code, parent FROM sector WHERE code = in_sector
    UNION ALL
    SELECT sector.code, sector.parent FROM sector INNER JOIN above ON sector.code = above.parent
),
below AS (
    SELECT code FROM sector WHERE code = in_sector
    UNION ALL
    SELECT sector.code FROM sector INNER JOIN below ON sector.parent = below.code
),
known AS (
    SELECT *
    FROM regime_revisions
    WHERE
        target_country = of_country
        AND recorded_from <= coalesce(in_utc(as_known), TIMESTAMP 'infinity')
        AND (recorded_to IS NULL OR recorded_to > coalesce(in_utc(as_known), TIMESTAMP 'infinity'))
),
held AS (
    SELECT
        *,
        CASE
            WHEN sector = in_sector OR in_sector IS NULL THEN 'same'
            WHEN sector = 'unspecified' THEN CASE WHEN target_name IS NULL THEN 'whole_country' END
            WHEN sector IN (SELECT code FROM above) THEN 'wider'
            WHEN sector IN (SELECT code FROM below) OR in_sector = 'unspecified' THEN 'narrower'
        END AS reach
    FROM known
    WHERE state <> 'ended' AND valid_from <= CAST(day AS DATE) AND (valid_to IS NULL OR valid_to > CAST(day AS DATE))
),
dated AS (
    SELECT
        held.sender,
        held.target_name,
        held.sector,
        held.valid_from,
        coalesce(
            max(before.valid_to) FILTER (before.state <> held.state AND before.valid_to <= held.valid_from),
            min(before.valid_from)
        ) AS state_since,
        coalesce(
            max(before.valid_to) FILTER (before.state = 'ended' AND before.valid_to <= held.valid_from),
            min(before.valid_from)
        ) AS restricted_since
    FROM held
    INNER JOIN known AS before
        ON
            before.sender IS NOT DISTINCT FROM held.sender
            AND before.target_name IS NOT DISTINCT FROM held.target_name
            AND before.sector = held.sector
    GROUP BY held.sender, held.target_name, held.sector, held.valid_from, held.state
),
source AS (
    SELECT event_id, string_agg(DISTINCT coalesce(publisher, '?'), '; ' ORDER BY coalesce(publisher, '?')) AS publishers
    FROM event_evidence
    WHERE
        recorded_from <= coalesce(in_utc(as_known), TIMESTAMP 'infinity')
        AND (recorded_to IS NULL OR recorded_to > coalesce(in_utc(as_known), TIMESTAMP 'infinity'))
    GROUP BY event_id
),
event AS (
    SELECT *
    FROM sanction_event
    WHERE
        recorded_from <= coalesce(in_utc(as_known), TIMESTAMP 'infinity')
        AND (recorded_to IS NULL OR recorded_to > coalesce(in_utc(as_known), TIMESTAMP 'infinity'))
),
misspelt AS (
    SELECT error('no country has the code ' || of_country || ': FROM dim_country lists them') AS sender
    WHERE of_country NOT IN (SELECT code FROM country UNION ALL SELECT code FROM sender)
    UNION ALL
    SELECT error('no sector is called ' || in_sector || ': FROM dim_sector lists them') AS sender
    WHERE in_sector NOT IN (SELECT code FROM sector)
),
found AS (
    SELECT
        held.sender,
        held.target_name,
        held.sector,
        held.reach,
        held.state,
        dated.state_since,
        dated.restricted_since,
        held.valid_to,
        held.basis,
        source.publishers,
        event.source_class,
        event.n_independent,
        event.n_official,
        event.confidence,
        event.review_status,
        held.explanation,
        held.remarks,
        held.evidence,
        held.url,
        held.opened_by,
        held.target_country,
        held.sender_name,
        held.target_country_name,
        held.sector_label
    FROM held
    INNER JOIN dated
        ON
            dated.sender IS NOT DISTINCT FROM held.sender
            AND dated.target_name IS NOT DISTINCT FROM held.target_name
            AND dated.sector = held.sector
    LEFT JOIN event ON event.event_id = held.opened_by
    LEFT JOIN source ON source.event_id = held.opened_by
    WHERE held.reach IS NOT NULL
)
SELECT *
FROM (
    FROM found
    UNION ALL BY NAME
    FROM misspelt
)
ORDER BY CASE state WHEN 'in_force' THEN 1 WHEN 'eased' THEN 2 ELSE 3 END, sender, sector, target_name;
