Kinds of returns of the office's own: what is wrong in one is told when it is
written, not when somebody files.

  $ export ANLAN_NOW=2026-11-02T08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ add() { ledger-add returnkind --code "$@"; echo "[$?]"; }
  > add w1 --name 周报 --period week --due-time 9:00
  > add w1 --name 周报 --period week --due-time 24:00
  > add w1 --name 周报 --period weekly
  > add w1 --name 周报 --period week --due-days 366
  > add w1 --name 周报 --period week --due-days -366
  > add w1 --name 周报 --period week --filed-by nosuch
  > add w1 --name 周报 --period week --filed-by "topic"
  > add w1 --name 周报 --period week --filed-by "case channel=phon"
  > add w1 --name 周报 --period week --filed-by "case chanel=visit"
  > add w1 --name 周报 --period week --from 2026-12-01 --to 2026-11-30
  > add w1 --name 周报 --period week --units all
  > add w1 --name 周报 --period week --due-days 1 --due-time 09:00 --filed-by "case channel=visit,letter open"
  \[3]
  \[3]
  \[3]
  \[3]
  \[3]
  \[3]
  \[3]
  \[3]
  \[3]
  \[4]
  \[3]
  w1
  \[0]
  ! ledger-add: due-time: '9:00' is no time of day; expected one such as 17:00
  ! ledger-add: due-time: '24:00' is no time of day; expected one such as 17:00
  ! ledger-add: period: 'weekly' is not one of day (日报), week (周报), month (月报), quarter (季报), year (年报), key (重点时段前), meeting (重要会议前); did you mean 'week'?
  ! ledger-add: due-days: 366 is too large; the most is 365
  ! ledger-add: due-days: -366 is too small; the least is -365
  ! ledger-add: filed-by: 'nosuch' is not right; expected a ledger and filters, such as 'case channel=visit': there is no ledger 'nosuch'; there are [..]
  ! ledger-add: filed-by: 'topic' is not right; expected a ledger and filters, such as 'case channel=visit': filed-by: records of 'topic' have no unit and no date
  ! ledger-add: filed-by: 'case channel=phon' is not right; expected a ledger and filters, such as 'case channel=visit': channel: 'phon' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean 'phone'?
  ! ledger-add: filed-by: 'case chanel=visit' is not right; expected a ledger and filters, such as 'case channel=visit': there is no filter --chanel for ledger 'case'; did you mean --channel?
  ! ledger-add: cannot add: the end is before the beginning
  ! ledger-add: units: there is no unit set 'all'; see 'ledger-list unitset'
  ! ledger-add: w1: add [training]
  $ ledger-do correct returnkind/w1 --due-time 09.00 --reason 改期
  ! ledger-do: w1: due-time: '09.00' is no time of day; expected one such as 17:00
  [3]
  $ ledger-do -q correct returnkind/w1 --due-time "" --reason 改期
  w1
  $ ledger-add unitset --code none --name 空
  ! ledger-add: add: --units (units) is missing
  [3]
  $ ledger-add keyperiod --code x --name 某会 --kind meeting --from 2026-12-10 --to 2026-12-09
  ! ledger-add: cannot add: the end is before the beginning
  [4]
  $ ledger-add keyperiod --code x --name 某会 --kind meeting --from 2026-12-10 --to 2026-12-10
  x
  ! ledger-add: x: add [training]

What is asked for before a meeting isn't asked for before a holiday.

  $ unit-add -q --code a --name 单位a; ledger-add -q unitset --code one --name 一 --units a
  a
  one
  $ ledger-add -q returnkind --code paper --name 会前材料 --period meeting --due-days -1 --due-time 12:00 --units one
  paper
  $ ledger-add -q keyperiod --code ny --name 元旦 --kind festival --from 2027-01-01 --to 2027-01-03
  ny
  $ export ANLAN_NOW=2026-12-05T09:00
  $ period-missing -q x 2>/dev/null; period-missing -q ny 2>/dev/null
  单位a	会前材料	x	2026-12-09 12:00
  $ ledger-add return --kind paper --unit a --period ny --items 见附件
  ! ledger-add: period: 'ny' is no meeting; 'paper' is asked for before meetings only
  [3]
  $ ledger-add -q return --kind paper --unit a --period 某会 --items 见附件
  RB2026-000001
  $ period-missing -q x 2>/dev/null

A kind or a unit that has ended files nothing more.

  $ ledger-do -q correct returnkind/emergency --units one --to 2026-12-04 --reason 停报 --on 2026-12-03; ledger-add return --kind emergency --unit a --period 2026-12-04 --nothing yes; ledger-add -q return --kind emergency --unit a --period 2026-12-04 --nothing yes --on 2026-12-04T12:00
  emergency
  RB2026-000002
  ! ledger-add: kind: returnkind 'emergency' is no longer valid: it ended on 2026-12-04 (it is 2026-12-05)
  $ ledger-do -q correct unit/a --to 2026-12-04 --reason 撤并; ledger-add return --kind paper --unit a --period x --nothing yes
  a
  ! ledger-add: unit: unit 'a' is no longer valid: it ended on 2026-12-04 (it is 2026-12-05)
  [3]

  $ ledger-import -q returnkind - <<'END'
  > code,name,period,due_time
  > w2,周报二,week,17:60
  > w3,周报三,week,17:59
  > END
  ! ledger-import: -:2:4: due-time: '17:60' is no time of day; expected one such as 17:00
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
