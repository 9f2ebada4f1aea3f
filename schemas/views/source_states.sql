-- What has each source seen, and what is still to be fetched?
-- One row a source, key and run that changed it; the newest of a key counts. Reads the warehouse's Parquet files.
--
-- From: source_state
CREATE VIEW source_states AS
SELECT * FROM stored.source_state;
