The rules of shift plans, when a shift changes hands.

  $ export ANLAN_NOW=2026-04-01T00:00
  $ export ANLAN_ACTOR=office
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code gate --name 示例收费站 >out; for s in a b c; do staff-add -q --code $s --name 李示例$s --unit gate; done >out
  $ cat >rules <<'END'
  > printf '%s\n' 'plan toll "toll station" 收费站' "  $1" '  shift day "day" 白班 08:00 to 20:00' '  post toll "collector" 收费员 1' >p
  > ledger-do -q correct dutyplan/toll --reason 改 --rules "$(cat p)" >out
  > END
  $ ledger-add -q dutyplan --code toll --name 收费站 --rules x >out; sh rules 'run 2 to 3'
  $ cat >seat <<'END'
  > ledger-add -q roster --plan toll --day 2026-04-$1 --shift day --post toll --staff $2 --first $2 --starts "2026-04-$1 8:00" --ends "2026-04-$1 20:00"
  > END
  $ for d in 01=a 02=a 03=a 04=b 05=b 06=c 07=c 08=a 09=a 10=b 11=b 12=b 13=c 14=c 15=c 16=a 17=a 18=b 19=b 20=b; do sh seat ${d%=*} ${d#*=}; done >out

Runs: two to three days, but nobody knows how long one at the end is.

  $ roster-swap -n PB2026-000004 --to a; roster-swap -n PB2026-000006 --to b; roster-swap -n PB2026-000007 --to a
  ! roster-swap: PB2026-000004: 李示例a: days on duty in a row: 4, the most is 3
  ! roster-swap: PB2026-000004: 李示例b: days on duty in a row: 1, the least is 2
  ! roster-swap: PB2026-000004: by the rules nobody else could take it over; see 'roster-swap --who PB2026-000004'
  ! roster-swap: PB2026-000006: 李示例c: days on duty in a row: 1, the least is 2
  ! roster-swap: PB2026-000006: by the rules nobody else could take it over; see 'roster-swap --who PB2026-000006'
  ! roster-swap: PB2026-000007: 李示例c: days on duty in a row: 1, the least is 2
  ! roster-swap: PB2026-000007: by the rules nobody else could take it over; see 'roster-swap --who PB2026-000007'
  [4]
  $ roster-swap -q -n PB2026-000010 --to a; roster-swap -q -n PB2026-000020 --to c

Days off: two at least.

  $ sh rules 'off at least 2'; roster-swap -n PB2026-000006 --to a; roster-swap -q -n PB2026-000004 --to a; roster-swap -q -n PB2026-000005 --to c
  ! roster-swap: PB2026-000006: 李示例a: days off in a row: 1, the least is 2
  ! roster-swap: PB2026-000006: it could be taken over by 李示例b (b); see 'roster-swap --who PB2026-000006'

Nor may who gives a day away from among others be off on that day alone.

  $ roster-swap -n PB2026-000014 --to a
  ! roster-swap: PB2026-000014: 李示例a: days off in a row: 1, the least is 2
  ! roster-swap: PB2026-000014: 李示例c: days off in a row: 1, the least is 2
  ! roster-swap: PB2026-000014: by the rules nobody else could take it over; see 'roster-swap --who PB2026-000014'
  [4]

Weekends: one whose Saturday or Sunday is worked counts.

  $ sh rules 'weekends at most 3'; roster-swap -q -n PB2026-000017 --to b; sh rules 'weekends at most 1'; roster-swap -n PB2026-000005 --to a; sh rules 'weekends at most 0'; roster-swap -n PB2026-000004 --to a
  ! roster-swap: not done, only tried: PB2026-000005: ask for a swap; swap asked for; due: swap 2026-04-05 08:00 [training]
  ! roster-swap: not done, only tried: PB2026-000005: 李示例a is to agree: roster-swap --accept PB2026-000005 [training]
  ! roster-swap: PB2026-000004: 李示例a: weekends on duty in the month: 1, the most is 0
  ! roster-swap: PB2026-000004: by the rules nobody else could take it over; see 'roster-swap --who PB2026-000004'
  [4]
  $ roster-swap --who PB2026-000004
  ! roster-swap: PB2026-000004: 李示例a: weekends on duty in the month: 1, the most is 0
  ! roster-swap: PB2026-000004: 李示例c: weekends on duty in the month: 1, the most is 0
  [1]

Hours of the month, for who gets a shift and for who gives it; the least by its
twenty days that are planned.

  $ sh rules 'hours 0 to 84'; roster-swap -n PB2026-000005 --to a; sh rules 'hours 0 to 96'; roster-swap -q -n PB2026-000005 --to a
  ! roster-swap: PB2026-000005: 李示例a: hours in the month: 96, the most is 84
  ! roster-swap: PB2026-000005: it could be taken over by 李示例c (c); see 'roster-swap --who PB2026-000005'
  $ sh rules 'hours 90 to 200'; roster-swap -n PB2026-000006 --to a; sh rules 'hours 72 to 200'; roster-swap -q -n PB2026-000006 --to a
  ! roster-swap: PB2026-000006: 李示例c: hours in the month: 48, the least is 60
  ! roster-swap: PB2026-000006: by the rules nobody else could take it over; see 'roster-swap --who PB2026-000006'
  $ sh rules 'hours 91 to 200'; roster-swap -q -n PB2026-000006 --to a

Days of leave owe nothing: with three of them it is 51 hours, with four 48, which
are left.

  $ sh rules 'hours 90 to 200'; ledger-add -q leave --staff c --from 2026-04-17 --to 2026-04-19; roster-swap -q -n PB2026-000006 --to a
  QJ2026-000001
  ! roster-swap: PB2026-000006: 李示例c: hours in the month: 48, the least is 51
  ! roster-swap: PB2026-000006: by the rules nobody else could take it over; see 'roster-swap --who PB2026-000006'
  [4]
  $ ledger-add -q leave --staff c --from 2026-04-20 --to 2026-04-20; roster-swap -q -n PB2026-000006 --to a
  QJ2026-000002
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 209 entries, head
