The hours in which a unit had no leader or fewer than two officers on duty.

  $ export ANLAN_NOW=2026-02-01T00:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code county --name 示例县局 >out
  $ for u in a b c; do unit-add -q --code $u --name 单位$u --parent county; done >out
  $ for s in l1 l2 o1 o2 o3 o4 next; do staff-add -q --code $s --name 王样本$s; done >out
  $ cat >on <<'END'
  > # on UNIT STAFF POST SHIFT DAY FROM [TO]: somebody was on duty
  > export ANLAN_NOW=${7:-$6}
  > code=$(ledger-add -q duty --unit $1 --staff $2 --post $3 --shift $4 --day $5 --arrived "$6") || exit
  > [ -z "$7" ] || ledger-do -q hand-over $code --successor next --left "$7"
  > END
  $ cat >hours <<'END'
  > # hours FROM TO [OPTION...]
  > from=$1 to=$2; shift 2
  > ledger-count -q duty --from $from --to $to --measure uncovered "$@"
  > END

Without a record there is no unit that could be uncovered.

  $ sh hours 2026-02-02 2026-02-02; sh hours 2026-02-02 2026-02-02 --by unit
  0.0

A day that is covered around the clock: shifts that meet to the second leave no
gap, nor do those that overlap, nor midnight.

  $ sh on a o1 officer full 2026-02-02 2026-02-01T23:00 2026-02-03T08:00 >out
  $ sh on a l1 leader day 2026-02-02 2026-02-02T00:00 2026-02-02T12:00 >out
  $ sh on a l2 leader night 2026-02-02 2026-02-02T12:00 2026-02-03T08:00 >out
  $ sh on a o2 officer day 2026-02-02 2026-02-02T00:00 2026-02-02T20:00 >out
  $ sh on a o3 officer night 2026-02-02 2026-02-02T18:00 2026-02-03T08:00 >out
  $ export ANLAN_NOW=2026-03-31T12:00
  $ sh hours 2026-02-02 2026-02-02; sh hours 2026-02-03 2026-02-03; sh hours 2026-02-01 2026-02-03; sh hours 2026-01-31 2026-01-31
  0.0
  16.0
  16.0
  0.0

Three minutes without make a tenth of an hour, one second less none.

  $ sh on b l1 leader full 2026-02-05 2026-02-05T00:00 2026-02-06T00:00 >out
  $ sh on b o1 officer full 2026-02-05 2026-02-05T00:00 2026-02-06T00:00 >out
  $ sh on b o2 officer day 2026-02-05 2026-02-05T00:00:00 2026-02-05T12:00:00 >out
  $ sh on b o3 officer night 2026-02-05 2026-02-05T12:02:59 2026-02-06T00:00 >out
  $ sh hours 2026-02-05 2026-02-05 --unit b; ledger-do -q correct ZB2026-000009 --arrived 2026-02-05T12:03:00 --reason 核对; sh hours 2026-02-05 2026-02-05 --unit b --format json
  0.0
  ZB2026-000009
  [
  {"uncovered":0.1}
  ]

One of two officers leaves early; the leader is missing for a day; drivers and
guards fill nobody's place. Over the end of the month.

  $ for d in 27 28; do sh on c l1 leader full 2026-02-$d 2026-02-${d}T08:00 $(date -d "2026-02-$d + 1 day" +%F)T08:00; done >out
  $ for d in 27 28; do sh on c o1 officer full 2026-02-$d 2026-02-${d}T08:00 $(date -d "2026-02-$d + 1 day" +%F)T08:00; done >out
  $ sh on c o2 officer full 2026-02-27 2026-02-27T08:00 2026-02-28T06:30 >out
  $ sh on c o2 officer full 2026-02-28 2026-02-28T08:00 2026-03-01T08:00 >out
  $ sh on c o4 driver full 2026-02-27 2026-02-27T08:00 2026-02-28T08:00 >out
  $ sh hours 2026-02-28 2026-02-28 --unit c; sh hours 2026-02-27 2026-02-27 --unit c; sh hours 2026-03-01 2026-03-01 --unit c
  1.5
  8.0
  16.0
  $ sh on c o1 officer full 2026-03-01 2026-03-01T08:00 2026-03-02T08:00 >out
  $ sh on c o2 officer full 2026-03-01 2026-03-01T08:00 2026-03-02T08:00 >out
  $ sh hours 2026-03-01 2026-03-01 --unit c; sh hours 2026-02-28 2026-03-01 --unit c --by month
  16.0
  2026-02	1.5
  2026-03	16.0

