A hazard goes its whole way: found, ordered, fixed, rejected, fixed again and
closed by another.

  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ unit-add -q --code road --name 公路科 >out; unit-add -q --code old --name 旧科 --to 2026-03-01 >out; staff-add -q --code li --name 李示例 --unit road >out
  $ hazard-log --severity general --unit road --place 和平大桥 --description 护栏松动 --sector road
  YH2026-000001
  ! hazard-log: YH2026-000001: add; open; due: order 2026-03-05 [training]
  $ ledger-show -q YH2026-000001 | sed '/^Timeline/,$d'
  YH2026-000001  safety hazard  open  [training]
    found on: 2026-03-02
    severity: general
    sector: roads, bridges, tunnels
    responsible unit: 公路科
    place: 和平大桥
    what is wrong: 护栏松动
    in the plan: no
    all five in place: no
  \
  Clocks
    open: 2026-03-02 00:00, running
    order: 2026-03-02 09:00 → 2026-03-05, running
  \

The order is due in three days, rectification 30 days later.

  $ hazard-do order YH2026-000001 --now 2026-03-05T23:59:59
  ! hazard-do: YH2026-000001: order: --owner (responsible person) is missing
  ! hazard-do: YH2026-000001: order: --measures (measures) is missing
  [3]
  $ ANLAN_NOW=2026-03-05T23:59:59 hazard-do order YH2026-000001 --owner li --measures 更换护栏
  YH2026-000001
  ! hazard-do: YH2026-000001: order rectification; being fixed; due: rectify 2026-04-04 [training]
  $ ANLAN_NOW=2026-04-04T23:59:59 ANLAN_ACTOR=甲 hazard-do fix YH2026-000001 --spent 1200.50
  YH2026-000001
  ! hazard-do: YH2026-000001: report fixed; fixed; due: verify 2026-04-13 [training]
  $ clock '' YH2026-000001 | LC_ALL=C sort
  open: 2026-03-02 00:00, running
  order: 2026-03-02 09:00 → 2026-03-05, met 2026-03-05 23:59:59
  rectify: 2026-03-05 23:59:59 → 2026-04-04, met 2026-04-04 23:59:59
  verify: 2026-04-04 23:59:59 → 2026-04-13, running

Who reported it fixed can't verify it; another may reject it. Nor can it be
fixed twice.

  $ export ANLAN_NOW=2026-04-07T09:00
  $ ANLAN_ACTOR=甲 hazard-do verify YH2026-000001
  ! hazard-do: YH2026-000001: cannot verify: that is for another person than who did 'fix'
  [6]
  $ ANLAN_ACTOR=乙 hazard-do reject YH2026-000001
  ! hazard-do: YH2026-000001: reject: --reason (reason) is missing
  [3]
  $ ANLAN_ACTOR=乙 hazard-do reject YH2026-000001 --reason 螺栓未紧固
  YH2026-000001
  ! hazard-do: YH2026-000001: fails verification; being fixed; due: rework 2026-04-22 [training]
  $ ANLAN_ACTOR=乙 hazard-do verify YH2026-000001
  ! hazard-do: YH2026-000001: cannot verify: it is being fixed; possible now: fix, extend, stop, shut
  [4]
  $ ANLAN_NOW=2026-04-22T23:59:59 ANLAN_ACTOR=甲 hazard-do fix YH2026-000001
  YH2026-000001
  ! hazard-do: YH2026-000001: report fixed; fixed; due: verify 2026-04-29 [training]
  $ ANLAN_NOW=2026-04-22T23:59:59 ANLAN_ACTOR=甲 hazard-do fix YH2026-000001
  ! hazard-do: YH2026-000001: cannot fix: it is fixed; possible now: verify, reject, stop, shut
  [4]
  $ ANLAN_NOW=2026-04-29T23:59:59 ANLAN_ACTOR=甲 hazard-do verify YH2026-000001
  ! hazard-do: YH2026-000001: cannot verify: that is for another person than who did 'fix'
  [6]
  $ ANLAN_NOW=2026-04-29T23:59:59 ANLAN_ACTOR=乙 hazard-do verify YH2026-000001
  YH2026-000001
  ! hazard-do: YH2026-000001: verify and close; closed [training]
  $ clock '' YH2026-000001 | LC_ALL=C sort
  open: 2026-03-02 00:00, ended 2026-04-29 23:59:59
  order: 2026-03-02 09:00 → 2026-03-05, met 2026-03-05 23:59:59
  rectify: 2026-03-05 23:59:59 → 2026-04-04, met 2026-04-04 23:59:59
  rework: 2026-04-07 09:00 → 2026-04-22, met 2026-04-22 23:59:59
  verify 2: 2026-04-22 23:59:59 → 2026-04-29, met 2026-04-29 23:59:59
  verify: 2026-04-04 23:59:59 → 2026-04-13, met 2026-04-07 09:00
  $ ANLAN_NOW=2026-04-30 hazard-do note YH2026-000001 --note 归档
  YH2026-000001
  ! hazard-do: YH2026-000001: note; closed [training]
  $ export ANLAN_NOW=2026-04-30T10:00
  $ hazard-do order YH2026-000001 --owner li --measures 无
  ! hazard-do: YH2026-000001: cannot order: it is closed; no action leads on from there
  [4]

