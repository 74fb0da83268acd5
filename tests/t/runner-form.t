What the lines of a test can say.

  $ cat >form.t <<'END'
  > Patterns, and the same characters as themselves:
  >
  >   $ echo "head 1234 tail"; echo "a (re)"; echo "b[..]"
  >   head [..] tail
  >   a (re)
  >   b[..]
  >   $ echo "XF2026-000012"
  >   [A-Z]+2026-\d{6} (re)
  >
  > Lines that look like something else, and empty ones:
  >
  >   $ printf '%s\n' '$ 5' '> 6' '! 7' '[8]' '\9' '' 'end'; echo >&2
  >   \$ 5
  >   \> 6
  >   \! 7
  >   \[8]
  >   \\9
  >   \
  >   end
  >   !
  >
  > No line feed at the end, control characters, stray bytes:
  >
  >   $ printf 'x'
  >   x (no-eol)
  >   $ printf 'a\r\n\033[1m\n\377\n'; printf '安澜\n'
  >   a\r (esc)
  >   \\x1b[1m (esc)
  >   \\xff (esc)
  >   安澜
  >   $ printf '\357\273\277编号\r\n'
  >   \\xef\xbb\xbf编号\r (esc)
  > END
  $ "$TESTS/run" form.t
  6 passed, 0 failed

A pattern holds for a whole line or not at all:

  $ cat >bad.t <<'END'
  >   $ echo abc
  >   b (re)
  >   $ echo abc
  >   [..]b
  > END
  $ "$TESTS/run" bad.t | tail -n 1
  0 passed, 2 failed

A file that can't be read as a test fails, with the reason:

  $ printf 'Prose alone.\n' >none.t
  $ printf '  text\n' >stray.t
  $ printf '  $ echo\n\n  text\n' >gap.t
  $ printf ' $ echo\n' >indent.t
  $ "$TESTS/run" none.t stray.t gap.t indent.t missing.t | grep -v FAIL
  none.t: no command in it
  stray.t: line 1: output that follows no command [..]
  gap.t: line 3: output that follows no command [..]
  indent.t: line 1: neither prose nor indented by two blanks
  missing.t: cannot read: No such file or directory
  0 passed, 5 failed

A file whose needs aren't there is skipped, and said to be:

  $ printf 'needs: sh no-such-program\n\n  $ true\n  $ true\n' >skip.t
  $ printf '  $ true\n' >pass.t
  $ "$TESTS/run" -v skip.t pass.t
  skipped: skip.t needs no-such-program
  ok   skip.t: 0 passed, 0 failed, 2 skipped
  ok   pass.t: 1 passed, 0 failed
  1 passed, 0 failed, 2 skipped
