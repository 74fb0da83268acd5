Fields with several values: choices, rows of a register, codes.

  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ for i in li wang zhao; do staff-add -q --code $i --name 示例$i; done
  li
  wang
  zhao
  $ unit-add -q --code 'a,b' --name 甲乙
  a,b
  $ cat >checkup.ledger <<'END'
  > ledger checkup UJ "inspection" 检查
  >   dated day
  >   day    date required default today    "on"      日期
  >   topics choice many required           "topics"  内容
  >          brake 制动, tyre 轮胎, light 灯光, door 车门 retired
  >   team   staff many                     "by"      检查人
  >   units  unit many                      "units"   单位
  >   follows code many                      "after"   承接
  >   tools  choice many default "lamp,rod" "tools"   工具 rod 尺, lamp 灯, none 无
  >   head   staff                          "head"    组长
  >   state open   "open"   在办
  >   state closed "closed" 办结 final done
  >   refuse when topics = brake and team = li "not for li" 不归李
  >   refuse when tools = none and tools = rod
  >   refuse when head and team != head "the head isn't with them" 组长不在检查人之列
  >   action close open -> closed "close" 办结 asks tools?
  >   action brakes open -> open "brakes only" 只查制动
  >     sets topics = brake
  >   clock close "close" 办结 from added until close topics=light 1d, 3d "office default"
  > END
  $ ledger-define -q checkup.ledger

In one option or several; a choice by word or label, in the order of the
definition; codes in the order given; none twice:

  $ ledger-add checkup --topics light,brake --team zhao,wang,zhao
  UJ2026-000001
  ! ledger-add: UJ2026-000001: add; open; due: close 2026-03-06 [training]
  $ ledger-add checkup --topics '灯光、tyre，light' --topics 制动 --team 示例wang --team zhao --follows UJ2026-000001
  UJ2026-000002
  ! ledger-add: UJ2026-000002: add; open; due: close 2026-03-06 [training]
  $ ledger-add checkup --topics 'tyre;' --follows 'UJ2026-000002；UJ2026-000001' --tools ''
  UJ2026-000003
  ! ledger-add: UJ2026-000003: add; open; due: close 2026-03-08 [training]
  $ ledger-list -q checkup --columns code,topics,team,follows,tools,due
  UJ2026-000001	brake, light	示例zhao, 示例wang		rod, lamp	2026-03-06
  UJ2026-000002	brake, tyre, light	示例wang, 示例zhao	UJ2026-000001	rod, lamp	2026-03-06
  UJ2026-000003	tyre		UJ2026-000002, UJ2026-000001		2026-03-08
  $ ANLAN_LANG=zh ledger-list -q checkup --columns code,topics,team,tools
  UJ2026-000001	制动、灯光	示例zhao、示例wang	尺、灯
  UJ2026-000002	制动、轮胎、灯光	示例wang、示例zhao	尺、灯
  UJ2026-000003	轮胎		
  $ ledger-list -q checkup --format jsonl --columns code,topics,team,follows,tools
  {"code":"UJ2026-000001","topics":["brake","light"],"team":["zhao","wang"],"follows":null,"tools":["rod","lamp"]}
  {"code":"UJ2026-000002","topics":["brake","tyre","light"],"team":["wang","zhao"],"follows":["UJ2026-000001"],"tools":["rod","lamp"]}
  {"code":"UJ2026-000003","topics":["tyre"],"team":null,"follows":["UJ2026-000002","UJ2026-000001"],"tools":null}
  $ ledger-show UJ2026-000003 | grep -A 9 'add (uid' | sed 's/uid [0-9]*/uid/'
    [..]  2026-03-05 09:00  add (uid)
  $ ledger-list -q checkup --format csv --columns code,topics,team,tools --limit 1
  code,topics,by,tools
  UJ2026-000001,"brake, light","示例zhao, 示例wang","rod, lamp"
  $ ledger-show --format json UJ2026-000003 | grep -o '"topics.*"head"'
  "topics":["tyre"],"team":null,"units":null,"follows":["UJ2026-000002","UJ2026-000001"],"tools":null,"head"

