-- Which rows broke their contract, and how?
-- One row a refused row; it counts nowhere else. Reads the warehouse's Parquet files, so it answers where they are.
--
-- From: quarantine
CREATE VIEW quarantine AS
SELECT * FROM stored.quarantine;
