-- Blockers and comparisons: derived rows like the others of 001. A walk that is judged anew takes the comparison
-- of its target with it, which stood on what it was before.

-- One row for each place where an exit walk met a blocker. counted and reason: after all repeats were looked at.
CREATE TABLE derived_blocker (
  walk    TEXT NOT NULL REFERENCES walk (walk),
  place   INTEGER NOT NULL,
  version TEXT NOT NULL,
  counted INTEGER NOT NULL CHECK (counted IN (0, 1)),
  reason  TEXT,
  json    TEXT NOT NULL CHECK (json_valid(json)),
  PRIMARY KEY (walk, place)
) STRICT, WITHOUT ROWID;

-- An exit flow held against its onward flow.
CREATE TABLE derived_comparison (
  audit   TEXT NOT NULL REFERENCES audit (audit),
  target  TEXT NOT NULL,
  project TEXT NOT NULL,
  flow    TEXT NOT NULL,
  version TEXT NOT NULL,
  json    TEXT NOT NULL CHECK (json_valid(json)),
  PRIMARY KEY (audit, target, project, flow)
) STRICT, WITHOUT ROWID;

-- One row per exit flow of a target in a project. Counts are those of the required walk, or where there is no
-- complete path (lower_bound = 1) the commonest. grade is NULL where no_grade says why.
CREATE VIEW v_comparison AS
SELECT
  c.audit, c.target, c.project, c.flow,
  c.json ->> '$.onward.flow' AS onward_flow,
  c.json ->> '$.exit.n' AS n,
  c.json ->> '$.exit.usable' AS usable,
  c.json ->> '$.onward.n' AS onward_n,
  c.json ->> '$.onward.usable' AS onward_usable,
  c.json ->> '$.exit.outcome' AS outcome,
  c.json ->> '$.onward.outcome' AS onward_outcome,
  c.json -> '$.exit.outcomes' AS outcomes,
  c.json -> '$.onward.outcomes' AS onward_outcomes,
  c.json ->> '$.exit.channel' AS channel,
  c.json ->> '$.onward.channel' AS onward_channel,
  c.json ->> '$.exit.lowerBound' AS lower_bound,
  coalesce(c.json ->> '$.exit.steps.required', c.json ->> '$.exit.steps.mode') AS steps,
  coalesce(c.json ->> '$.onward.steps.required', c.json ->> '$.onward.steps.mode') AS onward_steps,
  c.json ->> '$.steps.ratio' AS steps_ratio,
  c.json ->> '$.steps.low' AS steps_ratio_low,
  c.json ->> '$.steps.high' AS steps_ratio_high,
  c.json ->> '$.steps.difference' AS steps_difference,
  coalesce(c.json ->> '$.exit.clicks.required', c.json ->> '$.exit.clicks.mode') AS clicks,
  coalesce(c.json ->> '$.onward.clicks.required', c.json ->> '$.onward.clicks.mode') AS onward_clicks,
  c.json ->> '$.clicks.ratio' AS clicks_ratio,
  c.json ->> '$.clicks.low' AS clicks_ratio_low,
  c.json ->> '$.clicks.high' AS clicks_ratio_high,
  c.json ->> '$.clicks.difference' AS clicks_difference,
  coalesce(c.json ->> '$.exit.screens.required', c.json ->> '$.exit.screens.mode') AS screens,
  coalesce(c.json ->> '$.onward.screens.required', c.json ->> '$.onward.screens.mode') AS onward_screens,
  c.json ->> '$.screens.ratio' AS screens_ratio,
  c.json ->> '$.screens.low' AS screens_ratio_low,
  c.json ->> '$.screens.high' AS screens_ratio_high,
  c.json ->> '$.screens.difference' AS screens_difference,
  c.json ->> '$.exit.personS.value' AS person_s,
  c.json ->> '$.onward.personS.value' AS onward_person_s,
  c.json ->> '$.personS.ratio' AS person_ratio,
  c.json ->> '$.personS.low' AS person_ratio_low,
  c.json ->> '$.personS.high' AS person_ratio_high,
  c.json ->> '$.personS.difference' AS person_difference_s,
  c.json ->> '$.exit.responseMs.geometricMean' AS response_ms,
  c.json ->> '$.onward.responseMs.geometricMean' AS onward_response_ms,
  c.json ->> '$.responseMs.ratio' AS response_ratio,
  c.json ->> '$.responseMs.low' AS response_ratio_low,
  c.json ->> '$.responseMs.high' AS response_ratio_high,
  c.json ->> '$.exit.effectHours' AS effect_h,
  c.json ->> '$.onward.effectHours' AS onward_effect_h,
  c.json ->> '$.exit.promised.minHours' AS promised_h_min,
  c.json ->> '$.exit.promised.maxHours' AS promised_h_max,
  c.json ->> '$.effort.value' AS doublings,
  c.json ->> '$.effort.low' AS doublings_low,
  c.json ->> '$.effort.high' AS doublings_high,
  (SELECT json_group_array(b.value ->> '$.id') FROM json_each(c.json, '$.blockers') b
   WHERE b.value ->> '$.counted') AS blockers,
  c.json ->> '$.grade' AS grade,
  c.json ->> '$.gradeAlt' AS grade_alt,
  c.json ->> '$.noGrade' AS no_grade,
  c.json -> '$.gates' AS gates,
  c.json -> '$.wouldChange' AS would_change,
  c.json ->> '$.descriptiveOnly' AS descriptive_only,
  c.json -> '$.exit.unstable' AS unstable,
  c.json -> '$.onward.unstable' AS onward_unstable,
  c.json ->> '$.score' AS score,
  c.version
FROM derived_comparison c;

-- One row for each place where an exit walk met a blocker. reason: why it does not count (control; absorbed by …;
-- intermittent), or 'seen once' where the only walk met it, which counts; else NULL. box: JSON [x, y, width,
-- height] on the picture of state.
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
  b.version
FROM derived_blocker b JOIN walk w ON w.walk = b.walk;
