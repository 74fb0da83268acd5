A copy made while others work, verified, never over another file.

  $ "$TESTS/lib/ledger"
  $ ledger-backup -q copy.db | sed 's/head .*/head/'
  $ ls | grep copy
  $ ledger-verify -q >head; ledger-verify -q -d copy.db | diff head -
  $ ledger-backup copy.db
  $ ledger-backup ledger.db
  $ ledger-backup no/where.db
  $ ledger-backup
  $ ledger-backup -d missing.db other.db; ls | grep other

While ten processes write:

  $ for i in 0 1 2 3 4 5 6 7 8 9; do (for j in 1 2 3; do case-add -q --wait 60 --channel visit --level county --summary $i; done) & done >added
  > for i in 1 2 3 4 5; do ledger-backup -q "while$i.db" | sed 's/[0-9]* entries.*/N entries/'; done; wait
  $ wc -l <added; ledger-verify -q | sed 's/head .*/head/'
  $ for i in 1 2 3 4 5; do ledger-verify -q -d "while$i.db"; done | sed 's/: .*//'

A copy that doesn't verify is said not to:

needs: sqlite3

  $ sqlite3 ledger.db "UPDATE clock SET due = due + 1 WHERE no = 1 AND name = 'reply'"
  $ ledger-backup -q bad.db
