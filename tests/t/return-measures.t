needs: jq

What was owed, what came: counted from what the registers say, not from what
was filed.

  $ export ANLAN_NOW=2026-10-01T08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ unit-add -q --code county --name 示例县局 >out
  $ for u in a b c; do unit-add -q --code $u --name 单位$u --parent county; done >out
  $ ledger-add -q unitset --code all --name 全部 --units a,b,c >out
  $ for k in emergency petitions; do ledger-do -q correct returnkind/$k --units all --reason 启用; done >out
  $ for d in 01 02 03; do ANLAN_NOW=2026-11-${d}T16:00 daily-report -q --unit a --nothing yes; done
  RB2026-000001
  RB2026-000002
  RB2026-000003
  $ ANLAN_NOW=2026-11-01T17:00:01 daily-report -q --unit b --items 落石
  RB2026-000004
  $ ANLAN_NOW=2026-11-03T17:00 daily-report -q --unit b --items 无异常
  RB2026-000005
  $ ANLAN_NOW=2026-11-03T18:00 ledger-do -q correct RB2026-000005 --items 一起事故 --reason 漏报
  RB2026-000005
  $ ANLAN_NOW=2026-11-04T09:00 daily-report -q --unit c --period 2026-11-02 --nothing yes
  RB2026-000006
  $ ANLAN_NOW=2026-11-05T23:59:59 ledger-add -q return --kind petitions --period 2026-10 --unit a --items 见附表
  RB2026-000007
  $ ANLAN_NOW=2026-11-06 ledger-add -q return --kind petitions --period 2026-10 --unit b --items 见附表
  RB2026-000008
  $ export ANLAN_NOW=2026-11-30T09:00
  $ cat >count <<'END'
  > ledger-count -q return --last-from $1 --last-to $2 --measure expected,filed,missing,zero,late-filed,corrected $3 $4 $5 $6 $7 $8
  > END
  $ sh count 2026-11-01 2026-11-03 --kind emergency --format csv
  expected,filed,missing,zero,filed late,corrected
  9,5,4,3,1,1
  $ sh count 2026-11-01 2026-11-03 --by unit --format json
  [
  {"unit":"a","expected":3,"filed":3,"missing":0,"zero":3,"late-filed":0,"corrected":0},
  {"unit":"b","expected":3,"filed":2,"missing":1,"zero":0,"late-filed":1,"corrected":1},
  {"unit":"c","expected":3,"filed":0,"missing":3,"zero":0,"late-filed":0,"corrected":0}
  ]
  $ sh count 2026-11-01 2026-11-07 --by kind
  emergency information	21	6	15	4	2	1
  petitions	3	2	1	0	1	0
  $ sh count 2026-11-01 2026-11-03 --by unit.parent
  示例县局	9	5	4	3	1	1
  $ sh count 2026-11-01 2026-11-03 --unit b,c; sh count 2026-11-01 2026-11-03 --under county; sh count 2026-11-01 2026-11-03 --under a
  6	2	4	0	1	1
  9	5	4	3	1	1
  3	3	0	3	0	0

October's petitions were due on 5 November: they count there, and nowhere in
October.

  $ sh count 2026-11-05 2026-11-05 --kind petitions; sh count 2026-10-01 2026-10-31 --kind petitions; sh count 2026-11-01 2026-11-30 --by month --kind petitions
  3	1	2	0	0	0
  0	0	0	0	0	0
  2026-11	3	2	1	0	1	0

As it was seen: what came after T is missing, what was corrected after T wasn't.

  $ sh count 2026-11-01 2026-11-03 --by unit --now 2026-11-03T17:00
  单位a	3	3	0	3	0	0
  单位b	3	2	1	0	1	0
  单位c	3	0	3	0	0	0
  $ sh count 2026-11-01 2026-11-03 --now 2026-11-03T16:59:59
  6	3	3	2	1	0

Undone, it is missing.

  $ ledger-undo -q RB2026-000001 --reason 录错; sh count 2026-11-01 2026-11-03 --unit a
  RB2026-000001
  3	2	1	2	0	0

Before there was anybody, and where nothing is of this kind.

  $ sh count 2026-08-01 2026-08-31
  0	0	0	0	0	0
  $ ledger-count case --measure expected; ledger-count case --measure filed; ledger-count return --measure covered
  ! ledger-count: expected: ledger 'case' has no set of units to cover
  ! ledger-count: training ledger
  ! ledger-count: filed: ledger 'case' is no ledger of returns
  ! ledger-count: training ledger
  ! ledger-count: covered: ledger 'return' has no set of units to cover
  ! ledger-count: training ledger
  [2]
  $ ledger-count return --measure late-filed:file; ledger-count return --measure mising
  ! ledger-count: measure 'late-filed:file': nothing was expected behind 'late-filed'
  ! ledger-count: training ledger
  ! ledger-count: there is no measure 'mising'; did you mean 'missing'?
  ! ledger-count: training ledger
  [2]

