-- v_walk also says whether a promise is a delay or a window, and where the goal lexicon would have put
-- FIRST_INDICATION, if elsewhere than the scenario.
DROP VIEW v_walk;

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
  d.json ->> '$.promised.kind' AS promised_kind,
  d.json ->> '$.agentMs' AS agent_ms,
  d.json ->> '$.effectiveAt' AS effective_at,
  w.started_at,
  w.walk,
  d.json ->> '$.lowerBound' AS lower_bound,
  d.json ->> '$.indicationNote' AS indication_note,
  CASE
    WHEN d.walk IS NOT NULL THEN d.json -> '$.nulls'
    WHEN w.status = 'running' THEN '{"*":"the walk has not ended"}'
    WHEN w.outcome = 'interrupted' THEN '{"*":"the walk was interrupted"}'
    ELSE '{"*":"not judged yet"}'
  END AS nulls,
  d.version
FROM walk w LEFT JOIN derived_walk d ON d.walk = w.walk;
