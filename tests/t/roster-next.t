Nobody is on duty: when somebody is next.

  $ export ANLAN_NOW=2026-04-28T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ for s in li wang; do staff-add -q --code $s --name 李示例$s --leader yes; done >out
  $ roster-show; ANLAN_LANG=zh roster-show
  ! roster-show: no duty is planned for the year after that
  ! roster-show: training ledger
  ! roster-show: 此后一年内没有排班
  ! roster-show: 练习台账
  [1]
  $ ledger-add -q dutyplan --code office --name 机关值班 --english "office duty" --rules 'plan office' >out
  $ echo 'ledger-add -q roster --plan office --shift $4 --post officer --day $1 --staff "$2" --duty "$4" --starts "$1 ${3%-*}" --ends "$1 ${3#*-}"' >seat; for d in '2026-04-27 li' '2026-05-05 li' '2026-05-06 wang'; do sh seat $d 14:00-18:00 day; done >out; sh seat 2026-05-05 wang 08:00-12:00 morning; sh seat 2027-04-28 li 00:00-01:00 far
  PB2026-000004
  PB2027-000001

Of all, of one person, and of a plan; after the period, to the day.

  $ roster-show; ANLAN_LANG=zh roster-show; roster-show --staff li --day 2026-04-28; ANLAN_LANG=zh roster-show --staff 李示例wang --week 2026-W18; roster-show --from 2026-04-28 --to 2026-05-04; roster-show --format csv --day 2026-05-04; roster-show --plan office
  day,weekday
  ! roster-show: the next duty begins at 2026-05-05 08:00: office duty, morning; see 'roster-show --day 2026-05-05'
  ! roster-show: training ledger
  ! roster-show: 下一个班从 2026-05-05 08:00 开始：机关值班，morning；见“roster-show --day 2026-05-05”
  ! roster-show: 练习台账
  ! roster-show: the next duty of 李示例li begins at 2026-05-05 14:00: day; see 'roster-show --day 2026-05-05 --staff li'
  ! roster-show: training ledger
  ! roster-show: 李示例wang下一个班从 2026-05-05 08:00 开始：morning；见“roster-show --day 2026-05-05 --staff wang”
  ! roster-show: 练习台账
  ! roster-show: the next duty begins at 2026-05-05 08:00: office duty, morning; see 'roster-show --day 2026-05-05'
  ! roster-show: training ledger
  ! roster-show: the next duty begins at 2026-05-05 08:00: office duty, morning; see 'roster-show --day 2026-05-05'
  ! roster-show: training ledger
  ! roster-show: the next duty begins at 2026-05-05 08:00: office duty, morning; see 'roster-show --day 2026-05-05'
  ! roster-show: training ledger
  [1]
  $ roster-show --day 2026-05-07; roster-show --staff li --from 2026-05-06 --to 2026-05-07; roster-show --staff li --now 2026-12-31T09:00 --day 2026-12-31; roster-show --staff li --now 2026-05-05T14:00 --from 2026-05-06 --to 2026-05-06
  ! roster-show: the next duty begins at 2027-04-28 00:00: office duty, far; see 'roster-show --day 2027-04-28'
  ! roster-show: training ledger
  ! roster-show: the next duty of 李示例li begins at 2027-04-28 00:00: far; see 'roster-show --day 2027-04-28 --staff li'
  ! roster-show: training ledger
  ! roster-show: the next duty of 李示例li begins at 2027-04-28 00:00: far; see 'roster-show --day 2027-04-28 --staff li'
  ! roster-show: training ledger
  ! roster-show: the next duty of 李示例li begins at 2027-04-28 00:00: far; see 'roster-show --day 2027-04-28 --staff li'
  ! roster-show: training ledger
  [1]

Today's are over; a whole year without, to the day; what isn't needed is none.

  $ roster-show --now 2026-05-05T17:59 --format plain; roster-show --now 2026-05-05T18:00
  2026-05-05	Tue 劳动节	day	李示例li
  ! roster-show: training ledger
  ! roster-show: the next duty begins at 2026-05-06 14:00: office duty, day; see 'roster-show --day 2026-05-06'
  ! roster-show: training ledger
  [1]
  $ roster-show --now 2026-05-07T09:00 --staff wang --day 2026-05-07; roster-show --now 2026-04-26T09:00 --staff li --day 2026-04-27 --plan office; roster-show --day 2026-04-27 --staff wang
  day         weekday  duty  begins            ends              duty plan    planned first  state    code
  ----------  -------  ----  ----------------  ----------------  -----------  -------------  -------  -------------
  2026-04-27  Mon      day   2026-04-27 14:00  2026-04-27 18:00  office duty                 planned  PB2026-000001
  \
  stood: working days 0, weekends 0, holidays 0
  to come: working days 1, weekends 0, holidays 0
  ! roster-show: no duty is planned for the year after that
  ! roster-show: training ledger
  ! roster-show: training ledger
  ! roster-show: 李示例wang: no duty in these days
  ! roster-show: training ledger
  [1]
  $ for d in 2026-05-06 2026-05-07; do roster-show --now ${d}T09:00 --staff wang --day 2026-05-07 --format json; done
  []
  []
  ! roster-show: no duty is planned for the year after that
  ! roster-show: training ledger
  ! roster-show: no duty is planned for the year after that
  ! roster-show: training ledger
  [1]
  $ ledger-do -q drop PB2026-000002 >out; roster-show --staff li
  day         weekday  duty  begins            ends              duty plan    planned first  state  code
  ----------  -------  ----  ----------------  ----------------  -----------  -------------  -----  -------------
  2026-04-27  Mon      day   2026-04-27 14:00  2026-04-27 18:00  office duty                 stood  PB2026-000001
  \
  stood: working days 1, weekends 0, holidays 0
  to come: working days 0, weekends 0, holidays 0
  ! roster-show: training ledger
  $ ledger-do -q drop PB2026-000001 >out; for d in 27 26; do roster-show --staff li --now 2026-04-20T09:00 --day 2026-04-$d; done
  ! roster-show: the next duty of 李示例li begins at 2027-04-28 00:00: far; see 'roster-show --day 2027-04-28 --staff li'
  ! roster-show: training ledger
  ! roster-show: no duty is planned for the year after that
  ! roster-show: training ledger
  [1]

A reception is one too, also where its hour isn't known; who is quiet isn't told,
nor a calendar, nor who asks for days that are over.

  $ ledger-add -q slot --day 2026-05-04 --leader li --place 信访大厅; roster-show --staff li --day 2026-04-28; roster-show --plan office
  JD2026-000001
  ! roster-show: the next duty of 李示例li begins at 2026-05-04: reception (信访大厅); see 'roster-show --day 2026-05-04 --staff li'
  ! roster-show: training ledger
  ! roster-show: the next duty begins at 2026-05-05 08:00: office duty, morning; see 'roster-show --day 2026-05-05'
  ! roster-show: training ledger
  [1]
  $ roster-show -q; roster-show --format ics --day 2026-05-04 -o x.ics; roster-show --day 2026-04-26
  ! roster-show: training ledger
  ! roster-show: the roster has no duty in these days
  ! roster-show: training ledger
  [1]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
