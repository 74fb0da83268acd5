Standard output is part of the result.

  $ "$TESTS/lib/ledger"
  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ case-add --channel visit --level county --summary 一 >/dev/full
  $ case-add --channel visit --level county --summary 二 >&-
  $ case-list -q --sort -code --limit 2 --columns code,summary
  $ case-list -q >/dev/full
  $ case-list -q >&-
  $ case-show -q XF2026-000001 >/dev/full
  $ ledger-verify -q >/dev/full
  $ ledger-backup -q copy.db >/dev/full
  $ ledger-init -q --office 示例县 -d new.db >/dev/full
  $ case-add --help >/dev/full
  $ case-add --version >/dev/full
  $ case-do -q note XF2026-000001 --note x --dry-run >/dev/full
  $ ledger-verify -q | sed 's/head .*/head/'

-o: complete under its name, or not there.

  $ echo old >list.csv; case-list -q -o list.csv --limit 1 --columns code; cat list.csv
  $ case-list -q -o no/list.csv --limit 1 --columns code 2>&1 >/dev/null | sed 's/tmp[0-9]*/TMP/'
  $ case-list -q -o list.csv --colour red; cat list.csv
  $ case-list -q -o none.csv --state closed --columns code; cat none.csv
  $ ls -A | grep -i tmp

Who reads no further ends the list without a word:

  $ { echo channel,level,summary; for i in $(seq 60); do printf 'visit,county,%s %02000d\n' 第 $i; done; } >in.csv
  $ case-import -q in.csv
  $ case-list -q --columns code,summary | head -n 1 | cut -c 1-13
