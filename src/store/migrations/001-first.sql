-- One audit's database. Words and columns as in DESIGN.md §2; times are UTC, ISO 8601, if not said otherwise.

CREATE TABLE audit (
  audit      TEXT NOT NULL PRIMARY KEY,
  started_at TEXT NOT NULL,
  settings   TEXT NOT NULL CHECK (json_valid(settings))
) STRICT;

-- head: canonical JSON of the walk's head; head_hash: its SHA-256, the start of the chain of facts.
-- beat_at: last sign of life, UTC ms; beat_mono: the same on the host's monotonic clock.
-- facts, last_hash: number of facts and hash of the last one, written when the walk ended.
CREATE TABLE walk (
  walk       TEXT NOT NULL PRIMARY KEY,
  audit      TEXT NOT NULL REFERENCES audit (audit),
  target     TEXT NOT NULL,
  flow       TEXT NOT NULL,
  direction  TEXT NOT NULL CHECK (direction IN ('onward', 'exit')),
  repeat     INTEGER NOT NULL CHECK (repeat > 0),
  project    TEXT NOT NULL,
  started_at TEXT NOT NULL,
  head       TEXT NOT NULL CHECK (json_valid(head)),
  head_hash  TEXT NOT NULL,
  status     TEXT NOT NULL DEFAULT 'running' CHECK (status IN ('running', 'ended')),
  pid        INTEGER NOT NULL,
  host       TEXT NOT NULL,
  beat_at    REAL NOT NULL,
  beat_mono  REAL NOT NULL,
  ended_at   TEXT,
  outcome    TEXT,
  facts      INTEGER,
  last_hash  TEXT,
  redactions TEXT CHECK (redactions IS NULL OR json_valid(redactions)),
  CHECK ((status = 'ended') = (outcome IS NOT NULL)),
  CHECK ((status = 'ended') = (ended_at IS NOT NULL))
) STRICT;
CREATE INDEX walk_by_flow ON walk (audit, target, flow, direction, project, repeat);

-- json: the fact as canonical JSON; hash = SHA-256 of prev (64 hex digits) followed by json, in UTF-8.
CREATE TABLE fact (
  walk TEXT NOT NULL REFERENCES walk (walk),
  seq  INTEGER NOT NULL CHECK (seq > 0),
  at   REAL NOT NULL,
  kind TEXT NOT NULL,
  json TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (walk, seq)
) STRICT;
CREATE INDEX fact_by_kind ON fact (walk, kind);

CREATE TRIGGER fact_is_never_changed BEFORE UPDATE ON fact
BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END;

CREATE TRIGGER fact_is_never_deleted BEFORE DELETE ON fact
BEGIN SELECT RAISE(ABORT, 'facts are never deleted'); END;

CREATE TRIGGER fact_follows_the_last BEFORE INSERT ON fact
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM fact WHERE walk = NEW.walk)
  OR NEW.prev <> coalesce(
       (SELECT hash FROM fact WHERE walk = NEW.walk AND seq = NEW.seq - 1),
       (SELECT head_hash FROM walk WHERE walk = NEW.walk))
  OR (SELECT status FROM walk WHERE walk = NEW.walk) <> 'running'
BEGIN SELECT RAISE(ABORT, 'a fact follows the last fact of a walk that has not ended'); END;

CREATE TRIGGER walk_is_never_deleted BEFORE DELETE ON walk
BEGIN SELECT RAISE(ABORT, 'walks are never deleted'); END;

CREATE TRIGGER walk_keeps_its_head BEFORE UPDATE OF
  walk, audit, target, flow, direction, repeat, project, started_at, head, head_hash ON walk
BEGIN SELECT RAISE(ABORT, 'the head of a walk is never changed'); END;

CREATE TRIGGER walk_ends_once BEFORE UPDATE OF status, ended_at, outcome, facts, last_hash, redactions ON walk
WHEN OLD.status = 'ended'
BEGIN SELECT RAISE(ABORT, 'a walk ends once'); END;

-- Files lie beside the database as files/ab/<sha256>. sha256 and bytes are those of the content before
-- compression; stored is the length on disk.
CREATE TABLE file (
  sha256   TEXT NOT NULL PRIMARY KEY,
  media    TEXT NOT NULL,
  bytes    INTEGER NOT NULL,
  encoding TEXT NOT NULL CHECK (encoding IN ('none', 'gzip')),
  stored   INTEGER NOT NULL
) STRICT;

