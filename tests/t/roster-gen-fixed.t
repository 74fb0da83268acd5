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
  $ ledger-add -q dutyplan --code toll --name 收费站 --rules "$(cat toll.plan)" >out
  $ cat >seat <<'END'
  > for d in $2; do
  >   e=2026-03-$d; case $1 in early) b=06; n=14;; late) b=14; n=22;; night) b=22; n=06; e=$(date -d "$e 1 day" +%F);; esac
  >   ledger-add -q roster --plan toll --day 2026-03-$d --shift $1 --post toll --staff t1 --first t1 --starts "2026-03-$d $b:00" --ends "$e $n:00" >>out
  > done
  > END
  $ cat >gen <<'END'
  > roster-gen --plan toll --month 2026-03 "$@" >out; echo "exit $?"
  > sed -n '/aren.t kept/,/^What/p; /^未能/,/^与/p' out
  > END

Five days in a row, Monday to Friday, are as many as may be; the sixth is one too
many, of a week, too.  All others keep the rules.

  $ sh seat early '02 03 04 05 06'; sh gen --fix 2026-03-01..2026-03-31
  exit 0
  $ sh seat early 07; sh gen --fix 2026-03-01..2026-03-31
  exit 0
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 03-02 to 03-07: days on duty in a row: 6, the most is 5; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07.
  - 样本1: 03-02 to 03-08: duties beyond 5 a week: 1; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07.
  \
  What changes

With what has begun it is the same, and nothing need be named.

  $ ANLAN_NOW=2026-03-07T09:00 sh gen
  exit 0
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 03-02 to 03-07: days on duty in a row: 6, the most is 5; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07.
  - 样本1: 03-02 to 03-08: duties beyond 5 a week: 1; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07.
  \
  What changes

Rest that lacks, a day off alone, a weekend too many and hours: of the fixed duties
alone.

  $ sh seat night '08 21 22 28 29'; sh seat late '09 11 12 13 14'; sh seat early 15; sh gen --fix 2026-03-01..2026-03-31
  exit 0
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 03-08 toll collector, night and 03-09 toll collector, late: rest is less than 11h; fixed: 03-08, 03-09.
  - 样本1: 03-14 toll collector, late and 03-15 toll collector, early: rest is less than 11h; fixed: 03-14, 03-15.
  - 样本1: 03-02 to 03-09: days on duty in a row: 8, the most is 5; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (8).
  - 样本1: 03-10: days off in a row: 1, the least is 2; fixed: 03-09, 03-11.
  - 样本1: 2026-03: weekends on duty: 4, the most is 3; fixed: 03-07, 03-08, 03-14, 03-15, 03-21, 03-22 … (8).
  - 样本1: 2026-03: hours: 136, the most is 128; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (17).
  - 样本1: 03-02 to 03-08: duties beyond 5 a week: 2; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (7).
  - 样本1: 03-09 to 03-15: duties beyond 5 a week: 1; fixed: 03-09, 03-11, 03-12, 03-13, 03-14, 03-15.
  \
  What changes
  $ ANLAN_LANG=zh sh gen --fix 2026-03-01..2026-03-31
  exit 0
  未能遵守的规定
  --------------
  \
  - 样本1：03-08夜班·收费员与03-09中班·收费员之间休息不足11小时；不变的班：03-08、03-09。
  - 样本1：03-14中班·收费员与03-15早班·收费员之间休息不足11小时；不变的班：03-14、03-15。
  - 样本1：03-02至03-09连续值班8天，最多5天；不变的班：03-02、03-03、03-04、03-05、03-06、03-07等8个。
  - 样本1：03-10连续休息1天，至少2天；不变的班：03-09、03-11。
  - 样本1：2026-03有班的周末4个，最多3个；不变的班：03-07、03-08、03-14、03-15、03-21、03-22等8个。
  - 样本1：2026-03工时136小时，最多128小时；不变的班：03-02、03-03、03-04、03-05、03-06、03-07等17个。
  - 样本1：03-02至03-08值班超过每周5次，多2次；不变的班：03-02、03-03、03-04、03-05、03-06、03-07等7个。
  - 样本1：03-09至03-15值班超过每周5次，多1次；不变的班：03-09、03-11、03-12、03-13、03-14、03-15。
  \
  与已发布值班表相比

It is written, the same is told, and it can be undone.

  $ roster-gen --plan toll --month 2026-03 --fix 2026-03-01..2026-03-31 --commit 2>told >codes; sed 's/[0-9]* duties planned/N duties planned/' told
  roster-gen: toll: N duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  roster-gen: 样本1: 03-08 toll collector, night and 03-09 toll collector, late: rest is less than 11h; fixed: 03-08, 03-09. [training]
  roster-gen: 样本1: 03-14 toll collector, late and 03-15 toll collector, early: rest is less than 11h; fixed: 03-14, 03-15. [training]
  roster-gen: 样本1: 03-02 to 03-09: days on duty in a row: 8, the most is 5; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (8). [training]
  roster-gen: 样本1: 03-10: days off in a row: 1, the least is 2; fixed: 03-09, 03-11. [training]
  roster-gen: 样本1: 2026-03: weekends on duty: 4, the most is 3; fixed: 03-07, 03-08, 03-14, 03-15, 03-21, 03-22 … (8). [training]
  roster-gen: 样本1: 2026-03: hours: 136, the most is 128; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (17). [training]
  roster-gen: 样本1: 03-02 to 03-08: duties beyond 5 a week: 2; fixed: 03-02, 03-03, 03-04, 03-05, 03-06, 03-07 … (7). [training]
  roster-gen: 样本1: 03-09 to 03-15: duties beyond 5 a week: 1; fixed: 03-09, 03-11, 03-12, 03-13, 03-14, 03-15. [training]
  $ ledger-undo -q --reason 误 $(head -1 codes) >undone; ledger-count -q roster --day-from 2026-03-01 --by staff
  样本1	17
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
