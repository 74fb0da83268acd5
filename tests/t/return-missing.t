Who hasn't filed: missing, zero, late and corrected are four different things.

  $ export ANLAN_NOW=2026-11-01T08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ unit-add -q --code county --name 示例县局 >out
  $ for u in a b c d; do unit-add -q --code $u --name 单位$u --parent county; done >out
  $ unit-add -q --code old --name 旧单位 --to 2026-11-19 >out; unit-add -q --code new --name 新单位 --from 2026-11-20 >out
  $ ledger-add -q unitset --code all --name 全部 --units a,b,c,d,old
  all
  $ ledger-do -q correct returnkind/health --to 2026-10-31 --reason 停报
  health

Nobody is expected, and that is said; a kind that is no longer asked for is
passed over.

  $ daily-missing -q
  ! daily-missing: emergency: nobody is expected: it has no unit set; see anlan-ledger(5), RETURNS
  $ ledger-do -q correct returnkind/emergency --units all --reason 启用
  emergency

One second after it is due, and before.

  $ export ANLAN_NOW=2026-11-20T16:30
  $ ledger-do -q correct unitset/all --units a,b,c,d,new --reason 新单位
  all
  $ daily-report -q --unit a --nothing yes
  RB2026-000001
  $ daily-missing -q --date today
  单位b	emergency information	2026-11-20	2026-11-20 17:00
  单位c	emergency information	2026-11-20	2026-11-20 17:00
  单位d	emergency information	2026-11-20	2026-11-20 17:00
  新单位	emergency information	2026-11-20	2026-11-20 17:00
  [1]
  $ ANLAN_NOW=2026-11-20T17:00 daily-missing -q
  单位a	emergency information	2026-11-19	2026-11-19 17:00
  单位b	emergency information	2026-11-19	2026-11-19 17:00
  单位c	emergency information	2026-11-19	2026-11-19 17:00
  单位d	emergency information	2026-11-19	2026-11-19 17:00
  旧单位	emergency information	2026-11-19	2026-11-19 17:00
  [1]
  $ ANLAN_NOW=2026-11-20T17:00:01 daily-missing -q
  单位b	emergency information	2026-11-20	2026-11-20 17:00
  单位c	emergency information	2026-11-20	2026-11-20 17:00
  单位d	emergency information	2026-11-20	2026-11-20 17:00
  新单位	emergency information	2026-11-20	2026-11-20 17:00
  [1]
  $ ANLAN_NOW=2026-11-20T17:00 daily-report -q --unit b --items 无异常
  RB2026-000002
  $ ANLAN_NOW=2026-11-20T17:00:01 daily-report -q --unit c --nothing yes
  RB2026-000003
  $ export ANLAN_NOW=2026-11-20T17:05
  $ ledger-do -q correct RB2026-000002 --items 一起事故 --reason 漏报
  RB2026-000002
  $ daily-missing -q --all
  单位a	emergency information	2026-11-20	2026-11-20 17:00	zero	2026-11-20 16:30	on time		filed	RB2026-000001
  单位b	emergency information	2026-11-20	2026-11-20 17:00	filed	2026-11-20 17:00	on time	corrected	filed	RB2026-000002
  单位c	emergency information	2026-11-20	2026-11-20 17:00	zero	2026-11-20 17:00:01	late		filed	RB2026-000003
  单位d	emergency information	2026-11-20	2026-11-20 17:00	missing					
  新单位	emergency information	2026-11-20	2026-11-20 17:00	missing					
  [1]
  $ daily-missing -q --all --format json
  [
  {"unit":"a","kind":"emergency","period":"2026-11-20","due":"2026-11-20T17:00:00+08:00","did":"zero","filed":"2026-11-20T16:30:00+08:00","late":false,"corrected":false,"state":"filed","code":"RB2026-000001"},
  {"unit":"b","kind":"emergency","period":"2026-11-20","due":"2026-11-20T17:00:00+08:00","did":"filed","filed":"2026-11-20T17:00:00+08:00","late":false,"corrected":true,"state":"filed","code":"RB2026-000002"},
  {"unit":"c","kind":"emergency","period":"2026-11-20","due":"2026-11-20T17:00:00+08:00","did":"zero","filed":"2026-11-20T17:00:01+08:00","late":true,"corrected":false,"state":"filed","code":"RB2026-000003"},
  {"unit":"d","kind":"emergency","period":"2026-11-20","due":"2026-11-20T17:00:00+08:00","did":"missing","filed":null,"late":null,"corrected":false,"state":null,"code":null},
  {"unit":"new","kind":"emergency","period":"2026-11-20","due":"2026-11-20T17:00:00+08:00","did":"missing","filed":null,"late":null,"corrected":false,"state":null,"code":null}
  ]
  [1]
  $ daily-missing -q --all --format csv --unit county | wc -l
  5
  $ daily-missing -q --unit c; daily-missing -q --unit 单位d
  单位d	emergency information	2026-11-20	2026-11-20 17:00
  [1]

