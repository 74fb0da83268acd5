A time of day alone is that of today, by the office's clock.

  $ export ANLAN_NOW=2026-03-02T10:00
  $ ledger-init -q --office 某局 --training --lang en >/dev/null
  $ cat >log <<'END'
  > #!/bin/sh
  > exec incident-log -q --kind group-visit --headcount 7 --place 大门 --summary 反映停班 "$@"
  > END
  $ chmod +x log
  $ ./log --at 08:30
  SJ2026-000001
  $ ./log --at 9时05分 --on 9:10
  SJ2026-000002
  $ ledger-list -q incident --columns code,at
  SJ2026-000001	2026-03-02 08:30
  SJ2026-000002	2026-03-02 09:05

Midnight and the last second are times; what lies ahead is refused, and what is
no time of day.

  $ ./log --at 00:00 --on 00:00
  SJ2026-000003
  $ ./log --at 10:01
  ! incident-log: at: 2026-03-02 10:01 lies in the future
  [3]
  $ ./log --at 24:00
  ! incident-log: at: '24:00' is not a date; expected a date or a time such as 2026-03-01 09:30
  [3]
  $ ./log --at 8
  ! incident-log: at: '8' is not a date; expected a date or a time such as 2026-03-01 09:30
  [3]
  $ incident-do note SJ2026-000001 --note 来电 --on 10:00:01
  ! incident-do: SJ2026-000001: on: 2026-03-02 10:00:01 lies in the future
  [3]

With --on, today is its day.

  $ ./log --at 22:15 --on 2026-03-01T23:00
  SJ2026-000004
  $ ledger-list -q incident --columns code,at --at-to 2026-03-01
  SJ2026-000004	2026-03-01 22:15

Another offset, another today: 09:30 at +08:00 is the evening before at -03:30.

  $ ledger-init -q -d west.db --office 某局 --training --lang en --offset=-03:30 >/dev/null
  $ ./log -d west.db --at 22:15 --now 2026-03-02T09:30+08:00 --on now
  SJ2026-000001
  $ ledger-list -q incident -d west.db --columns code,at
  SJ2026-000001	2026-03-01 22:15

A file and a filter don't say of which day.

  $ printf 'kind,headcount,place,summary,at\ngroup-visit,7,大门,停班,08:30\n' >rows.csv
  $ ledger-import incident rows.csv
  ! ledger-import: rows.csv (UTF-8): 1 of 1 rows are wrong; nothing was written
  ! ledger-import: rows.csv:2:5: at: '08:30' is not a date; expected a date or a time such as 2026-03-01 09:30
  [3]
  $ ledger-list -q incident --at-from 08:30
  ! ledger-list: at: '08:30' is not right; expected a date such as 2026-03-01
  [3]
  $ ledger-verify -q --rules >/dev/null