CREATE TABLE walk_file (
  walk   TEXT NOT NULL REFERENCES walk (walk),
  sha256 TEXT NOT NULL REFERENCES file (sha256),
  PRIMARY KEY (walk, sha256)
) STRICT, WITHOUT ROWID;

-- One walk at a time uses an account. holder NULL: free. Holder and waiters are named by their walk.
CREATE TABLE lease (
  account        TEXT NOT NULL PRIMARY KEY,
  holder         TEXT,
  direction      TEXT CHECK (direction IN ('onward', 'exit')),
  pid            INTEGER,
  host           TEXT,
  beat_at        REAL,
  beat_mono      REAL,
  last_direction TEXT CHECK (last_direction IN ('onward', 'exit'))
) STRICT;

CREATE TABLE lease_waiter (
  place     INTEGER PRIMARY KEY AUTOINCREMENT,
  account   TEXT NOT NULL,
  walk      TEXT NOT NULL UNIQUE,
  direction TEXT NOT NULL CHECK (direction IN ('onward', 'exit')),
  pid       INTEGER NOT NULL,
  host      TEXT NOT NULL,
  beat_at   REAL NOT NULL,
  beat_mono REAL NOT NULL
) STRICT;

-- Derived rows: functions of the facts, dropped and rebuilt by `seesaw judge`. version: the functions' version.
CREATE TABLE derived_walk (
  walk    TEXT NOT NULL PRIMARY KEY REFERENCES walk (walk),
  version TEXT NOT NULL,
  json    TEXT NOT NULL CHECK (json_valid(json))
) STRICT;

