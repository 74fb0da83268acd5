A table over several ledgers: each column names its own, the rows are what all
of them know by the same values.

  $ $TESTS/lib/faults
  $ cat >walks.ledger <<'END'
  > ledger walk UC "walk" 巡查
  >   dated day
  >   day      date   required default today "day"      日期
  >   unit     unit   required       "unit"     单位
  >   severity choice                "severity" 等级  minor 轻微, major 严重
  >   state open "open" 进行
  >   state over "over" 结束 final done
  >   action end open -> over "end" 结束
  >   clock end "walk" 巡查 from added until end 1d "office default"
  > END
  $ export ANLAN_NOW=2026-03-05T09:00
  $ ledger-define -q walks.ledger
  $ unit-add -q --code old --name 旧镇 --kind township --to 2026-03-30
  old
  $ unit-add -q --code new --name 新镇 --kind township --from 2026-03-31
  new
  $ unit-add -q --code later --name 后镇 --kind township --from 2026-04-01
  later
  $ for u in east east east mid lane; do ledger-add -q walk --unit $u; done
  UC2026-000001
  UC2026-000002
  UC2026-000003
  UC2026-000004
  UC2026-000005
  $ ledger-do -q end UC2026-000001 UC2026-000004
  UC2026-000001
  UC2026-000004
  $ export ANLAN_NOW=2026-04-02T09:00
  $ cat >form.md <<'END'
  > {{table by unit @2026-Q1: fault.count "faults", walk.count, fault.ontime.fix "fixed in time, %",
  >   walk.ontime.end, fault.count of walk.count "faults in a hundred walks", share.walk.count,
  >   change.fault.count@lastyear; total}}
  > END
  $ report-run -q form.md --month 2026-03 | sed '/^--$/,$d'
  responsible unit  faults  walk: number  fixed in time, %  walk: walk on time, %  faults in a hundred walks  share, %  vs last year
  ----------------  ------  ------------  ----------------  ---------------------  -------------------------  --------  ------------
  东镇                   4             3              50.0                   33.3                      133.3      60.0  +3 (+300.0%)
  东镇一巷               1             1             100.0                    0.0                      100.0      20.0             –
  中镇                   4             1              25.0                  100.0                      400.0      20.0  +3 (+300.0%)
  (none)                 1             0               0.0                                                         0.0             –
  total                 10             5              40.0                   40.0                      200.0     100.0  +8 (+400.0%)
  \
  $ report-run -q form.md --month 2026-03 --format json | sed -n '2,8p'
  {"type":"table","columns":[{"name":"unit","label":"responsible unit"},{"name":"fault.count","label":"faults"},{"name":"walk.count","label":"walk: number"},{"name":"fault.ontime.fix","label":"fixed in time, %"},{"name":"walk.ontime.end","label":"walk: walk on time, %"},{"name":"fault.count of walk.count","label":"faults in a hundred walks"},{"name":"share.walk.count","label":"share, %"},{"name":"change.fault.count@lastyear","label":"vs last year"}],"rows":[
   ["east",4,3,50.0,33.3,133.3,60.0,{"difference":3,"percent":300.0}],
   ["lane",1,1,100.0,0.0,100.0,20.0,{"difference":1,"percent":null}],
   ["mid",4,1,25.0,100.0,400.0,20.0,{"difference":3,"percent":300.0}],
   [null,1,0,0.0,null,null,0.0,{"difference":1,"percent":null}],
   [null,10,5,40.0,40.0,200.0,100.0,{"difference":8,"percent":400.0}]]}
  ],
  $ ANLAN_LANG=zh report-run -q form.md --month 2026-03 | sed -n '1,3p'
  责任单位  faults  巡查：件数  fixed in time, %  巡查：巡查按期率（%）  faults in a hundred walks  占比（%）          同比
  --------  ------  ----------  ----------------  ---------------------  -------------------------  ---------  ------------
  东镇           4           3              50.0                   33.3                      133.3       60.0  +3 (+300.0%)

The same by the unit's first level, and by month.

  $ printf '{{table by unit.parent @2026-Q1: walk.count, fault.count severity!=major "lesser faults"}}\n\n{{table by month @2026-Q1: fault.count, walk.count; total}}\n\n{{chart by month @2026-Q1: fault.count, walk.count}}\n' >form.md
  $ report-run -q form.md --month 2026-03 | sed '/^--$/,$d'
  unit    walk: number  lesser faults
  ------  ------------  -------------
  东镇               4              4
  中镇               1              3
  (none)             0              1
  \
  month    fault: number  walk: number
  -------  -------------  ------------
  2026-02              6             0
  2026-03              4             5
  total               10             5
  \
  2026-01  fault: number  0
           walk: number   0
  2026-02  fault: number  6  ##################################################
           walk: number   0
  2026-03  fault: number  4  #################################
           walk: number   5  ##########################################
  \

