Duties that stay as they are may break what a shift plan asks for: there is a
roster nevertheless, and what they break is told.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例收费站 --lang en --training >init
  $ for i in 1 2 3 4 5 6; do staff-add -q --code t$i --name 样本$i; done >out
  $ cat >toll.plan <<'END'
  > plan toll "toll station" 收费站
  >   rest     11h
  >   hours    80 to 128
  >   run      2 to 5
  >   off      at least 2
  >   weekends at most 3
  >   most     5 a week
  >   shift early "early" 早班 06:00 to 14:00
  >   shift late  "late"  中班 14:00 to 22:00
  >   shift night "night" 夜班 22:00 to 06:00
  >   post toll   "toll collector" 收费员 1
  > END
  $ roster-gen --plan toll.plan --month 2026-03 --commit >codes
  ! roster-gen: toll: 93 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ cat >take <<'END'
  > set -e
  > for d in $1; do
  >   roster-take -q $(ledger-list -q roster --day-from 2026-03-$d --day-to 2026-03-$d --shift $3 --columns code --format plain) --staff $2 --reason 突发 >>out 2>>told || true
  > done
  > END

Five days in a row, Monday to Friday, are as many as may be; the sixth is one too
many, of a week, too.  All others keep the rules.

  $ sh take '02 03 04 05 06' t1 early; roster-gen --plan toll --month 2026-03 --fix 2026-03-02..2026-03-06 | sed -n '/aren.t kept/,/^What/p; /^Duties/p'
  Duties: 94, people: 6; all are filled.
  $ sh take 07 t1 early; roster-gen --plan toll --month 2026-03 --fix 2026-03-02..2026-03-07 | sed -n '/aren.t kept/,/^What/p; /^Duties/p'
  Duties: 94, people: 6; all are filled.
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 03-02 to 03-07: days on duty in a row: 6, the most is 5; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07.
  - 样本1: 03-02 to 03-08: duties beyond 5 a week: 1; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07.
  \
  What changes

Rest that lacks, a day off alone, a weekend too many and hours: of the fixed duties
alone.

  $ sh take '09 11 13 14' t1 late; sh take '12 15' t1 early; sh take '21 22 28 29' t1 night; roster-gen --plan toll --month 2026-03 --fix 2026-03-02..2026-03-15,2026-03-21..2026-03-29 | sed -n '/aren.t kept/,/^What/p; /^Duties/p'
  Duties: 97, people: 6; all are filled.
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 03-08 toll collector, night and 03-09 toll collector, late: rest is less than 11h; fixed: 03-08, 03-09.
  - 样本1: 03-14 toll collector, late and 03-15 toll collector, early: rest is less than 11h; fixed: 03-14, 03-15.
  - 样本1: 03-02 to 03-09: days on duty in a row: 8, the most is 5; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (8).
  - 样本1: 03-10: days off in a row: 1, the least is 2; fixed: 03-09, 03-11.
  - 样本1: 03-23: days off in a row: 1, the least is 2; fixed: 03-22, 03-24.
  - 样本1: 03-24 to 03-29: days on duty in a row: 6, the most is 5; fixed: 03-24, 03-25, 03-26, 03-27, 03-28, 03-29.
  - 样本1: 2026-03: weekends on duty: 4, the most is 3; fixed: 03-07, 03-08, 03-14, 03-15, 03-21, 03-22 … (8).
  - 样本1: 2026-03: hours: 168, the most is 128; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (21).
  - 样本1: 03-02 to 03-08: duties beyond 5 a week: 2; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (7).
  - 样本1: 03-09 to 03-15: duties beyond 5 a week: 1; fixed: 03-09, 03-11, 03-12, 03-13, 03-14, 03-15.
  - 样本1: 03-23 to 03-29: duties beyond 5 a week: 1; fixed: 03-24, 03-25, 03-26, 03-27, 03-28, 03-29.
  \
  What changes
  $ ANLAN_LANG=zh roster-gen --plan toll --month 2026-03 --fix 2026-03-02..2026-03-15,2026-03-21..2026-03-29 | sed -n '/^未能/,/^与/p'
  未能遵守的规定
  --------------
  \
  - 样本1：03-08夜班收费员与03-09中班收费员之间休息不足11小时；不变的班：03-08、03-09。
  - 样本1：03-14中班收费员与03-15早班收费员之间休息不足11小时；不变的班：03-14、03-15。
  - 样本1：03-02至03-09连续值班8天，最多5天；不变的班：03-02、03-03、03-04、03-05、03-06、03-07等8个。
  - 样本1：03-10连续休息1天，至少2天；不变的班：03-09、03-11。
  - 样本1：03-23连续休息1天，至少2天；不变的班：03-22、03-24。
  - 样本1：03-24至03-29连续值班6天，最多5天；不变的班：03-24、03-25、03-26、03-27、03-28、03-29。
  - 样本1：2026-03有班的周末4个，最多3个；不变的班：03-07、03-08、03-14、03-15、03-21、03-22等8个。
  - 样本1：2026-03工时168小时，最多128小时；不变的班：03-02、03-03、03-04、03-05、03-06、03-07等21个。
  - 样本1：03-02至03-08值班超过每周5次，多2次；不变的班：03-02、03-03、03-04、03-05、03-06、03-07等7个。
  - 样本1：03-09至03-15值班超过每周5次，多1次；不变的班：03-09、03-11、03-12、03-13、03-14、03-15。
  - 样本1：03-23至03-29值班超过每周5次，多1次；不变的班：03-24、03-25、03-26、03-27、03-28、03-29。
  \
  与已发布值班表相比

