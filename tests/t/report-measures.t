How many different values a field has, and its least and greatest number.

  $ $TESTS/lib/faults
  $ export ANLAN_NOW=2026-04-02T09:00
  $ ledger-count fault --from 2026-01-01 --by sector --measure count,distinct:unit,min:people,max.people,distinct:severity,sum:cost,min:cost,max:cost,distinct:cost
  road	4	3	6	200	3	5400.50	20.00	5000.00	4
  water	3	2	8	900	3	12000.00	12000.00	12000.00	1
  power	2	1	1	60	2	0.00			0
  	1	0	2	2	1	0.00			0
  ! ledger-count: training ledger
  $ ledger-count -q fault --from 2026-01-01 --measure distinct:unit,distinct:what,distinct:found,max:people --format json
  [
  {"distinct:unit":3,"distinct:what":10,"distinct:found":4,"max:people":900}
  ]
  $ ledger-count -q fault --from 2026-01-01 --by unit --measure distinct:sector,min:cost --format json
  [
  {"unit":"east","distinct:sector":2,"min:cost":80.50},
  {"unit":"lane","distinct:sector":1,"min:cost":20.00},
  {"unit":"mid","distinct:sector":3,"min:cost":5000.00},
  {"unit":null,"distinct:sector":0,"min:cost":null}
  ]
  $ ledger-count -q fault --from 2024-01-01 --to 2024-12-31 --measure count,distinct:unit,min:people,max:cost
  0	0		
  $ ledger-count -q fault --from 2024-01-01 --to 2024-12-31 --measure count,distinct:unit,min:people,max:cost --format json
  [
  {"count":0,"distinct:unit":0,"min:people":null,"max:cost":null}
  ]
  $ ANLAN_LANG=zh ledger-count -q fault --measure distinct:unit,min:people,max:cost --format csv
  涉及责任单位（个）,最小影响人数,最大费用
  3,1,12000.00

In a table the total counts a value once, whichever rows it is in.

  $ cat >form.md <<'END'
  > {{fault.distinct.unit @2026-Q1}} units, at most {{fault.max.cost @2026-Q1}} yuan, {{fault.max.cost @2024}},
  > {{fault.distinct.unit vs last}}; {{fault.distinct.unit severity=major @2026-Q1 of fault.distinct.unit @2026-Q1}}.
  > {{if fault.max.people > 899}}Many.{{end}}{{if fault.min.people @2024 > 0}}No.{{end}}
  >
  > {{table fault by month @2026-Q1: distinct.unit, share, max.people, max.people@last "quarter before", change.max.people@last; total}}
  > END
  $ report-run -q form.md --month 2026-03 | sed '/^--$/,$d'
  3 units, at most 12000.00 yuan, –, up 50.0%; 66.7%. Many.
  \
  month    responsible unit, different ones  share, %  greatest people concerned  quarter before  vs last period
  -------  --------------------------------  --------  -------------------------  --------------  --------------
  2026-02                                 2      66.7                        200                               –
  2026-03                                 3     100.0                        900                               –
  total                                   3     100.0                        900                               –
  \
  $ ledger-count -q fault --measure max:what
  ! ledger-count: max: 'what' is not a number of ledger 'fault'; expected one of cost, people
  [2]
  $ ledger-count -q fault --measure distinct:reporter
  ! ledger-count: distinct: 'reporter' is not a field of ledger 'fault' whose values can be told apart
  [2]
  $ ledger-count -q fault --measure distinct:
  ! ledger-count: distinct: '' is not a field of ledger 'fault' whose values can be told apart
  [2]
  $ ledger-count -q case --measure min
  ! ledger-count: min: '' is not a number of ledger 'case'; expected one of headcount, affected, representatives
  [2]
  $ printf '{{fault.max.cost of fault.sum.cost}}{{fault.distinct.x}}\n{{table fault by unit: share.min.cost}}' >wrong.md
  $ report-run -q wrong.md
  ! report-run: wrong.md:1:3: a share is of two numbers; neither may be a rate, a minimum or a maximum
  ! report-run: wrong.md:1:39: distinct: 'x' is not a field of ledger 'fault' whose values can be told apart
  ! report-run: wrong.md:2:24: a share is of two numbers; neither may be a rate, a minimum or a maximum
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
