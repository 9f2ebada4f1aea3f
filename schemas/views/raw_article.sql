-- What exactly was read?
-- One row a version of an article, with its text. Reads the warehouse's Parquet files, so it answers where they are.
--
-- From: article
CREATE VIEW raw_article AS
SELECT * FROM stored.article;
