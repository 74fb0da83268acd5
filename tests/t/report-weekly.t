The weekly report: ISO weeks, from Monday to Sunday, at the ends of years too.

  $ export ANLAN_NOW=2025-12-29T09:00:00+08:00
  $ ledger-init -q --office 示例县信访局 --lang en --training
  [..]/ledger.db
  $ printf '{{case.count}} {{case.count vs last}} next {{case.count @next}}\n' >w.md
  $ for w in 2026-W01 2025-W01 2020-W53 2026-W53 2024-W52 2025-w52; do report-run -q w.md --week $w | sed -n '/^Period/p'; done
  Period: 2025-12-29 to 2026-01-04, both days included
  Period: 2024-12-30 to 2025-01-05, both days included
  Period: 2020-12-28 to 2021-01-03, both days included
  Period: 2026-12-28 to 2027-01-03, both days included
  Period: 2024-12-23 to 2024-12-29, both days included
  Period: 2025-12-22 to 2025-12-28, both days included
  $ report-weekly -q --week 2025-W53
  ! report-weekly: week: '2025-W53' is not right; expected an ISO week such as 2026-W47
  [3]
  $ report-weekly -q --week 2026-W00
  ! report-weekly: week: '2026-W00' is not right; expected an ISO week such as 2026-W47
  [3]
  $ report-weekly -q --week 2026-W54
  ! report-weekly: week: '2026-W54' is not right; expected an ISO week such as 2026-W47
  [3]
  $ report-weekly -q --week 2026-04
  ! report-weekly: week: '2026-04' is not right; expected an ISO week such as 2026-W47
  [3]
  $ report-weekly -q --week 47
  ! report-weekly: week: '47' is not right; expected an ISO week such as 2026-W47
  [3]

Without any, the last whole week before now: on Sunday the week isn't over.

  $ for now in 2026-01-04T23:59:59 2026-01-05T00:00:00 2025-01-05T12:00:00 2025-01-06T00:00:00 2021-01-03T08:00:00 2021-01-04T08:00:00; do
  >   report-weekly -q --now $now+08:00 | sed -n '/^Period/p'
  > done
  Period: 2025-12-22 to 2025-12-28, both days included
  Period: 2025-12-29 to 2026-01-04, both days included
  Period: 2024-12-23 to 2024-12-29, both days included
  Period: 2024-12-30 to 2025-01-05, both days included
  Period: 2020-12-21 to 2020-12-27, both days included
  Period: 2020-12-28 to 2021-01-03, both days included

--ending: the seven days that end on it, whatever day that is.

  $ report-weekly -q --ending 2026-11-20 | sed -n '/^Period/p;/^As of/p;1p'
  示例县信访局: the week, 2026-11-14 to 2026-11-20
  Period: 2026-11-14 to 2026-11-20, both days included
  As of: 2025-12-29 09:00
  $ report-weekly -q --ending 2026-01-02 | sed -n '/^Period/p'
  Period: 2025-12-27 to 2026-01-02, both days included
  $ report-weekly -q --from 2026-01-02 --to 2026-01-05 | sed -n '/^Period/p'
  Period: 2026-01-02 to 2026-01-05, both days included
  $ report-run -q w.md --ending 2024-03-01 | sed -n '/^Period/p'
  Period: 2024-02-24 to 2024-03-01, both days included
  $ report-weekly -q --ending 20
  ! report-weekly: ending: '20' is not right; expected a date such as 2026-03-01
  [3]
  $ report-weekly -q --week 2026-W01 --ending 2026-01-04
  ! report-weekly: more than one period is given; expected one of --month, --week, --ending, or --from with --to
  [2]
  $ report-run -q w.md --month 2026-01 --from 2026-01-01
  ! report-run: more than one period is given; expected one of --month, --week, --ending, or --from with --to
  [2]
  $ report-weekly -q --to 2026-01-04
  ! report-weekly: --to without --from: when does the period begin?
  [2]
  $ report-weekly -q --month 2026-01
  ! report-weekly: there is no option --month
  ! report-weekly: see 'report-weekly --help'
  [2]
  $ report-monthly -q --week 2026-W01
  ! report-monthly: there is no option --week
  ! report-monthly: see 'report-monthly --help'
  [2]

