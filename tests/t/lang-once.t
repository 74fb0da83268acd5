No two live records agree in all of these fields.

  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ unit-add -q --code road --name 公路科; unit-add -q --code town --name 示例镇
  road
  town
  $ cat >roundlog.ledger <<'END'
  > ledger roundlog ZG "daily report" 日报
  >   dated day
  >   once day unit shift "one report a shift" 每班一份
  >   once paper seats
  >   day   date required default today      "on"    日期
  >   unit  unit required                    "unit"  单位
  >   shift choice default day               "shift" 班次 day 白班, night 夜班
  >   paper text                             "paper" 编号
  >   seats int                              "seats" 座位
  >   state open   "open"   在办
  >   state closed "closed" 办结 final done
  >   action close open -> closed "close" 办结 asks paper? seats?
  > END
  $ ledger-define -q roundlog.ledger

The second is refused, whatever it says besides; another in any of them is not:

  $ ledger-add -q roundlog --unit road
  ZG2026-000001
  $ ledger-add -q roundlog --unit road --seats 5
  ! ledger-add: cannot add: one report a shift (ZG2026-000001)
  [4]
  $ ledger-add -q roundlog --unit road --shift night
  ZG2026-000002
  $ ledger-add -q roundlog --unit town
  ZG2026-000003
  $ ledger-add -q roundlog --unit road --day 2026-03-04
  ZG2026-000004
  $ ANLAN_LANG=zh ledger-add -q roundlog --unit town
  ! ledger-add: 不能“登记”：每班一份（ZG2026-000003）
  [4]

A record where one of them is empty agrees with none:

  $ ledger-add -q roundlog --unit road --day 2026-03-01 --shift ''
  ZG2026-000005
  $ ledger-add -q roundlog --unit road --day 2026-03-01 --shift ''
  ZG2026-000006
  $ ledger-add -q roundlog --unit road --day 2026-02-01 --paper A1
  ZG2026-000007
  $ ledger-add -q roundlog --unit road --day 2026-02-02 --paper A1
  ZG2026-000008
  $ ledger-add -q roundlog --unit road --day 2026-02-03 --paper A1 --seats 3
  ZG2026-000009
  $ ledger-add -q roundlog --unit road --day 2026-02-04 --paper A1 --seats 3
  ! ledger-add: cannot add: ZG2026-000009 has the same (paper, seats)
  [4]
  $ ANLAN_LANG=zh ledger-add -q roundlog --unit road --day 2026-02-04 --paper A1 --seats 3
  ! ledger-add: 不能“登记”：ZG2026-000009 与之相同（编号、座位）
  [4]

Corrections and actions are held to it, but not against the record itself:

  $ ledger-do -q correct ZG2026-000004 --day 2026-03-05 --reason 更正
  ! ledger-do: ZG2026-000004: cannot correct: one report a shift (ZG2026-000001)
  [4]
  $ ledger-do -q correct ZG2026-000001 --seats 7 --day 2026-03-05 --reason 更正
  ZG2026-000001
  $ ledger-do -q close ZG2026-000002 --paper A1 --seats 3
  ! ledger-do: ZG2026-000002: cannot close: ZG2026-000009 has the same (paper, seats)
  [4]
  $ ledger-do -q close ZG2026-000002 --paper A1 --seats 4
  ZG2026-000002
  $ ledger-do -q correct ZG2026-000004 --day 2026-03-05 --unit town --shift night --reason 更正
  ZG2026-000004

What is undone makes room; what took its place keeps it:

  $ ledger-undo -q ZG2026-000003
  ZG2026-000003
  $ ledger-add -q roundlog --unit town
  ZG2026-000010
  $ ledger-add -q roundlog --unit town
  ! ledger-add: cannot add: one report a shift (ZG2026-000010)
  [4]
  $ ledger-add -q roundlog --unit road --day 2026-03-04
  ZG2026-000011
  $ ledger-undo ZG2026-000004
  ! ledger-undo: ZG2026-000004: cannot undo: one report a shift (ZG2026-000011)
  [4]
  $ ledger-undo -q ZG2026-000011; ledger-undo -q ZG2026-000004
  ZG2026-000011
  ZG2026-000004

In files, against the ledger and within the file, with defaults counted in:

  $ cat >more.csv <<'END'
  > 日期,单位,班次,编号,座位
  > 2026-03-04,road,,,
  > 2026-03-02,road,白班,,
  > 2026-03-02,town,,,
  > 2026-03-02,road,,,
  > 2026-03-02,road,夜班,B1,1
  > 2026-03-03,road,夜班,B1,1
  > END
  $ ledger-import roundlog more.csv
  ! ledger-import: more.csv (UTF-8): 3 of 6 rows are wrong; nothing was written
  ! ledger-import: more.csv:2:1: cannot add: one report a shift (ZG2026-000004)
  ! ledger-import: more.csv:5:1: line 3 has the same (day, unit, shift)
  ! ledger-import: more.csv:7:4: line 6 has the same (paper, seats)
  [3]
  $ ledger-import --keep-going --rejects no.csv roundlog more.csv
  ! ledger-import: more.csv (UTF-8): 6 rows; 3 added, 0 there already, 3 rejected
  ! ledger-import: more.csv:2:1: cannot add: one report a shift (ZG2026-000004)
  ! ledger-import: more.csv:5:1: cannot add: one report a shift (ZG2026-000012)
  ! ledger-import: more.csv:7:4: cannot add: ZG2026-000014 has the same (paper, seats)
  [3]
  $ cut -d, -f1-5,7- no.csv
  日期,单位,班次,编号,座位,anlan-reason
  2026-03-04,road,,,,cannot add: one report a shift (ZG2026-000004)
  2026-03-02,road,,,,cannot add: one report a shift (ZG2026-000012)
  2026-03-03,road,夜班,B1,1,"cannot add: ZG2026-000014 has the same (paper, seats)"
  $ ledger-import roundlog more.csv
  ! ledger-import: more.csv (UTF-8): 3 of 6 rows are wrong; nothing was written
  ! ledger-import: more.csv:2:1: cannot add: one report a shift (ZG2026-000004)
  ! ledger-import: more.csv:5:1: cannot add: one report a shift (ZG2026-000012)
  ! ledger-import: more.csv:7:4: cannot add: ZG2026-000014 has the same (paper, seats)
  [3]
  $ sed -i '2d;5d;7d' more.csv; ledger-import -q roundlog more.csv

Taken over later it binds what comes then; and it can be given up:

  $ sed '/once day/d' roundlog.ledger >free.ledger; ledger-define -q free.ledger
  $ ledger-add -q roundlog --unit town; ledger-define -q roundlog.ledger
  ZG2026-000015
  $ ledger-add -q roundlog --unit town
  ! ledger-add: cannot add: one report a shift (ZG2026-000010)
  [4]
  $ ledger-list -q roundlog --day 2026-03-05 --unit town --columns code
  ZG2026-000010
  ZG2026-000015

What is unique is held to the same:

  $ case-add -q --channel visit --level county --summary 第一件 --ref T1
  XF2026-000001
  $ case-do -q correct XF2026-000001 --ref T2 --reason 更正
  XF2026-000001
  $ case-add -q --channel visit --level county --summary 第二件 --ref T1
  XF2026-000002
  $ ledger-undo -q XF2026-000001
  ! ledger-undo: XF2026-000001: ref: 'T1' is taken by XF2026-000002
  [4]
  $ ledger-undo -q XF2026-000002; ledger-undo -q XF2026-000001
  XF2026-000002
  XF2026-000001
  $ case-list -q --columns code,ref
  XF2026-000001	T1
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
