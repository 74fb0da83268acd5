Acts that must come within a clock, and clocks that an act makes void.

  $ ledger-init -q --office 示例县 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ cat >fine.ledger <<'END'
  > ledger fine FK "fine" 罚款
  >   dated told
  >   told date required default today "told on" 送达日
  >   state told   "told"   已送达
  >   state heard  "heard"  听证中
  >   state closed "closed" 已办结 final done
  > 
  >   action object  told -> =      "object"  陈述申辩
  >     within object
  >   action hear    told -> heard  "ask for a hearing" 申请听证
  >     within hearing
  >     voids pay, object
  >   action uphold  heard -> told  "uphold"  维持
  >   action pay     told -> closed "pay"     缴款
  >   action reopen  final -> told  "reopen"  重新办理
  >   action wait    told -> =      "wait"    中止
  >     pauses hearing
  >   action go-on   told -> =      "go on"   恢复
  >     resumes hearing
  > 
  >   clock object  "objection" 申辩期 from added at told until pay
  >                 3d window "office default"
  >   clock hearing "hearing"   听证期 from added at told until hear, pay
  >                 5d window "office default"
  >   clock pay     "payment"   缴款   from added, uphold, reopen until pay
  >                 15d "office default"
  > END
  $ ledger-define -q fine.ledger
  $ for i in 1 2 3 4; do ledger-add -q fine --told 2026-03-02 --on 2026-03-02; done
  FK2026-000001
  FK2026-000002
  FK2026-000003
  FK2026-000004

On the last second, and one later; a clock that is paused, met or not there
forbids nothing.

  $ ledger-do object FK2026-000001 --now 2026-03-05T23:59:59
  FK2026-000001
  ! ledger-do: FK2026-000001: object; told; due: payment 2026-03-17 [training]
  $ ledger-do object FK2026-000002 --now 2026-03-06T00:00
  ! ledger-do: FK2026-000002: cannot object: too late: the clock 'object' ended on 2026-03-05
  [4]
  $ ANLAN_LANG=zh ledger-do object FK2026-000002 --now 2026-03-06T00:00
  ! ledger-do: FK2026-000002: 不能陈述申辩：已逾期：时限“申辩期”已于 2026-03-05 届满
  [4]
  $ ledger-do object FK2026-000002 --now 2026-03-09T00:00 --on 2026-03-05
  FK2026-000002
  ! ledger-do: FK2026-000002: object; told; due: payment 2026-03-17 [training]
  $ ledger-do -q wait FK2026-000003 --now 2026-03-05T09:00
  FK2026-000003
  $ ledger-do hear FK2026-000003 FK2026-000004 --now 2026-03-08T09:00
  ! ledger-do: FK2026-000004: cannot hear: too late: the clock 'hearing' ended on 2026-03-07
  [4]
  $ ledger-do -q --keep-going hear FK2026-000003 FK2026-000004 --now 2026-03-08T09:00
  FK2026-000003
  ! ledger-do: FK2026-000004: cannot hear: too late: the clock 'hearing' ended on 2026-03-07
  [4]
  $ ledger-do -q pay FK2026-000004 --now 2026-03-08T10:00
  FK2026-000004
  $ ledger-do -q reopen FK2026-000004 --now 2026-03-08T11:00
  FK2026-000004
  $ ledger-do object FK2026-000004 --now 2026-03-10T09:00
  FK2026-000004
  ! ledger-do: FK2026-000004: object; told; due: payment 2026-03-23 [training]
  $ ledger-undo -q FK2026-000004 --now 2026-03-10T09:00
  FK2026-000004

Void are the clocks that are named, and those alone; what was overdue by then
stays missed.

  $ ledger-do hear FK2026-000001 --now 2026-03-06T09:00
  FK2026-000001
  ! ledger-do: FK2026-000001: ask for a hearing; heard [training]
  $ ledger-show -q FK2026-000001 | sed -n '/^Clocks/,/^$/p'
  Clocks
    hearing: 2026-03-02 00:00 → 2026-03-07, ended 2026-03-06 09:00
    objection: 2026-03-02 00:00 → 2026-03-05, void
    open: 2026-03-02 00:00, running
    payment: 2026-03-02 09:00 → 2026-03-17, void
  \
  $ ledger-do -q uphold FK2026-000001 --now 2026-03-20T09:00
  FK2026-000001
  $ ledger-undo -q FK2026-000001 --now 2026-03-20T09:00; ledger-undo -q FK2026-000001 --now 2026-03-20T09:00
  FK2026-000001
  FK2026-000001
  $ ledger-show -q FK2026-000001 | sed -n '/^Clocks/,/^$/p'
  Clocks
    hearing: 2026-03-02 00:00 → 2026-03-07, running
    objection: 2026-03-02 00:00 → 2026-03-05, running
    open: 2026-03-02 00:00, running
    payment: 2026-03-02 09:00 → 2026-03-17, running
  \
  $ ledger-add -q fine --told 2026-03-16 --on 2026-03-01 --now 2026-03-16T09:00
  FK2026-000005
  $ ledger-do hear FK2026-000005 --now 2026-03-17T09:00
  FK2026-000005
  ! ledger-do: FK2026-000005: ask for a hearing; heard; due: payment 2026-03-16 [training]
  $ clock payment FK2026-000005
  payment: 2026-03-01 23:59:59 → 2026-03-16, running
  $ ledger-verify -q --rules >out

A return visit that nobody can make any more, since the case was taken up
again, is none.

  $ new-case --on 2026-03-01 --received 2026-03-01
  XF2026-000001
  $ export ANLAN_NOW=2026-03-02T09:00
  $ case-do -q accept XF2026-000001; case-do -q reply XF2026-000001 --outcome explained; case-do -q close XF2026-000001
  XF2026-000001
  XF2026-000001
  XF2026-000001
  $ case-do reopen XF2026-000001 --reason 新证据
  XF2026-000001
  ! case-do: XF2026-000001: reopen; accepted; due: notice 2026-03-16, reply 2026-05-01 [training]
  $ clock 'return visit' XF2026-000001
  return visit: 2026-03-02 09:00 → 2026-04-01, void
  $ ledger-undo -q XF2026-000001
  XF2026-000001
  $ case-do reopen XF2026-000001 --reason 新证据 --now 2026-04-02T00:00
  XF2026-000001
  ! case-do: XF2026-000001: reopen; accepted; due: notice 2026-03-16, return visit 2026-04-01, reply 2026-06-01 [training]
  $ clock 'return visit' XF2026-000001
  return visit: 2026-03-02 09:00 → 2026-04-01, running
  $ ledger-verify -q --rules >out
