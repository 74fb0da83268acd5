Where hours have a least, more come than are needed; but not to shifts that have
begun: nothing is made up.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例收费站 --lang en --training >init
  $ for i in 1 2 3 4 5 6; do staff-add -q --code t$i --name 样本$i; done >out
  $ cat >toll.plan <<'END'
  > plan toll "toll station" 收费站
  >   rest     11h
  >   hours    80 to 200
  >   run      2 to 5
  >   off      at least 2
  >   shift early "early" 早班 06:00 to 14:00
  >   shift late  "late"  中班 14:00 to 22:00
  >   shift night "night" 夜班 22:00 to 06:00
  >   post toll   "toll collector" 收费员 1
  > END
  $ roster-gen -q --plan toll.plan --month 2026-03 --commit | wc -l
  93
  $ sed 's/80 to/144 to/' toll.plan >more.plan
  $ export ANLAN_NOW=2026-03-20T15:00
  $ for seed in 1 2 3; do roster-gen --plan more.plan --month 2026-03 --seed $seed --format csv | awk -F, 'NR > 1 && $9 == "" { n++; if ($5 <= "2026-03-20 15:00") print } END { print (n > 10) }'; done
  1
  1
  1
  $ roster-gen -q --plan more.plan --month 2026-03 --commit >codes; ledger-count -q roster --day-from 2026-03-01 --day-to 2026-03-31 --by staff | awk '$2 < 15'
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
