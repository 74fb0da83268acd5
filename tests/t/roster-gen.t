A duty roster made from a plan: shown, written, made again with few changes,
and what it says where it can't be done.

  $ export ANLAN_NOW=2026-02-05T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; unit-add -q --code road --name 公路科 --parent bureau >out
  $ for i in 1 2 3 4 5 6 7 8; do staff-add -q --code st0$i --name 王样本$i --unit bureau; done >out; staff-add -q --code gu --name 门卫样 --may-duty no --unit bureau >out
  $ cat >office.plan <<'END'
  > plan office "office duty" 机关值班
  >   rest 24h
  >   most 3 a week
  >   shift full  "24 hours" 全天 08:00 to 08:00 on working days
  >   shift day   "day"      白班 08:00 to 20:00 on days off
  >   shift night "night"    夜班 20:00 to 08:00 on days off
  >   post officer "duty officer" 值班员 1
  > END

What it can't be made from.

  $ roster-gen
  ! roster-gen: --plan PLAN is missing
  ! roster-gen: see 'roster-gen --help'
  [2]
  $ roster-gen --plan office.plan --month 2026-03 --to 2026-03-07; roster-gen --plan office.plan --commit --format csv; roster-gen --plan office.plan --commit --excel
  ! roster-gen: --month goes without --from and --to
  ! roster-gen: see 'roster-gen --help'
  ! roster-gen: --format and --excel go without --commit, which prints codes
  ! roster-gen: see 'roster-gen --help'
  ! roster-gen: --format and --excel go without --commit, which prints codes
  ! roster-gen: see 'roster-gen --help'
  [2]
  $ roster-gen --plan office
  ! roster-gen: there is no duty plan 'office'; expected a file, or one of 'ledger-list dutyplan'
  [4]
  $ roster-gen --plan nowhere.plan
  ! roster-gen: nowhere.plan: No such file or directory
  [7]
  $ sed 's/post/pots/' office.plan >bad.plan; roster-gen --plan bad.plan
  ! roster-gen: bad.plan:7: no line of a plan begins with 'pots'; expected shift, post or a rule, perhaps 'post'
  [3]
  $ sed '2i\  unit paint\n  apart st01 st9' office.plan >bad.plan; roster-gen --plan bad.plan
  ! roster-gen: bad.plan:2: there is no unit 'paint'; expected a code of 'unit-list'
  ! roster-gen: bad.plan:3: there is no staff 'st9'; expected a code of 'staff-list'
  [3]
  $ sed '$s/$/ who laeder and not may_dutty or st9/; 2i\  together st01 st02\n  apart st02 st01' office.plan >bad.plan; roster-gen --plan bad.plan; sed -i '2,3d' bad.plan; roster-gen --plan bad.plan
  ! roster-gen: bad.plan:3: 'st02' and 'st01' stand duty only together by line 2; expected them together or apart, not both
  ! roster-gen: bad.plan:7: the staff have no yes or no 'laeder', and nobody has this code; expected a field such as leader, or a code of 'staff-list', perhaps 'leader'
  ! roster-gen: bad.plan:7: the staff have no yes or no 'may_dutty', and nobody has this code; expected a field such as leader, or a code of 'staff-list', perhaps 'may_duty'
  ! roster-gen: bad.plan:7: the staff have no yes or no 'st9', and nobody has this code; expected a field such as leader, or a code of 'staff-list'
  [3]
  $ ANLAN_LANG=zh roster-gen --plan bad.plan; sed '2i\  together st01 st02\n  apart st02 st01' office.plan >bad.plan; ANLAN_LANG=zh roster-gen --plan bad.plan
  ! roster-gen: bad.plan:7: 人员登记没有“laeder”这个是否项，也没有人用这个代码；应为 leader 这样的项，或“staff-list”中的代码，也许是“leader”
  ! roster-gen: bad.plan:7: 人员登记没有“may_dutty”这个是否项，也没有人用这个代码；应为 leader 这样的项，或“staff-list”中的代码，也许是“may_duty”
  ! roster-gen: bad.plan:7: 人员登记没有“st9”这个是否项，也没有人用这个代码；应为 leader 这样的项，或“staff-list”中的代码
  ! roster-gen: bad.plan:3: 按第 2 行，“st02”和“st01”总在同一天值班；together 和 apart 只能写其一
  [3]
  $ roster-gen --plan office.plan --month 2026-13; roster-gen --plan office.plan --from 2026-03-05 --to 2026-03-04; roster-gen --plan office.plan --from 2026-03-01 --to 2027-03-02
  ! roster-gen: --month: '2026-13' is not right; expected one such as 2026-03
  ! roster-gen: --to lies before --from
  ! roster-gen: that is too long; expected at most 366 days
  [3]
  $ roster-gen --plan office.plan --format xml
  ! roster-gen: there is no format 'xml'; expected text, md, json, table, plain, csv or jsonl
  [2]
  $ printf 'staff,when\nst01,2026-03-01\n' >w.csv; roster-gen --plan office.plan --wishes w.csv
  ! roster-gen: w.csv:1:2: there is no column 'when' of wishes; expected staff, from, to, wish or weight
  [3]
  $ : >w.csv; roster-gen --plan office.plan --wishes w.csv; echo staff,人员,from,wish >w.csv; roster-gen --plan office.plan --wishes w.csv
  ! roster-gen: w.csv:1: expected the columns staff, from and wish (人员, 开始日期, 意愿), perhaps to and weight (结束日期, 程度)
  ! roster-gen: w.csv:1:2: '人员' is named twice; expected once
  [3]
  $ printf '人员,开始日期,结束日期,意愿,程度\nst01,2026-03-01,,想值,\nst99,2026-03-xx,2026-03-01,maybe,10\n王样本2,2026-03-05,2026-03-04,不能值,1\n' >w.csv; roster-gen --plan office.plan --wishes w.csv
  ! roster-gen: w.csv:3:1: there is no staff 'st99'; expected a code of 'staff-list'
  ! roster-gen: w.csv:3:2: '2026-03-xx' is not right; expected a date such as 2026-03-01
  ! roster-gen: w.csv:3:4: 'maybe' is no wish; expected want, rather not or can't (想值, 不想值, 不能值)
  ! roster-gen: w.csv:3:5: '10' is no weight; expected a number from 1 to 9
  ! roster-gen: w.csv:4:3: the end is before the beginning
  [3]
  $ roster-gen --plan office.plan --month 2026-03 --fix PB2026-000001,2026-04-01,soon
  ! roster-gen: --fix: 'soon' is not right; expected a day, days such as 2026-03-01..2026-03-07, or the code of a duty
  [3]
  $ roster-gen --plan office.plan --month 2026-03 --fix PB2026-000001,2026-04-01,2026-03-30..2026-04-02
  ! roster-gen: --fix: nothing is planned from 2026-04-01 to 2026-04-01; expected days from 2026-03-01 to 2026-03-31
  ! roster-gen: --fix: nothing is planned from 2026-03-30 to 2026-04-02; expected days from 2026-03-01 to 2026-03-31
  ! roster-gen: --fix: PB2026-000001 is no duty of this plan in these days; expected one that is kept
  [3]

