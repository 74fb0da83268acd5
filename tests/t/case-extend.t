Extending the reply, once and by 30 days at most, and pausing a re-review for
a hearing.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ for i in 1 2 3 4 5; do new-case; done
  XF2026-000001
  XF2026-000002
  XF2026-000003
  XF2026-000004
  XF2026-000005
  $ case-do extend XF2026-000001 --until 2026-05-31 --approver 李示例 --reason 需要鉴定
  ! case-do: XF2026-000001: cannot extend: it is registered; possible now: accept, refuse, transfer, notify, step-done, withdraw, merge, supervise, visit, mediate, escalate
  [4]
  $ case-do -q accept XF2026-000001 XF2026-000002 XF2026-000003 XF2026-000004 XF2026-000005 >accepted

All three are asked for, and named together.

  $ case-do extend XF2026-000001
  ! case-do: XF2026-000001: extend: --until (until) is missing
  ! case-do: XF2026-000001: extend: --approver (approver) is missing
  ! case-do: XF2026-000001: extend: --reason (reason) is missing
  [3]

Due 2026-05-01: 2026-05-31 is the limit, 06-01 is a day too far.  A date that
extends nothing is refused too.

  $ export ANLAN_NOW=2026-04-20T09:00
  $ case-do extend XF2026-000001 --until 2026-06-01 --approver 李示例 --reason 需要鉴定
  ! case-do: XF2026-000001: until: 2026-06-01 is too far; the limit is 2026-05-31
  [4]
  $ case-do extend XF2026-000001 --until 2026-05-01 --approver 李示例 --reason 需要鉴定
  ! case-do: XF2026-000001: until: 2026-05-01 is not after the due date 2026-05-01
  [3]
  $ case-do extend XF2026-000001 --until 2026-05-31 --approver 李示例 --reason 需要鉴定
  XF2026-000001
  ! case-do: XF2026-000001: extend; accepted; due: notice 2026-03-17, reply 2026-05-31 [training]
  $ clock reply XF2026-000001
  reply: 2026-03-02 09:00 → 2026-05-31 (extended 1x), running

Once:

  $ case-do extend XF2026-000001 --until 2026-06-10 --approver 李示例 --reason 再次鉴定
  ! case-do: XF2026-000001: cannot extend: the clock 'reply' has already been extended (2026-05-01 to 2026-05-31)
  [4]

In the last second it can still be done, a second later it can't; nor said to
have been done in time when it was not.

  $ case-do -q extend XF2026-000002 --until 2026-05-02 --approver 李示例 --reason 需要鉴定 --now 2026-05-01T23:59:59
  XF2026-000002
  $ case-do extend XF2026-000003 --until 2026-05-31 --approver 李示例 --reason 需要鉴定 --now 2026-05-02T00:00:00
  ! case-do: XF2026-000003: cannot extend: the clock 'reply' was due on 2026-05-01; it can be extended or paused before that only
  [4]
  $ case-do -q extend XF2026-000003 --until 2026-05-31 --approver 李示例 --reason 补录 --on 2026-04-30 --now 2026-05-04T00:00:00
  XF2026-000003
  $ case-show -q XF2026-000003 | grep -A 3 extend$'\|extend ('
    [..]  2026-04-30 23:59:59  extend (uid [..]), entered late, 2026-05-04 00:00
        until: 2026-05-31
        reason: 补录
        approver: 李示例

Met at the last instant of the new day, missed a second later.

  $ case-do -q reply XF2026-000001 --outcome supported --now 2026-05-31T23:59:59
  XF2026-000001
  $ case-do -q reply XF2026-000003 --outcome supported --now 2026-06-01T00:00:00
  XF2026-000003
  $ clock reply XF2026-000001 XF2026-000002 XF2026-000003
  reply: 2026-03-02 09:00 → 2026-05-31 (extended 1x), met 2026-05-31 23:59:59
  reply: 2026-03-02 09:00 → 2026-05-02 (extended 1x), running
  reply: 2026-03-02 09:00 → 2026-05-31 (extended 1x), missed 2026-06-01 00:00

A clock that does not run can't be extended: a suggestion has none.

  $ export ANLAN_NOW=2026-06-02T09:00
  $ new-case --purpose suggestion
  XF2026-000006
  $ case-do -q accept XF2026-000006
  XF2026-000006
  $ case-do extend XF2026-000006 --until 2026-07-01 --approver 李示例 --reason 需要鉴定
  ! case-do: XF2026-000006: cannot extend: the clock 'reply' is not running
  [4]

A case reopened has a new clock, that can be extended once again.

  $ case-do -q close XF2026-000001
  XF2026-000001
  $ case-do -q reopen XF2026-000001 --reason 新证据
  XF2026-000001
  $ case-do -q extend XF2026-000001 --until 2026-08-31 --approver 李示例 --reason 需要鉴定
  XF2026-000001
  $ clock reply XF2026-000001
  reply: 2026-03-02 09:00 → 2026-05-31 (extended 1x), met 2026-05-31 23:59:59
  reply 2: 2026-06-02 09:00 → 2026-08-31 (extended 1x), running

