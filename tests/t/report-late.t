What was entered more than 24 hours after it happened stands beside each rate:
late.CLOCK counts, of the duties that due.CLOCK counts, those whose end was
entered so late.  Number 7 was repaired in time on 12 March and written down
eight days later, number 9 on 20 March at night, which is the same day.

  $ $TESTS/lib/faults
  $ export ANLAN_NOW=2026-04-02T09:00
  $ ledger-count -q fault --from 2026-01-01 --by month --measure due:fix,met:fix,ontime:fix,late:fix
  2026-02	6	2	33.3	0
  2026-03	4	2	50.0	1
  $ ledger-count -q fault --from 2026-03-01 --to 2026-03-11 --measure due:fix,late:fix
  1	0
  $ ledger-count -q fault --from 2026-03-01 --to 2026-03-12 --measure due:fix,late:fix
  4	1

Exactly 24 hours isn't late, one second more is; so is what was missed besides.

  $ export ANLAN_NOW=2026-04-01T12:00:00
  $ for i in 1 2 3 4; do ledger-add -q fault --severity minor --sector road --what 裂缝; done
  GZ2026-000012
  GZ2026-000013
  GZ2026-000014
  GZ2026-000015
  $ export ANLAN_NOW=2026-04-03T12:00:00
  $ ledger-do -q fix GZ2026-000012 --on 2026-04-02T12:00:00
  GZ2026-000012
  $ ledger-do -q fix GZ2026-000013 --on 2026-04-02T11:59:59
  GZ2026-000013
  $ export ANLAN_NOW=2026-04-20T12:00:00
  $ ledger-do -q fix GZ2026-000014 --on 2026-04-12T00:00:00
  GZ2026-000014
  $ ledger-do -q fix GZ2026-000015
  GZ2026-000015
  $ export ANLAN_NOW=2026-05-02T12:00:00
  $ ledger-count -q fault --from 2026-04-01 --to 2026-04-30 --measure due:fix,met:fix,ontime:fix,late:fix,late
  4	2	50.0	2	2
  $ ledger-count -q fault --from 2026-04-01 --to 2026-04-11 --measure due:fix,met:fix,ontime:fix,late:fix
  4	2	50.0	1

A correction later on isn't the entry that met the duty; an undone one isn't
there, and what took its place may be late itself.

  $ ledger-do -q correct GZ2026-000012 --severity general --reason 定级有误 --on 2026-04-02T12:00:00
  GZ2026-000012
  $ ledger-count -q fault --from 2026-04-01 --to 2026-04-30 --measure due:fix,met:fix,late:fix
  4	2	2
  $ ledger-undo -q GZ2026-000013 --reason 录错
  GZ2026-000013
  $ ledger-count -q fault --from 2026-04-01 --to 2026-04-30 --measure due:fix,met:fix,late:fix
  4	1	1
  $ ledger-do -q fix GZ2026-000013 --on 2026-04-05
  GZ2026-000013
  $ ledger-count -q fault --from 2026-04-01 --to 2026-04-30 --by sector --measure due:fix,met:fix,late:fix
  road	4	2	2

In a table it is a column; in JSON it stands beside each rate.

  $ cat >form.md <<'END'
  > {{fault.ontime.fix}} on time{{if fault.late.fix > 0}}, {{fault.late.fix}} entered late{{end}};
  > {{fault.ontime.fix severity=major @2026-Q1}}{{if fault.late.fix severity=major @2026-Q1 > 0}} oops{{end}}.
  >
  > {{table fault by month @ytd: due.fix, ontime.fix, late.fix, late.fix of due.fix "late, %"; total}}
  > END
  $ report-run -q form.md --month 2026-04 | sed '/^--$/,$d'
  50.0% on time, 2 entered late; 100.0%.
  \
  month    repair due  repair on time, %  repair entered late  late, %
  -------  ----------  -----------------  -------------------  -------
  2026-02           6               33.3                    0      0.0
  2026-03           4               50.0                    1     25.0
  2026-04           4               50.0                    2     50.0
  total            14               42.9                    3     21.4
  \
  $ report-run -q form.md --month 2026-04 --format json | sed -n 2p
  {"type":"paragraph","text":"50.0% on time, 2 entered late; 100.0%.","figures":[{"ask":"fault.ontime.fix","value":50.0,"late":2},{"ask":"fault.late.fix","value":2},{"ask":"fault.ontime.fix severity=major @2026-Q1","value":100.0,"late":0}]},
  $ ANLAN_LANG=zh ledger-count -q fault --measure late:fix --format csv --from 2026-04-01
  修复补录
  2
  $ ledger-count -q fault --measure late:fixx
  ! ledger-count: late: 'fixx' is not a duty of ledger 'fault'; expected one of fix
  [2]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
