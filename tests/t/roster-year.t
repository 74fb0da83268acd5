A year for an office of forty, month by month, and twenty weeks of fourteen
people: every kind of day is shared as well as can be, or within one duty of it
with the reasons.

timeout: 300

  $ export ANLAN_NOW=2025-12-20T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init; "$TESTS/lib/roster-year"
  $ cat >month <<'END'
  > roster-gen --plan $1.plan --month $2 >r; sed -n 's/.*people: [0-9]*; //p' r
  > sed -n '/^days  /,/^$/p' r | grep -E '^(working|weekends|holidays) ' | awk '
  > { for (i = 1; i < NF; i++) if ($i ~ /^[0-9]+\.[0-9]+$/) { spread = $i; best = $(i + 1); break }
  >   n++; if (spread != best) open++; if (spread - best > 1) far++ }
  > END { print n, "shared,", far + 0, "more than one duty above the best" >"far"; print open + 0 >"open" }'
  > test $(grep -c "^Why the spread" r) = $(cat open) || echo "a reason is missing"
  > cat far; roster-gen -q --plan $1.plan --month $2 --commit >codes
  > END
  $ for m in 01 02 03 04 05 06 07 08 09 10 11; do sh month year 2026-$m; done
  all are filled.
  6 shared, 0 more than one duty above the best
  all are filled.
  6 shared, 0 more than one duty above the best
  all are filled.
  6 shared, 0 more than one duty above the best
  all are filled.
  6 shared, 0 more than one duty above the best
  all are filled.
  6 shared, 0 more than one duty above the best
  all are filled.
  6 shared, 0 more than one duty above the best
  all are filled.
  6 shared, 0 more than one duty above the best
  all are filled.
  6 shared, 0 more than one duty above the best
  all are filled.
  6 shared, 0 more than one duty above the best
  all are filled.
  6 shared, 0 more than one duty above the best
  all are filled.
  6 shared, 0 more than one duty above the best
  $ sh month year 2026-12
  all are filled.
  6 shared, 0 more than one duty above the best

Who came in May, and who was ill, owe no more than they were there for.

  $ roster-gen --plan year.plan --month 2026-12 --keep | sed -n '/^working days (/,/^weekends (/p' | awk '$1 ~ /^样本(16|17|35|40)$/ { print $1, ($2 < 200 ? "there for less" : "there"), ($7 <= 1 && $7 >= -1 ? "fair" : "unfair") }'
  样本16 there fair
  样本17 there for less fair
  样本35 there fair
  样本40 there for less fair
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified

Fourteen people, working days only, twenty weeks at once.

  $ cat >fourteen.plan <<'END'
  > plan fourteen "working days" 工作日值班
  >   rest 24h
  >   shift full "24 hours" 全天 08:00 to 08:00 on working days
  >   post officer "duty officer" 值班员 1 who p01 p02 p03 p04 p06 p07 p08 p09 p11 p12 p13 p14 p16 p18
  > END
  $ roster-gen --plan fourteen.plan --from 2027-01-04 --to 2027-05-23 >r; sed -n 's/The calendar.*//; 3p; /^working days  /p' r; sed '/^Each person/,$d' r | awk '$1 ~ /^样本/ { print $5 }' | sort | uniq -c | awk '{ print $1, "stand", $2 }'
  Duties: 100, people: 14; all are filled. 
  working days  duty officer      14     100    1.00           1.00  the best possible
  12 stand 7
  2 stand 8
