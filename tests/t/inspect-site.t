Sites are looked in on by their own interval; what an inspection finds is
written down straight from it.

  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T10:00
  $ for u in road bus; do unit-add -q --code $u --name 单位$u; done >out; unit-add -q --code old --name 旧科 --to 2026-03-01 >out; staff-add -q --code li --name 李示例 --unit road >out
  $ site-add --code toll-1 --name 和平收费站 --type toll --unit road --inspect-every 30 --patrol-every 1
  toll-1
  ! site-add: toll-1: add; in use; due: inspect 2026-04-01, patrol 2026-03-03 [training]
  $ site-add -q --code shop --name 路口小店 --type small-shop --unit bus; site-add -q --code bridge --name 和平大桥 --type bridge --unit road --inspect-every 90
  shop
  bridge

The nine small places, and all kinds of site.

  $ ledger-list -q sitetype --parent nine --columns code,name; ledger-count site; site-list -q --type nine; site-list -q --type small-shop --columns code,unit
  small-clinic	小医院
  small-entertainment	小歌舞娱乐
  small-hotel	小旅馆
  small-internet	小网吧
  small-leisure	小美容洗浴
  small-restaurant	小餐饮
  small-school	小学校和幼儿园
  small-shop	小商店
  small-workshop	小生产加工
  shop	单位bus
  ! ledger-count: 'site' is a register: only ledgers, whose records have a date, are counted
  ! ledger-count: training ledger

What is due, in due lists and in the list of sites.

  $ site-list -q --due-within 30d --columns code,clock,due; due-list -q --ledger site --due-within 30d --columns code,clock,unit,due
  toll-1	patrol	2026-03-03
  toll-1	patrol	单位road	2026-03-03
  toll-1	inspect	单位road	2026-04-01
  [1]
  $ site-list -q --overdue --now 2026-04-02 --columns code,clock,due
  toll-1	patrol	2026-03-03

An inspection, on the last day and one second later, starts the next interval.

  $ ANLAN_NOW=2026-04-01T23:59:59 inspect-log --site toll-1 --kind night --sector road --aspects 消防,duty,fire --outcome hazards --finding 灭火器过期 --lead li --team 第一组
  JC2026-000001
  ! inspect-log: JC2026-000001: add [training]
  ! inspect-log: toll-1: inspected; in use; due: patrol 2026-03-03, inspect 2026-05-01 [training]
  $ ANLAN_NOW=2026-05-02T00:00:00 inspect-log -q --site toll-1 --kind leader-led
  JC2026-000002
  $ clock inspect site/toll-1
  inspect: 2026-03-02 10:00 → 2026-04-01, met 2026-04-01 23:59:59
  inspect 2: 2026-04-01 23:59:59 → 2026-05-01, missed 2026-05-02 00:00
  inspect 3: 2026-05-02 00:00 → 2026-06-01, running
  $ ledger-list -q inspect --columns code,day,kind,unit,site,aspects,outcome; ledger-list -q inspect --aspects theft,fire --columns code
  JC2026-000001	2026-04-01	night	单位road	和平收费站	duty, fire	hazards
  JC2026-000002	2026-05-02	leader-led	单位road	和平收费站		
  JC2026-000001

A hazard takes the unit, the site, the sector and the source from it.

  $ export ANLAN_NOW=2026-05-02T10:00
  $ hazard-log --inspection JC2026-000001 --severity minor --place 值班室 --description 灭火器过期
  YH2026-000001
  ! hazard-log: YH2026-000001: add; open; due: order 2026-05-05, fix at once 2026-05-02 [training]
  $ hazard-log -q --inspection JC2026-000002 --severity general --place 车道 --description 护栏破损 --unit bus
  YH2026-000002
  $ hazard-log --inspection JC2026-000001 --severity minor --place x --description x --source patrol
  ! hazard-log: source: it is 'inspection', not 'patrol', for it is graded (inspection); leave it out
  [3]
  $ hazard-list -q --columns code,inspection,unit,site,sector,source; hazard-list -q --inspection JC2026-000001 --columns code,description
  YH2026-000001	JC2026-000001	单位road	和平收费站	roads, bridges, tunnels	inspection
  YH2026-000002	JC2026-000002	单位bus	和平收费站	other	inspection
  YH2026-000001	灭火器过期

