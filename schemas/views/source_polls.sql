-- When was which source polled, how did it go, and what did it bring?
-- One row a source and run. Reads the warehouse's Parquet files, so it answers where they are.
--
-- From: source_poll
CREATE VIEW source_polls AS
SELECT * FROM stored.source_poll;
