The simple procedure: accept within 3 working days, reply within 10; for
first-time matters of any purpose; it can fall back to the ordinary one.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-02-10T10:00
  $ for p in complaint suggestion accusation complaint; do new-case --procedure simple --purpose $p; done
  XF2026-000001
  XF2026-000002
  XF2026-000003
  XF2026-000004

2026-02-10 + 3 wd = 2026-02-13, + 10 wd = 2026-03-02.

  $ clock accept XF2026-000001
  accept, simple procedure: 2026-02-10 10:00 → 2026-02-13, running
  $ case-do -q accept XF2026-000001 XF2026-000002 --on 2026-02-10T10:00 --now 2026-02-13T23:59:59
  XF2026-000001
  XF2026-000002
  $ case-do -q accept XF2026-000003 --now 2026-02-13T23:59:59
  XF2026-000003
  $ case-do -q accept XF2026-000004 --now 2026-02-14T00:00:00
  XF2026-000004
  $ clock accept XF2026-000003 XF2026-000004
  accept, simple procedure: 2026-02-10 10:00 → 2026-02-13, met 2026-02-13 23:59:59
  accept, simple procedure: 2026-02-10 10:00 → 2026-02-13, missed 2026-02-14 00:00
  $ case-do -q reply XF2026-000001 --outcome supported --now 2026-03-02T23:59:59
  XF2026-000001
  $ case-do -q reply XF2026-000002 --outcome explained --now 2026-03-03T00:00:00
  XF2026-000002
  $ clock reply XF2026-000001 XF2026-000002
  reply, simple procedure: 2026-02-10 10:00 → 2026-03-02, met 2026-03-02 23:59:59
  reply, simple procedure: 2026-02-10 10:00 → 2026-03-02, missed 2026-03-03 00:00

Refusing and transferring meet the clock for accepting too.

  $ export ANLAN_NOW=2026-03-03T09:00
  $ for i in 1 2; do new-case --procedure simple; done
  XF2026-000005
  XF2026-000006
  $ case-do -q refuse XF2026-000005 --reason 不属于受理范围
  XF2026-000005
  $ case-do -q transfer XF2026-000006 --to 政法委
  XF2026-000006
  $ clock accept XF2026-000005 XF2026-000006
  accept, simple procedure: 2026-03-03 09:00 → 2026-03-06, met 2026-03-03 09:00
  accept, simple procedure: 2026-03-03 09:00 → 2026-03-06, met 2026-03-03 09:00

Only first-time matters: refused when added, accepted and corrected.

  $ new-case --procedure simple --repeat-of XF2026-000001
  ! case-add: cannot add: the simple procedure is for first-time matters only
  [4]
  $ new-case --repeat-of XF2026-000001
  XF2026-000007
  $ case-do accept XF2026-000007 --procedure simple
  ! case-do: XF2026-000007: cannot accept: the simple procedure is for first-time matters only
  [4]
  $ case-do correct XF2026-000007 --procedure simple --reason 改正
  ! case-do: XF2026-000007: cannot correct: the simple procedure is for first-time matters only
  [4]
  $ case-do -q accept XF2026-000007
  XF2026-000007

The procedure may be chosen on acceptance.  The three days then count from
when the case was received.

  $ new-case
  XF2026-000008
  $ case-do accept XF2026-000008 --procedure simple --now 2026-03-06T17:00
  XF2026-000008
  ! case-do: XF2026-000008: accept; accepted; due: notice 2026-03-18, reply, simple procedure 2026-03-20 [training]
  $ clock accept XF2026-000008
  accept, simple procedure: 2026-03-03 09:00 → 2026-03-06, met 2026-03-06 17:00
  $ clock reply XF2026-000008
  reply, simple procedure: 2026-03-06 17:00 → 2026-03-20, running

Back to the ordinary procedure, with a reason: the reply clock then runs from
acceptance, 2026-03-06 + 60 d, and the ten days are void.

  $ export ANLAN_NOW=2026-03-20T23:59:59
  $ case-do fall-back XF2026-000008
  ! case-do: XF2026-000008: fall-back: --reason (reason) is missing
  [3]
  $ case-do fall-back XF2026-000007 --reason 案情复杂
  ! case-do: XF2026-000007: cannot fall-back: only where procedure = simple
  [4]
  $ case-do fall-back XF2026-000008 --reason 案情复杂
  XF2026-000008
  ! case-do: XF2026-000008: to ordinary procedure; accepted; due: notice 2026-03-18, reply 2026-05-05 [training]
  $ clock reply XF2026-000008
  reply: 2026-03-06 17:00 → 2026-05-05, running
  reply, simple procedure: 2026-03-06 17:00 → 2026-03-20, void
  $ clock accept XF2026-000008
  accept, simple procedure: 2026-03-03 09:00 → 2026-03-06, met 2026-03-06 17:00
  $ case-do fall-back XF2026-000008 --reason 再来
  ! case-do: XF2026-000008: cannot fall-back: only where procedure = simple
  [4]

Fallen back a second too late: what is missed stays missed, till the reply.

  $ new-case --procedure simple --received 2026-03-03 --on 2026-03-03
  XF2026-000009
  $ case-do -q accept XF2026-000009 --on 2026-03-06
  XF2026-000009
  $ case-do -q fall-back XF2026-000009 --reason 案情复杂 --now 2026-03-21T00:00:00
  XF2026-000009
  $ clock reply XF2026-000009 --now 2026-03-21T00:00:00
  reply: 2026-03-06 23:59:59 → 2026-05-05, running
  reply, simple procedure: 2026-03-06 23:59:59 → 2026-03-20, overdue
  $ case-do -q reply XF2026-000009 --outcome supported --now 2026-04-01
  XF2026-000009
  $ clock reply XF2026-000009
  reply: 2026-03-06 23:59:59 → 2026-05-05, met 2026-04-01 00:00
  reply, simple procedure: 2026-03-06 23:59:59 → 2026-03-20, missed 2026-04-01 00:00

A suggestion that falls back has no clock for the reply at all.

  $ export ANLAN_NOW=2026-04-01T09:00
  $ new-case --procedure simple --purpose suggestion
  XF2026-000010
  $ case-do -q accept XF2026-000010
  XF2026-000010
  $ case-do -q fall-back XF2026-000010 --reason 案情复杂
  XF2026-000010
  $ clock reply XF2026-000010
  reply, simple procedure: 2026-04-01 09:00 → 2026-04-16, void

In Chinese:

  $ new-case --procedure 简易程序
  XF2026-000011
  $ ANLAN_LANG=zh case-do accept XF2026-000011
  XF2026-000011
  ! case-do: XF2026-000011: 受理，办理中；到期：受理告知 2026-04-16、简易答复 2026-04-16[..]
  $ ANLAN_LANG=zh case-add --channel 来信 --level 县级 --summary 路灯不亮 --procedure 简易程序 --repeat-of XF2026-000001
  ! case-add: [..]简易程序只适用于初次信访事项
  [4]
  $ ledger-verify -q --rules
  verified: [..]