A week: the same each time; each person's duties by hand.

  $ roster-gen --plan office.plan --from 2026-03-02 --to 2026-03-08 >a; roster-gen --plan office.plan --from 2026-03-02 --to 2026-03-08 | cmp - a; sed -n '1,4p;/^days/,/^weekends  /p;/^Plan/,$p' a
  office duty, 2026-03-02 to 2026-03-08
  \
  Duties: 9, people: 8; all are filled.
  \
  days          posts         people  duties  spread  best possible
  ------------  ------------  ------  ------  ------  -------------  -----------------
  working days  duty officer       8       5    1.00           1.00  the best possible
  weekends      duty officer       8       4    1.00           1.00  the best possible
  Plan: office
  Days: 2026-03-02 to 2026-03-08
  As of: 2026-02-05 09:00
  Seed: 1
  Training: a training ledger: nothing in it is real
  $ roster-gen --plan office.plan --from 2026-03-07 --to 2026-03-07 --format jsonl | jq -c '[.shift, .post, .seat]'; for f in plain table; do ANLAN_LANG=zh roster-gen --plan office.plan --from 2026-03-07 --to 2026-03-07 --format $f | awk '{ print $1, $2, $3 }'; done
  ["day","officer",1]
  ["night","officer",1]
  2026-03-07 白班 值班员
  2026-03-07 夜班 值班员
  日期 班次 岗位
  ---------- ---- ------
  2026-03-07 白班 值班员
  2026-03-07 夜班 值班员
  $ roster-gen --plan office.plan --from 2026-03-02 --to 2026-03-08 --format csv | cut -d, -f1-6,8-; roster-gen --plan office.plan --from 2026-03-02 --to 2026-03-08 --format csv | sed 1d | cut -d, -f7 | sort | uniq -c | sort -n | awk '{ print $1 }' | uniq -c
  day,shift,post,seat,begins,ends,was,code
  2026-03-02,24 hours,duty officer,1,2026-03-02 08:00,2026-03-03 08:00,,
  2026-03-03,24 hours,duty officer,1,2026-03-03 08:00,2026-03-04 08:00,,
  2026-03-04,24 hours,duty officer,1,2026-03-04 08:00,2026-03-05 08:00,,
  2026-03-05,24 hours,duty officer,1,2026-03-05 08:00,2026-03-06 08:00,,
  2026-03-06,24 hours,duty officer,1,2026-03-06 08:00,2026-03-07 08:00,,
  2026-03-07,day,duty officer,1,2026-03-07 08:00,2026-03-07 20:00,,
  2026-03-07,night,duty officer,1,2026-03-07 20:00,2026-03-08 08:00,,
  2026-03-08,day,duty officer,1,2026-03-08 08:00,2026-03-08 20:00,,
  2026-03-08,night,duty officer,1,2026-03-08 20:00,2026-03-09 08:00,,
        7 1
        1 2
  $ roster-gen --plan office.plan --from 2026-03-02 --to 2026-03-08 --format json | grep -c '"type":"table"'; roster-gen --plan office.plan --from 2026-03-02 --to 2026-03-08 -o r.md; sed -n 1,6p r.md
  4
  # office duty, 2026-03-02 to 2026-03-08
  \
  Duties: 9, people: 8; all are filled.
  \
  | day | weekday | shift | duty officer |
  | --- | --- | --- | --- |

