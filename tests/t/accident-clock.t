The times of an accident, Order 493: each met at its last second and missed by
one.

  $ export ANLAN_NOW=2026-03-02T08:20:00+08:00 PATH="$PATH:$TESTS/bin"
  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ unit-add -q --code build --name 示例建筑公司 --kind company
  build
  $ cat >log <<'END'
  > #!/bin/sh
  > exec accident-log -q --unit build --place 站房工地 --told 2026-03-02T08:10 --at 2026-03-02T08:00 --summary 脚手架坍塌 "$@"
  > END
  $ cat >at <<'END'
  > #!/bin/sh
  > # at TIME ACTION CODE...: what is done then
  > now=$1
  > shift
  > exec ledger-do -q --now "$now" "$@"
  > END
  $ chmod +x log at
  $ for i in 1 2 3 4 5 6; do ./log --kind building --deaths 10 >out; done

Reported within 1 hour from when the head was told (Art. 9), not from when it
happened or was typed:

  $ ./at 2026-03-02T09:10:00 report SG2026-000001
  SG2026-000001
  $ ./at 2026-03-02T09:10:01 report SG2026-000002 SG2026-000003 SG2026-000004 SG2026-000005
  SG2026-000002
  SG2026-000003
  SG2026-000004
  SG2026-000005
  $ clock report SG2026-000001 SG2026-000002 SG2026-000006
  report: 2026-03-02 08:10 → 2026-03-02 09:10, met 2026-03-02 09:10
  report: 2026-03-02 08:10 → 2026-03-02 09:10, missed 2026-03-02 09:10:01
  report: 2026-03-02 08:10 → 2026-03-02 09:10, running
  $ due-list -q --overdue --now 2026-03-02T09:10:00 --columns code,clock
  $ due-list -q --overdue --now 2026-03-02T09:10:01 --columns code,clock
  SG2026-000006	report
  [1]

Forwarded within 2 hours by each level (Art. 11), from when it was told:

  $ ./at 2026-03-02T11:10:00 forward-city SG2026-000001
  SG2026-000001
  $ ./at 2026-03-02T11:10:02 forward-city SG2026-000002
  SG2026-000002
  $ clock 'forward to the city' SG2026-000001 SG2026-000002
  forward to the city: 2026-03-02 09:10 → 2026-03-02 11:10, met 2026-03-02 11:10
  forward to the city: 2026-03-02 09:10:01 → 2026-03-02 11:10:01, missed 2026-03-02 11:10:02
  $ ./at 2026-03-02T13:10:00 forward-province SG2026-000001
  SG2026-000001
  $ ./at 2026-03-02T13:10:03 forward-province SG2026-000002
  SG2026-000002
  $ clock 'forward to the province' SG2026-000001 SG2026-000002
  forward to the province: 2026-03-02 11:10 → 2026-03-02 13:10, met 2026-03-02 13:10
  forward to the province: 2026-03-02 11:10:02 → 2026-03-02 13:10:02, missed 2026-03-02 13:10:03
  $ ./at 2026-03-02T15:10:00 forward-state SG2026-000001
  SG2026-000001
  $ ./at 2026-03-02T15:10:04 forward-state SG2026-000002
  SG2026-000002
  $ clock 'forward to the State' SG2026-000001 SG2026-000002
  forward to the State Council: 2026-03-02 13:10 → 2026-03-02 15:10, met 2026-03-02 15:10
  forward to the State Council: 2026-03-02 13:10:03 → 2026-03-02 15:10:03, missed 2026-03-02 15:10:04
  $ ledger-list -q accident --limit 2 --columns received_county,received_city,received_province,received_state
  2026-03-02 09:10	2026-03-02 11:10	2026-03-02 13:10	2026-03-02 15:10
  2026-03-02 09:10:01	2026-03-02 11:10:02	2026-03-02 13:10:03	2026-03-02 15:10:04

Nobody is told twice; what was written wrongly is corrected, and the level above
had two hours from then:

  $ ./at 2026-03-02T16:00 forward-city SG2026-000001
  ! ledger-do: SG2026-000001: cannot forward-city: the city was told already
  [4]
  $ ./at 2026-03-02T16:00 forward-state SG2026-000001
  ! ledger-do: SG2026-000001: cannot forward-state: the State Council was told already
  [4]
  $ ./at 2026-03-02T16:00 correct SG2026-000003 --received-county 2026-03-02T09:30 --reason 电话记录
  SG2026-000003
  $ clock 'forward to the city' SG2026-000003
  forward to the city: 2026-03-02 09:30 → 2026-03-02 11:30, running
  $ ./at 2026-03-02T16:00 correct SG2026-000003 --received-county 2026-03-02T08:09:59 --reason 电话记录
  ! ledger-do: SG2026-000003: cannot correct: the county can't be told before the head was
  [4]

