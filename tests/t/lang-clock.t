Clocks whose length stands in the record, clocks that one action ends and
starts again, and clocks that are over when the record is added.

  $ ledger-init -q --office 示例县 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ cat >plot.ledger <<'END'
  > ledger plot ZD "plot visited" 走访点位
  >   dated found
  >   columns code found term latest state due
  > 
  >   found  instant required default now "found at"      发现时间
  >   level  choice required default low  "level"         级别 low 低, high 高
  >   term   int max 90                   "days allowed"  整改天数
  >   quick  int                          "days, if high" 紧急天数
  >   latest  instant                      "not after"     最迟
  >   told   date                         "reported on"   上报日
  >   heard  date                         "told us on"    告知日
  > 
  >   state open "open" 待整改
  >   state done "done" 已整改 final done
  > 
  >   action visit open -> =       "visit" 走访
  >   action fix   open -> done    "fix"   整改
  >   action again final -> open   "again" 返工
  >   action more  open -> =       "more"  延期 asks until
  >     extends fix by 10d once
  > 
  >   argument until date "until" 延至
  > 
  >   clock fix    "repair" 整改 from added, again until fix
  >                high days quick, days term or latest "office default"
  >   clock visit  "next visit" 走访 from added, visit until visit, fix
  >                7d "office default"
  >   clock report "report" 上报 from added at heard until added
  >                due told "office default"
  >   clock call   "call" 电话 from added until fix when latest
  >                due latest "office default"
  > END
  $ ledger-define -q plot.ledger

Days from a field: exactly as a length that is written out.  None, and none:
no such clock.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-add -q plot --term 1; ledger-add -q plot --term 90; ledger-add -q plot --term 0; ledger-add -q plot
  ZD2026-000001
  ZD2026-000002
  ZD2026-000003
  ZD2026-000004
  $ clock repair ZD2026-000001; clock repair ZD2026-000002; clock repair ZD2026-000003; clock repair ZD2026-000004
  repair: 2026-03-02 09:00 → 2026-03-03, running
  repair: 2026-03-02 09:00 → 2026-05-31, running
  [1]
  $ ledger-add plot --term 91
  ! ledger-add: term: 91 is too large; the most is 90
  [3]
  $ ledger-add plot --term -1
  ! ledger-add: term: -1 is too small; the least is 0
  [3]
  $ ledger-add plot --quick 36501
  ! ledger-add: quick: 36501 is too large; the most is 36500
  [3]
  $ ledger-add plot --level high --quick 36500 --term 3
  ZD2026-000005
  ! ledger-add: ZD2026-000005: add; open; due: repair 2126-02-06, next visit 2026-03-09 [training]
  $ ledger-show -q ZD2026-000001 --explain | sed -n '/^Clocks/,/^$/p'
  Clocks
    repair: 2026-03-02 09:00 → 2026-03-03, running
        1 calendar days (our reading of "days"); source: office default
        from 2026-03-02 09:00 (that day is not counted), due 2026-03-03
    open: 2026-03-02 09:00, running
    next visit: 2026-03-02 09:00 → 2026-03-09, running
        7 calendar days (our reading of "days"); source: office default
        from 2026-03-02 09:00 (that day is not counted), due 2026-03-09
  \

A correction is counted from the clock's own start.  Nothing, and back again.

  $ export ANLAN_NOW=2026-03-04T09:00
  $ ledger-do correct ZD2026-000001 --term 5 --reason 改正
  ZD2026-000001
  ! ledger-do: ZD2026-000001: correct; open; due: repair 2026-03-07, next visit 2026-03-09 [training]
  $ ledger-do correct ZD2026-000001 --term '' --reason 改正
  ZD2026-000001
  ! ledger-do: ZD2026-000001: correct; open; due: next visit 2026-03-09 [training]
  $ clock repair ZD2026-000001
  repair: 2026-03-02 09:00 → 2026-03-07, void
  $ ledger-do correct ZD2026-000001 --term 6 --reason 改正
  ZD2026-000001
  ! ledger-do: ZD2026-000001: correct; open; due: next visit 2026-03-09, repair 2026-03-08 [training]
  $ clock repair ZD2026-000001
  repair: 2026-03-02 09:00 → 2026-03-07, void
  repair 2: 2026-03-02 09:00 → 2026-03-08, running
  $ ledger-do correct ZD2026-000004 --term 2 --reason 补充
  ZD2026-000004
  ! ledger-do: ZD2026-000004: correct; open; due: next visit 2026-03-09, repair 2026-03-04 [training]
  $ ledger-undo ZD2026-000004
  ZD2026-000004
  ! ledger-undo: ZD2026-000004: undone: correct [training]
  $ clock repair ZD2026-000004
  [1]
  $ ledger-do more ZD2026-000001 --until 2026-03-10
  ZD2026-000001
  ! ledger-do: ZD2026-000001: more; open; due: repair 2026-03-10, next visit 2026-03-09 [training]
  $ ledger-do correct ZD2026-000001 --term 4 --reason 改正
  ZD2026-000001
  ! ledger-do: ZD2026-000001: correct; open; due: repair 2026-03-10, next visit 2026-03-09 [training]
  $ ledger-do correct ZD2026-000001 --level high --reason 改正
  ZD2026-000001
  ! ledger-do: ZD2026-000001: correct; open; due: next visit 2026-03-09 [training]

