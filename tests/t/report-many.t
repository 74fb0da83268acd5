Fields with several values: a record is counted in each of its groups, in a
total once, and distinct tells the values apart.

  $ export ANLAN_NOW=2026-03-10T09:00:00+08:00
  $ ledger-init -q --office 示例县 --lang en --training
  [..]/ledger.db
  $ cat >trip.ledger <<'END'
  > ledger trip XX "joint visit" 联合走访
  >   dated day
  >   day     date   required default today "day"    日期
  >   units   unit   many                   "units"  单位
  >   lead_unit unit                        "leading" 牵头单位
  >   topics  choice many                   "topics" 事项  road 道路, water 水, fire 火
  >   people  int                           "people" 人数
  >   state open "open" 进行
  >   state over "over" 结束 final done
  >   action end open -> over "end" 结束
  >   clock end "end" 结束 from added until end 1d "office default" 本单位约定
  > END
  $ ledger-define -q trip.ledger
  $ for u in a:甲 b:乙 c:丙; do unit-add -q --code ${u%:*} --name ${u#*:} --kind office; done
  a
  b
  c
  $ for u in a1:甲一 a2:甲二; do unit-add -q --code ${u%:*} --name ${u#*:} --kind office --parent a; done
  a1
  a2
  $ ledger-add -q trip --units a,b --topics water,road --people 3
  XX2026-000001
  $ ledger-add -q trip --units b --lead-unit b --topics road --people 5
  XX2026-000002
  $ ledger-add -q trip --units a1,a2,c --lead-unit c --people 7
  XX2026-000003
  $ ledger-add -q trip --people 11
  XX2026-000004
  $ ledger-do -q end XX2026-000001
  XX2026-000001
  $ export ANLAN_NOW=2026-03-12T09:00:00+08:00
  $ ledger-count -q trip --from 2026-03-01 --by units --measure count,sum:people,max:people,closed,open,overdue,due:end,ontime:end,distinct:topics
  甲	1	3	3	1	0	0	1	100.0	2
  甲一	1	7	7	0	1	1	1	0.0	0
  甲二	1	7	7	0	1	1	1	0.0	0
  乙	2	8	5	1	1	1	2	50.0	2
  丙	1	7	7	0	1	1	1	0.0	0
  	1	11	11	0	1	1	1	0.0	0
  $ ledger-count -q trip --from 2026-03-01 --by units --format json
  [
  {"units":"a","count":1},
  {"units":"a1","count":1},
  {"units":"a2","count":1},
  {"units":"b","count":2},
  {"units":"c","count":1},
  {"units":null,"count":1}
  ]
  $ ledger-count -q trip --from 2026-03-01 --by units.parent --measure count,sum:people,due:end,distinct:units
  甲	2	10	2	5
  乙	2	8	2	2
  丙	1	7	1	3
  	1	11	1	0
  $ ledger-count -q trip --from 2026-03-01 --by topics,units --measure count
  ! ledger-count: by: both 'topics' and 'units' hold several values; expected one of them
  [2]
  $ ledger-count -q trip --from 2026-03-01 --by topics,state --measure count
  road	open	1
  road	over	1
  water	over	1
  	open	2
  $ ledger-count -q trip --from 2026-03-01 --measure count,distinct:units,distinct:topics,sum:people
  4	5	2	26
  $ ledger-count -q trip --from 2026-03-01 --units a,c --measure count,distinct:units
  2	5
  $ ledger-count -q trip --from 2026-03-01 --units!=a,c --measure count,distinct:units
  2	1
  $ ledger-count -q trip --from 2026-03-01 --topics!=road --measure count
  2
  $ cat >form.md <<'END'
  > {{table trip by units all: count, share, sum.people, distinct.topics; rank -count; total}}
  > 
  > {{table trip by topics all: count units=b "with b", count units!=b "others", count topics=road|fire "road or fire"; total}}
  > END
  $ report-run -q form.md --month 2026-03 | sed '/^--$/,$d'
  rank  units   number  share, %  people  topics, different ones
  ----  ------  ------  --------  ------  ----------------------
     1  乙           2      50.0       8                       2
     2  甲           1      25.0       3                       2
     2  甲一         1      25.0       7                       0
     2  甲二         1      25.0       7                       0
     2  丙           1      25.0       7                       0
        (none)       1      25.0      11                       0
        total        4     100.0      26                       2
  \
  topics  with b  others  road or fire
  ------  ------  ------  ------------
  road         2       0             2
  water        1       0             1
  fire         0       0             0
  (none)       0       2             0
  total        2       2             2
  \
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
