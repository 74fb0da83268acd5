Receptions and duties: a leader isn't in two places at once, but whoever is on
duty around the clock may receive.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ for s in li wang; do staff-add -q --code $s --name 王样本$s --leader yes; done >out
  $ cat >reception.plan <<'END'
  > plan reception "reception by leaders" 领导接访
  >   into slot at 信访大厅
  >   shift morning "morning" 上午 09:00 to 11:30
  >   post leader "leader" 接访领导 1 who leader
  > END
  $ cat >duty <<'END'
  > printf '%s\n' "plan $1 \"$1\" 领导带班" '  rest 24h' "  shift s \"shift\" 班 $2 to $3" '  post leader "leader on duty" 带班领导 1 who leader' >$1.plan
  > END
  $ sh duty day 08:00 20:00; sh duty early 06:00 09:00; sh duty late 11:30 20:00; sh duty noon 11:29 20:00; sh duty full 08:00 08:00; sh duty most 08:00 07:59

Receptions first: who receives stands no duty at that time, to the minute, and
rests neither before nor after it.  A moved one hinders nobody.

  $ roster-gen -q --plan reception.plan --from 2026-03-09 --to 2026-03-09 --commit; ledger-add -q slot --day 2026-03-02 --leader li --place 信访大厅; ledger-add -q leave --staff wang --from 2026-03-02 --to 2026-03-03
  JD2026-000001
  JD2026-000002
  QJ2026-000001
  $ cat >try <<'END'
  > for p in $1; do echo $p $(roster-gen -q --plan $p.plan --from $2 --to $2 --format csv | sed 1d | cut -d, -f 5-); done
  > END
  $ sh try 'day early late noon most full' 2026-03-02
  day 2026-03-02 08:00,2026-03-02 20:00,,,
  early 2026-03-02 06:00,2026-03-02 09:00,王样本li,,
  late 2026-03-02 11:30,2026-03-02 20:00,王样本li,,
  noon 2026-03-02 11:29,2026-03-02 20:00,,,
  most 2026-03-02 08:00,2026-03-03 07:59,,,
  full 2026-03-02 08:00,2026-03-03 08:00,王样本li,,
  $ roster-gen -q --plan day.plan --from 2026-03-02 --to 2026-03-02 | grep 'receives petitioners'; ANLAN_LANG=zh roster-gen -q --plan day.plan --from 2026-03-02 --to 2026-03-02 | grep 当时接访
  - 2026-03-02 (Mon): leader on duty: 2 may stand it; 1 receives petitioners then (王样本li), 1 on leave (王样本wang). Duties on 03-02 (leader on duty): 1, and those who may stand them can give 0 at most, so no roster fills all.
  - 2026-03-02（周一）：带班领导：可值2人；1人当时接访（王样本li），1人请假（王样本wang）。03-02共需带班领导1班，可值的人最多能值0班，任何排法都有空缺。
  $ ledger-do -q move JD2026-000002 --reason 调整; sh try day 2026-03-02; ledger-undo -q JD2026-000002 --reason 误记; sh try day 2026-03-02
  JD2026-000002
  day 2026-03-02 08:00,2026-03-02 20:00,王样本li,,
  JD2026-000002
  day 2026-03-02 08:00,2026-03-02 20:00,,,

Where no plan says when a place receives, nobody knows when that is.

  $ ledger-do -q correct JD2026-000002 --place 乡镇 --reason 改地点; sh try day 2026-03-02; ledger-undo -q JD2026-000002 --reason 误记
  JD2026-000002
  day 2026-03-02 08:00,2026-03-02 20:00,王样本li,,
  JD2026-000002

Duties first: who is on duty then doesn't receive, who is around the clock may.

  $ ledger-add -q leave --staff li --from 2026-03-16 --to 2026-03-17 >out; for p in day early late noon most full; do roster-gen -q --plan $p.plan --from 2026-03-16 --to 2026-03-16 --commit >code; echo $p $(roster-gen -q --plan reception.plan --from 2026-03-16 --to 2026-03-16 --format csv | sed 1d | cut -d, -f 5-); ledger-do -q drop $(cat code) >out; done
  day 2026-03-16 09:00,2026-03-16 11:30,,,
  early 2026-03-16 09:00,2026-03-16 11:30,王样本wang,,
  late 2026-03-16 09:00,2026-03-16 11:30,王样本wang,,
  noon 2026-03-16 09:00,2026-03-16 11:30,,,
  most 2026-03-16 09:00,2026-03-16 11:30,,,
  full 2026-03-16 09:00,2026-03-16 11:30,王样本wang,,

One reception a day, at whatever place.

  $ sed 's/reception /hall /; s/信访大厅/综治中心/' reception.plan >hall.plan; roster-gen -q --plan hall.plan --from 2026-03-02 --to 2026-03-02 --commit; ledger-do -q drop QJ2026-000001; roster-gen -q --plan hall.plan --from 2026-03-02 --to 2026-03-02 --commit; ledger-list -q slot --day-from 2026-03-02 --day-to 2026-03-02 --columns leader,place,state
  QJ2026-000001
  JD2026-000003
  王样本li	信访大厅	planned
  王样本wang	综治中心	planned

Who receives doesn't take a duty over by a swap; in an emergency he is told.

  $ ledger-do -q drop QJ2026-000002; for d in 02 03; do ledger-add -q roster --plan day --shift s --post leader --day 2026-03-$d --seat 9 --staff wang --starts 2026-03-${d}T08:00 --ends 2026-03-${d}T20:00; done; ledger-add -q roster --plan full --shift s --post leader --day 2026-03-01 --seat 9 --starts 2026-03-01T10:00 --ends 2026-03-02T10:00
  QJ2026-000002
  PB2026-000007
  PB2026-000008
  PB2026-000009
  $ export ANLAN_ACTOR=office
  $ roster-swap -n PB2026-000007 --to li; roster-swap -q -n PB2026-000008 --to li; roster-swap --who PB2026-000007
  ! roster-swap: PB2026-000007: 王样本li: receives then: JD2026-000002 from 2026-03-02 09:00 to 2026-03-02 11:30
  ! roster-swap: PB2026-000007: by the rules nobody else could take it over; see 'roster-swap --who PB2026-000007'
  ! roster-swap: PB2026-000007: 王样本li: receives then: JD2026-000002 from 2026-03-02 09:00 to 2026-03-02 11:30
  [1]
  $ roster-take -n PB2026-000007 --staff li --reason 生病; roster-take -n PB2026-000009 --staff li --reason 生病
  ! roster-take: not done, only tried: PB2026-000007: 2026-03-02 Mon, leader on duty: 王样本li instead of 王样本wang [training]
  ! roster-take: PB2026-000007: 王样本li: receives then: JD2026-000002 from 2026-03-02 09:00 to 2026-03-02 11:30
  ! roster-take: not done, only tried: PB2026-000009: 2026-03-01 Sun, leader on duty: 王样本li, where nobody was [training]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
