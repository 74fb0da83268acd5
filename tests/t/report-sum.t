A sum of measures, of one ledger or of several, in sentences, conditions and
tables.

  $ $TESTS/lib/faults
  $ cat >walks.ledger <<'END'
  > ledger walk UC "walk" 巡查
  >   dated day
  >   day      date   required default today "day"      日期
  >   unit     unit   required       "unit"     单位
  >   cost     money                 "cost"     费用
  >   km       int                   "km"       里程
  >   state open "open" 进行
  >   state over "over" 结束 final done
  >   action end open -> over "end" 结束
  >   clock end "walk" 巡查 from added until end 1d "office default"
  > END
  $ export ANLAN_NOW=2026-03-05T09:00
  $ ledger-define -q walks.ledger
  $ for u in east east east mid lane; do ledger-add -q walk --unit $u --cost 2.50 --km 3; done >out
  $ ledger-do -q end UC2026-000001 UC2026-000004 >out
  $ export ANLAN_NOW=2026-04-02T09:00
  $ cat >form.md <<'END'
  > {{fault.count @2026-Q1 + walk.count @2026-Q1}} = {{fault.count @2026-Q1}} + {{walk.count @2026-Q1}};
  > {{fault.count severity=major @2026-Q1 + fault.count severity=minor @2026-Q1 of fault.count @2026-Q1}};
  > {{walk.count @2026-Q1 of fault.count @2026-Q1 + walk.count @2026-Q1}};
  > {{fault.count + walk.count vs last}}, {{fault.count + walk.count vs lastyear}};
  > {{walk.sum.cost + walk.sum.cost unit=east}}.
  > 
  > - {{if walk.count @2025 + fault.overdue}}some{{else}}none{{end}}
  > - {{if walk.count @2025 + walk.left}}some{{else}}none{{end}}
  > - {{if walk.count + fault.count = 9}}nine{{end}}
  > END
  $ report-run -q form.md --month 2026-03 | sed '/^--$/,$d'
  15 = 10 + 5; 70.0%; 33.3%; up 50.0%, –; 20.00.
  \
  - some
  - none
  - nine
  \
  $ report-run -q form.md --month 2026-03 --format json | sed -n 2p
  {"type":"paragraph","text":"15 = 10 + 5; 70.0%; 33.3%; up 50.0%, –; 20.00.","figures":[{"ask":"fault.count @2026-Q1 + walk.count @2026-Q1","value":15},{"ask":"fault.count @2026-Q1","value":10},{"ask":"walk.count @2026-Q1","value":5},{"ask":"fault.count severity=major @2026-Q1 + fault.count severity=minor @2026-Q1 of fault.count @2026-Q1","value":70.0},{"ask":"walk.count @2026-Q1 of fault.count @2026-Q1 + walk.count @2026-Q1","value":33.3},{"ask":"fault.count + walk.count vs last","value":{"now":9,"before":6,"difference":3,"percent":50.0}},{"ask":"fault.count + walk.count vs lastyear","value":{"now":9,"before":0,"difference":9,"percent":null}},{"ask":"walk.sum.cost + walk.sum.cost unit=east","value":20.00}]},

In tables each measure has filters and a period of its own; groups of all of
them have a row, and a share, a change and the row of the total are of the sum.

  $ cat >form.md <<'END'
  > {{table by unit @2026-Q1: fault.count + walk.count, fault.overdue + walk.overdue "overdue",
  >   fault.met.fix + walk.met.end of fault.due.fix + walk.due.end "in time, %", share, change@lastyear;
  >   rank -"in time, %", "overdue"; total}}
  > 
  > {{table fault by unit: count severity=major + count severity=minor @last "some", share, change@last; total}}
  > END
  $ report-run -q form.md --month 2026-03 | sed '/^--$/,$d'
  rank  responsible unit  fault: number + walk: number  overdue  in time, %  share, %   vs last year
  ----  ----------------  ----------------------------  -------  ----------  --------  -------------
     1  东镇一巷                                     2        1        50.0      13.3              –
     2  东镇                                         7        2        42.9      46.7   +6 (+600.0%)
     3  中镇                                         5        0        40.0      33.3   +4 (+400.0%)
        (none)                                       1        1         0.0       6.7              –
        total                                       15        4        40.0     100.0  +13 (+650.0%)
  \
  responsible unit  some  share, %  vs last period
  ----------------  ----  --------  --------------
  东镇                 2      50.0               –
  中镇                 2      50.0    +1 (+100.0%)
  total                4     100.0    +3 (+300.0%)
  \
  $ ANLAN_LANG=zh report-run -q form.md --month 2026-03 | sed -n 1p
  名次  责任单位  故障：件数 + 巡查：件数  overdue  in time, %  占比（%）           同比
  $ report-run -q form.md --month 2026-03 --format json | sed -n 2,3p
  {"type":"table","columns":[{"name":"rank","label":"rank"},{"name":"unit","label":"responsible unit"},{"name":"fault.count + walk.count","label":"fault: number + walk: number"},{"name":"fault.overdue + walk.overdue","label":"overdue"},{"name":"fault.met.fix + walk.met.end of fault.due.fix + walk.due.end","label":"in time, %"},{"name":"share","label":"share, %"},{"name":"change@lastyear","label":"vs last year"}],"rows":[
   [1,"lane",2,1,50.0,13.3,{"difference":2,"percent":null}],

What can't be added.

  $ cat >wrong.md <<'END'
  > {{fault.count + fault.ontime.fix}}
  > {{walk.count + walk.sum.cost}}
  > {{walk.count + walk.max.km}}
  > {{walk.count + }}
  > {{walk.count + wlak.count}}
  > {{table walk by unit: count + sum.cost}}
  > {{table walk by unit: ontime.end + ontime.end}}
  > {{table by unit: walk.count + count}}
  > {{table walk by unit: count, share + count}}
  > END
  $ report-run -q wrong.md --month 2026-03
  ! report-run: wrong.md:1:17: these can't be added: a sum is of numbers, or of amounts, and of no rate, minimum or maximum
  ! report-run: wrong.md:2:16: these can't be added: a sum is of numbers, or of amounts, and of no rate, minimum or maximum
  ! report-run: wrong.md:3:16: these can't be added: a sum is of numbers, or of amounts, and of no rate, minimum or maximum
  ! report-run: wrong.md:4:16: '' is not expected here; expected a measure such as case.count, a value such as month, table, chart, list or if
  ! report-run: wrong.md:5:16: there is no ledger 'wlak'; did you mean 'walk'?
  ! report-run: wrong.md:6:31: these can't be added: a sum is of numbers, or of amounts, and of no rate, minimum or maximum
  ! report-run: wrong.md:7:36: these can't be added: a sum is of numbers, or of amounts, and of no rate, minimum or maximum
  ! report-run: wrong.md:8:31: 'count' of which ledger? expected LEDGER.count
  ! report-run: wrong.md:9:36: nothing more was expected before '}}'
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 209 entries, head
