The report of a period that is over: its lists look from the period's end, as
its figures do.

  $ export ANLAN_NOW=2026-04-01T09:00
  $ ledger-init -q --office 安和县信访局 --training --lang en
  [..]/ledger.db
  $ unit-add -q --code road --name 公路局
  road
  $ for day in 10 20 29 30; do
  >   task-add -q --unit road --task "by the $day" --due-on 2026-04-$day
  > done
  DB2026-000001
  DB2026-000002
  DB2026-000003
  DB2026-000004
  $ task-add -q --unit road --task "in May" --due-on 2026-05-04
  DB2026-000005

One is done late but in April, one on the last day, one in May, one not at all,
and one more comes in May that was due at once.

  $ export ANLAN_NOW=2026-04-15T09:00
  $ task-do -q done DB2026-000001
  DB2026-000001
  $ export ANLAN_NOW=2026-05-06T09:00
  $ task-do -q done DB2026-000002 --on 2026-04-30
  DB2026-000002
  $ task-do -q done DB2026-000003 --on 2026-05-01
  DB2026-000003
  $ task-do -q drop DB2026-000004 --reason "not needed" --approver 王样本
  DB2026-000004
  $ task-do -q extend DB2026-000005 --until 2026-05-20 --approver 王样本 --reason rain --on 2026-05-03
  DB2026-000005
  $ task-add -q --unit road --task "since May" --given 2026-05-01 --due-on 2026-05-01
  DB2026-000006
  $ cat >april.md <<'END'
  > {{task.open}} open, {{task.overdue}} overdue
  >
  > {{list task overdue: code, task, clock, due, overdue}}
  >
  > {{list task due-within=4d: code, due, overdue}}
  >
  > {{list task due-within=3d: code; sort -code}}
  >
  > {{list task open: code, due}}
  >
  > {{task.count overdue}} {{task.count open}} {{task.count due-within=4d}}
  >
  > {{duties overdue: code, due, days}}
  >
  > {{duties task due-within=4d: code, due, days}}
  >
  > {{duties @next: code, due}}
  > END
  $ report-run -q april.md --month 2026-04 | sed '/^--$/,$d'
  3 open, 1 overdue
  \
  code           task       clock  due         overdue
  -------------  ---------  -----  ----------  -------
  DB2026-000003  by the 29  do     2026-04-29  yes
  \
  code           due         overdue
  -------------  ----------  -------
  DB2026-000003  2026-04-29  yes
  DB2026-000004  2026-04-30
  \
  code
  -------------
  DB2026-000004
  DB2026-000003
  \
  code           due
  -------------  ----------
  DB2026-000003  2026-04-29
  DB2026-000004  2026-04-30
  DB2026-000005  2026-05-20
  \
  1 3 2
  \
  code           due         days left
  -------------  ----------  ---------
  DB2026-000003  2026-04-29         -1
  \
  code           due         days left
  -------------  ----------  ---------
  DB2026-000003  2026-04-29         -1
  DB2026-000004  2026-04-30          0
  \
  code           due
  -------------  ----------
  DB2026-000005  2026-05-20
  \

Looking from the period itself nothing changes.

  $ report-run -q april.md --month 2026-05 | sed '/^--$/,$d'
  2 open, 1 overdue
  \
  code           task       clock  due         overdue
  -------------  ---------  -----  ----------  -------
  DB2026-000006  since May  do     2026-05-01  yes
  \
  code           due         overdue
  -------------  ----------  -------
  DB2026-000006  2026-05-01  yes
  \
  code
  -------------
  DB2026-000006
  \
  code           due
  -------------  ----------
  DB2026-000005  2026-05-20
  DB2026-000006  2026-05-01
  \
  1 1 1
  \
  code           due         days left
  -------------  ----------  ---------
  DB2026-000006  2026-05-01         -5
  \
  code           due         days left
  -------------  ----------  ---------
  DB2026-000006  2026-05-01         -5
  \
  (none)
  \

The commands look from now.

  $ task-list -q --overdue --columns code,due
  DB2026-000006	2026-05-01
  $ task-list -q --overdue --columns code,due --now 2026-04-30T23:59:59
  [1]
  $ ledger-verify -q --rules >/dev/null
