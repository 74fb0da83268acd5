The duty roster: places that are filled, left open, swapped, taken, planned anew.

  $ export ANLAN_NOW=2026-04-15T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; for s in li wang zhao; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out
  $ ledger-add dutyplan --code office --name 机关值班 --english "office duty" --unit bureau --rules 'plan office' --from 2026-01-01
  office
  ! ledger-add: office: add [training]

What no place can be.

  $ ledger-add roster --day 2026-04-16 --plan office
  ! ledger-add: add: --shift (shift) is missing
  ! ledger-add: add: --post (post) is missing
  ! ledger-add: add: --starts (begins) is missing
  ! ledger-add: add: --ends (ends) is missing
  [3]
  $ ledger-add roster --day 2026-04-16 --plan bridge --shift full --post leader --starts 2026-04-16T08:00 --ends 2026-04-17T08:00
  ! ledger-add: plan: there is no duty plan 'bridge'; see 'ledger-list dutyplan'
  [3]
  $ ledger-add roster --day 2026-04-16 --plan office --shift full --post leader --starts 2026-04-16T08:00 --ends 2026-04-16T08:00
  ! ledger-add: cannot add: it ends before it begins
  [4]
  $ ledger-add roster --day 2026-04-16 --plan office --shift full --post leader --seat 0 --starts 2026-04-16T08:00 --ends 2026-04-17T08:00
  ! ledger-add: seat: 0 is too small; the least is 1
  [3]
  $ ledger-add dutyplan --code past --name 旧方案 --rules 'plan past' --from 2026-04-02 --to 2026-04-01
  ! ledger-add: cannot add: the end is before the beginning
  [4]

One that is filled and one that isn't yet, which is due before it begins; the
same place only once.

  $ ledger-add roster --day 2026-04-16 --plan office --shift full --post leader --starts 2026-04-16T08:00 --ends 2026-04-17T08:00 --staff li --first li
  PB2026-000001
  ! ledger-add: PB2026-000001: add; planned [training]
  $ ledger-add roster --day 2026-04-16 --plan office --shift full --post leader --seat 2 --starts 2026-04-16T08:00 --ends 2026-04-17T08:00
  PB2026-000002
  ! ledger-add: PB2026-000002: add; planned; due: fill 2026-04-16 08:00 [training]
  $ ledger-add roster --day 2026-04-16 --plan office --shift full --post leader --seat 2 --starts 2026-04-16T08:00 --ends 2026-04-17T08:00
  ! ledger-add: cannot add: this place is in the roster already (PB2026-000002)
  [4]
  $ ledger-add roster --day 2026-04-16 --plan office --shift half --post leader --starts 2026-04-16T18:00 --ends 2026-04-16T20:00 --staff li
  ! ledger-add: cannot add: on duty elsewhere at that time (PB2026-000001)
  [4]
  $ ledger-add -q roster --day 2026-04-17 --plan office --shift full --post leader --starts 2026-04-17T08:00 --ends 2026-04-18T08:00 --staff wang --first wang
  PB2026-000003
  $ due-list -q --now 2026-04-16T08:00; due-list -q --now 2026-04-16T08:00:01 --overdue
  PB2026-000002	duty roster	fill	2026-04-16 08:00	0	示例县局			
  PB2026-000002	duty roster	fill	2026-04-16 08:00	0	示例县局			
  [1]
  $ ledger-do replan PB2026-000002 --staff zhao --first zhao; ledger-list -q roster --columns code,day,unit,staff,first,state,due
  PB2026-000002
  PB2026-000001	2026-04-16	示例县局	李示例li	李示例li	planned	
  PB2026-000002	2026-04-16	示例县局	李示例zhao	李示例zhao	planned	
  PB2026-000003	2026-04-17	示例县局	李示例wang	李示例wang	planned	
  ! ledger-do: PB2026-000002: plan anew; planned [training]

Somebody who is to come is planned for from then on.

  $ staff-add -q --code sun --name 孙示例 --unit bureau --from 2026-04-20 >out
  $ ledger-do replan PB2026-000003 --staff sun; ledger-add roster --staff sun --day 2026-04-19 --plan office --shift full --post leader --starts 2026-04-19T08:00 --ends 2026-04-20T08:00
  ! ledger-do: PB2026-000003: staff: staff 'sun' is not valid before 2026-04-20 (it is 2026-04-17)
  ! ledger-add: staff: staff 'sun' is not valid before 2026-04-20 (it is 2026-04-19)
  [3]
  $ ledger-add -q roster --staff sun --day 2026-04-20 --plan office --shift full --post leader --starts 2026-04-20T08:00 --ends 2026-04-21T08:00
  PB2026-000004