Each is checked like a single one, and all that is wrong is told:

  $ ledger-add checkup --topics ''
  ! ledger-add: add: --topics (topics) is missing
  [3]
  $ ledger-add checkup --topics tyre,lihgt,door
  ! ledger-add: topics: 'lihgt' is not one of brake (制动), tyre (轮胎), light (灯光); did you mean 'light'?
  ! ledger-add: topics: 'door' is no longer used; expected brake (制动), tyre (轮胎), light (灯光)
  [3]
  $ ledger-add checkup --topics tyre --team nobody,li,noone
  ! ledger-add: team: there is no staff 'nobody'; see 'ledger-list staff'
  ! ledger-add: team: there is no staff 'noone'; see 'ledger-list staff'
  [3]
  $ ledger-add checkup --topics tyre --units a,b
  ! ledger-add: units: there is no unit 'a'; see 'ledger-list unit'
  ! ledger-add: units: there is no unit 'b'; see 'ledger-list unit'
  [3]
  $ ledger-add checkup --topics tyre --units 甲乙
  ! ledger-add: units: 'a,b' can't be one of several, for there is a comma in it
  [3]
  $ ledger-add checkup --topics tyre --follows UJ2026-000099,UJ2026-000001
  ! ledger-add: there is no record 'UJ2026-000099'
  [4]
  $ ledger-do correct UJ2026-000001 --follows UJ2026-000002,UJ2026-000001 --reason 补
  ! ledger-do: UJ2026-000001: follows: UJ2026-000001 is the record itself
  [4]
  $ ledger-add checkup --topics tyre --day 2026-03-01 --day 2026-03-02
  UJ2026-000004
  ! ledger-add: UJ2026-000004: add; open; due: close 2026-03-08 [training]
  $ ledger-list -q checkup --day 2026-03-02 --columns code,topics
  UJ2026-000004	tyre

In conditions it is asked whether a value is among them:

  $ ledger-add checkup --topics brake,tyre --team wang,li
  ! ledger-add: cannot add: not for li
  [4]
  $ ledger-add checkup --topics tyre --team wang,li --head wang
  UJ2026-000005
  ! ledger-add: UJ2026-000005: add; open; due: close 2026-03-08 [training]
  $ ledger-add checkup --topics tyre --team wang,li --head zhao
  ! ledger-add: cannot add: the head isn't with them
  [4]
  $ ledger-add checkup --topics tyre --head zhao
  UJ2026-000006
  ! ledger-add: UJ2026-000006: add; open; due: close 2026-03-08 [training]
  $ ledger-do close UJ2026-000003 --tools none,rod
  ! ledger-do: UJ2026-000003: cannot close: not where tools = none and tools = rod
  [4]
  $ ledger-do close UJ2026-000003 --tools none --tools lamp
  UJ2026-000003
  ! ledger-do: UJ2026-000003: close; closed [training]
  $ ledger-do brakes UJ2026-000002
  UJ2026-000002
  ! ledger-do: UJ2026-000002: brakes only; open; due: close 2026-03-08 [training]
  $ ledger-show UJ2026-000002 | grep -A 1 'only (uid' | sed 's/uid [0-9]*/uid/'
    [..]  2026-03-05 09:00  brakes only (uid)
        topics: brake, tyre, light → brake
  $ ledger-do correct UJ2026-000002 --topics light --reason 补
  UJ2026-000002
  ! ledger-do: UJ2026-000002: correct; open; due: close 2026-03-06 [training]
  $ ledger-show UJ2026-000002 | grep -A 2 'correct (uid' | sed 's/uid [0-9]*/uid/'
    [..]  2026-03-05 09:00  correct (uid)
        topics: brake → light
        reason: 补

