-- Which articles were read, and what did each of them give?
-- One row an article, in its newest version, whether or not it says anything about sanctions. The text is in raw_article.
--
-- From: source_article
-- n_events: Events that it supports
CREATE VIEW articles AS
SELECT
    article.article_id,
    article.version_id,
    article.url,
    article.publisher,
    article.source_class,
    article.title,
    article.published_at,
    article.language,
    article.n_versions,
    article.n_characters,
    article.passed_prefilter,
    article.n_mentions,
    coalesce(supported.n_events, 0) AS n_events,
    article.copy_of,
    article.recorded_at
FROM source_article AS article
LEFT JOIN (
    SELECT article_id, count(DISTINCT event_id) AS n_events FROM event_evidence WHERE recorded_to IS NULL GROUP BY article_id
) AS supported ON supported.article_id = article.article_id;
