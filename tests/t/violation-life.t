Violations: one letter tells of several, each is dealt with within 15 days.

  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ unit-add -q --code coach --name 示例客运公司; staff-add -q --code li --name 李示例 --unit coach
  coach
  li
  $ ledger-add -q vehicle --code 川A12345 --kind coach --company coach; ledger-add -q vehicle --code 川A20001D --kind bus --company coach
  川A12345
  川A20001D
  $ ledger-add violation --day 2026-02-27 --kind speeding --vehicle 川A12345 --letter 抄告〔2026〕7号 --summary 高速公路超速
  WF2026-000001
  ! ledger-add: WF2026-000001: add; open; due: deal with 2026-03-17 [training]
  $ ledger-add violation --day 2026-02-27 --kind overload --vehicle 川A12345 --letter 抄告〔2026〕7号
  WF2026-000002
  ! ledger-add: WF2026-000002: add; open; due: deal with 2026-03-17 [training]
  $ ledger-add violation --day 2026-02-27 --kind 超速 --vehicle 川A20001D --letter 抄告〔2026〕7号 --owner li
  WF2026-000003
  ! ledger-add: WF2026-000003: add; open; due: deal with 2026-03-17 [training]
  $ ledger-add violation --day 2026-02-27 --kind speeding --vehicle 川A12345 --letter 抄告〔2026〕7号
  ! ledger-add: cannot add: this letter's violation is there already (WF2026-000001)
  [4]
  $ ledger-add violation --kind work --unit coach --summary 未系安全绳
  WF2026-000004
  ! ledger-add: WF2026-000004: add; open; due: deal with 2026-03-17 [training]

Its life: to the last second of the 15th day, and one more.

  $ ledger-do deal WF2026-000001
  ! ledger-do: WF2026-000001: deal: --measure (measure) is missing
  [3]
  $ ledger-do deal WF2026-000001 --measure 停班学习 --fine 200 --now 2026-03-17T23:59:59
  WF2026-000001
  ! ledger-do: WF2026-000001: deal with; dealt with [training]
  $ ledger-do deal WF2026-000002 --measure 停班学习 --fine 200.55 --now 2026-03-18
  WF2026-000002
  ! ledger-do: WF2026-000002: deal with; dealt with [training]
  $ ledger-show -q WF2026-000001 --now 2026-03-18 | grep with:; ledger-show -q WF2026-000002 --now 2026-03-18 | grep with:
    deal with: 2026-03-02 09:00 → 2026-03-17, met 2026-03-17 23:59:59
    deal with: 2026-03-02 09:00 → 2026-03-17, missed 2026-03-18 00:00
  $ export ANLAN_NOW=2026-03-18T00:00:00+08:00
  $ ledger-list -q violation --overdue
  WF2026-000003	2026-02-27	speeding	川A20001D	示例客运公司	抄告〔2026〕7号			open	2026-03-17
  WF2026-000004	2026-03-02	work		示例客运公司				open	2026-03-17
  $ ledger-do withdraw WF2026-000003 --reason 经复核车牌识别错误
  WF2026-000003
  ! ledger-do: WF2026-000003: withdraw; withdrawn [training]
  $ ledger-do deal WF2026-000003 --measure 无
  ! ledger-do: WF2026-000003: cannot deal: it is withdrawn; no action leads on from there
  [4]
  $ ledger-count violation --day-from 2026-02-01 --day-to 2026-03-31 --by kind --measure count,sum:fine,closed,left,ontime:deal
  speeding	2	200.00	1	1	50.0
  overload	1	200.55	1	0	0.0
  work	1	0.00	0	0	0.0
  ! ledger-count: training ledger

What can't be.

  $ ledger-add violation --kind speeding
  ! ledger-add: cannot add: say which vehicle or which unit
  [4]
  $ ledger-add violation --kind drunk --unit coach
  ! ledger-add: kind: 'drunk' is not one of speeding (超速), overload (超员超载), fatigue (疲劳驾驶), licence (证照不符), route (不按线路), work (违反操作规程), other (其他)
  [3]
  $ ledger-add violation --kind speeding --unit coach --day 2026-03-19
  ! ledger-add: day: 2026-03-19 lies in the future
  [3]
  $ ledger-do deal WF2026-000004 --measure 罚款 --fine -1
  ! ledger-do: WF2026-000004: fine: -1 is too small; the least is 0.00
  [3]
  $ ledger-do deal WF2026-000004 --measure 罚款 --fine 1.005
  ! ledger-do: WF2026-000004: fine: '1.005' is not right; expected an amount in yuan
  [3]
  $ ledger-do deal WF2026-000099 --measure 罚款
  ! ledger-do: WF2026-000099: there is no record 'WF2026-000099'
  [4]
  $ ledger-do deal WF2026-000004 --measure 罚款 --on 2026-03-01
  ! ledger-do: WF2026-000004: on: it must not be before the record's last entry (2026-03-02 09:00)
  [3]
  $ ledger-undo WF2026-000002; ledger-undo WF2026-000004; ledger-list -q violation --columns code,state,fine
  WF2026-000002
  WF2026-000004
  WF2026-000001	dealt with	200.00
  WF2026-000002	open	
  WF2026-000003	withdrawn	
  ! ledger-undo: WF2026-000002: undone: deal with [training]
  ! ledger-undo: WF2026-000004: undone: add [training]
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
