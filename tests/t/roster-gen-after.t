What may not follow on the next day, whatever the rest.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例收费站 --lang en --training >init
  $ for i in 1 2 3; do staff-add -q --code p$i --name 样本$i; done >out
  $ cat >p.plan <<'END'
  > plan toll "toll" 收费
  >   no early, night after late
  >   shift early "early" 早班 06:00 to 14:00
  >   shift late  "late"  中班 14:00 to 22:00
  >   shift night "night" 夜班 22:00 to 06:00 on 03-31
  >   post toll "collector" 收费员 1 who p1 p2
  > END

Of two people one stands all the late shifts: who stood one never stands an
early one the next day.

  $ sed '/night/d; /^  no/d' p.plan | sed '1a\  no early after late' >two.plan; roster-gen --plan two.plan --from 2026-03-02 --to 2026-03-15 --format csv | awk -F, 'NR > 1 { print $2, $7 }' | sort | uniq -c
       14 early 样本1
       14 late 样本2
  $ sed '/no early/d' two.plan >free.plan; roster-gen --plan free.plan --from 2026-03-02 --to 2026-03-15 --format csv | awk -F, 'NR > 1 { print $2, $7 }' | sort | uniq -c | wc -l
  4

Holes say so, before and after; two days later is free.

  $ cat >one.plan <<'END'
  > plan one "one" 单人
  >   no early after late
  >   shift early "early" 早班 06:00 to 14:00
  >   shift late  "late"  中班 14:00 to 22:00
  >   post toll "collector" 收费员 1 at early on 03-03, 04-02, 1 at late on 03-02, 03-31 who p1
  > END
  $ roster-gen --plan one.plan --from 2026-03-30 --to 2026-04-02 | sed -n '/all are filled/p'
  Duties: 2, people: 1; all are filled.
  $ roster-gen --plan one.plan --from 2026-03-02 --to 2026-03-03 | sed -n '/^2026/p; /^- 2026/p'
  2026-03-02  Mon      late   [nobody]
  2026-03-03  Tue      early  样本1
  - 2026-03-02 (Mon): collector, late: 1 may stand it; 1 can't precede early (03-03) (样本1). Duties from 03-02 to 03-03 (collector): 2, and those who may stand them can give 1 at most, so no roster fills all.
  $ ANLAN_LANG=zh roster-gen --plan one.plan --from 2026-03-02 --to 2026-03-03 | sed -n '/^- 2026/p'
  - 2026-03-02（周一）：中班·收费员：可值1人；1人不能排在早班（03-03）之前（样本1）。03-02至03-03共需收费员2班，可值的人最多能值1班，任何排法都有空缺。
  $ roster-gen -q --plan one.plan --from 2026-03-02 --to 2026-03-02 --commit; roster-gen --plan one --from 2026-03-03 --to 2026-03-03 | sed -n '/^- 2026/p'
  PB2026-000001
  - 2026-03-03 (Tue): collector, early: 1 may stand it; 1 can't follow late (03-02) (样本1). Duties on 03-03 (collector, early): 1, and those who may stand them can give 0 at most, so no roster fills all.
  $ ANLAN_LANG=zh roster-gen --plan one --from 2026-03-03 --to 2026-03-03 | sed -n '/^- 2026/p'
  - 2026-03-03（周二）：早班·收费员：可值1人；1人不能接在中班（03-02）之后（样本1）。03-03共需早班·收费员1班，可值的人最多能值0班，任何排法都有空缺。

With a rest that says it, the rest is told.

  $ sed 's/no early after late/rest 10h/' one.plan >rest.plan; roster-gen --plan rest.plan --from 2026-03-03 --to 2026-03-03 | sed -n '/^- 2026/p'
  - 2026-03-03 (Tue): collector, early: 1 may stand it; 1 rests until 03-03 08:00 (样本1). Duties on 03-03 (collector, early): 1, and those who may stand them can give 0 at most, so no roster fills all.

A swap is held to it, over the end of a month too.

  $ cat >seat <<'END'
  > ledger-add -q roster --plan toll --day $1 --shift $2 --post toll --staff $3 --first $3 --starts "$1 $4" --ends "$1 $5"
  > END
  $ ledger-add -q dutyplan --code toll --name 收费 --rules "$(sed 's/ who p1 p2//' p.plan)" >out
  $ sh seat 2026-03-31 late p1 14:00 22:00; sh seat 2026-04-01 early p2 06:00 14:00;  sh seat 2026-04-02 early p3 06:00 14:00
  PB2026-000002
  PB2026-000003
  PB2026-000004
  $ roster-swap -n PB2026-000003 --to p1; ANLAN_LANG=zh roster-swap -n PB2026-000003 --to p1
  ! roster-swap: PB2026-000003: 样本1: may not stand 'early' on the day after 'late': see PB2026-000002
  ! roster-swap: PB2026-000003: it could be taken over by 样本3 (p3); see 'roster-swap --who PB2026-000003'
  ! roster-swap: PB2026-000003: 样本1：“早班”不能接在前一天的“中班”之后，见 PB2026-000002
  ! roster-swap: PB2026-000003: 可由以下人员顶班：样本3 (p3)；见“roster-swap --who PB2026-000003”
  [4]
  $ roster-swap -n PB2026-000002 --to p2
  ! roster-swap: PB2026-000002: 样本2: may not stand 'early' on the day after 'late': see PB2026-000003
  ! roster-swap: PB2026-000002: it could be taken over by 样本3 (p3); see 'roster-swap --who PB2026-000002'
  [4]
  $ roster-swap -n PB2026-000004 --to p1
  ! roster-swap: PB2026-000004: nobody could agree to it, since it isn't known who asks; ANLAN_ACTOR=p3 says who asks
  [6]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
