The clocks of petition cases, each at its boundary: met at the last instant
of the last day, missed a second later.  A day is a calendar day, the day of
the start is not counted, and no due date is moved off a holiday.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ unit-add -q --code road --name 公路科 --kind office
  road

Register: 15 days from when it was received until it is accepted, refused,
transferred or objected to.  2026-03-02 + 15 d = 2026-03-17.

  $ case-add --channel letter --level county --summary 路灯不亮
  XF2026-000001
  ! case-add: XF2026-000001: add; registered; due: register 2026-03-17, notice 2026-03-17 [training]
  $ for i in 2 3 4 5 6; do new-case; done
  XF2026-000002
  XF2026-000003
  XF2026-000004
  XF2026-000005
  XF2026-000006
  $ case-add -q --channel transfer --level county --summary 路灯不亮
  XF2026-000007
  $ case-add -q --channel transfer --level county --summary 路灯不亮
  XF2026-000008
  $ export ANLAN_NOW=2026-03-17T23:59:59
  $ clock register XF2026-000001
  register: 2026-03-02 09:00 → 2026-03-17, running
  $ case-do accept XF2026-000001
  XF2026-000001
  ! case-do: XF2026-000001: accept; accepted; due: notice 2026-03-17, reply 2026-05-16 [training]
  $ case-do -q refuse XF2026-000002 --reason 不属于受理范围
  XF2026-000002
  $ case-do -q transfer XF2026-000003 --to 政法委
  XF2026-000003
  $ case-do -q object XF2026-000007 --reason 不属于本县
  XF2026-000007
  $ clock register XF2026-000001 XF2026-000002 XF2026-000003 XF2026-000007
  register: 2026-03-02 09:00 → 2026-03-17, met 2026-03-17 23:59:59
  register: 2026-03-02 09:00 → 2026-03-17, met 2026-03-17 23:59:59
  register: 2026-03-02 09:00 → 2026-03-17, met 2026-03-17 23:59:59
  register: 2026-03-02 09:00 → 2026-03-17, met 2026-03-17 23:59:59
  $ export ANLAN_NOW=2026-03-18T00:00:00
  $ clock register XF2026-000004
  register: 2026-03-02 09:00 → 2026-03-17, overdue
  $ case-do -q accept XF2026-000004
  XF2026-000004
  $ case-do -q refuse XF2026-000005 --reason 不属于受理范围
  XF2026-000005
  $ case-do -q transfer XF2026-000006 --to 纪委监委
  XF2026-000006
  $ case-do -q object XF2026-000008 --reason 不属于本县
  XF2026-000008
  $ clock register XF2026-000004 XF2026-000005 XF2026-000006 XF2026-000008
  register: 2026-03-02 09:00 → 2026-03-17, missed 2026-03-18 00:00
  register: 2026-03-02 09:00 → 2026-03-17, missed 2026-03-18 00:00
  register: 2026-03-02 09:00 → 2026-03-17, missed 2026-03-18 00:00
  register: 2026-03-02 09:00 → 2026-03-17, missed 2026-03-18 00:00

Notice: 15 days until the petitioner is told; none where nobody can be told.

  $ export ANLAN_NOW=2026-04-01T10:00
  $ for i in 1 2 3; do new-case; done
  XF2026-000009
  XF2026-000010
  XF2026-000011
  $ new-case --contactable no
  XF2026-000012
  $ clock notice XF2026-000012
  [1]
  $ case-do -q notify XF2026-000009 --noticed written --now 2026-04-16T23:59:59
  XF2026-000009
  $ case-do -q notify XF2026-000010 --noticed phone --now 2026-04-17T00:00:00
  XF2026-000010
  $ clock notice XF2026-000009 XF2026-000010
  notice: 2026-04-01 10:00 → 2026-04-16, met 2026-04-16 23:59:59
  notice: 2026-04-01 10:00 → 2026-04-16, missed 2026-04-17 00:00

A second notice changes nothing of it.

  $ case-do -q notify XF2026-000009 --noticed phone --now 2026-04-20
  XF2026-000009
  $ clock notice XF2026-000009
  notice: 2026-04-01 10:00 → 2026-04-16, met 2026-04-16 23:59:59

Objection: a right of the unit that a matter was transferred to, 5 working
days.  It is shown and never overdue.  2026-02-10 + 5 wd = 2026-02-24, over
the Spring Festival.

  $ export ANLAN_NOW=2026-02-24T23:59:59
  $ case-add -q --channel transfer --level county --summary 路灯不亮 --received 2026-02-10
  XF2026-000013
  $ clock objection XF2026-000013
  objection: 2026-02-10 00:00 → 2026-02-24, running
  $ clock objection XF2026-000013 --now 2026-02-25T00:00:00
  objection: 2026-02-10 00:00 → 2026-02-24, past
  $ clock objection XF2026-000001
  [1]
  $ case-due -q --now 2026-02-25T12:00 --received-to 2026-02-28 --columns code,clock,due
  XF2026-000013	notice	2026-02-25
  XF2026-000013	register	2026-02-25
  [1]
  $ case-list -q --overdue --now 2026-02-25T12:00:00
  [1]
  $ case-do -q object XF2026-000013 --reason 不属于本县 --now 2026-02-24T23:59:59
  XF2026-000013
  $ clock objection XF2026-000013
  objection: 2026-02-10 00:00 → 2026-02-24, ended 2026-02-24 23:59:59

