What a preview says of days: a proof of one, the day that a duty reaches into, posts
that no day needs; and a plan by what it is called.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ staff-add -q --code a --name 样本甲 >out; staff-add -q --code b --name 样本乙 >out; staff-add -q --code c --name 样本丙 >out
  $ cat >said.plan <<'END'
  > plan said "said" 河务局值班
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post officer "officer" 值班员 1 who a b
  >   post driver  "driver"  司机   1 on holidays who c
  > END
  $ ledger-add -q dutyplan --code said --name 河务局值班 --rules "$(cat said.plan)" >out
  $ printf '姓名,日期,结束日期,意愿\n样本甲,2026-03-03,,不能值\n样本乙,2026-03-02,,不能值\n' >w.csv
  $ roster-gen --plan 河务局值班 --from 2026-03-02 --to 2026-03-02 --wishes w.csv
  said, 2026-03-02 to 2026-03-02
  \
  Duties: 1, people: 2; nobody can stand 1, marked [nobody]; why is told below.
  \
  driver: needed on none of these days.
  \
  day         weekday  officer   driver
  ----------  -------  --------  ------
  2026-03-02  Mon      [nobody]
  \
  Nobody can stand
  ----------------
  \
  - 2026-03-02 (Mon): officer: 2 may stand it; 1 said that they can't on 03-03 (样本甲), 1 said that they can't (样本乙). Duties on 03-02 (officer): 1, and those who may stand them can give 0 at most, so no roster fills all.
  \
  Wishes
  ------
  \
  Of 1 wishes for these days 1 are met; 1 are for other days or people.
  \
  Fairness
  --------
  \
  A share is by days there, of what was carried over and is of this period; the difference is what is stood less the share; the spread is the greatest difference less the least; no roster could have a spread less than the best possible.
  \
  (none)
  \
  Each person
  -----------
  \
  name    working days  weekends  holidays  this period  carried  stood
  ------  ------------  --------  --------  -----------  -------  -----
  样本甲             0         0         0            0        0      0
  样本乙             0         0         0            0        0      0
  \
  --
  Plan: said
  Days: 2026-03-02 to 2026-03-02
  As of: 2026-02-20 09:00
  Seed: 1
  Training: a training ledger: nothing in it is real
  [1]
  $ ANLAN_LANG=zh roster-gen --plan said --from 2026-03-02 --to 2026-03-02 --wishes w.csv
  河务局值班安排（2026年3月2日至2026年3月2日）
  \
  　　1天，2人参加，1个班；有1个班排不上人，表中标为【空缺】，原因见下。
  \
  　　司机：本期没有一天需要人。
  \
  日期        星期  值班员    司机
  ----------  ----  --------  ----
  2026-03-02  周一  【空缺】
  \
  排不上人的班
  ------------
  \
  - 2026-03-02（周一）：值班员：可值2人；1人申明03-03不能值（样本甲），1人申明不能值（样本乙）。03-02共需值班员1班，可值的人最多能值0班，任何排法都有空缺。
  \
  意愿
  ----
  \
  　　1条意愿涉及这些日子，满足1条；另有1条不涉及这些日子或不参加此班的人员。
  \
  公平情况
  --------
  \
  　　应值按在岗天数分摊（结转加本期）；差额为实值减应值；极差为最大与最小差额之差；理论下限是任何排法都不能再小的极差，未必排得到。
  \
  （无）
  \
  每人合计
  --------
  \
  姓名    工作日  周末  节假日  本期  结转  实值
  ------  ------  ----  ------  ----  ----  ----
  样本甲       0     0       0     0     0     0
  样本乙       0     0       0     0     0     0
  \
  --
  方案：said
  日期：2026-03-02 至 2026-03-02
  编制时点：2026-02-20 09:00
  随机种子：1
  练习：练习台账，数据不真实
  [1]
  $ roster-gen --plan 没有的 --from 2026-03-02 --to 2026-03-02
  ! roster-gen: there is no duty plan '没有的'; expected a file, or one of 'ledger-list dutyplan'
  [4]
  $ roster-gen -q --plan 河务局值班 --from 2026-03-04 --to 2026-03-05 --commit; ledger-verify -q --rules | sed 's/: .*//'
  PB2026-000001
  PB2026-000002
  verified
