-- What did each run change in the log, and why?
-- One row an event that a run added, revised or withdrew, with what the log says of it since; of a withdrawn one, what it said last.
-- Applied in order, they turn any old version of the log into the present one: added and revised rows take the place of the event, withdrawn ones remove it.
--
-- From: sanction_event
-- Rests on: revisions
-- run_id: The run that changed it
-- changed_at: The moment from which the log says so (UTC)
-- change: added, revised or withdrawn
-- cause: Why: review, source_corrected, new_source, re_extraction or reference_data
-- cause_detail: The same in words: which articles, versions, rules or decisions
-- changed: The columns that are not what they were, separated by ', '; of revised events
-- sender_name: Who changes the measure, in words
-- target_country_name: The sanctioned country, or the bloc that is itself the target, in words
-- sector_label: The sector restricted, in words
CREATE VIEW deltas AS
SELECT
    CASE WHEN old.event_id IS NULL THEN 'added' ELSE 'revised' END AS change,
    now.recorded_from AS changed_at,
    CASE WHEN old.event_id IS NOT NULL THEN concat_ws(
        ', ',
        CASE WHEN now.event_date IS DISTINCT FROM old.event_date THEN 'event_date' END,
        CASE WHEN now.date_precision IS DISTINCT FROM old.date_precision THEN 'date_precision' END,
        CASE WHEN now.announced_date IS DISTINCT FROM old.announced_date THEN 'announced_date' END,
        CASE WHEN now.announced_precision IS DISTINCT FROM old.announced_precision THEN 'announced_precision' END,
        CASE WHEN now.effective_date IS DISTINCT FROM old.effective_date THEN 'effective_date' END,
        CASE WHEN now.effective_precision IS DISTINCT FROM old.effective_precision THEN 'effective_precision' END,
        CASE WHEN now.expiry_date IS DISTINCT FROM old.expiry_date THEN 'expiry_date' END,
        CASE WHEN now.expiry_precision IS DISTINCT FROM old.expiry_precision THEN 'expiry_precision' END,
        CASE WHEN now.day_zone IS DISTINCT FROM old.day_zone THEN 'day_zone' END,
        CASE WHEN now.sender IS DISTINCT FROM old.sender THEN 'sender' END,
        CASE WHEN now.target_country IS DISTINCT FROM old.target_country THEN 'target_country' END,
        CASE WHEN now.target_name IS DISTINCT FROM old.target_name THEN 'target_name' END,
        CASE WHEN now.sector IS DISTINCT FROM old.sector THEN 'sector' END,
        CASE WHEN now.measure IS DISTINCT FROM old.measure THEN 'measure' END,
        CASE WHEN now.action IS DISTINCT FROM old.action THEN 'action' END,
        CASE WHEN now.direction IS DISTINCT FROM old.direction THEN 'direction' END,
        CASE WHEN now.status IS DISTINCT FROM old.status THEN 'status' END,
        CASE WHEN now.main IS DISTINCT FROM old.main THEN 'main' END,
        CASE WHEN now.confidence IS DISTINCT FROM old.confidence THEN 'confidence' END,
        CASE WHEN now.n_articles IS DISTINCT FROM old.n_articles THEN 'n_articles' END,
        CASE WHEN now.n_independent IS DISTINCT FROM old.n_independent THEN 'n_independent' END,
        CASE WHEN now.n_publishers IS DISTINCT FROM old.n_publishers THEN 'n_publishers' END,
        CASE WHEN now.n_official IS DISTINCT FROM old.n_official THEN 'n_official' END,
        CASE WHEN now.n_conflicts IS DISTINCT FROM old.n_conflicts THEN 'n_conflicts' END,
        CASE WHEN now.evidence IS DISTINCT FROM old.evidence THEN 'evidence' END,
        CASE WHEN now.url IS DISTINCT FROM old.url THEN 'url' END,
        CASE WHEN now.source_class IS DISTINCT FROM old.source_class THEN 'source_class' END,
        CASE WHEN now.first_reported_at IS DISTINCT FROM old.first_reported_at THEN 'first_reported_at' END,
        CASE WHEN now.review_status IS DISTINCT FROM old.review_status THEN 'review_status' END,
        CASE WHEN now.review_stale IS DISTINCT FROM old.review_stale THEN 'review_stale' END
    ) END AS changed,
    now.* EXCLUDE (recorded_to, closed_by_run, closed_cause, closed_detail)
FROM revisions AS now
LEFT JOIN revisions AS old ON old.event_id = now.event_id AND old.recorded_to = now.recorded_from
UNION ALL BY NAME
SELECT
    'withdrawn' AS change,
    gone.recorded_to AS changed_at,
    CAST(NULL AS VARCHAR) AS changed,
    gone.* EXCLUDE (recorded_to, run_id, cause, cause_detail, closed_by_run, closed_cause, closed_detail),
    gone.closed_by_run AS run_id,
    gone.closed_cause AS cause,
    gone.closed_detail AS cause_detail
FROM revisions AS gone
ANTI JOIN revisions AS following
    ON following.event_id = gone.event_id AND following.recorded_from = gone.recorded_to
WHERE gone.recorded_to IS NOT NULL;
