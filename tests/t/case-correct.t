Correcting: fields change, with a reason; clocks that run follow, those that
have stopped keep what they said.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ for i in 1 2; do new-case; done
  XF2026-000001
  XF2026-000002
  $ case-do correct XF2026-000001 --place 示例路
  ! case-do: XF2026-000001: correct: --reason (reason) is missing
  [3]
  $ case-do correct XF2026-000001 --reason 改正
  ! case-do: XF2026-000001: correct: no field is given
  [2]

Received on another day: register and notice run from there.

  $ case-do correct XF2026-000001 --received 2026-02-28T16:00 --reason 录错日期
  XF2026-000001
  ! case-do: XF2026-000001: correct; registered; due: notice 2026-03-15, register 2026-03-15 [training]
  $ case-do -q accept XF2026-000001 XF2026-000002 --now 2026-03-16
  XF2026-000001
  XF2026-000002
  $ clock register XF2026-000001 XF2026-000002
  register: 2026-02-28 16:00 → 2026-03-15, missed 2026-03-16 00:00
  register: 2026-03-02 09:00 → 2026-03-17, met 2026-03-16 00:00

Once it has stopped, it keeps its verdict; the notice still runs and follows.

  $ case-do -q correct XF2026-000001 --received 2026-03-02 --reason 再次核对 --now 2026-03-16T09:00
  XF2026-000001
  $ export ANLAN_NOW=2026-03-16T09:00
  $ clock register XF2026-000001
  register: 2026-02-28 16:00 → 2026-03-15, missed 2026-03-16 00:00
  $ clock notice XF2026-000001
  notice: 2026-03-02 00:00 → 2026-03-17, running

The code keeps its year, whatever is corrected.

  $ case-do -q correct XF2026-000002 --received 2025-12-30 --reason 录错年份
  XF2026-000002
  $ case-list -q --received-to 2025-12-31 --columns code,received
  XF2026-000002	2025-12-30 00:00

The purpose: a suggestion has no reply clock, a complaint has one, from
acceptance; an extension before that still counts.

  $ case-do -q extend XF2026-000001 --until 2026-06-01 --approver 李示例 --reason 鉴定
  XF2026-000001
  $ case-do -q correct XF2026-000001 --purpose suggestion --reason 改正
  XF2026-000001
  $ clock reply XF2026-000001
  reply: 2026-03-16 00:00 → 2026-06-01 (extended 1x), void
  $ case-do -q correct XF2026-000001 --purpose complaint --reason 改回
  XF2026-000001
  $ clock reply XF2026-000001
  reply: 2026-03-16 00:00 → 2026-06-01 (extended 1x), void
  reply 2: 2026-03-16 00:00 → 2026-06-01 (extended 1x), running

A running clock that is extended keeps its extension when it is recomputed.

  $ new-case
  XF2026-000003
  $ case-do -q accept XF2026-000003 --procedure ordinary
  XF2026-000003
  $ case-do -q extend XF2026-000003 --until 2026-05-20 --approver 李示例 --reason 鉴定
  XF2026-000003
  $ case-do -q correct XF2026-000003 --route 31-6 --place 示例路 --reason 改正
  XF2026-000003
  $ clock reply XF2026-000003
  reply: 2026-03-16 09:00 → 2026-05-20 (extended 1x), running

A change of the condition when it is too late: missed stays missed.

  $ case-do -q correct XF2026-000001 --contactable no --reason 无地址 --now 2026-03-18T00:00:00
  XF2026-000001
  $ clock notice XF2026-000001 --now 2026-03-18
  notice: 2026-03-02 00:00 → 2026-03-17, overdue

The timeline shows old and new; empty takes a value away.

  $ export ANLAN_NOW=2026-03-18T09:00
  $ case-do -q correct XF2026-000003 --place '' --headcount 5 --reason 改正
  XF2026-000003
  $ case-show -q XF2026-000003 | tail -n 4
    [..]  2026-03-18 09:00  correct (uid [..])
        persons: 1 → 5
        place: 示例路 → (empty)
        reason: 改正

So it does when the correction is undone; in Chinese; and in JSON.  A private
value shows neither.

  $ case-do -q correct XF2026-000003 --phone 13800000000 --headcount 6 --reason 再改
  XF2026-000003
  $ ledger-undo -q XF2026-000003 --reason 误改
  XF2026-000003
  $ ANLAN_LANG=zh case-show -q XF2026-000003 | tail -n 12
    [..]  2026-03-18 09:00  更正（uid [..]）
        人数：1 → 5
        发生地：示例路 → （空）
        理由：改正
    [..]  2026-03-18 09:00  更正（uid [..]），已撤销
        人数：5 → 6
        联系电话：***
        理由：再改
    [..]  2026-03-18 09:00  撤销（uid [..]）
        人数：6 → 5
        联系电话：***
        理由：误改
  $ case-show -q XF2026-000003 --format json | sed 's/.*"timeline"//' | grep -o '"changes":{[^}]*}}*'
  "changes":{}}
  "changes":{}}
  "changes":{}}
  "changes":{"place":{"old":null,"new":"示例路"}}}
  "changes":{"headcount":{"old":1,"new":5}
  "changes":{"headcount":{"old":5,"new":6}}}
  "changes":{"headcount":{"old":6,"new":5}}}

  $ case-do correct XF2026-000003 --summary '' --reason 改正
  ! case-do: XF2026-000003: correct: --summary (summary) is missing
  [3]
  $ case-do correct XF2026-000003 --headcount 0 --representatives 6 --reason 改正
  ! case-do: XF2026-000003: headcount: [..]
  ! case-do: XF2026-000003: representatives: [..]
  [3]

Only if it hasn't moved meanwhile:

  $ v=$(case-list -q --columns version --headcount 5); case-do -q note XF2026-000003 --note 来电 --if-version $v
  XF2026-000003
  $ case-do -q note XF2026-000003 --note 来电 --if-version 64
  ! case-do: XF2026-000003: it has changed since: it is at version [..], not 64; look at it again
  [4]
  $ ledger-verify -q --rules
  verified: [..]
