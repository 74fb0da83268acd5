-- report.sql: the figures of the monthly report of April 2026, as SQL would get them
--
-- What report-monthly is measured against, and compared with figure by figure
-- (report-cells).  The office's offset is +08:00; T = 1777564799, the last second of
-- April.  Months are numbered: 0 to 3 are January to April 2025, 12 to 15 of 2026.
-- What the report asks, and no more: each SELECT reads its table once, filters
-- as narrowly as the questions allow and carries only the columns in use.

-- Records: by way and level, topic, unit; of April also by what became of them.
WITH r AS MATERIALIZED (
  SELECT CASE WHEN received < 1767196800
      THEN (received >= 1738339200) + (received >= 1740758400) + (received >= 1743436800)
      ELSE 12 + (received >= 1769875200) + (received >= 1772294400) + (received >= 1774972800)
    END AS month, channel, level, topic, unit, headcount, _state, satisfaction
  FROM "case"
  WHERE _state <> 'void' AND (received BETWEEN 1735660800 AND 1746028799
    OR received BETWEEN 1767196800 AND 1777564799)
)
SELECT 'way' AS made, month, channel AS a, level AS b, headcount >= 5 AS large,
  count(*) AS n, sum(headcount) AS persons
  FROM r GROUP BY month, channel, level, headcount >= 5
UNION ALL
SELECT 'topic', month, topic, (SELECT coalesce(parent, _code) FROM topic
    WHERE _code = t.topic), NULL, n, persons
  FROM (SELECT month, topic, count(*) AS n, sum(headcount) AS persons
    FROM r GROUP BY month, topic) AS t
UNION ALL
SELECT 'unit', NULL, unit, NULL, NULL, count(*), NULL
  FROM r WHERE month >= 12 GROUP BY unit
UNION ALL
SELECT 'became', month, _state, satisfaction, NULL, count(*), NULL
  FROM r WHERE month = 15 GROUP BY _state, satisfaction;

