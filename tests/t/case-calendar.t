Working days: the vectors of a ledger of one's own, then a year that has no
calendar yet.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ cat >probe.ledger <<'EOF'
  > ledger probe SS "probe" 试算
  >   dated  start
  >   columns code start state due
  >   start  date required default today  "start"  起算日
  >   argument until date  "until"  延至
  >   state waiting   "waiting"   待办
  >   state finished  "finished"  完成   final done
  >   action finish   waiting -> finished  "finish"  完成
  >   action extend   waiting -> =  "extend"  延期  asks until
  >     extends five by 3wd twice
  >   clock three   "three"   三日    from added at start until finish  3wd       "office default"
  >   clock five    "five"    五日    from added at start until finish  5wd       "office default"
  >   clock ten     "ten"     十日    from added at start until finish  10wd      "office default"
  >   clock fifteen "fifteen" 十五日  from added at start until finish  15d       "office default"
  >   clock sixty   "sixty"   六十日  from added at start until finish  60d       "office default"
  >   clock rolled  "rolled"  顺延    from added at start until finish  60d roll  "office default"
  > EOF
  $ ledger-define -q probe.ledger
  $ export ANLAN_NOW=2026-09-18T09:00
  $ for d in 2024-02-05 2024-09-13 2025-09-26 2026-02-10 2026-09-18; do
  >   ledger-add probe -q --start $d --on $d
  > done
  SS2024-000001
  SS2024-000002
  SS2025-000001
  SS2026-000001
  SS2026-000002

Make-up days count: 2024-02-18 and 2024-09-29 are worked Sundays.

  $ clock three SS2024-000001 SS2024-000002 SS2025-000001 SS2026-000001 SS2026-000002 | sed 's/,.*//'
  three: 2024-02-05 00:00 → 2024-02-08
  three: 2024-09-13 00:00 → 2024-09-19
  three: 2025-09-26 00:00 → 2025-09-30
  three: 2026-02-10 00:00 → 2026-02-13
  three: 2026-09-18 00:00 → 2026-09-22
  $ clock five SS2024-000001 SS2024-000002 SS2025-000001 SS2026-000001 SS2026-000002 | sed 's/,.*//'
  five: 2024-02-05 00:00 → 2024-02-18
  five: 2024-09-13 00:00 → 2024-09-23
  five: 2025-09-26 00:00 → 2025-10-10
  five: 2026-02-10 00:00 → 2026-02-24
  five: 2026-09-18 00:00 → 2026-09-24
  $ clock ten SS2024-000001 SS2024-000002 SS2025-000001 SS2026-000001 SS2026-000002 | sed 's/,.*//'
  ten: 2024-02-05 00:00 → 2024-02-23
  ten: 2024-09-13 00:00 → 2024-09-29
  ten: 2025-09-26 00:00 → 2025-10-16
  ten: 2026-02-10 00:00 → 2026-03-02
  ten: 2026-09-18 00:00 → 2026-10-09

Calendar days go into holidays; only a clock that says so is rolled.

  $ ledger-add probe -q --start 2026-03-02 --on 2026-03-02
  SS2026-000003
  $ clock fifteen SS2026-000003
  fifteen: 2026-03-02 00:00 → 2026-03-17, overdue
  $ clock sixty SS2026-000003
  sixty: 2026-03-02 00:00 → 2026-05-01, overdue
  $ clock rolled SS2026-000003
  rolled: 2026-03-02 00:00 → 2026-05-06, overdue

An extension counted in working days: 2026-09-24 + 3 wd over the holiday of
25 to 27 September is 2026-09-30; a day more is refused.

  $ ledger-do -q extend SS2026-000002 --until 2026-10-08
  ! ledger-do: SS2026-000002: until: 2026-10-08 is too far; the limit is 2026-09-30
  [4]
  $ ledger-do -q extend SS2026-000002 --until 2026-09-30
  SS2026-000002
  $ clock five SS2026-000002
  five: 2026-09-18 00:00 → 2026-09-30 (extended 1x), running

