needs: sqlite3 plain
timeout: 300

Whatever value is changed by hand, in any column of any table, ledger-verify
exits 1 and names the table and the row, or the journal's entry.

  $ "$TESTS/lib/ledger" && ledger-verify -q | sed 's/head .*/head/'
  verified: [..] entries, head
  $ "$TESTS/lib/tamper" columns
  columns: all tried, 0 not found
