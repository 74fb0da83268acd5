needs: strace terminal

Whoever waits for long work at a terminal sees how far it is: one line, drawn
again and again from half a second after the command began, and taken away.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 某局 --training >/dev/null
  $ perl -e 'print "received,channel,level,summary\n"; printf "2026-02-%02d,visit,county,s%d\n", 1 + $_ % 28, $_ for 1..3000' >rows.csv
  $ $TESTS/lib/desk '{ sleep 0.6; cat rows.csv; } | case-import -' </dev/null >shown
  $ tr '\r' '\n' <shown | sed 's/\x1b\[K/#/; /lines checked: 64 /q' | tail -1
  case-import: lines checked: 64 of 3001 (2 %)#
  $ tr '\r' '\n' <shown | sed 's/\x1b\[K/#/' | tail -1
  #case-import: - (UTF-8): 3000 rows; 3000 added, 0 there already, 0 rejected
  $ tr '\r' '\n' <shown | sed 's/\x1b\[K//' | grep -v '^case-import: \(lines checked\|rows added\): ' | grep -c .
  1

It is never wider than the terminal, and in the office's language.

  $ ANLAN_LANG=zh $TESTS/lib/desk 'stty cols 31; { sleep 0.6; sed s/visit/letter/ rows.csv; } | case-import -n -' </dev/null | tr '\r' '\n' | sed 's/\x1b\[K/#/; /#$/q' | grep '#$'
  case-import: 已检查行 64/3001#

Verifying, backing up and undoing say it too; here a slow disk is what makes them
take so long.

  $ export ASAN_OPTIONS=$ASAN_OPTIONS:detect_leaks=0 slow='strace -qq -o trace -e trace=statfs -e inject=statfs:delay_enter=600000:when=1'
  $ $TESTS/lib/desk "$slow ledger-verify" </dev/null | tr '\r' '\n' | sed -n 's/\x1b\[K/#/; /verify:/{p;q}'
  ledger-verify: entries checked: 64 of [..] (2 %)#
  $ $TESTS/lib/desk "$slow ledger-backup copy.db" </dev/null | tr '\r' '\n' | grep -q '^ledger-backup: entries checked: [0-9]* of [0-9]* ([0-9]* %)'
  $ $TESTS/lib/desk "$slow ledger-undo -n XF2026-000001 --reason 重复" </dev/null | tr '\r' '\n' | sed -n 's/\x1b\[K/#/; /undo:/{p;q}'
  ledger-undo: entries undone: 64 of 3000 (2 %)#

Nothing of it with -q, on a terminal that can't take a line away, or where
standard error is no terminal.

  $ $TESTS/lib/desk "$slow ledger-verify -q" </dev/null | grep -c .
  1
  $ DESK_TERM=dumb $TESTS/lib/desk "$slow ledger-verify" </dev/null | grep -c .
  2
  $ $TESTS/lib/desk "$slow ledger-verify 2>err" </dev/null | grep -c .; cat err
  1
  ledger-verify: training ledger
  $ ledger-verify --rules | sed 's/head .*/head/'
  verified: [..] entries, head
  ! ledger-verify: training ledger
