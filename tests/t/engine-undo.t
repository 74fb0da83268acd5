needs: sqlite3

A whole command is undone at a time.

  $ "$TESTS/lib/ledger"
  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ ledger-undo XF2026-000001 --reason 延期有误
  XF2026-000001
  ! ledger-undo: XF2026-000001: undone: extend [training]
  $ ledger-undo XF2026-000003
  XF2026-000003
  XF2026-000001
  ! ledger-undo: XF2026-000003: undone: accept [training]
  ! ledger-undo: XF2026-000001: undone: accept [training]
  $ ledger-list -q case --columns code,state,unit,due
  XF2026-000001	registered	公路科	2026-03-16
  XF2026-000002	registered		2026-03-16
  XF2026-000003	registered		2026-03-16
  XF2026-000004	registered		2026-03-18
  XF2026-000005	registered		2026-03-18
  $ ledger-undo XF2026-000001
  XF2026-000001
  ! ledger-undo: XF2026-000001: undone: add [training]

An import, undone by its entry: codes stay used, its rows can be fed in again.

  $ seq=$(sqlite3 ledger.db "SELECT seq FROM journal WHERE action = 'add' AND no = 4 AND ledger = 'case'"); ledger-undo --entry $seq --reason 批量录错; echo $seq >seq
  XF2026-000005
  XF2026-000004
  ! ledger-undo: XF2026-000005: undone: add [training]
  ! ledger-undo: XF2026-000004: undone: add [training]
  $ ledger-list -q case --columns code,state
  XF2026-000002	registered
  XF2026-000003	registered
  $ ledger-list -q case --void --columns code,state
  XF2026-000001	void
  XF2026-000002	registered
  XF2026-000003	registered
  XF2026-000004	void
  XF2026-000005	void
  XF2026-000006	void
  $ ledger-undo --entry $(cat seq)
  ! ledger-undo: XF2026-000005: entry [..] was undone already; see 'ledger-show XF2026-000005'
  [4]
  $ ledger-undo --entry $(($(cat seq) + 1))
  ! ledger-undo: XF2026-000005: entry [..] was undone already; see 'ledger-show XF2026-000005'
  [4]
  $ ledger-undo XF2026-000004
  ! ledger-undo: XF2026-000004: nothing is left to undo
  [4]
  $ case-do accept XF2026-000004
  ! case-do: XF2026-000004: cannot accept: the entry was undone
  [4]
  $ printf 'ref,channel,level,summary\nS-2,letter,county,占道经营\n' >in.csv
  $ case-import in.csv
  ! case-import: in.csv (UTF-8): 1 rows; 1 added, 0 there already, 0 rejected
  $ case-import in.csv
  ! case-import: in.csv (UTF-8): 1 rows; 0 added, 1 there already, 0 rejected

Where a later entry stands on it, nothing of it is undone:

  $ case-do -q accept XF2026-000002 XF2026-000007; case-do -q note XF2026-000007 --note 在办
  XF2026-000002
  XF2026-000007
  XF2026-000007
  $ seq=$(sqlite3 ledger.db "SELECT max(seq) FROM journal WHERE action = 'accept'"); ledger-undo --entry $seq
  ! ledger-undo: XF2026-000007: cannot undo entry [..]: a later one ([..], note) stands on it; see 'ledger-show XF2026-000007'
  [4]
  $ ledger-list -q case --state accepted --columns code
  XF2026-000002
  XF2026-000007

  $ ledger-undo --entry 999
  ! ledger-undo: there is no entry 999
  [4]
  $ ledger-undo --entry 1
  ! ledger-undo: cannot undo: 'genesis' cannot be undone; act again instead
  [4]
  $ ledger-undo --entry 2
  ! ledger-undo: cannot undo: 'genesis' cannot be undone; act again instead
  [4]
  $ ledger-undo XF2026-000099
  ! ledger-undo: there is no record 'XF2026-000099'
  [4]
  $ ledger-undo
  ! ledger-undo: CODE is missing
  ! ledger-undo: see 'ledger-undo --help'
  [2]
  $ case-show -q XF2026-000002 --reveal --reason 回访 >/dev/null; ledger-undo XF2026-000002
  ! ledger-undo: cannot undo: 'reveal' cannot be undone; act again instead
  [4]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
