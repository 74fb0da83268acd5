Columns of a table with filters of their own, and shares of one another: a rate
is one sum divided by another, also in the total row, and blank where there is
nothing to divide by.

  $ $TESTS/lib/faults
  $ export ANLAN_NOW=2026-04-02T09:00
  $ cat >form.md <<'END'
  > {{table fault by sector @2026-Q1: count severity=minor|general "found",
  >   closed severity=minor|general "fixed",
  >   closed severity=minor|general of count severity=minor|general "rate, %",
  >   count severity=major "major", closed severity=major "major fixed",
  >   closed severity=major of count severity=major "major rate, %"; total}}
  > END
  $ report-run -q form.md --month 2026-03 | sed '/^--$/,$d'
  sector  found  fixed  rate, %  major  major fixed  major rate, %
  ------  -----  -----  -------  -----  -----------  -------------
  road        3      3    100.0      1            1          100.0
  water       2      2    100.0      1            1          100.0
  power       2      1     50.0      0            0
  (none)      1      0      0.0      0            0
  total       8      6     75.0      2            2          100.0
  \

A column may have a period of its own, which is also what a change or a share
starts from; without a measure they are of the first column as it stands.

  $ cat >form.md <<'END'
  > {{table fault by sector: count severity=minor "March", count severity=minor @last,
  >   change@last, change.sum.people severity=minor @last, count @ytd "since January",
  >   share.count severity=minor @ytd, count severity=major @2026-02 "major"; total}}
  > END
  $ report-run -q form.md --month 2026-03 | sed '/^--$/,$d'
  sector  March  number, last period  vs last period  vs last period  since January  share, %  major
  ------  -----  -------------------  --------------  --------------  -------------  --------  -----
  road        1                    1        0 (0.0%)     -6 (-50.0%)              4      40.0      1
  water       0                    1    -1 (-100.0%)   -25 (-100.0%)              3      20.0      0
  power       0                    1    -1 (-100.0%)    -1 (-100.0%)              2      20.0      0
  (none)      1                    0               –               –              1      20.0      0
  total       2                    3     -1 (-33.3%)    -30 (-78.9%)             10     100.0      1
  \
  $ report-run -q form.md --month 2026-03 --format json | sed -n '2,7p'
  {"type":"table","columns":[{"name":"sector","label":"sector"},{"name":"count severity=minor","label":"March"},{"name":"count severity=minor@last","label":"number, last period"},{"name":"change@last","label":"vs last period"},{"name":"change.sum.people severity=minor@last","label":"vs last period"},{"name":"count@ytd","label":"since January"},{"name":"share.count severity=minor@ytd","label":"share, %"},{"name":"count severity=major@2026-02","label":"major"}],"rows":[
   ["road",1,1,{"difference":0,"percent":0.0},{"difference":-6,"percent":-50.0},4,40.0,1],
   ["water",0,1,{"difference":-1,"percent":-100.0},{"difference":-25,"percent":-100.0},3,20.0,0],
   ["power",0,1,{"difference":-1,"percent":-100.0},{"difference":-1,"percent":-100.0},2,20.0,0],
   [null,1,0,{"difference":1,"percent":null},{"difference":2,"percent":null},1,20.0,0],
   [null,2,3,{"difference":-1,"percent":-33.3},{"difference":-30,"percent":-78.9},10,100.0,1]]}

What the head of the table filters holds for all columns. != leaves out values,
| stands between several ones wherever a list is written, and an empty field is
none of them.

  $ cat >form.md <<'END'
  > {{table fault by unit sector!=road @2026-Q1: count severity!=major|minor "general", count
  >   state！=fixed "left", count sector!= of count "in a sector, %"; total}}
  >
  > {{fault.count sector=road|water @2026-Q1}} {{fault.count sector!=road|water @2026-Q1}} {{fault.count
  > unit!=mid @2026-Q1}} {{fault.count unit!= @2026-Q1}} {{fault.count unit!=mid|east|"东镇一巷" @2026-Q1}} {{fault.count
  > text="a|b" @2026-Q1}}
  > {{if fault.count severity!=major > 2}}more than two{{end}}
  > END
  $ report-run -q form.md --month 2026-03 | sed '/^--$/,$d'
  responsible unit  general  left  in a sector, %
  ----------------  -------  ----  --------------
  东镇                    1     0           100.0
  中镇                    1     1           100.0
  (none)                  0     1             0.0
  total                   2     2            83.3
  \
  7 3 6 9 1 0 more than two
  \

