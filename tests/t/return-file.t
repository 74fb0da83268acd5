needs: sqlite3

Filing returns: which period, who owes it, on time to the second.

  $ export ANLAN_NOW=2026-11-01T08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ for u in town heping road; do unit-add -q --code $u --name $u; done
  town
  heping
  road
  $ ledger-add -q unitset --code all --name 全部 --units town,heping,road
  all
  $ ledger-add -q unitset --code two --name 两镇 --units town,heping --to 2028-09-20
  two
  $ for k in emergency hazards-quarter hazards-year petitions key-roster; do ledger-do -q correct returnkind/$k --units all --reason 启用; done
  emergency
  hazards-quarter
  hazards-year
  petitions
  key-roster

A daily return is due at 17:00 to the second; zero is said, never supposed.

  $ cat >add <<'END'
  > code=$(ledger-add -q return "$@") || exit
  > ledger-show -q $code | sed -n "s/^  \(period\|first day\|last day\): \(.*\)/\2/p; /^  file:/p" | tr '\n' ' '; echo $code
  > END
  $ cat >f <<'END'
  > ledger-add return --nothing yes "$@"; echo "[$?]"
  > END
  $ ANLAN_NOW=2026-11-20T17:00 sh add --kind emergency --unit town --nothing yes
  2026-11-20 2026-11-20 2026-11-20   file: 2026-11-20 00:00 → 2026-11-20 17:00, met 2026-11-20 17:00 RB2026-000001
  $ ANLAN_NOW=2026-11-20T17:00:01 ANLAN_ACTOR=heping sh add --kind emergency --unit heping --items 无
  2026-11-20 2026-11-20 2026-11-20   file: 2026-11-20 00:00 → 2026-11-20 17:00, missed 2026-11-20 17:00:01 RB2026-000002
  $ export ANLAN_NOW=2026-11-20T18:00
  $ ledger-add return --kind emergency --unit road
  ! ledger-add: cannot add: say --nothing yes, or give figures or items
  [4]
  $ ledger-add return --kind emergency --unit road --nothing no
  ! ledger-add: cannot add: say --nothing yes, or give figures or items
  [4]
  $ ledger-add return --kind emergency --unit road --nothing yes --items 有事
  ! ledger-add: cannot add: nothing to report, and yet items
  [4]

What isn't owed is refused: a period that hasn't begun, one before the kind had
its units, a kind without units, a unit that isn't among them, a text that is no
such period.

  $ sh f --kind emergency --unit town --period 2026-11-21
  > sh f --kind emergency --unit town --period 2026-10-31
  > sh f --kind health --unit town
  > sh f --kind petitions --unit town
  > sh f --kind petitions --unit town --period 2026-Q3
  > sh f --kind emergency --unit town --period 2026-W47
  > sh f --kind emergency --unit county --period 2026-11-19
  > sh f --kind key-roster --unit town --period spring
  > sh f --kind emergency --unit town --last 2026-11-21
  > unit-add -q --code fire --name 消防; sh f --kind emergency --unit fire
  \[3]
  \[3]
  \[3]
  \[3]
  \[3]
  \[3]
  \[3]
  \[3]
  \[3]
  fire
  \[3]
  ! ledger-add: period: it is too early for 2026-11-21; returns for it are taken from 2026-11-21 on
  ! ledger-add: kind: nobody was expected to file 'emergency' for 2026-10-31: it had no unit set with a valid unit; see 'ledger-show returnkind/emergency'
  ! ledger-add: kind: nobody was expected to file 'health' for 2026-11-20: it had no unit set with a valid unit; see 'ledger-show returnkind/health'
  ! ledger-add: add: --period (period) is missing
  ! ledger-add: period: '2026-Q3' is not right for 'petitions'; expected one such as 2026-11
  ! ledger-add: period: '2026-W47' is not right for 'emergency'; expected one such as 2026-11-20
  ! ledger-add: unit: there is no unit 'county'; see 'ledger-list unit'
  ! ledger-add: period: there is no key period 'spring'; see 'ledger-list keyperiod'
  ! ledger-add: last: it follows from the kind and the period: it is 2026-11-20
  ! ledger-add: unit: 'fire' is not among the units that owe 'emergency' for 2026-11-20

