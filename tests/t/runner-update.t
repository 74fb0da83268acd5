--update writes what came out, and leaves the rest alone.

  $ cat >old.t <<'END'
  > Before.
  >
  >   $ echo 1; echo 20; echo 3 >&2; exit 2
  >   0
  >   2[..]
  >   $ cat <<'EOT'
  >   > $ text
  >   >
  >   > EOT
  >   $ echo ok
  >   [a-z]+ (re)
  >
  > After.
  > END
  $ cp old.t new.t
  $ "$TESTS/run" --update new.t
  updated: new.t
  3 passed, 0 failed
  $ diff old.t new.t
  4c4
  <   0
  ---
  \>   1
  5a6,7
  \>   ! 3
  \>   [2]
  9a12,13
  \>   \$ text
  \>   \
  [1]
  $ "$TESTS/run" new.t
  3 passed, 0 failed
