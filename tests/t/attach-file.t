A file is kept beside the ledger by its content, and shown with its record.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ new-case -q && new-case -q
  XF2026-000001
  XF2026-000002
  $ printf 'a photo' >before.jpg; printf 'another photo' >after.jpg
  $ case-do attach XF2026-000001 --file before.jpg --note 现场
  XF2026-000001
  ! case-do: XF2026-000001: attach; registered; due: notice 2026-03-17, register 2026-03-17 [training]
  $ b2sum -l 256 before.jpg | cut -c 1-12
  8bdf52979ce4
  $ find ledger.db.files -type f | sed 's/\(............\).\{52\}$/\1/'
  ledger.db.files/8b/8bdf52979ce4
  $ case-show -q XF2026-000001 | sed -n '/^Attachments/,$p'
  Attachments
    1  before.jpg (7 bytes, 8bdf52979ce4)
        [..]/ledger.db.files/8b/8bdf52979ce41e0e9fe091e95b29ab30746e212af0e2880b1888613b796f23e2
  \
  Timeline
    [..]  2026-03-02 09:00  add (uid [..])
    [..]  2026-03-02 09:00  attach (uid [..])
        note: 现场
        file: before.jpg
  $ case-show -q XF2026-000001 --format json | jq -c '.attachments[]'
  {"n":1,"entry":[..],"name":"before.jpg","size":7,"hash":"8bdf52979ce41e0e9fe091e95b29ab30746e212af0e2880b1888613b796f23e2","path":"[..]/ledger.db.files/8b/8bdf52979ce41e0e9fe091e95b29ab30746e212af0e2880b1888613b796f23e2"}

Only the end of the path is its name.  The same content is kept once, under
whatever name, for whatever record.

  $ mkdir sub; cp before.jpg sub/same.jpg
  $ case-do -q attach XF2026-000001 XF2026-000002 --file sub/same.jpg
  XF2026-000001
  XF2026-000002
  $ case-do -q attach XF2026-000001 --file after.jpg
  XF2026-000001
  $ find ledger.db.files -type f | wc -l
  2
  $ case-show -q XF2026-000001 | grep bytes
    1  before.jpg (7 bytes, 8bdf52979ce4)
    2  same.jpg (7 bytes, 8bdf52979ce4)
    3  after.jpg (13 bytes, 9660bfb8acb6)
  $ case-show -q XF2026-000002 | grep bytes
    1  same.jpg (7 bytes, 8bdf52979ce4)

Written out by name or number, after a look at its content.

  $ case-show -q XF2026-000001 --save before.jpg
  a photo (no-eol)
  $ case-show -q XF2026-000001 --save 3 -o out.jpg && cmp out.jpg after.jpg
  $ case-show -q XF2026-000001 --save 4
  ! case-show: XF2026-000001: there is no attachment '4'; ledger-show lists them
  [4]
  $ case-show -q XF2026-000001 --save nothing.jpg -o none.jpg; ls none.jpg
  ! case-show: XF2026-000001: there is no attachment 'nothing.jpg'; ledger-show lists them
  ! ls: cannot access 'none.jpg': No such file or directory
  [2]
  $ printf 'a third' >sub/after.jpg; case-do -q attach XF2026-000001 --file sub/after.jpg
  XF2026-000001
  $ case-show -q XF2026-000001 --save after.jpg
  ! case-show: XF2026-000001: several attachments are called 'after.jpg'; say which by its number
  [4]
  $ case-show -q XF2026-000001 --save 4
  a third (no-eol)
  $ case-show -q XF2026-000001 XF2026-000002 --save 1
  ! case-show: --save is for one code, and alone
  ! case-show: see 'case-show --help'
  [2]

Undone, it isn't shown any more; the file stays, and so do the numbers of the
others.

  $ ledger-undo -q XF2026-000001
  XF2026-000001
  $ case-do -q attach XF2026-000001 --file sub/after.jpg
  XF2026-000001
  $ case-show -q XF2026-000001 | grep bytes
    1  before.jpg (7 bytes, 8bdf52979ce4)
    2  same.jpg (7 bytes, 8bdf52979ce4)
    3  after.jpg (13 bytes, 9660bfb8acb6)
    5  after.jpg (7 bytes, 4ac789d41f17)
  $ case-show -q XF2026-000001 --save 3
  another photo (no-eol)
  $ find ledger.db.files -type f | wc -l
  3

