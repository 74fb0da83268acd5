Reply, review, re-review, and the end of it; reopening.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ new-case
  XF2026-000001
  $ case-do -q accept XF2026-000001
  XF2026-000001
  $ case-do review XF2026-000001
  ! case-do: XF2026-000001: cannot review: it is accepted; possible now: [..]reply[..]
  [4]
  $ case-do reply XF2026-000001 --outcome not-supported --document 示信复〔2026〕1号 --delivered 2026-03-20 --now 2026-03-18
  XF2026-000001
  ! case-do: XF2026-000001: reply; replied; due: notice 2026-03-17 [training]

Re-review comes after the review, not before.

  $ export ANLAN_NOW=2026-04-10T09:00
  $ case-do rereview XF2026-000001
  ! case-do: XF2026-000001: cannot rereview: it became 'replied' by 'reply'
  [4]
  $ case-do review XF2026-000001
  XF2026-000001
  ! case-do: XF2026-000001: ask for review; in review; due: notice 2026-03-17, review 2026-05-10 [training]
  $ case-do close XF2026-000001
  ! case-do: XF2026-000001: cannot close: it is in review; possible now: notify, step-done, review-reply, supervise, visit, mediate, escalate
  [4]
  $ case-do -q review-reply XF2026-000001 --outcome not-supported --document 示信复查〔2026〕1号 --now 2026-05-10
  XF2026-000001
  $ case-do review XF2026-000001 --now 2026-05-11
  ! case-do: XF2026-000001: cannot review: it became 'replied' by 'review-reply'
  [4]
  $ case-do -q rereview XF2026-000001 --now 2026-05-20
  XF2026-000001
  $ case-do -q rereview-reply XF2026-000001 --outcome supported --document 市信复核〔2026〕1号 --now 2026-06-19
  XF2026-000001

That is final: there is no further review.

  $ export ANLAN_NOW=2026-06-20
  $ case-do review XF2026-000001
  ! case-do: XF2026-000001: cannot review: it became 'replied' by 'rereview-reply'
  [4]
  $ case-do rereview XF2026-000001
  ! case-do: XF2026-000001: cannot rereview: it became 'replied' by 'rereview-reply'
  [4]
  $ case-do reply XF2026-000001 --outcome supported
  ! case-do: XF2026-000001: cannot reply: it is replied; possible now: notify, step-done, close, supervise, visit, mediate, escalate
  [4]

The last outcome and document stand in the record, all of them in its timeline.

  $ case-list -q --columns code,outcome,document
  XF2026-000001	supported	市信复核〔2026〕1号
  $ case-show -q XF2026-000001 | grep -c 'outcome: not-supported'
  3

Closed with a cause, of two levels; the return visit falls due.

  $ case-do -q close XF2026-000001 --cause 没有这个
  ! case-do: XF2026-000001: cause: [..]
  [3]
  $ case-do close XF2026-000001 --cause other --now 2026-06-30
  XF2026-000001
  ! case-do: XF2026-000001: close; closed; due: notice 2026-03-17, return visit 2026-07-30 [training]

Reopened: a new open clock and a new reply clock; the old ones keep what they
say.  A return visit that is still owed is owed on.

  $ case-do reopen XF2026-000001 --now 2026-07-15T08:30
  ! case-do: XF2026-000001: reopen: --reason (reason) is missing
  [3]
  $ case-do reopen XF2026-000001 --reason 新证据 --now 2026-07-15T08:30
  XF2026-000001
  ! case-do: XF2026-000001: reopen; accepted; due: notice 2026-03-17, reply 2026-09-13 [training]
  $ clock open XF2026-000001
  open: 2026-03-02 09:00, ended 2026-06-30 00:00
  open 2: 2026-07-15 08:30, running
  $ clock reply XF2026-000001
  reply: 2026-03-02 09:00 → 2026-05-01, met 2026-03-18 00:00
  reply 2: 2026-07-15 08:30 → 2026-09-13, running

After a new reply a review can be asked for again.

  $ case-do -q reply XF2026-000001 --outcome explained --now 2026-09-13T23:59:59
  XF2026-000001
  $ case-do -q review XF2026-000001 --now 2026-10-13T23:59:59
  XF2026-000001
  $ clock reply XF2026-000001
  reply: 2026-03-02 09:00 → 2026-05-01, met 2026-03-18 00:00
  reply 2: 2026-07-15 08:30 → 2026-09-13, met 2026-09-13 23:59:59
  $ clock review XF2026-000001
  review may be asked: 2026-03-20 00:00 → 2026-04-19, ended 2026-04-10 09:00
  review: 2026-04-10 09:00 → 2026-05-10, met 2026-05-10 00:00
  review may be asked 2: 2026-09-13 00:00 → 2026-10-13, ended 2026-10-13 23:59:59
  review 2: 2026-10-13 23:59:59 → 2026-11-12, running
  $ ledger-verify -q --rules
  verified: [..]
