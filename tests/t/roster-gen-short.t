Fewer people than places: why they are empty, and which.

  $ export ANLAN_NOW=2026-11-20T09:00
  $ ledger-init -q --office 示例县局 --lang en --training
  [..]/ledger.db
  $ printf 'code,name\np1,样本一\np2,样本二\np3,样本三\n' >staff.csv
  $ ledger-import -q staff staff.csv

Days off in a row: three days of duty at most, then four off.

  $ cat >runs.plan <<'END'
  > plan runs "runs" 轮休
  >   run 1 to 3
  >   off at least 4
  >   shift day "day" 白班 08:00 to 20:00
  >   post guard "guard" 保安 1 who p1 p2
  > END
  $ roster-gen --plan runs.plan --from 2026-12-07 --to 2026-12-13 | sed -n '/^- 2026/p'
  - 2026-12-09 (Wed): guard: 2 may stand it; 2 at the bounds of work and rest (样本一, 样本二).
  $ ANLAN_LANG=zh roster-gen --plan runs.plan --from 2026-12-07 --to 2026-12-13 | sed -n '/^- 2026/p'
  - 2026-12-09（周三）：保安：可值2人；2人工时、连班或连休不合规定（样本一、样本二）。

Three times three in a month: what is told alike is told once, and the proof is
about the days that lack most.

  $ cat >few.plan <<'END'
  > plan few "few" 少人班
  >   most 3 a month
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post leader "leader" 带班领导 1 who p1 p2 p3
  > END
  $ roster-gen --plan few.plan --month 2026-12 | sed -n '/^- 2026/p'
  - 2026-12-01 (Tue) to 2026-12-31 (Thu), 22 days: leader: 3 may stand it; 3 at 3 a month already (样本一, 样本二, 样本三). Duties from 12-01 to 12-31 (leader): 31, and those who may stand them can give 9 at most, so no roster fills all.
  $ ANLAN_LANG=zh roster-gen --plan few.plan --month 2026-12 | sed -n '/^- 2026/p'
  - 2026-12-01（周二）至2026-12-31（周四）间22天：带班领导：可值3人；3人已值满每月3次（样本一、样本二、样本三）。12-01至12-31共需带班领导31班，可值的人最多能值9班，任何排法都有空缺。

The days of a key period are filled first; days that stay empty lie apart.

  $ ledger-add -q keyperiod --code ym --kind meeting --name 年末重点时段 --from 2026-12-20 --to 2026-12-25
  ym
  $ sed 's/most 3/most 6/' few.plan >key.plan; roster-gen -q --plan key.plan --month 2026-12 --format plain | awk -F'\t' '{ printf "%s", $7 == "" ? "." : "x" } END { print "" }'
  .x.x.x.x.x.x.x.x.x.xxxxxx..x.xx

Hours bound how many there can be, too.

  $ cat >hours.plan <<'END'
  > plan hours "hours" 工时
  >   hours 0 to 32
  >   shift day "day" 白班 08:00 to 16:00
  >   post guard "guard" 保安 1 who p1 p2 p3
  > END
  $ roster-gen --plan hours.plan --from 2026-12-01 --to 2026-12-12 | sed -n '/all are filled/p'
  Duties: 12, people: 3; all are filled.
  $ roster-gen --plan hours.plan --from 2026-12-01 --to 2026-12-13 | sed -n '/^- 2026/p'
  - 2026-12-05 (Sat): guard: 3 may stand it; 3 at the bounds of work and rest (样本一, 样本二, 样本三). Duties from 12-01 to 12-13 (guard): 13, and those who may stand them can give 12 at most, so no roster fills all.

  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
