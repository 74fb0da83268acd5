The shifts of a toll station: hours, runs of work and days off, nights and rest
are kept by everybody, somebody on leave among them.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例收费站 --lang en --training >init
  $ for i in 01 02 03 04 05 06 07 08 09 10 11 12; do staff-add -q --code t$i --name 样本$i --post 收费员; done >out; for i in 1 2 3 4; do staff-add -q --code g$i --name 门卫$i --post 保安 --may-duty no; done >out
  $ ledger-add -q leave --staff t03 --from 2026-03-05 --to 2026-03-14
  QJ2026-000001
  $ roster-gen --plan "$TESTS/../share/samples/toll-station.plan" --month 2026-03 --format csv >m.csv; sed 1d m.csv | wc -l
  248

By an eye of its own: how many each; no duty within 11 hours after another; who
works fewer than 120 or more than 184 hours, more than 10 nights, more than 5
days in a row, a single day between two off, a single day off between two, or on
more than 3 weekends.

  $ sed 1d m.csv | cut -d, -f1,2,3 | sort | uniq -c | awk '{ print $1, $2 }' | cut -d, -f1,2 | sed 's/ .*,/ /' | sort | uniq -c
       31 1 early
       31 1 night
       31 2 early
       31 2 late
       31 2 night
  $ cat >judge.awk <<'END'
  > NR > 1 && $7 {
  >   split($1, d, "-"); day = d[3] + 0; at[$7, day] = $2; who[$7] = 1
  > }
  > END {
  >   begin["early"] = 6; begin["late"] = 14; begin["night"] = 22
  >   for (p in who) {
  >     hours = run = off = weekends = nights = 0
  >     for (day = 1; day <= 31; day++) {
  >       on = (p, day) in at
  >       if (on) {
  >         hours += 8; run++; nights += at[p, day] == "night"
  >         if (off == 1 && day > 2) print p, "one day off before", day
  >         off = 0
  >         if (((p, day - 1) in at) && 24 + begin[at[p, day]] - begin[at[p, day - 1]] - 8 < 11) print p, "rest before", day
  >       } else {
  >         if (run == 1 && day > 2) print p, "one day on before", day
  >         if (run > 5) print p, "more than five days before", day
  >         run = 0; off++
  >       }
  >       if (day % 7 == 0 && (on || ((p, day + 1) in at))) weekends++
  >     }
  >     weekends += (p, 1) in at
  >     if (hours > 184 || hours < (p == "样本03" ? 80 : 120)) print p, hours, "hours"
  >     if (nights > 10) print p, nights, "nights"
  >     if (weekends > 3) print p, weekends, "weekends"
  >   }
  > }
  > END
  $ awk -F, -f judge.awk m.csv
  $ awk -F, '$7 == "样本03" && $1 >= "2026-03-05" && $1 <= "2026-03-14" || $7 == "样本03" && $1 == "2026-03-04" && $2 == "night"' m.csv

Made anew from the 12th: the hours and weekends of the month are kept, what was
stood before the 12th among them.

  $ roster-gen -q --plan "$TESTS/../share/samples/toll-station.plan" --month 2026-03 --commit >codes; ANLAN_NOW=2026-03-11T09:00 roster-gen --plan toll --from 2026-03-12 --to 2026-03-31 --seed 2 --commit 2>told >codes; ledger-list -q roster --columns day,shift,post,seat,starts,ends,staff --format csv >m.csv; awk -F, -f judge.awk m.csv; sed 's/[0-9]* changed/N changed/' told; ledger-verify -q --rules | sed 's/: .*//'
  roster-gen: toll: 0 duties planned, N changed, 0 dropped; 0 that nobody stands [training]
  verified