A swap: asked for, accepted by another, approved; the other duty changes too.

  $ ledger-do ask PB2026-000001
  ! ledger-do: PB2026-000001: ask: --taker (to be taken by) is missing
  [3]
  $ ledger-do ask PB2026-000001 --taker li; ledger-do ask PB2026-000001 --swap-with PB2026-000001
  ! ledger-do: PB2026-000001: cannot ask: nobody takes over from himself
  ! ledger-do: PB2026-000001: cannot ask: nobody takes over from himself
  ! ledger-do: PB2026-000001: swap-with: PB2026-000001 is the record itself
  [4]
  $ ANLAN_ACTOR=li ledger-do ask PB2026-000001 --swap-with PB2026-000003 --reason 参加会议
  PB2026-000001
  ! ledger-do: PB2026-000001: ask for a swap; swap asked for; due: swap 2026-04-16 08:00 [training]
  $ ANLAN_ACTOR=li ledger-do accept PB2026-000001
  ! ledger-do: PB2026-000001: cannot accept: that is for 李示例wang alone; ANLAN_ACTOR=wang says who acts
  [6]
  $ ANLAN_ACTOR=li ledger-do approve PB2026-000001 --staff wang
  ! ledger-do: PB2026-000001: cannot approve: it is swap asked for; possible now: accept, refuse, take, replan, absent, drop
  [4]
  $ ANLAN_ACTOR=zhao ledger-do accept PB2026-000001; ANLAN_ACTOR=nobody ledger-do accept PB2026-000001; ledger-do accept PB2026-000001
  ! ledger-do: PB2026-000001: cannot accept: that is for 李示例wang alone; ANLAN_ACTOR=wang says who acts
  ! ledger-do: PB2026-000001: cannot accept: that is for 李示例wang alone; ANLAN_ACTOR=wang says who acts
  ! ledger-do: PB2026-000001: cannot accept: that is for 李示例wang alone; ANLAN_ACTOR=wang says who acts
  [6]
  $ ANLAN_ACTOR=wang ledger-do accept PB2026-000001
  PB2026-000001
  ! ledger-do: PB2026-000001: accept the swap; swap accepted; due: swap 2026-04-16 08:00 [training]
  $ due-list -q --due-within 2d --clock swap
  PB2026-000001	duty roster	swap	2026-04-16 08:00	1	示例县局			
  [1]
  $ ANLAN_ACTOR=li ledger-do approve PB2026-000001 --staff wang; ANLAN_ACTOR=wang ledger-do approve PB2026-000001 --staff wang; ledger-do approve PB2026-000001 --staff wang; ANLAN_ACTOR=boss ledger-do approve PB2026-000001 --staff zhao
  ! ledger-do: PB2026-000001: cannot approve: that is for another person than 李示例li (li)
  ! ledger-do: PB2026-000001: cannot approve: that is for another person than 李示例wang (wang)
  ! ledger-do: PB2026-000001: cannot approve: that is for another person than 李示例li (li); ANLAN_ACTOR says who acts
  ! ledger-do: PB2026-000001: cannot approve: only who agreed takes it over
  ! ledger-do: PB2026-000001: cannot approve: on duty elsewhere at that time (PB2026-000002)
  [4]
  $ ANLAN_ACTOR=boss ledger-do approve PB2026-000001 --staff wang; ledger-do swap PB2026-000003 --staff li
  PB2026-000001
  PB2026-000003
  ! ledger-do: PB2026-000001: approve the swap; planned [training]
  ! ledger-do: PB2026-000003: swapped; planned [training]
  $ ledger-list -q roster --columns code,staff,first,swap_with,taker,state
  PB2026-000001	李示例wang	李示例li			planned
  PB2026-000002	李示例zhao	李示例zhao			planned
  PB2026-000003	李示例li	李示例wang			planned
  PB2026-000004	孙示例				planned