The year 2027 has no calendar yet.  What runs into it is counted Monday to
Friday and called provisional; calendar days are what they are.

  $ export ANLAN_NOW=2026-12-29T09:00
  $ new-case --procedure simple
  XF2026-000001
  $ case-do accept XF2026-000001 --now 2026-12-29T10:00
  XF2026-000001
  ! case-do: XF2026-000001: accept; accepted; due: notice 2027-01-13, reply, simple procedure 2027-01-12 (provisional) [training]
  $ new-case --procedure simple
  XF2026-000002
  $ clock accept XF2026-000002
  accept, simple procedure: 2026-12-29 09:00 → 2027-01-01 (provisional), running
  $ ANLAN_LANG=zh clock 简易受理 XF2026-000002
  简易受理：2026-12-29 09:00 → 2027-01-01（暂定），进行中
  $ new-case
  XF2026-000003
  $ ledger-add probe -q --start 2026-12-24
  SS2026-000004
  $ clock five SS2026-000004
  five: 2026-12-24 00:00 → 2026-12-31, running
  $ clock rolled SS2026-000004
  rolled: 2026-12-24 00:00 → 2027-02-22 (provisional), running
  $ ledger-do -q finish SS2026-000001
  SS2026-000001

Half a year is refused; so are days out of order, and what is no day.

  $ printf 'date,name,is_off_day\n2027-01-01,元旦,true\n' >half.csv
  $ calendar-load half.csv
  ! calendar-load: half.csv: the year 2027 is not whole: 10-01 is missing
  [3]
  $ printf 'date,name,is_off_day\n2027-02-30,x,true\n2027-03-01,x,maybe\n' >bad.csv
  $ calendar-load bad.csv
  ! calendar-load: bad.csv:2:1: '2027-02-30' is not right; expected a date such as 2026-03-01
  ! calendar-load: bad.csv:3:3: 'maybe' is not right; expected true or false
  [3]
  $ clock accept XF2026-000002
  accept, simple procedure: 2026-12-29 09:00 → 2027-01-01 (provisional), running

The whole year (made up for this test): each of the clocks that were
provisional moves, with one entry for each record.

  $ cat >2027.csv <<'EOF'
  > date,name,is_off_day
  > 2027-01-01,元旦,true
  > 2027-01-09,元旦,false
  > 2027-02-05,春节,true
  > 2027-02-22,春节,true
  > 2027-10-01,国庆节,true
  > EOF
  $ export ANLAN_NOW=2026-12-30T09:00
  $ case-list -q --columns code,version --format csv >before
  $ calendar-load 2027.csv
  ! calendar-load: calendar loaded: 2027; due dates moved: 3 [training]
  $ case-list -q --columns code,version --format csv | diff before - | grep -c '^>'
  2
  $ clock accept XF2026-000001 XF2026-000002
  accept, simple procedure: 2026-12-29 09:00 → 2027-01-01 (provisional), met 2026-12-29 10:00
  accept, simple procedure: 2026-12-29 09:00 → 2027-01-04, running

Ten working days from 29 December: 30, 31; 4 to 9 January (a worked Saturday),
11 and 12.

  $ clock reply XF2026-000001
  reply, simple procedure: 2026-12-29 10:00 → 2027-01-12, running
  $ clock rolled SS2026-000004
  rolled: 2026-12-24 00:00 → 2027-02-23, running
  $ case-show -q XF2026-000002 | tail -n 2
    [..]  2026-12-29 09:00  add (uid [..])
    [..]  2026-12-30 09:00  calendar (uid [..])

The same file again changes nothing; a corrected one moves what depends on it.

  $ calendar-load 2027.csv
  ! calendar-load: calendar: nothing changed [training]
  $ sed 's/2027-01-09,元旦,false/2027-01-04,元旦,true/' 2027.csv >new.csv
  $ calendar-load new.csv
  ! calendar-load: calendar loaded: 2027; due dates moved: 3 [training]
  $ clock accept XF2026-000002
  accept, simple procedure: 2026-12-29 09:00 → 2027-01-05, running
  $ clock reply XF2026-000001
  reply, simple procedure: 2026-12-29 10:00 → 2027-01-14, running

The command is undone as a whole: the calendar's entry and those of the clocks.

  $ ledger-undo -q XF2026-000002 --reason 误录
  SS2026-000004
  XF2026-000002
  XF2026-000001
  2027
  $ clock accept XF2026-000002
  accept, simple procedure: 2026-12-29 09:00 → 2027-01-04, running
  $ ledger-verify -q --rules
  verified: [..]
