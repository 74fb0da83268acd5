needs: strace plain
timeout: 300

Killed at any system call that touches the disk, a command has done its work
or it has not; what it printed is there, the ledger verifies, and the file
alone is a whole copy as soon as anyone has read it.

  $ "$TESTS/lib/ledger"
  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ "$TESTS/lib/inject" kill case-add --channel visit --level county --summary 积水 --petitioner 赵六样
  kill: many points, 0 bad, before and after
  $ "$TESTS/lib/inject" kill case-do reply XF2026-000001 --outcome supported --document 1
  kill: many points, 0 bad, before and after
  $ printf 'channel,level,summary,petitioner\nvisit,county,一,钱七样\nletter,city,二,\n' >in.csv
  $ "$TESTS/lib/inject" kill case-import in.csv
  kill: many points, 0 bad, before and after
  $ sed 's/^  columns code name parent/  remark text "remark" 备注\n&/' "$TOP/ledgers/unit.ledger" >unit.ledger
  $ "$TESTS/lib/inject" kill ledger-define unit.ledger
  kill: many points, 0 bad, before and after
  $ "$TESTS/lib/inject" kill ledger-undo XF2026-000005
  kill: many points, 0 bad, before and after

With a full disk too, and then it says so:

  $ "$TESTS/lib/inject" full case-add --channel visit --level county --summary 积水 --petitioner 赵六样
  full: many points, 0 bad, before and after
  $ "$TESTS/lib/inject" full case-import in.csv
  full: many points, 0 bad, before and after
