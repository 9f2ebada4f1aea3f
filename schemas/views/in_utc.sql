-- Which moment is meant, as UTC without a zone?
-- A time with a zone (now(), TIMESTAMPTZ) is that moment, whatever the zone of the session is; one without is UTC already.
--
-- Example: in_utc(TIMESTAMP '2024-01-01 12:00:00')
CREATE MACRO in_utc(moment) AS coalesce(
    CASE
        WHEN typeof(moment) = 'TIMESTAMP WITH TIME ZONE'
            -- a cast would tell it by the clock of the session
            THEN make_timestamp(epoch_us(CAST(moment AS TIMESTAMPTZ)))
    END,
    CAST(moment AS TIMESTAMP)
);