Undoing the closing opens it again.

  $ ledger-undo -q YH2026-000001 --reason 误记; ledger-undo -q YH2026-000001 --reason 误销号; hazard-list -q --columns code,state,spent
  YH2026-000001
  YH2026-000001
  YH2026-000001	fixed	1200.50

Photos before and after.

  $ printf x >a.jpg; printf yy >b.jpg; hazard-do -q attach YH2026-000001 --file a.jpg --shot before && hazard-do -q attach YH2026-000001 --file b.jpg --shot after && ledger-show -q YH2026-000001 | sed -n '/^Attach/,/^$/p'
  YH2026-000001
  YH2026-000001
  Attachments
    1  a.jpg, before (1 bytes, d161d71145ab)
        [..]/ledger.db.files/d1/d161d71145abeec5ef15abcf0459cec60a27321e2f0ac0ef7ace5254f5944476
    2  b.jpg, after (2 bytes, fa30754a4541)
        [..]/ledger.db.files/fa/fa30754a45417ecf3761db17b7403d9c01d91ceb6b93fbfd2abe8fb32490836c
  \
  $ hazard-do -q attach YH2026-000001 --file a.jpg --shot during
  ! hazard-do: YH2026-000001: shot: 'during' is not one of before (整改前), after (整改后)
  [3]

What isn't right is refused, and nothing is written.

  $ export ANLAN_NOW=2026-05-06T09:00
  $ for o in '--unit nobody' '--unit old' '--found 2026-05-07' '--sector space' '--households -1' '--funds -0.01' '--rectify-by 2026-05-05' '--inspection JC2026-000009' '--source rumour'; do new-hazard general $o; echo "  $?"; done; hazard-log --severity grave
    3
    3
    3
    3
    3
    3
    4
    4
    3
  ! hazard-log: unit: there is no unit 'nobody'; see 'ledger-list unit'
  ! hazard-log: unit: unit 'old' is no longer valid: it ended on 2026-03-01 (it is 2026-05-06)
  ! hazard-log: found: 2026-05-07 lies in the future
  ! hazard-log: sector: there is no sector 'space'; see 'ledger-list sector'
  ! hazard-log: households: -1 is too small; the least is 0
  ! hazard-log: funds: -0.01 is too small; the least is 0.00
  ! hazard-log: cannot add: the deadline is before the day on which it was found
  ! hazard-log: there is no record 'JC2026-000009'
  ! hazard-log: source: 'rumour' is not one of inspection (检查发现), screening (排查发现), patrol (巡查发现), supervision (督察反馈), public (群众举报), self-check (自查自纠)
  ! hazard-log: severity: 'grave' is not one of minor (小隐患), general (一般隐患), major (重大隐患)
  ! hazard-log: add: --place (place) is missing
  ! hazard-log: add: --description (what is wrong) is missing
  [3]
  $ new-hazard general --unit old --found 2026-03-01 --rectify-by 2026-03-01 --on 2026-03-01
  YH2026-000002
  $ hazard-do order YH2026-000009 --owner li --measures 加固
  ! hazard-do: YH2026-000009: there is no record 'YH2026-000009'
  [4]
  $ hazard-list -q --columns code,state
  YH2026-000001	fixed
  YH2026-000002	open

Who reported it is nobody's business: no list shows so much as the family name.

  $ new-hazard minor --source public --reporter 张三样
  YH2026-000003
  $ ledger-show -q YH2026-000003 | grep -i report; hazard-list -q --source public --format json | grep -c 张
    reported by: ***
        reported by: ***
  0
  [1]
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
