-- From schema version 2 to 3: evidence, links and conflicts have a history, as events and states have.
-- Version 2 kept only those of the present. Since when it said so is not told, so they count from the newest run that
-- changed something: before it, nothing of them is known.

CREATE VIEW new.event_evidence AS
WITH newest AS (
    SELECT arg_max(run_id, finished_at) AS run_id, arg_max(started_at, finished_at) AS recorded_from
    FROM old.run
    WHERE status = 'changed'
)
SELECT evidence.*, newest.recorded_from, newest.run_id
FROM old.event_evidence AS evidence
CROSS JOIN newest;

CREATE VIEW new.event_link AS
WITH newest AS (
    SELECT arg_max(run_id, finished_at) AS run_id, arg_max(started_at, finished_at) AS recorded_from
    FROM old.run
    WHERE status = 'changed'
)
SELECT link.*, newest.recorded_from, newest.run_id
FROM old.event_link AS link
CROSS JOIN newest;

CREATE VIEW new.event_conflict AS
WITH newest AS (
    SELECT arg_max(run_id, finished_at) AS run_id, arg_max(started_at, finished_at) AS recorded_from
    FROM old.run
    WHERE status = 'changed'
)
SELECT conflict.*, newest.recorded_from, newest.run_id
FROM old.event_conflict AS conflict
CROSS JOIN newest;
