Receptions that a plan drops, and has again: a leader has one slot a day, also
one that was moved, so it is that one that is planned again.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ for s in li wang; do staff-add -q --code $s --name 王样本$s --leader yes; done >out
  $ cat >plan <<'END'
  > printf 'plan reception "reception" 接访\n  into slot at 信访大厅\n  shift morning "morning" 上午 09:00 to 11:30 on %s\n  post leader "leader" 接访领导 %s who leader\n' "$1" "${2:-1}" >r.plan
  > END
  $ sh plan mon,fri; roster-gen --plan r.plan --month 2026-03 --commit >codes; wc -l <codes
  9
  ! roster-gen: reception: 9 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ sh plan mon; roster-gen --plan r.plan --month 2026-03 --commit >codes; ledger-count -q slot --by state
  planned	5
  moved	4
  ! roster-gen: reception: 0 duties planned, 2 changed, 4 dropped; 0 that nobody stands [training]
  $ sh plan mon,fri; roster-gen --plan r.plan --month 2026-03 --commit >codes; ledger-count -q slot --by state; ledger-list -q slot --open --columns due | wc -l
  planned	9
  9
  ! roster-gen: reception: 0 duties planned, 6 changed, 0 dropped; 0 that nobody stands [training]

Two on a day, one of them, and the other: each has the slot that was his.

  $ sh plan mon 2; roster-gen --plan r.plan --from 2026-04-06 --to 2026-04-06 --commit >codes; ledger-list -q slot --day-from 2026-04-06 --columns code,leader,state
  JD2026-000010	王样本li	planned
  JD2026-000011	王样本wang	planned
  ! roster-gen: reception: 2 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ sh plan mon; ledger-add -q leave --staff wang --from 2026-04-06 --to 2026-04-06; roster-gen --plan r.plan --from 2026-04-06 --to 2026-04-06 --commit >codes; ledger-list -q slot --day-from 2026-04-06 --columns code,leader,state
  QJ2026-000001
  JD2026-000010	王样本li	planned
  JD2026-000011	王样本wang	moved
  ! roster-gen: reception: 0 duties planned, 0 changed, 1 dropped; 0 that nobody stands [training]
  $ ledger-do -q drop QJ2026-000001 >out; ledger-add -q leave --staff li --from 2026-04-06 --to 2026-04-06; roster-gen --plan r.plan --from 2026-04-06 --to 2026-04-06 --commit >codes; ledger-list -q slot --day-from 2026-04-06 --columns code,leader,state
  QJ2026-000002
  JD2026-000010	王样本li	moved
  JD2026-000011	王样本wang	planned
  ! roster-gen: reception: 0 duties planned, 1 changed, 1 dropped; 0 that nobody stands [training]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
  $ ledger-undo -q JD2026-000010 >out; ledger-list -q slot --day-from 2026-04-06 --columns code,leader,state; ledger-verify -q --rules | sed 's/: .*//'
  JD2026-000010	王样本li	planned
  JD2026-000011	王样本wang	moved
  verified

Both are away on a day: its reception is moved, and stays so however often the
plan is made, until one is back.

  $ sh plan mon; for s in li wang; do ledger-add -q leave --staff $s --from 2026-04-13 --to 2026-04-13; done; echo "roster-gen --plan r.plan --from 2026-04-13 --to 2026-04-13 --commit >codes; ledger-list -q slot --day-from 2026-04-13 --columns code,leader,state" >gen; ledger-add -q slot --day 2026-04-13 --leader li --place 信访大厅; sh gen; sh gen
  QJ2026-000003
  QJ2026-000004
  JD2026-000012
  JD2026-000012	王样本li	moved
  JD2026-000012	王样本li	moved
  ! roster-gen: reception: 0 duties planned, 1 changed, 0 dropped; 1 that nobody stands [training]
  ! roster-gen: reception: 0 duties planned, 0 changed, 0 dropped; 1 that nobody stands [training]
  $ ledger-do -q drop QJ2026-000004 >out; sh gen; ledger-do -q drop QJ2026-000003 >out; ledger-add -q leave --staff wang --from 2026-04-13 --to 2026-04-13; sh gen
  JD2026-000012	王样本wang	planned
  QJ2026-000005
  JD2026-000012	王样本li	planned
  ! roster-gen: reception: 0 duties planned, 1 changed, 0 dropped; 0 that nobody stands [training]
  ! roster-gen: reception: 0 duties planned, 1 changed, 0 dropped; 0 that nobody stands [training]

Three leaders, of whom two receive, each in turn with each: nobody has two.

  $ sh plan tue 2; staff-add -q --code zhao --name 王样本zhao --leader yes; for s in li wang zhao li; do printf 'staff,from,to,wish\n%s,2026-04-21,2026-04-21,cannot\n' $s >w.csv; roster-gen -q --plan r.plan --from 2026-04-21 --to 2026-04-21 --wishes w.csv --commit >codes; ledger-list -q slot --day-from 2026-04-21 --columns code,leader,state --format csv | sed 1d | paste -sd' '; done
  zhao
  JD2026-000013,王样本wang,planned JD2026-000014,王样本zhao,planned
  JD2026-000013,王样本li,planned JD2026-000014,王样本zhao,planned
  JD2026-000013,王样本li,planned JD2026-000014,王样本wang,planned
  JD2026-000013,王样本zhao,planned JD2026-000014,王样本wang,planned
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
