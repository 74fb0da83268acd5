needs: sqlite3 b2sum

Entries forged by one who knows how they are hashed, with all later hashes
computed again and the tables made to agree: the chain and the replay hold,
and only --rules finds that the rules give something else.

  $ "$TESTS/lib/ledger" && ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
  $ cp ledger.db forged.db && "$TESTS/lib/forge" forged.db accept 3 '' ''
  $ ledger-verify -q > a; ledger-verify -q --rules -d forged.db | diff a -

A later due date:

  $ cat >forge.sh <<'END'
  > cp ledger.db forged.db
  > "$TESTS/lib/forge" forged.db "$@" || exit
  > ledger-verify -q -d forged.db | sed 's/head .*/head/'
  > ledger-verify -q --rules -d forged.db 2>&1 >/dev/null | sed 's/than it says: .*/than it says/'
  > END
  $ sh forge.sh accept 3 'due":1777651199' 'due":1778515199' "UPDATE clock SET due = 1778515199, first = 1778515199 WHERE no = 3 AND name = 'reply'"
  verified: [..] entries, head
  ledger-verify: journal entry [..] (accept): the rules give other effects than it says
  $ sh forge.sh extend 1 'due":1778428799' 'due":1788428799' "UPDATE clock SET due = 1788428799 WHERE no = 1 AND name = 'reply'"
  verified: [..] entries, head
  ledger-verify: journal entry [..] (extend): the rules give other effects than it says

A clock stopped in time that was not, a field changed by a note, a state too:

  $ sh forge.sh accept 3 'stop":1772413200' 'stop":1772326800' "UPDATE clock SET stop = 1772326800 WHERE no = 3 AND name = 'register'"
  verified: [..] entries, head
  ledger-verify: journal entry [..] (accept): the rules give other effects than it says
  $ sh forge.sh note 2 '\{' '{"set":{"level":"national"},' 'UPDATE "case" SET level = '"'national' WHERE _no = 2"
  verified: [..] entries, head
  ledger-verify: journal entry [..] (note): the rules give other effects than it says
  $ sh forge.sh note 2 '\{' '{"state":["registered","closed"],' 'UPDATE "case" SET _entered = (SELECT max(seq) - 1 FROM journal), _state = '"'closed' WHERE _no = 2"
  verified: [..] entries, head
  ledger-verify: journal entry [..] (note): the rules give other effects than it says

What an undo restores:

  $ sh forge.sh undo 2 '"on":1772326800' '"on":1772326900' 'UPDATE "case" SET _on = 1772326900 WHERE _no = 2'
  verified: [..] entries, head
  ledger-verify: journal entry [..] (undo): the rules give other effects than it says
  $ sh forge.sh undo 6 '"undoes":([0-9]*)([0-9])' '"undoes":1'
  verified: [..] entries, head
  ledger-verify: journal entry [..] (undo): the rules give other effects than it says