-- Clocks: first by record, since one counts once however many duties of it are
-- overdue and however often it was closed; in the order of the key (ledger as a
-- range: an equation makes SQLite sort).  Then by what the tables need.
WITH k AS (
  SELECT c.office AS office, c.year AS year, c.no AS no,
    count(*) FILTER (WHERE c.name = 'open' AND c.ended = 'closed'
      AND c.stop BETWEEN 1767196800 AND 1769875199) > 0 AS closed_12,
    count(*) FILTER (WHERE c.name = 'open' AND c.ended = 'closed'
      AND c.stop BETWEEN 1769875200 AND 1772294399) > 0 AS closed_13,
    count(*) FILTER (WHERE c.name = 'open' AND c.ended = 'closed'
      AND c.stop BETWEEN 1772294400 AND 1774972799) > 0 AS closed_14,
    count(*) FILTER (WHERE c.name = 'open' AND c.ended = 'closed'
      AND c.stop BETWEEN 1774972800 AND 1777564799) > 0 AS closed_15,
    count(*) FILTER (WHERE c.name = 'open'
      AND c.ended IN ('transferred', 'refused', 'withdrawn', 'merged')
      AND c.stop BETWEEN 1774972800 AND 1777564799) > 0 AS gone,
    count(*) FILTER (WHERE c.name = 'open' AND c.start <= 1777564799
      AND (c.stop IS NULL OR c.stop > 1777564799)) > 0 AS running,
    count(*) FILTER (WHERE c.kind = 0 AND c.due < 1777564799
      AND (c.stop IS NULL OR c.stop > 1777564799)
      AND (c.paused IS NULL OR c.paused > 1777564799)) > 0 AS overdue,
    count(*) FILTER (WHERE c.name = 'register'
      AND c.due >= 1774972800 AND c.due <= 1777564799) AS due_register,
    count(*) FILTER (WHERE c.name = 'register'
      AND c.due >= 1774972800 AND c.due <= 1777564799
      AND c.stop <= c.due AND c.stop <= 1777564799) AS met_register,
    count(*) FILTER (WHERE c.name = 'register'
      AND c.due >= 1767196800 AND c.due <= 1777564799) AS due_register_ytd,
    count(*) FILTER (WHERE c.name = 'register'
      AND c.due >= 1767196800 AND c.due <= 1777564799
      AND c.stop <= c.due AND c.stop <= 1777564799) AS met_register_ytd,
    count(*) FILTER (WHERE c.name = 'notice'
      AND c.due >= 1774972800 AND c.due <= 1777564799) AS due_notice,
    count(*) FILTER (WHERE c.name = 'notice'
      AND c.due >= 1774972800 AND c.due <= 1777564799
      AND c.stop <= c.due AND c.stop <= 1777564799) AS met_notice,
    count(*) FILTER (WHERE c.name = 'notice'
      AND c.due >= 1767196800 AND c.due <= 1777564799) AS due_notice_ytd,
    count(*) FILTER (WHERE c.name = 'notice'
      AND c.due >= 1767196800 AND c.due <= 1777564799
      AND c.stop <= c.due AND c.stop <= 1777564799) AS met_notice_ytd,
    count(*) FILTER (WHERE c.name = 'reply'
      AND c.due >= 1774972800 AND c.due <= 1777564799) AS due_reply,
    count(*) FILTER (WHERE c.name = 'reply'
      AND c.due >= 1774972800 AND c.due <= 1777564799
      AND c.stop <= c.due AND c.stop <= 1777564799) AS met_reply,
    count(*) FILTER (WHERE c.name = 'reply'
      AND c.due >= 1767196800 AND c.due <= 1777564799) AS due_reply_ytd,
    count(*) FILTER (WHERE c.name = 'reply'
      AND c.due >= 1767196800 AND c.due <= 1777564799
      AND c.stop <= c.due AND c.stop <= 1777564799) AS met_reply_ytd,
    count(*) FILTER (WHERE c.name = 'simple-reply'
      AND c.due >= 1774972800 AND c.due <= 1777564799) AS due_simple_reply,
    count(*) FILTER (WHERE c.name = 'simple-reply'
      AND c.due >= 1774972800 AND c.due <= 1777564799
      AND c.stop <= c.due AND c.stop <= 1777564799) AS met_simple_reply,
    count(*) FILTER (WHERE c.name = 'reply'
      AND c.due >= 1774972800 AND c.due <= 1777564799
      AND c.extended > 0) AS extended_reply
  FROM clock c
  WHERE c.ledger BETWEEN 'case' AND 'case' AND (c.void IS NULL OR c.void > 1777564799)
    AND (c.name = 'open' AND c.start <= 1777564799 AND (c.stop IS NULL OR c.stop >= 1767196800)
      OR c.kind = 0 AND c.due BETWEEN 1767196800 AND 1777564799
      OR c.kind = 0 AND c.due < 1767196800 AND (c.stop IS NULL OR c.stop > 1777564799))
  GROUP BY c.office, c.ledger, c.year, c.no
)
SELECT r.unit AS unit, r.procedure AS procedure, r.backlog AS backlog,
  sum(closed_12) AS closed_12, sum(closed_13) AS closed_13,
  sum(closed_14) AS closed_14, sum(closed_15) AS closed_15,
  sum(closed_12 OR closed_13 OR closed_14 OR closed_15) AS closed_ytd,
  sum(gone) AS gone, sum(running) AS running, sum(overdue) AS overdue,
  sum(due_register) AS due_register, sum(met_register) AS met_register,
  sum(due_register_ytd) AS due_register_ytd, sum(met_register_ytd) AS met_register_ytd,
  sum(due_notice) AS due_notice, sum(met_notice) AS met_notice,
  sum(due_notice_ytd) AS due_notice_ytd, sum(met_notice_ytd) AS met_notice_ytd,
  sum(due_reply) AS due_reply, sum(met_reply) AS met_reply,
  sum(due_reply_ytd) AS due_reply_ytd, sum(met_reply_ytd) AS met_reply_ytd,
  sum(due_simple_reply) AS due_simple_reply, sum(met_simple_reply) AS met_simple_reply,
  sum(extended_reply) AS extended_reply
  FROM k CROSS JOIN "case" r ON r._office = k.office AND r._year = k.year AND r._no = k.no
  GROUP BY r.unit, r.procedure, r.backlog;
