What stays against a rule that only one duty a day could break: leave, two duties
on one day, and what is too near to either of the two.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例收费站 --lang en --training >init
  $ for i in 1 2 3 4; do staff-add -q --code t$i --name 样本$i; done >out
  $ cat >toll.plan <<'END'
  > plan toll "toll station" 收费站
  >   rest 11h
  >   most 3 a week
  >   no   early, late after night
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
  > roster-gen --plan toll --from 2026-03-02 --to 2026-03-08 "$@" >out; echo "exit $?"
  > sed -n '/aren.t kept/,/^What/p; /^未能/,/^与/p' out
  > END

On leave: the day itself, the one that the duty reaches into, and not the one after.

  $ sh seat night 02; ledger-add -q leave --staff t1 --from 2026-03-04 --to 2026-03-04 --kind sick >out; sh gen --fix 2026-03-02
  exit 1
  $ ledger-add -q leave --staff t1 --from 2026-03-03 --to 2026-03-03 --kind sick >>out; sh gen --fix 2026-03-02
  exit 1
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 03-02 toll collector, night: on leave on 03-03; fixed: 03-02.
  \
  What changes
  ! ledger-add: warning: on duty then, and nobody stands in (PB2026-000001)
  $ sh seat early 04; sh gen --fix 2026-03-02..2026-03-04
  exit 1
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 03-02 toll collector, night: on leave on 03-03; fixed: 03-02.
  - 样本1: 03-04 toll collector, early: on leave; fixed: 03-04.
  \
  What changes
  $ ANLAN_LANG=zh sh gen --fix 2026-03-02..2026-03-04
  exit 1
  未能遵守的规定
  --------------
  \
  - 样本1：03-02夜班·收费员，03-03请假；不变的班：03-02。
  - 样本1：03-04早班·收费员，请假；不变的班：03-04。
  \
  与已发布值班表相比
  $ ANLAN_NOW=2026-03-04T07:00 sh gen
  exit 1
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 03-02 toll collector, night: on leave on 03-03; fixed: 03-02.
  - 样本1: 03-04 toll collector, early: on leave; fixed: 03-04.
  \
  What changes

Two on one day: each with all that is near to it, and all of them count.

  $ sh seat late 04; sh seat early 05; sh seat night 05; sh seat late 06; sh gen --fix 2026-03-02..2026-03-08
  exit 1
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 03-02 toll collector, night: on leave on 03-03; fixed: 03-02.
  - 样本1: 03-04 toll collector, early: on leave; fixed: 03-04.
  - 样本1: 03-04 toll collector, late: on leave; fixed: 03-04.
  - 样本1: 03-04 toll collector, early and toll collector, late: two duties on one day; fixed: 03-04.
  - 样本1: 03-04 toll collector, late and 03-05 toll collector, early: rest is less than 11h; fixed: 03-04, 03-05.
  - 样本1: 03-05 toll collector, early and toll collector, night: two duties on one day; fixed: 03-05.
  - 样本1: 03-05 toll collector, night and 03-06 toll collector, late: rest is less than 11h; fixed: 03-05, 03-06.
  - 样本1: 03-02 to 03-08: duties beyond 3 a week: 3; fixed: 03-02, 03-04, 03-05, 03-06.
  \
  What changes
  $ ANLAN_LANG=zh sh gen --fix 2026-03-02..2026-03-08
  exit 1
  未能遵守的规定
  --------------
  \
  - 样本1：03-02夜班·收费员，03-03请假；不变的班：03-02。
  - 样本1：03-04早班·收费员，请假；不变的班：03-04。
  - 样本1：03-04中班·收费员，请假；不变的班：03-04。
  - 样本1：03-04早班·收费员与中班·收费员在同一天；不变的班：03-04。
  - 样本1：03-04中班·收费员与03-05早班·收费员之间休息不足11小时；不变的班：03-04、03-05。
  - 样本1：03-05早班·收费员与夜班·收费员在同一天；不变的班：03-05。
  - 样本1：03-05夜班·收费员与03-06中班·收费员之间休息不足11小时；不变的班：03-05、03-06。
  - 样本1：03-02至03-08值班超过每周3次，多3次；不变的班：03-02、03-04、03-05、03-06。
  \
  与已发布值班表相比
  $ ANLAN_LANG=zh roster-gen -q --plan toll --from 2026-03-02 --to 2026-03-08 --fix 2026-03-02..2026-03-08 --commit >codes; ledger-verify -q --rules | sed 's/: .*//'
  verified
