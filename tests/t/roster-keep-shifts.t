A shift plan made again by --keep: nothing changes where nothing has to, and who
has nothing to do with a change keeps all.

  $ export ANLAN_NOW=2026-11-20T09:00
  $ ledger-init -q --office 示例站 --lang en --training >init
  $ { echo code,name,post; for i in $(seq 1 13); do echo c$i,样本$i,收费员; done; for i in $(seq 1 4); do echo g$i,示例$i,保安; done; } >staff.csv; ledger-import -q staff staff.csv
  $ cat >toll.plan <<'END'
  > plan toll "toll station" 收费站
  >   rest     11h
  >   hours    120 to 184
  >   run      2 to 5
  >   off      at least 2
  >   weekends at most 3
  >   shift early "early" 早班 06:00 to 14:00
  >   shift late  "late"  中班 14:00 to 22:00
  >   shift night "night" 夜班 22:00 to 06:00
  >   post toll  "toll collector" 收费员 2 who post = 收费员
  >   post guard "guard" 保安 1 at night, early who post = 保安
  > END
  $ roster-gen -q --plan toll.plan --month 2026-12 --commit >codes
  $ roster-gen --plan toll --month 2026-12 --keep | sed -n '3p; /^Of /p'
  Duties: 257, people: 17; all are filled.
  Of 257 duties that were there 0 change.

One of the collectors falls ill: no guard has another duty.

  $ export ANLAN_NOW=2026-12-10T09:00
  $ ledger-add -q leave --staff c3 --from 2026-12-12 --to 2026-12-20 --kind sick >out
  ! ledger-add: warning: on duty then, and nobody stands in (PB2026-000123, PB2026-000134, PB2026-000155, PB2026-000163)
  $ roster-gen --plan toll --month 2026-12 --keep >kept; sed -n '3p; /^Of /p' kept; grep -c '^- .* guard: ' kept
  Duties: 255, people: 17; all are filled.
  Of 257 duties that were there 11 change.
  0
  [1]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 447 entries, head
