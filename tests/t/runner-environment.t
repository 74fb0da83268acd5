The environment of a command is the same everywhere.

  $ X=1 env | sed 's/=.*//' | grep -v SAN_OPTIONS | grep -v RUN_KIND | sort
  ANLAN_DB
  ANLAN_HOME
  ANLAN_LANG
  ANLAN_NOW
  BUILD
  HOME
  PATH
  PWD
  SHARED
  TESTS
  TMPDIR
  TOP
  X
  $ echo "$ANLAN_LANG $ANLAN_NOW"
  en 2026-03-02T09:00:00+08:00
  $ test "$ANLAN_DB" = "$PWD/ledger.db" && test "$HOME" = "$PWD" && ls

A shell's variables and directory end with its command; what is exported
stays until it is unset.

  $ NAME=one; cd /
  $ echo "$NAME"; test "$PWD" = "$HOME"
  \
  $ export NAME="two words" ANLAN_NOW=2026-05-01T00:00:00+08:00
  $ echo "$NAME, $ANLAN_NOW"
  two words, 2026-05-01T00:00:00+08:00
  $ unset NAME
  $ echo "$NAME"
  \

Files stay; standard input is empty.

  $ echo kept >file
  $ cat file -
  kept
