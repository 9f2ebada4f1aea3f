-- Which country does a code stand for?
-- One row a country or former country of ISO 3166; joins target_country.
--
-- From: country
CREATE VIEW dim_country AS
SELECT code, name, official_name, status, valid_from, valid_to
FROM country;
