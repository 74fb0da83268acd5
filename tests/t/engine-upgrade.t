A ledger made by the first version, which knew six ledgers: a later program reads
it as it is, and brings it up to date when told to. What is new is defined and its
registers are filled; nothing that was written is touched.

  $ gunzip -c "$TESTS/lib/first.db.gz" >ledger.db; export ANLAN_NOW=2026-03-09T09:00
  $ case-list -q --columns code,unit,state,due,summary
  XF2026-000001	公路科	accepted	2026-03-17	路灯不亮
  $ hazard-list
  ! hazard-list: there is no ledger 'hazard'; there are calendar, case, cause, staff, topic, unit
  ! hazard-list: training ledger
  [2]
  $ ledger-verify -q >before; ledger-list -q topic >topics

Only tried, it stays as it is.

  $ ledger-init --upgrade --dry-run 2>&1 | grep -c "'sector'"
  1
  $ ledger-verify -q | diff before -
  $ ledger-init --upgrade 2>&1 | grep 'hazard\|case'
  ledger-init: ledger 'case': version 2 [training]
  ledger-init: ledger 'hazard': version 1 [training]
  $ hazard-log -q --severity general --unit road --place 桥头 --description 护栏缺失 --sector road
  YH2026-000001
  $ ledger-list -q sector --limit 2 --columns code,name
  chemical	危险化学品和危险废物
  compound	机关大院
  $ ledger-list -q topic | diff topics -
  $ case-list -q --columns code,unit,state,due,summary
  XF2026-000001	公路科	accepted	2026-03-17	路灯不亮
  $ case-add -q --channel letter --level county --summary 村道积水
  XF2026-000002
  $ ledger-verify -q --pinned "$(sed 's/.*head //' before)" | sed 's/head .*/head/'
  verified: [..] entries, head
  $ ledger-init --upgrade
  ! ledger-init: nothing to bring up to date [training]

A duty roster that is from before absences were kept in it is read too.

  $ sqlite3 ledger.db "SELECT text FROM definition WHERE ledger = 'dutyplan'" >plan.ledger; sqlite3 ledger.db "SELECT text FROM definition WHERE ledger = 'roster'" | sed '/missed/d; /action cover/d' >roster.ledger; gunzip -c "$TESTS/lib/first.db.gz" >old.db; export ANLAN_DB=old.db; ledger-define -q plan.ledger; ledger-define -q roster.ledger
  $ ledger-add -q dutyplan --code p --name 值班 --rules x; ledger-add -q roster --plan p --day 2026-03-09 --shift full --post officer --starts 2026-03-09T08:00 --ends 2026-03-10T08:00; roster-show -q --day 2026-03-09; roster-show -q --day 2026-03-09 --format json | jq -c '.[]|[.code,.missed]'; ledger-init -q --upgrade; roster-show -q --day 2026-03-09; ledger-verify -q | sed 's/head .*/head/'
  p
  PB2026-000001
  day         weekday  shift  officer
  ----------  -------  -----  ------------------------
  2026-03-09  Mon      full   [nobody] (PB2026-000001)
  ["PB2026-000001",null]
  day         weekday  shift  officer
  ----------  -------  -----  ------------------------
  2026-03-09  Mon      full   [nobody] (PB2026-000001)
  verified: 180 entries, head