Pausing: in re-review alone.

  $ case-do pause XF2026-000001 --reason 听证
  ! case-do: XF2026-000001: cannot pause: it is accepted; possible now: notify, schedule, step-done, extend, reply, withdraw, merge, supervise, visit, mediate, escalate
  [4]
  $ export ANLAN_NOW=2026-06-03T09:00
  $ for i in 7 8 9 10 11; do new-case; done >codes
  $ case-do -q accept - <codes >out && case-do -q reply - --outcome explained <codes >out
  $ case-do -q review - <codes >out && case-do -q review-reply - --outcome explained <codes >out
  $ case-do -q rereview - <codes
  XF2026-000007
  XF2026-000008
  XF2026-000009
  XF2026-000010
  XF2026-000011
  $ case-do resume XF2026-000007
  ! case-do: XF2026-000007: cannot resume: the clock 'rereview' is not paused
  [4]
  $ case-do pause XF2026-000007
  ! case-do: XF2026-000007: pause: --reason (reason) is missing
  [3]

Due 2026-07-03.  From 10 to 20 June: ten days more.  On the same day: none.

  $ case-do -q pause XF2026-000007 XF2026-000008 --reason 听证 --now 2026-06-10T15:00
  XF2026-000007
  XF2026-000008
  $ case-do pause XF2026-000007 --reason 听证 --now 2026-06-10T15:00
  ! case-do: XF2026-000007: cannot pause: the clock 'rereview' is paused
  [4]
  $ clock re-review: XF2026-000007
  re-review: 2026-06-03 09:00 → 2026-07-03, paused
  $ case-do -q resume XF2026-000008 --now 2026-06-10T23:59:59
  XF2026-000008
  $ case-do -q resume XF2026-000007 --now 2026-06-20T08:00
  XF2026-000007
  $ clock re-review: XF2026-000007 XF2026-000008
  re-review: 2026-06-03 09:00 → 2026-07-13, running
  re-review: 2026-06-03 09:00 → 2026-07-03, running

Twice: the pauses add up.  Midnight counts as a day.

  $ case-do -q pause XF2026-000007 --reason 再次听证 --now 2026-06-30T23:59:59
  XF2026-000007
  $ case-do -q resume XF2026-000007 --now 2026-07-01T00:00:00
  XF2026-000007
  $ clock re-review: XF2026-000007
  re-review: 2026-06-03 09:00 → 2026-07-14, running
  $ case-show -q XF2026-000007 --explain | grep -A 6 '^  re-review:'
    re-review: 2026-06-03 09:00 → 2026-07-14, running
        30 calendar days (our reading of "days"); source: Regulation on Petitions 2022, Art. 36
        from 2026-06-03 09:00 (that day is not counted), due 2026-07-03
        2026-06-10 15:00 paused
        2026-06-20 08:00 resumed, due 2026-07-13
        2026-06-30 23:59:59 paused
        2026-07-01 00:00 resumed, due 2026-07-14

A paused clock is not overdue, however long; paused in the last second it
still can be, a second later not.

  $ case-do -q pause XF2026-000009 --reason 听证 --now 2026-07-03T23:59:59
  XF2026-000009
  $ case-do pause XF2026-000010 --reason 听证 --now 2026-07-04T00:00:00
  ! case-do: XF2026-000010: cannot pause: the clock 'rereview' was due on 2026-07-03; it can be extended or paused before that only
  [4]
  $ case-due -q --overdue --now 2026-07-10 --columns code,clock | grep re-review
  XF2026-000008	re-review
  XF2026-000010	re-review
  XF2026-000011	re-review
  $ case-do -q resume XF2026-000009 --now 2026-07-10T09:00
  XF2026-000009
  $ clock re-review: XF2026-000009
  re-review: 2026-06-03 09:00 → 2026-07-10, running

The reply to a re-review ends a pause that is still on.

  $ case-do -q rereview-reply XF2026-000007 --outcome supported --now 2026-07-14T23:59:59
  XF2026-000007
  $ case-do -q pause XF2026-000009 --reason 听证 --now 2026-07-10T10:00
  XF2026-000009
  $ case-do -q rereview-reply XF2026-000009 --outcome supported --now 2026-07-12T10:00
  XF2026-000009
  $ clock re-review: XF2026-000007 XF2026-000009
  re-review: 2026-06-03 09:00 → 2026-07-14, met 2026-07-14 23:59:59
  re-review: 2026-06-03 09:00 → 2026-07-12, met 2026-07-12 10:00
  $ ledger-verify -q --rules
  verified: [..]
