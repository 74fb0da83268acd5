Duties taken over at once, and by whoever stands in for somebody on leave.

  $ export ANLAN_NOW=2026-04-15T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; for s in li wang zhao qian sun; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out; staff-add -q --code boss --name 王示例 --unit bureau --leader yes >out
  $ cat >office.plan <<'END'
  > plan office "office duty" 机关值班
  >   rest 24h
  >   most 2 a week
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post officer "duty officer" 值班员 2 who may_duty and not leader
  >   together sun qian
  > END
  $ ledger-add -q dutyplan --code office --name 机关值班 --english "office duty" --unit bureau --rules "$(cat office.plan)" >out
  $ cat >seat <<'END'
  > # day staff [seat]
  > ledger-add -q roster --plan office --day 2026-$1 --shift full --post officer --seat ${3:-1} --staff "$2" --first "$2" --duty officer \
  > 	--starts "2026-$1 8:00" --ends "$(date -u -d "2026-$1 8:00 UTC +24 hours" '+%F %H:%M')"
  > END
  $ for d in 14=li 16=wang 17=zhao 20=li 22=wang 24=li; do sh seat 04-${d%=*} ${d#*=}; done >out; sh seat 04-14 zhao 2 >out; sh seat 04-26 '' >out

An emergency: rules that are broken are told, and nothing is refused but to be
in two places at once. A duty that has begun can be taken over too, and one that
nobody had.

  $ roster-take PB2026-000001 --staff wang --reason 突发疾病
  PB2026-000001
  ! roster-take: PB2026-000001: 2026-04-14 Tue, officer: 李示例wang instead of 李示例li [training]
  $ roster-take -q PB2026-000008 --staff 李示例li --reason 补员; roster-take PB2026-000003 --staff boss --reason 疫情
  PB2026-000008
  PB2026-000003
  ! roster-take: PB2026-000008: 李示例li: duties in 2026-W17: 3, the most is 2
  ! roster-take: PB2026-000003: 2026-04-17 Fri, officer: 王示例 instead of 李示例zhao [training]
  ! roster-take: PB2026-000003: 王示例: may not stand 'duty officer'
  $ roster-take PB2026-000007 --staff wang --reason 生病; roster-take PB2026-000002 --staff wang --reason 生病
  ! roster-take: PB2026-000007: 李示例wang: is on duty then: PB2026-000001 from 2026-04-14 08:00 to 2026-04-15 08:00; duties in 2026-W16: 3, the most is 2
  ! roster-take: PB2026-000007: it could be taken over by 李示例li (li); see 'roster-swap --who PB2026-000007'
  ! roster-take: PB2026-000002: 李示例wang stands it already
  [4]
  $ roster-take PB2026-000002 PB2026-000003 --staff sun --reason 生病; roster-take -n PB2026-000006 PB2026-000099 --staff sun --reason 生病
  PB2026-000002
  PB2026-000003
  ! roster-take: PB2026-000002: 2026-04-16 Thu, officer: 李示例sun instead of 李示例wang [training]
  ! roster-take: PB2026-000003: 2026-04-17 Fri, officer: 李示例sun instead of 王示例 [training]
  ! roster-take: PB2026-000002: 李示例sun: 李示例sun and 李示例qian stand duty only together
  ! roster-take: PB2026-000003: 李示例sun: rests until 2026-04-18 08:00 after PB2026-000002; 李示例sun and 李示例qian stand duty only together
  ! roster-take: PB2026-000006: 李示例sun: 李示例sun and 李示例qian stand duty only together
  ! roster-take: PB2026-000099: there is no record 'PB2026-000099'
  [4]
  $ roster-take PB2026-000006; roster-take --staff sun --reason x; roster-take PB2026-000006 --staff sun
  ! roster-take: --staff is missing
  ! roster-take: see 'roster-take --help'
  ! roster-take: CODE is missing
  ! roster-take: see 'roster-take --help'
  ! roster-take: --reason is missing
  ! roster-take: see 'roster-take --help'
  [2]
  $ roster-take PB2026-000006 --staff sun --reason ''; roster-take PB2026-000006 --staff nobody --reason x
  ! roster-take: PB2026-000006: 李示例sun: 李示例sun and 李示例qian stand duty only together
  ! roster-take: PB2026-000006: take: --reason (reason) is missing
  ! roster-take: PB2026-000006: staff: there is no staff 'nobody'; see 'ledger-list staff'
  [3]
  $ roster-show -q --from 2026-04-14 --to 2026-04-26; ledger-undo -q PB2026-000002 --reason 误记; roster-show -q --day 2026-04-16
  day         weekday  duty officer
  ----------  -------  -------------------------------------
  2026-04-14  Tue      李示例wang (was 李示例li), 李示例zhao
  2026-04-16  Thu      李示例sun (was 李示例wang)
  2026-04-17  Fri      李示例sun (was 李示例zhao)
  2026-04-20  Mon      李示例li
  2026-04-22  Wed      李示例wang
  2026-04-24  Fri      李示例li
  2026-04-26  Sun      李示例li
  PB2026-000003
  PB2026-000002
  day         weekday  duty officer
  ----------  -------  ------------
  2026-04-16  Thu      李示例wang

What is told is who has which duty now, also of one that nobody had; -q tells
nothing.

  $ ANLAN_LANG=zh roster-take -n PB2026-000001 --staff qian --reason 生病; sh seat 05-01 '' >out; for l in en zh; do ANLAN_LANG=$l roster-take -n PB2026-000009 --staff li --reason 补员; done; roster-take -n -q PB2026-000009 --staff li --reason 补员
  ! roster-take: 仅试行，未写入：PB2026-000001：2026-04-14 周二 officer，李示例qian接替李示例wang [练习]
  ! roster-take: PB2026-000001: 李示例qian：李示例sun与李示例qian须同时值班
  ! roster-take: not done, only tried: PB2026-000009: 2026-05-01 Fri 劳动节, officer: 李示例li, where nobody was [training]
  ! roster-take: 仅试行，未写入：PB2026-000009：2026-05-01 周五 劳动节 officer，李示例li补上空缺 [练习]

Who comes for somebody who was absent: his duty counts, and so does the absence.

  $ ledger-do -q absent PB2026-000001 --reason 未到岗; roster-show -q --day 2026-04-14; roster-take -n PB2026-000001 --staff wang --reason 迟到; ANLAN_LANG=zh roster-take -n PB2026-000001 --staff wang --reason 迟到; roster-take PB2026-000001 --staff qian --reason 替班; roster-show -q --day 2026-04-14; ANLAN_LANG=zh roster-show -q --day 2026-04-14
  PB2026-000001
  day         weekday  duty officer
  ----------  -------  ---------------------------------------------
  2026-04-14  Tue      李示例wang (was 李示例li, absent), 李示例zhao
  PB2026-000001
  day         weekday  duty officer
  ----------  -------  ----------------------------------------------
  2026-04-14  Tue      李示例qian (李示例wang was absent), 李示例zhao
  日期        星期  值班员
  ----------  ----  ----------------------------------------
  2026-04-14  周二  李示例qian（李示例wang缺岗）、李示例zhao
  ! roster-take: not done, only tried: PB2026-000001: 2026-04-14 Tue, officer: 李示例wang comes after all [training]
  ! roster-take: 仅试行，未写入：PB2026-000001：2026-04-14 周二 officer，李示例wang补到岗 [练习]
  ! roster-take: PB2026-000001: 2026-04-14 Tue, officer: 李示例qian instead of 李示例wang [training]
  ! roster-take: PB2026-000001: 李示例qian: 李示例sun and 李示例qian stand duty only together
  $ roster-show -q --staff wang; roster-show -q --staff qian --format json | jq -c '.[]|[.code,.staff,.state]'
  day         weekday  duty     begins            ends              duty plan    planned first  state    code
  ----------  -------  -------  ----------------  ----------------  -----------  -------------  -------  -------------
  2026-04-14  Tue      officer  2026-04-14 08:00  2026-04-15 08:00  office duty  李示例li       absent   PB2026-000001
  2026-04-16  Thu      officer  2026-04-16 08:00  2026-04-17 08:00  office duty                 planned  PB2026-000002
  2026-04-22  Wed      officer  2026-04-22 08:00  2026-04-23 08:00  office duty                 planned  PB2026-000005
  \
  stood: working days 0, weekends 0, holidays 0
  to come: working days 2, weekends 0, holidays 0
  absent: 1
  ["PB2026-000001","qian","planned"]
  $ roster-take PB2026-000001 --staff qian --reason 替班; ledger-do -q serve PB2026-000001; roster-show -q --staff wang | grep absent; ledger-list -q roster --state served --columns code,staff,missed; ledger-undo -q PB2026-000001 --reason 误记; ledger-undo -q PB2026-000001 --reason 误记; ledger-do -q serve PB2026-000001 --staff wang; roster-show -q --staff wang | grep absent
  PB2026-000001
  2026-04-14  Tue      officer  2026-04-14 08:00  2026-04-15 08:00  office duty  李示例li       absent   PB2026-000001
  absent: 1
  PB2026-000001	李示例qian	李示例wang
  PB2026-000001
  PB2026-000001
  PB2026-000001
  ! roster-take: PB2026-000001: 李示例qian stands it already
  [1]
  $ ledger-undo -q PB2026-000001 --reason 误记; ledger-undo -q PB2026-000001 --reason 误记; roster-show -q --staff wang | grep absent; ledger-list -q roster --columns code,staff,missed,state --day-from 2026-04-14 --day-to 2026-04-14
  PB2026-000001
  PB2026-000001
  PB2026-000001	李示例wang		planned
  PB2026-000007	李示例zhao		planned

A stand-in takes what is still to come of these days, all or nothing.

  $ ledger-add -q leave --staff li --from 2026-04-14 --to 2026-04-24 --stand-in zhao >out; roster-swap --stand-in QJ2026-000001
  ! roster-swap: QJ2026-000001: this leave isn't approved: it is asked for
  [4]
  $ ledger-do -q approve QJ2026-000001 --approved-by boss >out; roster-swap --stand-in QJ2026-000001; roster-show -q --staff zhao --format plain | cut -f 1,3,7,8,9
  PB2026-000004
  PB2026-000006
  2026-04-14	officer		stood	PB2026-000007
  2026-04-20	officer	李示例li	planned	PB2026-000004
  2026-04-24	officer	李示例li	planned	PB2026-000006
  ! roster-swap: PB2026-000004: 2026-04-20 Mon, officer: 李示例zhao instead of 李示例li [training]
  ! roster-swap: PB2026-000006: 2026-04-24 Fri, officer: 李示例zhao instead of 李示例li [training]
  $ ledger-add -q leave --staff wang --from 2026-04-22 --to 2026-04-22 --stand-in qian >out; ledger-do -q approve QJ2026-000002 --approved-by boss >out; roster-swap --stand-in QJ2026-000002
  ! roster-swap: PB2026-000005: 李示例qian: 李示例sun and 李示例qian stand duty only together
  ! roster-swap: PB2026-000005: by the rules nobody else could take it over; see 'roster-swap --who PB2026-000005'
  [4]
  $ roster-swap --who PB2026-000005
  how    staff  name        duty given for it  day             duty     duties this year
  -----  -----  ----------  -----------------  --------------  -------  ----------------
  swaps  zhao   李示例zhao  PB2026-000004      2026-04-20 Mon  officer                 3
  swaps  zhao   李示例zhao  PB2026-000006      2026-04-24 Fri  officer                 3
  $ ledger-add -q leave --staff sun --from 2026-04-27 --to 2026-04-28 --stand-in qian >out; ledger-add -q leave --staff qian --from 2026-05-01 --to 2026-05-02 >out; ledger-do -q approve QJ2026-000003 QJ2026-000004 --approved-by boss >out; roster-swap --stand-in QJ2026-000003; roster-swap --stand-in QJ2026-000004
  ! roster-swap: QJ2026-000003: no duty falls into these days [training]
  ! roster-swap: QJ2026-000004: nobody stands in; see 'ledger-do correct QJ2026-000004 --stand-in'
  [4]
  $ roster-swap --stand-in PB2026-000001
  ! roster-swap: PB2026-000001: 'PB2026-000001' is not a code of ledger 'leave', whose codes begin with QJ
  [3]

Afterwards: what was undone is as it was, and all rules of the journal hold.

  $ ledger-undo -q PB2026-000006 --reason 误办; roster-show -q --from 2026-04-20 --to 2026-04-24
  PB2026-000006
  PB2026-000004
  day         weekday  duty officer
  ----------  -------  ------------
  2026-04-20  Mon      李示例li
  2026-04-22  Wed      李示例wang
  2026-04-24  Fri      李示例li
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 215 entries, head
