Transfer to another body, and objecting to what was transferred to us.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ for i in 1 2; do new-case --deadline 2026-03-10; done
  XF2026-000001
  XF2026-000002

Transferred in time: the register clock is met, the other clocks are void.

  $ case-do transfer XF2026-000001
  ! case-do: XF2026-000001: transfer: --to (to) is missing
  [3]
  $ case-do transfer XF2026-000001 --to 政法委 --reason 涉法涉诉 --now 2026-03-10T23:59:59
  XF2026-000001
  ! case-do: XF2026-000001: transfer; transferred [training]
  $ clock '' XF2026-000001 | LC_ALL=C sort
  assigned deadline: 2026-03-02 09:00 → 2026-03-10, void
  backlog: 2026-03-02 09:00 → 2027-03-02, ended 2026-03-10 23:59:59
  notice: 2026-03-02 09:00 → 2026-03-17, void
  open: 2026-03-02 09:00, ended 2026-03-10 23:59:59
  register: 2026-03-02 09:00 → 2026-03-17, met 2026-03-10 23:59:59
  $ case-show -q XF2026-000001 | sed -n '/^Timeline/,$p'
  Timeline
    [..]  2026-03-02 09:00  add (uid [..])
    [..]  2026-03-10 23:59:59  transfer (uid [..])
        to: 政法委
        reason: 涉法涉诉

A second later the assigned deadline is missed, and stays so.

  $ case-do -q transfer XF2026-000002 --to 纪委监委 --now 2026-03-11T00:00:00
  XF2026-000002
  $ clock assigned XF2026-000002
  assigned deadline: 2026-03-02 09:00 → 2026-03-10, missed 2026-03-11 00:00
  $ clock assigned XF2026-000002 --now 2026-03-11
  assigned deadline: 2026-03-02 09:00 → 2026-03-10, missed 2026-03-11 00:00
  $ clock notice XF2026-000002
  notice: 2026-03-02 09:00 → 2026-03-17, void

Only what was transferred to us can be objected to.

  $ export ANLAN_NOW=2026-03-11T09:00
  $ new-case
  XF2026-000003
  $ case-do object XF2026-000003 --reason 不属于本县
  ! case-do: XF2026-000003: cannot object: only where channel = transfer
  [4]
  $ for i in 1 2 3; do case-add -q --channel 上级转交办 --level city --summary 路灯不亮 --ref 市转〔2026〕$i号; done
  XF2026-000004
  XF2026-000005
  XF2026-000006

The objection is agreed to: the case stays out.

  $ case-do -q object XF2026-000004 XF2026-000005 --reason 不属于本县 --now 2026-03-13T10:00
  XF2026-000004
  XF2026-000005
  $ case-do object-agreed XF2026-000004 --now 2026-03-16
  XF2026-000004
  ! case-do: XF2026-000004: objection agreed; transferred [training]

It is refused: the case is where it was, and its clocks run on, from their own
start: 2026-03-11 + 15 d.

  $ case-do object-refused XF2026-000005 --now 2026-03-16
  ! case-do: XF2026-000005: object-refused: --reason (reason) is missing
  [3]
  $ case-do object-refused XF2026-000005 --reason 属于你县 --now 2026-03-16
  XF2026-000005
  ! case-do: XF2026-000005: objection refused; registered; due: notice 2026-03-26, register 2026-03-26 [training]
  $ clock '' XF2026-000005 | LC_ALL=C sort
  backlog: 2026-03-11 09:00 → 2027-03-11, running
  notice: 2026-03-11 09:00 → 2026-03-26, running
  objection: 2026-03-11 09:00 → 2026-03-18, running
  open 2: 2026-03-16 00:00, running
  open: 2026-03-11 09:00, ended 2026-03-13 10:00
  register: 2026-03-11 09:00 → 2026-03-26, running
  $ case-do -q accept XF2026-000005 --now 2026-03-26T23:59:59
  XF2026-000005
  $ clock register XF2026-000005
  register: 2026-03-11 09:00 → 2026-03-26, met 2026-03-26 23:59:59

Refused after the time has run out: what runs again is overdue.

  $ case-do -q object XF2026-000006 --reason 不属于本县 --now 2026-03-26T09:00
  XF2026-000006
  $ case-do -q object-refused XF2026-000006 --reason 属于你县 --now 2026-03-30
  XF2026-000006
  $ clock register XF2026-000006 --now 2026-03-30
  register: 2026-03-11 09:00 → 2026-03-26, overdue

An answer to an objection needs an objection.

  $ case-do object-refused XF2026-000001 --reason 属于你县
  ! case-do: XF2026-000001: cannot object-refused: it became 'transferred' by 'transfer'
  [4]

Sent back to us, a case is reopened; the reply is then due in 60 days.

  $ case-do reopen XF2026-000001 --reason 退回 --now 2026-04-01
  XF2026-000001
  ! case-do: XF2026-000001: reopen; accepted; due: reply 2026-05-31 [training]
  $ ledger-verify -q --rules
  verified: [..]
