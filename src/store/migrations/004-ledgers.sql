-- Ledgers of prominence: derived rows like the others of 002.

-- One row for each pair of controls of an exit walk.
CREATE TABLE derived_ledger (
  walk    TEXT NOT NULL REFERENCES walk (walk),
  place   INTEGER NOT NULL,
  version TEXT NOT NULL,
  json    TEXT NOT NULL CHECK (json_valid(json)),
  PRIMARY KEY (walk, place)
) STRICT, WITHOUT ROWID;

-- One row for each attribute of each pair. a, b: values of the other control and of the one that leads out; less: which
-- of them is clearly less; why: why the attribute does not count. v and verdict are those of the whole pair.
CREATE VIEW v_prominence AS
SELECT
  w.audit, w.target, w.project, w.flow, w.repeat, w.walk,
  l.place,
  l.json ->> '$.pair' AS pair,
  l.json ->> '$.step' AS step,
  l.json ->> '$.a.label' AS a_label,
  l.json ->> '$.b.label' AS b_label,
  r.value ->> '$.attribute' AS attribute,
  r.value ->> '$.a' AS a,
  r.value ->> '$.b' AS b,
  r.value ->> '$.unit' AS unit,
  r.value ->> '$.less' AS less,
  r.value ->> '$.counted' AS counted,
  r.value ->> '$.why' AS why,
  l.json ->> '$.v' AS v,
  l.json ->> '$.verdict' AS verdict,
  l.json ->> '$.control' AS control,
  l.version
FROM derived_ledger l JOIN walk w ON w.walk = l.walk, json_each(l.json, '$.rows') r;
