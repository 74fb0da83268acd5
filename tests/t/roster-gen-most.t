At most so many duties of some shifts, or of some posts.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ for i in 1 2 3 4 5 6 7; do staff-add -q --code p$i --name 样本$i; done >out
  $ cat >p.plan <<'END'
  > plan gate "gate" 门岗
  >   most 1 a week at night
  >   shift day   "day"   白班 08:00 to 20:00
  >   shift night "night" 夜班 20:00 to 08:00
  >   post guard "guard" 保安 1
  > END
  $ echo 'NR > 1 && $7 && $2 == of { n[$7]++ } END { for (p in n) print n[p] }' >per

Seven nights of a week for seven people, for six and for none; of days nobody
has too many.

  $ roster-gen --plan p.plan --from 2026-03-02 --to 2026-03-08 --format csv >m.csv; awk -F, -v of=night -f per m.csv | sort | uniq -c; grep -c , m.csv
        7 1
  15
  $ sed 's/1$/1 who not p7/' p.plan >six.plan; roster-gen --plan six.plan --from 2026-03-02 --to 2026-03-08 | sed -n '/^- 2026/p'
  - 2026-03-02 (Mon): guard, night: 6 may stand it; 1 stands guard, day (样本3), 5 at 1 a week already (night). Duties from 03-02 to 03-08 (guard, night): 7, and those who may stand them can give 6 at most, so no roster fills all.
  $ ANLAN_LANG=zh roster-gen --plan six.plan --from 2026-03-02 --to 2026-03-08 | sed -n '/^- 2026/p'
  - 2026-03-02（周一）：夜班·保安：可值6人；1人当日值白班·保安（样本3），5人已值满每周1次（夜班）。03-02至03-08共需夜班·保安7班，可值的人最多能值6班，任何排法都有空缺。
  $ sed 's/most 1/most 0/' p.plan >none.plan; roster-gen --plan none.plan --from 2026-03-02 --to 2026-03-03 | sed -n '/^- 2026/p'
  - 2026-03-02 (Mon): guard, night: 7 may stand it; 1 stands guard, day (样本1), 6 at 0 a week already (night). Duties on 03-02 (guard, night): 1, and those who may stand them can give 0 at most, so no roster fills all.
  - 2026-03-03 (Tue): guard, night: 7 may stand it; 1 stands guard, day (样本6), 6 at 0 a week already (night). Duties on 03-03 (guard, night): 1, and those who may stand them can give 0 at most, so no roster fills all.

What was stood before, in the same month, counts: by shift.

  $ sed 's/1 a week at night/3 a month at night, 20 a month at day/' p.plan >month.plan; roster-gen -q --plan month.plan --from 2026-03-01 --to 2026-03-15 --commit >codes; ledger-list -q roster --shift night --columns staff | sort | uniq -c | awk '{ print $1 }' | sort | uniq -c
        1 1
        1 2
        4 3
  $ roster-gen --plan gate --from 2026-03-16 --to 2026-03-22 --format csv | awk -F, -v of=night -f per | awk '{ n += $1 } END { print n }'
  6
  $ roster-gen --plan gate --from 2026-03-29 --to 2026-04-02 --format csv | awk -F, -v of=night '$2 == of && $7' | wc -l
  5

A swap is held to it; who has his nights may take a day.

  $ printf '%s\n' 'ledger-list -q roster --shift $1 --columns code,staff | grep -v "$2" | head -1 | cut -f1' >other
  $ sed 's/3 a month at night/2 a month at night/' month.plan >two.plan; ledger-do -q correct dutyplan/gate --reason 改 --rules "$(cat two.plan)" >out
  $ export busy=$(ledger-list -q roster --shift night --columns staff | sort | uniq -c | sort -rn | sed -n '1s/.*样本//p')
  $ export night=$(sh other night 样本$busy) day=$(sh other day 样本$busy)
  $ roster-swap -n $night --to p$busy 2>&1 | sed "s/$night/CODE/g; s/样本$busy/样本N/" | grep most
  roster-swap: CODE: 样本N: duties in 2026-03 (night): 4, the most is 2
  $ ANLAN_LANG=zh roster-swap -n $night --to p$busy 2>&1 | sed "s/$night/CODE/g; s/样本$busy/样本N/" | grep 夜班
  roster-swap: CODE: 样本N：2026-03（夜班） 值班 4 次，最多 2 次
  $ roster-swap -n $day --to p$busy 2>&1 | grep -c most
  0
  [1]