Who hasn't left is still there, until T and no longer; a period that is longer
than the records lacks the rest. T in the middle of the period ends it.

  $ sh on c l2 leader full 2026-03-03 2026-03-03T09:00 >out
  $ sh on c o3 officer full 2026-03-03 2026-03-03T09:00 >out
  $ sh on c o4 officer full 2026-03-03 2026-03-03T09:00 >out
  $ sh hours 2026-03-03 2026-03-31 --unit c; sh hours 2026-03-01 2026-04-30 --unit c; sh hours 2026-04-01 2026-04-30 --unit c
  9.0
  49.0
  0.0
  $ sh hours 2026-03-03 2026-03-03 --unit c --now 2026-03-03T04:30; sh hours 2026-03-03 2026-03-03 --unit c --now 2026-03-03T23:59:59
  4.5
  9.0
  $ sh hours 2026-02-01 2026-02-28 --by unit --format csv; sh hours 2026-02-01 2026-02-28; sh hours 2026-02-01 2026-02-28 --by unit.parent
  unit,hours uncovered
  单位a,616.0
  单位b,552.1
  单位c,9.5
  1177.6
  示例县局	1177.6
  $ sh hours 2026-01-01 2026-01-31; sh hours 2026-02-01 2026-02-28 --now 2026-02-03T12:00 --by unit
  0.0
  单位a	4.0

Only some units, by unit and by time.

  $ sh hours 2026-02-01 2026-02-28 --unit a,b; sh hours 2026-02-01 2026-02-28 --under county; sh hours 2026-02-01 2026-02-28 --unit! a,b
  1168.1
  1177.6
  9.5
  $ sh hours 2026-02-01 2026-03-31 --by unit,month --unit a; sh hours 2026-02-02 2026-02-08 --by week --unit a
  单位a	2026-02	616.0
  单位a	2026-03	732.0
  2026-W06	136.0

Nothing is known of a unit before the day of its first record.

  $ ledger-count -q duty --measure uncovered --to 2026-02-05 --by unit; sh hours 2026-01-01 2026-03-30 --by month
  单位a	64.0
  单位b	0.1
  2026-02	1177.6
  2026-03	1489.0

Not before a unit is there, nor after it is gone.

  $ ledger-do -q correct unit/b --from 2026-02-05 --to 2026-02-06 --reason 撤并
  b
  $ sh hours 2026-02-01 2026-02-28 --unit b; sh hours 2026-02-05 2026-02-05 --unit b; sh hours 2026-02-06 2026-02-28 --unit b; sh hours 2026-02-07 2026-02-28 --unit b
  24.1
  0.1
  24.0
  0.0

What is undone was not there; nobody who didn't arrive was.

  $ ledger-undo -q ZB2026-000001 --reason 录错; sh hours 2026-02-02 2026-02-02 --unit a; ledger-undo -q ZB2026-000001 --reason 录错
  ZB2026-000001
  0.0
  ZB2026-000001
  $ sh hours 2026-02-02 2026-02-02 --unit a; sh hours 2026-02-01 2026-02-01 --unit a
  22.0
  0.0
  $ ledger-do correct ZB2026-000002 --arrived '' --reason 未到岗; sh hours 2026-02-02 2026-02-02 --unit a
  ZB2026-000002
  22.0
  ! ledger-do: ZB2026-000002: correct; handed over; due: take over 2026-02-02 12:30 [training]

