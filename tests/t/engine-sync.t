needs: strace sqlite3 plain

What a command syncs, in this order: the log's header, the directory that names
it and the log, before it says that the entry is there; then what is copied from
the log.

  $ "$TESTS/lib/ledger"
  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ cat >synced <<'END'
  > #!/bin/sh
  > strace -y -o trace -e trace=fsync,fdatasync "$@" >out 2>&3 || cat out
  > sed -nE "s|.*sync\([0-9]+<$PWD(/?[^>]*)>.*|.\1|p" trace
  > END
  $ chmod +x synced; exec 3>said; ./synced case-add -q --channel visit --level county --summary 积水
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db
  $ exec 3>said; ./synced case-do -q accept XF2026-000007 --unit road
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db
  $ printf 'channel,level,summary\nvisit,county,一\nletter,city,二\n' >in.csv
  $ exec 3>said; ./synced case-import -q in.csv
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db

A reader may leave an empty log:

  $ : >ledger.db-wal; exec 3>said; ./synced case-add -q --channel visit --level county --summary 积水
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db

A writer was killed and left its frames in the log: they are synced, with those
that come behind them, before they are copied.

  $ strace -o trace -e trace=unlink -e inject=unlink:signal=KILL case-add -q --channel visit --level county --summary 停 >out 2>&1
  [137]
  $ [ "$(stat -c %s ledger.db-wal)" -gt 32 ] && exec 3>said; ./synced case-add -q --channel visit --level county --summary 积水
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db

Somebody has the ledger open, so that the log stays, and the next writer begins
it again with the frames of this one behind the header: that is synced first.

  $ mkfifo sql; sqlite3 ledger.db <sql >held & exec 9>sql
  > echo 'SELECT count(*) FROM "case";' >&9
  > until [ -s held ]; do :; done
  > exec 3>said; ./synced case-add -q --channel visit --level county --summary 一
  > ./synced case-add -q --channel visit --level county --summary 二
  > sqlite3 ledger.db 'PRAGMA wal_checkpoint(TRUNCATE)' >said; stat -c %s ledger.db-wal
  > ./synced case-add -q --channel visit --level county --summary 二
  > exec 9>&-; wait
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db-wal
  ./ledger.db
  0
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db

Another program writes, without a sync, between the commit and the copying
(standard error is full until it has): its part is synced too.  Likewise where
it begins the log again.

  $ cat >between <<'END'
  > #!/bin/sh
  > sql() { sqlite3 -cmd '.timeout 60000' ledger.db "$@"; }
  > n=$(sql 'SELECT max(_no) FROM "case"')
  > exec 9<>full; dd if=/dev/zero of=full bs=4096 oflag=nonblock 2>said
  > exec 3>full; ./synced case-add --channel visit --level county --summary "$1" & writer=$!
  > until [ "$(sql 'SELECT max(_no) FROM "case"')" -gt "$n" ]; do :; done
  > sql "PRAGMA synchronous = NORMAL; $2" >held
  > cat full >said & reader=$!
  > wait $writer; kill $reader
  > END
  $ mkfifo full; chmod +x between; ./between 三 'CREATE TABLE x (y); DROP TABLE x'
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db-wal
  ./ledger.db
  $ ./between 四 'PRAGMA wal_checkpoint; CREATE TABLE x (y); DROP TABLE x'
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db-wal
  ./ledger.db

And where nothing was written in between, once is enough:

  $ ./between 五 'SELECT 1'
  ./ledger.db-wal
  .
  ./ledger.db-wal
  ./ledger.db
  $ ledger-verify -q | sed 's/head .*/head/'
  verified: [..] entries, head
