timeout: 300

Fifty processes add and list at once.  Nothing fails, no code is missing or
given twice, and the time is shared.

  $ "$TESTS/lib/ledger"
  $ "$TESTS/lib/crowd" 50 2
  codes: 100, no gap
  shared fairly
  $ ledger-verify -q | tee head | sed 's/head .*/head/'
  verified: [..] entries, head

With nobody there any more, the file alone is a copy of the whole ledger.

  $ wc -c <ledger.db-wal 2>/dev/null || echo 0
  0
  $ mkdir copy; cp ledger.db copy/; ledger-verify -q -d copy/ledger.db | diff head -

Also where a reader outlives the last writer: a list that waits for someone
to take its lines, and a record added meanwhile.

  $ { echo channel,level,summary; for i in $(seq 60); do printf 'visit,county,%s %02000d\n' 第 $i; done; } >in.csv
  $ case-import -q in.csv
  $ mkfifo lines; case-list -q --format json >lines & exec 9<lines; read -r first <&9
  > case-add -q --channel visit --level county --summary 最后
  > test -s ledger.db-wal && echo a log is there
  > cat <&9 >/dev/null; wait
  XF2026-000167
  a log is there
  $ ledger-list -q case --limit 1 --sort -code --columns code >/dev/null; cp ledger.db copy/
  $ ledger-verify -q >head; ledger-verify -q -d copy/ledger.db | diff head -
  $ wc -c <ledger.db-wal
  0
