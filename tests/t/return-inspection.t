Before a key period the pre-holiday inspection of a unit, once written down,
counts as filed.

  $ export ANLAN_NOW=2026-09-01T08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ for u in a b c; do unit-add -q --code $u --name 单位$u; done >out
  $ ledger-add -q unitset --code all --name 全部 --units a,b,c && ledger-add -q keyperiod --code day26 --name 国庆节 --kind festival --from 2026-10-01 --to 2026-10-07
  all
  day26
  $ ledger-do -q correct returnkind/key-inspection --units all --reason 启用
  key-inspection

Due three days before, at the end of 28 September; 30 days before that count.

  $ ANLAN_NOW=2026-08-28T09:00 inspect-log -q --unit a --kind pre-holiday
  JC2026-000001
  $ export ANLAN_NOW=2026-09-28T09:00
  $ inspect-log -q --unit a --kind pre-holiday --day 2026-08-28; inspect-log -q --unit b --kind pre-holiday --day 2026-08-29; inspect-log -q --unit c --kind routine
  JC2026-000002
  JC2026-000003
  JC2026-000004
  $ period-missing -q --now 2026-09-29
  单位a	inspection before a key period	day26	2026-09-28
  单位c	inspection before a key period	day26	2026-09-28
  ! period-missing: key-screening: nobody is expected: it has no unit set; see anlan-ledger(5), RETURNS
  ! period-missing: key-roster: nobody is expected: it has no unit set; see anlan-ledger(5), RETURNS
  [1]
  $ inspect-log -q --unit c --kind pre-holiday; period-missing -q --now 2026-09-29
  JC2026-000005
  单位a	inspection before a key period	day26	2026-09-28
  ! period-missing: key-screening: nobody is expected: it has no unit set; see anlan-ledger(5), RETURNS
  ! period-missing: key-roster: nobody is expected: it has no unit set; see anlan-ledger(5), RETURNS
  [1]
  $ ledger-undo -q JC2026-000003 --reason 录错; period-missing -q --now 2026-09-29
  JC2026-000003
  单位a	inspection before a key period	day26	2026-09-28
  单位b	inspection before a key period	day26	2026-09-28
  ! period-missing: key-screening: nobody is expected: it has no unit set; see anlan-ledger(5), RETURNS
  ! period-missing: key-roster: nobody is expected: it has no unit set; see anlan-ledger(5), RETURNS
  [1]
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
