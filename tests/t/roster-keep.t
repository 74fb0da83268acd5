What was there is kept: who falls ill is replaced, and nobody else changes but
for one duty without which two would be two duties apart.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县局 --lang en --training
  [..]/ledger.db
  $ printf 'code,name\np1,样本一\np2,样本二\np3,样本三\np4,样本四\np5,样本五\np6,样本六\n' >staff.csv
  $ ledger-import -q staff staff.csv
  $ cat >keep.plan <<'END'
  > plan keep "working days" 工作日值班
  >   rest 24h
  >   shift full "24 hours" 全天 08:00 to 08:00 on working days
  >   post officer "duty officer" 值班员 1 who p1 p2 p3 p4 p5 p6
  > END
  $ roster-gen -q --plan keep.plan --month 2026-03 --commit | wc -l
  22
  $ printf 'staff,from,to,kind\np1,2026-03-10,2026-03-31,sick\n' >leave.csv
  $ ledger-import -q leave leave.csv
  ! ledger-import: leave.csv:2:1: warning: on duty then, and nobody stands in (PB2026-000007, PB2026-000012, PB2026-000018)
  $ roster-gen --plan keep.plan --month 2026-03 --keep | sed -n '/^What changes/,/^$/p; /^Of /p; /^- 2026/p; /^days  /,/^$/p; /^Why/,$p'
  What changes
  ------------
  \
  Of 22 duties that were there 4 change.
  - 2026-03-03 (Tue) PB2026-000002 duty officer: 样本三 instead of 样本五: moved for fairness or rest.
  - 2026-03-10 (Tue) PB2026-000007 duty officer: 样本六 instead of 样本一: 样本一 on leave.
  - 2026-03-17 (Tue) PB2026-000012 duty officer: 样本四 instead of 样本一: 样本一 on leave.
  - 2026-03-25 (Wed) PB2026-000018 duty officer: 样本五 instead of 样本一: 样本一 on leave.
  days          posts         people  duties  spread  best possible
  ------------  ------------  ------  ------  ------  -------------  -----------------
  working days  duty officer       6      22    1.00           1.00  the best possible
  \
  $ roster-gen -q --plan keep.plan --month 2026-03 --keep --commit | wc -l
  4
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
