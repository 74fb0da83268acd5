Who was ordered to take a duty over keeps it when the roster is made again, also
against a limit; unless he can't come.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县局 --lang en --training
  [..]/ledger.db
  $ printf 'code,name\np1,样本一\np2,样本二\np3,样本三\n' >staff.csv
  $ ledger-import -q staff staff.csv
  $ cat >taken.plan <<'END'
  > plan taken "taken" 顶班
  >   most 1 a week
  >   shift full "24 hours" 全天 08:00 to 08:00 on mon, tue, wed
  >   post officer "duty officer" 值班员 1 who p1 p2 p3
  > END
  $ roster-gen -q --plan taken.plan --from 2026-03-02 --to 2026-03-08 --commit
  PB2026-000001
  PB2026-000002
  PB2026-000003
  $ ledger-list -q roster --columns code,day,staff
  PB2026-000001	2026-03-02	样本一
  PB2026-000002	2026-03-03	样本二
  PB2026-000003	2026-03-04	样本三
  $ roster-take -q PB2026-000002 --staff p1 --reason 突发情况
  PB2026-000002
  ! roster-take: PB2026-000002: 样本一: duties in 2026-W10: 2, the most is 1
  $ roster-gen --plan taken --from 2026-03-02 --to 2026-03-08 --keep | sed -n '/^Of /p; /^- 2026/p'
  Of 3 duties that were there 1 change.
  - 2026-03-02 (Mon) PB2026-000001 duty officer: 样本二 instead of 样本一: 样本一 at 1 a week already.
  $ roster-gen -q --plan taken --from 2026-03-02 --to 2026-03-08 --keep --commit | wc -l
  1

One that was undone is no order.

  $ ledger-undo -q --reason 误 PB2026-000002; roster-gen --plan taken --from 2026-03-02 --to 2026-03-08 --keep | sed -n '/^Of /p; /^- 2026/p'
  PB2026-000002
  Of 3 duties that were there 1 change.
  - 2026-03-03 (Tue) PB2026-000002 duty officer: 样本一 instead of 样本二: 样本二 at 1 a week already.
  $ roster-take -q PB2026-000002 --staff p1 --reason 突发情况; ledger-add -q leave --staff p1 --from 2026-03-03 --to 2026-03-03 --kind sick
  PB2026-000002
  QJ2026-000001
  ! ledger-add: warning: on duty then, and nobody stands in (PB2026-000002)
  $ roster-gen --plan taken --from 2026-03-02 --to 2026-03-08 --keep | sed -n '/^Of /p; /^- 2026/p'
  Of 3 duties that were there 2 change.
  - 2026-03-03 (Tue) PB2026-000002 duty officer: 样本三 instead of 样本一: 样本一 on leave.
  - 2026-03-04 (Wed) PB2026-000003 duty officer: 样本一 instead of 样本三: 样本三 goes to other duties.
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