Ranked: equal ones share a rank; what has nothing to be ranked by, and what
belongs to nobody, comes last and has none.  Of 'all' units those valid at the end of
the period are there.

  $ cat >form.md <<'END'
  > {{table by unit all @2026-Q1: fault.ontime.fix "in time, %", fault.count, walk.overdue "open walks"; rank -fault.ontime.fix, "open walks"; total}}
  > 
  > {{table by unit all under=east @2026-Q1: walk.count; rank -walk.count}}
  > 
  > {{table fault by unit.parent all @2026-Q1: count; rank -count}}
  > 
  > {{table fault by sector all @2025: count, change@lastyear; rank count, -change@lastyear; top 2; total}}
  > 
  > {{table fault by severity all @2024: count, closed of count}}
  > END
  $ report-run -q form.md --month 2026-03 | sed '/^--$/,$d'
  rank  responsible unit  in time, %  fault: number  open walks
  ----  ----------------  ----------  -------------  ----------
     1  东镇一巷               100.0              1           1
     2  东镇                    50.0              4           2
     3  中镇                    25.0              4           0
        新镇                                      0           0
        西镇                                      0           0
        (none)                   0.0              1           0
        total                   40.0             10           3
  \
  rank  unit      walk: number
  ----  --------  ------------
     1  东镇                 3
     2  东镇一巷             1
  \
  rank  responsible unit  number
  ----  ----------------  ------
     1  东镇                   5
     2  中镇                   4
     3  新镇                   0
     3  西镇                   0
        (none)                 1
  \
  rank  sector  number  vs last year
  ----  ------  ------  ------------
     1  water        0             –
     2  road         1             –
        total        2             –
  \
  severity  number  share, %
  --------  ------  --------
  minor          0
  general        0
  major          0
  \
  $ report-run -q form.md --month 2026-03 --format json | sed -n '2,10p'
  {"type":"table","columns":[{"name":"rank","label":"rank"},{"name":"unit","label":"responsible unit"},{"name":"fault.ontime.fix","label":"in time, %"},{"name":"fault.count","label":"fault: number"},{"name":"walk.overdue","label":"open walks"}],"rows":[
   [1,"lane",100.0,1,1],
   [2,"east",50.0,4,2],
   [3,"mid",25.0,4,0],
   [null,"new",null,0,0],
   [null,"west",null,0,0],
   [null,null,0.0,1,0],
   [null,null,40.0,10,3]]},
  {"type":"table","columns":[{"name":"rank","label":"rank"},{"name":"unit","label":"unit"},{"name":"walk.count","label":"walk: number"}],"rows":[
  $ ledger-count -q fault --from 2026-01-01 --to 2026-03-31 --by unit --measure ontime:fix,count
  东镇	50.0	4
  东镇一巷	100.0	1
  中镇	25.0	4
  	0.0	1

What can't be put together, and what isn't a column.

  $ cat >wrong.md <<'END'
  > {{table by unit: count}}
  > {{table by severity: fault.count, walk.count}}
  > {{table by state: fault.count, walk.count}}
  > {{table by sector: fault.count, walk.count}}
  > {{table by unit severity=general: fault.count, walk.count}}
  > {{table by unit urgent: fault.count}}
  > {{table fault by unit: count; rank -cuont, "x y"}}
  > {{table fault by unit all unit=east: count}}
  > {{table by unit all unit!=east: fault.count}}
  > {{table fault by month all: count}}
  > {{table fault by unit,sector all: count}}
  > {{chart fault by unit: count; rank count}}
  > {{table by unit: walk.late, unit.count}}
  > END
  $ report-run -q wrong.md --month 2026-03
  ! report-run: wrong.md:1:18: 'count' of which ledger? expected LEDGER.count
  ! report-run: wrong.md:2:35: by: 'severity' doesn't mean the same in ledgers 'fault' and 'walk'
  ! report-run: wrong.md:3:32: by: 'state' doesn't mean the same in ledgers 'fault' and 'walk'
  ! report-run: wrong.md:4:33: by: ledger 'walk' has no field 'sector'; expected a field, state, year, quarter, month or week
  ! report-run: wrong.md:5:48: severity: 'general' is not one of minor (轻微), major (严重)
  ! report-run: wrong.md:6:17: 'urgent' needs a value; expected urgent=VALUE
  ! report-run: wrong.md:6:25: there is no filter --urgent for ledger 'fault'
  ! report-run: wrong.md:7:36: rank: this table has no column 'cuont'; expected its measure or, in quotes, its label
  ! report-run: wrong.md:7:44: rank: this table has no column 'x y'; expected its measure or, in quotes, its label
  ! report-run: wrong.md:8:9: 'all' and unit=: expected one or the other
  ! report-run: wrong.md:9:9: 'all' and unit!=: expected one or the other
  ! report-run: wrong.md:10:9: 'all' goes with one 'by', whose values are listed: a choice or a register
  ! report-run: wrong.md:11:9: 'all' goes with one 'by', whose values are listed: a choice or a register
  ! report-run: wrong.md:12:31: expected top N
  ! report-run: wrong.md:13:18: 'late' is of the whole ledger and can't stand in a table
  ! report-run: wrong.md:13:29: 'unit' is a register: only ledgers, whose records have a date, are counted
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