Refused, and one who is taken over from at once.

  $ ANLAN_ACTOR=zhao ledger-do -q ask PB2026-000002 --taker li; ledger-do refuse PB2026-000002 --reason 当日已有安排
  PB2026-000002
  PB2026-000002
  ! ledger-do: PB2026-000002: refuse the swap; planned [training]
  $ ledger-do take PB2026-000002 --staff li
  ! ledger-do: PB2026-000002: take: --reason (reason) is missing
  [3]
  $ ledger-do take PB2026-000002 --staff li --reason 突发疾病
  PB2026-000002
  ! ledger-do: PB2026-000002: take over; planned [training]
  $ ledger-list -q roster --staff li --columns code,staff,first,taker
  PB2026-000002	李示例li	李示例zhao	
  PB2026-000003	李示例li	李示例wang	

A place that nobody has any more; one that isn't needed, and is after all.

  $ ledger-do replan PB2026-000003 --staff ''
  PB2026-000003
  ! ledger-do: PB2026-000003: plan anew; planned; due: fill 2026-04-17 08:00 [training]
  $ ledger-do drop PB2026-000003; due-list -q --due-within 5d --clock fill; ledger-do restore PB2026-000003 --staff wang
  PB2026-000003
  PB2026-000003
  ! ledger-do: PB2026-000003: not needed [training]
  ! ledger-do: PB2026-000003: plan again; planned [training]

Who came, by the duty log, and who wasn't there, by a spot check.

  $ export ANLAN_NOW=2026-04-16T08:00
  $ duty-log --staff wang --post leader --unit bureau --roster PB2026-000001
  ZB2026-000001
  ! duty-log: ZB2026-000001: add; on duty [training]
  ! duty-log: PB2026-000001: served [training]
  $ ANLAN_NOW=2026-04-16T22:00 ledger-add spot --duty ZB2026-000001 --present no
  CG2026-000001
  ! ledger-add: CG2026-000001: add [training]
  ! ledger-add: PB2026-000001: absent [training]
  $ ANLAN_NOW=2026-04-17T22:00 ledger-add spot --roster PB2026-000003; ledger-list -q spot --columns code,roster,unit,staff; ledger-add spot
  CG2026-000002
  CG2026-000001	PB2026-000001	示例县局	李示例wang
  CG2026-000002	PB2026-000003	示例县局	李示例wang
  ! ledger-add: CG2026-000002: add [training]
  ! ledger-add: add: --unit (unit) is missing
  [3]
  $ ledger-do absent PB2026-000002 --reason 未到岗; ledger-do serve PB2026-000002 --staff zhao
  PB2026-000002
  PB2026-000002
  ! ledger-do: PB2026-000002: absent [training]
  ! ledger-do: PB2026-000002: served [training]
  $ ledger-list -q roster --columns code,staff,first,state; ledger-count -q roster --by state
  PB2026-000001	李示例wang	李示例li	absent
  PB2026-000002	李示例zhao	李示例zhao	served
  PB2026-000003	李示例wang	李示例wang	planned
  PB2026-000004	孙示例		planned
  planned	2
  served	1
  absent	1
  $ ledger-show -q PB2026-000001
  PB2026-000001  duty roster  absent  [training]
    day: 2026-04-16
    duty plan: office duty
    shift: full
    post: leader
    seat: 1
    unit: 示例县局
    begins: 2026-04-16 08:00
    ends: 2026-04-17 08:00
    on duty: 李示例wang
    planned first: 李示例li
    was absent: 李示例wang
  \
  Clocks
    open: 2026-04-15 09:00, ended 2026-04-16 08:00
    swap: 2026-04-15 09:00 → 2026-04-16 08:00, met 2026-04-15 09:00
  \
  Timeline
    177  2026-04-15 09:00  add (uid 0)
    183  2026-04-15 09:00  ask for a swap (li, uid 0)
        swap with: PB2026-000003
        to be taken by: 李示例wang
        reason: 参加会议
    184  2026-04-15 09:00  accept the swap (wang, uid 0)
    185  2026-04-15 09:00  approve the swap (boss, uid 0)
        on duty: 李示例li → 李示例wang
        swap with: PB2026-000003 → (empty)
        to be taken by: 李示例wang → (empty)
    194  2026-04-16 08:00  served (uid 0)
        on duty: 李示例wang
    196  2026-04-16 22:00  absent (uid 0)
        was absent: 李示例wang

  $ ledger-undo -q CG2026-000001 --reason 误记; ledger-list -q roster --columns code,state --state served; ledger-verify -q --rules | sed 's/head .*/head/'
  PB2026-000001
  CG2026-000001
  PB2026-000001	served
  PB2026-000002	served
  verified: 201 entries, head