Quarterly by the 15th, yearly by 31 January, both days included; they are to be
signed.  The quarter is written as it is said.

  $ export ANLAN_NOW=2027-01-15T23:59:59
  $ sh add --kind hazards-quarter --unit town --period 2026年Q4 --items 见附表
  ! ledger-add: signed-by: who signed is missing; 'hazards-quarter' is to be signed by: 主要负责人
  [3]
  $ sh add --kind hazards-quarter --unit town --period 2026年Q4 --items 见附表 --signed-by 张样
  2026-Q4 2026-10-01 2026-12-31   file: 2026-10-01 00:00 → 2027-01-15, met 2027-01-15 23:59:59 RB2026-000003
  $ ANLAN_NOW=2027-01-16 sh add --kind hazards-quarter --unit heping --period 2026-Q4 --nothing yes --signed-by 张样
  2026-Q4 2026-10-01 2026-12-31   file: 2026-10-01 00:00 → 2027-01-15, missed 2027-01-16 00:00 RB2026-000004
  $ ANLAN_NOW=2027-01-31T23:59:59 sh add --kind hazards-year --unit town --period 2026 --nothing yes --signed-by 张样
  2026 2026-01-01 2026-12-31   file: 2026-01-01 00:00 → 2027-01-31, met 2027-01-31 23:59:59 RB2026-000005
  $ ANLAN_NOW=2027-02-01 sh add --kind hazards-year --unit heping --period 2026 --nothing yes --signed-by 张样
  2026 2026-01-01 2026-12-31   file: 2026-01-01 00:00 → 2027-01-31, missed 2027-02-01 00:00 RB2026-000006

A week of two years belongs to the year of its Thursday, a record to that of its
last day; February has its 29th.

  $ cat >weekly.csv <<'END'
  > code,name,period,due_days,due_time,units
  > weekly,周报,week,1,12:00,all
  > monthly,月报,month,0,,all
  > END
  $ export ANLAN_NOW=2026-12-28T08:00
  $ ledger-import -q returnkind weekly.csv
  $ ANLAN_NOW=2027-01-04T12:00 sh add --kind weekly --unit town --period 2026-W53 --nothing yes
  2026-W53 2026-12-28 2027-01-03   file: 2026-12-28 00:00 → 2027-01-04 12:00, met 2027-01-04 12:00 RB2027-000001
  $ ANLAN_NOW=2027-01-04T12:00:01 sh add --kind weekly --unit heping --period 2026-W53 --nothing yes
  2026-W53 2026-12-28 2027-01-03   file: 2026-12-28 00:00 → 2027-01-04 12:00, missed 2027-01-04 12:00:01 RB2027-000002
  $ ANLAN_NOW=2027-01-03T09:00 sh add --kind weekly --unit road --period 2026-W53 --nothing yes
  2026-W53 2026-12-28 2027-01-03   file: 2026-12-28 00:00 → 2027-01-04 12:00, met 2027-01-03 09:00 RB2027-000003
  $ sh f --kind weekly --unit road --period 2027-W01
  \[3]
  ! ledger-add: period: it is too early for 2027-W01; returns for it are taken from 2027-01-04 on
  $ ANLAN_NOW=2028-02-29T23:59:59 sh add --kind monthly --unit town --period 2028-02 --nothing yes
  2028-02 2028-02-01 2028-02-29   file: 2028-02-01 00:00 → 2028-02-29, met 2028-02-29 23:59:59 RB2028-000001
  $ ANLAN_NOW=2028-03-01 sh add --kind monthly --unit heping --period 2028年2月 --nothing yes
  2028-02 2028-02-01 2028-02-29   file: 2028-02-01 00:00 → 2028-02-29, missed 2028-03-01 00:00 RB2028-000002

Before a key period: three days before its first day, and from 30 days before
that on.

  $ export ANLAN_NOW=2028-08-28T23:59:59
  $ ledger-add -q keyperiod --code national-2028 --name 国庆 --kind festival --from 2028-10-01 --to 2028-10-07
  national-2028
  $ sh f --kind key-roster --unit town --period national-2028
  \[3]
  ! ledger-add: period: it is too early for national-2028; returns for it are taken from 2028-08-29 on
  $ ANLAN_NOW=2028-08-29 sh add --kind key-roster --unit town --period 国庆 --nothing yes
  national-2028 2028-10-01 2028-10-07   file: 2028-10-01 00:00 → 2028-09-28, met 2028-08-29 00:00 RB2028-000003
  $ ANLAN_NOW=2028-09-28T23:59:59 sh add --kind key-roster --unit heping --period national-2028 --nothing yes
  national-2028 2028-10-01 2028-10-07   file: 2028-10-01 00:00 → 2028-09-28, met 2028-09-28 23:59:59 RB2028-000004
  $ ANLAN_NOW=2028-09-29 sh add --kind key-roster --unit road --period national-2028 --nothing yes
  national-2028 2028-10-01 2028-10-07   file: 2028-10-01 00:00 → 2028-09-28, missed 2028-09-29 00:00 RB2028-000005

