The hours of a shift plan are those of the calendar month: what was worked in the
one before, which the rest depends on, is not among them.

  $ export ANLAN_NOW=2026-01-20T09:00
  $ ledger-init -q --office 示例收费站 --lang en --training >init
  $ for i in 1 2 3 4 5 6; do staff-add -q --code t$i --name 样本$i; done >out
  $ cat >toll.plan <<'END'
  > plan toll "toll station" 收费站
  >   rest     11h
  >   hours    120 to 128
  >   run      2 to 5
  >   off      at least 2
  >   weekends at most 4
  >   shift early "early" 早班 06:00 to 14:00
  >   shift late  "late"  中班 14:00 to 22:00
  >   shift night "night" 夜班 22:00 to 06:00
  >   post toll   "toll collector" 收费员 1
  > END
  $ roster-gen -q --plan toll.plan --month 2026-02 --commit >codes; roster-gen --plan toll --month 2026-03 --commit >codes
  ! roster-gen: toll: 93 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ ledger-count -q roster --day-from 2026-03-01 --day-to 2026-03-31 --by staff | cut -f2 | sort | uniq -c
        3 15
        3 16

An emergency at the end of a month may break the rules of runs and rest: the
next month keeps them nevertheless.

  $ for d in 29 30 31; do roster-take -q $(ledger-list -q roster --day-from 2026-03-$d --day-to 2026-03-$d --columns code --format plain | head -1) --staff t1 --reason 突发 2>>told >>codes; done; grep -c '样本1: ' told
  3
  $ roster-gen --plan toll --month 2026-04 --commit >codes
  ! roster-gen: toll: 90 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]

Made anew within a month: what was stood from the 1st counts; without a roster
of the days before, the least is as much less.

  $ roster-gen --plan toll --from 2026-03-12 --to 2026-03-28 --keep | sed -n '/^Of /p'
  Of 51 duties that were there 7 change.
  $ roster-gen -q --plan toll --from 2026-03-12 --to 2026-03-28 --seed 3 --commit >codes; ledger-count -q roster --day-from 2026-03-01 --day-to 2026-03-28 --by staff >n; wc -l <n
  6
  $ roster-gen --plan toll --from 2026-06-12 --to 2026-06-30 --commit >codes; ledger-count -q roster --day-from 2026-06-12 --by staff | awk '$2 < 9 || $2 > 16'
  ! roster-gen: toll: 60 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
