Duties that change hands: what a swap needs, what hinders it, and what is told.

  $ export ANLAN_NOW=2026-04-15T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; unit-add -q --code road --name 公路科 --parent bureau >out; unit-add -q --code town --name 和平镇 >out
  $ for s in li wang zhao qian sun; do staff-add -q --code $s --name 李示例$s --unit road; done >out; staff-add -q --code boss --name 王示例 --unit bureau --leader yes >out; staff-add -q --code far --name 张示例 --unit town >out; staff-add -q --code old --name 周示例 --unit road --to 2026-04-30 >out
  $ cat >office.plan <<'END'
  > plan office "office duty" 机关值班
  >   unit bureau
  >   rest 24h
  >   most 2 a week
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post leader "leader on duty" 带班领导 1 who leader
  >   post officer "duty officer" 值班员 1 who may_duty and not leader
  >   apart zhao qian
  > END
  $ ledger-add -q dutyplan --code office --name 机关值班 --english "office duty" --unit bureau --rules "$(cat office.plan)" >out
  $ cat >seat <<'END'
  > # day post staff [seat]
  > ledger-add -q roster --plan office --day 2026-$1 --shift full --post $2 --seat ${4:-1} --staff "$3" --first "$3" --duty "$2" \
  > 	--starts "2026-$1 8:00" --ends "$(date -u -d "2026-$1 8:00 UTC +24 hours" '+%F %H:%M')"
  > END
  $ for d in 15=li 16=wang 18=zhao 20=li 22=wang 24=zhao 26=li; do sh seat 04-${d%=*} officer ${d#*=}; done >out; sh seat 04-24 leader boss; sh seat 04-28 officer ''; sh seat 05-04 officer qian
  PB2026-000008
  PB2026-000009
  PB2026-000010

Who could take a duty over, and what could be swapped for it.

  $ roster-swap -q --who PB2026-000003
  how         staff  name        duty given for it  day                    duty     duties this year
  ----------  -----  ----------  -----------------  ---------------------  -------  ----------------
  takes over  old    周示例                                                                        0
  takes over  sun    李示例sun                                                                     0
  takes over  qian   李示例qian                                                                    1
  takes over  wang   李示例wang                                                                    2
  takes over  li     李示例li                                                                      3
  swaps       wang   李示例wang  PB2026-000002      2026-04-16 Thu         officer                 2
  swaps       li     李示例li    PB2026-000004      2026-04-20 Mon         officer                 3
  swaps       wang   李示例wang  PB2026-000005      2026-04-22 Wed         officer                 2
  swaps       li     李示例li    PB2026-000007      2026-04-26 Sun         officer                 3
  swaps       qian   李示例qian  PB2026-000010      2026-05-04 Mon 劳动节  officer                 1
  $ roster-swap -q --who PB2026-000008
  [1]
  $ ANLAN_LANG=zh roster-swap -q --who PB2026-000009; roster-swap -q --who PB2026-000009 --format json | jq -c '.[0]'
  方式  人员  姓名        对方的班  日期  值班内容  本年班次
  ----  ----  ----------  --------  ----  --------  --------
  顶班  old   周示例                                       0
  顶班  sun   李示例sun                                    0
  顶班  qian  李示例qian                                   1
  顶班  wang  李示例wang                                   2
  顶班  zhao  李示例zhao                                   2
  顶班  li    李示例li                                     3
  {"how":"take","staff":"old","name":"周示例","with":null,"day":null,"duty":null,"duties":0}

How it goes: one asks, another agrees, then it is approved; both duties change.

  $ ANLAN_ACTOR=zhao roster-swap PB2026-000003 --with PB2026-000004 --reason 家中有事
  PB2026-000003
  ! roster-swap: PB2026-000003: ask for a swap; swap asked for; due: swap 2026-04-18 08:00 [training]
  ! roster-swap: PB2026-000003: 李示例li is to agree: roster-swap --accept PB2026-000003 [training]
  $ ANLAN_ACTOR=boss roster-swap --approve PB2026-000003
  ! roster-swap: PB2026-000003: cannot approve: it is swap asked for; possible now: accept, refuse, take, replan, absent, drop
  [4]
  $ ANLAN_ACTOR=zhao roster-swap --accept PB2026-000003; ANLAN_ACTOR=wang roster-swap --accept PB2026-000003; ANLAN_LANG=zh roster-swap --accept PB2026-000003
  ! roster-swap: PB2026-000003: cannot accept: that is for 李示例li alone; ANLAN_ACTOR=li says who acts
  ! roster-swap: PB2026-000003: cannot accept: that is for 李示例li alone; ANLAN_ACTOR=li says who acts
  ! roster-swap: PB2026-000003: 不能“同意调班”：只能由李示例li本人来做；用 ANLAN_ACTOR=li 说明是谁在操作
  [6]
  $ ANLAN_ACTOR=li roster-swap --accept PB2026-000003; ANLAN_ACTOR=zhao roster-swap --approve PB2026-000003; ANLAN_ACTOR=li roster-swap --approve PB2026-000003; ANLAN_LANG=zh roster-swap --approve PB2026-000003; ANLAN_ACTOR=boss roster-swap --approve PB2026-000003
  PB2026-000003
  PB2026-000003
  PB2026-000004
  ! roster-swap: PB2026-000003: accept the swap; swap accepted; due: swap 2026-04-18 08:00 [training]
  ! roster-swap: PB2026-000003: to be approved: roster-swap --approve PB2026-000003 [training]
  ! roster-swap: PB2026-000003: cannot approve: that is for another person than 李示例zhao (zhao)
  ! roster-swap: PB2026-000003: cannot approve: that is for another person than 李示例li (li)
  ! roster-swap: PB2026-000003: 不能“批准调班”：须由李示例zhao（zhao）以外的人来做；用 ANLAN_ACTOR 说明是谁在操作
  ! roster-swap: PB2026-000003: 2026-04-18 Sat, officer: 李示例li instead of 李示例zhao [training]
  ! roster-swap: PB2026-000004: 2026-04-20 Mon, officer: 李示例zhao instead of 李示例li [training]
  $ roster-show -q --from 2026-04-18 --to 2026-04-20
  day         weekday  duty officer
  ----------  -------  -------------------------
  2026-04-18  Sat      李示例li (was 李示例zhao)
  2026-04-20  Mon      李示例zhao (was 李示例li)
  $ ledger-undo PB2026-000004 --reason 误批; roster-show -q --from 2026-04-18 --to 2026-04-20
  PB2026-000004
  PB2026-000003
  day         weekday  duty officer
  ----------  -------  --------------------------
  2026-04-18  Sat      李示例zhao (swap accepted)
  2026-04-20  Mon      李示例li
  ! ledger-undo: PB2026-000004: undone: swapped [training]
  ! ledger-undo: PB2026-000003: undone: approve the swap [training]
  $ roster-swap --refuse PB2026-000003 --reason 改日再议; roster-swap --accept PB2026-000003
  PB2026-000003
  ! roster-swap: PB2026-000003: refuse the swap; planned [training]
  ! roster-swap: PB2026-000003: no swap was asked for; see 'roster-swap PB2026-000003 --with' or --to
  [4]

Somebody takes it over; nobody twice, and nobody from himself.

  $ ANLAN_ACTOR=wang roster-swap PB2026-000005 --to 李示例sun; ANLAN_ACTOR=sun roster-swap -q --accept PB2026-000005; ANLAN_ACTOR=boss roster-swap -q --approve PB2026-000005; ledger-list -q roster --columns code,staff,first,state --day-from 2026-04-22
  PB2026-000005
  PB2026-000005
  PB2026-000005
  PB2026-000005	李示例sun	李示例wang	planned
  PB2026-000006	李示例zhao	李示例zhao	planned
  PB2026-000007	李示例li	李示例li	planned
  PB2026-000008	王示例	王示例	planned
  PB2026-000009			planned
  PB2026-000010	李示例qian	李示例qian	planned
  ! roster-swap: PB2026-000005: ask for a swap; swap asked for; due: swap 2026-04-22 08:00 [training]
  ! roster-swap: PB2026-000005: 李示例sun is to agree: roster-swap --accept PB2026-000005 [training]
  $ roster-swap PB2026-000005 --to sun; roster-swap PB2026-000003 --with PB2026-000003
  ! roster-swap: PB2026-000005: 李示例sun stands it already
  ! roster-swap: PB2026-000003: 李示例zhao stands it already
  [4]

What hinders it.

  $ roster-swap PB2026-000004 --to boss; roster-swap PB2026-000004 --to far; roster-swap PB2026-000010 --to old
  ! roster-swap: PB2026-000004: 王示例: may not stand 'duty officer'
  ! roster-swap: PB2026-000004: it could be taken over by 周示例 (old), 李示例qian (qian), 李示例sun (sun), 李示例wang (wang), 李示例zhao (zhao); see 'roster-swap --who PB2026-000004'
  ! roster-swap: PB2026-000004: 张示例: is of none of the units that stand it
  ! roster-swap: PB2026-000004: it could be taken over by 周示例 (old), 李示例qian (qian), 李示例sun (sun), 李示例wang (wang), 李示例zhao (zhao); see 'roster-swap --who PB2026-000004'
  ! roster-swap: PB2026-000010: 周示例: is not on the staff on 2026-05-04
  ! roster-swap: PB2026-000010: it could be taken over by 李示例sun (sun), 李示例wang (wang), 李示例zhao (zhao), 李示例li (li); see 'roster-swap --who PB2026-000010'
  [4]
  $ sh seat 04-19 officer sun >out; roster-swap -n PB2026-000004 --to sun; roster-swap -n PB2026-000003 --to sun; sh seat 04-20 officer wang 2 >out; roster-swap -n PB2026-000012 --to li
  ! roster-swap: PB2026-000004: 李示例sun: rests until 2026-04-21 08:00 after PB2026-000011
  ! roster-swap: PB2026-000004: it could be taken over by 周示例 (old), 李示例qian (qian), 李示例wang (wang), 李示例zhao (zhao); see 'roster-swap --who PB2026-000004'
  ! roster-swap: PB2026-000003: 李示例sun: would lack rest before PB2026-000011, which begins at 2026-04-19 08:00
  ! roster-swap: PB2026-000003: it could be taken over by 周示例 (old), 李示例qian (qian), 李示例wang (wang), 李示例li (li); see 'roster-swap --who PB2026-000003'
  ! roster-swap: PB2026-000012: 李示例li: is on duty then: PB2026-000004 from 2026-04-20 08:00 to 2026-04-21 08:00; duties in 2026-W17: 3, the most is 2
  ! roster-swap: PB2026-000012: it could be taken over by 周示例 (old), 李示例qian (qian), 李示例zhao (zhao); see 'roster-swap --who PB2026-000012'
  [4]
  $ roster-swap PB2026-000003 --with PB2026-000008
  ! roster-swap: PB2026-000003: 王示例: may not stand 'duty officer'
  ! roster-swap: PB2026-000008: 李示例zhao: may not stand 'leader on duty'; is on duty then: PB2026-000006 from 2026-04-24 08:00 to 2026-04-25 08:00
  ! roster-swap: PB2026-000003: it could be taken over by 周示例 (old), 李示例qian (qian), 李示例wang (wang), 李示例li (li); see 'roster-swap --who PB2026-000003'
  [4]
  $ ledger-add -q leave --staff qian --from 2026-04-17 --to 2026-04-20 >out; roster-swap -n PB2026-000002 --to qian; roster-swap -n PB2026-000003 --to qian; roster-swap -n PB2026-000004 --to qian; ledger-do -q drop QJ2026-000001; ANLAN_ACTOR=li roster-swap -q -n PB2026-000004 --to qian
  QJ2026-000001
  ! roster-swap: PB2026-000002: 李示例qian: is on leave from 2026-04-17 to 2026-04-20
  ! roster-swap: PB2026-000002: it could be taken over by 周示例 (old), 李示例sun (sun), 李示例zhao (zhao); see 'roster-swap --who PB2026-000002'
  ! roster-swap: PB2026-000003: 李示例qian: is on leave from 2026-04-17 to 2026-04-20
  ! roster-swap: PB2026-000003: it could be taken over by 周示例 (old), 李示例wang (wang), 李示例li (li); see 'roster-swap --who PB2026-000003'
  ! roster-swap: PB2026-000004: 李示例qian: is on leave from 2026-04-17 to 2026-04-20
  ! roster-swap: PB2026-000004: it could be taken over by 周示例 (old), 李示例zhao (zhao); see 'roster-swap --who PB2026-000004'

Who takes it agrees, so another asks, and says who that is: else nobody ever
could agree.  Nothing is written then.

  $ ledger-verify -q >before; roster-swap PB2026-000004 --to qian; roster-swap PB2026-000004 --with PB2026-000006; ANLAN_ACTOR= roster-swap PB2026-000004 --to qian; ANLAN_LANG=zh roster-swap PB2026-000004 --to qian; ledger-verify -q | cmp - before
  ! roster-swap: PB2026-000004: nobody could agree to it, since it isn't known who asks; ANLAN_ACTOR=li says who asks
  ! roster-swap: PB2026-000004: nobody could agree to it, since it isn't known who asks; ANLAN_ACTOR=li says who asks
  ! roster-swap: PB2026-000004: nobody could agree to it, since it isn't known who asks; ANLAN_ACTOR=li says who asks
  ! roster-swap: PB2026-000004: 不知道是谁在申请，就没有人能表示同意；用 ANLAN_ACTOR=li 说明是谁在申请
  $ ANLAN_ACTOR=qian roster-swap PB2026-000004 --to qian; ANLAN_LANG=zh ANLAN_ACTOR=zhao roster-swap PB2026-000004 --with PB2026-000006
  ! roster-swap: PB2026-000004: 李示例qian is to agree, so somebody else has to ask; ANLAN_ACTOR=li says who asks
  ! roster-swap: PB2026-000004: 须由李示例zhao同意，因此只能由他人提出申请；用 ANLAN_ACTOR=li 说明是谁在申请
  [6]
  $ ANLAN_ACTOR=boss roster-swap PB2026-000004 --to qian; ANLAN_ACTOR=qian roster-swap PB2026-000004 --to sun; ANLAN_ACTOR=boss roster-swap --accept PB2026-000004; ANLAN_ACTOR=qian roster-swap -q --accept PB2026-000004; ledger-undo -q PB2026-000004 --reason 误记; roster-swap -q --refuse PB2026-000004
  PB2026-000004
  PB2026-000004
  PB2026-000004
  PB2026-000004
  ! roster-swap: PB2026-000004: ask for a swap; swap asked for; due: swap 2026-04-20 08:00 [training]
  ! roster-swap: PB2026-000004: 李示例qian is to agree: roster-swap --accept PB2026-000004 [training]
  ! roster-swap: PB2026-000004: 李示例sun: rests until 2026-04-21 08:00 after PB2026-000011
  ! roster-swap: PB2026-000004: it could be taken over by 周示例 (old), 李示例qian (qian), 李示例zhao (zhao); see 'roster-swap --who PB2026-000004'
  ! roster-swap: PB2026-000004: cannot accept: that is for 李示例qian alone; ANLAN_ACTOR=qian says who acts

Nor can he once the other duty isn't his any more.

  $ ANLAN_ACTOR=li roster-swap -q PB2026-000004 --with PB2026-000006; roster-take -q PB2026-000006 --staff wang --reason 生病; ANLAN_ACTOR=wang roster-swap --accept PB2026-000004; ANLAN_ACTOR=zhao roster-swap --accept PB2026-000004; ledger-undo -q PB2026-000006 --reason 误记; roster-swap -q --refuse PB2026-000004
  PB2026-000004
  PB2026-000006
  PB2026-000006
  PB2026-000004
  ! roster-swap: PB2026-000006: it isn't 李示例zhao's any more: refuse the swap, and ask again
  ! roster-swap: PB2026-000006: it isn't 李示例zhao's any more: refuse the swap, and ask again

Limits: two in a week is right, three isn't.

  $ ANLAN_ACTOR=zhao roster-swap -q -n PB2026-000006 --to wang; roster-swap PB2026-000006 --to li; ledger-do -q drop PB2026-000012; ANLAN_ACTOR=zhao roster-swap -q -n PB2026-000006 --to wang
  PB2026-000012
  ! roster-swap: PB2026-000006: 李示例li: duties in 2026-W17: 3, the most is 2
  ! roster-swap: PB2026-000006: it could be taken over by 周示例 (old), 李示例qian (qian), 李示例sun (sun), 李示例wang (wang); see 'roster-swap --who PB2026-000006'

A pair that is never on duty on one day.

  $ sh seat 05-04 officer li 2; roster-swap PB2026-000013 --to zhao; ANLAN_ACTOR=qian roster-swap -q -n PB2026-000010 --to zhao; ANLAN_ACTOR=li roster-swap -q -n PB2026-000013 --to wang
  PB2026-000013
  ! roster-swap: PB2026-000013: 李示例zhao: 李示例zhao and 李示例qian are never on duty on the same day
  ! roster-swap: PB2026-000013: it could be taken over by 李示例wang (wang), 李示例sun (sun); see 'roster-swap --who PB2026-000013'

Two duties at the same time: nobody is in two places, not even in between.

  $ sh seat 05-10 officer li >out; sh seat 05-10 night wang >out; ANLAN_ACTOR=li roster-swap -q PB2026-000014 --with PB2026-000015; ANLAN_ACTOR=wang roster-swap -q --accept PB2026-000014; ANLAN_ACTOR=boss roster-swap --approve PB2026-000014; roster-show -q --day 2026-05-10
  PB2026-000014
  PB2026-000014
  PB2026-000014
  PB2026-000015
  day         weekday  duty officer               night
  ----------  -------  -------------------------  -------------------------
  2026-05-10  Sun      李示例wang (was 李示例li)  李示例li (was 李示例wang)
  ! roster-swap: PB2026-000014: 2026-05-10 Sun, officer: 李示例wang instead of 李示例li [training]
  ! roster-swap: PB2026-000015: 2026-05-10 Sun, night: 李示例li instead of 李示例wang [training]
  $ ledger-undo -q PB2026-000015 --reason 误批; roster-show -q --day 2026-05-10; ANLAN_ACTOR=boss roster-swap -q --approve PB2026-000014
  PB2026-000015
  PB2026-000014
  PB2026-000015
  day         weekday  duty officer              night
  ----------  -------  ------------------------  ----------
  2026-05-10  Sun      李示例li (swap accepted)  李示例wang
  PB2026-000014
  PB2026-000015

Two places of the same duty are no swap.

  $ sh seat 05-13 officer li >out; sh seat 05-13 officer wang 2 >out; roster-swap PB2026-000016 --with PB2026-000017; roster-swap -q --who PB2026-000016 --format csv | grep -c PB2026-000017
  0
  ! roster-swap: PB2026-000016: PB2026-000017 is the same duty: they stand it together
  [1]

What was agreed to is what is approved.

  $ ANLAN_ACTOR=wang roster-swap -q PB2026-000014 --with PB2026-000005; ANLAN_ACTOR=sun roster-swap -q --accept PB2026-000014; roster-take -q PB2026-000005 --staff qian --reason 生病; ANLAN_ACTOR=boss roster-swap --approve PB2026-000014
  PB2026-000014
  PB2026-000014
  PB2026-000005
  ! roster-swap: PB2026-000005: it isn't 李示例sun's any more: refuse the swap, and ask again
  [4]
  $ ledger-do -q note PB2026-000014 --note 待议; ANLAN_ACTOR=boss roster-swap --approve PB2026-000014; ledger-undo -q PB2026-000005 --reason 误记; ledger-do -q note PB2026-000005 --note 待批; ANLAN_ACTOR=boss roster-swap -q --approve PB2026-000014
  PB2026-000014
  PB2026-000005
  PB2026-000005
  PB2026-000014
  PB2026-000005
  ! roster-swap: PB2026-000005: it isn't 李示例sun's any more: refuse the swap, and ask again

What isn't to be swapped: what has begun, what nobody stands, what isn't there.

  $ roster-swap PB2026-000001 --to sun; roster-swap PB2026-000009 --to sun; roster-swap PB2026-000003 --with PB2026-000001; roster-swap PB2026-000099 --to sun; roster-swap QJ2026-000001 --to sun
  ! roster-swap: PB2026-000001: it began at 2026-04-15 08:00 and can't be swapped any more; see 'roster-take'
  ! roster-swap: PB2026-000009: nobody stands it yet; see 'roster-take'
  ! roster-swap: PB2026-000001: it began at 2026-04-15 08:00 and can't be swapped any more; see 'roster-take'
  ! roster-swap: PB2026-000099: there is no record 'PB2026-000099'
  ! roster-swap: QJ2026-000001: 'QJ2026-000001' is not a code of ledger 'roster', whose codes begin with PB
  [3]
  $ for t in 04-18T07:59 04-18T08:00; do roster-swap --now 2026-$t --who PB2026-000003 --format csv | cut -d, -f 1-2 | sort | uniq -c; done; ledger-do -q absent PB2026-000001; roster-swap --who PB2026-000001 --format plain | cut -f 1,2; ledger-undo -q PB2026-000001 --reason 误记
        1 how,staff
        4 swaps,li
        1 swaps,qian
        1 swaps,sun
        2 swaps,wang
        1 takes over,li
        1 takes over,old
        1 takes over,qian
        1 takes over,wang
        1 how,staff
        1 takes over,li
        1 takes over,old
        1 takes over,qian
        1 takes over,wang
  PB2026-000001
  takes over	old
  takes over	qian
  takes over	sun
  takes over	zhao
  PB2026-000001
  $ roster-swap PB2026-000003; roster-swap PB2026-000003 --with PB2026-000004 --to sun; roster-swap --accept; roster-swap --accept PB2026-000003 --reason x; roster-swap PB2026-000003 --to sun --format csv; roster-swap PB2026-000003 PB2026-000004 --to sun
  ! roster-swap: expected one of --with, --to, --accept, --approve, --refuse, --stand-in and --who
  ! roster-swap: see 'roster-swap --help'
  ! roster-swap: expected one of --with, --to, --accept, --approve, --refuse, --stand-in and --who
  ! roster-swap: see 'roster-swap --help'
  ! roster-swap: CODE is missing
  ! roster-swap: see 'roster-swap --help'
  ! roster-swap: --reason goes with --with, --to and --refuse only
  ! roster-swap: see 'roster-swap --help'
  ! roster-swap: --format goes with --who only
  ! roster-swap: see 'roster-swap --help'
  ! roster-swap: 'PB2026-000004' is too much
  ! roster-swap: see 'roster-swap --help'
  [2]
  $ roster-swap PB2026-000003 --to nobody; ANLAN_LANG=zh roster-swap PB2026-000003 --to nobody; ANLAN_LANG=zh roster-show --plan nobody; ANLAN_LANG=zh ledger-list roster --staff nobody; ANLAN_LANG=zh ledger-list leave --under nobody
  ! roster-swap: PB2026-000003: to: there is no staff 'nobody'; see 'ledger-list staff'
  ! roster-swap: PB2026-000003: to: 没有人员“nobody”；见“ledger-list staff”
  ! roster-show: plan: 没有值班方案“nobody”；见“ledger-list dutyplan”
  ! roster-show: 练习台账
  ! ledger-list: staff（值班人）: 没有人员“nobody”；见“ledger-list staff”
  ! ledger-list: 练习台账
  ! ledger-list: under: 没有单位“nobody”
  ! ledger-list: 练习台账
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 242 entries, head
