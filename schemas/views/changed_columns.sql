-- In which columns does one revision of an event say something else than another?
-- Their names, separated by ', '. Given are two rows of revisions.
--
-- Example: changed_columns(revisions, revisions) FROM revisions
CREATE MACRO changed_columns(earlier, later) AS concat_ws(
    ', ',
    CASE WHEN later.event_date IS DISTINCT FROM earlier.event_date THEN 'event_date' END,
    CASE WHEN later.date_precision IS DISTINCT FROM earlier.date_precision THEN 'date_precision' END,
    CASE WHEN later.announced_date IS DISTINCT FROM earlier.announced_date THEN 'announced_date' END,
    CASE WHEN later.announced_precision IS DISTINCT FROM earlier.announced_precision THEN 'announced_precision' END,
    CASE WHEN later.effective_date IS DISTINCT FROM earlier.effective_date THEN 'effective_date' END,
    CASE WHEN later.effective_precision IS DISTINCT FROM earlier.effective_precision THEN 'effective_precision' END,
    CASE WHEN later.expiry_date IS DISTINCT FROM earlier.expiry_date THEN 'expiry_date' END,
    CASE WHEN later.expiry_precision IS DISTINCT FROM earlier.expiry_precision THEN 'expiry_precision' END,
    CASE WHEN later.day_zone IS DISTINCT FROM earlier.day_zone THEN 'day_zone' END,
    CASE WHEN later.sender IS DISTINCT FROM earlier.sender THEN 'sender' END,
    CASE WHEN later.target_country IS DISTINCT FROM earlier.target_country THEN 'target_country' END,
    CASE WHEN later.target_name IS DISTINCT FROM earlier.target_name THEN 'target_name' END,
    CASE WHEN later.sector IS DISTINCT FROM earlier.sector THEN 'sector' END,
    CASE WHEN later.measure IS DISTINCT FROM earlier.measure THEN 'measure' END,
    CASE WHEN later.action IS DISTINCT FROM earlier.action THEN 'action' END,
    CASE WHEN later.direction IS DISTINCT FROM earlier.direction THEN 'direction' END,
    CASE WHEN later.status IS DISTINCT FROM earlier.status THEN 'status' END,
    CASE WHEN later.main IS DISTINCT FROM earlier.main THEN 'main' END,
    CASE WHEN later.confidence IS DISTINCT FROM earlier.confidence THEN 'confidence' END,
    CASE WHEN later.n_articles IS DISTINCT FROM earlier.n_articles THEN 'n_articles' END,
    CASE WHEN later.n_independent IS DISTINCT FROM earlier.n_independent THEN 'n_independent' END,
    CASE WHEN later.n_publishers IS DISTINCT FROM earlier.n_publishers THEN 'n_publishers' END,
    CASE WHEN later.n_official IS DISTINCT FROM earlier.n_official THEN 'n_official' END,
    CASE WHEN later.n_conflicts IS DISTINCT FROM earlier.n_conflicts THEN 'n_conflicts' END,
    CASE WHEN later.evidence IS DISTINCT FROM earlier.evidence THEN 'evidence' END,
    CASE WHEN later.url IS DISTINCT FROM earlier.url THEN 'url' END,
    CASE WHEN later.source_class IS DISTINCT FROM earlier.source_class THEN 'source_class' END,
    CASE WHEN later.first_reported_at IS DISTINCT FROM earlier.first_reported_at THEN 'first_reported_at' END,
    CASE WHEN later.review_status IS DISTINCT FROM earlier.review_status THEN 'review_status' END,
    CASE WHEN later.review_stale IS DISTINCT FROM earlier.review_stale THEN 'review_stale' END
);
