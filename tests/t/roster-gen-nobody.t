Where nobody at all may stand a post, there is no roster to make: a staff that
isn't written down yet, or a plan for others.

  $ export ANLAN_NOW=2026-02-05T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ cat >two.plan <<'END'
  > plan two "two leaders" 两人轮值
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post leader  "leader on duty" 带班领导 1 who leader
  >   post officer "duty officer"   值班员   1 who may_duty and not leader
  > END
  $ roster-gen --plan two.plan --from 2026-02-12 --to 2026-02-13 --commit
  ! roster-gen: nobody on the staff may stand a post of this plan in these days; see 'ledger-list staff', staff come in by 'ledger-import staff'
  [4]

One who has left by then is nobody.

  $ staff-add -q --code li --name 李示例 --leader yes --to 2026-02-11 >out
  $ roster-gen --plan two.plan --from 2026-02-12 --to 2026-02-13
  ! roster-gen: nobody on the staff may stand a post of this plan in these days; see 'ledger-list staff', staff come in by 'ledger-import staff'
  [4]
  $ ledger-list -q roster
  [1]

One is enough; the post that he may not stand is told.

  $ staff-add -q --code wang --name 王样本 --leader yes >out
  $ roster-gen --plan two.plan --from 2026-02-12 --to 2026-02-13 | sed '/^Fairness/,$d'
  two leaders, 2026-02-12 to 2026-02-13
  \
  Duties: 4, people: 1; nobody can stand 2, marked [nobody]; why is told below.
  \
  day         weekday  leader on duty  duty officer
  ----------  -------  --------------  ------------
  2026-02-12  Thu      王样本          [nobody]
  2026-02-13  Fri      王样本          [nobody]
  \
  Nobody can stand
  ----------------
  \
  - 2026-02-12 (Thu) to 2026-02-13 (Fri), 2 days: duty officer: nobody may stand it.
  \