What can't be attached, each with its own words; nothing is written.

  $ ledger-verify -q >head
  $ case-do attach XF2026-000001
  ! case-do: XF2026-000001: attach: --file (file) is missing
  [3]
  $ case-do attach XF2026-000001 --file ''
  ! case-do: XF2026-000001: attach: --file (file) is missing
  [3]
  $ case-do attach XF2026-000001 --file none.jpg
  ! case-do: XF2026-000001: none.jpg: there is no such file
  [7]
  $ case-do attach XF2026-000001 --file sub
  ! case-do: XF2026-000001: sub: this is a directory; expected a file
  [3]
  $ case-do attach XF2026-000001 --file sub/
  ! case-do: XF2026-000001: sub/: this is a directory; expected a file
  [3]
  $ mkfifo pipe; case-do attach XF2026-000001 --file pipe
  ! case-do: XF2026-000001: pipe: this is not a file with content of its own; expected one
  [3]
  $ case-do attach XF2026-000001 --file before.jpg --file after.jpg
  ! case-do: XF2026-000001: --file is given twice; attach one file at a time
  [2]
  $ case-do attach XF2026-000001 --file before.jpg --place x
  ! case-do: XF2026-000001: --place does not belong to 'attach'
  [2]
  $ case-do note XF2026-000001 --note x --file before.jpg
  ! case-do: XF2026-000001: --file does not belong to 'note'
  [2]
  $ cp before.jpg 身份证11010519491231002X.jpg
  $ case-do attach XF2026-000001 --file 身份证11010519491231002X.jpg
  ! case-do: XF2026-000001: file: this text holds an ID number; put it into a private field, or give --as-is if it is meant
  [3]
  $ case-do attach XF2026-000009 --file before.jpg
  ! case-do: XF2026-000009: there is no record 'XF2026-000009'
  [4]
  $ new-case -n --file before.jpg
  ! case-add: --file does not belong to 'add'
  [2]
  $ ledger-verify -q | diff head -

Neither is anything left of what was only tried, or refused.

  $ printf new >new.jpg
  $ case-do attach -n XF2026-000001 --file new.jpg
  ! case-do: not done, only tried: XF2026-000001: attach; registered; due: notice 2026-03-17, register 2026-03-17 [training]
  $ case-do attach XF2026-000001 XF2026-000009 --file new.jpg
  ! case-do: XF2026-000009: there is no record 'XF2026-000009'
  [4]
  $ find ledger.db.files -type f | wc -l; ls ledger.db.files | grep part
  3
  [1]

With --keep-going those are done that can be.

  $ case-do -q attach XF2026-000001 XF2026-000009 XF2026-000002 --file new.jpg --keep-going
  XF2026-000001
  XF2026-000002
  ! case-do: XF2026-000009: there is no record 'XF2026-000009'
  [4]
  $ case-show -q XF2026-000002 | grep bytes
    1  same.jpg (7 bytes, 8bdf52979ce4)
    2  new.jpg (3 bytes, 9bae9d5e4321)

An import adds rows, and can't attach.

  $ printf 'channel,level,summary,file\nvisit,county,一,before.jpg\n' >in.csv
  $ case-import -q in.csv
  ! case-import: in.csv:1:4: unknown column 'file' (--ignore-extra leaves such columns out)
  [3]

An empty file is one; so is one of many pieces.

  $ : >empty; case-do -q attach XF2026-000002 --file empty
  XF2026-000002
  $ head -c 200000 /dev/zero >big; case-do -q attach XF2026-000002 --file big
  XF2026-000002
  $ case-show -q XF2026-000002 | grep bytes | tail -n 2
    3  empty (0 bytes, 0e5751c026e5)
    4  big (200000 bytes, e24e820b45c8)
  $ case-show -q XF2026-000002 --save big | cmp - big

A register's row has attachments too; so has a case that is closed.

  $ unit-add -q --code road --name 公路科 --kind office
  road
  $ ledger-do -q attach unit/road --file after.jpg
  road
  $ ledger-show -q unit/road | grep bytes
    1  after.jpg (13 bytes, 9660bfb8acb6)
  $ case-do -q withdraw XF2026-000002 --reason x && case-do -q attach XF2026-000002 --file after.jpg
  XF2026-000002
  XF2026-000002
  $ case-show -q XF2026-000002 | grep -c bytes
  5

An undone record takes none.

  $ new-case -q; ledger-undo -q XF2026-000003
  XF2026-000003
  XF2026-000003
  $ case-do attach XF2026-000003 --file after.jpg
  ! case-do: XF2026-000003: cannot attach: the entry was undone
  [4]
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
