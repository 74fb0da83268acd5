What is said of a file that is not a ledger, or not one that can be used.

  $ "$TESTS/lib/ledger"
  $ mkdir dir.db; : >empty.db; echo text >text.db
  $ case-list -d missing.db
  $ case-list -d no/where.db
  $ case-list -d dir.db
  $ case-list -d empty.db
  $ case-list -d text.db
  $ case-add -d text.db --channel visit --level county --summary x; cat text.db

needs: sqlite3

Another program's, a newer one's, an older one's:

  $ sqlite3 other.db 'CREATE TABLE a (b); PRAGMA application_id = 7; PRAGMA user_version = 1'
  $ case-list -d other.db
  $ sqlite3 plain.db 'CREATE TABLE a (b)'
  $ case-add -d plain.db --channel visit --level county --summary x
  $ cp ledger.db new.db; sqlite3 new.db 'PRAGMA user_version = 2'
  $ case-list -d new.db
  $ cp ledger.db old.db; sqlite3 old.db 'PRAGMA user_version = 0'
  $ case-list -d old.db

Nothing was made beside them:

  $ ls | grep -v ledger | tr '\n' ' '

The secret key missing, not a key, another office's, named by ANLAN_KEY:

  $ ANLAN_HOME=$PWD/other ledger-init -q --office 别的 -d other-office.db
  $ key=$(ls home); mv "home/$key" key; case-show XF2026-000001 --reveal --reason 核对
  $ key=$(basename "$(ls other/*)"); echo rubbish >rubbish; ANLAN_KEY=rubbish case-show XF2026-000001 --reveal --reason 核对
  $ head -c 60 key >cut; ANLAN_KEY=cut case-show XF2026-000001 --reveal --reason 核对
  $ ANLAN_KEY=/dev/null case-show XF2026-000001 --reveal --reason 核对
  $ ANLAN_KEY=$(ls other/*) case-show XF2026-000001 --reveal --reason 核对
  $ ANLAN_KEY=key case-show XF2026-000001 --reveal --reason 核对 | grep petitioner
  $ ledger-verify -q | sed 's/head .*/head/'

Without the key all else works:

  $ case-add -q --channel visit --level county --summary 停电 --petitioner 孙八样
  $ case-show XF2026-000007 | grep petitioner
