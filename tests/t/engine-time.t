needs: sqlite3

The journal's time never goes back, even where the clock does; when something
happened may lie before.

  $ ledger-init -q --office 练习 --training
  [..]/ledger.db
  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ case-add -q --channel visit --level county --summary 一
  XF2026-000001
  $ ANLAN_NOW=2026-03-04T09:00:00+08:00 case-add -q --channel visit --level county --summary 二
  XF2026-000002
  $ ANLAN_NOW=2026-03-05T10:00:00+08:00 case-add -q --channel visit --level county --summary 三 --on 2026-03-02T08:00
  XF2026-000003
  $ ANLAN_NOW=2026-03-01T10:00:00+08:00 ANLAN_ACTOR=值班员 case-do -q note XF2026-000003 --note x --on 2026-03-03
  XF2026-000003
  $ sqlite3 ledger.db "SELECT action, datetime(\"at\", 'unixepoch', '+8 hours'), datetime(\"on\", 'unixepoch', '+8 hours'), actor, uid = $(id -u) FROM journal WHERE ledger = 'case' AND no > 0"
  add|2026-03-05 09:00:00|2026-03-05 09:00:00||1
  add|2026-03-05 09:00:00|2026-03-04 09:00:00||1
  add|2026-03-05 10:00:00|2026-03-02 08:00:00||1
  note|2026-03-05 10:00:00|2026-03-03 23:59:59|值班员|1
  $ case-add --channel visit --level county --summary 将来 --on 2026-03-06
  ! case-add: on: 2026-03-06 23:59:59 lies in the future
  [3]
  $ case-do note XF2026-000003 --note x --on 2026-03-01
  ! case-do: XF2026-000003: on: it must not be before the record's last entry (2026-03-03 23:59:59)
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head

Outside a training ledger --now only says when it happened:

  $ ledger-init -q --office 示例县 -d real.db
  real.db
  $ case-add -q -d real.db --now 2020-05-01T09:00 --channel visit --level county --summary 旧
  XF2020-000001
  $ sqlite3 real.db "SELECT abs(\"at\" - strftime('%s')) < 60, datetime(\"on\", 'unixepoch', '+8 hours') FROM journal ORDER BY seq DESC LIMIT 1"
  1|2020-05-01 09:00:00
  $ case-add -d real.db --now 2999-05-01T09:00 --channel visit --level county --summary 旧
  ! case-add: on: 2999-05-01 09:00 lies in the future
  [3]
