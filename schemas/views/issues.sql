-- What could not be read or understood, where, and what mends it?
-- One row an issue. Reads the warehouse's Parquet files, so it answers where they are.
--
-- From: issue
CREATE VIEW issues AS
SELECT * FROM stored.issue;
