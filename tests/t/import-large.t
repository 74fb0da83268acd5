Ten thousand rows with 25 kinds of bad cell scattered over them.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 某局 --training >/dev/null
  $ unit-add -q --code town --name 某镇 >/dev/null; unit-add -q --code old --name 旧镇 --from 2000-01-01 --to 2024-12-31 >/dev/null
  $ $TESTS/lib/bad-cells csv >rows.csv; $TESTS/lib/bad-cells where >where

Each is reported with its line and column, and nothing is written.

  $ case-import rows.csv 2>errors
  [3]
  $ head -1 errors; sed -n 's/^case-import: rows.csv:\([0-9]*:[0-9]*\): .*/\1/p' errors | cmp - where && wc -l <where
  case-import: rows.csv (UTF-8): 271 of 10000 rows are wrong; nothing was written
  271
  $ sed -n 's/^case-import: rows.csv:[0-9]*:[0-9]*: //p' errors | sort -u | wc -l
  26
  $ case-list -q
  [1]

With --keep-going the good rows are in, and the others in a file for their
owner alone.

  $ case-import rows.csv --keep-going --rejects rejects.csv 2>errors
  [3]
  $ head -1 errors; stat -c %a rejects.csv; tail -n +2 rejects.csv | wc -l
  case-import: rows.csv (UTF-8): 10000 rows; 9729 added, 0 there already, 271 rejected
  600
  271

Corrected and fed in again, they are in too; a third run adds nothing, of
either file.

  $ $TESTS/lib/bad-cells fix <rejects.csv >corrected.csv; case-import corrected.csv
  ! case-import: corrected.csv (UTF-8): 271 rows; 271 added, 0 there already, 0 rejected
  $ case-import corrected.csv
  ! case-import: corrected.csv (UTF-8): 271 rows; 0 added, 271 there already, 0 rejected
  $ case-import rows.csv --keep-going --rejects again.csv 2>errors
  [3]
  $ head -1 errors
  case-import: rows.csv (UTF-8): 10000 rows; 0 added, 9729 there already, 271 rejected
  $ ledger-count -q case --received-from 2026-01-01 --received-to 2026-12-31
  10000
  $ ledger-verify -q | sed 's/head .*/head/'
  verified: [..] entries, head
