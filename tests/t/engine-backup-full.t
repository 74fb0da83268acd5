needs: strace plain

The disk of the copy is full: exit 7, and no half copy is left.

  $ "$TESTS/lib/ledger"
  $ for n in 1 2 5 20; do
  > 	strace -qq -f -o trace -P "$PWD/copy.db" -P copy.db -e trace=pwrite64,fdatasync,fsync -e inject=pwrite64,fdatasync,fsync:error=ENOSPC:when=$n+ ledger-backup -q copy.db
  > 	echo "$?: $(grep -c INJECTED trace | sed 's/[1-9][0-9]*/full/') $(ls | grep copy)"
  > done
  7: full 
  7: full 
  7: full 
  7: full 
  ! ledger-backup: copy.db: the disk is full; nothing was written
  ! ledger-backup: copy.db: the disk is full; nothing was written
  ! ledger-backup: copy.db: the disk is full; nothing was written
  ! ledger-backup: copy.db: the disk is full; nothing was written