As it was seen at five, the late one is missing; what was corrected wasn't yet.

  $ daily-missing -q --all --date 2026-11-20 --now 2026-11-20T17:00
  单位a	emergency information	2026-11-20	2026-11-20 17:00	zero	2026-11-20 16:30	on time		filed	RB2026-000001
  单位b	emergency information	2026-11-20	2026-11-20 17:00	filed	2026-11-20 17:00	on time		filed	RB2026-000002
  单位c	emergency information	2026-11-20	2026-11-20 17:00	not yet					
  单位d	emergency information	2026-11-20	2026-11-20 17:00	not yet					
  新单位	emergency information	2026-11-20	2026-11-20 17:00	not yet					
  [1]

A message ready to be sent, in both languages; nothing where all have filed.

  $ daily-missing -q --text
  emergency information for 2026-11-20 was due by 2026-11-20 17:00. Not received by 2026-11-20 17:05: 单位d, 新单位. Please file at once, also if there is nothing to report.
  [1]
  $ ANLAN_LANG=zh daily-missing -q --text
  应急信息日报（2026-11-20）应于2026-11-20 17:00前报送。截至2026-11-20 17:05，尚未报送的单位：单位d、新单位。请立即报送；无情况的，也请作零报告。
  [1]
  $ ANLAN_LANG=zh daily-missing -q --text --date 2026-11-20 --now 2026-11-20T16:59
  应急信息日报（2026-11-20）应于2026-11-20 17:00前报送。截至2026-11-20 16:59，尚未报送的单位：单位b、单位c、单位d、新单位。请按时报送；无情况的，也请作零报告。
  [1]
  $ daily-missing -q --text --unit b

Undone, it is missing again, and may be filed again.

  $ ledger-undo -q RB2026-000001 --reason 录错
  RB2026-000001
  $ daily-missing -q
  单位a	emergency information	2026-11-20	2026-11-20 17:00
  单位d	emergency information	2026-11-20	2026-11-20 17:00
  新单位	emergency information	2026-11-20	2026-11-20 17:00
  [1]
  $ daily-report -q --unit a --nothing yes
  RB2026-000004
  $ daily-missing -q --all --unit a
  单位a	emergency information	2026-11-20	2026-11-20 17:00	zero	2026-11-20 17:05	late		filed	RB2026-000004

A unit that joins the set or leaves it owes for the days that it was there.

  $ export ANLAN_NOW=2026-11-25T18:00
  $ unit-add -q --code e --name 单位e >out
  $ ledger-do -q correct unitset/all --units a,b,e --reason 调整 --on 2026-11-23T12:00
  all
  $ daily-missing -q --date 2026-11-22 | cut -f1 | tr '\n' ' '; daily-missing -q --date 2026-11-23 | cut -f1 | tr '\n' ' '
  单位a 单位b 单位c 单位d 新单位 单位a 单位b 单位e  (no-eol)

