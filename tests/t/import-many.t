More rows than were ever written: their indexes are made at the end, and are
what they were.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 某局 --training >/dev/null
  $ echo 'SELECT name, sql FROM sqlite_schema ORDER BY name; PRAGMA integrity_check' >schema
  $ sqlite3 "$ANLAN_DB" <schema >before; tail -1 before
  ok
  $ awk 'BEGIN { print "received,channel,level,summary,petitioner,ref"; for (i = 1; i <= 1000; i++) printf "%d-%02d-01,visit,county,第%d件,某某,R%d\n", 2025 + i % 2, 1 + i % 2, i, i }' >many.csv
  $ case-import many.csv
  ! case-import: many.csv (UTF-8): 1000 rows; 1000 added, 0 there already, 0 rejected
  $ sqlite3 "$ANLAN_DB" <schema | diff before -

The codes are in the order of the file, year by year.

  $ case-list -q --columns code,summary --format csv --limit 3 --sort code
  code,summary
  XF2025-000001,第2件
  XF2025-000002,第4件
  XF2025-000003,第6件
  $ case-list -q --columns code,summary --format csv --received-from 2026-01-01 --limit 3 --sort code
  code,summary
  XF2026-000001,第1件
  XF2026-000002,第3件
  XF2026-000003,第5件
  $ case-list -q --columns code --format csv --ref R1000,R999,R2 --sort code
  code
  XF2025-000001
  XF2025-000500
  XF2026-000500

What may stand once only is known from then on, and so is what is due.

  $ case-add --channel visit --level county --summary 又一件 --ref R7
  ! case-add: ref: 'R7' is taken by XF2026-000004
  [4]
  $ case-import many.csv
  ! case-import: many.csv (UTF-8): 1000 rows; 0 added, 1000 there already, 0 rejected
  $ case-due --limit 2 -q --columns code,due --format csv
  code,due
  XF2025-000001,2025-01-16
  XF2025-000001,2025-01-16
  [1]
  $ ledger-verify --rules | sed 's/head .*/head/'
  verified: 1171 entries, head
  ! ledger-verify: training ledger

Undone, its codes stay used and its numbers are free again; it is less than was
written by now.

  $ ledger-undo -q XF2026-000001 --reason 重复导入 >/dev/null
  $ case-list -q | wc -l
  0
  $ case-import many.csv
  ! case-import: many.csv (UTF-8): 1000 rows; 1000 added, 0 there already, 0 rejected
  $ sqlite3 "$ANLAN_DB" <schema | diff before -
  $ case-list -q --columns code --format csv --ref R1000,R999,R2 --sort code
  code
  XF2025-000501
  XF2025-001000
  XF2026-001000
  $ ledger-verify --rules | sed 's/head .*/head/'
  verified: 3171 entries, head
  ! ledger-verify: training ledger
