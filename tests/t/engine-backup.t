A copy made while others work, verified, never over another file.

  $ "$TESTS/lib/ledger"
  $ ledger-backup -q copy.db | sed 's/head .*/head/'
  copy.db: verified: [..] entries, head
  $ ls | grep copy
  copy.db
  $ ledger-verify -q >head; ledger-verify -q -d copy.db | diff head -
  $ ledger-backup copy.db
  ! ledger-backup: copy.db: there is a file here already; a backup is never written over one
  ! ledger-backup: training ledger
  [4]
  $ ledger-backup ledger.db
  ! ledger-backup: ledger.db: there is a file here already; a backup is never written over one
  ! ledger-backup: training ledger
  [4]
  $ ledger-backup no/where.db
  ! ledger-backup: no/where.db: No such file or directory
  ! ledger-backup: training ledger
  [7]
  $ ledger-backup
  ! ledger-backup: FILE is missing
  ! ledger-backup: see 'ledger-backup --help'
  [2]
  $ ledger-backup -d missing.db other.db; ls | grep other
  ! ledger-backup: missing.db: no ledger here; 'ledger-init' makes one
  [1]

While ten processes write:

  $ for i in 0 1 2 3 4 5 6 7 8 9; do (for j in 1 2 3; do case-add -q --wait 60 --channel visit --level county --summary $i; done) & done >added
  > for i in 1 2 3 4 5; do ledger-backup -q "while$i.db" | sed 's/[0-9]* entries.*/N entries/'; done; wait
  while1.db: verified: N entries
  while2.db: verified: N entries
  while3.db: verified: N entries
  while4.db: verified: N entries
  while5.db: verified: N entries
  $ wc -l <added; ledger-verify -q | sed 's/head .*/head/'
  30
  verified: [..] entries, head
  $ for i in 1 2 3 4 5; do ledger-verify -q -d "while$i.db"; done | sed 's/: .*//'
  verified
  verified
  verified
  verified
  verified

A copy that doesn't verify is said not to:

needs: sqlite3

  $ sqlite3 ledger.db "UPDATE clock SET due = due + 1 WHERE no = 1 AND name = 'reply'"
  $ ledger-backup -q bad.db
  ! ledger-backup: table 'clock', row (2026, 1, case, [..], reply, 1): 'due' is not what the journal says
  ! ledger-backup: bad.db: the copy was made, but does not hold, as the ledger itself does not
  [1]
