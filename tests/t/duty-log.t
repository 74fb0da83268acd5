Who was on duty: arrived, noted, handed over and taken over, checked.

  $ export ANLAN_NOW=2026-04-30T08:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; unit-add -q --code old --name 示例撤并所 --to 2026-04-29 >out
  $ for s in li wang zhao; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out; staff-add -q --code men --name 门示例 --may-duty no >out

What no duty can be.

  $ duty-log --unit bureau
  ! duty-log: add: --staff (on duty) is missing
  [3]
  $ duty-log --unit bureau --staff nobody
  ! duty-log: staff: there is no staff 'nobody'; see 'ledger-list staff'
  [3]
  $ duty-log --unit old --staff li
  ! duty-log: unit: unit 'old' is no longer valid: it ended on 2026-04-29 (it is 2026-04-30)
  [3]
  $ duty-log --unit bureau --staff li --day 2026-05-01 --arrived 2026-04-30T08:00:01
  ! duty-log: day: 2026-05-01 lies in the future
  ! duty-log: arrived: 2026-04-30 08:00:01 lies in the future
  [3]
  $ duty-log --unit bureau --staff li --shift evening --post boss
  ! duty-log: shift: 'evening' is not one of day (白班), night (夜班), full (全天)
  ! duty-log: post: 'boss' is not one of leader (带班领导), officer (值班员), driver (值班司机), guard (门卫)
  [3]
  $ duty-log --unit bureau --staff men
  ! duty-log: cannot add: this person may not stand duty
  [4]
  $ ledger-list duty
  ! ledger-list: training ledger
  [1]

Each once in a shift and post; a guard stands at the gate alone.

  $ duty-log --unit bureau --staff wang --post leader; duty-log --unit bureau --staff li; duty-log -q --unit bureau --staff men --post 门卫
  ZB2026-000001
  ZB2026-000002
  ZB2026-000003
  ! duty-log: ZB2026-000001: add; on duty [training]
  ! duty-log: ZB2026-000002: add; on duty [training]
  $ duty-log --unit bureau --staff li
  ! duty-log: cannot add: this person is already on this shift (ZB2026-000002)
  [4]
  $ duty-log -q --unit bureau --staff li --post driver
  ZB2026-000004

What comes in, what is ordered, what is left to do.

  $ ledger-do log ZB2026-000002 --received 10:20县应急局来电 --orders 王样本：立即上报; ledger-do -q log ZB2026-000002 --unfinished 待复电
  ZB2026-000002
  ZB2026-000002
  ! ledger-do: ZB2026-000002: log; on duty [training]
  $ ledger-list -q duty --text 应急局 --columns code,received,orders,unfinished
  ZB2026-000002	10:20县应急局来电	王样本：立即上报	待复电

Both sign: who hands over can't take over. Half an hour is in time, a second
more isn't.

  $ export ANLAN_NOW=2026-05-01T08:00
  $ ledger-do leave ZB2026-000002 --left now
  ! ledger-do: ZB2026-000002: cannot leave: a duty officer hands over
  [4]
  $ ANLAN_ACTOR=li ledger-do hand-over ZB2026-000002 --successor li --left now
  ! ledger-do: ZB2026-000002: cannot hand-over: nobody hands over to himself
  [4]
  $ ANLAN_ACTOR=li ledger-do hand-over ZB2026-000002 --left now; ANLAN_ACTOR=li ledger-do hand-over ZB2026-000002 --successor zhao --left 2026-04-30T07:59:59
  ! ledger-do: ZB2026-000002: hand-over: --successor (handed over to) is missing
  ! ledger-do: ZB2026-000002: cannot hand-over: left before arriving
  [4]
  $ ANLAN_ACTOR=li ledger-do hand-over ZB2026-000002 --successor zhao --left 2026-05-01T08:00:01
  ! ledger-do: ZB2026-000002: left: 2026-05-01 08:00:01 lies in the future
  [3]
  $ ANLAN_ACTOR=li ledger-do hand-over ZB2026-000002 --successor zhao --left now
  ZB2026-000002
  ! ledger-do: ZB2026-000002: hand over; handed over; due: take over 2026-05-01 08:30 [training]
  $ ANLAN_ACTOR=wang ledger-do -q hand-over ZB2026-000001 --successor zhao --left now
  ZB2026-000001
  $ ANLAN_ACTOR=li ledger-do take-over ZB2026-000002
  ! ledger-do: ZB2026-000002: cannot take-over: that is for another person than who did 'hand-over'
  [6]
  $ ANLAN_ACTOR=zhao ANLAN_NOW=2026-05-01T08:30:00 ledger-do take-over ZB2026-000002; ANLAN_ACTOR=zhao ANLAN_NOW=2026-05-01T08:30:01 ledger-do take-over ZB2026-000001
  ZB2026-000002
  ZB2026-000001
  ! ledger-do: ZB2026-000002: take over; taken over [training]
  ! ledger-do: ZB2026-000001: take over; taken over [training]
  $ ANLAN_ACTOR=zhao ledger-do log ZB2026-000002 --received 晚到; ledger-do -q leave ZB2026-000003 --left now
  ZB2026-000003
  ! ledger-do: ZB2026-000002: on: it must not be before the record's last entry (2026-05-01 08:30)
  $ export ANLAN_NOW=2026-05-02T09:00
  $ ledger-count -q duty --measure count,due:take-over,met:take-over,closed; ledger-show -q ZB2026-000002 | grep -c 'hand over\|take over'
  4	2	1	3
  3

Spot checks: unit, post and person are those of the duty; an absence is one who
wasn't present.

  $ ledger-add spot --answered yes
  ! ledger-add: add: --unit (unit) is missing
  [3]
  $ ledger-add spot --unit bureau --at 2026-05-02T09:00:01; ledger-add spot --duty ZB2026-000009
  ! ledger-add: at: 2026-05-02 09:00:01 lies in the future
  ! ledger-add: there is no record 'ZB2026-000009'
  [4]
  $ ledger-add spot --duty ZB2026-000002 --by wang; ledger-add -q spot --duty ZB2026-000001 --answered no --present no --at 2026-05-01T23:59:59; ledger-add -q spot --unit bureau --post officer --present 否 --at 2026-04-30T12:00
  CG2026-000001
  CG2026-000002
  CG2026-000003
  ! ledger-add: CG2026-000001: add [training]
  $ ledger-list -q spot
  CG2026-000001	2026-05-02 09:00	示例县局	officer	李示例li	yes	yes	李示例wang
  CG2026-000002	2026-05-01 23:59:59	示例县局	leader	李示例wang	no	no	
  CG2026-000003	2026-04-30 12:00	示例县局	officer		yes	no	
  $ ledger-count -q spot --measure count --present no; ledger-count -q spot --by unit,post --present no --at-from 2026-05-01 --at-to 2026-05-31; ledger-count -q spot --by staff --answered no
  2
  示例县局	leader	1
  李示例wang	1
  $ ledger-undo -q CG2026-000002 --reason 误记; ledger-count -q spot --present no
  CG2026-000002
  1

Undone, the duty runs again.

  $ ledger-undo -q ZB2026-000001 --reason 录错; ledger-list -q duty --columns code,post,state,due; ledger-verify -q --rules | sed 's/head .*/head/'
  ZB2026-000001
  ZB2026-000001	leader	handed over	2026-05-01 08:30
  ZB2026-000002	officer	taken over	
  ZB2026-000003	guard	taken over	
  ZB2026-000004	driver	on duty	
  verified: 193 entries, head
