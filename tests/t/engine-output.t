Standard output is part of the result.

  $ "$TESTS/lib/ledger"
  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ case-add --channel visit --level county --summary 一 >/dev/full
  ! case-add: XF2026-000007: add; registered; due: register 2026-03-20, notice 2026-03-20 [training]
  ! case-add: written, but the output failed: No space left on device
  [7]
  $ case-add --channel visit --level county --summary 二 >&-
  ! case-add: XF2026-000008: add; registered; due: register 2026-03-20, notice 2026-03-20 [training]
  ! case-add: written, but the output failed: Bad file descriptor
  [7]
  $ case-list -q --sort -code --limit 2 --columns code,summary
  XF2026-000008	二
  XF2026-000007	一
  $ case-list -q >/dev/full
  ! case-list: the output failed: No space left on device
  [7]
  $ case-list -q >&-
  ! case-list: the output failed: Bad file descriptor
  [7]
  $ case-show -q XF2026-000001 >/dev/full
  ! case-show: the output failed: No space left on device
  [7]
  $ ledger-verify -q >/dev/full
  ! ledger-verify: the output failed: No space left on device
  [7]
  $ ledger-backup -q copy.db >/dev/full
  ! ledger-backup: the output failed: No space left on device
  [7]
  $ ledger-init -q --office 示例县 -d new.db >/dev/full
  ! ledger-init: written, but the output failed: No space left on device
  [7]
  $ case-add --help >/dev/full
  ! case-add: the output failed: No space left on device
  [7]
  $ case-add --version >/dev/full
  ! case-add: the output failed: No space left on device
  [7]
  $ case-do -q note XF2026-000001 --note x --dry-run >/dev/full
  $ ledger-verify -q | sed 's/head .*/head/'
  verified: [..] entries, head

-o: complete under its name, or not there.

  $ echo old >list.csv; case-list -q -o list.csv --limit 1 --columns code; cat list.csv
  code
  XF2026-000001
  $ case-list -q -o no/list.csv --limit 1 --columns code 2>&1 >/dev/null | grep -c 'no/list.csv'
  1
  $ case-list -q -o list.csv --colour red; cat list.csv
  code
  XF2026-000001
  ! case-list: there is no filter --colour for ledger 'case'
  $ case-list -q -o none.csv --state closed --columns code; cat none.csv
  code
  $ ls -A | grep -i tmp
  [1]

Who reads no further ends the list without a word:

  $ { echo channel,level,summary; for i in $(seq 60); do printf 'visit,county,%s %02000d\n' 第 $i; done; } >in.csv
  $ case-import -q in.csv
  $ case-list -q --columns code,summary | head -n 1 | cut -c 1-13
  XF2026-000001
