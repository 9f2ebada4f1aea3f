-- Which codes of trade and industry statistics belong to which sector?
-- One row a sector and code. A code may be a chapter, a heading or a subheading: join by its beginning, starts_with(trade.hs, code).
--
-- From: sector
-- scheme: HS (Harmonized System 2022) or ISIC (Revision 4)
-- sector: The sector
-- code: The code, without blanks
CREATE VIEW dim_sector_code AS
SELECT code AS sector, 'HS' AS scheme, trim(unnest(string_split(hs_codes, ';'))) AS code
FROM sector
WHERE hs_codes IS NOT NULL
UNION ALL
SELECT code, 'ISIC', trim(unnest(string_split(isic_codes, ';')))
FROM sector
WHERE isic_codes IS NOT NULL
ORDER BY ALL;