One action ends the clock and starts it anew, also if it was late; the first
one stays missed.

  $ export ANLAN_NOW=2026-03-09T23:59:59
  $ ledger-do visit ZD2026-000003
  ZD2026-000003
  ! ledger-do: ZD2026-000003: visit; open; due: next visit 2026-03-16 [training]
  $ export ANLAN_NOW=2026-03-17T00:00
  $ ledger-do visit ZD2026-000003
  ZD2026-000003
  ! ledger-do: ZD2026-000003: visit; open; due: next visit 2026-03-24 [training]
  $ ledger-do visit ZD2026-000003
  ZD2026-000003
  ! ledger-do: ZD2026-000003: visit; open; due: next visit 2026-03-24 [training]
  $ clock 'next visit' ZD2026-000003
  next visit: 2026-03-02 09:00 → 2026-03-09, met 2026-03-09 23:59:59
  next visit 2: 2026-03-09 23:59:59 → 2026-03-16, missed 2026-03-17 00:00
  next visit 3: 2026-03-17 00:00 → 2026-03-24, met 2026-03-17 00:00
  next visit 4: 2026-03-17 00:00 → 2026-03-24, running
  $ ledger-undo -q ZD2026-000003
  ZD2026-000003
  $ clock 'next visit' ZD2026-000003
  next visit: 2026-03-02 09:00 → 2026-03-09, met 2026-03-09 23:59:59
  next visit 2: 2026-03-09 23:59:59 → 2026-03-16, missed 2026-03-17 00:00
  next visit 3: 2026-03-17 00:00 → 2026-03-24, running
  $ ledger-do correct ZD2026-000003 --found 2026-03-01 --reason 改正
  ZD2026-000003
  ! ledger-do: ZD2026-000003: correct; open; due: next visit 2026-03-24 [training]
  $ ledger-do fix ZD2026-000003
  ZD2026-000003
  ! ledger-do: ZD2026-000003: fix; done [training]
  $ clock 'next visit' ZD2026-000003
  next visit: 2026-03-02 09:00 → 2026-03-09, met 2026-03-09 23:59:59
  next visit 2: 2026-03-09 23:59:59 → 2026-03-16, missed 2026-03-17 00:00
  next visit 3: 2026-03-17 00:00 → 2026-03-24, met 2026-03-17 00:00
  $ ledger-count -q plot --measure due:visit,met:visit --from 2026-03-01 --to 2026-03-31 --now 2026-04-01T00:00
  7	2

Due at an instant, to the second.

  $ ledger-add plot --latest '2026-03-17 15:30'
  ZD2026-000006
  ! ledger-add: ZD2026-000006: add; open; due: repair 2026-03-17 15:30, next visit 2026-03-24, call 2026-03-17 15:30 [training]
  $ ledger-add plot --latest '2026-03-17 15:30' --term 3
  ZD2026-000007
  ! ledger-add: ZD2026-000007: add; open; due: repair 2026-03-17 15:30, next visit 2026-03-24, call 2026-03-17 15:30 [training]
  $ due-list -q --now 2026-03-17T15:30 --overdue --columns ledger,code,clock,due
  plot visited	ZD2026-000001	next visit	2026-03-09
  plot visited	ZD2026-000002	next visit	2026-03-09
  plot visited	ZD2026-000004	next visit	2026-03-09
  plot visited	ZD2026-000005	next visit	2026-03-09
  [1]
  $ due-list -q --now 2026-03-17T15:30:01 --overdue --columns ledger,code,clock,due
  plot visited	ZD2026-000001	next visit	2026-03-09
  plot visited	ZD2026-000002	next visit	2026-03-09
  plot visited	ZD2026-000004	next visit	2026-03-09
  plot visited	ZD2026-000005	next visit	2026-03-09
  plot visited	ZD2026-000006	call	2026-03-17 15:30
  plot visited	ZD2026-000006	repair	2026-03-17 15:30
  plot visited	ZD2026-000007	call	2026-03-17 15:30
  plot visited	ZD2026-000007	repair	2026-03-17 15:30
  [1]

Over when it is added: in time, on the last day, one day late; without the day
there is none.

  $ ledger-add -q plot --heard 2026-03-10 --told 2026-03-17
  ZD2026-000008
  $ ledger-add -q plot --heard 2026-03-10 --told 2026-03-16
  ZD2026-000009
  $ ledger-add -q plot --heard 2026-03-10
  ZD2026-000010
  $ ledger-show -q ZD2026-000008 | sed -n '/^Clocks/,/^$/p'
  Clocks
    report: 2026-03-10 00:00 → 2026-03-17, met 2026-03-17 00:00
    open: 2026-03-17 00:00, running
    next visit: 2026-03-17 00:00 → 2026-03-24, running
  \
  $ ledger-show -q ZD2026-000009 | sed -n '/^Clocks/,/^$/p'
  Clocks
    report: 2026-03-10 00:00 → 2026-03-16, missed 2026-03-17 00:00
    open: 2026-03-17 00:00, running
    next visit: 2026-03-17 00:00 → 2026-03-24, running
  \
  $ ledger-show -q ZD2026-000010 | sed -n '/^Clocks/,/^$/p'
  Clocks
    open: 2026-03-17 00:00, running
    next visit: 2026-03-17 00:00 → 2026-03-24, running
  \
  $ ledger-count -q plot --measure due:report,met:report,ontime:report --from 2026-03-01 --to 2026-03-31 --now 2026-04-01T00:00
  2	1	50.0

Said afterwards, it was over when the record was added; what is decided stays.

  $ export ANLAN_NOW=2026-03-20T09:00
  $ ledger-do -q correct ZD2026-000010 --told 2026-03-17 --reason 补充
  ZD2026-000010
  $ ledger-do -q correct ZD2026-000009 --told 2026-03-25 --reason 改正
  ZD2026-000009
  $ clock report ZD2026-000010 ZD2026-000009
  report: 2026-03-10 00:00 → 2026-03-17, met 2026-03-17 00:00
  report: 2026-03-10 00:00 → 2026-03-16, missed 2026-03-17 00:00
  $ ledger-verify -q --rules >out
