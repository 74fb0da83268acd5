What a missing person costs against another place, and what one too many costs.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例收费站 --lang en --training >init
  $ for i in 1 2 3 4; do staff-add -q --code p$i --name 样本$i; done >out

Where not all can be filled, the heavier place is; without a weight it weighs 5.

  $ cat >p.plan <<'END'
  > plan gate "gate" 门岗
  >   shift day   "day"   白班 08:00 to 20:00
  >   shift night "night" 夜班 20:00 to 08:00
  >   post guard "guard" 保安 1 at day, 1 at night who p1
  > END
  $ sed 's/at night/at night weight 6/' p.plan >w.plan; roster-gen --plan w.plan --from 2026-03-02 --to 2026-03-08 --format csv | awk -F, '$7 { print $2 }' | sort | uniq -c
        7 night
        1 shift
  $ sed 's/at night/at night weight 4/' p.plan >w.plan; roster-gen --plan w.plan --from 2026-03-02 --to 2026-03-08 --format csv | awk -F, '$7 { print $2 }' | sort | uniq -c
        7 day
        1 shift
  $ sed 's/at day/at day weight 1/; s/at night/weight 2 at night/' p.plan >w.plan; roster-gen --plan w.plan --from 2026-03-02 --to 2026-03-03 | sed -n '/^- 2026/p'
  - 2026-03-02 (Mon): guard, day: 1 may stand it; 1 stands guard, night (样本1). Duties on 03-02 (guard): 2, and those who may stand them can give 1 at most, so no roster fills all.
  - 2026-03-03 (Tue): guard, day: 1 may stand it; 1 stands guard, night (样本1). Duties on 03-03 (guard): 2, and those who may stand them can give 1 at most, so no roster fills all.

The weight is that of the need that counts; a heavier place comes before those of
a key period.

  $ ledger-add -q keyperiod --code lh --kind meeting --name 三月重点时段 --from 2026-03-05 --to 2026-03-06 >out
  $ sed 's/at day/at day weight 6, 1 at day weight 9 in key periods/; s/at night/at night weight 7/' p.plan >w.plan; roster-gen --plan w.plan --from 2026-03-04 --to 2026-03-07 --format csv | awk -F, 'NR > 1 && $7 { print $1, $2 }'
  2026-03-04 night
  2026-03-05 day
  2026-03-06 day
  2026-03-07 night

A place of 9 weighs more than two of 4 and less than two of 5: who stands the
long one on Monday can't stand the short ones.

  $ cat >two.plan <<'END'
  > plan two "two" 两班
  >   rest 22h
  >   shift full "24 hours" 全天 08:00 to 08:00 on mon
  >   shift day  "day"      白班 06:00 to 07:00 on mon, tue
  >   post guard "guard" 保安 1 at full weight 9, 1 at day weight 4 who p1
  > END
  $ roster-gen --plan two.plan --from 2026-03-02 --to 2026-03-03 --format csv | awk -F, 'NR > 1 && $7 { print $1, $2 }'
  2026-03-02 24 hours
  $ sed 's/weight 4/weight 5/' two.plan >w.plan; roster-gen --plan w.plan --from 2026-03-02 --to 2026-03-03 --format csv | awk -F, 'NR > 1 && $7 { print $1, $2 }'
  2026-03-02 day
  2026-03-03 day

Hours that ask for more than is needed are worked where one too many costs
least, and never on a shift that isn't stood that day.

  $ cat >hours.plan <<'END'
  > plan hours "hours" 工时
  >   rest 8h
  >   hours 150 to 200
  >   shift early "early" 早班 06:00 to 14:00
  >   shift late  "late"  中班 14:00 to 22:00
  >   shift night "night" 夜班 22:00 to 06:00 on mon
  >   post guard "guard" 保安 1
  > END
  $ echo 'NR > 1 { n[$1 " " $2]++ } END { for (d in n) { split(d, at, " "); more[at[2]] += n[d] - 1; days[at[2]]++ } for (s in days) print s, days[s], more[s] }' >more
  $ for extra in '1, 1 at late extra 9, 1 at night extra 9' '1 extra 9, 1 at late extra 2'; do sed "s/保安 1/保安 $extra/" hours.plan >w.plan; roster-gen --plan w.plan --month 2026-03 --format csv | awk -F, -f more | sort; done
  early 31 9
  late 31 0
  night 5 0
  early 31 0
  late 31 9
  night 5 0

What is wrong is told.

  $ sed 's/at night/at night weight 10, 1 extra 0/' p.plan >w.plan; roster-gen --plan w.plan; sed 's/at night/at night weight/' p.plan >w.plan; roster-gen --plan w.plan; sed 's/at night/weight 3 weight 4/' p.plan >w.plan; roster-gen --plan w.plan; ANLAN_LANG=zh roster-gen --plan w.plan
  ! roster-gen: w.plan:4: 10 can't be; expected a number from 1 to 9
  ! roster-gen: w.plan:4: 'who' can't stand here; expected a weight from 1 to 9
  ! roster-gen: w.plan:4: 'weight' can't stand here; expected the end of the line
  ! roster-gen: w.plan:4: “weight”不能放在这里；应为行尾
  [3]
  $ sed 's/at night/extra heavy/' p.plan >w.plan; roster-gen --plan w.plan; ANLAN_LANG=zh roster-gen --plan w.plan
  ! roster-gen: w.plan:4: 'heavy' can't stand here; expected a weight from 1 to 9
  ! roster-gen: w.plan:4: “heavy”不能放在这里；应为1 至 9 的轻重
  [3]

  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