Working days only, where the kind says so.

  $ ledger-do -q correct returnkind/health --units all --workdays yes --reason 启用
  health
  $ ANLAN_NOW=2028-09-16T09:00 sh f --kind health --unit town
  \[3]
  ! ledger-add: period: 2028-09-16 is a day off; 'health' is asked for on working days only
  $ ANLAN_NOW=2028-09-15T09:00 sh f --kind health --unit town
  RB2028-000006
  \[0]
  ! ledger-add: RB2028-000006: add; filed [training]

Units leave the set, the set ends, a unit is closed: what was owed before stays
owed, as long as somebody is there to file it.

  $ export ANLAN_NOW=2028-09-25T09:00
  $ ledger-do -q correct returnkind/emergency --units two --reason 换名册 --on 2028-09-15T10:00
  emergency
  $ ledger-do -q correct unit/heping --to 2028-09-17 --reason 撤并
  heping
  $ for d in 14 15 20 21; do sh f --kind emergency --unit road --period 2028-09-$d; sh f --kind emergency --unit town --period 2028-09-$d; done
  RB2028-000007
  \[0]
  RB2028-000008
  \[0]
  \[3]
  RB2028-000009
  \[0]
  \[3]
  RB2028-000010
  \[0]
  \[3]
  \[3]
  ! ledger-add: RB2028-000007: add; filed [training]
  ! ledger-add: RB2028-000008: add; filed [training]
  ! ledger-add: unit: 'road' is not among the units that owe 'emergency' for 2028-09-15
  ! ledger-add: RB2028-000009: add; filed [training]
  ! ledger-add: unit: 'road' is not among the units that owe 'emergency' for 2028-09-20
  ! ledger-add: RB2028-000010: add; filed [training]
  ! ledger-add: kind: nobody was expected to file 'emergency' for 2028-09-21: it had no unit set with a valid unit; see 'ledger-show returnkind/emergency'
  ! ledger-add: kind: nobody was expected to file 'emergency' for 2028-09-21: it had no unit set with a valid unit; see 'ledger-show returnkind/emergency'
  $ for d in 17 18; do sh f --kind emergency --unit heping --period 2028-09-$d --on 2028-09-17T10:00; done
  RB2028-000011
  \[0]
  \[3]
  ! ledger-add: RB2028-000011: add; filed [training]
  ! ledger-add: period: it is too early for 2028-09-18; returns for it are taken from 2028-09-18 on

A return is confirmed by another, or sent back and filed again; a correction
changes what it is for only if that is owed too.

  $ ledger-do confirm RB2026-000001
  ! ledger-do: RB2026-000001: cannot confirm: that is for another person than who did 'add'; ANLAN_ACTOR says who acts, each time
  [6]
  $ ANLAN_LANG=zh ledger-do confirm RB2026-000001
  ! ledger-do: RB2026-000001: 不能“确认”：须由进行“登记”的人以外的人来做；每次操作用 ANLAN_ACTOR 说明是谁
  [6]
  $ ANLAN_ACTOR=县办 ledger-do send-back RB2026-000001 --reason 漏报一起
  RB2026-000001
  ! ledger-do: RB2026-000001: send back; sent back; due: file again 2028-09-26 (provisional) [training]
  $ ledger-do file-again RB2026-000001 --nothing no --items 一起交通事故
  RB2026-000001
  ! ledger-do: RB2026-000001: file again; filed [training]
  $ ledger-do correct RB2026-000002 --unit fire --reason 录错单位
  ! ledger-do: RB2026-000002: unit: 'fire' is not among the units that owe 'emergency' for 2026-11-20
  [3]
  $ ledger-do correct RB2026-000002 --period 2026-11-19 --reason 录错日期
  RB2026-000002
  ! ledger-do: RB2026-000002: correct; filed [training]
  $ ledger-show -q RB2026-000002 | sed -n '/^  due/p;/^  file:/p;/^  period/p'
    period: 2026-11-19
    due at: 2026-11-19 17:00
    file: 2026-11-20 00:00 → 2026-11-20 17:00, missed 2026-11-20 17:00:01
  $ ANLAN_ACTOR=town ledger-do -q correct RB2026-000002 --items 无异常 --reason 补充; ANLAN_ACTOR=县办 ledger-do confirm RB2026-000002
  RB2026-000002
  RB2026-000002
  ! ledger-do: RB2026-000002: confirm; confirmed [training]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
