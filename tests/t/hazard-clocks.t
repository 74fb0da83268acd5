What each severity has to do, and by when: met at the last second, missed by
the next one.

  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T10:00
  $ unit-add -q --code road --name 公路科 >out; staff-add -q --code li --name 李示例 --unit road >out
  $ for s in minor minor minor general general general major major; do new-hazard $s; done
  YH2026-000001
  YH2026-000002
  YH2026-000003
  YH2026-000004
  YH2026-000005
  YH2026-000006
  YH2026-000007
  YH2026-000008

A minor one is put right the same day, without an order; only a minor one is.

  $ hazard-do -q fix-now YH2026-000004
  ! hazard-do: YH2026-000004: cannot fix-now: only a minor hazard is fixed without an order
  [4]
  $ ANLAN_NOW=2026-03-02T23:59:59 hazard-do -q fix-now YH2026-000001 --spent 20
  YH2026-000001
  $ ANLAN_NOW=2026-03-03T00:00:00 hazard-do -q fix-now YH2026-000002
  YH2026-000002
  $ ANLAN_NOW=2026-03-02T23:59:59 hazard-do -q order YH2026-000003 --owner li --measures 清理
  YH2026-000003
  $ ANLAN_NOW=2026-03-03T00:00:00 hazard-do -q fix YH2026-000003
  YH2026-000003
  $ clock 'fix at once' YH2026-000001 YH2026-000002 YH2026-000003; clock rectify YH2026-000003
  fix at once: 2026-03-02 00:00 → 2026-03-02, met 2026-03-02 23:59:59
  fix at once: 2026-03-02 00:00 → 2026-03-02, missed 2026-03-03 00:00
  fix at once: 2026-03-02 00:00 → 2026-03-02, met 2026-03-02 23:59:59
  rectify: 2026-03-02 23:59:59 → 2026-03-02, missed 2026-03-03 00:00

Found yesterday and written down today, its day is over; one that proves to be
more than minor has three days.

  $ new-hazard minor --found 2026-03-01; clock 'fix at once' YH2026-000009; new-hazard minor && hazard-do -q correct YH2026-000010 --severity general --reason 复核; clock '' YH2026-000010
  YH2026-000009
  fix at once: 2026-03-01 00:00 → 2026-03-01, overdue
  YH2026-000010
  YH2026-000010
  fix at once: 2026-03-02 00:00 → 2026-03-02, void
  open: 2026-03-02 00:00, running
  order: 2026-03-02 10:00 → 2026-03-05, running

A general one: the order within three days, then 30 days.

  $ cat >order <<'END'
  > ANLAN_NOW=$1 && export ANLAN_NOW && shift && hazard-do -q order "$@" --owner li --measures 加固
  > END
  $ sh order 2026-03-05T23:59:59 YH2026-000004; sh order 2026-03-06T00:00:00 YH2026-000005
  YH2026-000004
  YH2026-000005
  $ clock order YH2026-000004 YH2026-000005
  order: 2026-03-02 10:00 → 2026-03-05, met 2026-03-05 23:59:59
  order: 2026-03-02 10:00 → 2026-03-05, missed 2026-03-06 00:00
  $ ANLAN_NOW=2026-04-04T23:59:59 hazard-do -q fix YH2026-000004; ANLAN_NOW=2026-04-06T00:00:00 hazard-do -q fix YH2026-000005
  YH2026-000004
  YH2026-000005
  $ clock rectify YH2026-000004 YH2026-000005
  rectify: 2026-03-05 23:59:59 → 2026-04-04, met 2026-04-04 23:59:59
  rectify: 2026-03-06 00:00 → 2026-04-05, missed 2026-04-06 00:00

Or by the date that was set, if that is earlier; a later one changes nothing.

  $ sh order 2026-03-02T11:00 YH2026-000006 --rectify-by 2026-03-20; clock rectify YH2026-000006
  YH2026-000006
  rectify: 2026-03-02 11:00 → 2026-03-20, running
  $ export ANLAN_NOW=2026-03-02T12:00
  $ hazard-do -q correct YH2026-000006 --rectify-by 2026-06-30 --reason 设备未到; clock rectify YH2026-000006
  YH2026-000006
  rectify: 2026-03-02 11:00 → 2026-04-01, running
  $ hazard-do -q correct YH2026-000006 --severity major --reason 升级; clock rectify YH2026-000006
  YH2026-000006
  rectify: 2026-03-02 11:00 → 2026-03-17, running

