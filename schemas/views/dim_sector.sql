-- What is a sector, where does it stand in the tree, and which codes join it to trade and industry statistics?
-- One row a sector; joins sector.
--
-- From: sector
-- top: The widest sector above it; the sector itself at the top of the tree
-- level: Its depth in the tree, 1 at the top
-- path: The way down the tree, from the widest sector to this one
CREATE VIEW dim_sector AS
WITH RECURSIVE tree AS (
    SELECT code, code AS top, 1 AS level, code AS path
    FROM sector
    WHERE parent IS NULL
    UNION ALL
    SELECT child.code, tree.top, tree.level + 1 AS level, tree.path || ' > ' || child.code AS path
    FROM sector AS child
    INNER JOIN tree ON child.parent = tree.code
)
SELECT
    sector.code,
    sector.parent,
    sector.label,
    sector.hs_codes,
    sector.isic_codes,
    sector.note,
    tree.top,
    tree.level,
    tree.path
FROM sector
LEFT JOIN tree ON tree.code = sector.code;