Other kinds: the last period that is over its due time, or the one that is asked
for.

  $ ledger-do -q correct returnkind/petitions --units all --reason 启用
  petitions
  $ daily-missing -q --kind petitions
  $ ANLAN_NOW=2026-12-05T23:59:59 daily-missing -q --kind petitions
  $ ANLAN_NOW=2026-12-06 daily-missing -q --kind 信访情况月报
  单位a	petitions	2026-11	2026-12-05
  单位b	petitions	2026-11	2026-12-05
  单位e	petitions	2026-11	2026-12-05
  [1]
  $ daily-missing -q --kind petitions --date 2026-11-03
  单位a	petitions	2026-11	2026-12-05
  单位b	petitions	2026-11	2026-12-05
  单位e	petitions	2026-11	2026-12-05
  [1]
  $ daily-missing --kind petitions --period 2026-Q4
  ! daily-missing: period: '2026-Q4' is not right for 'petitions'; expected one such as 2026-11
  ! daily-missing: training ledger
  [3]
  $ daily-missing --kind weekly
  ! daily-missing: kind: there is no kind of return 'weekly'; see 'ledger-list returnkind'
  ! daily-missing: training ledger
  [3]
  $ daily-missing --date 2026-11-31
  ! daily-missing: date: '2026-11-31' is not right; expected a date such as 2026-03-01
  ! daily-missing: training ledger
  [3]
  $ daily-missing --date today --period 2026-11-25
  ! daily-missing: --period and --date: expected one or the other
  ! daily-missing: see 'daily-missing --help'
  [2]
  $ daily-missing --text --all
  ! daily-missing: --text goes with no other form of output
  ! daily-missing: see 'daily-missing --help'
  [2]
  $ daily-missing --format xml
  ! daily-missing: there is no format 'xml'; expected table, plain, csv, json or jsonl
  ! daily-missing: training ledger
  [2]

On working days only: on a Monday, Friday's is the last.

  $ ledger-do -q correct returnkind/emergency --workdays yes --reason 周末不报 --on 2026-11-25T18:00
  emergency
  $ ANLAN_NOW=2026-11-30T16:00 daily-missing -q --unit a
  单位a	emergency information	2026-11-27	2026-11-27 17:00
  [1]
  $ daily-missing -q --date 2026-11-28

Before a key period, what each unit owes; a record of another ledger may count.

  $ period-missing -q
  ! period-missing: no key period runs or is to come; see 'ledger-add keyperiod'
  $ for k in screening inspection roster; do ledger-do -q correct returnkind/key-$k --units all --reason 启用; done
  key-screening
  key-inspection
  key-roster
  $ ledger-do -q correct returnkind/key-inspection --filed-by "case channel=visit topic=traffic" --reason 以检查记录为准
  key-inspection
  $ ledger-add -q keyperiod --code newyear --name 元旦 --kind festival --from 2027-01-01 --to 2027-01-03
  newyear
  $ case-add -q --channel visit --level county --topic traffic --unit a --summary 检查; case-add -q --channel letter --level county --topic traffic --unit b --summary 检查
  XF2026-000001
  XF2026-000002
  $ ANLAN_NOW=2026-11-28T23:59:59 case-add -q --channel visit --level county --topic traffic --unit b --summary 检查
  XF2026-000003
  $ ANLAN_NOW=2026-11-29 case-add -q --channel visit --level county --topic traffic --unit e --summary 检查
  XF2026-000004
  $ export ANLAN_NOW=2026-12-01T09:00
  $ ledger-add -q return --kind key-roster --unit a --period newyear --items 已报备
  RB2027-000001
  $ period-missing -q
  单位a	screening before a key period	newyear	2026-12-29
  单位b	screening before a key period	newyear	2026-12-29
  单位e	screening before a key period	newyear	2026-12-29
  单位a	inspection before a key period	newyear	2026-12-29
  单位b	inspection before a key period	newyear	2026-12-29
  单位b	duty roster filed	newyear	2026-12-29
  单位e	duty roster filed	newyear	2026-12-29
  [1]
  $ period-missing -q 元旦 --all --unit a
  单位a	screening before a key period	newyear	2026-12-29	not yet					
  单位a	inspection before a key period	newyear	2026-12-29	not yet					
  单位a	duty roster filed	newyear	2026-12-29	filed	2026-12-01 09:00	on time		filed	RB2027-000001
  [1]
  $ period-missing -q --text --unit b
  screening before a key period for 元旦 is due by 2026-12-29. Not received by 2026-12-01 09:00: 单位b. Please file in time, also if there is nothing to report.
  inspection before a key period for 元旦 is due by 2026-12-29. Not received by 2026-12-01 09:00: 单位b. Please file in time, also if there is nothing to report.
  duty roster filed for 元旦 is due by 2026-12-29. Not received by 2026-12-01 09:00: 单位b. Please file in time, also if there is nothing to report.
  [1]
  $ period-missing --all spring
  ! period-missing: period: there is no key period 'spring'; see 'ledger-list keyperiod'
  ! period-missing: training ledger
  [3]
  $ ANLAN_NOW=2027-01-04 period-missing
  ! period-missing: no key period runs or is to come; see 'ledger-add keyperiod'
  ! period-missing: training ledger
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
