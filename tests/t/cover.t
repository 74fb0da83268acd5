needs: jq

Which units of a set have been reached: by a field of the record itself, and by
the records of another ledger.

  $ export ANLAN_NOW=2026-11-01T08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ for u in a b c d; do unit-add -q --code $u --name 单位$u; done >out
  $ ledger-add -q unitset --code all --name 全部 --units a,b,c,d >out
  $ cat >sweep.ledger <<'END'
  > ledger sweep QS "drive" 专项行动
  >   dated begins
  >   begins date required "begins" 开始日期
  >   goal   choice required "goal" 目标 fire 消防, road 道路
  >   units  unitset "units" 参加单位
  >   done   unit many "done" 已完成
  >   state open "open" 进行中
  >   state ended "ended" 结束 final done
  >   action end open -> ended "end" 结束
  > END
  $ cat >call.ledger <<'END'
  > ledger call QC "inspection visit" 检查
  >   dated day
  >   day   date required "day" 日期
  >   unit  unit required "unit" 单位
  >   sweep code sweep "drive" 专项行动
  >   state open "open" 进行中
  >   state ended "ended" 结束 final done
  >   action end open -> ended "end" 结束
  > END
  $ ledger-define -q sweep.ledger && ledger-define -q call.ledger
  $ sed -i 's/^  dated begins/&\n  covers units by done, call.sweep/' sweep.ledger; ledger-define sweep.ledger
  ! ledger-define: ledger 'sweep': version 2 [training]
  $ export ANLAN_NOW=2026-11-20T09:00
  $ ledger-add -q sweep --begins 2026-11-05 --goal fire --units all --done a
  QS2026-000001
  $ ledger-add -q sweep --begins 2026-11-05 --goal road --units all
  QS2026-000002
  $ ledger-add -q sweep --begins 2026-11-05 --goal road
  QS2026-000003
  $ ledger-add -q call --day 2026-11-10 --unit b --sweep QS2026-000001; ledger-add -q call --day 2026-11-11 --unit b --sweep QS2026-000001; ledger-add -q call --day 2026-11-12 --unit a --sweep QS2026-000001; ledger-add -q call --day 2026-11-12 --unit c
  QC2026-000001
  QC2026-000002
  QC2026-000003
  QC2026-000004
  $ show() { ledger-show -q "$1" | grep reached; ledger-show -q "$1" --format json | jq -c .coverage; }
  > show QS2026-000001; show QS2026-000002; show QS2026-000003
    units reached: 2 of 4; not yet: 单位c, 单位d
  {"expected":4,"covered":2,"uncovered":["c","d"]}
    units reached: 0 of 4; not yet: 单位a, 单位b, 单位c, 单位d
  {"expected":4,"covered":0,"uncovered":["a","b","c","d"]}
  null
  $ ANLAN_LANG=zh ledger-show -q QS2026-000001 | grep 覆盖
    应覆盖 4 个单位，已覆盖 2 个；尚未：单位c、单位d
  $ c() { ledger-count -q sweep --begins-from 2026-11-01 --begins-to 2026-11-30 --measure count,expected,covered,uncovered,coverage "$@"; }
  > c; c --by goal --format csv; c --goal fire --format json; c --now 2026-11-09T12:00; c --now 2026-11-10T00:00
  3	8	2	6	25.0
  goal,number,expected,covered,not covered,"coverage, %"
  fire,1,4,2,2,50.0
  road,2,4,0,4,0.0
  [
  {"count":1,"expected":4,"covered":2,"uncovered":2,"coverage":50.0}
  ]
  3	8	1	7	12.5
  3	8	2	6	25.0

A visit that is undone reaches nobody; one that is taken back from the field
neither.

  $ ledger-undo -q QC2026-000003 --reason 录错 && ledger-undo -q QC2026-000001 --reason 录错 && ledger-undo -q QC2026-000002 --reason 录错
  QC2026-000003
  QC2026-000001
  QC2026-000002
  $ ledger-show -q QS2026-000001 | grep reached
    units reached: 1 of 4; not yet: 单位b, 单位c, 单位d
  $ ledger-do -q correct QS2026-000001 --done a,c,d --reason 补录; ledger-show -q QS2026-000001 | grep reached
  QS2026-000001
    units reached: 3 of 4; not yet: 单位b

Who is in the set, and who is valid, on the day that dates the drive.

  $ unit-add -q --code e --name 单位e
  e
  $ ledger-do -q correct unitset/all --units a,b,e --reason 调整
  all
  $ ledger-do -q correct unit/b --to 2026-11-19 --reason 撤并
  b
  $ ledger-add -q sweep --begins 2026-11-20 --goal fire --units all
  QS2026-000004
  $ ledger-show -q QS2026-000001 | grep reached; ledger-show -q QS2026-000004 | grep reached
    units reached: 3 of 4; not yet: 单位b
    units reached: 0 of 2; not yet: 单位a, 单位e

A ledger that isn't what the definition says.

  $ sed 's/call.sweep/call.unit/' sweep.ledger >wrong.ledger; ledger-define -q wrong.ledger; ledger-show -q QS2026-000004
  ! ledger-show: covers: 'call.unit' is no field that names a record, in a ledger with units and a date
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