A site that is closed is no longer visited; what was overdue stays missed.

  $ ledger-do -q close site/toll-1 --reason 撤站; clock '' site/toll-1
  toll-1
  inspect: 2026-03-02 10:00 → 2026-04-01, met 2026-04-01 23:59:59
  open: 2026-03-02 10:00, ended 2026-05-02 10:00
  patrol: 2026-03-02 10:00 → 2026-03-03, missed 2026-05-02 10:00
  inspect 2: 2026-04-01 23:59:59 → 2026-05-01, missed 2026-05-02 00:00
  inspect 3: 2026-05-02 00:00 → 2026-06-01, void
  $ inspect-log --site toll-1 --kind routine
  ! inspect-log: toll-1: cannot inspected: it is closed; no action leads on from there
  [4]
  $ site-list -q --state used --columns code
  bridge
  shop

What isn't right is refused, and nothing is written.

  $ for o in '--unit nobody' '--unit old' '--site nowhere' '--site shop --unit old' '--unit bus --day 2026-05-03' '--unit bus --kind party' '--unit bus --aspects fire,weather' '--unit bus --drive ZX2026-000001' '--kind night'; do inspect-log -q $o; echo "  $?"; done
    3
    3
    3
    3
    3
    3
    3
    4
    3
  ! inspect-log: unit: there is no unit 'nobody'; see 'ledger-list unit'
  ! inspect-log: unit: unit 'old' is no longer valid: it ended on 2026-03-01 (it is 2026-05-02)
  ! inspect-log: site: there is no site 'nowhere'; see 'ledger-list site'
  ! inspect-log: unit: unit 'old' is no longer valid: it ended on 2026-03-01 (it is 2026-05-02)
  ! inspect-log: day: 2026-05-03 lies in the future
  ! inspect-log: kind: 'party' is not one of pre-holiday (节前检查), restart (开复工检查), special (专项检查), routine (日常检查), night (夜查), unannounced (暗访), leader-led (领导带队检查), self-check (自查), supervisory (督查), recheck (复查), discipline (纪律检查)
  ! inspect-log: aspects: 'weather' is not one of duty (值班和责任), fire (消防), vehicles (车辆), power (水电气), food (食品), theft (防盗), key-rooms (要害部位), key-sites (重点场所)
  ! inspect-log: there is no record 'ZX2026-000001'
  ! inspect-log: add: --unit (unit inspected) is missing
  $ for o in '--type no-such' '--type market --inspect-every 0' '--type market --patrol-every -1' '--type market --from 2026-03-02 --to 2026-03-01'; do site-add -q --code new --name 新 $o; echo "  $?"; done
    3
    3
    3
    4
  ! site-add: type: there is no kind of site 'no-such'; see 'ledger-list sitetype'
  ! site-add: inspect-every: 0 is too small; the least is 1
  ! site-add: patrol-every: -1 is too small; the least is 1
  ! site-add: cannot add: the end is before the beginning
  $ ledger-list -q inspect --columns code; site-list -q --columns code
  JC2026-000001
  JC2026-000002
  bridge
  shop
  toll-1

One of an earlier day is written down with --on: then the site's duty was met
that day.

  $ inspect-log -q --site bridge --on 2026-05-20 --now 2026-06-02 && clock inspect site/bridge && ledger-list -q inspect --site bridge --columns day && ledger-undo -q JC2026-000003
  JC2026-000003
  inspect: 2026-03-02 10:00 → 2026-05-31, met 2026-05-20 23:59:59
  inspect 2: 2026-05-20 23:59:59 → 2026-08-18, running
  2026-05-20
  bridge
  JC2026-000003

Undoing an inspection gives the site its old due date back.

  $ inspect-log -q --site bridge; clock inspect site/bridge; ledger-undo -q JC2026-000004 --reason 录错; clock inspect site/bridge
  JC2026-000004
  inspect: 2026-03-02 10:00 → 2026-05-31, met 2026-05-02 10:00
  inspect 2: 2026-05-02 10:00 → 2026-07-31, running
  bridge
  JC2026-000004
  inspect: 2026-03-02 10:00 → 2026-05-31, running
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
