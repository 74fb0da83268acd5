A duty that is met when its condition no longer holds, whatever changed it, and
that begins anew when it holds again.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ cat >tank.ledger <<'END'
  > ledger tank YG "tank" 油罐
  >   dated day
  >   day   date required default today "day" 日期
  >   level int min 0 default 0 "level" 存量
  >   least int default 10 "least" 下限
  >   low   choice later "low" 偏低 yes 是, no 否
  >   grade low yes when level < least
  >   grade low no
  > 
  >   argument amount int min 1 "amount" 数量
  >   state used "used" 在用
  >   state gone "gone" 已拆 final out
  >   action in   used -> =    "in"   进油 asks amount
  >     adds amount to level
  >   action out  used -> =    "out"  出油 asks amount
  >     takes amount from level
  >   action wait used -> =    "wait" 停用
  >     pauses fill
  >   action go   used -> =    "go"   启用
  >     resumes fill
  >   action drop used -> gone "drop" 拆除
  >     sets level = 0
  >     voids running
  >   clock fill "fill" 补油 from added until otherwise when low = yes 5d "office default" 本单位约定
  > END
  $ sed 's/ when low = yes 5d/ 5d/' tank.ledger >bad.ledger; ledger-define bad.ledger; sed 's/5d "/5d flag "/' tank.ledger >bad.ledger; ledger-define bad.ledger; sed 's/until otherwise/until else/' tank.ledger >bad.ledger; ledger-define bad.ledger; sed 's/from added until otherwise/from otherwise until in/' tank.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:24: clock 'fill' ends when its condition doesn't hold; expected 'when', and no flag
  ! ledger-define: bad.ledger:24: clock 'fill' ends when its condition doesn't hold; expected 'when', and no flag
  ! ledger-define: bad.ledger:24: a clock can't end at 'else'; expected final, otherwise, added or an action
  ! ledger-define: bad.ledger:24: a clock can't start at 'otherwise'; expected added or an action
  [3]
  $ ledger-define -q tank.ledger
  $ cat >clocks <<'END'
  > ledger-show -q $1 | sed -n '/^Clocks/,/^$/p' | grep fill
  > END

Low from the beginning; at the limit it isn't; not enough doesn't help.

  $ ledger-add tank --level 9; ledger-add tank --level 10
  YG2026-000001
  YG2026-000002
  ! ledger-add: YG2026-000001: add; used; due: fill 2026-03-07 [training]
  ! ledger-add: YG2026-000002: add; used [training]
  $ ledger-do in YG2026-000001 --amount 1 --now 2026-03-07T23:59:59; sh clocks YG2026-000001 --now 2026-03-08
  YG2026-000001
    fill: 2026-03-02 09:00 → 2026-03-07, met 2026-03-07 23:59:59
  ! ledger-do: YG2026-000001: in; used [training]
  $ ledger-do out YG2026-000002 --amount 8 --now 2026-03-05T08:00; ledger-do in YG2026-000002 --amount 7 --now 2026-03-09T08:00; due-list -q --now 2026-03-11
  YG2026-000002
  YG2026-000002
  YG2026-000002	tank	fill	2026-03-10	-1				
  ! ledger-do: YG2026-000002: out; used; due: fill 2026-03-10 [training]
  ! ledger-do: YG2026-000002: in; used; due: fill 2026-03-10 [training]
  [1]
  $ ledger-do in YG2026-000002 --amount 1 --now 2026-03-11T00:00; sh clocks YG2026-000002; due-list -q --now 2026-03-11
  YG2026-000002
    fill: 2026-03-05 08:00 → 2026-03-10, missed 2026-03-11 00:00
  ! ledger-do: YG2026-000002: in; used [training]

By correcting too, one way or the other; a second time it begins when it is low
again. Undone, it is as before.

  $ export ANLAN_NOW=2026-03-12T09:00
  $ ledger-do correct YG2026-000002 --least 11 --reason 新规; ledger-do -q correct YG2026-000002 --least 12 --reason 新规; ledger-do correct YG2026-000002 --least 9 --reason 新规; sh clocks YG2026-000002
  YG2026-000002
  YG2026-000002
  YG2026-000002
    fill: 2026-03-05 08:00 → 2026-03-10, missed 2026-03-11 00:00
    fill 2: 2026-03-12 09:00 → 2026-03-17, met 2026-03-12 09:00
  ! ledger-do: YG2026-000002: correct; used; due: fill 2026-03-17 [training]
  ! ledger-do: YG2026-000002: correct; used [training]
  $ ledger-undo -q YG2026-000002; sh clocks YG2026-000002; due-list -q --due-within 9d --columns code,clock,due
  YG2026-000002
    fill: 2026-03-05 08:00 → 2026-03-10, missed 2026-03-11 00:00
    fill 2: 2026-03-12 09:00 → 2026-03-17, running
  YG2026-000002	fill	2026-03-17
  [1]

Paused, it isn't overdue, and what ends it ends the pause.

  $ ledger-do wait YG2026-000002 --now 2026-03-17T09:00; ledger-do in YG2026-000002 --amount 9 --now 2026-03-20T09:00; sh clocks YG2026-000002
  YG2026-000002
  YG2026-000002
    fill: 2026-03-05 08:00 → 2026-03-10, missed 2026-03-11 00:00
    fill 2: 2026-03-12 09:00 → 2026-03-20, met 2026-03-20 09:00
  ! ledger-do: YG2026-000002: wait; used; due: fill 2026-03-17 [training]
  ! ledger-do: YG2026-000002: in; used [training]

Dropped: what ran is void, or missed; what becomes low thereby starts nothing.

  $ ledger-do drop YG2026-000001 --now 2026-03-21T09:00; sh clocks YG2026-000001; ledger-do -q out YG2026-000002 --amount 15 --now 2026-03-21T09:00; ledger-do drop YG2026-000002 --now 2026-03-27T09:00; sh clocks YG2026-000002
  YG2026-000001
    fill: 2026-03-02 09:00 → 2026-03-07, met 2026-03-07 23:59:59
  YG2026-000002
  YG2026-000002
    fill: 2026-03-05 08:00 → 2026-03-10, missed 2026-03-11 00:00
    fill 2: 2026-03-12 09:00 → 2026-03-20, met 2026-03-20 09:00
    fill 3: 2026-03-21 09:00 → 2026-03-26, missed 2026-03-27 09:00
  ! ledger-do: YG2026-000001: drop; gone [training]
  ! ledger-do: YG2026-000002: drop; gone [training]
  $ ledger-count -q tank --from 2026-03-01 --to 2026-03-31 --now 2026-04-01 --measure due:fill,met:fill,withdrawn:fill,overdue; ledger-verify -q --rules | sed 's/head .*/head/'
  4	2	1	0
  verified: 187 entries, head
