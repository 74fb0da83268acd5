Grades: a choice that follows from the record's other fields.

  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ cat >crash.ledger <<'END'
  > ledger crash UG "accident" 事故
  >   dated day
  >   day   date required default today  "on"     日期
  >   dead  int min 0                    "dead"   死亡
  >   hurt  int min 0                    "hurt"   重伤
  >   loss  money                        "loss"   损失
  >   rank  choice required "rank" 等级
  >         general 一般, large 较大, major 重大, grave "especially grave" 特别重大
  >   alarm choice "alarm" 警报  red 红色, yellow 黄色, none 无
  >   state open   "open"   调查中
  >   state closed "closed" 已结案 final done
  >   grade rank grave when dead >= 30 or loss >= 100000000 "Regulation 493, Art. 3" 国务院令493号第3条
  >   grade rank major when dead >= 10 "Regulation 493, Art. 3" 国务院令493号第3条
  >   grade rank large when dead >= 3 or hurt >= 10 "office default"
  >   grade rank general when dead or hurt
  >   grade alarm red when rank = grave or rank = major
  >   grade alarm yellow when rank = large
  >   action count open -> open "count again" 续报 asks dead? hurt?
  >     refuse when rank = grave and not loss "say the loss" 请填写损失
  >   action judge open -> open "judge" 认定 asks rank alarm
  >   action clear open -> open "clear" 清零 sets dead = 0 sets hurt = 10
  >   action close any -> closed "close" 结案
  >   clock report "report" 上报 from added until close
  >         rank=grave 1h, rank=major 2h, rank=large 4h, 1d "office default"
  > END
  $ ledger-define -q crash.ledger

Each line at its boundary; the first that holds counts:

  $ for d in 1 2 3 9 10 29 30; do ledger-add -q crash --dead $d; done
  UG2026-000001
  UG2026-000002
  UG2026-000003
  UG2026-000004
  UG2026-000005
  UG2026-000006
  UG2026-000007
  $ ledger-add -q crash --dead 3 --loss 99999999.99
  UG2026-000008
  $ ledger-add -q crash --dead 3 --loss 100000000
  UG2026-000009
  $ ledger-add -q crash --hurt 10
  UG2026-000010
  $ ledger-list -q crash --columns code,dead,hurt,rank,alarm
  UG2026-000001	1		general	
  UG2026-000002	2		general	
  UG2026-000003	3		large	yellow
  UG2026-000004	9		large	yellow
  UG2026-000005	10		major	red
  UG2026-000006	29		major	red
  UG2026-000007	30		grave	red
  UG2026-000008	3		large	yellow
  UG2026-000009	3		grave	red
  UG2026-000010		10	large	yellow

Where no line holds it is what was given, and if it is required it has to be:

  $ ledger-add -q crash --loss 5
  ! ledger-add: add: --rank (rank) is missing
  [3]
  $ ledger-add -q crash --loss 5 --rank major
  UG2026-000011
  $ ledger-list -q crash --rank major --columns code,rank,alarm
  UG2026-000005	major	red
  UG2026-000006	major	red
  UG2026-000011	major	red

Given by hand it must be the same:

  $ ledger-add -q crash --dead 3 --rank large
  UG2026-000012
  $ ledger-add -q crash --dead 3 --rank major
  ! ledger-add: rank: it is 'large', not 'major', for it is graded (dead >= 3 or hurt >= 10; source: office default); leave it out
  [3]
  $ ledger-add -q crash --dead 10 --alarm yellow
  ! ledger-add: alarm: it is 'red', not 'yellow', for it is graded (rank = grave or rank = major); leave it out
  [3]
  $ ledger-add -q crash --dead 1 --rank grave
  ! ledger-add: rank: it is 'general', not 'grave', for it is graded (dead or hurt); leave it out
  [3]
  $ ANLAN_LANG=zh ledger-add -q crash --dead 10 --rank large
  ! ledger-add: rank（等级）：按规则判定为“重大”，不是“较大”（死亡 >= 10；依据：国务院令493号第3条）；不必填写
  [3]
  $ cat >bad.csv <<'END'
  > day,dead,rank,alarm
  > 2026-03-01,3,,
  > 2026-03-01,3,large,
  > 2026-03-01,3,general,
  > 2026-03-01,30,grave,none
  > 2026-03-01,,,
  > END
  $ ledger-import -q crash bad.csv
  ! ledger-import: bad.csv:4:3: rank: it is 'large', not 'general', for it is graded (dead >= 3 or hurt >= 10; source: office default); leave it out
  ! ledger-import: bad.csv:5:4: alarm: it is 'red', not 'none', for it is graded (rank = grave or rank = major); leave it out
  ! ledger-import: bad.csv:6:3: add: --rank (rank) is missing
  [3]
  $ sed -i '4,$d' bad.csv; ledger-import -q crash bad.csv