Reply: 60 days from acceptance, for complaints of route 31(6) under the
ordinary procedure.  2026-03-02 + 60 d = 2026-05-01, a holiday: not moved.

  $ export ANLAN_NOW=2026-05-01T23:59:59
  $ for i in 1 2; do new-case --received 2026-03-02 --on 2026-03-02T08:00; done
  XF2026-000014
  XF2026-000015
  $ case-do accept XF2026-000014 XF2026-000015 --on 2026-03-02T17:30
  XF2026-000014
  XF2026-000015
  ! case-do: XF2026-000014: accept; accepted; due: notice 2026-03-17, reply 2026-05-01 [training]
  ! case-do: XF2026-000015: accept; accepted; due: notice 2026-03-17, reply 2026-05-01 [training]
  $ clock reply XF2026-000014
  reply: 2026-03-02 17:30 → 2026-05-01, running
  $ case-do -q reply XF2026-000014 --outcome supported
  XF2026-000014
  $ case-do -q reply XF2026-000015 --outcome explained --now 2026-05-02T00:00:00
  XF2026-000015
  $ clock reply XF2026-000014 XF2026-000015
  reply: 2026-03-02 17:30 → 2026-05-01, met 2026-05-01 23:59:59
  reply: 2026-03-02 17:30 → 2026-05-01, missed 2026-05-02 00:00

No such clock for suggestions, accusations and the other routes.

  $ export ANLAN_NOW=2026-05-06T09:00
  $ new-case --purpose suggestion
  XF2026-000016
  $ new-case --purpose accusation
  XF2026-000017
  $ for r in 31-1 31-2 31-3 31-4 31-5; do new-case --route $r; done
  XF2026-000018
  XF2026-000019
  XF2026-000020
  XF2026-000021
  XF2026-000022
  $ case-list -q --received-from 2026-05-06 --columns code | case-do -q accept - >accepted
  $ clock reply $(cat accepted)
  [1]

The window for a review: 30 days from delivery, the petitioner's right, never
counted against the office.  Review: 30 days.

  $ export ANLAN_NOW=2026-06-01T09:00
  $ for i in 1 2; do new-case; done
  XF2026-000023
  XF2026-000024
  $ case-do -q accept XF2026-000023 XF2026-000024 --now 2026-06-02
  XF2026-000023
  XF2026-000024
  $ case-do -q notify XF2026-000023 XF2026-000024 --noticed written --now 2026-06-02
  XF2026-000023
  XF2026-000024
  $ case-do -q reply XF2026-000023 XF2026-000024 --outcome supported --delivered 2026-06-03 --now 2026-06-05
  XF2026-000023
  XF2026-000024
  $ clock review XF2026-000023 --now 2026-07-03T23:59:59
  review may be asked: 2026-06-03 00:00 → 2026-07-03, running
  $ clock review XF2026-000023 --now 2026-07-04
  review may be asked: 2026-06-03 00:00 → 2026-07-03, past
  $ case-due -q --now 2026-07-04 --received-from 2026-06-01
  $ case-do -q review XF2026-000023 XF2026-000024 --now 2026-07-02T16:00
  XF2026-000023
  XF2026-000024
  $ clock review XF2026-000023
  review may be asked: 2026-06-03 00:00 → 2026-07-03, ended 2026-07-02 16:00
  review: 2026-07-02 16:00 → 2026-08-01, running
  $ case-do -q review-reply XF2026-000023 --outcome explained --now 2026-08-01T23:59:59
  XF2026-000023
  $ case-do -q review-reply XF2026-000024 --outcome explained --now 2026-08-02T00:00:00
  XF2026-000024
  $ clock review: XF2026-000023 XF2026-000024
  review: 2026-07-02 16:00 → 2026-08-01, met 2026-08-01 23:59:59
  review: 2026-07-02 16:00 → 2026-08-01, missed 2026-08-02 00:00

Re-review likewise; the day of delivery defaults to the day of the reply.

  $ clock re-review XF2026-000023 --now 2026-08-31T23:59:59
  re-review may be asked: 2026-08-01 00:00 → 2026-08-31, running
  $ clock re-review XF2026-000023 --now 2026-09-01
  re-review may be asked: 2026-08-01 00:00 → 2026-08-31, past
  $ case-do -q rereview XF2026-000023 XF2026-000024 --now 2026-08-20T10:00
  XF2026-000023
  XF2026-000024
  $ case-do -q rereview-reply XF2026-000023 --outcome explained --now 2026-09-19T23:59:59
  XF2026-000023
  $ case-do -q rereview-reply XF2026-000024 --outcome explained --now 2026-09-20T00:00:00
  XF2026-000024
  $ clock re-review: XF2026-000023 XF2026-000024
  re-review: 2026-08-20 10:00 → 2026-09-19, met 2026-09-19 23:59:59
  re-review: 2026-08-20 10:00 → 2026-09-19, missed 2026-09-20 00:00

