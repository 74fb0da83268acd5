Duties as calendar programs take them: iCalendar.

  $ export ANLAN_NOW=2026-04-15T09:00
  $ ledger-init -q --office 示例县局 --lang zh --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; for s in li wang zhao; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out
  $ ledger-add -q dutyplan --code office --name 机关值班 --unit bureau --rules 'plan office' --from 2026-01-01 >out
  $ for d in 16 17 18; do ledger-add -q roster --plan office --day 2026-04-$d --shift full --post officer --duty 值班员 --starts "2026-04-$d 08:00" --ends "2026-04-$((d + 1)) 08:00" --staff $(echo li,wang,zhao | cut -d, -f$((d - 15))) --first li; done >out

The form: lines end in CRLF and have 75 octets at most; a zone by the office's
offset; nothing depends on when it is written.

  $ roster-show -q --staff li -o li.ics; cat li.ics
  BEGIN:VCALENDAR\r (esc)
  VERSION:2.0\r (esc)
  PRODID:-//Anlan//Anlan 0.1.0//EN\r (esc)
  CALSCALE:GREGORIAN\r (esc)
  NAME:Duty: 李示例li\r (esc)
  X-WR-CALNAME:Duty: 李示例li\r (esc)
  BEGIN:VTIMEZONE\r (esc)
  TZID:UTC+0800\r (esc)
  BEGIN:STANDARD\r (esc)
  DTSTART:19700101T000000\r (esc)
  TZOFFSETFROM:+0800\r (esc)
  TZOFFSETTO:+0800\r (esc)
  TZNAME:UTC+0800\r (esc)
  END:STANDARD\r (esc)
  END:VTIMEZONE\r (esc)
  BEGIN:VEVENT\r (esc)
  UID:PB2026-000001@[..]\r (esc)
  SEQUENCE:0\r (esc)
  DTSTAMP:20260415T010000Z\r (esc)
  CREATED:20260415T010000Z\r (esc)
  LAST-MODIFIED:20260415T010000Z\r (esc)
  DTSTART;TZID=UTC+0800:20260416T080000\r (esc)
  DTEND;TZID=UTC+0800:20260417T080000\r (esc)
  SUMMARY:值班员 (机关值班)\r (esc)
  DESCRIPTION:PB2026-000001\r (esc)
  STATUS:CONFIRMED\r (esc)
  END:VEVENT\r (esc)
  END:VCALENDAR\r (esc)
  $ ANLAN_NOW=2026-04-15T10:00 roster-show -q --staff li --format ics | cmp - li.ics
  $ ledger-do -q correct PB2026-000003 --duty "$(printf '值班员兼信访接待与重要紧急信息报送%.0s' 1 2 3 4)" --reason 补充 >out; roster-show -q --plan office --format ics >all.ics
  $ LC_ALL=C awk '{ sub(/\n$/, "") } !/\r$/ || length($0) > 76 { print "bad: " $0 }' all.ics; grep -c '^ ' all.ics
  3

Periods, and a calendar in which there is nothing.

  $ roster-show -q --format ics --day 2026-04-17 | grep -c BEGIN:VEVENT; roster-show -q --format ics --now 2026-06-01 -o none.ics
  1
  [1]
  $ roster-show -q --format ics --month 2026-06 | tail -n 1
  END:VCALENDAR\r (esc)
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 180 entries, head
