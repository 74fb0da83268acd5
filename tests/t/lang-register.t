A register may have states, actions and clocks, as a ledger has.

  $ ledger-init -q --office 示例县 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ cat >machine.ledger <<'END'
  > register machine "machine" 车辆
  >   dated listed
  >   named plate
  > 
  >   plate   text required unique        "number plate" 车牌号
  >   listed  date required default today "listed on"    建档日期
  >   unit    unit                        "operator"     运营单位
  >   expires date                        "expires on"   到期日
  > 
  >   state free "free"    待用
  >   state out  "out"     出车
  >   state gone "scrapped" 报废 final out
  > 
  >   argument until date "until" 延至
  > 
  >   action take  free -> out  "take"   出车
  >   action back  out -> free  "back"   收车
  >   action scrap any -> gone  "scrap"  报废 asks reason
  >     voids running
  >   action revive gone -> free "revive" 恢复
  >   action more  free -> =    "more time" 延期 asks until
  >     extends inspect by 30d once
  > 
  >   clock inspect "inspection" 年检 from added until scrap when expires
  >                 due expires "office default"
  >   clock return  "return" 收车 from take until back 2h "office default"
  > END
  $ ledger-define -q machine.ledger
  $ unit-add -q --code road --name 交通局
  road
  $ export ANLAN_NOW=2026-03-02T09:00
  $ printf 'code,plate,unit,expires\nbus1,甲00001,road,2026-03-05\nbus2,甲00002,road,2026-04-05\n' >rows.csv
  $ ledger-import machine rows.csv
  ! ledger-import: rows.csv (UTF-8): 2 rows; 2 added, 0 there already, 0 rejected
  $ ledger-add machine --code bus3 --plate 甲00002
  ! ledger-add: plate: '甲00002' is taken by bus2
  [4]
  $ ledger-add machine --code bus3 --plate 甲00003
  bus3
  ! ledger-add: bus3: add; free [training]
  $ ledger-list -q machine --columns code,plate,state,clock,due
  bus1	甲00001	free	inspection	2026-03-05
  bus2	甲00002	free	inspection	2026-04-05
  bus3	甲00003	free		
  $ ledger-do take machine/bus1 machine/甲00002
  bus1
  bus2
  ! ledger-do: bus1: take; out; due: inspection 2026-03-05, return 2026-03-02 11:00 [training]
  ! ledger-do: bus2: take; out; due: inspection 2026-04-05, return 2026-03-02 11:00 [training]
  $ ledger-do take machine/bus1
  ! ledger-do: bus1: cannot take: it is out; possible now: back, scrap
  [4]
  $ ledger-list -q machine --state out --sort due
  bus1	甲00001	2026-03-02	交通局	out	2026-03-02 11:00
  bus2	甲00002	2026-03-02	交通局	out	2026-03-02 11:00
  $ export ANLAN_NOW=2026-03-02T11:00:01
  $ due-list -q --due-within 3d
  bus1	machine	return	2026-03-02 11:00	0	交通局			
  bus2	machine	return	2026-03-02 11:00	0	交通局			
  bus1	machine	inspection	2026-03-05	3	交通局			
  [1]
  $ due-list -q --under road --overdue --format json --columns code,ledger,clock,due,unit
  [
  {"code":"bus1","ledger":"machine","clock":"return","due":"2026-03-02T11:00:00+08:00","unit":"road"},
  {"code":"bus2","ledger":"machine","clock":"return","due":"2026-03-02T11:00:00+08:00","unit":"road"}
  ]
  [1]
  $ ledger-list -q machine --overdue
  bus1	甲00001	2026-03-02	交通局	out	2026-03-02 11:00
  bus2	甲00002	2026-03-02	交通局	out	2026-03-02 11:00
  $ ledger-do -q back machine/bus1
  bus1
  $ ledger-do more machine/bus1 --until 2026-03-20
  bus1
  ! ledger-do: bus1: more time; free; due: inspection 2026-03-20 [training]
  $ ledger-do more machine/bus1 --until 2026-03-21
  ! ledger-do: bus1: cannot extend: the clock 'inspect' has already been extended (2026-03-05 to 2026-03-20)
  [4]
  $ ledger-show -q machine/bus1
  bus1  machine  free  [training]
    number plate: 甲00001
    listed on: 2026-03-02
    operator: 交通局
    expires on: 2026-03-05
  \
  Clocks
    open: 2026-03-02 00:00, running
    inspection: 2026-03-02 09:00 → 2026-03-20 (extended 1x), running
    return: 2026-03-02 09:00 → 2026-03-02 11:00, missed 2026-03-02 11:00:01
  \
  Timeline
    [..]  2026-03-02 09:00  add (uid 0)
    [..]  2026-03-02 09:00  take (uid 0)
    [..]  2026-03-02 11:00:01  back (uid 0)
    [..]  2026-03-02 11:00:01  more time (uid 0)
        until: 2026-03-20
  $ ledger-show -q machine/bus1 --explain | grep -A4 inspection:
    inspection: 2026-03-02 09:00 → 2026-03-20 (extended 1x), running
        2026-03-05; source: office default
        from 2026-03-02 09:00, due 2026-03-05
        2026-03-02 11:00:01 extended, due 2026-03-20
    return: 2026-03-02 09:00 → 2026-03-02 11:00, missed 2026-03-02 11:00:01
  $ ledger-show -q machine/bus1 --format json | jq -c '.clocks'
  [{"clock":"open","n":1,"kind":"flag","start":"2026-03-02T00:00:00+08:00","first":null,"due":null,"provisional":false,"extended":0,"paused":null,"stop":null,"void":null,"ended":null,"overdue":false,"basis":null},{"clock":"inspect","n":1,"kind":"duty","start":"2026-03-02T09:00:00+08:00","first":"2026-03-05T23:59:59+08:00","due":"2026-03-20T23:59:59+08:00","provisional":false,"extended":1,"paused":null,"stop":null,"void":null,"ended":null,"overdue":false,"basis":"office default"},{"clock":"return","n":1,"kind":"duty","start":"2026-03-02T09:00:00+08:00","first":"2026-03-02T11:00:00+08:00","due":"2026-03-02T11:00:00+08:00","provisional":false,"extended":0,"paused":null,"stop":"2026-03-02T11:00:01+08:00","void":null,"ended":"back","overdue":false,"basis":"office default"}]
  $ ledger-do correct machine/bus1 --expires 2026-06-30 --reason 改正
  bus1
  ! ledger-do: bus1: correct; free; due: inspection 2026-03-20 [training]
  $ ledger-do correct machine/bus1 --expires '' --reason 改正
  bus1
  ! ledger-do: bus1: correct; free [training]
  $ ledger-undo machine/bus1; ledger-undo machine/bus1
  bus1
  bus1
  ! ledger-undo: bus1: undone: correct [training]
  ! ledger-undo: bus1: undone: correct [training]
  $ clock inspection machine/bus1
  inspection: 2026-03-02 09:00 → 2026-03-20 (extended 1x), running

