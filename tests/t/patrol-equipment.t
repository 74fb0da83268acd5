Patrols by a site's interval; equipment that is tested, repaired and replaced in
time.

  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T10:00
  $ unit-add -q --code road --name 公路科 >out; unit-add -q --code old --name 旧科 --to 2026-03-01 >out; staff-add -q --code li --name 李示例 --unit road >out; staff-add -q --code gone --name 赵试用 --to 2026-03-01 >out
  $ site-add -q --code t1 --name 示例隧道 --type tunnel --unit road --patrol-every 1
  t1

Daily: by the end of the next day; the day itself isn't counted.

  $ ANLAN_NOW=2026-03-03T23:59:59 ledger-add patrol --site t1 --patroller li --summary 正常
  XC2026-000001
  ! ledger-add: XC2026-000001: add [training]
  ! ledger-add: t1: patrolled; in use; due: patrol 2026-03-04 [training]
  $ ANLAN_NOW=2026-03-05T00:00:00 ledger-add -q patrol --site t1 --patroller li --summary 渗水
  XC2026-000002
  $ clock patrol site/t1
  patrol: 2026-03-02 10:00 → 2026-03-03, met 2026-03-03 23:59:59
  patrol 2: 2026-03-03 23:59:59 → 2026-03-04, missed 2026-03-05 00:00
  patrol 3: 2026-03-05 00:00 → 2026-03-06, running
  $ export ANLAN_NOW=2026-03-05T08:00
  $ hazard-log -q --severity general --site t1 --unit road --source patrol --sector road --place 洞口 --description 渗水 && ledger-do -q correct XC2026-000002 --found YH2026-000001 --reason 补登隐患
  YH2026-000001
  XC2026-000002
  $ ledger-list -q patrol --columns code,at,site,unit,patroller,found
  XC2026-000001	2026-03-03 23:59:59	示例隧道	公路科	李示例	
  XC2026-000002	2026-03-05 00:00	示例隧道	公路科	李示例	YH2026-000001
  $ for o in '--site t1' '--site t1 --patroller nobody' '--site t1 --patroller gone' '--site t9 --patroller li' '--site t1 --patroller li --at 2026-03-05T08:00:01' '--site t1 --patroller li --found YH2026-000002'; do ledger-add -q patrol $o; echo "  $?"; done
    3
    3
    3
    3
    3
    4
  ! ledger-add: add: --patroller (patroller) is missing
  ! ledger-add: patroller: there is no staff 'nobody'; see 'ledger-list staff'
  ! ledger-add: patroller: staff 'gone' is no longer valid: it ended on 2026-03-01 (it is 2026-03-05)
  ! ledger-add: site: there is no site 't9'; see 'ledger-list site'
  ! ledger-add: at: 2026-03-05 08:00:01 lies in the future
  ! ledger-add: there is no record 'YH2026-000002'

A test is due on the date of its certificate, then on the next one.

  $ ledger-add equipment --item 电梯 --kind special --site t1 --number DT-1 --fitted 2025-03-10 --test-due 2026-03-10 --replace-due 2026-03-20
  SB2025-000001
  ! ledger-add: SB2025-000001: add; working; due: test 2026-03-10, replace 2026-03-20 [training]
  $ ANLAN_NOW=2026-03-10T23:59:59 ledger-do -q test SB2025-000001 --test-due 2027-03-10
  SB2025-000001
  $ ledger-add -q equipment --item 摄像机 --kind camera --unit road --fitted 2026-03-01 --test-due 2026-03-10
  SB2026-000001
  $ ANLAN_NOW=2026-03-11T00:00:00 ledger-do -q test SB2026-000001 --test-due 2026-09-10
  SB2026-000001
  $ clock test SB2025-000001; clock test SB2026-000001
  test: 2026-03-05 08:00 → 2026-03-10, met 2026-03-10 23:59:59
  test 2: 2026-03-10 23:59:59 → 2027-03-10, running
  test: 2026-03-05 08:00 → 2026-03-10, missed 2026-03-11 00:00
  test 2: 2026-03-11 00:00 → 2026-09-10, running

