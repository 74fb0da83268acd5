Deadlines of a case's own: the one assigned by a superior office, and the steps
of a timetable.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ for i in 1 2; do new-case --deadline 2026-04-01; done
  XF2026-000001
  XF2026-000002
  $ case-do -q accept XF2026-000001 XF2026-000002
  XF2026-000001
  XF2026-000002
  $ clock assigned XF2026-000001
  assigned deadline: 2026-03-02 09:00 → 2026-04-01, running

It has a verdict of its own: the reply in time, the deadline missed.

  $ case-do -q reply XF2026-000001 --outcome supported --now 2026-04-01T23:59:59
  XF2026-000001
  $ case-do -q reply XF2026-000002 --outcome supported --now 2026-04-02T00:00:00
  XF2026-000002
  $ clock assigned XF2026-000001 XF2026-000002
  assigned deadline: 2026-03-02 09:00 → 2026-04-01, met 2026-04-01 23:59:59
  assigned deadline: 2026-03-02 09:00 → 2026-04-01, missed 2026-04-02 00:00
  $ clock reply XF2026-000002
  reply: 2026-03-02 09:00 → 2026-05-01, met 2026-04-02 00:00

Corrected after that, it keeps its verdict; the field is corrected.

  $ export ANLAN_NOW=2026-04-02T09:00
  $ case-do -q correct XF2026-000002 --deadline 2026-04-10 --reason 上级改期
  XF2026-000002
  $ clock assigned XF2026-000002
  assigned deadline: 2026-03-02 09:00 → 2026-04-01, missed 2026-04-02 00:00
  $ case-list -q --deadline 2026-04-10 --columns code,deadline
  XF2026-000002	2026-04-10

Corrected while it runs, it moves: later, earlier, away, and there again.

  $ new-case
  XF2026-000003
  $ case-do correct XF2026-000003 --deadline 2026-04-20 --reason 交办
  XF2026-000003
  ! case-do: XF2026-000003: correct; registered; due: notice 2026-04-17, register 2026-04-17, assigned deadline 2026-04-20 [training]
  $ case-do -q correct XF2026-000003 --deadline 2026-04-30 --reason 延期
  XF2026-000003
  $ clock assigned XF2026-000003
  assigned deadline: 2026-04-02 09:00 → 2026-04-30, running
  $ case-do -q correct XF2026-000003 --deadline '' --reason 取消
  XF2026-000003
  $ clock assigned XF2026-000003
  assigned deadline: 2026-04-02 09:00 → 2026-04-30, void
  $ case-do -q correct XF2026-000003 --deadline 2026-04-05 --reason 又定
  XF2026-000003
  $ clock assigned XF2026-000003 --now 2026-04-06
  assigned deadline: 2026-04-02 09:00 → 2026-04-30, void
  assigned deadline 2: 2026-04-02 09:00 → 2026-04-05, overdue

Steps: each schedule starts a clock of its own.

  $ case-do -q accept XF2026-000003
  XF2026-000003
  $ case-do schedule XF2026-000003
  ! case-do: XF2026-000003: schedule: --step (step) is missing
  ! case-do: XF2026-000003: schedule: --by (by) is missing
  [3]
  $ case-do -q schedule XF2026-000003 --step 现场查看 --by 2026-04-20
  XF2026-000003
  $ case-do -q schedule XF2026-000003 --step 约谈施工方 --by 2026-04-10
  XF2026-000003
  $ case-do -q schedule XF2026-000003 --step 调解会 --by 2026-04-30
  XF2026-000003
  $ clock step XF2026-000003
  step: 2026-04-02 09:00 → 2026-04-20, running
  step 2: 2026-04-02 09:00 → 2026-04-10, running
  step 3: 2026-04-02 09:00 → 2026-04-30, running

Done by number, at the last instant and a second later; without one, the
oldest that still runs.

  $ case-do -q step-done XF2026-000003 --number 2 --now 2026-04-10T23:59:59
  XF2026-000003
  $ case-do step-done XF2026-000003 --number 2 --now 2026-04-11
  ! case-do: XF2026-000003: step-done: no such clock 'step' is running
  [4]
  $ case-do -q step-done XF2026-000003 --now 2026-04-21T00:00:00
  XF2026-000003
  $ clock step XF2026-000003
  step: 2026-04-02 09:00 → 2026-04-20, missed 2026-04-21 00:00
  step 2: 2026-04-02 09:00 → 2026-04-10, met 2026-04-10 23:59:59
  step 3: 2026-04-02 09:00 → 2026-04-30, running

A step that is left over when the case is closed can still be done.

  $ case-do -q reply XF2026-000003 --outcome supported --now 2026-04-22
  XF2026-000003
  $ case-do -q close XF2026-000003 --now 2026-04-23
  XF2026-000003
  $ case-do -q step-done XF2026-000003 --now 2026-04-30
  XF2026-000003
  $ clock step XF2026-000003 | tail -n 1
  step 3: 2026-04-02 09:00 → 2026-04-30, met 2026-04-30 00:00
  $ case-do step-done XF2026-000003 --now 2026-05-01
  ! case-do: XF2026-000003: step-done: no such clock 'step' is running
  [4]

Merged, the steps are void; taken out again, they run.

  $ export ANLAN_NOW=2026-05-06T09:00
  $ new-case; new-case
  XF2026-000004
  XF2026-000005
  $ case-do -q accept XF2026-000005
  XF2026-000005
  $ for d in 2026-05-10 2026-05-20; do case-do -q schedule XF2026-000005 --step 查看 --by $d; done
  XF2026-000005
  XF2026-000005
  $ case-do -q merge XF2026-000005 --into XF2026-000004 --now 2026-05-11
  XF2026-000005
  $ clock step XF2026-000005 --now 2026-05-11
  step: 2026-05-06 09:00 → 2026-05-10, missed 2026-05-11 00:00
  step 2: 2026-05-06 09:00 → 2026-05-20, void
  $ case-do -q unmerge XF2026-000005 --reason 误并 --now 2026-05-12
  XF2026-000005
  $ clock step XF2026-000005 --now 2026-05-12
  step: 2026-05-06 09:00 → 2026-05-10, overdue
  step 2: 2026-05-06 09:00 → 2026-05-20, running
  $ ledger-verify -q --rules
  verified: [..]