A major one: the order within a day, with all that it needs, then 15 days.

  $ sh order 2026-03-03T09:00 YH2026-000007
  ! hazard-do: YH2026-000007: cannot order: a major hazard needs funds, a deadline and a contingency plan
  ! hazard-do: YH2026-000007: cannot order: a major hazard needs a report: state and causes, danger and difficulty (Order 16, Art. 14)
  ! hazard-do: YH2026-000007: cannot order: a major hazard needs a plan: aims, persons, safety measures (Order 16, Art. 15)
  [4]
  $ sh order 2026-03-03T09:00 YH2026-000007 --funds 50000 --rectify-by 2026-03-31
  ! hazard-do: YH2026-000007: cannot order: a major hazard needs funds, a deadline and a contingency plan
  ! hazard-do: YH2026-000007: cannot order: a major hazard needs a report: state and causes, danger and difficulty (Order 16, Art. 14)
  ! hazard-do: YH2026-000007: cannot order: a major hazard needs a plan: aims, persons, safety measures (Order 16, Art. 15)
  [4]
  $ sh order 2026-03-03T09:00 YH2026-000007 --funds 50000 --rectify-by 2026-03-31 --plan 封闭交通
  ! hazard-do: YH2026-000007: cannot order: a major hazard needs a report: state and causes, danger and difficulty (Order 16, Art. 14)
  ! hazard-do: YH2026-000007: cannot order: a major hazard needs a plan: aims, persons, safety measures (Order 16, Art. 15)
  [4]
  $ sh order 2026-03-03T09:00 YH2026-000007 --funds 50000 --rectify-by 2026-03-31 --plan 封闭交通 --causes 年久失修 --danger 可能垮塌
  ! hazard-do: YH2026-000007: cannot order: a major hazard needs a plan: aims, persons, safety measures (Order 16, Art. 15)
  [4]
  $ all='--funds 50000 --rectify-by 2026-03-31 --plan 封闭交通 --causes 年久失修 --danger 可能垮塌 --aims 恢复承载 --persons 公路科 --safety 限行'
  > sh order 2026-03-03T23:59:59 YH2026-000007 $all; sh order 2026-03-04T00:00:00 YH2026-000008 $all
  YH2026-000007
  YH2026-000008
  $ clock order YH2026-000007 YH2026-000008; clock rectify YH2026-000007
  order: 2026-03-02 10:00 → 2026-03-03, met 2026-03-03 23:59:59
  order: 2026-03-02 10:00 → 2026-03-03, missed 2026-03-04 00:00
  rectify: 2026-03-03 23:59:59 → 2026-03-18, running
  $ hazard-list -q --columns code,severity,five
  YH2026-000001	minor	no
  YH2026-000002	minor	no
  YH2026-000003	minor	no
  YH2026-000004	general	no
  YH2026-000005	general	no
  YH2026-000006	major	no
  YH2026-000007	major	yes
  YH2026-000008	major	yes
  YH2026-000009	minor	no
  YH2026-000010	general	no
  $ ANLAN_NOW=2026-03-18T23:59:59 hazard-do -q fix YH2026-000007; clock rectify YH2026-000007; clock verify YH2026-000007
  YH2026-000007
  rectify: 2026-03-03 23:59:59 → 2026-03-18, met 2026-03-18 23:59:59
  verify: 2026-03-18 23:59:59 → 2026-03-25, running

Extended: before it is due, with an approver, by 30 days at most at a time.

  $ export ANLAN_NOW=2026-03-19T23:59:59
  $ for d in 2026-04-19 2026-04-18 2026-04-18; do hazard-do extend YH2026-000008 --until $d --approver 王样本 --reason 天气; done; clock rectify YH2026-000008
  YH2026-000008
  rectify: 2026-03-04 00:00 → 2026-04-18 (extended 1x), running
  ! hazard-do: YH2026-000008: until: 2026-04-19 is too far; the limit is 2026-04-18
  ! hazard-do: YH2026-000008: extend; being fixed; due: rectify 2026-04-18 [training]
  ! hazard-do: YH2026-000008: until: 2026-04-18 is not after the due date 2026-04-18
  $ ANLAN_NOW=2026-04-19T00:00:00 hazard-do extend YH2026-000008 --until 2026-04-20 --approver 王样本 --reason 天气
  ! hazard-do: YH2026-000008: cannot extend: the clock 'rectify' was due on 2026-04-18; it can be extended or paused before that only
  [4]

Verified within five working days; Qingming lies between.

  $ ANLAN_NOW=2026-04-01T10:00 ANLAN_ACTOR=甲 hazard-do -q fix YH2026-000006; clock verify YH2026-000006
  YH2026-000006
  verify: 2026-04-01 10:00 → 2026-04-09, running
  $ ANLAN_NOW=2026-04-09T23:59:59 ANLAN_ACTOR=甲 hazard-do -q verify YH2026-000006
  ! hazard-do: YH2026-000006: cannot verify: that is for another person than who did 'fix'
  [6]
  $ ANLAN_NOW=2026-04-10T00:00:00 ANLAN_ACTOR=乙 hazard-do -q reject YH2026-000006 --reason 未到位; clock verify YH2026-000006; clock rework YH2026-000006
  YH2026-000006
  verify: 2026-04-01 10:00 → 2026-04-09, missed 2026-04-10 00:00
  rework: 2026-04-10 00:00 → 2026-04-25, running

Shut down: what ran is void, what was overdue stays missed.

  $ new-hazard major --found 2026-04-10 --now 2026-04-10; export ANLAN_NOW=2026-04-11T10:00; new-hazard major
  YH2026-000011
  YH2026-000012
  $ export ANLAN_NOW=2026-04-13T00:00:00; new-hazard major
  YH2026-000013
  $ hazard-do -q shut YH2026-000012 YH2026-000013 --approver 王样本 --reason 取缔; clock order YH2026-000012 YH2026-000013
  YH2026-000012
  YH2026-000013
  order: 2026-04-11 10:00 → 2026-04-12, missed 2026-04-13 00:00
  order: 2026-04-13 00:00 → 2026-04-14, void
  $ hazard-list -q --state shut --columns code
  YH2026-000012
  YH2026-000013
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
