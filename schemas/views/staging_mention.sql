-- What does each article claim, in which words, and by which rule was it read so?
-- One row a claim, before claims are merged into events. Reads the warehouse's Parquet files, so it answers where they are.
--
-- From: mention
CREATE VIEW staging_mention AS
SELECT * FROM stored.mention;