Written, and kept; the register has the plan now.

  $ roster-gen --plan office.plan --month 2026-03 --commit --dry-run | head -1; ledger-list -q roster
  office duty, March 2026
  [1]
  $ roster-gen --plan office.plan --month 2026-03 --commit | sed -n '1p;$p'
  PB2026-000001
  PB2026-000040
  ! roster-gen: office: 40 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ ledger-list -q dutyplan; roster-gen --plan office --month 2026-03 --keep | sed -n '/^What/,/^$/p;/^Of/p'
  office	机关值班			
  What changes
  ------------
  \
  Of 40 duties that were there 0 change.
  $ roster-gen --plan office --month 2026-03 --keep --commit
  ! roster-gen: office: 0 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ ledger-list -q roster --day 2026-03-01 --columns code,duty,starts,ends,unit; ledger-list -q roster --staff '' | wc -l
  PB2026-000001	duty officer, day	2026-03-01 08:00	2026-03-01 20:00	
  PB2026-000002	duty officer, night	2026-03-01 20:00	2026-03-02 08:00	
  0

In April what was stood in March counts: the best possible spread, carried over.

  $ roster-gen -q --plan office --month 2026-04 --commit | wc -l
  39
  $ roster-gen --plan office --month 2026-05 | sed -n '/^days/,/^holidays/p;/^Carried/p'
  days          posts         people  duties  spread  best possible
  ------------  ------------  ------  ------  ------  -------------  -----------------
  working days  duty officer       8      62    1.00           1.00  the best possible
  weekends      duty officer       8      44    1.00           1.00  the best possible
  holidays      duty officer       8      16    0.00           0.00  the best possible
  Carried over: 2026-03-01 to 2026-04-30

