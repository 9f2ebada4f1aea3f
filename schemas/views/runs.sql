-- What did each run read, keep, refuse and change?
-- One row a run. Reads the warehouse's Parquet files, so it answers where they are.
--
-- From: run
CREATE VIEW runs AS
SELECT * FROM stored.run;