Filters: one of the values is one of these; none at all; not this one:

  $ ledger-list -q checkup --topics tyre,light --columns code,topics
  UJ2026-000001	brake, light
  UJ2026-000002	light
  UJ2026-000003	tyre
  UJ2026-000004	tyre
  UJ2026-000005	tyre
  UJ2026-000006	tyre
  $ ledger-list -q checkup --topics 制动
  UJ2026-000001	2026-03-05	brake, light	open	2026-03-06
  $ ledger-list -q checkup --team li,zhao --columns code,team
  UJ2026-000001	示例zhao, 示例wang
  UJ2026-000002	示例wang, 示例zhao
  UJ2026-000005	示例wang, 示例li
  $ ledger-list -q checkup --team '' --columns code,team
  UJ2026-000003	
  UJ2026-000004	
  UJ2026-000006	
  $ ledger-list -q checkup --follows UJ2026-000001 --columns code
  UJ2026-000002
  UJ2026-000003
  $ ledger-list -q checkup --tools none,rod --columns code,tools
  UJ2026-000001	rod, lamp
  UJ2026-000002	rod, lamp
  UJ2026-000003	lamp, none
  UJ2026-000004	rod, lamp
  UJ2026-000005	rod, lamp
  UJ2026-000006	rod, lamp
  $ ledger-count checkup --topics tyre
  4
  ! ledger-count: training ledger
  $ ledger-count checkup --by topics
  brake	1
  tyre	4
  light	2
  ! ledger-count: training ledger

Files:

  $ cat >more.csv <<'END'
  > 日期,内容,检查人,承接
  > 2026-03-01,"制动、灯光","wang,zhao",UJ2026-000001;UJ2026-000003
  > 2026-03-02,轮胎；轮胎,,
  > END
  $ ledger-import checkup more.csv
  ! ledger-import: more.csv (UTF-8): 2 rows; 2 added, 0 there already, 0 rejected
  $ ledger-import checkup more.csv
  ! ledger-import: more.csv (UTF-8): 2 rows; 0 added, 2 there already, 0 rejected
  $ ledger-list -q checkup --day-to 2026-03-02 --columns code,topics,team,follows
  UJ2026-000004	tyre		
  UJ2026-000007	brake, light	示例wang, 示例zhao	UJ2026-000001, UJ2026-000003
  UJ2026-000008	tyre		
  $ printf 'day,topics,team\n2026-03-01,tyre;tire,wang\n2026-03-01,"light, brake",王;li\n' >bad.csv; ledger-import checkup bad.csv
  ! ledger-import: bad.csv (UTF-8): 2 of 2 rows are wrong; nothing was written
  ! ledger-import: bad.csv:2:2: topics: 'tire' is not one of brake (制动), tyre (轮胎), light (灯光); did you mean 'tyre'?
  ! ledger-import: bad.csv:3:3: team: there is no staff '王'; see 'ledger-list staff'
  [3]
  $ ledger-list -q checkup --columns day,topics,team,tools --format csv -o out.csv --limit 2; ledger-import -q -n checkup out.csv

A field with one value may get many, not the other way:

  $ sed 's/head   staff /head staff many/; /head isn/d' checkup.ledger >more.ledger; ledger-define more.ledger
  ! ledger-define: ledger 'checkup': version 2 [training]
  $ sed 's/team   staff many/team staff/' checkup.ledger >less.ledger; ledger-define less.ledger
  ! ledger-define: field 'team' has another type; add another field
  ! ledger-define: field 'head' has another type; add another field
  [4]
  $ sed 's/, rod 尺//; s/and tools = rod//; s/"lamp,rod"/lamp/; s/rod 尺, //' checkup.ledger >less.ledger; ledger-define less.ledger
  ! ledger-define: choice 'rod' of 'tools' is gone; keep it and mark it 'retired'
  ! ledger-define: field 'head' has another type; add another field
  [4]
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
