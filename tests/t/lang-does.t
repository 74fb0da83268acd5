What is done on one record and on another with it, in one command.

  $ ledger-init -q --office 示例县 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ cat >machine.ledger <<'END'
  > register machine "machine" 车辆
  >   named plate
  >   plate  text required "number plate" 车牌号
  >   trip   code          "on trip"      出车单
  >   driver text          "driver"       驾驶员
  >   odo    int min 0     "odometer, km" 里程
  >   since  date          "out since"    出车日
  > 
  >   state free "free" 待用
  >   state out  "out"  出车
  >   state shop "in repair" 维修
  > 
  >   argument workshop text "workshop" 维修厂
  > 
  >   action take   free -> out  "take"   出车 asks trip driver since?
  >   action back   out -> free  "back"   收车 asks odo?
  >     sets trip = empty
  >     sets driver = empty
  >   action repair any -> shop  "repair" 送修 asks workshop
  >   clock return  "return" 收车 from take until back, repair 8h "office default"
  > END
  $ cat >trip.ledger <<'END'
  > ledger trip CC "trip" 出车单
  >   dated left
  >   columns code machine driver state
  > 
  >   left    instant required default now "left at" 出发时间
  >   machine machine                      "machine" 车辆
  >   driver  text required                "driver"  驾驶员
  >   km      int min 0                    "odometer at the end" 里程
  >   broken  yes default no               "broke down" 故障
  >   for_case code                        "for case" 关联案件
  > 
  >   state away "away" 在外
  >   state home "back" 已回 final done
  > 
  >   added does take on machine with trip = code, driver = driver, since = left
  >   added does visit on for_case when not broken
  > 
  >   action finish away -> home "finish" 收车
  >     asks km? broken?
  >     does back on machine with odo = km when not broken
  >     does repair on machine with workshop = "县修理厂" when broken
  > END

The other ledger is asked whether it can be so.

  $ ledger-define trip.ledger
  ! ledger-define: trip.ledger:6: there is no ledger 'machine'; define it first
  [3]
  $ ledger-define -q machine.ledger
  $ sed 's/does take/does steal/; s/odo = km/odd = km/; s/with workshop = "县修理厂" //' trip.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:15: there is no action 'steal' in ledger 'machine'
  ! ledger-define: bad.ledger:20: 'back' of ledger 'machine' does not ask for 'odd'
  ! ledger-define: bad.ledger:21: 'repair' of ledger 'machine' needs 'workshop'; add 'with workshop = …'
  [3]
  $ ledger-define -q trip.ledger

Adding a trip takes the machine, at the same time.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-add -q machine --code bus1 --plate 甲00001; ledger-add -q machine --code bus2 --plate 甲00002
  bus1
  bus2
  $ new-case
  XF2026-000001
  $ ledger-add trip --machine bus1 --driver 张三样 --on '2026-03-02 08:00' --left '2026-03-02 08:00'
  ! ledger-add: bus1: on: it must not be before the record's last entry (2026-03-02 09:00)
  [3]
  $ ledger-add trip --machine bus2 --driver 张三样 --for-case XF2026-000001
  CC2026-000001
  ! ledger-add: CC2026-000001: add; away [training]
  ! ledger-add: bus2: take; out; due: return 2026-03-02 17:00 [training]
  ! ledger-add: XF2026-000001: visit down; registered; due: notice 2026-03-17, register 2026-03-17 [training]
  $ ledger-add trip --driver 李四样
  CC2026-000002
  ! ledger-add: CC2026-000002: add; away [training]
  $ ledger-list -q machine --columns code,state,trip,driver,since,due
  bus1	free				
  bus2	out	CC2026-000001	张三样	2026-03-02	2026-03-02 17:00
  $ due-list -q --columns code,clock,due --due-within 1d
  bus2	return	2026-03-02 17:00
  [1]

