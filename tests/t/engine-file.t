What is said of a file that is not a ledger, or not one that can be used.

  $ "$TESTS/lib/ledger"
  $ mkdir dir.db; : >empty.db; echo text >text.db
  $ case-list -d missing.db
  ! case-list: missing.db: no ledger here; 'ledger-init' makes one
  [7]
  $ case-list -d no/where.db
  ! case-list: no/where.db: no ledger here; 'ledger-init' makes one
  [7]
  $ case-list -d dir.db
  ! case-list: dir.db: cannot read: Is a directory
  [7]
  $ case-list -d empty.db
  ! case-list: empty.db: this is not a ledger of Anlan
  [3]
  $ case-list -d text.db
  ! case-list: text.db: this is not a ledger of Anlan
  [3]
  $ case-add -d text.db --channel visit --level county --summary x; cat text.db
  text
  ! case-add: text.db: this is not a ledger of Anlan

needs: sqlite3

Another program's, a newer one's, an older one's:

  $ sqlite3 other.db 'CREATE TABLE a (b); PRAGMA application_id = 7; PRAGMA user_version = 1'
  $ case-list -d other.db
  ! case-list: other.db: this is a database of another program, not a ledger of Anlan
  [3]
  $ sqlite3 plain.db 'CREATE TABLE a (b)'
  $ case-add -d plain.db --channel visit --level county --summary x
  ! case-add: plain.db: this is a database of another program, not a ledger of Anlan
  [3]
  $ cp ledger.db new.db; sqlite3 new.db 'PRAGMA user_version = 2'
  $ case-list -d new.db
  ! case-list: new.db: the ledger has format 2, this program (0.1.0) knows format 1: install a newer Anlan
  [3]
  $ cp ledger.db old.db; sqlite3 old.db 'PRAGMA user_version = 0'
  $ case-list -d old.db
  ! case-list: old.db: the ledger has format 0, this program (0.1.0) needs format 1: run 'ledger-init --upgrade'
  [3]

Nothing was made beside them:

  $ ls | grep -v ledger | tr '\n' ' '
  dir.db empty.db home new.db old.db other.db plain.db text.db  (no-eol)

The secret key missing, not a key, another office's, named by ANLAN_KEY:

  $ ANLAN_HOME=$PWD/other ledger-init -q --office 别的 -d other-office.db
  other-office.db
  $ key=$(ls home); mv "home/$key" key; case-show XF2026-000001 --reveal --reason 核对
  ! case-show: the office's secret key is not here ([..]/home/[..].key); name its file in ANLAN_KEY
  [6]
  $ key=$(basename "$(ls other/*)"); echo rubbish >rubbish; ANLAN_KEY=rubbish case-show XF2026-000001 --reveal --reason 核对
  ! case-show: rubbish: this is not a secret key of Anlan
  [6]
  $ head -c 60 key >cut; ANLAN_KEY=cut case-show XF2026-000001 --reveal --reason 核对
  ! case-show: cut: this is not a secret key of Anlan
  [6]
  $ ANLAN_KEY=/dev/null case-show XF2026-000001 --reveal --reason 核对
  ! case-show: /dev/null: this is not a secret key of Anlan
  [6]
  $ ANLAN_KEY=$(ls other/*) case-show XF2026-000001 --reveal --reason 核对
  ! case-show: other/[..].key: this key is for [..], the ledger needs [..]
  [6]
  $ ANLAN_KEY=key case-show XF2026-000001 --reveal --reason 核对 | grep petitioner
    petitioner: 张三样
        petitioner: ***
  $ ledger-verify -q | sed 's/head .*/head/'
  verified: [..] entries, head

Without the key all else works:

  $ case-add -q --channel visit --level county --summary 停电 --petitioner 孙八样
  XF2026-000007
  $ case-show XF2026-000007 | grep petitioner
    petitioner: 孙*
        petitioner: ***