Undone, it is gone from what is due, and its code is free.

  $ ledger-undo machine/bus3
  bus3
  ! ledger-undo: bus3: undone: add [training]
  $ ledger-list -q machine --columns code,state
  bus1	free
  bus2	out
  $ ledger-add -q machine --code bus3 --plate 甲00003 --expires 2026-03-02
  bus3
  $ ledger-do scrap machine/bus3 --reason 旧
  bus3
  ! ledger-do: bus3: scrap; scrapped [training]
  $ ledger-do -q revive machine/bus3
  bus3
  $ clock inspection machine/bus3
  inspection: 2026-03-02 11:00:01 → 2026-03-02, met 2026-03-02 11:00:01

Figures, by what is open and by what was in time.

  $ ledger-count -q machine --measure count,open,left,overdue --by state
  free	2	2	1	0
  out	1	1	0	1
  $ ledger-count -q machine --measure due:return,met:return,overdue --by unit --now 2026-03-03
  交通局	2	0	1
  $ ledger-count -q machine --measure left --from 2026-03-01 --to 2026-03-31
  1
  $ ledger-verify -q --rules >out

A register without days has no figures by period.

  $ sed '/dated/d' machine.ledger >other.ledger; sed -i 's/machine "machine" 车辆/car "car" 小车/' other.ledger
  $ ledger-define -q other.ledger; ledger-add -q car --code a --plate 甲00009; ledger-do take car/a
  a
  a
  ! ledger-do: a: take; out; due: return 2026-03-02 13:00:01 [training]
  $ due-list -q --now 2026-03-03 --columns code,clock
  bus2	return
  a	return
  [1]
  $ ledger-count -q car --measure count,open --by state
  ! ledger-count: 'car' is a register: only ledgers, whose records have a date, are counted
  [2]
  $ ledger-verify -q --rules >out