What can't be done there can't be done here; the message names the other.

  $ ledger-add trip --machine bus1 --driver 王五样
  CC2026-000003
  ! ledger-add: CC2026-000003: add; away [training]
  ! ledger-add: bus1: take; out; due: return 2026-03-02 17:00 [training]
  $ ledger-add trip --machine bus2 --driver 王五样 --for-case XF2026-000009
  ! ledger-add: there is no record 'XF2026-000009'
  [4]
  $ ledger-list -q trip
  CC2026-000001	甲00002	张三样	away
  CC2026-000002		李四样	away
  CC2026-000003	甲00001	王五样	away
  $ ledger-do -n finish CC2026-000001 --km 500
  ! ledger-do: not done, only tried: CC2026-000001: finish; back [training]
  ! ledger-do: not done, only tried: bus2: back; free [training]
  $ ledger-do finish CC2026-000001 --km -1
  ! ledger-do: CC2026-000001: km: -1 is too small; the least is 0
  [3]
  $ ledger-do finish CC2026-000001 CC2026-000002 --km 500
  CC2026-000001
  CC2026-000002
  ! ledger-do: CC2026-000001: finish; back [training]
  ! ledger-do: bus2: back; free [training]
  ! ledger-do: CC2026-000002: finish; back [training]
  $ ledger-list -q machine --columns code,state,trip,driver,odo
  bus1	out	CC2026-000003	王五样	
  bus2	free			500

One command, undone as one.

  $ ledger-undo CC2026-000001
  CC2026-000002
  bus2
  CC2026-000001
  ! ledger-undo: CC2026-000002: undone: finish [training]
  ! ledger-undo: bus2: undone: back [training]
  ! ledger-undo: CC2026-000001: undone: finish [training]
  $ ledger-list -q machine --columns code,state,trip,driver,odo,due
  bus1	out	CC2026-000003	王五样		2026-03-02 17:00
  bus2	out	CC2026-000001	张三样		2026-03-02 17:00
  $ ledger-do -q finish CC2026-000001 --broken yes
  CC2026-000001
  $ ledger-show -q machine/bus1 | sed -n '/^Clocks/,$p'
  Clocks
    return: 2026-03-02 09:00 → 2026-03-02 17:00, running
  \
  Timeline
    [..]  2026-03-02 09:00  add (uid 0)
    [..]  2026-03-02 09:00  take (uid 0)
        on trip: CC2026-000003
        driver: 王五样
        out since: 2026-03-02
  $ ledger-do -q note machine/bus1 --note 拖车
  bus1
  $ ledger-undo CC2026-000001
  bus2
  CC2026-000001
  ! ledger-undo: bus2: undone: repair [training]
  ! ledger-undo: CC2026-000001: undone: finish [training]
  $ ledger-undo CC2026-000002
  CC2026-000002
  ! ledger-undo: CC2026-000002: undone: add [training]
  $ ledger-list -q trip
  CC2026-000001	甲00002	张三样	away
  CC2026-000003	甲00001	王五样	away
  $ case-show -q XF2026-000001 | sed -n '/^Timeline/,$p'
  Timeline
    [..]  2026-03-02 09:00  add (uid 0)
    [..]  2026-03-02 09:00  visit down (uid 0)

--on reaches back no further than the other record allows.

  $ export ANLAN_NOW=2026-03-02T12:00
  $ ledger-add trip --machine bus2 --driver 王五样 --on '2026-03-02 08:59'
  ! ledger-add: bus2: on: it must not be before the record's last entry (2026-03-02 09:00)
  [3]
  $ ledger-add trip --machine bus2 --driver 王五样 --on '2026-03-02 09:30'
  ! ledger-add: bus2: cannot take: it is out; possible now: back, repair
  [4]

With --keep-going, one that fails leaves nothing behind.

  $ ledger-do -q back machine/bus2
  bus2
  $ ledger-add -q trip --driver 赵六样
  CC2026-000004
  $ ledger-do --keep-going finish CC2026-000001 CC2026-000003 CC2026-000006
  CC2026-000003
  ! ledger-do: CC2026-000003: finish; back [training]
  ! ledger-do: bus1: back; free [training]
  ! ledger-do: bus2: cannot back: it is free; possible now: take, repair
  ! ledger-do: CC2026-000006: there is no record 'CC2026-000006'
  [4]
  $ ledger-list -q trip; ledger-list -q machine --columns code,state
  CC2026-000001	甲00002	张三样	away
  CC2026-000003	甲00001	王五样	back
  CC2026-000004		赵六样	away
  bus1	free
  bus2	free

