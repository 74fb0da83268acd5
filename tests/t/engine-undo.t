needs: sqlite3

A whole command is undone at a time.

  $ "$TESTS/lib/ledger"
  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ ledger-undo XF2026-000001 --reason 延期有误
  $ ledger-undo XF2026-000003
  $ ledger-list -q case --columns code,state,unit,due
  $ ledger-undo XF2026-000001

An import, undone by its entry: codes stay used, its rows can be fed in again.

  $ seq=$(sqlite3 ledger.db "SELECT seq FROM journal WHERE action = 'add' AND no = 4 AND ledger = 'case'"); ledger-undo --entry $seq --reason 批量录错; echo $seq >seq
  $ ledger-list -q case --columns code,state
  $ ledger-list -q case --void --columns code,state
  $ ledger-undo --entry $(cat seq)
  $ ledger-undo --entry $(($(cat seq) + 1))
  $ ledger-undo XF2026-000004
  $ case-do accept XF2026-000004
  $ printf 'ref,channel,level,summary\nS-2,letter,county,占道经营\n' >in.csv
  $ case-import in.csv
  $ case-import in.csv

Where a later entry stands on it, nothing of it is undone:

  $ case-do -q accept XF2026-000001 XF2026-000007; case-do -q note XF2026-000007 --note 在办
  $ seq=$(sqlite3 ledger.db "SELECT max(seq) FROM journal WHERE action = 'accept'"); ledger-undo --entry $seq
  $ ledger-list -q case --state accepted --columns code

  $ ledger-undo --entry 999
  $ ledger-undo --entry 1
  $ ledger-undo --entry 2
  $ ledger-undo XF2026-000099
  $ ledger-undo
  $ case-show -q XF2026-000001 --reveal --reason 回访 >/dev/null; ledger-undo XF2026-000001
  $ ledger-verify -q --rules | sed 's/head .*/head/'
