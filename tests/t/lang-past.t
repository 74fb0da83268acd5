Days and times that can't lie ahead.

  $ export ANLAN_NOW=2026-02-28T09:00:00+08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ cat >fire.ledger <<'END'
  > ledger fire ZD "fire" 火灾
  >   dated found
  >   found instant required default now "found"   发现
  >   began date past                    "began"   起火日期
  >   put   instant past                 "put out" 扑灭
  >   check date                         "next check" 下次检查
  >   argument rung instant past         "rung"    报警
  >   state open   "open"   在办
  >   state closed "closed" 办结 final done
  >   action close open -> closed "close" 办结 asks put rung?
  > END
  $ ledger-define -q fire.ledger

Today is past, now too; tomorrow isn't, nor is the next second:

  $ ledger-add -q fire --began 2026-02-28 --put '2026-02-28 09:00:00' --check 2026-03-01
  ZD2026-000001
  $ ledger-add -q fire --began 2026-03-01 --put '2026-02-28 09:00:01'
  ! ledger-add: began: 2026-03-01 lies in the future
  ! ledger-add: put: 2026-02-28 09:00:01 lies in the future
  [3]
  $ ledger-add -q fire --found '2026-02-28 09:00:01'
  ! ledger-add: found: 2026-02-28 09:00:01 lies in the future
  [3]
  $ ledger-add -q fire --put 2026-02-28
  ZD2026-000002
  $ ledger-do -q correct ZD2026-000001 --began 2026-03-01 --reason 更正
  ! ledger-do: ZD2026-000001: began: 2026-03-01 lies in the future
  [3]
  $ ledger-do -q close ZD2026-000001 --put '2026-02-28 09:00:01' --rung '2026-02-28 09:30'
  ! ledger-do: ZD2026-000001: put: 2026-02-28 09:00:01 lies in the future
  ! ledger-do: ZD2026-000001: rung: 2026-02-28 09:30 lies in the future
  [3]
  $ ledger-do -q close ZD2026-000001 --put '2026-02-28 09:00' --rung '2026-02-28 09:01'
  ! ledger-do: ZD2026-000001: rung: 2026-02-28 09:01 lies in the future
  [3]
  $ printf 'began,put\n2026-02-28,2026-02-28 09:00:01\n2026-03-01,\n' >bad.csv; ledger-import -q fire bad.csv
  ! ledger-import: bad.csv:2:2: put: 2026-02-28 09:00:01 lies in the future
  ! ledger-import: bad.csv:3:1: began: 2026-03-01 lies in the future
  [3]

When it happened earlier, it is still measured by when it is written; a day
later it isn't ahead any more:

  $ ledger-add -q fire --on '2026-02-28 08:00' --found '2026-02-28 08:00' --put '2026-02-28 08:59'
  ZD2026-000003
  $ ledger-add -q --now 2026-02-28T23:59:59+08:00 fire --began 2026-03-01
  ! ledger-add: began: 2026-03-01 lies in the future
  [3]
  $ ledger-add -q --now 2026-03-01T00:00:00+08:00 fire --began 2026-03-01
  ZD2026-000004

What dates a record may lie ahead where the definition says so; what is past
can't.

  $ cat >drill.ledger <<'END'
  > ledger drill YL "drill" 演练
  >   dated day ahead
  >   day   date required "day" 日期
  >   asked date required default today past "asked" 报批
  > END
  $ ledger-define -q drill.ledger; ledger-add -q drill --day 2027-01-01; ledger-add -q drill --day 2026-03-31 --asked 2026-03-02
  YL2027-000001
  ! ledger-add: asked: 2026-03-02 lies in the future
  [3]
  $ export ANLAN_NOW=2026-03-01T10:00:00+08:00
  $ ledger-add -q drill --day 2026-03-31; ledger-add -q drill --day 2026-03-01; ledger-list -q drill --due-within 7d
  YL2026-000001
  YL2026-000002
  [1]
  $ ledger-count -q drill --from 2026-03-01 --to 2026-03-31; ledger-count -q drill --by year; ledger-count -q drill --measure open
  2
  2026	2
  2027	1
  0
  $ printf '{{drill.count}} since {{from}} up to {{to}}: {{this.day}}\n' >one.md; report-run -q one.md --code YL2027-000001 | head -1
  1 since 2026-03-01 up to 2026-03-01: 2027-01-01
  $ sed 's/dated day ahead/dated asked ahead/' drill.ledger >bad.ledger; ledger-define bad.ledger; sed 's/dated day ahead/dated day behind/' drill.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:2: 'asked' can't be past and lie ahead; expected one of them
  ! ledger-define: bad.ledger:2: 'behind' can't stand here; expected the end of the line
  [3]
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
