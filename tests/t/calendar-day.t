Is a day worked: by the calendar, and by the week where none is loaded.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ for d in 2026-05-01 2026-05-05 2026-05-06 2026-05-08 2026-05-09 2026-05-10; do calendar-day -q $d; echo "= $?"; done
  2026-05-01 day off (劳动节)
  = 1
  2026-05-05 day off (劳动节)
  = 1
  2026-05-06 working day
  = 0
  2026-05-08 working day
  = 0
  2026-05-09 working day (劳动节)
  = 0
  2026-05-10 day off
  = 1
  $ for d in 2026-12-31 2027-01-01 2027-01-02; do calendar-day -q $d; echo "= $?"; done
  2026-12-31 working day
  = 0
  2027-01-01 working day; the year isn't loaded: see calendar-load
  = 0
  2027-01-02 day off; the year isn't loaded: see calendar-load
  = 1
  $ calendar-day; calendar-day -q today; calendar-day --now 2026-03-01; ANLAN_LANG=zh calendar-day -q 2026年5月9日
  2026-03-02 working day
  2026-03-02 working day
  2026-03-01 day off
  2026-05-09 工作日（劳动节）
  ! calendar-day: training ledger
  ! calendar-day: training ledger
  $ ANLAN_LANG=zh calendar-day -q 2027-01-04
  2027-01-04 工作日，该年度日历未载入：见 calendar-load
  $ calendar-day 3/4/2026
  ! calendar-day: '3/4/2026' is not right; expected a date such as 2026-03-01
  ! calendar-day: training ledger
  [3]
  $ calendar-day 2026-02-29
  ! calendar-day: '2026-02-29' is not right; expected a date such as 2026-03-01
  ! calendar-day: training ledger
  [3]
  $ calendar-day 2026-05-06 2026-05-07
  ! calendar-day: '2026-05-07' is too much
  ! calendar-day: see 'calendar-day --help'
  [2]
  $ calendar-day -q -o day.txt 2026-05-06; cat day.txt
  2026-05-06 working day