A week in the middle of a month: what came and what was done, what is overdue
at its end, and what the next seven days bring.

  $ export ANLAN_NOW=2026-11-02T09:00:00+08:00
  $ unit-add -q --code road --name 公路科 --kind office
  road
  $ case-add -q --channel visit --level county --topic wages --headcount 4 --summary 欠薪 --unit road
  XF2026-000001
  $ export ANLAN_NOW=2026-11-10T09:00:00+08:00
  $ case-add -q --channel letter --level county --topic land --summary 征地 --contactable no
  XF2026-000002
  $ export ANLAN_NOW=2026-11-18T09:00:00+08:00
  $ case-add -q --channel visit --level city --topic land --headcount 6 --summary 征地 --deadline 2026-11-25
  XF2026-000003
  $ case-add -q --channel phone --level county --topic other --summary 噪声
  XF2026-000004
  $ case-do -q accept XF2026-000002
  XF2026-000002
  $ case-do -q refuse XF2026-000004 --reason 重复
  XF2026-000004
  $ export ANLAN_NOW=2026-11-23T08:00:00+08:00
  $ report-weekly -q | sed '/^Journal/d'
  示例县信访局: the week, 2026-11-16 to 2026-11-22
  \
  1. The week
  -----------
  \
  Petition cases: 2 were registered, with 7 persons: up 100.0% against the week before, – against last year. 0 came by letter, 1 by visit (with 6 persons), 0 online, 1 by phone, and 0 were passed on from above. 0 were closed, 1 left otherwise. As of 2026-11-22 23:59:59, 3 are open, 1 have an overdue duty.
  \
  topic  number  vs week before  persons
  -----  ------  --------------  -------
  land        1        0 (0.0%)        6
  other       1               –        1
  total       2    +1 (+100.0%)        7
  \
  2. Overdue
  ----------
  \
  code           ledger         clock     responsible unit  responsible person  due         days left
  -------------  -------------  --------  ----------------  ------------------  ----------  ---------
  XF2026-000001  petition case  notice    公路科                                2026-11-17         -5
  XF2026-000001  petition case  register  公路科                                2026-11-17         -5
  \
  3. Missing returns
  ------------------
  \
  No return of this week is missing.
  \
  4. Due next week
  ----------------
  \
  code           ledger         clock              responsible unit  responsible person  due
  -------------  -------------  -----------------  ----------------  ------------------  ----------
  XF2026-000003  petition case  assigned deadline                                        2026-11-25
  \
  5. On duty next week
  --------------------
  \
  Neither the duty roster nor the duty log names anybody for next week yet.
  \
  --
  Office: 示例县信访局
  Period: 2026-11-16 to 2026-11-22, both days included
  As of: 2026-11-22 23:59:59
  Definitions: case (petition case) version 1; dispute (dispute) version 1; hazard (safety hazard) version 1; inspect (inspection) version 1; incident (incident) version 1; accident (accident) version 1; task (task) version 1; activity (activity) version 1; return (return) version 1; duty (duty) version 1; spot (spot check) version 1; roster (duty roster) version 1
  Entered more than 24 hours late: 0
  Undone entries: 0
  Training: a training ledger: nothing in it is real
  $ ANLAN_LANG=zh report-weekly -q --week 2026-W47 | sed '/^--$/,$d'
  示例县信访局一周工作情况（2026年11月16日至2026年11月22日）
  \
  一、本周情况
  ------------
  \
  　　信访事项：登记2件、7人次，件数比上周上升100.0%，比上年同期–；其中来信0件，来访1批6人次，网信0件，来电1件，上级转交办0件。办结0件，其他方式了结1件。截至2026-11-22 23:59:59，在办3件，有时限逾期的1件。
  \
  内容分类  件数        比上周  人次
  --------  ----  ------------  ----
  土地         1      0 (0.0%)     6
  其他         1             –     1
  合计         2  +1 (+100.0%)     7
  \
  二、逾期事项
  ------------
  \
  编号           台账      时限      责任单位  责任人  到期        剩余天数
  -------------  --------  --------  --------  ------  ----------  --------
  XF2026-000001  信访事项  受理告知  公路科            2026-11-17        -5
  XF2026-000001  信访事项  登记受理  公路科            2026-11-17        -5
  \
  三、未报的报表
  --------------
  \
  　　本周没有未报的报表。
  \
  四、下周到期
  ------------
  \
  编号           台账      时限      责任单位  责任人  到期
  -------------  --------  --------  --------  ------  ----------
  XF2026-000003  信访事项  交办期限                    2026-11-25
  \
  五、下周值班
  ------------
  \
  　　值班安排和值班记录里都还没有下周的值班人员。
  \
  $ report-weekly -q --ending 2026-11-18 | sed -n '/^4/,/^--$/p'
  4. Due next week
  ----------------
  \
  code           ledger         clock              responsible unit  responsible person  due
  -------------  -------------  -----------------  ----------------  ------------------  ----------
  XF2026-000003  petition case  assigned deadline                                        2026-11-25
  \
  5. On duty next week
  --------------------
  \
  Neither the duty roster nor the duty log names anybody for next week yet.
  \
  --
  $ report-weekly -q --week 2026-W47 --format json | sed -n '3p;/"asof"/p'
  {"type":"heading","level":2,"text":"1. The week","figures":[]},
   "asof":"2026-11-22T23:59:59+08:00",

A template of one's own takes its place, and is run by its name too.

  $ mkdir -p home/templates; printf '# Our week\n\n{{case.count}} ({{from}})\n' >home/templates/weekly.md
  $ ANLAN_HOME=home report-weekly -q | sed -n '1,3p'
  Our week
  \
  2 (2026-11-16)
  $ ANLAN_HOME=home report-run -q weekly --week 2026-W46 | sed -n '1,3p'
  Our week
  \
  1 (2026-11-09)
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