How far up it goes depends on the grade (Art. 10):

  $ for d in 2 3 9 10 30; do ./log --kind building --deaths $d; done
  SG2026-000007
  SG2026-000008
  SG2026-000009
  SG2026-000010
  SG2026-000011
  $ ./at 2026-03-02T09:00 report SG2026-000007 SG2026-000008 SG2026-000009 SG2026-000010 SG2026-000011
  SG2026-000007
  SG2026-000008
  SG2026-000009
  SG2026-000010
  SG2026-000011
  $ ./at 2026-03-02T09:30 forward-city SG2026-000007 SG2026-000008 SG2026-000009 SG2026-000010 SG2026-000011
  SG2026-000007
  SG2026-000008
  SG2026-000009
  SG2026-000010
  SG2026-000011
  $ ./at 2026-03-02T10:00 --keep-going forward-province SG2026-000007 SG2026-000008 SG2026-000009 SG2026-000010 SG2026-000011
  SG2026-000008
  SG2026-000009
  SG2026-000010
  SG2026-000011
  ! ledger-do: SG2026-000007: cannot forward-province: an ordinary accident goes up to the city (Order 493, Art. 10)
  [4]
  $ ./at 2026-03-02T10:30 --keep-going forward-state SG2026-000007 SG2026-000008 SG2026-000009 SG2026-000010 SG2026-000011
  SG2026-000010
  SG2026-000011
  ! ledger-do: SG2026-000007: cannot forward-state: only major and exceptional ones go up to the State Council (Order 493, Art. 10)
  ! ledger-do: SG2026-000008: cannot forward-state: only major and exceptional ones go up to the State Council (Order 493, Art. 10)
  ! ledger-do: SG2026-000009: cannot forward-state: only major and exceptional ones go up to the State Council (Order 493, Art. 10)
  [4]
  $ ledger-do forward-city SG2026-000006 --now 2026-03-02T10:30
  ! ledger-do: SG2026-000006: cannot forward-city: it is noted; possible now: report, toll, assess
  [4]

The inquiry: 60 days from the accident (Art. 29), to the end of that day:

  $ ./at 2026-05-01T23:59:59 inquiry SG2026-000001 --causes 连墙件缺失
  SG2026-000001
  $ ./at 2026-05-02T00:00:00 inquiry SG2026-000002 --causes 连墙件缺失
  SG2026-000002
  $ clock inquiry SG2026-000001 SG2026-000002
  inquiry: 2026-03-02 08:00 → 2026-05-01, met 2026-05-01 23:59:59
  inquiry: 2026-03-02 08:00 → 2026-05-01, missed 2026-05-02 00:00

Extended before that, by 60 days at most, and once:

  $ ./at 2026-05-02T00:00 extend SG2026-000003 --until 2026-05-30 --approver 县政府 --reason 取证
  ! ledger-do: SG2026-000003: cannot extend: the clock 'inquiry' was due on 2026-05-01; it can be extended or paused before that only
  [4]
  $ ./at 2026-05-01T23:59:59 extend SG2026-000003 --until 2026-07-01 --approver 县政府 --reason 取证
  ! ledger-do: SG2026-000003: until: 2026-07-01 is too far; the limit is 2026-06-30
  [4]
  $ ./at 2026-05-01T23:59:59 extend SG2026-000003 --until 2026-06-30 --reason 取证
  ! ledger-do: SG2026-000003: extend: --approver (approver) is missing
  [3]
  $ ./at 2026-05-01T23:59:59 extend SG2026-000003 --until 2026-06-30 --approver 县政府 --reason 取证
  SG2026-000003
  $ ./at 2026-06-01T09:00 extend SG2026-000003 --until 2026-07-01 --approver 县政府 --reason 取证
  ! ledger-do: SG2026-000003: cannot extend: the clock 'inquiry' has already been extended (2026-05-01 to 2026-06-30)
  [4]
  $ ./at 2026-06-30T23:59:59 inquiry SG2026-000003 --causes 连墙件缺失
  SG2026-000003
  $ clock inquiry SG2026-000003
  inquiry: 2026-03-02 08:00 → 2026-06-30 (extended 1x), met 2026-06-30 23:59:59

