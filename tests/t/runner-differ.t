The runner shows each way in which a command can differ from what is
expected: standard output, standard error, exit code.

  $ cat >good.t <<'END'
  > Prose.
  >
  >   $ echo one; echo two >&2; exit 3
  >   one
  >   ! two
  >   [3]
  > END
  $ "$TESTS/run" good.t
  1 passed, 0 failed

Standard output:

  $ cat >bad.t <<'END'
  >   $ seq 9
  >   1
  >   2
  >   3
  >   4
  >   5
  >   6
  >   8
  >   9
  >   10
  >
  >   $ true
  > END
  $ "$TESTS/run" bad.t
  --- bad.t:1 expected
  +++ got
    $ seq 9
  @@ -4,6 +4,6 @@
     4
     5
     6
  +  7
     8
     9
  -  10
  FAIL bad.t: 1 passed, 1 failed
  1 passed, 1 failed
  [1]

Output where none is expected, and none where some is:

  $ cat >bad.t <<'END'
  >   $ echo more
  >   $ true
  >   less
  > END
  $ "$TESTS/run" bad.t
  --- bad.t:1 expected
  +++ got
    $ echo more
  @@ -1,0 +1,1 @@
  +  more
  --- bad.t:2 expected
  +++ got
    $ true
  @@ -1,1 +1,0 @@
  -  less
  FAIL bad.t: 0 passed, 2 failed
  0 passed, 2 failed
  [1]

Standard error, and the same words on the other stream:

  $ cat >bad.t <<'END'
  >   $ echo here >&2
  >   ! there
  >   $ echo here >&2
  >   here
  > END
  $ "$TESTS/run" bad.t
  --- bad.t:1 expected
  +++ got
    $ echo here >&2
  @@ -1,1 +1,1 @@
  -  ! there
  +  ! here
  --- bad.t:3 expected
  +++ got
    $ echo here >&2
  @@ -1,1 +1,1 @@
  -  here
  +  ! here
  FAIL bad.t: 0 passed, 2 failed
  0 passed, 2 failed
  [1]

The exit code, in both directions, and death by a signal:

  $ cat >bad.t <<'END'
  >   $ exit 4
  >   $ true
  >   [4]
  >   $ exit 4
  >   [5]
  >   $ kill -9 $$
  > END
  $ "$TESTS/run" bad.t
  --- bad.t:1 expected
  +++ got
    $ exit 4
  @@ -1,0 +1,1 @@
  +  [4]
  --- bad.t:2 expected
  +++ got
    $ true
  @@ -1,1 +1,0 @@
  -  [4]
  --- bad.t:4 expected
  +++ got
    $ exit 4
  @@ -1,1 +1,1 @@
  -  [5]
  +  [4]
  --- bad.t:6 expected
  +++ got
    $ kill -9 $$
  @@ -1,0 +1,1 @@
  +  [137]
  FAIL bad.t: 0 passed, 4 failed
  0 passed, 4 failed
  [1]

The order of lines counts:

  $ cat >bad.t <<'END'
  >   $ echo a; echo b
  >   b
  >   a
  > END
  $ "$TESTS/run" bad.t | tail -n 1
  0 passed, 1 failed

A command that doesn't end is ended:

  $ cat >bad.t <<'END'
  > timeout: 1
  >
  >   $ sleep 60
  > END
  $ env -u RUN_KIND "$TESTS/run" bad.t
  --- bad.t:3 expected
  +++ got
    $ sleep 60
  @@ -1,0 +1,1 @@
  +  [timeout]
  FAIL bad.t: 0 passed, 1 failed
  0 passed, 1 failed
  [1]
