Two leaders, one of them on leave over Spring Festival: what can't be done, and
why, in words to act on.

  $ export ANLAN_NOW=2026-02-05T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ staff-add -q --code li --name 李示例 --leader yes >out; staff-add -q --code wang --name 王样本 --leader yes >out; staff-add -q --code zhao --name 赵某样 >out
  $ ledger-add leave --staff wang --from 2026-02-17 --to 2026-02-22 --stand-in zhao
  QJ2026-000001
  ! ledger-add: QJ2026-000001: add; asked for [training]
  $ cat >two.plan <<'END'
  > plan two "two leaders" 两人轮值
  >   rest 24h
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post leader "leader on duty" 带班领导 1 who leader
  > END

A day of leave isn't touched by the night before it.

  $ roster-gen --plan two.plan --from 2026-02-12 --to 2026-02-26 | sed '/^Fairness/,$d'
  two leaders, 2026-02-12 to 2026-02-26
  \
  Duties: 15, people: 2; nobody can stand 3, marked [nobody]; why is told below.
  \
  day         weekday            leader on duty
  ----------  -----------------  --------------
  2026-02-12  Thu                李示例
  2026-02-13  Fri                王样本
  2026-02-14  Sat 春节 (worked)  李示例
  2026-02-15  Sun 春节           王样本
  2026-02-16  Mon 春节           李示例
  2026-02-17  Tue 春节           [nobody]
  2026-02-18  Wed 春节           李示例
  2026-02-19  Thu 春节           [nobody]
  2026-02-20  Fri 春节           李示例
  2026-02-21  Sat 春节           [nobody]
  2026-02-22  Sun 春节           李示例
  2026-02-23  Mon 春节           王样本
  2026-02-24  Tue                李示例
  2026-02-25  Wed                王样本
  2026-02-26  Thu                李示例
  \
  Nobody can stand
  ----------------
  \
  - 2026-02-17 (Tue 春节): leader on duty: 2 may stand it; 1 on leave (王样本), 1 rests until 02-18 08:00 (李示例). Duties from 02-17 to 02-22 (leader on duty): 6, and those who may stand them can give 3 at most, so no roster fills all.
  - 2026-02-19 (Thu 春节): leader on duty: 2 may stand it; 1 on leave (王样本), 1 rests until 02-20 08:00 (李示例). Duties from 02-17 to 02-22 (leader on duty): 6, and those who may stand them can give 3 at most, so no roster fills all.
  - 2026-02-21 (Sat 春节): leader on duty: 2 may stand it; 1 on leave (王样本), 1 rests until 02-22 08:00 (李示例). Duties from 02-17 to 02-22 (leader on duty): 6, and those who may stand them can give 3 at most, so no roster fills all.
  \
  $ ANLAN_LANG=zh roster-gen --plan two.plan --from 2026-02-12 --to 2026-02-26 | sed -n '/^排不上/,/^公平/p'
  排不上人的班
  ------------
  \
  - 2026-02-17（周二 春节）：带班领导：可值2人；1人请假（王样本），1人休息至02-18 08:00（李示例）。02-17至02-22共需带班领导6班，可值的人最多能值3班，任何排法都有空缺。
  - 2026-02-19（周四 春节）：带班领导：可值2人；1人请假（王样本），1人休息至02-20 08:00（李示例）。02-17至02-22共需带班领导6班，可值的人最多能值3班，任何排法都有空缺。
  - 2026-02-21（周六 春节）：带班领导：可值2人；1人请假（王样本），1人休息至02-22 08:00（李示例）。02-17至02-22共需带班领导6班，可值的人最多能值3班，任何排法都有空缺。
  \
  公平情况

All the same it can be written; what is open is due before it begins.

  $ roster-gen --plan two.plan --from 2026-02-12 --to 2026-02-26 --commit >codes; wc -l <codes; due-list -q --due-within 30d --columns code,clock,due
  15
  PB2026-000006	fill	2026-02-17 08:00
  PB2026-000008	fill	2026-02-19 08:00
  PB2026-000010	fill	2026-02-21 08:00
  ! roster-gen: two: 15 duties planned, 0 changed, 0 dropped; 3 that nobody stands [training]
  [1]
  $ ledger-do take PB2026-000006 --staff zhao --reason 春节无人; roster-gen --plan two --from 2026-02-12 --to 2026-02-26 --keep --fix PB2026-000006 | sed -n '/^Nobody/,/^What/p'
  PB2026-000006
  Nobody can stand
  ----------------
  \
  - 2026-02-19 (Thu 春节): leader on duty: 2 may stand it; 1 on leave (王样本), 1 rests until 02-20 08:00 (李示例). Duties from 02-19 to 02-22 (leader on duty): 4, and those who may stand them can give 2 at most, so no roster fills all.
  - 2026-02-21 (Sat 春节): leader on duty: 2 may stand it; 1 on leave (王样本), 1 rests until 02-22 08:00 (李示例). Duties from 02-19 to 02-22 (leader on duty): 4, and those who may stand them can give 2 at most, so no roster fills all.
  \
  What changes
  ! ledger-do: PB2026-000006: take over; planned [training]

With a day less of rest needed, or one more who may, it can.

  $ sed 's/rest 24h/rest 0h/' two.plan >more.plan; roster-gen --plan more.plan --from 2026-02-12 --to 2026-02-26 | sed -n 3p
  Duties: 15, people: 2; all are filled.
  $ sed 's/who leader/who leader or zhao/' two.plan >more.plan; roster-gen --plan more.plan --from 2026-02-12 --to 2026-02-26 | sed -n 3p
  Duties: 15, people: 3; all are filled.

Nobody at all may stand it, and apart from each other they can't.

  $ { cat two.plan; echo '  post gate "gate" 门卫 1 who not may_duty'; } >more.plan; roster-gen --plan more.plan --from 2026-03-02 --to 2026-03-02 | grep '^- '
  - 2026-03-02 (Mon): gate: nobody may stand it.
  $ sed 's/带班领导 1/带班领导 2/; s/rest 24h/apart li wang/' two.plan >more.plan; roster-gen --plan more.plan --from 2026-03-02 --to 2026-03-02 | grep '^- ' | sed 's/李示例/…/g; s/王样本/…/g'
  - 2026-03-02 (Mon): leader on duty: 2 may stand it; 1 stands it already (…), 1 apart from … (…).
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 192 entries, head
