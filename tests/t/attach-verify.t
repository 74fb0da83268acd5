The files are checked with the ledger: missing, altered, and one too many.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ new-case -q && new-case -q
  XF2026-000001
  XF2026-000002
  $ printf one >one.txt; printf two >two.txt
  $ case-do -q attach XF2026-000001 XF2026-000002 --file one.txt
  XF2026-000001
  XF2026-000002
  $ case-do -q attach XF2026-000002 --file two.txt
  XF2026-000002
  $ find ledger.db.files -type f -exec grep -l one {} + >where
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]

Altered, each record that has it is named; it is never written out.

  $ cp "$(cat where)" kept; printf onE >"$(cat where)"
  $ ledger-verify -q
  ! ledger-verify: XF2026-000001: one.txt: [..]/ledger.db.files/d0/d01c06cb09606bc4b2cedf4266a3a20e1e636b467cb77a9dbed595094e02ea46: the file was altered since it was attached
  ! ledger-verify: XF2026-000002: one.txt: [..]/ledger.db.files/d0/d01c06cb09606bc4b2cedf4266a3a20e1e636b467cb77a9dbed595094e02ea46: the file was altered since it was attached
  [1]
  $ case-show -q XF2026-000001 --save 1 -o out.txt; ls out.txt
  ! case-show: XF2026-000001: [..]/ledger.db.files/d0/d01c06cb09606bc4b2cedf4266a3a20e1e636b467cb77a9dbed595094e02ea46: the file was altered since it was attached
  ! ls: cannot access 'out.txt': No such file or directory
  [2]

Attached again, it is made good.

  $ case-do -q attach XF2026-000001 --file one.txt; ledger-verify -q
  XF2026-000001
  verified: [..] entries, head [..]

Missing; a command that only reads the ledger doesn't mind.

  $ rm "$(cat where)"; ledger-verify -q
  ! ledger-verify: XF2026-000001: one.txt: [..]/ledger.db.files/d0/d01c06cb09606bc4b2cedf4266a3a20e1e636b467cb77a9dbed595094e02ea46: the file is missing
  ! ledger-verify: XF2026-000002: one.txt: [..]/ledger.db.files/d0/d01c06cb09606bc4b2cedf4266a3a20e1e636b467cb77a9dbed595094e02ea46: the file is missing
  ! ledger-verify: XF2026-000001: one.txt: [..]/ledger.db.files/d0/d01c06cb09606bc4b2cedf4266a3a20e1e636b467cb77a9dbed595094e02ea46: the file is missing
  [1]
  $ case-show -q XF2026-000001 --save one.txt
  ! case-show: XF2026-000001: [..]/ledger.db.files/d0/d01c06cb09606bc4b2cedf4266a3a20e1e636b467cb77a9dbed595094e02ea46: the file is missing
  [7]
  $ case-show -q XF2026-000001 | grep -c bytes
  2

Undone, it isn't missed.

  $ ledger-undo -q XF2026-000002; n=$(sqlite3 ledger.db "SELECT max(seq) FROM journal WHERE action = 'undo'"); ledger-undo -q --entry $((n - 1)); ledger-undo -q --entry $((n - 4)); ledger-verify -q
  XF2026-000002
  XF2026-000001
  XF2026-000002
  XF2026-000001
  verified: [..] entries, head [..]
  $ mv kept "$(cat where)"; ledger-verify -q
  verified: [..] entries, head [..]

A file too many is told, and that is all.

  $ printf x >ledger.db.files/extra; mkdir -p ledger.db.files/ab; printf x >ledger.db.files/ab/cd
  $ ledger-verify -q
  verified: [..] entries, head [..]
  ! ledger-verify: [..]/ledger.db.files/extra: no entry names this file; a command that was stopped may have left it
  ! ledger-verify: [..]/ledger.db.files/ab/cd: no entry names this file; a command that was stopped may have left it
  $ rm ledger.db.files/extra ledger.db.files/ab/cd

A copy has them too; two copies, or two offices, are never mixed.

  $ ledger-backup -q copy.db; find copy.db.files -type f | wc -l
  copy.db: verified: [..] entries, head [..]
  2
  $ ledger-verify -q -d copy.db --rules
  verified: [..] entries, head [..]
  $ rm copy.db; ledger-backup -q copy.db
  ! ledger-backup: copy.db.files: attachments of another ledger lie here already; a backup is never mixed with one
  [4]
  $ ledger-init -q --office 另一局 --training -d copy.db
  ! ledger-init: copy.db: attachments of another ledger lie beside it; move 'copy.db.files' away, or choose another place with --db
  [4]
  $ ledger-init -q --office 另一局 --lang en --training -d other.db >init; ANLAN_DB=other.db new-case -q
  XF2026-000001
  $ case-do -q -d other.db attach XF2026-000001 --file two.txt
  XF2026-000001
  $ find other.db.files -type f | wc -l; find ledger.db.files -type f | wc -l
  1
  2
  $ ledger-verify -q -d other.db
  verified: [..] entries, head [..]

A copy of a ledger that lacks one is made, and said to lack it.

  $ rm "$(find ledger.db.files -type f -exec grep -l two {} +)"; ledger-backup -q short.db; echo $?; find short.db.files -type f | wc -l
  short.db: verified: [..] entries, head [..]
  0
  1

What may be done with the ledger may be done with its files.

  $ chmod 600 other.db; printf three >three; case-do -q -d other.db attach XF2026-000001 --file three
  XF2026-000001
  $ find other.db.files -type f -size 5c -printf '%m\n'; stat -c %a other.db
  600
  600
  $ mkdir -m 2770 shared-dir; ledger-init -q --office 示例局 --lang en --training -d shared-dir/l.db >init
  $ ANLAN_DB=shared-dir/l.db new-case -q; case-do -q -d shared-dir/l.db attach XF2026-000001 --file three
  XF2026-000001
  XF2026-000001
  $ find shared-dir/l.db.files -printf '%y %m\n'
  d 2770
  d 2770
  f 660
