-- How did each publisher's reports fare: how many changes, how often first, alone, contradicted or denied?
-- One row a publisher and class of source. Counts are of decided changes that its articles support, copies of other texts left out.
--
-- From: source_article
-- Rests on: change_log, evidence, conflicts
-- n_articles: Articles of it that support a decided change
-- n_changes: Decided changes that they support
-- n_first: Changes of which it was the first to write, alone or on the same day as others
-- n_alone: Changes that no other publisher reports
-- n_denied: Changes that a later source at least as good denies
-- n_outvoted: Values on which the log shows what others say
-- share_in_doubt: Share of its changes that nobody else reports, unless its texts are official, or that are denied
CREATE VIEW publisher_record AS
WITH
said AS (
    SELECT evidence.publisher, evidence.source_class, evidence.event_id, evidence.article_id, evidence.published_at
    FROM evidence
    WHERE evidence.independent
),
change AS (
    SELECT
        said.publisher,
        said.source_class,
        said.event_id,
        any_value(log.corrected_by) IS NOT NULL AS is_denied,
        any_value(log.n_publishers) = 1 AS is_alone,
        CAST(min(said.published_at) AS DATE) = CAST(any_value(log.first_reported_at) AS DATE) AS is_first
    FROM said
    INNER JOIN change_log AS log ON log.event_id = said.event_id
    GROUP BY said.publisher, said.source_class, said.event_id
),
outvoted AS (
    SELECT evidence.publisher, evidence.source_class, count(DISTINCT conflicts.event_id || conflicts.field) AS n_outvoted
    FROM conflicts
    INNER JOIN evidence ON evidence.mention_id = conflicts.mention_id AND evidence.event_id = conflicts.event_id
    GROUP BY evidence.publisher, evidence.source_class
),
article AS (
    SELECT said.publisher, said.source_class, count(DISTINCT said.article_id) AS n_articles
    FROM said
    SEMI JOIN change ON change.event_id = said.event_id
    GROUP BY said.publisher, said.source_class
)
SELECT
    change.publisher,
    change.source_class,
    any_value(article.n_articles) AS n_articles,
    count(*) AS n_changes,
    count(*) FILTER (change.is_first) AS n_first,
    count(*) FILTER (change.is_alone) AS n_alone,
    count(*) FILTER (change.is_denied) AS n_denied,
    coalesce(any_value(outvoted.n_outvoted), 0) AS n_outvoted,
    round(
        count(*) FILTER ((change.is_alone AND change.source_class <> 'official') OR change.is_denied) / count(*), 4
    ) AS share_in_doubt
FROM change
LEFT JOIN article
    ON article.publisher IS NOT DISTINCT FROM change.publisher AND article.source_class = change.source_class
LEFT JOIN outvoted
    ON outvoted.publisher IS NOT DISTINCT FROM change.publisher AND outvoted.source_class = change.source_class
GROUP BY change.publisher, change.source_class
ORDER BY n_changes DESC, change.publisher;
