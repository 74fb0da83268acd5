Defaults that come from the row or record that another field names.

  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ unit-add -q --code road --name 公路科; unit-add -q --code town --name 示例镇
  road
  town
  $ staff-add -q --code li --name 李示例 --unit road; staff-add -q --code wang --name 王示例
  li
  wang
  $ cat >look.ledger <<'END'
  > ledger look UJ "inspection" 检查
  >   dated day
  >   day   date required default today "on"    日期
  >   who   staff default li            "by"    检查人
  >   unit  unit required default who.unit "unit" 单位
  >   what  choice many                 "about" 内容 brake 制动, light 灯光
  >   grave choice                      "grave" 程度 low 低, high 高
  >   seats int min 0                   "seats" 座位
  >   cost  money                       "cost"  费用
  >   next  date                        "next"  下次
  >   state open   "open"   在办
  >   state closed "closed" 办结 final done
  >   action close open -> closed "close" 办结
  > END
  $ ledger-define -q look.ledger
  $ cat >flaw.ledger <<'END'
  > ledger flaw ZF "defect" 缺陷
  >   dated day
  >   day    date required default today   "on"         日期
  >   before code flaw                     "before"     前次
  >   found  code look default before.found "inspection" 检查
  >   about  code                          "about"      关于
  >   unit   unit required default found.unit "unit"    单位
  >   what   choice many default found.what "what"      内容 brake 制动, light 灯光
  >   grave  choice default about.grave    "grave"      程度 high 高, top 最高
  >   seats  int max 9 default found.seats "seats"      座位
  >   cost   money default found.cost      "cost"       费用
  >   next   date default found.next       "next"       下次
  >   home   unit later default found.unit "home"       归口
  >   state open   "open"   在办
  >   state closed "closed" 办结 final done
  >   action close open -> closed "close" 办结 asks home
  >   action send open -> open "send" 转 asks home
  > END
  $ ledger-define -q flaw.ledger

From a register's row, itself by default; said otherwise it is that; with
nothing there it has to be said:

  $ ledger-add -q look --what light,brake --grave high --seats 9 --cost 12.5 --next 2026-04-01
  UJ2026-000001
  $ ledger-add -q look --who wang --unit town --grave low --seats 10
  UJ2026-000002
  $ ledger-add -q look --who wang
  ! ledger-add: add: --unit (unit) is missing
  [3]
  $ ledger-add -q look --unit ''
  ! ledger-add: add: --unit (unit) is missing
  [3]
  $ ledger-list -q look --columns code,who,unit
  UJ2026-000001	李示例	公路科
  UJ2026-000002	王示例	示例镇

From a record; of any ledger only where it has such a field with such a value:

  $ ledger-add -q flaw --found UJ2026-000001
  ZF2026-000001
  $ ledger-add -q flaw --found UJ2026-000001 --unit town --what '' --cost 0 --next ''
  ZF2026-000002
  $ ledger-add -q flaw --before ZF2026-000001 --about UJ2026-000001
  ZF2026-000003
  $ ledger-add -q flaw --found UJ2026-000001 --about UJ2026-000002
  ZF2026-000004
  $ ledger-add -q flaw --found UJ2026-000001 --about ZF2026-000001
  ZF2026-000005
  $ ledger-add -q flaw
  ! ledger-add: add: --unit (unit) is missing
  [3]
  $ ledger-list -q flaw --columns code,found,unit,what,grave,seats,cost,next,home
  ZF2026-000001	UJ2026-000001	公路科	brake, light		9	12.50	2026-04-01	
  ZF2026-000002	UJ2026-000001	示例镇			9	0.00		
  ZF2026-000003	UJ2026-000001	公路科	brake, light	high	9	12.50	2026-04-01	
  ZF2026-000004	UJ2026-000001	公路科	brake, light		9	12.50	2026-04-01	
  ZF2026-000005	UJ2026-000001	公路科	brake, light		9	12.50	2026-04-01	

What doesn't pass as a value here isn't taken silently:

  $ ledger-add -q flaw --found UJ2026-000002
  ! ledger-add: seats: 10 is too large; the most is 9
  [3]
  $ ledger-add -q flaw --found UJ2026-000002 --seats 9
  ZF2026-000006
  $ ledger-do -q correct unit/town --to 2026-03-04 --reason 撤并
  town
  $ ledger-add -q flaw --found UJ2026-000002 --seats 9
  ! ledger-add: unit: unit 'town' is no longer valid: it ended on 2026-03-04 (it is 2026-03-05)
  [3]

An action that asks for it:

  $ ledger-do -q close ZF2026-000001
  ZF2026-000001
  $ ledger-add -q flaw --unit road
  ZF2026-000007
  $ ledger-do -q close ZF2026-000007
  ! ledger-do: ZF2026-000007: close: --home (home) is missing
  [3]
  $ ledger-do -q close ZF2026-000007 --home road
  ZF2026-000007
  $ ledger-list -q flaw --state closed --columns code,home
  ZF2026-000001	公路科
  ZF2026-000007	公路科

Files:

  $ printf '检查,内容\nUJ2026-000001,\nUJ2026-000002,制动\n,灯光\nUJ2026-000001,light\n' >flaw.csv
  $ ledger-import -q flaw flaw.csv
  ! ledger-import: flaw.csv:3:1: unit: unit 'town' is no longer valid: it ended on 2026-03-04 (it is 2026-03-05)
  ! ledger-import: flaw.csv:4:1: add: --unit (unit) is missing
  [3]
  $ sed -i '3,4d' flaw.csv; ledger-import -q flaw flaw.csv; ledger-list -q flaw --sort -code --limit 2 --columns code,unit,what
  ZF2026-000009	公路科	light
  ZF2026-000008	公路科	brake, light

What the other ledger lacks is known when the definition is taken over:

  $ sed 's/default found.seats/default found.seat/; s/default found.cost/default found.day/; s/default who.unit/default who.name/; s/default before.found/default before.day/' flaw.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:5: in ledger 'flaw' the field 'day' has another type than 'found', whose default it would be
  ! ledger-define: bad.ledger:10: ledger 'look' has no field 'seat' for the default of 'seats'
  ! ledger-define: bad.ledger:11: in ledger 'look' the field 'day' has another type than 'cost', whose default it would be
  [3]
  $ ledger-add --help flaw 2>&1 | grep -E -- '--(unit|home)'
        --unit CODE          unit (default found.unit)

A constant beside it holds where there is none.

  $ sed 's/default found.unit "unit"/default found.unit default bureau "unit"/' flaw.ledger >both.ledger; ledger-define -q both.ledger; unit-add -q --code bureau --name 交通局
  bureau
  $ ledger-add -q flaw; ledger-add -q flaw --found UJ2026-000001; ledger-add -q flaw --found UJ2026-000001 --unit bureau; ledger-list -q flaw --sort -code --limit 3 --columns code,unit; ledger-add flaw --help | grep -- '--unit '
  ZF2026-000010
  ZF2026-000011
  ZF2026-000012
  ZF2026-000012	交通局
  ZF2026-000011	公路科
  ZF2026-000010	交通局
        --unit CODE          unit (default found.unit) (default bureau)
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
