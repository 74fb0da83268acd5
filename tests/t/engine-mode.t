needs: user

Who may not write reads; who may not read is told.

  $ "$TESTS/lib/ledger"; mkdir dir; cp ledger.db dir/; chmod 444 dir/ledger.db; chmod 555 dir
  $ case-list -q -d dir/ledger.db --limit 1 --columns code
  XF2026-000001
  $ ledger-verify -q -d dir/ledger.db | sed 's/head .*/head/'
  verified: [..] entries, head
  $ case-add -d dir/ledger.db --channel visit --level county --summary x
  ! case-add: dir/ledger.db: [..]/dir/ledger.db.lock: cannot open the writers' lock: Permission denied
  [6]
  $ ls dir
  ledger.db
  $ chmod 755 dir; chmod 0 dir/ledger.db
  $ case-list -q -d dir/ledger.db
  ! case-list: dir/ledger.db: cannot open: Permission denied
  [6]