Corrected, or set by an action, it is computed again, and the clock that hangs
on it too; the timeline has both:

  $ ledger-do correct UG2026-000001 --dead 10 --reason 核实
  UG2026-000001
  ! ledger-do: UG2026-000001: correct; open; due: report 2026-03-05 11:00 [training]
  $ ledger-do correct UG2026-000001 --rank general --reason 核实
  ! ledger-do: UG2026-000001: rank: it is 'major', not 'general', for it is graded (dead >= 10; source: Regulation 493, Art. 3); leave it out
  [3]
  $ ledger-do count UG2026-000001 --dead 30
  ! ledger-do: UG2026-000001: cannot count: say the loss
  [4]
  $ ledger-do count UG2026-000002 --dead 31
  ! ledger-do: UG2026-000002: cannot count: say the loss
  [4]
  $ ledger-do correct UG2026-000001 --loss 500 --dead 30 --reason 核实
  UG2026-000001
  ! ledger-do: UG2026-000001: correct; open; due: report 2026-03-05 10:00 [training]
  $ ledger-do clear UG2026-000001
  UG2026-000001
  ! ledger-do: UG2026-000001: clear; open; due: report 2026-03-05 13:00 [training]
  $ ledger-do correct UG2026-000001 --hurt 0 --dead '' --reason 核实
  UG2026-000001
  ! ledger-do: UG2026-000001: correct; open; due: report 2026-03-06 [training]
  $ ledger-show UG2026-000001 | sed 's/uid [0-9]*/uid/'
  UG2026-000001  accident  open  [training]
    on: 2026-03-05
    hurt: 0
    loss: 500.00
    rank: general
  \
  Clocks
    open: 2026-03-05 00:00, running
    report: 2026-03-05 09:00 → 2026-03-06, running
  \
  Timeline
    [..]  2026-03-05 09:00  add (uid)
    [..]  2026-03-05 09:00  correct (uid)
        dead: 1 → 10
        rank: general → major
        alarm: red
        reason: 核实
    [..]  2026-03-05 09:00  correct (uid)
        dead: 10 → 30
        loss: 500.00
        rank: major → grave
        reason: 核实
    [..]  2026-03-05 09:00  clear (uid)
        dead: 30 → 0
        hurt: 10
        rank: grave → large
        alarm: red → yellow
    [..]  2026-03-05 09:00  correct (uid)
        dead: 0 → (empty)
        hurt: 10 → 0
        rank: large → general
        alarm: yellow → (empty)
        reason: 核实
  $ ledger-list -q crash --hurt 0 --columns code,rank,alarm
  UG2026-000001	general	
  $ ledger-undo -q UG2026-000001; ledger-list -q crash --dead 0 --columns code,rank,alarm,due
  UG2026-000001
  UG2026-000001	large	yellow	2026-03-05 13:00

What an action asks, where no line gives it:

  $ ledger-do -q judge UG2026-000012 --alarm none
  ! ledger-do: UG2026-000012: alarm: it is 'yellow', not 'none', for it is graded (rank = large); leave it out
  [3]
  $ ledger-do -q judge UG2026-000001
  UG2026-000001
  $ ledger-do -q judge UG2026-000010
  UG2026-000010
  $ ledger-do -q judge UG2026-000010 --rank major
  ! ledger-do: UG2026-000010: rank: it is 'large', not 'major', for it is graded (dead >= 3 or hurt >= 10; source: office default); leave it out
  [3]

Why:

  $ ledger-show --explain UG2026-000007 | sed -n '2,/^$/p'
    on: 2026-03-05
    dead: 30
    rank: grave
        graded: dead >= 30 or loss >= 100000000.00; source: Regulation 493, Art. 3
    alarm: red
        graded: rank = grave or rank = major
  \
  $ ANLAN_LANG=zh ledger-show --explain UG2026-000007 | sed -n '2,/^$/p'
    日期：2026-03-05
    死亡：30
    等级：特别重大
        判定：死亡 >= 30 或 损失 >= 100000000.00；依据：国务院令493号第3条
    警报：红色
        判定：等级 = 特别重大 或 等级 = 重大
  \
  $ ledger-show --explain UG2026-000002 | grep -A 1 rank: | head -n 2
    rank: general
        graded: dead or hurt
  $ ledger-show --explain UG2026-000012 | grep -A 1 rank: | head -n 2
    rank: large
        graded: dead >= 3 or hurt >= 10; source: office default

A note computes nothing, and old entries stay as they were under older rules:

  $ sed -i 's/dead >= 10 /dead >= 9 /' crash.ledger; ledger-define -q crash.ledger
  $ ledger-do -q note UG2026-000004 --note 知悉
  UG2026-000004
  $ ledger-show --explain UG2026-000004 | grep -A 1 rank: | head -n 2
    rank: large
        graded before the rules changed
  $ ledger-do -q correct UG2026-000004 --hurt 1 --reason 核实
  UG2026-000004
  $ ledger-list -q crash --dead 9 --columns code,rank,alarm
  UG2026-000004	major	red
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
