What a leader has to come for: duties and receptions, as a table, as data and as
a calendar.

  $ export ANLAN_NOW=2026-03-10T09:00
  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ for s in li wang; do staff-add -q --code $s --name 王样本$s --leader yes; done >out
  $ cat >reception.plan <<'END'
  > plan reception "reception by leaders" 领导接访
  >   into slot at 信访大厅
  >   shift morning "morning" 上午 09:00 to 11:30
  >   post leader "leader" 接访领导 1 who leader
  > END
  $ cat >office.plan <<'END'
  > plan office "office duty" 机关值班
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post leader "leader on duty" 带班领导 1
  > END
  $ for p in reception:领导接访 office:机关值班; do ledger-add -q dutyplan --code ${p%:*} --name ${p#*:} --rules "$(cat ${p%:*}.plan)"; done >out
  $ for d in 06 10 12 13; do ledger-add -q slot --day 2026-03-$d --leader li --place 信访大厅; done >out; ledger-add -q slot --day 2026-03-16 --leader li --place 乡镇 --unit "" >out; ledger-add -q slot --day 2026-03-11 --leader wang --place 信访大厅 >out
  $ for d in 05 12; do ledger-add -q roster --plan office --shift full --post leader --day 2026-03-$d --duty 带班领导 --staff li --starts 2026-03-${d}T08:00 --ends 2026-03-$(date -d "2026-03-$d +1 day" +%d)T08:00; done
  PB2026-000001
  PB2026-000002
  $ ledger-do -q held JD2026-000001 >out; ledger-do -q miss JD2026-000002 --reason 出差 >out; ledger-do -q move JD2026-000004 --reason 会议 >out

By day and time; of a place that no plan knows the hour isn't known.

  $ roster-show -q --staff li; ANLAN_LANG=zh roster-show -q --staff li --week 2026-W11; roster-show -q --staff li --day 2026-03-16 --format json; roster-show -q --staff li --day 2026-03-12 --format jsonl
  day         weekday  duty                  begins            ends              duty plan  planned first  state     code
  ----------  -------  --------------------  ----------------  ----------------  ---------  -------------  --------  -------------
  2026-03-05  Thu      leader on duty        2026-03-05 08:00  2026-03-06 08:00  机关值班                  stood     PB2026-000001
  2026-03-06  Fri      reception (信访大厅)  2026-03-06 09:00  2026-03-06 11:30  领导接访                  held      JD2026-000001
  2026-03-10  Tue      reception (信访大厅)  2026-03-10 09:00  2026-03-10 11:30  领导接访                  not held  JD2026-000002
  2026-03-12  Thu      leader on duty        2026-03-12 08:00  2026-03-13 08:00  机关值班                  planned   PB2026-000002
  2026-03-12  Thu      reception (信访大厅)  2026-03-12 09:00  2026-03-12 11:30  领导接访                  planned   JD2026-000003
  2026-03-16  Mon      reception (乡镇)                                                                    planned   JD2026-000005
  \
  stood: working days 1, weekends 0, holidays 0
  to come: working days 1, weekends 0, holidays 0
  receptions: held 1, planned 2, not held 1
  日期        星期  值班内容          开始时间          结束时间          值班方案  原定人员  状态    编号
  ----------  ----  ----------------  ----------------  ----------------  --------  --------  ------  -------------
  2026-03-10  周二  接访（信访大厅）  2026-03-10 09:00  2026-03-10 11:30  领导接访            未接访  JD2026-000002
  2026-03-12  周四  带班领导          2026-03-12 08:00  2026-03-13 08:00  机关值班            待值班  PB2026-000002
  2026-03-12  周四  接访（信访大厅）  2026-03-12 09:00  2026-03-12 11:30  领导接访            已安排  JD2026-000003
  \
  已值班：工作日 0 次、周末 0 次、节假日 0 次
  待值班：工作日 1 次、周末 0 次、节假日 0 次
  接访：已接访 0 次、已安排 1 次、未接访 1 次
  [
  {"code":"JD2026-000005","day":"2026-03-16","plan":null,"shift":null,"post":null,"seat":1,"duty":"reception (乡镇)","starts":null,"ends":null,"staff":"li","name":"王样本li","first":"li","missed":null,"state":"planned","version":180}
  ]
  {"code":"PB2026-000002","day":"2026-03-12","plan":"office","shift":"full","post":"leader","seat":1,"duty":"带班领导","starts":"2026-03-12T08:00:00+08:00","ends":"2026-03-13T08:00:00+08:00","staff":"li","name":"王样本li","first":null,"missed":null,"state":"planned","version":183}
  {"code":"JD2026-000003","day":"2026-03-12","plan":"reception","shift":"morning","post":"leader","seat":1,"duty":"reception (信访大厅)","starts":"2026-03-12T09:00:00+08:00","ends":"2026-03-12T11:30:00+08:00","staff":"li","name":"王样本li","first":"li","missed":null,"state":"planned","version":178}

Others see duties alone, unless the plan is one of receptions.

  $ roster-show -q --week 2026-W11; roster-show -q --plan reception --week 2026-W11 --codes; roster-show -q --plan office --week 2026-W11 --format plain
  day         weekday  leader on duty
  ----------  -------  --------------
  2026-03-12  Thu      王样本li
  day         weekday  leader
  ----------  -------  ----------------------------------
  2026-03-10  Tue      王样本li (not held, JD2026-000002)
  2026-03-11  Wed      王样本wang (JD2026-000006)
  2026-03-12  Thu      王样本li (JD2026-000003)
  2026-03-12	Thu	王样本li

As a calendar.

  $ cat >feed <<'END'
  > roster-show -q --staff $1 --format ics | tr -d '\r' | sed -n '/^BEGIN:VEVENT/,$p' | sed -n 's/@[0-9]*$//; s/^\(UID\|SEQUENCE\|DTSTART\|DTEND\|SUMMARY\|DESCRIPTION\|STATUS\)[:;]//p' | paste -d' ' - - - - - - -
  > END
  $ sh feed li; sh feed wang
  PB2026-000001 0 TZID=UTC+0800:20260305T080000 TZID=UTC+0800:20260306T080000 leader on duty (机关值班) PB2026-000001 CONFIRMED
  JD2026-000001 0 TZID=UTC+0800:20260306T090000 TZID=UTC+0800:20260306T113000 reception (信访大厅) (领导接访) JD2026-000001 held CONFIRMED
  JD2026-000002 0 TZID=UTC+0800:20260310T090000 TZID=UTC+0800:20260310T113000 reception (信访大厅) (领导接访) JD2026-000002 not held CONFIRMED
  PB2026-000002 0 TZID=UTC+0800:20260312T080000 TZID=UTC+0800:20260313T080000 leader on duty (机关值班) PB2026-000002 CONFIRMED
  JD2026-000003 0 TZID=UTC+0800:20260312T090000 TZID=UTC+0800:20260312T113000 reception (信访大厅) (领导接访) JD2026-000003 planned CONFIRMED
  JD2026-000004 1 TZID=UTC+0800:20260313T090000 TZID=UTC+0800:20260313T113000 reception (信访大厅) (领导接访) JD2026-000004 moved CANCELLED
  JD2026-000005 0 VALUE=DATE:20260316 VALUE=DATE:20260317 reception (乡镇) JD2026-000005 planned CONFIRMED
  JD2026-000006 0 TZID=UTC+0800:20260311T090000 TZID=UTC+0800:20260311T113000 reception (信访大厅) (领导接访) JD2026-000006 planned CONFIRMED

Another leader, another day, moved and back: each raises the number, and so do
other hours in the plan; what isn't one's own any more is cancelled.

  $ ledger-do -q correct JD2026-000003 --leader wang --reason 换人 >out; ledger-do -q restore JD2026-000004 >out; sh feed li | grep 'JD2026-00000[34]'; sh feed wang | grep JD2026-000003
  JD2026-000003 1 TZID=UTC+0800:20260312T090000 TZID=UTC+0800:20260312T113000 reception (信访大厅) (领导接访) JD2026-000003 planned CANCELLED
  JD2026-000004 2 TZID=UTC+0800:20260313T090000 TZID=UTC+0800:20260313T113000 reception (信访大厅) (领导接访) JD2026-000004 planned CONFIRMED
  JD2026-000003 1 TZID=UTC+0800:20260312T090000 TZID=UTC+0800:20260312T113000 reception (信访大厅) (领导接访) JD2026-000003 planned CONFIRMED
  $ ledger-undo -q JD2026-000003 --reason 误记; ledger-do -q move JD2026-000004 --reason 会议 >out; sh feed li | grep 'JD2026-00000[34]'
  JD2026-000003
  JD2026-000003 2 TZID=UTC+0800:20260312T090000 TZID=UTC+0800:20260312T113000 reception (信访大厅) (领导接访) JD2026-000003 planned CONFIRMED
  JD2026-000004 3 TZID=UTC+0800:20260313T090000 TZID=UTC+0800:20260313T113000 reception (信访大厅) (领导接访) JD2026-000004 moved CANCELLED
  $ ledger-do -q correct dutyplan/reception --rules "$(sed 's/11:30/12:00/' reception.plan)" --reason 延长 >out; ledger-do -q correct dutyplan/reception --name 领导接访日 --reason 改名 >out; sh feed wang
  JD2026-000006 1 TZID=UTC+0800:20260311T090000 TZID=UTC+0800:20260311T120000 reception (信访大厅) (领导接访日) JD2026-000006 planned CONFIRMED
  JD2026-000003 3 TZID=UTC+0800:20260312T090000 TZID=UTC+0800:20260312T120000 reception (信访大厅) (领导接访日) JD2026-000003 planned CANCELLED
  $ ledger-undo -q JD2026-000006 --reason 误记; sh feed wang
  JD2026-000006
  JD2026-000006 2 TZID=UTC+0800:20260311T090000 TZID=UTC+0800:20260311T120000 reception (信访大厅) (领导接访日) JD2026-000006 undone CANCELLED
  JD2026-000003 3 TZID=UTC+0800:20260312T090000 TZID=UTC+0800:20260312T120000 reception (信访大厅) (领导接访日) JD2026-000003 planned CANCELLED
  $ for a in drop restore; do ledger-do -q $a PB2026-000002 >out; sh feed li | grep PB2026-000002; done
  PB2026-000002 1 TZID=UTC+0800:20260312T080000 TZID=UTC+0800:20260313T080000 leader on duty (机关值班) PB2026-000002 not needed CANCELLED
  PB2026-000002 2 TZID=UTC+0800:20260312T080000 TZID=UTC+0800:20260313T080000 leader on duty (机关值班) PB2026-000002 CONFIRMED
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
