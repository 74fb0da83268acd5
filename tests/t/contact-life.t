Contacts for an emergency: each line is tried every 90 days; one that doesn't
answer again within 3.

  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00 PATH="$PATH:$TESTS/bin"
  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ cat >log <<'END'
  > #!/bin/sh
  > exec ledger-add -q contact --body 供电公司 --role 调度 --name 李示例 --line 0816-5551234 "$@"
  > END
  $ chmod +x log
  $ ./log; ./log; ./log --hours 8:00-18:00
  CT2026-000001
  CT2026-000002
  CT2026-000003
  $ ledger-list -q contact --columns code,body,role,name,line,hours,since,state
  CT2026-000001	供电公司	调度	李示例	0816-5551234	24小时	2026-03-02	listed
  CT2026-000002	供电公司	调度	李示例	0816-5551234	24小时	2026-03-02	listed
  CT2026-000003	供电公司	调度	李示例	0816-5551234	8:00-18:00	2026-03-02	listed
  $ ledger-do -q test CT2026-000001 --now 2026-05-31T23:59:59
  CT2026-000001
  $ ledger-do -q test CT2026-000002 --now 2026-06-01T00:00:00
  CT2026-000002
  $ clock 'try the line' CT2026-000001 CT2026-000002
  try the line: 2026-03-02 09:00 → 2026-05-31, met 2026-05-31 23:59:59
  try the line 2: 2026-05-31 23:59:59 → 2026-08-29, running
  try the line: 2026-03-02 09:00 → 2026-05-31, missed 2026-06-01 00:00
  try the line 2: 2026-06-01 00:00 → 2026-08-30, running

No answer: the line was tried, but has to be tried again.

  $ ledger-do -q silent CT2026-000003 --note 无人接听 --now 2026-05-31T23:59:59
  CT2026-000003
  $ ledger-list -q contact --state silent --columns code,line
  CT2026-000003	0816-5551234
  $ ledger-do -q silent CT2026-000003 --now 2026-06-01T09:00
  CT2026-000003
  $ ledger-do -q change CT2026-000003 --line 0816-5554321 --now 2026-06-02T09:00
  CT2026-000003
  $ ledger-do -q test CT2026-000003 --now 2026-06-03T23:59:59
  CT2026-000003
  $ clock try CT2026-000003
  try the line: 2026-03-02 09:00 → 2026-05-31, met 2026-05-31 23:59:59
  try again: 2026-05-31 23:59:59 → 2026-06-03, met 2026-06-03 23:59:59
  try the line 2: 2026-06-03 23:59:59 → 2026-09-01, running
  $ ledger-do -q silent CT2026-000002 --now 2026-06-05T09:00
  CT2026-000002
  $ ledger-do -q test CT2026-000002 --now 2026-06-09T00:00:00
  CT2026-000002
  $ clock 'try again' CT2026-000002
  try again: 2026-06-05 09:00 → 2026-06-08, missed 2026-06-09 00:00
  $ ledger-list -q contact --columns code,line,state
  CT2026-000001	0816-5551234	listed
  CT2026-000002	0816-5551234	listed
  CT2026-000003	0816-5554321	listed

Removed: nothing is due any more, and what was overdue is missed.

  $ ledger-do -q remove CT2026-000001 --now 2026-06-10T09:00
  CT2026-000001
  $ ledger-do -q remove CT2026-000003 --now 2026-09-02T00:00:00
  CT2026-000003
  $ clock 'try the line' CT2026-000001 CT2026-000003
  try the line: 2026-03-02 09:00 → 2026-05-31, met 2026-05-31 23:59:59
  try the line 2: 2026-05-31 23:59:59 → 2026-08-29, void
  try the line: 2026-03-02 09:00 → 2026-05-31, met 2026-05-31 23:59:59
  try the line 2: 2026-06-03 23:59:59 → 2026-09-01, missed 2026-09-02 00:00
  $ ledger-do test CT2026-000001 --now 2026-09-02T00:00:00
  ! ledger-do: CT2026-000001: cannot test: it is removed; no action leads on from there
  [4]
  $ due-list -q --overdue --now 2026-09-02T00:00:00 --columns code,clock

What can't be:

  $ ./log --since 2026-12-31
  ! ledger-add: since: 2026-12-31 lies in the future
  [3]
  $ ledger-add -q contact --body 供水公司 --role 调度
  ! ledger-add: add: --line (line) is missing
  [3]
  $ ./log --line 13800000000
  ! ledger-add: line: this text holds a mobile number; put it into a private field, or give --as-is if it is meant
  [3]
  $ ./log --unit nobody
  ! ledger-add: unit: there is no unit 'nobody'; see 'ledger-list unit'
  [3]
  $ ledger-do test CT2026-000009
  ! ledger-do: CT2026-000009: there is no record 'CT2026-000009'
  [4]
  $ ledger-do change CT2026-000002 --body 供水公司 --now 2026-09-02T00:00:00
  ! ledger-do: CT2026-000002: --body does not belong to 'change'
  [2]
  $ ledger-undo -q CT2026-000003 --now 2026-09-02T00:00:00
  CT2026-000003
  $ ledger-verify -q --rules >out