In a report.

  $ cat >r.md <<'END'
  > 应报{{return.expected}}，已报{{return.filed}}（{{return.filed of return.expected}}），迟报{{return.late-filed}}，零报告{{return.zero}}，未报{{return.missing}}，比上期{{return.missing vs last}}。
  > 
  > {{table return by unit: expected, filed, missing, missing@last; total}}
  > 
  > {{missing}}
  > 
  > {{missing kind=emergency under=county @2026-11: unit, period; limit 2}}
  > END
  $ report-run -q r.md --from 2026-11-02 --to 2026-11-03 | sed '/^--$/,$d'
  应报6，已报3（50.0%），迟报0，零报告2，未报3，比上期down 40.0%。
  \
  unit   expected  filed  missing  missing, last period
  -----  --------  -----  -------  --------------------
  单位a         2      2        0                     2
  单位b         2      1        1                     1
  单位c         2      0        2                     2
  total         6      3        3                     5
  \
  unit   kind                   period      due
  -----  ---------------------  ----------  ----------------
  单位b  emergency information  2026-11-02  2026-11-02 17:00
  单位c  emergency information  2026-11-02  2026-11-02 17:00
  单位c  emergency information  2026-11-03  2026-11-03 17:00
  \
  unit   period
  -----  ----------
  单位a  2026-11-01
  单位c  2026-11-01
  \
  $ report-run -q r.md --from 2026-11-02 --to 2026-11-03 --format json | jq -c '.blocks[] | select(.type == "list") | .rows'
  [["b","emergency","2026-11-02","2026-11-02T17:00:00+08:00"],["c","emergency","2026-11-02","2026-11-02T17:00:00+08:00"],["c","emergency","2026-11-03","2026-11-03T17:00:00+08:00"]]
  [["a","2026-11-01"],["c","2026-11-01"]]
  $ printf '{{missing: unit, periods}}\n{{missing: unit, kind, periods; limit 1}}' >p.md
  $ report-run -q p.md --from 2026-10-30 --to 2026-11-04 | sed '/^--$/,$d'
  unit   period
  -----  --------------------------------------------------
  单位a  2026-10-30 to 2026-11-01, 2026-11-04
  单位b  2026-10-30 to 2026-10-31, 2026-11-02, 2026-11-04
  单位c  2026-10-30 to 2026-11-01, 2026-11-03 to 2026-11-04
  \
  unit   kind                   period
  -----  ---------------------  ------------------------------------
  单位a  emergency information  2026-10-30 to 2026-11-01, 2026-11-04
  \
  $ ANLAN_LANG=zh report-run -q p.md --from 2026-10-30 --to 2026-11-04 | sed '/^--$/,$d'
  单位   所属时期
  -----  ----------------------------------------------
  单位a  2026-10-30至2026-11-01、2026-11-04
  单位b  2026-10-30至2026-10-31、2026-11-02、2026-11-04
  单位c  2026-10-30至2026-11-01、2026-11-03至2026-11-04
  \
  单位   报表种类      所属时期
  -----  ------------  ----------------------------------
  单位a  应急信息日报  2026-10-30至2026-11-01、2026-11-04
  \
  $ report-run -q p.md --from 2026-11-02 --to 2026-11-03 --format json | jq -c '.blocks[] | select(.type == "list") | [.columns[1].name, .rows]'
  ["periods",[["b",["2026-11-02"]],["c",["2026-11-02","2026-11-03"]]]]
  ["kind",[["b","emergency",["2026-11-02"]]]]
  $ report-run -q p.md --month 2026-01 | sed '/^--$/,$d'
  (none)
  \
  (none)
  \
  $ printf '{{missing level=county}}\n\n{{missing unit=nobody}}\n\n{{missing: unit, level}}\n\n{{missing: unit; top 3}}\n\na {{missing}}\n' >bad.md; report-run bad.md --month 2026-11
  ! report-run: bad.md:1:11: 'level' can't narrow what is missing; expected kind, unit or under
  ! report-run: bad.md:3:11: unit: there is no 'nobody'
  ! report-run: bad.md:5:18: 'level' is no column of what is missing; expected unit, kind, period, periods or due
  ! report-run: bad.md:7:18: expected limit N
  ! report-run: bad.md:9:3: a list stands on a line of its own
  ! report-run: training ledger
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
