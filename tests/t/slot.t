The reception timetable: which leader receives when and where, and whether it
was held.

  $ export ANLAN_NOW=2026-04-01T09:00
  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ unit-add -q --code road --name 公路科 >out; for s in li wang; do staff-add -q --code $s --name 王样本$s --leader yes; done >out

What no slot can be.

  $ ledger-add slot --day 2026-04-10 --leader wang
  ! ledger-add: add: --place (place) is missing
  [3]
  $ ledger-add slot --day 2026-04-10 --leader nobody --place 信访大厅
  ! ledger-add: leader: there is no staff 'nobody'; see 'ledger-list staff'
  [3]
  $ ledger-add slot --day 2026-04-10 --leader wang --place 信访大厅 --published 2026-04-11
  ! ledger-add: cannot add: published after the day
  [4]

A month's timetable, each leader once a day.

  $ cat >slots.csv <<'END'
  > 日期,接访领导,地点,公示日期
  > 2026-04-10,wang,信访大厅,2026-04-01
  > 2026-04-13,li,信访大厅,2026-04-01
  > 2026-04-20,wang,和平镇,2026-04-01
  > 2026-04-24,li,信访大厅,2026-04-01
  > 2026-04-30,wang,信访大厅,2026-04-01
  > END
  $ ledger-import -q slot slots.csv; ledger-add slot --day 2026-04-10 --leader wang --place 和平镇
  ! ledger-add: cannot add: this leader already has a slot on this day (JD2026-000001)
  [4]
  $ ledger-add -q slot --day 2026-04-10 --leader li --place 信访大厅
  JD2026-000006

Held by the activity that names it, with the day's last second or one too late.

  $ ANLAN_NOW=2026-04-10T23:59:59 activity-log --kind reception --leader wang --slot JD2026-000001 --batches 3 --persons 8
  HD2026-000001
  ! activity-log: HD2026-000001: add [training]
  ! activity-log: JD2026-000001: held [training]
  $ ANLAN_NOW=2026-04-14T00:00:00 activity-log --kind reception --leader li --slot JD2026-000002 --batches 1 --persons 1
  HD2026-000002
  ! activity-log: HD2026-000002: add [training]
  ! activity-log: JD2026-000002: held [training]
  $ ANLAN_NOW=2026-04-14T09:00 activity-log --kind reception --leader li --slot JD2026-000006 --day 2026-04-10 --on 2026-04-10
  HD2026-000003
  ! activity-log: HD2026-000003: add [training]
  ! activity-log: JD2026-000006: held [training]
  $ activity-log --kind reception --leader wang --slot JD2026-000009
  ! activity-log: there is no record 'JD2026-000009'
  [4]

Moved, missed, held after all.

  $ export ANLAN_NOW=2026-04-15T09:00
  $ ledger-do move JD2026-000003; ledger-do move JD2026-000003 --reason 参加会议; ledger-add -q slot --day 2026-04-21 --leader wang --place 和平镇
  JD2026-000003
  JD2026-000007
  ! ledger-do: JD2026-000003: move: --reason (reason) is missing
  ! ledger-do: JD2026-000003: moved [training]
  $ ledger-do held JD2026-000003
  ! ledger-do: JD2026-000003: cannot held: it is moved; possible now: restore
  [4]
  $ ANLAN_NOW=2026-04-22T09:00 ledger-do miss JD2026-000007 --reason 防汛
  JD2026-000007
  ! ledger-do: JD2026-000007: not held [training]
  $ ANLAN_NOW=2026-04-23T09:00 activity-log -q --kind reception --leader wang --slot JD2026-000007; ANLAN_NOW=2026-04-24T09:00 ledger-do miss JD2026-000004 --reason 出差
  HD2026-000004
  JD2026-000004
  ! ledger-do: JD2026-000004: not held [training]

Held of planned, for each leader.

  $ export ANLAN_NOW=2026-04-30T12:00
  $ printf '{{slot.count state=held}} of {{slot.count state!=moved}}, {{slot.count state=held of slot.count state!=moved}}\n\n{{table slot by leader: count state!=moved "planned", count state=held "held", count state=held of count state!=moved "held, %%", met.hold "on the day", overdue; total}}\n' >r.md
  $ report-run -q r.md --month 2026-04 | sed '/^Office/,$d'; ledger-list -q slot --columns code,day,leader,state,activity
  4 of 6, 66.7%
  \
  leader      planned  held  held, %  on the day  overdue
  ----------  -------  ----  -------  ----------  -------
  王样本li          3     2     66.7           1        0
  王样本wang        3     2     66.7           1        0
  total             6     4     66.7           2        0
  \
  --
  JD2026-000001	2026-04-10	王样本wang	held	HD2026-000001
  JD2026-000002	2026-04-13	王样本li	held	HD2026-000002
  JD2026-000003	2026-04-20	王样本wang	moved	
  JD2026-000004	2026-04-24	王样本li	not held	
  JD2026-000005	2026-04-30	王样本wang	planned	
  JD2026-000006	2026-04-10	王样本li	held	HD2026-000003
  JD2026-000007	2026-04-21	王样本wang	held	HD2026-000004
  $ due-list -q --columns code,clock,due; due-list -q --now 2026-05-01 --columns code,clock,due
  JD2026-000005	reception	2026-04-30
  JD2026-000005	reception	2026-04-30
  [1]

  $ ledger-undo -q JD2026-000004 --reason 误记; ledger-list -q slot --state planned --columns code,day,leader; ledger-verify -q --rules | sed 's/head .*/head/'
  JD2026-000004
  JD2026-000004	2026-04-24	王样本li
  JD2026-000005	2026-04-30	王样本wang
  verified: 193 entries, head
