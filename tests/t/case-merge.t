Merging a case into another, taking it out again, and withdrawing: clocks that
run are void, unless they are overdue by then.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ new-case; for i in 1 2 3 4; do new-case --repeat-of XF2026-000001; done
  XF2026-000001
  XF2026-000002
  XF2026-000003
  XF2026-000004
  XF2026-000005
  $ case-do merge XF2026-000002
  ! case-do: XF2026-000002: merge: --into (merged into) is missing
  [3]
  $ case-do merge XF2026-000002 --into XF2026-000099
  ! case-do: XF2026-000002: there is no record 'XF2026-000099'
  [4]
  $ case-do merge XF2026-000002 --into XF2026-000002
  ! case-do: XF2026-000002: into: XF2026-000002 is the record itself
  [4]

Merged at the last instant: all void.  A second later: both missed.

  $ case-do merge XF2026-000002 --into XF2026-000001 --now 2026-03-17T23:59:59
  XF2026-000002
  ! case-do: XF2026-000002: merge; merged [training]
  $ case-do -q merge XF2026-000003 --into XF2026-000001 --now 2026-03-18T00:00:00
  XF2026-000003
  $ export ANLAN_NOW=2026-03-20T09:00
  $ clock register XF2026-000002 XF2026-000003
  register: 2026-03-02 09:00 → 2026-03-17, void
  register: 2026-03-02 09:00 → 2026-03-17, missed 2026-03-18 00:00
  $ clock notice XF2026-000002 XF2026-000003
  notice: 2026-03-02 09:00 → 2026-03-17, void
  notice: 2026-03-02 09:00 → 2026-03-17, missed 2026-03-18 00:00
  $ clock open XF2026-000002
  open: 2026-03-02 09:00, ended 2026-03-17 23:59:59

It is still a case that was received, and says what it was merged into.

  $ case-list -q --into XF2026-000001 --columns code,state,into
  XF2026-000002	merged	XF2026-000001
  XF2026-000003	merged	XF2026-000001

Merged twice is refused.

  $ case-do merge XF2026-000002 --into XF2026-000001
  ! case-do: XF2026-000002: cannot merge: it is merged; possible now: notify, step-done, return-visit, rate, unmerge, reopen
  [4]

Taken out: the state before, and the clocks that were voided run again.

  $ case-do -q accept XF2026-000004 --now 2026-03-10
  XF2026-000004
  $ case-do -q merge XF2026-000004 --into XF2026-000001 --now 2026-03-12
  XF2026-000004
  $ case-do unmerge XF2026-000004
  ! case-do: XF2026-000004: unmerge: --reason (reason) is missing
  [3]
  $ case-do unmerge XF2026-000002 XF2026-000004 --reason 误并
  XF2026-000002
  XF2026-000004
  ! case-do: XF2026-000002: unmerge; registered; due: notice 2026-03-17, register 2026-03-17 [training]
  ! case-do: XF2026-000004: unmerge; accepted; due: notice 2026-03-17, reply 2026-05-09 [training]
  $ clock reply XF2026-000004
  reply: 2026-03-10 00:00 → 2026-05-09, running
  $ clock register XF2026-000002 XF2026-000004
  register: 2026-03-02 09:00 → 2026-03-17, overdue
  register: 2026-03-02 09:00 → 2026-03-17, met 2026-03-10 00:00
  $ clock open XF2026-000004
  open: 2026-03-02 09:00, ended 2026-03-12 00:00
  open 2: 2026-03-20 09:00, running
  $ case-list -q --into '' --columns code,state
  XF2026-000001	registered
  XF2026-000002	registered
  XF2026-000004	accepted
  XF2026-000005	registered
  $ case-do unmerge XF2026-000004 --reason 误并
  ! case-do: XF2026-000004: cannot unmerge: it is accepted; possible now: [..]
  [4]

Withdrawn: in the last second of the reply clock, and a second later.

  $ case-do -q notify XF2026-000004 --noticed phone
  XF2026-000004
  $ export ANLAN_NOW=2026-04-01T09:00
  $ for i in 1 2; do new-case; done
  XF2026-000006
  XF2026-000007
  $ case-do -q accept XF2026-000006 XF2026-000007 >out
  $ case-do -q notify XF2026-000006 XF2026-000007 --noticed phone >out
  $ case-do withdraw XF2026-000006 --now 2026-05-31T23:59:59
  XF2026-000006
  ! case-do: XF2026-000006: withdraw; withdrawn [training]
  $ case-do -q withdraw XF2026-000007 --reason 本人要求 --now 2026-06-01T00:00:00
  XF2026-000007
  $ export ANLAN_NOW=2026-06-02T09:00
  $ clock reply XF2026-000006 XF2026-000007
  reply: 2026-04-01 09:00 → 2026-05-31, void
  reply: 2026-04-01 09:00 → 2026-05-31, missed 2026-06-01 00:00

Refused in time, the petitioner is still to be told.

  $ new-case --deadline 2026-06-20
  XF2026-000008
  $ case-do refuse XF2026-000008 --reason 不属于受理范围
  XF2026-000008
  ! case-do: XF2026-000008: refuse; refused; due: notice 2026-06-17 [training]
  $ clock assigned XF2026-000008
  assigned deadline: 2026-06-02 09:00 → 2026-06-20, met 2026-06-02 09:00
  $ case-do notify XF2026-000008 --noticed 书面
  XF2026-000008
  ! case-do: XF2026-000008: send notice; refused [training]
  $ ledger-verify -q --rules
  verified: [..]

A merged case that is reopened stands for itself again.

  $ export ANLAN_NOW=2026-03-30T09:00
  $ one=$(case-add -q --channel visit --level county --summary 甲); two=$(case-add -q --channel visit --level county --summary 乙); case-do -q merge $two --into $one; case-do -q reopen $two --reason 并错了; case-show -q $two --format json | jq -c '[.state, .into]'; ledger-verify -q --rules | sed 's/head .*/head/'
  XF2026-000010
  XF2026-000010
  ["accepted",null]
  verified: [..] entries, head
