needs: sqlite3 flock

Another program writes to the file; the wait is --wait's.

  $ "$TESTS/lib/ledger"
  $ mkfifo sql; sqlite3 ledger.db <sql >locked & exec 9>sql
  > echo 'BEGIN IMMEDIATE; SELECT 1;' >&9
  > until [ -s locked ]; do :; done
  > case-add --wait 1 --channel visit --level county --summary x; echo $?
  > case-list -q --limit 1 --columns code
  > exec 9>&-; wait
  5
  XF2026-000001
  ! case-add: [..]/ledger.db: the ledger is locked by another program; try again
  $ case-add -q --wait 30 --channel visit --level county --summary x
  XF2026-000007

The writers' lock is held: who holds it is named, and long work is waited for.

  $ cat >hold.sh <<'END'
  > flock ledger.db.lock sh -c 'printf "%-127s\n" "$0" >ledger.db.lock; : >held; read -r go <go' "$holder" &
  > until [ -e held ]; do :; done
  > END
  $ mkfifo go; holder='-case-do, pid 4711, uid 1000'; . ./hold.sh
  > case-add --wait 0 --channel visit --level county --summary x; echo $?
  > case-add --wait 1 --channel visit --level county --summary x; echo $?
  > case-list -q --limit 1 --columns code
  > case-add -q --wait 60 --channel visit --level county --summary 等到了 & writer=$!
  > echo >go; wait $writer
  5
  5
  XF2026-000001
  XF2026-000008
  ! case-add: [..]/ledger.db: the ledger is being written by case-do, pid 4711, uid 1000; try again, or wait longer with --wait SECONDS
  ! case-add: [..]/ledger.db: the ledger is being written by case-do, pid 4711, uid 1000; try again, or wait longer with --wait SECONDS
  $ rm held; holder='Lcase-import, pid 4711, uid 1000'; . ./hold.sh
  > case-add --wait 1 --channel visit --level county --summary 等到了 2>said & writer=$!
  > until grep -qs waiting said; do :; done
  > echo >go; wait $writer; sed 's/due:.*/due/' said
  XF2026-000009
  case-add: waiting until case-import, pid 4711, uid 1000 is done
  case-add: XF2026-000009: add; registered; due
  $ ledger-verify -q | sed 's/head .*/head/'
  verified: [..] entries, head

The timer that ends the wait does not fire afterwards:

  $ case-list -q --limit 1 --columns code
  XF2026-000001

Through a link to the file it is the same lock:

  $ ln -s ledger.db link.db; flock ledger.db.lock case-add --wait 0 -d link.db --channel visit --level county --summary x
  ! case-add: link.db: the ledger is being written by [..]; try again, or wait longer with --wait SECONDS
  [5]
  $ case-add -q -d link.db --channel visit --level county --summary x; ls | grep link
  XF2026-000010
  link.db
