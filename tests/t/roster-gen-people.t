What each person has of a roster, all together: of a plan of shifts, by another
way of counting.

  $ export ANLAN_NOW=2028-01-20T09:00
  $ ledger-init -q --office 示例收费站 --lang en --training >init
  $ for i in 1 2 3 4 5 6 7; do staff-add -q --code t$i --name 样本$i; done >out
  $ cat >toll.plan <<'END'
  > plan toll "toll station" 收费站
  >   rest     11h
  >   hours    60 to 150
  >   run      1 to 5
  >   off      at least 2
  >   weekends at most 3
  >   shift early "early" 早班 06:00 to 14:00
  >   shift late  "late"  中班 14:00 to 22:00
  >   shift night "night" 夜班 22:00 to 06:30
  >   post toll   "toll collector" 收费员 1 who t1 t2 t3 t4 t5 t6
  > END
  $ cat >people.jq <<'END'
  > .blocks | (map(.text == "Each person") | index(true)) as $i | .[$i:][] | select(.type == "table") | .rows[] | @csv
  > END
  $ cat >count.awk <<'END'
  > NR > 1 {
  >   split($1, d, "-"); day = d[3] + 0; on[$7, day] = 1; who[$7] = 1
  >   n[$7, $2]++; half[$7] += $2 == "night" ? 17 : 16
  > }
  > END {
  >   for (p in who) {
  >     weekends = run = longest = 0
  >     for (day = 1; day <= 29; day++) {
  >       run = (p, day) in on ? run + 1 : 0
  >       longest = run > longest ? run : longest
  >       if (day % 7 == 5) weekends += ((p, day) in on) || ((p, day + 1) in on)
  >     }
  >     printf "\"%s\",%s,60,150,%d,%d,%d,%d,%d,%d\n", p, half[p] / 2, n[p, "early"], n[p, "late"], n[p, "night"], n[p, "early"] + n[p, "late"] + n[p, "night"], longest, weekends
  >   }
  > }
  > END
  $ roster-gen --plan toll.plan --month 2028-02 -o r.json && jq -r -f people.jq r.json >told; roster-gen --plan toll.plan --month 2028-02 --format csv >m.csv; awk -F, -f count.awk m.csv | sort | diff - told && wc -l <told
  6
  $ roster-gen --plan toll.plan --month 2028-02 | sed -n '/^Each/,/^name/p'; ANLAN_LANG=zh roster-gen --plan toll.plan --month 2028-02 | sed -n '/^每人/,/^姓名/p'
  Each person
  -----------
  \
  Hours and weekends are those of the calendar month, with what was planned of it before.
  \
  name   hours  least  most  early  late  night  duties  longest run  weekends
  每人合计
  --------
  \
  　　工时和有班的周末按自然月计，含当月已排的班。
  \
  姓名    工时  最少  最多  早班  中班  夜班  班数  最长连班  有班的周末

Made anew from the 10th, the hours and weekends are those of all the month; the
shifts those that are planned.  So it is over the end of a month.

  $ roster-gen -q --plan toll.plan --month 2028-02 --commit >codes; export ANLAN_LANG=en
  $ roster-gen --plan toll --from 2028-02-10 --to 2028-02-29 --keep -o r.json; jq -r -f people.jq r.json | awk -F, '{ h += $2; n += $8 } END { print h, n }'
  710.5 60
  $ roster-gen --plan toll --from 2028-02-29 --to 2028-03-01 -o r.json; jq -r -f people.jq r.json | awk -F, '{ h += $2; n += $8; least += $3; most += $4 } END { print h, n, least, most }'
  735 6 371.4 1800

Of duties: by the kinds of days, with what was carried over.

  $ printf '%s\n' 'plan duty "duty" 值班' '  shift full "24 hours" 全天 08:00 to 08:00' '  post officer "officer" 值班员 1 who t1 t2' >duty.plan
  $ roster-gen -q --plan duty.plan --from 2028-03-06 --to 2028-03-12 --commit >codes; roster-gen --plan duty --from 2028-03-13 --to 2028-03-19 | sed -n '/^Each/,/^--$/p'
  Each person
  -----------
  \
  name   working days  weekends  holidays  this period  carried  stood
  -----  ------------  --------  --------  -----------  -------  -----
  样本1             2         1         0            3        4      7
  样本2             3         1         0            4        3      7
  \
  --
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
