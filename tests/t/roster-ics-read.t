Duties in calendar programs: opened by a program of somebody else's.

needs: icalendar python3

  $ export ANLAN_NOW=2026-04-15T09:00
  $ ledger-init -q --office 示例县局 --lang zh --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; for s in li wang zhao; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out
  $ ledger-add -q dutyplan --code office --name 机关值班 --unit bureau --rules 'plan office' --from 2026-01-01 >out
  $ for d in 16 17 18; do ledger-add -q roster --plan office --day 2026-04-$d --shift full --post officer --duty 值班员 --starts "2026-04-$d 08:00" --ends "2026-04-$((d + 1)) 08:00" --staff $(echo li,wang,zhao | cut -d, -f$((d - 15))) --first li; done >out

  $ ledger-do -q correct PB2026-000003 --duty "$(printf '值班员兼信访接待与重要紧急信息报送%.0s' 1 2 3 4)" --reason 补充 >out; roster-show -q --plan office --format ics >all.ics

How another program reads it.

  $ cat >read.py <<'END'
  > import sys
  > from icalendar import Calendar
  > cal = Calendar.from_ical(open(sys.argv[1], 'rb').read())
  > print(cal['X-WR-CALNAME'])
  > for v in cal.walk('VEVENT'):
  >     print(v['UID'].split('@')[0], v['SEQUENCE'], v['STATUS'],
  >         v.decoded('DTSTART'), v.decoded('DTEND') - v.decoded('DTSTART'),
  >         v['SUMMARY'], v['DESCRIPTION'].replace('\n', '; '), sep=', ')
  > END
  $ roster-show -q --staff li -o li.ics; python3 read.py li.ics
  Duty: 李示例li
  PB2026-000001, 0, CONFIRMED, 2026-04-16 08:00:00+08:00, 1 day, 0:00:00, 值班员 (机关值班), PB2026-000001
  $ python3 read.py all.ics
  机关值班
  PB2026-000001, 0, CONFIRMED, 2026-04-16 08:00:00+08:00, 1 day, 0:00:00, 李示例li: 值班员, PB2026-000001
  PB2026-000002, 0, CONFIRMED, 2026-04-17 08:00:00+08:00, 1 day, 0:00:00, 李示例wang: 值班员, PB2026-000002; planned first: 李示例li
  PB2026-000003, 1, CONFIRMED, 2026-04-18 08:00:00+08:00, 1 day, 0:00:00, 李示例zhao: 值班员兼信访接待与重要紧急信息报送值班员兼信访接待与重要紧急信息报送值班员兼信访接待与重要紧急信息报送值班员兼信访接待与重要紧急信息报送, PB2026-000003; planned first: 李示例li
  $ icalendar view li.ics | grep -c 机关值班
  1

A swap raises the number, and so does every further change, an undone one too;
the identity stays; what isn't one's own any more is cancelled.

  $ ANLAN_ACTOR=li ledger-do -q ask PB2026-000001 --swap-with PB2026-000002; ANLAN_ACTOR=wang ledger-do -q accept PB2026-000001; roster-show -q --staff li -o li.ics; python3 read.py li.ics
  PB2026-000001
  PB2026-000001
  Duty: 李示例li
  PB2026-000001, 0, CONFIRMED, 2026-04-16 08:00:00+08:00, 1 day, 0:00:00, 值班员 (机关值班), PB2026-000001 swap accepted
  $ ANLAN_ACTOR=boss ledger-do -q approve PB2026-000001 --staff wang; ledger-do -q swap PB2026-000002 --staff li
  PB2026-000001
  PB2026-000002
  $ grep UID li.ics >before; roster-show -q --staff li -o li.ics; python3 read.py li.ics; grep UID li.ics | grep -cxFf before
  Duty: 李示例li
  PB2026-000001, 1, CANCELLED, 2026-04-16 08:00:00+08:00, 1 day, 0:00:00, 值班员 (机关值班), PB2026-000001; planned first: 李示例li
  PB2026-000002, 1, CONFIRMED, 2026-04-17 08:00:00+08:00, 1 day, 0:00:00, 值班员 (机关值班), PB2026-000002
  1
  $ ledger-undo -q PB2026-000002 --reason 误操作; roster-show -q --staff li -o li.ics; python3 read.py li.ics; roster-show -q --staff wang -o wang.ics; python3 read.py wang.ics
  PB2026-000002
  Duty: 李示例li
  PB2026-000001, 1, CANCELLED, 2026-04-16 08:00:00+08:00, 1 day, 0:00:00, 值班员 (机关值班), PB2026-000001; planned first: 李示例li
  PB2026-000002, 2, CANCELLED, 2026-04-17 08:00:00+08:00, 1 day, 0:00:00, 值班员 (机关值班), PB2026-000002; planned first: 李示例li
  Duty: 李示例wang
  PB2026-000001, 1, CONFIRMED, 2026-04-16 08:00:00+08:00, 1 day, 0:00:00, 值班员 (机关值班), PB2026-000001; planned first: 李示例li
  PB2026-000002, 2, CONFIRMED, 2026-04-17 08:00:00+08:00, 1 day, 0:00:00, 值班员 (机关值班), PB2026-000002; planned first: 李示例li
  $ ledger-do -q drop PB2026-000003; ledger-undo -q PB2026-000001 --reason 误操作; roster-show -q --format ics -o all.ics; python3 read.py all.ics
  PB2026-000003
  PB2026-000001
  Duty
  PB2026-000001, 2, CONFIRMED, 2026-04-16 08:00:00+08:00, 1 day, 0:00:00, 李示例li: 值班员 (机关值班), PB2026-000001 swap accepted
  PB2026-000002, 2, CONFIRMED, 2026-04-17 08:00:00+08:00, 1 day, 0:00:00, 李示例wang: 值班员 (机关值班), PB2026-000002; planned first: 李示例li
  PB2026-000003, 2, CANCELLED, 2026-04-18 08:00:00+08:00, 1 day, 0:00:00, 李示例zhao: 值班员兼信访接待与重要紧急信息报送值班员兼信访接待与重要紧急信息报送值班员兼信访接待与重要紧急信息报送值班员兼信访接待与重要紧急信息报送 (机关值班), PB2026-000003 not needed; planned first: 李示例li


Receptions, of a leader and of a plan; where no plan says when, it is the day.

  $ ledger-add -q dutyplan --code hall --name 领导接访 --rules "$(printf '%s\n' 'plan hall "reception" 领导接访' '  into slot at 信访大厅' '  shift morning "morning" 上午 09:00 to 11:30' '  post leader "leader" 接访领导 1')" >out; ledger-add -q slot --day 2026-04-20 --leader zhao --place 信访大厅; ledger-add -q slot --day 2026-04-21 --leader zhao --place 乡镇
  JD2026-000001
  JD2026-000002
  $ roster-show -q --staff zhao --from 2026-04-19 -o zhao.ics; python3 read.py zhao.ics; roster-show -q --plan hall --format ics >hall.ics; python3 read.py hall.ics
  Duty: 李示例zhao
  JD2026-000001, 0, CONFIRMED, 2026-04-20 09:00:00+08:00, 2:30:00, reception (信访大厅) (领导接访), JD2026-000001 planned
  JD2026-000002, 0, CONFIRMED, 2026-04-21, 1 day, 0:00:00, reception (乡镇), JD2026-000002 planned
  领导接访
  JD2026-000001, 0, CONFIRMED, 2026-04-20 09:00:00+08:00, 2:30:00, 李示例zhao: reception (信访大厅), JD2026-000001 planned
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 190 entries, head