It is written, the same is told, and it can be undone.

  $ roster-gen --plan toll --month 2026-03 --fix 2026-03-02..2026-03-15,2026-03-21..2026-03-29 --commit >codes
  ! roster-gen: toll: 4 duties planned, 17 changed, 0 dropped; 0 that nobody stands [training]
  ! roster-gen: 样本1: 03-08 toll collector, night and 03-09 toll collector, late: rest is less than 11h; fixed: 03-08, 03-09. [training]
  ! roster-gen: 样本1: 03-14 toll collector, late and 03-15 toll collector, early: rest is less than 11h; fixed: 03-14, 03-15. [training]
  ! roster-gen: 样本1: 03-02 to 03-09: days on duty in a row: 8, the most is 5; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (8). [training]
  ! roster-gen: 样本1: 03-10: days off in a row: 1, the least is 2; fixed: 03-09, 03-11. [training]
  ! roster-gen: 样本1: 03-23: days off in a row: 1, the least is 2; fixed: 03-22, 03-24. [training]
  ! roster-gen: 样本1: 03-24 to 03-29: days on duty in a row: 6, the most is 5; fixed: 03-24, 03-25, 03-26, 03-27, 03-28, 03-29. [training]
  ! roster-gen: 样本1: 2026-03: weekends on duty: 4, the most is 3; fixed: 03-07, 03-08, 03-14, 03-15, 03-21, 03-22 … (8). [training]
  ! roster-gen: 样本1: 2026-03: hours: 168, the most is 128; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (21). [training]
  ! roster-gen: 样本1: 03-02 to 03-08: duties beyond 5 a week: 2; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (7). [training]
  ! roster-gen: 样本1: 03-09 to 03-15: duties beyond 5 a week: 1; fixed: 03-09, 03-11, 03-12, 03-13, 03-14, 03-15. [training]
  ! roster-gen: 样本1: 03-23 to 03-29: duties beyond 5 a week: 1; fixed: 03-24, 03-25, 03-26, 03-27, 03-28, 03-29. [training]
  $ ledger-undo -q --reason 误 $(head -1 codes) | wc -l
  21
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified

With what has begun it is the same: on the 8th, nobody has to be named.

  $ export ANLAN_NOW=2026-03-08T09:00
  $ roster-gen --plan toll --month 2026-03 | sed -n '/aren.t kept/,/^What/p; /^Duties/p'
  Duties: 93, people: 6; all are filled.
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 03-02 to 03-07: days on duty in a row: 6, the most is 5; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07.
  - 样本1: 03-02 to 03-08: duties beyond 5 a week: 1; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07.
  - 样本6: 03-01: days on duty in a row: 1, the least is 2; fixed: 03-01.
  - 样本6: 03-02: days off in a row: 1, the least is 2; fixed: 03-01, 03-03.
  \
  What changes
