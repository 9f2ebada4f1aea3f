-- What did each run change in the log, and why?
-- One row an event that a run added, revised or withdrew, with what the log says of it since; of a withdrawn one, what it said last.
-- Applied in order, they turn any old version of the log into the present one: added and revised rows take the place of the event, withdrawn ones remove it.
-- corrected_by of change_log is no column of it: a denial is an event of its own, and event_links tells what it corrects.
--
-- From: sanction_event
-- Rests on: changed_columns, revisions
-- run_id: The run that changed it
-- changed_at: The moment from which the log says so (UTC)
-- change: added, revised or withdrawn
-- cause: Why: review, source_corrected, new_source, re_extraction or reference_data
-- merged_into: The event that a withdrawn one was found to be, which the log had then: its old id means that one
-- changed: The columns that are not what they were, separated by ', '; of revised events
CREATE VIEW deltas AS
SELECT
    CASE WHEN old.event_id IS NULL THEN 'added' ELSE 'revised' END AS change,
    now.recorded_from AS changed_at,
    CASE WHEN old.event_id IS NOT NULL THEN changed_columns(old, now) END AS changed,
    now.* EXCLUDE (recorded_to, closed_by_run, closed_cause, closed_detail, closed_into),
    CAST(NULL AS VARCHAR) AS merged_into
FROM revisions AS now
LEFT JOIN revisions AS old ON old.event_id = now.event_id AND old.recorded_to = now.recorded_from
UNION ALL BY NAME
SELECT
    'withdrawn' AS change,
    gone.recorded_to AS changed_at,
    CAST(NULL AS VARCHAR) AS changed,
    gone.* EXCLUDE (recorded_to, run_id, cause, cause_detail, closed_by_run, closed_cause, closed_detail, closed_into),
    gone.closed_by_run AS run_id,
    gone.closed_cause AS cause,
    gone.closed_detail AS cause_detail,
    gone.closed_into AS merged_into
FROM revisions AS gone
ANTI JOIN revisions AS following
    ON following.event_id = gone.event_id AND following.recorded_from = gone.recorded_to
WHERE gone.recorded_to IS NOT NULL;
