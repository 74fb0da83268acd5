needs: strace plain
timeout: 300

Killed at any system call, a command has attached its file or it has not; no
entry ever names a file that isn't there.

  $ "$TESTS/lib/ledger"
  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ printf photo >photo.jpg
  $ case-do -q attach XF2026-000002 --file photo.jpg
  XF2026-000002
  $ printf other >other.jpg
  $ "$TESTS/lib/inject" kill case-do attach XF2026-000001 --file other.jpg
  kill: many points, 0 bad, before and after
  $ "$TESTS/lib/inject" full case-do attach XF2026-000001 --file other.jpg
  full: many points, 0 bad, before and after

Killed between the file and the commit: the file has its name, and the ledger
doesn't know it.

  $ strace -qq -o trace -e trace=fdatasync -e inject=fdatasync:signal=KILL case-do -q attach XF2026-000001 --file other.jpg; ledger-verify -q
  verified: [..] entries, head [..]
  ! Killed
  ! ledger-verify: [..]/ledger.db.files/96/96396e0fda42892aedf84cc08c5d8fd4d9f2681f26926fb30f08127f269141e5: no entry names this file; a command that was stopped may have left it
  $ case-do -q attach XF2026-000001 --file other.jpg; ledger-verify -q
  XF2026-000001
  verified: [..] entries, head [..]

Killed before, it left a part, which the next one clears away.

  $ printf third >third.jpg
  $ strace -qq -o trace -e trace=rename -e inject=rename:signal=KILL case-do -q attach XF2026-000001 --file third.jpg; ls ledger.db.files | grep part
  0.part
  ! Killed
  $ ledger-verify -q
  verified: [..] entries, head [..]
  $ case-do -q attach XF2026-000001 --file third.jpg; ls ledger.db.files | grep part
  XF2026-000001
  [1]
  $ ledger-verify -q
  verified: [..] entries, head [..]

The disk is full while the file is copied: nothing is left of it.

  $ head -c 200000 /dev/zero >big
  $ for n in 1 2 4; do
  > 	strace -qq -o trace -P "$PWD/ledger.db.files/0.part" -e trace=write,fsync -e inject=write,fsync:error=ENOSPC:when=$n+ case-do -q attach XF2026-000001 --file big
  > 	echo "$?: $(grep -c INJECTED trace) $(find ledger.db.files -type f -size +3)"
  > done
  7: 1 
  7: 1 
  7: 1 
  ! case-do: XF2026-000001: the disk is full; nothing was written
  ! case-do: XF2026-000001: the disk is full; nothing was written
  ! case-do: XF2026-000001: the disk is full; nothing was written
  $ (ulimit -f 100; case-do -q attach XF2026-000001 --file big); find ledger.db.files -type f -size +3; ls ledger.db.files | grep part
  ! case-do: XF2026-000001: the disk is full; nothing was written
  [1]

One that may not be read:

  $ strace -qq -o trace -P third.jpg -e trace=openat -e inject=openat:error=EACCES case-do -q attach XF2026-000001 --file third.jpg
  ! strace: Requested path "third.jpg" resolved into "[..]/third.jpg"
  ! case-do: XF2026-000001: third.jpg: cannot read: Permission denied
  [6]
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
