needs: sqlite3

One return of a kind for each unit and period, however the period is written and
whoever comes first.

  $ export ANLAN_NOW=2026-11-01T08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ for u in a b; do unit-add -q --code $u --name 单位$u; done >out
  $ ledger-add -q unitset --code all --name 全部 --units a,b >out
  $ for k in emergency petitions; do ledger-do -q correct returnkind/$k --units all --reason 启用; done >out
  $ export ANLAN_NOW=2026-11-20T16:00
  $ daily-report -q --unit a --nothing yes
  RB2026-000001
  $ daily-report -q --unit a --items 落石
  ! daily-report: cannot add: it is filed already; correct that one (RB2026-000001)
  [4]
  $ ANLAN_LANG=zh daily-report -q --unit a --period 2026年11月20日 --items 落石
  ! daily-report: 不能“登记”：该报表已报，请更正原报表（RB2026-000001）
  [4]
  $ daily-report -q --unit b --nothing yes; daily-report -q --unit a --period 2026-11-19 --nothing yes
  RB2026-000002
  RB2026-000003
  $ ledger-do correct RB2026-000003 --period 2026-11-20 --reason 改日期
  ! ledger-do: RB2026-000003: cannot correct: it is filed already; correct that one (RB2026-000001)
  [4]
  $ ledger-do correct RB2026-000002 --unit a --reason 改单位
  ! ledger-do: RB2026-000002: cannot correct: it is filed already; correct that one (RB2026-000001)
  [4]

Undone, there is room.

  $ ledger-undo -q RB2026-000001 --reason 录错
  RB2026-000001
  $ daily-report -q --unit a --items 落石
  RB2026-000004

Two at once: one of them is told.

  $ for i in 1 2 3 4; do { daily-report -q --unit a --period 2026-11-18 --items $i; echo $?; } >r$i 2>e$i & done; wait; cat r? | sort; cat e? | sed 's/[0-9]\{6\}/NNNNNN/' | sort | uniq -c | sed 's/^ *//'
  0
  4
  4
  4
  RB2026-000005
  3 daily-report: cannot add: it is filed already; correct that one (RB2026-NNNNNN)
  $ return-list -q --period 2026-11-18 --columns code | wc -l
  1

In a file too, where the one that is there and its twin are told with their line.

  $ printf 'kind,unit,period,nothing\npetitions,a,2026-11,yes\npetitions,a,2026年11月,yes\npetitions,b,2026-11,yes\nemergency,b,2026-11-20,yes\n' >in.csv
  $ ledger-import -q return in.csv
  ! ledger-import: in.csv:3:1: line 2 has the same (kind, unit, period)
  ! ledger-import: in.csv:5:1: cannot add: it is filed already; correct that one (RB2026-000002)
  [3]
  $ ledger-import -q return --keep-going --rejects bad.csv in.csv; cat bad.csv
  kind,unit,period,nothing,anlan-row,anlan-reason
  petitions,a,2026年11月,yes,f9f8ddafcf4a:3,"cannot add: it is filed already; correct that one (RB2026-000006)"
  emergency,b,2026-11-20,yes,f9f8ddafcf4a:5,"cannot add: it is filed already; correct that one (RB2026-000002)"
  ! ledger-import: in.csv:3:1: cannot add: it is filed already; correct that one (RB2026-000006)
  ! ledger-import: in.csv:5:1: cannot add: it is filed already; correct that one (RB2026-000002)
  $ return-list -q --kind petitions --columns code,unit,period
  RB2026-000006	单位a	2026-11
  RB2026-000007	单位b	2026-11
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