By post, and by both.

  $ cat >posts.plan <<'END'
  > plan posts "posts" 双岗
  >   rest 12h
  >   most 2 a week as chief, 1 a week as chief, guard at night, 5 a week
  >   shift day   "day"   白班 08:00 to 20:00
  >   shift night "night" 夜班 20:00 to 08:00
  >   post chief "chief" 组长 1
  >   post guard "guard" 保安 1 at day
  > END
  $ roster-gen --plan posts.plan --from 2026-04-06 --to 2026-04-12 --format csv >m.csv; awk -F, -v of=night -f per m.csv | sort | uniq -c; awk -F, 'NR > 1 && $7 && $3 == "chief" { n[$7]++ } END { for (p in n) print n[p] }' m.csv | sort | uniq -c; awk -F, 'NR > 1 && !$7' m.csv
        7 1
        7 2
  $ sed 's/most 2 a week/most 1 a week/' posts.plan >one.plan; roster-gen --plan one.plan --from 2026-04-06 --to 2026-04-12 | grep '^- 2026' | tail -1
  - 2026-04-12 (Sun): chief, night: 7 may stand it; 1 stands guard, day (样本6), 6 at 1 a week already (chief). Duties from 04-06 to 04-12 (chief): 14, and those who may stand them can give 7 at most, so no roster fills all.
  $ ANLAN_LANG=zh roster-gen --plan one.plan --from 2026-04-06 --to 2026-04-12 | grep '^- 2026' | tail -1
  - 2026-04-12（周日）：夜班·组长：可值7人；1人当日值白班·保安（样本6），6人已值满每周1次（组长）。04-06至04-12共需组长14班，可值的人最多能值7班，任何排法都有空缺。

Hours that ask for more don't move it: of 93 nights sixteen people stand five
each.

  $ for i in 01 02 03 04 05 06 07 08 09 10 11 12; do staff-add -q --code t$i --name 样本$i --post 收费员; done >out; for i in 1 2 3 4; do staff-add -q --code g$i --name 门卫$i --post 保安 --may-duty no; done >out
  $ sed 's/most     10/most     5/' "$TESTS/../share/samples/toll-station.plan" >toll.plan; roster-gen --plan toll.plan --month 2026-07 --format csv >m.csv; awk -F, -v of=night -f per m.csv | sort | uniq -c; awk -F, 'NR > 1 && !$7' m.csv | wc -l
       16 5
  13

Where the limits leave fewer hours than there must be, they are kept, and the
hours are not; nobody stands a shift on a day that doesn't have it.

  $ cat >edge.plan <<'END'
  > plan edge "edge" 临界
  >   rest 8h
  >   hours 80 to 200
  >   most 4 a month at day
  >   shift day   "day"   白班 08:00 to 16:00
  >   shift night "night" 夜班 16:00 to 00:00 on mon
  >   post guard "guard" 保安 1 who p1 p2 p3 p4
  > END
  $ roster-gen --plan edge.plan --month 2026-03 --format csv >m.csv; awk -F, -v of=day -f per m.csv | sort | uniq -c; awk -F, '$2 == "night" { print $1 }' m.csv | sort -u | wc -l
        4 4
  5
  $ roster-gen --plan edge.plan --month 2026-03 | grep -c '^- 样本.*hours'; roster-gen --plan edge.plan --month 2026-03 | grep '^- 样本' | grep -vc hours
  4
  0
  [1]

What is wrong is told by line.

  $ sed 's/as chief, guard at night/as chef at dusk/; s/5 a week/5 a week at, 2 a day/' posts.plan >bad.plan; roster-gen --plan bad.plan
  ! roster-gen: bad.plan:3: there is no post 'chef'; expected one of this plan, perhaps 'chief'
  [3]
  $ sed 's/as chief, guard at night/at dusk/; s/5 a week/5 a week as/' posts.plan >bad.plan; roster-gen --plan bad.plan; ANLAN_LANG=zh roster-gen --plan bad.plan
  ! roster-gen: bad.plan:3: there is no shift 'dusk'; expected one of this plan
  ! roster-gen: bad.plan:3: 没有班次“dusk”；应为本方案的班次
  [3]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
