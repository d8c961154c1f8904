-- What a person said of a text-only hit. Facts like those of 001: rows are added and never changed; of the rows with
-- the same target, flow, evidence and version the last one stands. shown: canonical JSON of what the person judged
-- (blocker, subtype, quote, context, screenKey, source); evidence: its SHA-256. version: the detector's. audit: where
-- the person looked at it, which may be an earlier one in a database of its own.
CREATE TABLE review (
  review   INTEGER PRIMARY KEY AUTOINCREMENT,
  audit    TEXT NOT NULL,
  target   TEXT NOT NULL,
  flow     TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (length(evidence) = 64),
  version  TEXT NOT NULL,
  shown    TEXT NOT NULL CHECK (json_valid(shown)),
  verdict  TEXT NOT NULL CHECK (verdict IN ('confirm', 'reject', 'note', 'withdraw')),
  note     TEXT NOT NULL CHECK (verdict <> 'reject' OR note <> ''),
  reviewer TEXT NOT NULL CHECK (reviewer <> ''),
  at       TEXT NOT NULL
) STRICT;
CREATE INDEX review_by_place ON review (target, flow, evidence, version);

CREATE TRIGGER review_is_never_changed BEFORE UPDATE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are never changed'); END;

CREATE TRIGGER review_is_never_deleted BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'reviews are never deleted'); END;

-- evidence: of a place that rests on words alone and so needs a reviewer; else NULL. review: what stood when it was
-- judged.
ALTER TABLE derived_blocker ADD COLUMN evidence TEXT;
ALTER TABLE derived_blocker ADD COLUMN review INTEGER REFERENCES review (review);

-- One row per verdict, those that were replaced too. stands: 1 if it is the last one of its place and not withdrawn.
CREATE VIEW v_review AS
SELECT
  r.audit, r.target, r.flow,
  r.shown ->> '$.blocker' AS blocker,
  r.shown ->> '$.subtype' AS subtype,
  r.verdict, r.note, r.reviewer, r.at,
  r.verdict <> 'withdraw' AND NOT EXISTS (
    SELECT 1 FROM review l
    WHERE l.target = r.target AND l.flow = r.flow AND l.evidence = r.evidence AND l.version = r.version
      AND l.review > r.review) AS stands,
  r.shown ->> '$.quote' AS quote,
  r.shown ->> '$.context' AS context,
  r.shown ->> '$.source' AS source,
  r.shown ->> '$.screenKey' AS screen_key,
  r.evidence, r.version, r.review
FROM review r;

-- review: not reviewed, confirmed, rejected or undecided; NULL where nobody needs to look.
DROP VIEW v_blocker;
CREATE VIEW v_blocker AS
SELECT
  w.audit, w.target, w.project, w.flow, w.repeat, w.walk,
  b.place,
  b.json ->> '$.id' AS blocker,
  substr(b.json ->> '$.id', 1, 3) AS family,
  b.json ->> '$.subtype' AS subtype,
  b.json ->> '$.severity' AS severity,
  b.counted,
  b.reason,
  b.json ->> '$.step' AS step,
  b.json ->> '$.state' AS state,
  b.json ->> '$.confidence' AS confidence,
  b.json ->> '$.quote' AS quote,
  b.json ->> '$.context' AS context,
  b.json ->> '$.against' AS against,
  CASE json_type(b.json, '$.box') WHEN 'array' THEN b.json -> '$.box' END AS box,
  b.json ->> '$.screenHash' AS screen_hash,
  CASE
    WHEN b.evidence IS NULL THEN NULL
    WHEN r.review IS NULL THEN 'not reviewed'
    ELSE CASE r.verdict WHEN 'confirm' THEN 'confirmed' WHEN 'reject' THEN 'rejected' ELSE 'undecided' END
  END AS review,
  r.note AS review_note,
  r.reviewer,
  r.at AS reviewed_at,
  b.evidence,
  b.version
FROM derived_blocker b JOIN walk w ON w.walk = b.walk LEFT JOIN review r ON r.review = b.review;
