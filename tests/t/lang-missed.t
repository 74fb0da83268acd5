What an action leaves behind when the record is over: a duty in time is void, one
that was overdue is missed, and neither is due any more.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ cat >tree.ledger <<'END'
  > ledger tree SM "tree" 树木
  >   dated day
  >   day date required default today "day" 日期
  > 
  >   state stands "stands" 在册
  >   state felled "felled" 已伐   final done
  >   state gone   "gone"   已灭失 final out
  > 
  >   action prop  stands -> =       "prop"   支撑
  >   action wait  stands -> =       "wait"   暂停
  >     pauses prop
  >   action go-on stands -> =       "go on"  继续
  >     resumes prop
  >   action spare stands -> =       "spare"  免除
  >     voids running
  >   action fell  stands -> felled  "fell"   采伐
  >     voids prop
  >   action lose  stands -> gone    "lose"   灭失
  >     voids running
  >   action again gone -> before    "again"  恢复
  > 
  >   clock prop  "prop"  支撑 from added until prop  3d "office default" 本单位约定
  >   clock water "water" 浇水 from added until prop  3d "office default" 本单位约定
  >   clock look  "look"  查看 from added until prop  3d window "office default" 本单位约定
  > END
  $ ledger-define -q tree.ledger; for i in 1 2 3 4 5 6; do ledger-add -q tree; done >codes

On the last second the duty is void; a second later it is missed, and over; what
only isn't wanted any more stays overdue while the record is open; so does what
isn't named.

  $ ledger-do -q lose SM2026-000001 --now 2026-03-05T23:59:59; ledger-do -q lose SM2026-000002 --now 2026-03-06T00:00; ledger-do -q spare SM2026-000003 --now 2026-03-06T00:00; ledger-do -q fell SM2026-000004 --now 2026-03-06T00:00; ledger-do -q wait SM2026-000005 --now 2026-03-05T09:00; ledger-do -q lose SM2026-000005 --now 2026-03-09T09:00
  SM2026-000001
  SM2026-000002
  SM2026-000003
  SM2026-000004
  SM2026-000005
  SM2026-000005
  $ for i in 1 2 3 4 5; do ledger-show -q SM2026-00000$i | sed -n '/^Clocks/,/^$/p'; done
  Clocks
    open: 2026-03-02 00:00, ended 2026-03-05 23:59:59
    look: 2026-03-02 09:00 → 2026-03-05, void
    prop: 2026-03-02 09:00 → 2026-03-05, void
    water: 2026-03-02 09:00 → 2026-03-05, void
  \
  Clocks
    open: 2026-03-02 00:00, ended 2026-03-06 00:00
    look: 2026-03-02 09:00 → 2026-03-05, void
    prop: 2026-03-02 09:00 → 2026-03-05, missed 2026-03-06 00:00
    water: 2026-03-02 09:00 → 2026-03-05, missed 2026-03-06 00:00
  \
  Clocks
    open: 2026-03-02 00:00, running
    look: 2026-03-02 09:00 → 2026-03-05, void
    prop: 2026-03-02 09:00 → 2026-03-05, running
    water: 2026-03-02 09:00 → 2026-03-05, running
  \
  Clocks
    open: 2026-03-02 00:00, ended 2026-03-06 00:00
    look: 2026-03-02 09:00 → 2026-03-05, running
    prop: 2026-03-02 09:00 → 2026-03-05, missed 2026-03-06 00:00
    water: 2026-03-02 09:00 → 2026-03-05, running
  \
  Clocks
    open: 2026-03-02 00:00, ended 2026-03-09 09:00
    look: 2026-03-02 09:00 → 2026-03-05, void
    prop: 2026-03-02 09:00 → 2026-03-05, void
    water: 2026-03-02 09:00 → 2026-03-05, missed 2026-03-09 09:00
  \
  $ due-list -q --now 2026-03-10
  SM2026-000003	tree	prop	2026-03-05	-5				
  SM2026-000003	tree	water	2026-03-05	-5				
  SM2026-000004	tree	water	2026-03-05	-5				
  SM2026-000006	tree	prop	2026-03-05	-5				
  SM2026-000006	tree	water	2026-03-05	-5				
  [1]
  $ ledger-count -q tree --now 2026-03-10 --measure due:prop,met:prop,ontime:prop,withdrawn:prop,overdue,due:water,withdrawn:water,left
  4	0	0.0	1	3	5	2	3
  $ ledger-count -q tree --now 2026-03-05T23:59:59 --measure due:prop,met:prop,withdrawn:prop,overdue
  5	0	0	0

Come back, it is overdue as it was; undone too.

  $ ledger-do -q again SM2026-000002 --now 2026-03-07T09:00; due-list -q --now 2026-03-10 --columns code,clock,due | grep 2026-000002
  SM2026-000002
  SM2026-000002	prop	2026-03-05
  SM2026-000002	water	2026-03-05
  $ ledger-do -q lose SM2026-000002 --now 2026-03-07T10:00; ledger-undo -q SM2026-000004; due-list -q --now 2026-03-10 --columns code,clock,due | grep -c 2026-00000[24]
  SM2026-000002
  SM2026-000004
  2
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 187 entries, head