Out of order: repaired within seven days, or replaced.

  $ export ANLAN_NOW=2026-03-12T09:00
  $ ledger-do -q fault SB2025-000001 SB2026-000001 --fault 无法启动; ledger-do -q maintain SB2025-000001 --maintained 2026-03-12
  SB2025-000001
  SB2026-000001
  SB2025-000001
  $ ANLAN_NOW=2026-03-19T23:59:59 ledger-do -q repair SB2026-000001
  SB2026-000001
  $ ANLAN_NOW=2026-03-20T23:59:59 ledger-do -q replace SB2025-000001 --replace-due 2036-03-20
  SB2025-000001
  $ clock repair SB2026-000001; clock repair SB2025-000001; clock replace SB2025-000001
  repair: 2026-03-12 09:00 → 2026-03-19, met 2026-03-19 23:59:59
  repair: 2026-03-12 09:00 → 2026-03-19, missed 2026-03-20 23:59:59
  replace: 2026-03-05 08:00 → 2026-03-20, met 2026-03-20 23:59:59
  replace 2: 2026-03-20 23:59:59 → 2036-03-20, running
  $ ledger-list -q equipment --columns code,item,unit,state,fault,maintained
  SB2025-000001	电梯	公路科	working		2026-03-12
  SB2026-000001	摄像机	公路科	working		

Wrong states, dates and numbers.

  $ export ANLAN_NOW=2026-03-21T09:00
  $ ledger-do repair SB2026-000001; ledger-do maintain SB2026-000001 --maintained 2026-03-22; ledger-do test SB2026-000001 --test-due 2026-02-28; ledger-do fault SB2026-000001
  ! ledger-do: SB2026-000001: cannot repair: it is working; possible now: test, maintain, fault, replace, retire
  ! ledger-do: SB2026-000001: maintained: 2026-03-22 lies in the future
  ! ledger-do: SB2026-000001: cannot test: due before it was fitted
  ! ledger-do: SB2026-000001: fault: --fault (fault) is missing
  [3]
  $ for o in '--fitted 2026-03-22' '--fitted 2026-03-02 --test-due 2026-03-01' '--fitted 2026-03-02 --replace-due 2026-03-01' '--number DT-1' '--unit old' '--kind toy'; do ledger-add -q equipment --item 灭火器 --kind extinguisher $o; echo "  $?"; done
    3
    4
    4
    4
    3
    3
  ! ledger-add: fitted: 2026-03-22 lies in the future
  ! ledger-add: cannot add: due before it was fitted
  ! ledger-add: cannot add: due before it was fitted
  ! ledger-add: number: 'DT-1' is taken by SB2025-000001
  ! ledger-add: unit: unit 'old' is no longer valid: it ended on 2026-03-01 (it is 2026-03-21)
  ! ledger-add: kind: 'toy' is not one of camera (监控), alarm (报警器), extinguisher (灭火器), special (特种设备), other (其他)

Taken away: nothing more is due.

  $ ledger-do -q retire SB2025-000001 --reason 拆除; clock '' SB2025-000001; ledger-do test SB2025-000001 --test-due 2028-01-01
  SB2025-000001
  open: 2025-03-10 00:00, ended 2026-03-21 09:00
  replace: 2026-03-05 08:00 → 2026-03-20, met 2026-03-20 23:59:59
  test: 2026-03-05 08:00 → 2026-03-10, met 2026-03-10 23:59:59
  test 2: 2026-03-10 23:59:59 → 2027-03-10, void
  repair: 2026-03-12 09:00 → 2026-03-19, missed 2026-03-20 23:59:59
  replace 2: 2026-03-20 23:59:59 → 2036-03-20, void
  ! ledger-do: SB2025-000001: cannot test: it is taken away; no action leads on from there
  [4]
  $ ledger-undo -q SB2025-000001 --reason 误登; ledger-list -q equipment --columns code,state
  SB2025-000001
  SB2025-000001	working
  SB2026-000001	working
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
