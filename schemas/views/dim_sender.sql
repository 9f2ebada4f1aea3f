-- Who imposes sanctions, and what does a sender's code stand for?
-- One row a state or body; joins sender.
--
-- From: sender
CREATE VIEW dim_sender AS
SELECT code, name, kind, definition
FROM sender;
