-- What changed, when, in which sector, who said so and where is it written?
-- One row a change that is decided (announced or in force), as the log knows it now. What is only proposed, or was refused, stands in proposals.
-- A date known to the month or the year holds the first day of it: see date_precision. What a later source denies stays, with the denial in corrected_by; the state does not count it.
--
-- From: sanction_event
CREATE VIEW change_log AS
SELECT
    event_id,
    event_date,
    date_precision,
    announced_date,
    effective_date,
    sender,
    target_country,
    target_name,
    sector,
    measure,
    action,
    direction,
    status,
    confidence,
    n_articles,
    n_independent,
    evidence,
    url,
    first_reported_at,
    recorded_at,
    sender_name,
    target_country_name,
    sector_label,
    main,
    review_status,
    review_stale,
    source_class,
    chain_id,
    announced_precision,
    effective_precision,
    expiry_date,
    expiry_precision,
    day_zone,
    n_publishers,
    n_official,
    n_conflicts,
    extent,
    except_sectors,
    except_measures,
    except_words,
    recorded_from,
    run_id,
    cause,
    cause_detail,
    corrected_by
FROM sanction_event
WHERE recorded_to IS NULL AND status IN ('announced', 'in_force');