CREATE TABLE derived_step (
  walk    TEXT NOT NULL REFERENCES walk (walk),
  place   INTEGER NOT NULL,
  version TEXT NOT NULL,
  json    TEXT NOT NULL CHECK (json_valid(json)),
  PRIMARY KEY (walk, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE derived_screen (
  walk    TEXT NOT NULL REFERENCES walk (walk),
  place   INTEGER NOT NULL,
  version TEXT NOT NULL,
  json    TEXT NOT NULL CHECK (json_valid(json)),
  PRIMARY KEY (walk, place)
) STRICT, WITHOUT ROWID;

-- One row per walk. A count that is NULL has its reason in nulls (JSON, by name; '*' stands for all of them).
-- usable = 1: the walk says something about the target and was judged. outcome is NULL while the walk runs.
CREATE VIEW v_walk AS
SELECT
  w.audit, w.target, w.flow, w.direction, w.repeat, w.project, w.outcome,
  CASE WHEN w.outcome NOT IN ('scenario-broken', 'bot-wall', 'session-expired', 'interrupted')
            AND d.walk IS NOT NULL THEN 1 ELSE 0 END AS usable,
  CASE
    WHEN w.status = 'running' THEN 'the walk has not ended'
    ELSE coalesce(
      (SELECT f.json ->> '$.reason' FROM fact f WHERE f.walk = w.walk AND f.kind = 'outcome' ORDER BY f.seq DESC LIMIT 1),
      CASE w.outcome WHEN 'interrupted' THEN 'the process that walked is gone' END)
  END AS reason,
  d.json ->> '$.counts.steps' AS steps,
  d.json ->> '$.counts.clicks' AS clicks,
  d.json ->> '$.counts.screens' AS screens,
  d.json ->> '$.counts.options' AS options,
  d.json ->> '$.decisions' AS decisions,
  d.json ->> '$.confirmations' AS confirmations,
  d.json ->> '$.typedFields' AS typed_fields,
  d.json ->> '$.typedChars' AS typed_chars,
  d.json ->> '$.readingChars' AS reading_chars,
  d.json ->> '$.readingWords' AS reading_words,
  d.json ->> '$.readingDialogChars' AS reading_dialog_chars,
  d.json ->> '$.readingDialogWords' AS reading_dialog_words,
  d.json ->> '$.detourSteps' AS detour_steps,
  d.json ->> '$.searchedScreens' AS searched_screens,
  d.json ->> '$.chatTurns' AS chat_turns,
  d.json ->> '$.keywordRepeats' AS keyword_repeats,
  d.json ->> '$.channelSwitches' AS channel_switches,
  d.json ->> '$.scrollViewports' AS scroll_viewports,
  d.json ->> '$.planned' AS planned,
  d.json ->> '$.indicated.steps' AS indicated_steps,
  d.json ->> '$.indicated.clicks' AS indicated_clicks,
  d.json ->> '$.indicated.screens' AS indicated_screens,
  d.json ->> '$.indicated.options' AS indicated_options,
  d.json ->> '$.after.steps' AS after_steps,
  d.json ->> '$.after.clicks' AS after_clicks,
  d.json ->> '$.after.screens' AS after_screens,
  d.json ->> '$.after.options' AS after_options,
  d.json ->> '$.machineMs' AS machine_ms,
  d.json ->> '$.responseMs' AS response_ms,
  d.json ->> '$.imposedWaitMs' AS imposed_wait_ms,
  d.json ->> '$.driverMs' AS driver_ms,
  d.json ->> '$.harnessMs' AS harness_ms,
  d.json ->> '$.personS' AS person_s,
  d.json ->> '$.personSLow' AS person_s_low,
  d.json ->> '$.personSHigh' AS person_s_high,
  d.json ->> '$.promised.minHours' AS promised_h_min,
  d.json ->> '$.promised.maxHours' AS promised_h_max,
  d.json ->> '$.agentMs' AS agent_ms,
  d.json ->> '$.effectiveAt' AS effective_at,
  w.started_at,
  w.walk,
  d.json ->> '$.lowerBound' AS lower_bound,
  CASE
    WHEN d.walk IS NOT NULL THEN d.json -> '$.nulls'
    WHEN w.status = 'running' THEN '{"*":"the walk has not ended"}'
    WHEN w.outcome = 'interrupted' THEN '{"*":"the walk was interrupted"}'
    ELSE '{"*":"not judged yet"}'
  END AS nulls,
  d.version
FROM walk w LEFT JOIN derived_walk d ON d.walk = w.walk;

-- One row per step (`count-1`).
CREATE VIEW v_step AS
SELECT
  w.audit, w.target, w.flow, w.direction, w.repeat, w.project, w.walk,
  s.json ->> '$.step' AS step,
  s.json ->> '$.act' AS act,
  s.json ->> '$.clicks' AS clicks,
  s.json ->> '$.focusClicks' AS focus_clicks,
  s.json ->> '$.label' AS label,
  s.json ->> '$.role' AS role,
  s.json ->> '$.state' AS state,
  s.json ->> '$.confirmed' AS confirmed,
  s.json ->> '$.planned' AS planned,
  s.json ->> '$.part' AS part,
  s.json ->> '$.at' AS at_ms,
  s.json ->> '$.responseMs' AS response_ms,
  s.json ->> '$.waitMs' AS wait_ms,
  s.json ->> '$.source' AS source,
  s.version
FROM derived_step s JOIN walk w ON w.walk = s.walk;

-- One row per screen (`screen-1`), HOME and visits too. picture: SHA-256 of the recorded state's picture.
CREATE VIEW v_screen AS
SELECT
  w.audit, w.target, w.flow, w.direction, w.repeat, w.project, w.walk,
  s.place,
  s.json ->> '$.ordinal' AS ordinal,
  s.json ->> '$.state' AS state,
  s.json ->> '$.reason' AS reason,
  s.json ->> '$.part' AS part,
  s.json ->> '$.indicated' AS indicated,
  s.json ->> '$.options' AS options,
  s.json -> '$.optionLabels' AS option_labels,
  s.json ->> '$.decision' AS decision,
  s.json ->> '$.confirmation' AS confirmation,
  s.json ->> '$.readingChars' AS reading_chars,
  s.json ->> '$.readingWords' AS reading_words,
  s.json ->> '$.readingDialogChars' AS reading_dialog_chars,
  s.json ->> '$.readingDialogWords' AS reading_dialog_words,
  s.json ->> '$.url' AS url,
  s.json ->> '$.title' AS title,
  s.json ->> '$.screenHash' AS screen_hash,
  s.json ->> '$.screenKey' AS screen_key,
  (SELECT f.json ->> '$.picture' FROM fact f
   WHERE f.walk = s.walk AND f.kind = 'screen' AND f.json ->> '$.screen' = s.json ->> '$.state' LIMIT 1) AS picture,
  s.version
FROM derived_screen s JOIN walk w ON w.walk = s.walk;