Return visit: 30 days from closing, over the end of a month and of a year.

  $ case-do -q close XF2026-000023 XF2026-000024 --now 2026-12-15T09:00
  XF2026-000023
  XF2026-000024
  $ clock return XF2026-000023
  return visit: 2026-12-15 09:00 → 2027-01-14, running
  $ case-do -q return-visit XF2026-000023 --satisfaction satisfied --now 2027-01-14T23:59:59
  XF2026-000023
  $ case-do -q return-visit XF2026-000024 --satisfaction fair --now 2027-01-15T00:00:00
  XF2026-000024
  $ clock return XF2026-000023 XF2026-000024
  return visit: 2026-12-15 09:00 → 2027-01-14, met 2027-01-14 23:59:59
  return visit: 2026-12-15 09:00 → 2027-01-14, missed 2027-01-15 00:00

Old cases: a flag after 365 days, a hint and no duty.  2024-02-28 + 365 d is
2025-02-27, for 2024 has a 29 February.

  $ export ANLAN_NOW=2027-01-20T09:00
  $ new-case --received 2024-02-28T10:00 --on 2024-02-28T10:00
  XF2024-000001
  $ clock backlog XF2024-000001 --now 2025-02-27T23:59:59
  backlog: 2024-02-28 10:00 → 2025-02-27, running
  $ clock backlog XF2024-000001 --now 2025-02-28
  backlog: 2024-02-28 10:00 → 2025-02-27, reached
  $ case-do -q accept XF2024-000001 --on 2024-03-01
  XF2024-000001
  $ case-do -q notify XF2024-000001 --noticed phone --on 2024-03-01
  XF2024-000001
  $ case-do -q reply XF2024-000001 --outcome supported --on 2024-03-05
  XF2024-000001
  $ case-due -q --received-to 2024-12-31
  $ case-do -q close XF2024-000001 --on 2024-04-01
  XF2024-000001
  $ clock backlog XF2024-000001
  backlog: 2024-02-28 10:00 → 2025-02-27, ended 2024-04-01 23:59:59

Over new year, and a 31st: the end of the month does not matter to days.

  $ new-case --received 2025-12-25T16:00 --on 2025-12-25T16:00
  XF2025-000001
  $ case-do -q accept XF2025-000001 --on 2025-12-31T10:00
  XF2025-000001
  $ clock register XF2025-000001
  register: 2025-12-25 16:00 → 2026-01-09, met 2025-12-31 10:00
  $ clock reply XF2025-000001
  reply: 2025-12-31 10:00 → 2026-03-01, overdue

Received in the last second of a day, and in the first of the next.

  $ new-case --received 2026-03-01T23:59:59 --on 2026-03-02
  XF2026-000025
  $ new-case --received 2026-03-02T00:00:00 --on 2026-03-02
  XF2026-000026
  $ clock register XF2026-000025 XF2026-000026
  register: 2026-03-01 23:59:59 → 2026-03-16, overdue
  register: 2026-03-02 00:00 → 2026-03-17, overdue

How a due date came about is said with its rule:

  $ case-show -q XF2026-000013 --explain | sed -n '/^  notice/,/^  open/p'
    notice: 2026-02-10 00:00 → 2026-02-25, void
        15 calendar days (our reading of "days"); source: Regulation on Petitions 2022, Art. 23
        from 2026-02-10 00:00 (that day is not counted), due 2026-02-25
    objection: 2026-02-10 00:00 → 2026-02-24, ended 2026-02-24 23:59:59
        5 working days; source: Regulation on Petitions 2022, Art. 23
        from 2026-02-10 00:00 (that day is not counted), due 2026-02-24
          2026-02-14 a worked weekend day
          2026-02-15 not counted: 春节
          2026-02-16 not counted: 春节
          2026-02-17 not counted: 春节
          2026-02-18 not counted: 春节
          2026-02-19 not counted: 春节
          2026-02-20 not counted: 春节
          2026-02-21 not counted: 春节
          2026-02-22 not counted: 春节
          2026-02-23 not counted: 春节
    open: 2026-02-10 00:00, ended 2026-02-24 23:59:59

Every record also has a clock without a due date, from the day that it was
received to its final state.

  $ clock open XF2026-000023 XF2026-000025
  open: 2026-06-01 09:00, ended 2026-12-15 09:00
  open: 2026-03-01 23:59:59, running
  $ ledger-verify -q --rules
  verified: [..]