Somebody is one person, though written down for two shifts or two posts: then two
places aren't filled. With one more they are, whoever fills which; when the
second entry ends the first still counts.

  $ unit-add -q --code d --name 单位d --parent county >out
  $ sh on d l1 leader full 2026-03-10 2026-03-10T00:00 2026-03-11T00:00 >out
  $ sh on d o1 officer full 2026-03-10 2026-03-10T00:00 2026-03-11T00:00 >out
  $ sh on d o1 officer day 2026-03-10 2026-03-10T00:00 2026-03-10T12:00 >out
  $ sh on d l1 officer day 2026-03-10 2026-03-10T06:00 2026-03-10T12:00 >out
  $ sh hours 2026-03-10 2026-03-10 --unit d
  24.0
  $ sh on d o2 officer night 2026-03-10 2026-03-10T10:00 2026-03-11T00:00 >out; sh hours 2026-03-10 2026-03-10 --unit d
  10.0
  $ sh on d l2 officer day 2026-03-10 2026-03-10T02:00 2026-03-10T04:00 >out; sh on d l2 leader day 2026-03-10 2026-03-10T04:00 2026-03-10T08:00 >out; sh hours 2026-03-10 2026-03-10 --unit d
  6.0

In reports.

  $ cat >r.md <<'END'
  > {{duty.uncovered}} {{duty.uncovered unit=b vs last}} {{duty.uncovered unit=a + duty.uncovered unit=b}}
  > {{if duty.uncovered unit=b <= 24.1}}few{{end}}{{if duty.uncovered unit=b > 24.1}}many{{end}}
  > 
  > {{table duty by unit: count, count post=leader "leaders", uncovered, change.uncovered@last; total; rank -uncovered}}
  > 
  > {{chart duty by month @2026-Q1: uncovered}}
  > END
  $ report-run -q r.md --month 2026-02 | sed -n '/^[0-9]/,/^Period/p'
  679.6 – 670.1 few
  \
  rank  unit                     number  leaders  hours uncovered  vs last period
  ----  -----------------------  ------  -------  ---------------  --------------
     1  单位a                         4        2            646.0               –
     2  单位b (no longer valid)       4        1             24.1               –
     3  单位c                         7        2              9.5               –
        total                        15        5            679.6               –
  \
  2026-01  hours uncovered     0.0
  2026-02  hours uncovered   679.6  ########################
  2026-03  hours uncovered  1279.0  ##############################################
  \
  --
  Office: 示例县局
  Period: 2026-02-01 to 2026-02-28, both days included
  $ report-run -q r.md --month 2026-02 --format json | jq -c '[.. | .figures? // empty][0][0,1]'
  {"ask":"duty.uncovered","value":679.6}
  {"ask":"duty.uncovered unit=b vs last","value":{"now":24.1,"before":0,"difference":24.1,"percent":null}}

Hours are of all who were there.

  $ sh hours 2026-02-02 2026-02-02 --post leader
  ! ledger-count: uncovered: hours are counted over all who were there, so 'post' can't narrow them; expected 'unit'
  [2]
  $ sh hours 2026-02-02 2026-02-02 --by staff
  ! ledger-count: uncovered: hours are put together by 'unit' or by time alone
  [2]
  $ printf '{{duty.uncovered post=leader}}\n\n{{table duty by shift: uncovered}}\n\n{{duty.uncovered + duty.count}}\n' >bad.md; report-run -q bad.md --month 2026-02
  ! report-run: bad.md:1:3: uncovered: hours are counted over all who were there, so 'post' can't narrow them; expected 'unit'
  ! report-run: bad.md:3:24: uncovered: hours are put together by 'unit' or by time alone
  ! report-run: bad.md:5:20: these can't be added: a sum is of numbers, or of amounts, and of no rate, minimum or maximum
  [3]
  $ ledger-count -q case --measure uncovered
  ! ledger-count: uncovered: ledger 'case' has no set of units to cover
  [2]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 241 entries, head
