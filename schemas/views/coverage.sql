-- How much was read of each source, month by month, what came of it, and where are the gaps?
-- One row a publisher, language and month, from its first month to its last; a month of which nothing was read is a gap. Articles without a date have a row without month.
--
-- From: source_article
-- month: First day of the month of publication
-- n_articles: Articles read
-- n_on_sanctions: Articles among them that speak of sanctions
-- n_copies: Articles among them that are copies of another one
-- n_mentions: Claims found in them
-- n_events: Events that they support
-- is_gap: Whether nothing was read of that month
-- months_silent: Months from the newest article of this publisher and language to the newest article of the log
CREATE VIEW coverage AS
WITH
article AS (
    SELECT *, CAST(date_trunc('month', published_at) AS DATE) AS month FROM source_article
),
counted AS (
    SELECT
        publisher,
        language,
        month,
        any_value(source_class) AS source_class,
        count(*) AS n_articles,
        count(*) FILTER (WHERE passed_prefilter) AS n_on_sanctions,
        count(copy_of) AS n_copies,
        CAST(sum(n_mentions) AS BIGINT) AS n_mentions
    FROM article
    GROUP BY publisher, language, month
),
supported AS (
    SELECT article.publisher, article.language, article.month, count(DISTINCT evidence.event_id) AS n_events
    FROM article
    INNER JOIN event_evidence AS evidence ON evidence.article_id = article.article_id AND evidence.recorded_to IS NULL
    GROUP BY article.publisher, article.language, article.month
),
span AS (
    SELECT
        publisher,
        language,
        any_value(source_class) AS source_class,
        min(month) AS first_month,
        max(month) AS last_month,
        date_diff('month', max(month), (SELECT max(article.month) FROM article)) AS months_silent
    FROM counted
    GROUP BY publisher, language
),
calendar AS (
    SELECT
        publisher,
        language,
        source_class,
        months_silent,
        CAST(unnest(generate_series(CAST(first_month AS TIMESTAMP), CAST(last_month AS TIMESTAMP), INTERVAL 1 MONTH)) AS DATE)
            AS month
    FROM span
    WHERE first_month IS NOT NULL
    UNION ALL
    SELECT counted.publisher, counted.language, counted.source_class, span.months_silent, NULL AS month
    FROM counted
    INNER JOIN span
        ON span.publisher IS NOT DISTINCT FROM counted.publisher AND span.language IS NOT DISTINCT FROM counted.language
    WHERE counted.month IS NULL
)
SELECT
    calendar.month,
    calendar.publisher,
    calendar.source_class,
    calendar.language,
    coalesce(counted.n_articles, 0) AS n_articles,
    coalesce(counted.n_on_sanctions, 0) AS n_on_sanctions,
    coalesce(counted.n_copies, 0) AS n_copies,
    coalesce(counted.n_mentions, 0) AS n_mentions,
    coalesce(supported.n_events, 0) AS n_events,
    counted.n_articles IS NULL AS is_gap,
    calendar.months_silent
FROM calendar
LEFT JOIN counted
    ON counted.publisher IS NOT DISTINCT FROM calendar.publisher
    AND counted.language IS NOT DISTINCT FROM calendar.language
    AND counted.month IS NOT DISTINCT FROM calendar.month
LEFT JOIN supported
    ON supported.publisher IS NOT DISTINCT FROM calendar.publisher
    AND supported.language IS NOT DISTINCT FROM calendar.language
    AND supported.month IS NOT DISTINCT FROM calendar.month
ORDER BY calendar.publisher, calendar.language, calendar.month NULLS LAST;
