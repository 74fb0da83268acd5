The level of an incident: by the plan's table for group visits, the higher one
at the bounds, and by the impact for all else.

  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ staff-add -q --code wang --name 王样本
  wang
  $ cat >log <<'END'
  > #!/bin/sh
  > exec incident-log -q --place 县政府大门 --summary 反映拖欠工资 "$@"
  > END
  $ chmod +x log

Each bound, and one below:

  $ for n in 1 2 3 4 5 6 9 10 11 100; do ./log --kind group-visit --headcount $n >out; done
  $ ./log --kind group-visit
  SJ2026-000011
  $ incident-list -q --columns headcount,level
  1	
  2	
  3	3
  4	3
  5	2
  6	2
  9	2
  10	1
  11	1
  100	1
  	
  $ ./log --kind group-visit --headcount 0
  ! incident-log: headcount: 0 is too small; the least is 1
  [3]
  $ ./log --kind group-visit --headcount -1
  ! incident-log: headcount: -1 is too small; the least is 1
  [3]

The plan is for visits to city level and above; one that was lodged below has no
level by it:

  $ for l in village township county city province national; do ./log --kind group-visit --headcount 10 --lodged $l >out; done
  $ incident-list -q --lodged village,township,county,city,province,national --columns lodged,level
  village	
  township	
  county	
  city	1
  province	1
  national	1

All other kinds by impact, whatever the number; without one there is none:

  $ for i in certain larger major; do ./log --kind fire --impact $i --headcount 12 >out; done
  $ ./log --kind road --headcount 12
  SJ2026-000021
  $ ./log --kind group-visit --headcount 2 --impact major
  SJ2026-000022
  $ incident-list -q --kind fire,road --columns kind,impact,level
  fire	certain	3
  fire	larger	2
  fire	major	1
  road		
  $ incident-list -q --impact major --columns kind,headcount,level
  fire	12	1
  group-visit	2	

Where the table has a level, no other can be given; where it has none, it must:

  $ incident-do activate SJ2026-000003 --by 王样本 --level 1
  ! incident-do: SJ2026-000003: level: it is '3', not '1', for it is graded (kind = group-visit and headcount >= 3 and lodged != village and lodged != township and lodged != county; source: plan for group visits: 3 and 4 persons); leave it out
  [3]
  $ incident-do activate SJ2026-000002 --by 王样本
  ! incident-do: SJ2026-000002: cannot activate: say the level; the table of levels doesn't give it
  [4]
  $ ANLAN_LANG=zh incident-do activate SJ2026-000002 --by 王样本
  ! incident-do: SJ2026-000002: 不能“启动预案”：预案等级表未给出等级，请填写响应等级
  [4]
  $ incident-do activate SJ2026-000003
  ! incident-do: SJ2026-000003: activate: --by (by) is missing
  [3]
  $ incident-do activate SJ2026-000003 --by 王样本
  SJ2026-000003
  ! incident-do: SJ2026-000003: activate the plan; plan active; due: on site 2026-03-02 10:00, written report 2026-03-02 11:00 [training]
  $ incident-do activate SJ2026-000002 --by 王样本 --level 3
  SJ2026-000002
  ! incident-do: SJ2026-000002: activate the plan; plan active; due: on site 2026-03-02 10:00, written report 2026-03-02 11:00 [training]

When more come, the level follows, and so do the clocks, from their start; while
the plan is active there is always one:

  $ incident-do update SJ2026-000003 --headcount 4
  SJ2026-000003
  ! incident-do: SJ2026-000003: update; plan active; due: on site 2026-03-02 10:00, written report 2026-03-02 11:00 [training]
  $ incident-do update SJ2026-000003 --headcount 5
  SJ2026-000003
  ! incident-do: SJ2026-000003: update; plan active; due: on site 2026-03-02 10:00, written report 2026-03-02 10:00 [training]
  $ incident-do update SJ2026-000003 --headcount 10
  SJ2026-000003
  ! incident-do: SJ2026-000003: update; plan active; due: on site 2026-03-02 10:00, written report 2026-03-02 09:30 [training]
  $ incident-do update SJ2026-000003 --headcount 2
  ! incident-do: SJ2026-000003: cannot update: say the level; the table of levels doesn't give it
  [4]
  $ incident-do update SJ2026-000003 --headcount 2 --level 3
  SJ2026-000003
  ! incident-do: SJ2026-000003: update; plan active; due: on site 2026-03-02 10:00, written report 2026-03-02 11:00 [training]
  $ incident-do update SJ2026-000003 --headcount 3 --level 2
  ! incident-do: SJ2026-000003: level: it is '3', not '2', for it is graded (kind = group-visit and headcount >= 3 and lodged != village and lodged != township and lodged != county; source: plan for group visits: 3 and 4 persons); leave it out
  [3]
  $ incident-do correct SJ2026-000003 --headcount 10 --reason 清点
  SJ2026-000003
  ! incident-do: SJ2026-000003: correct; plan active; due: on site 2026-03-02 10:00, written report 2026-03-02 09:30 [training]
  $ incident-do correct SJ2026-000003 --headcount 2 --reason 清点
  ! incident-do: SJ2026-000003: cannot correct: say the level; the table of levels doesn't give it
  [4]
  $ ledger-show -q --explain SJ2026-000003 | grep -A 1 'level:' | head -n 2
    level: 1
        graded: kind = group-visit and headcount >= 10 and lodged != village and lodged != township and lodged != county; source: plan for group visits: 10 persons and more

What can't be:

  $ ./log --kind riot
  ! incident-log: kind: 'riot' is not one of group-visit (群体访), fire (火灾), traffic (交通事故), weather (水旱气象灾害), health (公共卫生), building (房屋和工地), road (道路桥梁), security (治安), other (其他)
  [3]
  $ ./log --kind fire --at 2026-03-02T09:00:01
  ! incident-log: at: 2026-03-02 09:00:01 lies in the future
  [3]
  $ ./log --kind fire --deaths -1
  ! incident-log: deaths: -1 is too small; the least is 0
  [3]
  $ ./log --kind fire --injuries -1
  ! incident-log: injuries: -1 is too small; the least is 0
  [3]
  $ ./log --kind fire --unit nobody
  ! incident-log: unit: there is no unit 'nobody'; see 'ledger-list unit'
  [3]
  $ unit-add -q --code gone --name 已撤销的科 --to 2026-02-28
  gone
  $ ./log --kind fire --unit gone
  ! incident-log: unit: unit 'gone' is no longer valid: it ended on 2026-02-28 (it is 2026-03-02)
  [3]
  $ ./log --kind fire --cases XF2026-000009
  ! incident-log: there is no record 'XF2026-000009'
  [4]
  $ incident-do arrive SJ2026-000001
  ! incident-do: SJ2026-000001: cannot arrive: it is noted; possible now: activate, dismiss
  [4]
  $ incident-do activate SJ2026-000099 --by 王样本
  ! incident-do: SJ2026-000099: there is no record 'SJ2026-000099'
  [4]
  $ incident-do activate SJ2026-000001 --level 3 --by 王样本 --on 2026-03-02T08:59:59
  ! incident-do: SJ2026-000001: on: it must not be before the record's last entry (2026-03-02 09:00)
  [3]
  $ incident-do activate SJ2026-000001 --level 3 --by 王样本 --on 2026-03-02T09:00:01
  ! incident-do: SJ2026-000001: on: 2026-03-02 09:00:01 lies in the future
  [3]
  $ ledger-verify -q --rules >out
