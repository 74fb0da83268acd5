What the office did: activities of every kind, linked to cases, counted.

  $ export ANLAN_NOW=2026-04-01T09:00
  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ unit-add -q --code road --name 公路科 >out; unit-add -q --code old --name 示例撤并所 --to 2026-03-31 >out; staff-add -q --code wang --name 王样本 --leader yes >out
  $ for i in 1 2 3; do case-add -q --channel visit --level county --summary 路灯不亮; done >out

What no activity can be.

  $ activity-log --leader wang
  ! activity-log: add: --kind (kind) is missing
  [3]
  $ activity-log --kind party
  ! activity-log: kind: 'party' is not one of letter-read (领导阅批), reception (领导接访), visit-down (下访), return-visit (回访), supervision (督办), joint-reception (联合接访), clean-up (集中整治), special-inspection (专项督查), mediation (调解), counselling (心理服务), relief (慰问帮扶), subsidy (发放补助), training (培训), drill (演练), publicity (宣传), meeting (例会研判), integrity (廉政谈话)
  [3]
  $ activity-log --kind meeting --day 2026-04-02
  ! activity-log: day: 2026-04-02 lies in the future
  [3]
  $ activity-log --kind meeting --unit old; activity-log --kind meeting --unit nobody
  ! activity-log: unit: unit 'old' is no longer valid: it ended on 2026-03-31 (it is 2026-04-01)
  ! activity-log: unit: there is no unit 'nobody'; see 'ledger-list unit'
  [3]
  $ activity-log --kind visit-down --cases XF2026-000001,XF2026-000009
  ! activity-log: there is no record 'XF2026-000009'
  [4]
  $ activity-log --kind visit-down --cases XF2026-000001、HD2026-000001
  ! activity-log: 'HD2026-000001' is not a code of ledger 'case', whose codes begin with XF
  [3]
  $ activity-log --kind visit-down --persons -1 --batches 1.5
  ! activity-log: persons: -1 is too small; the least is 0
  ! activity-log: batches: '1.5' is not right; expected a whole number
  [3]
  $ activity-log --kind relief --amount -1 --source 财政
  ! activity-log: amount: -1 is too small; the least is 0.00
  [3]
  $ activity-log --kind relief --households 3 --amount 1500
  ! activity-log: cannot add: say what the amount was paid from
  [4]
  $ ledger-list activity
  ! ledger-list: training ledger
  [1]

One of each kind, by word or by label.

  $ for k in letter-read reception visit-down return-visit supervision joint-reception clean-up special-inspection mediation counselling relief subsidy training drill publicity meeting integrity; do activity-log -q --kind $k --leader wang; done | tail -1
  HD2026-000017
  $ for k in 领导阅批 领导接访 下访 回访 督办 联合接访 集中整治 专项督查 调解 心理服务 慰问帮扶 发放补助 培训 演练 宣传 例会研判 廉政谈话; do activity-log -q --kind $k --day 2026-03-31; done | tail -1
  HD2026-000034

With the cases that they were about, and what was spent.

  $ activity-log --kind reception --leader wang --unit road --batches 2 --persons 5 --cases XF2026-000001，XF2026-000002、XF2026-000001 --what 路灯维修
  HD2026-000035
  ! activity-log: HD2026-000035: add [training]
  $ activity-log --kind relief --households 3 --persons 7 --own-staff 4 --amount 1500.50 --source 帮扶资金 --cases XF2026-000003
  HD2026-000036
  ! activity-log: HD2026-000036: add [training]
  $ ledger-show -q HD2026-000035 --format json | grep -o '"cases":[^]]*]'; ledger-list -q activity --cases XF2026-000002,XF2026-000003 --columns code,kind,cases; ledger-list -q activity --text 路灯 --columns code
  "cases":["XF2026-000001","XF2026-000002"]
  "cases":"XF2026-000001,XF2026-000002","batches":2,"persons":5,"what":"路灯维修"},"state":["","current"]
  HD2026-000035	reception	XF2026-000001, XF2026-000002
  HD2026-000036	relief	XF2026-000003
  HD2026-000035
  $ ledger-count -q activity --by kind --measure count,sum:batches,sum:persons,sum:households,sum:own-staff,sum:amount; ledger-count -q activity --from 2026-04-01 --to 2026-04-30; ledger-count -q activity --from 2026-03-01 --to 2026-03-31; ledger-count -q activity --by leader
  letter-read	2	0	0	0	0	0.00
  reception	3	2	5	0	0	0.00
  visit-down	2	0	0	0	0	0.00
  return-visit	2	0	0	0	0	0.00
  supervision	2	0	0	0	0	0.00
  joint-reception	2	0	0	0	0	0.00
  clean-up	2	0	0	0	0	0.00
  special-inspection	2	0	0	0	0	0.00
  mediation	2	0	0	0	0	0.00
  counselling	2	0	0	0	0	0.00
  relief	3	0	7	3	4	1500.50
  subsidy	2	0	0	0	0	0.00
  training	2	0	0	0	0	0.00
  drill	2	0	0	0	0	0.00
  publicity	2	0	0	0	0	0.00
  meeting	2	0	0	0	0	0.00
  integrity	2	0	0	0	0	0.00
  19
  17
  王样本	18
  	18
  $ printf 'Leaders read {{activity.count kind=letter-read}} letters and received {{activity.count kind=reception|joint-reception}} times, {{activity.sum.batches}} groups with {{activity.sum.persons kind=reception}} persons; {{activity.sum.amount}} yuan.\n' >r.md; report-run -q r.md --month 2026-04 | head -1
  Leaders read 1 letters and received 3 times, 2 groups with 5 persons; 1500.50 yuan.

An activity that fills a slot, and a drill of a plan.

  $ ledger-add -q slot --day 2026-04-01 --leader wang --place 信访大厅; ledger-add -q plan --title 防汛预案 --unit road
  JD2026-000001
  YA2026-000001
  $ activity-log --kind meeting --slot JD2026-000001
  ! activity-log: cannot add: only a reception fills a slot
  [4]
  $ activity-log --kind reception --leader wang --slot JD2026-000001
  HD2026-000037
  ! activity-log: HD2026-000037: add [training]
  ! activity-log: JD2026-000001: held [training]
  $ activity-log --kind 联合接访 --leader wang --slot JD2026-000001
  ! activity-log: JD2026-000001: cannot held: it is held; no action leads on from there
  [4]
  $ activity-log --kind meeting --plan YA2026-000001; activity-log --kind drill --plan YA2026-000001
  HD2026-000038
  HD2026-000039
  ! activity-log: HD2026-000038: add [training]
  ! activity-log: HD2026-000039: add [training]
  ! activity-log: YA2026-000001: drilled; in force; due: review 2029-03-31, drill 2027-04-01 [training]
  $ ledger-undo -q HD2026-000037 --reason 录错; ledger-list -q slot --columns code,state,activity,due; ledger-list -q activity --slot JD2026-000001
  JD2026-000001
  HD2026-000037
  JD2026-000001	planned		2026-04-01
  [1]

  $ ledger-do correct HD2026-000036 --amount 1600 --source '' --reason 更正
  ! ledger-do: HD2026-000036: cannot correct: say what the amount was paid from
  [4]
  $ ledger-do -q correct HD2026-000036 --amount 1600 --reason 更正; ledger-list -q activity --kind relief --cases XF2026-000003 --columns amount,source
  HD2026-000036
  1600.00	帮扶资金
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 223 entries, head
