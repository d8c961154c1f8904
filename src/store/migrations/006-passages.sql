-- The ledger of irreversible steps. Entries are added and never changed: the first one of a passage ('intended', with
-- its json) is on the disk before the step is activated, the later ones say what became of it. The last entry stands.
CREATE TABLE passage (
  entry   INTEGER PRIMARY KEY AUTOINCREMENT,
  passage TEXT NOT NULL,
  state   TEXT NOT NULL CHECK (state IN
    ('intended', 'done', 'stopped', 'unknown', 'happened', 'not-happened', 'reset')),
  at      TEXT NOT NULL,
  who     TEXT NOT NULL,
  note    TEXT NOT NULL,
  json    TEXT CHECK ((state = 'intended') = (json IS NOT NULL) AND (json IS NULL OR json_valid(json)))
) STRICT;
CREATE INDEX passage_entries ON passage (passage, entry);
CREATE UNIQUE INDEX passage_begins_once ON passage (passage) WHERE state = 'intended';

CREATE TRIGGER passage_is_never_changed BEFORE UPDATE ON passage
BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END;

CREATE TRIGGER passage_is_never_deleted BEFORE DELETE ON passage
BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END;

-- One row per passage with what became of it. amount: what was declared to be paid, in currency; NULL if nothing.
CREATE VIEW v_passage AS
SELECT
  p.json ->> '$.audit' AS audit,
  p.json ->> '$.target' AS target,
  p.json ->> '$.flow' AS flow,
  p.json ->> '$.direction' AS direction,
  p.json ->> '$.repeat' AS repeat,
  p.json ->> '$.project' AS project,
  p.json ->> '$.walk' AS walk,
  p.json ->> '$.phase' AS phase,
  p.json ->> '$.origin' AS origin,
  p.json ->> '$.account' AS account,
  CASE WHEN p.json ->> '$.currency' IS NOT NULL THEN printf('%d.%02d', (p.json ->> '$.cents') / 100, (p.json ->> '$.cents') % 100) END AS amount,
  p.json ->> '$.currency' AS currency,
  p.json -> '$.declared' AS declared,
  p.at,
  l.state,
  CASE WHEN l.entry > p.entry THEN l.at END AS settled_at,
  l.who,
  l.note,
  p.passage
FROM passage p
JOIN passage l ON l.entry = (SELECT max(entry) FROM passage e WHERE e.passage = p.passage)
WHERE p.state = 'intended';
