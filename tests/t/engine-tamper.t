needs: sqlite3
timeout: 300

Rows deleted, added and exchanged in any table:

  $ "$TESTS/lib/ledger" && "$TESTS/lib/tamper" rows
  rows: all tried, 0 not found

Entries of the journal deleted, added, exchanged and moved:

  $ "$TESTS/lib/tamper" journal
  journal: all tried, 0 not found

Triggers, indexes, tables and columns added or dropped:

  $ "$TESTS/lib/tamper" schema
  schema: all tried, 0 not found

The newest entries cut off together with what they did: the rest is a
whole ledger, and only a pin shows that there was more.

  $ ledger-verify -q | sed 's/.* head //' >before
  $ cp ledger.db cut.db
  $ case-add -q --channel visit --level county --summary 噪声
  XF2026-000007
  $ ledger-verify -q | sed 's/.* head //' >after
  $ ledger-verify -q -d cut.db --pinned "$(cat before)" | sed 's/head .*/head/'
  verified: [..] entries, head
  $ ledger-verify -q -d cut.db | sed 's/head .*/head/'
  verified: [..] entries, head
  $ ledger-verify -q -d cut.db --pinned "$(cat after)"
  ! ledger-verify: no entry has the hash [0-9a-f]{64}: what it pinned was cut off or changed (re)
  [1]
  $ ledger-verify -q --pinned "$(cat before)" | sed 's/head .*/head/'
  verified: [..] entries, head
  $ ledger-verify -q --pinned "$(cat after)" | sed 's/head .*/head/'
  verified: [..] entries, head

By hand, with the rows but with no pin; the entry alone is seen:

  $ cp ledger.db cut.db
  $ sqlite3 cut.db 'DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)'
  $ ledger-verify -q -d cut.db
  ! ledger-verify: table 'clock', row (2026, 7, case, [..], notice, 1): the journal knows no such row
  [1]
  $ sqlite3 cut.db 'DELETE FROM clock WHERE no = 7; DELETE FROM "case" WHERE _no = 7'
  $ ledger-verify -q -d cut.db | sed 's/head .*/head/'
  verified: [..] entries, head
  $ ledger-verify -q -d cut.db --pinned "$(cat after)"
  ! ledger-verify: no entry has the hash [0-9a-f]{64}: what it pinned was cut off or changed (re)
  [1]

A file that is damaged is not a file that was tampered with: exit 7.

  $ cp ledger.db bad.db
  $ dd if=/dev/zero of=bad.db bs=4096 seek=5 count=3 conv=notrunc status=none
  $ ledger-verify -q -d bad.db
  ! ledger-verify: the file is damaged[..]
  [7]
  $ head -c 60000 ledger.db >short.db
  $ ledger-verify -q -d short.db
  ! ledger-verify: [..]the file is damaged[..]
  [7]
  $ head -c 50 ledger.db >short.db
  $ ledger-verify -q -d short.db
  ! ledger-verify: short.db: this is not a ledger of Anlan
  [3]

Where the office's own row is gone, who reads gets by and nobody writes:

  $ unset ANLAN_LANG
  $ cp ledger.db bad.db; sqlite3 bad.db "UPDATE office SET lang = NULL"
  $ env LANG=en_US.UTF-8 ledger-verify -q -d bad.db
  ! ledger-verify: table 'office', row ([..]): 'lang' is not what the journal says
  [1]
  $ case-list -q -d bad.db --limit 1 --columns code,channel
  XF2026-000001	来访
  $ env LANG=en_US.UTF-8 case-add -d bad.db --channel visit --level county --summary x
  ! case-add: bad.db: the office's own row was changed by hand; run ledger-verify
  [7]
  $ sqlite3 bad.db "DELETE FROM office"; env LANG=en_US.UTF-8 ledger-verify -q -d bad.db
  ! ledger-verify: table 'office', row ([..]): the row is missing
  [1]
  $ env LANG=en_US.UTF-8 case-add -d bad.db --channel visit --level county --summary x
  ! case-add: bad.db: the office's own row was changed by hand; run ledger-verify
  [7]