The days of a technical appraisal don't count (Art. 27):

  $ ./at 2026-03-10T09:00 appraise SG2026-000004 SG2026-000005
  SG2026-000004
  SG2026-000005
  $ ./at 2026-03-11T09:00 appraise SG2026-000004
  ! ledger-do: SG2026-000004: cannot appraise: the clock 'inquiry' is paused
  [4]
  $ clock inquiry SG2026-000004
  inquiry: 2026-03-02 08:00 → 2026-05-01, paused
  $ ./at 2026-04-09T09:00 appraised SG2026-000004 SG2026-000005
  SG2026-000004
  SG2026-000005
  $ ./at 2026-04-09T09:00 appraised SG2026-000004
  ! ledger-do: SG2026-000004: cannot appraised: the clock 'inquiry' is not paused
  [4]
  $ ./at 2026-05-31T23:59:59 inquiry SG2026-000004 --causes 连墙件缺失
  SG2026-000004
  $ ./at 2026-06-01T00:00:00 inquiry SG2026-000005 --causes 连墙件缺失
  SG2026-000005
  $ clock inquiry SG2026-000004 SG2026-000005
  inquiry: 2026-03-02 08:00 → 2026-05-31, met 2026-05-31 23:59:59
  inquiry: 2026-03-02 08:00 → 2026-05-31, missed 2026-06-01 00:00

The reply: 15 days, 30 for an exceptional one (Art. 32):

  $ ./at 2026-05-16T23:59:59 reply SG2026-000001
  SG2026-000001
  $ ./at 2026-05-18T00:00:00 reply SG2026-000002
  SG2026-000002
  $ ./at 2026-05-01T10:00 inquiry SG2026-000010 SG2026-000011 --causes 连墙件缺失
  SG2026-000010
  SG2026-000011
  $ ./at 2026-05-31T23:59:59 reply SG2026-000011
  SG2026-000011
  $ clock reply SG2026-000001 SG2026-000002 SG2026-000010 SG2026-000011
  reply: 2026-05-01 23:59:59 → 2026-05-16, met 2026-05-16 23:59:59
  reply: 2026-05-02 00:00 → 2026-05-17, missed 2026-05-18 00:00
  reply: 2026-05-01 10:00 → 2026-05-16, running
  reply: 2026-05-01 10:00 → 2026-05-31, met 2026-05-31 23:59:59
  $ ./log --kind building --deaths 30 --on 2026-03-02T08:20
  SG2026-000012
  $ ./at 2026-03-02T09:00 report SG2026-000012
  SG2026-000012
  $ ./at 2026-05-01T10:00 inquiry SG2026-000012 --causes 连墙件缺失
  SG2026-000012
  $ ./at 2026-06-01T00:00:00 reply SG2026-000012
  SG2026-000012
  $ clock reply SG2026-000012
  reply: 2026-05-01 10:00 → 2026-05-31, missed 2026-06-01 00:00

In the wrong state:

  $ ledger-do reply SG2026-000006
  ! ledger-do: SG2026-000006: cannot reply: it is noted; possible now: report, toll, assess
  [4]
  $ ledger-do report SG2026-000012 --now 2026-06-01T00:00:00
  ! ledger-do: SG2026-000012: cannot report: it is closed; possible now: forward-city, forward-province, forward-state, toll
  [4]
  $ ledger-do inquiry SG2026-000012 --causes 不明 --now 2026-06-01T00:00:00
  ! ledger-do: SG2026-000012: cannot inquiry: it is closed; possible now: forward-city, forward-province, forward-state, toll
  [4]
  $ ledger-do report SG2026-000006 --on 2026-03-02T08:19:59
  ! ledger-do: SG2026-000006: on: it must not be before the record's last entry (2026-03-02 08:20)
  [3]

What the figures say of it:

  $ ledger-count -q accident --from 2026-03-01 --to 2026-07-31 --now 2026-08-01T00:00 --measure due:report,met:report,due:to-city,met:to-city,due:inquiry,met:inquiry,extended:inquiry,due:reply,met:reply --format csv
  report due,report on time,forward to the city due,forward to the city on time,inquiry due,inquiry on time,inquiry extended,reply due,reply on time
  12,7,11,6,12,6,1,8,2
  $ ledger-undo -q SG2026-000012 --now 2026-08-01T00:00
  SG2026-000012
  $ clock reply SG2026-000012
  reply: 2026-05-01 10:00 → 2026-05-31, running
  $ ledger-verify -q --rules >out
