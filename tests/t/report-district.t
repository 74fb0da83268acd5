The figures of a district, from a CSV in GBK with Chinese headers, one row for
each visit: to the capital 2 visits with 2 persons, to the province 1 with 1, to
the city 31 with 577, to the district 114 with 1023, January to April.

  $ export ANLAN_NOW=2026-05-06T09:00
  $ ledger-init -q --office 某区 --training
  [..]/ledger.db
  $ $TESTS/lib/district >visits.csv; case-import visits.csv
  ! case-import: visits.csv (GB18030): 298 rows; 298 added, 0 there already, 0 rejected
  $ ledger-count -q case --channel visit --received-from 2026-01-01 --received-to 2026-04-30 --by level --measure count,sum:headcount
  county	114	1023
  city	31	577
  province	1	1
  national	2	2
  $ ledger-count -q case --channel visit --received-from 2026-01-01 --received-to 2026-04-30 --by level --measure count,sum:headcount --format json
  [
  {"level":"county","count":114,"sum:headcount":1023},
  {"level":"city","count":31,"sum:headcount":577},
  {"level":"province","count":1,"sum:headcount":1},
  {"level":"national","count":2,"sum:headcount":2}
  ]
  $ ANLAN_LANG=zh ledger-count -q case --channel visit --received-from 2026-01-01 --received-to 2026-04-30 --by level --measure count,sum:headcount --format csv
  信访层级,件数,人数
  县级,114,1023
  市级,31,577
  省级,1,1
  国家级,2,2

The same from the monthly report, with shares and the changes against the year
before, in both languages.

  $ report-monthly -q --month 2026-04 | sed -n '/^January to April:/,/^total/p' | sed -n '1,20p'
  January to April: 148 cases with 1603 persons, down 1.3% and down 0.2% against last year.
  \
  1.2 Visits
  \
  To the capital 1 visits with 1 persons, to the province 0 with 0, to the city 8 with 163, to the county 29 with 343.
  \
  January to April:
  \
  - to the capital 2 visits with 2 persons; against last year down 50.0% and down 60.0%
  - to the province 1 with 1; unchanged and down 50.0%
  - to the city 31 with 577; up 24.0% and up 15.4%
  - to the county 114 with 1023; down 5.0% and down 7.0%
  \
  Visits of five or more since January: 145 with 1600 persons, 98.0% of all visits.
  \
  By level, January to April:
  \
  level lodged at  visits  of visits, %  persons  visits vs last year  persons vs last year
  ---------------  ------  ------------  -------  -------------------  --------------------
  county              114          77.0     1023           -6 (-5.0%)           -77 (-7.0%)
  $ ANLAN_LANG=zh report-monthly -q --month 2026-04 | sed -n '/^（二）来访/,/^（三）/p'
  （二）来访情况
  \
  　　本期进京1批1人次，到省0批0人次，到市8批163人次，到县29批343人次。
  \
  　　今年1—4月：
  \
  - 进京2批2人次，同比批次下降50.0%、人次下降60.0%；
  - 到省1批1人次，同比批次持平、人次下降50.0%；
  - 到市31批577人次，同比批次上升24.0%、人次上升15.4%；
  - 到县114批1023人次，同比批次下降5.0%、人次下降7.0%。
  \
  　　今年以来5人以上集体访145批1600人次，占来访批次的98.0%。
  \
  　　按层级，今年1—4月：
  \
  信访层级  批次  批次占比（%）  人次     批次同比      人次同比
  --------  ----  -------------  ----  -----------  ------------
  县级       114           77.0  1023   -6 (-5.0%)   -77 (-7.0%)
  市级        31           20.9   577  +6 (+24.0%)  +77 (+15.4%)
  省级         1            0.7     1     0 (0.0%)   -1 (-50.0%)
  国家级       2            1.4     2  -2 (-50.0%)   -3 (-60.0%)
  合计       148          100.0  1603   -2 (-1.3%)    -4 (-0.2%)
  \
  （三）信访形式
  $ report-monthly -q --month 2026-04 --format json | tr '{' '\n' | grep -c national
  7

A second run of the same file adds nothing and says so.

  $ case-import visits.csv
  ! case-import: visits.csv (GB18030): 298 rows; 0 added, 298 there already, 0 rejected
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