Somebody falls ill; the plan is changed; days that stay, and a wish.

  $ ledger-add -q leave --staff $(ledger-list -q roster --day 2026-04-15 --columns staff | sed 's/王样本/st0/') --from 2026-04-13 --to 2026-04-19 --kind sick 2>out; sed 's/PB2026.*)/PB…)/' out
  QJ2026-000001
  ledger-add: warning: on duty then, and nobody stands in (PB…)
  $ roster-gen --plan office --month 2026-04 --keep | grep '^- 2026-04-1.*on leave\.$' | cut -c1-11 | sort -u
  - 2026-04-1
  $ roster-gen --plan office --month 2026-04 --keep --commit >codes 2>err; test $(wc -l <codes) -le 3 && echo few; sed 's/, [0-9]* changed/, some changed/' err; ledger-list -q roster --day-from 2026-04-13 --day-to 2026-04-19 --columns staff | grep -c "$(ledger-list -q leave --columns staff)"
  few
  roster-gen: office: 0 duties planned, some changed, 0 dropped; 0 that nobody stands [training]
  0
  [1]
  $ ledger-list -q roster --day-from 2026-04-01 --day-to 2026-04-10 --columns code,staff >before; roster-gen -q --plan office --month 2026-04 --seed 7 --fix 2026-04-01..2026-04-10 --commit >codes; ledger-list -q roster --day-from 2026-04-01 --day-to 2026-04-10 --columns code,staff | cmp - before; test -s codes && echo changed
  changed
  $ sed 's/officer "duty officer" 值班员 1/officer "duty officer" 值班员 2 at night, 1 at full/' office.plan >more.plan; roster-gen --plan more.plan --month 2026-04 --keep --commit 2>&1 >codes | sed 's/, [0-9]* changed/, some changed/'; ledger-count -q roster --day-from 2026-04-01 --day-to 2026-04-30 --by shift,state; ledger-list -q dutyplan --format json --columns rules | grep -c 'at night'
  roster-gen: office: 9 duties planned, some changed, 9 dropped; 0 that nobody stands [training]
  day	not needed	9
  full	planned	21
  night	planned	18
  1
  $ roster-gen --plan office.plan --month 2026-04 --keep --commit 2>&1 >codes | sed 's/, [0-9]* changed/, some changed/'; ledger-count -q roster --day-from 2026-04-01 --day-to 2026-04-30 --by shift,state
  roster-gen: office: 0 duties planned, some changed, 9 dropped; 0 that nobody stands [training]
  day	planned	9
  full	planned	21
  night	planned	9
  night	not needed	9
  $ printf 'staff,from,to,wish\nst01,2026-05-01,2026-05-31,can'"'"'t\nst02,2026-05-05,,want\nst03,2026-05-11,2026-05-17,rather not\n' >w.csv; roster-gen --plan office --month 2026-05 --wishes w.csv --format csv >m.csv; grep -c 王样本1 m.csv; grep 2026-05-05 m.csv | grep -c 王样本2; awk -F, '$1 >= "2026-05-11" && $1 <= "2026-05-17"' m.csv | grep -c 王样本3
  0
  1
  0
  [1]

What has begun stays, and a duty elsewhere is seen.

  $ ANLAN_NOW=2026-04-16T09:00 roster-gen -q --plan office --month 2026-04 --seed 3 --commit >codes; ledger-list -q roster --day-to 2026-04-16 --columns code | grep -cFf codes
  0
  [1]
  $ sed 's/plan office "office duty" 机关值班/plan gate "gate" 门卫值班/; s/值班员 1/值班员 1 who st01 st02/' office.plan >gate.plan; roster-gen -q --plan gate.plan --from 2026-04-01 --to 2026-04-10 | grep -q 'duty elsewhere' && echo seen
  seen
  $ roster-gen -q --plan gate.plan --from 2026-04-01 --to 2026-04-10 --commit >codes; wc -l <codes; cp codes gate.codes
  13

A limit counts what is planned before and after, also far behind in its month.

  $ printf 'plan month "month" 月\n  most 1 a month\n  shift full "24 hours" 全天 08:00 to 08:00\n  post officer "officer" 值班员 1 who st03 st04 st05\n' >month.plan
  $ roster-gen -q --plan month.plan --from 2026-09-28 --to 2026-09-30 --commit | wc -l
  3
  $ roster-gen --plan month.plan --from 2026-09-01 --to 2026-09-01 | grep '^- '
  - 2026-09-01 (Tue): officer: 3 may stand it; 3 at 1 a month already (王样本3, 王样本4, 王样本5). Duties on 09-01 (officer): 1, and those who may stand them can give 0 at most, so no roster fills all.
  $ roster-gen --plan month.plan --from 2026-08-30 --to 2026-08-31 | sed -n 3p
  Duties: 2, people: 3; all are filled.

  $ ledger-undo -q $(head -1 gate.codes) --reason 重排 | wc -l; ledger-list -q roster --plan gate; ledger-verify -q --rules | sed 's/: .*//'
  14
  verified