The same in lists and counts.

  $ ledger-list -q fault --severity!=minor,general --found-from 2026-01-01 --columns code,sector,state
  GZ2026-000003	road	fixed
  GZ2026-000008	water	fixed
  $ ledger-list -q fault --state!=fixed --columns code,sector,state
  GZ2026-000006	power	no fault
  GZ2026-000010		open
  $ ledger-list -q fault --state! fixed,mistake --sector!= --columns code
  [1]
  $ ledger-count -q fault --unit!=mid --from 2026-01-01 --by sector
  road	3
  water	2
  	1
  $ ledger-list -q fault --state!=fixd
  ! ledger-list: state: there is no state 'fixd'; did you mean 'fixed'?
  [3]
  $ ledger-list -q fault --overdue!=x
  ! ledger-list: overdue!=: only a field or the state can be excluded
  [2]
  $ ledger-list -q fault --severity!=huge
  ! ledger-list: severity: 'huge' is not one of minor (轻微), general (一般), major (严重)
  [3]

A chart has filters as well, but no shares.

  $ printf '{{chart fault by month @2026-Q1: count severity=major "major", count severity!=major "other"}}\n' >chart.md
  $ report-run -q chart.md --month 2026-03 | sed '/^--$/,$d'
  2026-01  major  0
           other  0
  2026-02  major  1  ##########
           other  5  ##################################################
  2026-03  major  1  ##########
           other  3  ##############################
  \
  $ cat >wrong.md <<'END'
  > {{chart fault by month: closed of count}}
  > {{table fault by sector: share of count}}
  > {{table fault by sector: ontime.fix of count}}
  > {{table fault by sector: closed of}}
  > {{table fault by sector: count severty=minor, count severity=huge, change}}
  > {{table fault by sector @ytd: count @last}}
  > {{fault.ontime.fix of fault.count}}
  > {{fault.count vs last of fault.count}}
  > END
  $ report-run -q wrong.md --month 2026-03
  ! report-run: wrong.md:1:25: a chart shows measures alone, not 'closed'
  ! report-run: wrong.md:2:26: 'share' is of the first measure in the table; expected a measure before it
  ! report-run: wrong.md:3:40: a share is of two numbers; neither may be a rate, a minimum or a maximum
  ! report-run: wrong.md:4:35: there is no measure ''; expected count, sum:FIELD, min:FIELD, max:FIELD, distinct:FIELD, in:STATE, closed, left, open, overdue, ontime:CLOCK, met:CLOCK, due:CLOCK, extended:CLOCK, withdrawn:CLOCK, late:CLOCK, late, undone; of returns expected, filed, missing, zero, late-filed, corrected; of sets of units expected, covered, uncovered or coverage; of presence uncovered
  ! report-run: wrong.md:5:68: 'change' since when? expected change@last or change@lastyear
  ! report-run: wrong.md:5:26: there is no filter --severty for ledger 'fault'; did you mean --severity?
  ! report-run: wrong.md:5:47: severity: 'huge' is not one of minor (轻微), general (一般), major (严重)
  ! report-run: wrong.md:6:37: @ytd can't be compared with the last period: from 1 January on there is none before it; expected lastyear
  ! report-run: wrong.md:7:3: a share is of two numbers; neither may be a rate, a minimum or a maximum
  ! report-run: wrong.md:8:23: nothing more was expected before '}}'
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
