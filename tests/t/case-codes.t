Codes: by year of receipt, without gaps; several at once, all or nothing; dry
runs; when something happened.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ new-case
  XF2026-000001
  $ new-case --received 2025-12-31T23:59:59
  XF2025-000001
  $ new-case --received 2026-01-01T00:00:00
  XF2026-000002
  $ new-case --received 2025-12-31
  XF2025-000002

What is refused takes no number; neither does a dry run.

  $ new-case --level nowhere
  ! case-add: level: [..]
  [3]
  $ ledger-verify -q >head
  $ new-case -n
  $ case-do -q -n accept XF2026-000001
  $ ledger-verify -q | diff head -
  $ new-case
  XF2026-000003

Codes are read in any case, with or without the zeros; what is no code is said.

  $ case-do -q note xf2026-1 --note 来电
  XF2026-000001
  $ case-do -q note XF2026-000009 XF2026 YH2026-000001 --note 来电
  ! case-do: XF2026-000009: there is no record 'XF2026-000009'
  ! case-do: XF2026: 'XF2026' is not a code; expected something like XF2026-000123
  ! case-do: YH2026-000001: 'YH2026-000001' is not a code of ledger 'case', whose codes begin with XF
  [4]

Several codes: all errors are told, nothing is written.

  $ case-do -q accept XF2025-000001
  XF2025-000001
  $ case-do -q accept XF2026-000001 XF2025-000001 XF2026-000002 XF2026-000077
  ! case-do: XF2025-000001: cannot accept: it is accepted; possible now: [..]
  ! case-do: XF2026-000077: there is no record 'XF2026-000077'
  [4]
  $ case-list -q --state accepted --columns code
  XF2025-000001

With --keep-going the good ones are done; the exit code is the highest.

  $ case-do -q accept XF2026-000001 XF2025-000001 XF2026-000002 XF2026-000077 --keep-going
  XF2026-000001
  XF2026-000002
  ! case-do: XF2025-000001: cannot accept: it is accepted; possible now: [..]
  ! case-do: XF2026-000077: there is no record 'XF2026-000077'
  [4]
  $ case-do -q accept XF2026-000001 XF2026-000002 --keep-going 2>err
  [4]

Codes from standard input, one a line; none is wrong usage.

  $ case-list -q --state registered --columns code | case-do -q notify - --noticed phone
  XF2025-000002
  XF2026-000003
  $ printf '' | case-do -q notify - --noticed phone 2>err
  [2]
  $ case-do accept 2>err
  [2]

The same code twice: the second time it is as the first left it.

  $ case-do -q accept XF2026-000003 XF2026-000003
  ! case-do: XF2026-000003: cannot accept: it is accepted; possible now: [..]
  [4]

When it happened: a past day is its end, today is now; never the future, never
before the record's last entry.

  $ export ANLAN_NOW=2026-03-10T15:30
  $ case-do -q accept XF2026-000003 --on tomorrow
  ! case-do: XF2026-000003: on: [..]
  [3]
  $ case-do -q accept XF2026-000003 --on 2026-03-11
  ! case-do: XF2026-000003: on: 2026-03-11 [..] lies in the future
  [3]
  $ case-do -q accept XF2026-000003 --on 2026-03-10T15:30:01
  ! case-do: XF2026-000003: on: 2026-03-10 15:30:01 lies in the future
  [3]
  $ case-do -q accept XF2026-000003 --on 2026-03-01
  ! case-do: XF2026-000003: on: it must not be before the record's last entry (2026-03-02 09:00)
  [3]
  $ case-do -q accept XF2026-000003 --on 2026-02-29
  ! case-do: XF2026-000003: on: there is no such day as '2026-02-29'
  [3]
  $ case-do -q accept XF2026-000003 --on 03/04
  ! case-do: XF2026-000003: on: '03/04' is ambiguous; write the year first and with four digits, as in 2026-03-01
  [3]
  $ case-do -q accept XF2026-000003 --on 2026年3月9日
  XF2026-000003
  $ case-do -q note XF2026-000003 --note 来电 --on today
  XF2026-000003
  $ case-show -q XF2026-000003 | tail -n 3
    [..]  2026-03-09 23:59:59  accept (uid [..])
    [..]  2026-03-10 15:30  note (uid [..])
        note: 来电
  $ new-case --received 2026-03-10T15:31
  ! case-add: received: 2026-03-10 15:31 lies in the future
  [3]
  $ new-case --received 2026-03-11
  ! case-add: received: 2026-03-11 00:00 lies in the future
  [3]

A number from above is there once.

  $ new-case --ref 市转〔2026〕1号
  XF2026-000004
  $ new-case --ref 市转〔2026〕1号
  ! case-add: ref: '市转〔2026〕1号' is taken by XF2026-000004
  [4]
  $ case-do correct XF2026-000003 --ref 市转〔2026〕1号 --reason 改正
  ! case-do: XF2026-000003: ref: '市转〔2026〕1号' is taken by XF2026-000004
  [4]

All that is missing or wrong is told at once.

  $ case-add
  ! case-add: add: --channel (channel) is missing
  ! case-add: add: --level (level lodged at) is missing
  ! case-add: add: --summary (summary) is missing
  [3]
  $ case-add --channel fax --level moon --headcount x --summary 路灯不亮 2>&1 | sed 's/ is not.*//'
  case-add: channel: 'fax'
  case-add: level: 'moon'
  case-add: headcount: 'x'
  $ new-case --representatives 6
  ! case-add: representatives: [..]
  [3]
  $ new-case --representatives 5 --topic 没有
  ! case-add: topic: [..]
  [3]
  $ ledger-verify -q --rules
  verified: [..]
