-- Which official notices were read, under which number and citation, and from when do they hold?
-- One row an article that came with such facts, in its newest version. The day of publication is a later record of the
-- act: it was signed before, and takes effect when it says. Reads the warehouse's Parquet files. Joins event_evidence by
-- article_id.
--
-- From: article
-- Rests on: raw_article
-- document_number: The publisher's own number
-- citation: How lawyers cite it, such as 91 FR 12345
-- document_type: Rule, Notice, Executive Order, guidance, …
-- action: What the publisher says it does
-- effective_on: From when it holds
-- signed_on: When it was signed
-- executive_order: Number of the executive order
-- dates: What it says of its dates, in words
-- cfr_references: Parts of the Code of Federal Regulations that it changes
-- docket_ids: Files of the authority that it belongs to
-- agencies: Who issued it
-- attachments: Files beside it: title, url and content_type of each
CREATE VIEW official_notices AS
SELECT
    article_id,
    version_id,
    url,
    publisher,
    title,
    published_date,
    notice ->> '$.document_number' AS document_number,
    notice ->> '$.citation' AS citation,
    notice ->> '$.document_type' AS document_type,
    notice ->> '$.action' AS action,
    try_cast(notice ->> '$.effective_on' AS DATE) AS effective_on,
    try_cast(notice ->> '$.signed_on' AS DATE) AS signed_on,
    notice ->> '$.executive_order' AS executive_order,
    notice ->> '$.dates' AS dates,
    notice -> '$.cfr_references' AS cfr_references,
    notice -> '$.docket_ids' AS docket_ids,
    notice -> '$.agencies' AS agencies,
    notice -> '$.attachments' AS attachments,
    source,
    raw_file,
    raw_offset,
    recorded_at,
    run_id
FROM raw_article
WHERE notice IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY article_id ORDER BY recorded_at DESC, version_id) = 1;