The same for the rows of a file: row 2 finds the machine taken by row 1.

  $ ledger-add -q machine --code bus3 --plate 甲00003
  bus3
  $ printf 'machine,driver\nbus3,张三样\nbus3,李四样\n,王五样\nbus1,赵六样\n' >trips.csv
  $ ledger-import trip trips.csv
  ! ledger-import: trips.csv:3:1: bus3: cannot take: it is out; possible now: back, repair
  [3]
  $ ledger-import -n trip trips.csv
  ! ledger-import: trips.csv:3:1: bus3: cannot take: it is out; possible now: back, repair
  [3]
  $ ledger-import trip trips.csv
  ! ledger-import: trips.csv:3:1: bus3: cannot take: it is out; possible now: back, repair
  [3]
  $ ledger-import trip trips.csv --keep-going --rejects rejects.csv
  ! ledger-import: trips.csv (UTF-8): 4 rows; 3 added, 0 there already, 1 rejected
  ! ledger-import: trips.csv:3:1: bus3: cannot take: it is out; possible now: back, repair
  [3]
  $ cat rejects.csv
  machine,driver,anlan-row,anlan-reason
  bus3,李四样,[..]:3,"bus3: cannot take: it is out; possible now: back, repair"
  $ ledger-list -q trip; ledger-list -q machine --columns code,state,trip
  CC2026-000001	甲00002	张三样	away
  CC2026-000003	甲00001	王五样	back
  CC2026-000004		赵六样	away
  CC2026-000005	甲00003	张三样	away
  CC2026-000006		王五样	away
  CC2026-000007	甲00001	赵六样	away
  bus1	out	CC2026-000007
  bus2	free	
  bus3	out	CC2026-000005
  $ ledger-verify -q --rules >out

A field with many values: on each, or on none.

  $ sed 's/machine machine  */machine machine many /; s/trip CC "trip" 出车单/convoy CD "convoy" 车队/' trip.ledger >convoy.ledger
  $ ledger-define -q convoy.ledger
  $ ledger-add convoy --machine bus1,bus2 --driver 孙七样
  ! ledger-add: bus1: cannot take: it is out; possible now: back, repair
  [4]
  $ ledger-do -q finish CC2026-000007
  CC2026-000007
  $ ledger-add convoy --machine bus1,bus2 --driver 孙七样
  CD2026-000001
  ! ledger-add: CD2026-000001: add; away [training]
  ! ledger-add: bus1: take; out; due: return 2026-03-02 20:00 [training]
  ! ledger-add: bus2: take; out; due: return 2026-03-02 20:00 [training]
  $ ledger-undo CD2026-000001
  bus2
  bus1
  CD2026-000001
  ! ledger-undo: bus2: undone: take [training]
  ! ledger-undo: bus1: undone: take [training]
  ! ledger-undo: CD2026-000001: undone: add [training]
  $ ledger-verify -q --rules >out

Not from record to record for ever.

  $ cat >step.ledger <<'END'
  > ledger step BZ "step" 步骤
  >   dated day
  >   day  date required default today "day" 日期
  >   next code step "next" 下一步
  >   state open "open" 未办
  >   state done "done" 已办 final done
  >   action finish open -> done "finish" 办结
  >     does finish on next
  > END
  $ ledger-define -q step.ledger
  $ ledger-add -q step; for i in 1 2 3 4 5; do ledger-add -q step --next BZ2026-00000$i; done
  BZ2026-000001
  BZ2026-000002
  BZ2026-000003
  BZ2026-000004
  BZ2026-000005
  BZ2026-000006
  $ ledger-do finish BZ2026-000006
  ! ledger-do: BZ2026-000002: cannot finish: one act leads to another more than 4 times; see 'does' in the definitions
  [4]
  $ ledger-do finish BZ2026-000005
  BZ2026-000005
  ! ledger-do: BZ2026-000005: finish; done [training]
  ! ledger-do: BZ2026-000004: finish; done [training]
  ! ledger-do: BZ2026-000003: finish; done [training]
  ! ledger-do: BZ2026-000002: finish; done [training]
  ! ledger-do: BZ2026-000001: finish; done [training]
  $ ledger-undo BZ2026-000003
  BZ2026-000001
  BZ2026-000002
  BZ2026-000003
  BZ2026-000004
  BZ2026-000005
  ! ledger-undo: BZ2026-000001: undone: finish [training]
  ! ledger-undo: BZ2026-000002: undone: finish [training]
  ! ledger-undo: BZ2026-000003: undone: finish [training]
  ! ledger-undo: BZ2026-000004: undone: finish [training]
  ! ledger-undo: BZ2026-000005: undone: finish [training]
  $ ledger-list -q step --columns code,state
  BZ2026-000001	open
  BZ2026-000002	open
  BZ2026-000003	open
  BZ2026-000004	open
  BZ2026-000005	open
  BZ2026-000006	open
  $ ledger-verify -q --rules >out
