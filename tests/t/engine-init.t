A new ledger: what is asked for, what is refused, what is made.

  $ ledger-init
  ! ledger-init: --office NAME is missing
  [2]
  $ ledger-init --office ''
  ! ledger-init: --office NAME is missing
  [2]
  $ ledger-init --office 示例县 --lang fr
  ! ledger-init: --lang: 'fr' is not right; expected zh or en
  [2]
  $ ledger-init --office 示例县 --offset 8
  ! ledger-init: --offset: '8' is not right; expected something like +08:00
  [2]
  $ ledger-init --office 示例县 --offset +25:00
  ! ledger-init: --offset: '+25:00' is not right; expected something like +08:00
  [2]
  $ ledger-init --office 示例县 more
  ! ledger-init: 'more' is too much
  ! ledger-init: see 'ledger-init --help'
  [2]
  $ ledger-init --dry-run --office 示例县
  ! ledger-init: --dry-run goes with --upgrade only
  ! ledger-init: see 'ledger-init --help'
  [2]
  $ ledger-init --upgrade
  ! ledger-init: [..]/ledger.db: no ledger here; 'ledger-init' makes one
  [7]
  $ ls
  $ ledger-init --office 示例县 --lang en --offset +05:30
  [..]/ledger.db
  ! ledger-init: the secret key is in [..]/home/[..].key; keep a copy in a safe place: without it private values cannot be read
  $ ls; ls home | sed 's/^[0-9a-f]*/KEY/'; stat -c %a home/*.key
  home
  ledger.db
  ledger.db.lock
  KEY.key
  600
  $ cat home/*.key | sed 's/[0-9a-f]\{16,\}/HEX/'
  anlan secret key 1
  for HEX
  key HEX
  $ ledger-init --office 再来
  ! ledger-init: [..]/ledger.db: there is a file here already; choose another place with --db
  [4]
  $ ls home | wc -l
  1
  $ ledger-verify | sed 's/head .*/head/'
  verified: [..] entries, head
  $ env -u ANLAN_LANG ledger-list topic --limit 1
  conduct	干部作风	work style of officials	
  $ ledger-init -q --office 空 --bare -d deep/er/bare.db; ledger-list topic -d deep/er/bare.db
  deep/er/bare.db
  [1]

The default places:

  $ env -u ANLAN_DB -u ANLAN_HOME ledger-init -q --office 示例县; (cd .local && find . -type f) | sort; ls .config/anlan | wc -l
  [..]/.local/share/anlan/ledger.db
  ./share/anlan/ledger.db
  ./share/anlan/ledger.db.lock
  1
  $ env -u ANLAN_DB -u ANLAN_HOME XDG_DATA_HOME=$PWD/data XDG_CONFIG_HOME=$PWD/config ledger-init -q --office 示例县; ls data/anlan; ls config/anlan | wc -l
  [..]/data/anlan/ledger.db
  ledger.db
  ledger.db.lock
  1

Where the key can't be written, nothing is left:

  $ touch file; ANLAN_HOME=$PWD/file ledger-init --office 示例县 -d new.db
  ! ledger-init: [..]/file/[..].key: cannot write the secret key: Not a directory
  [7]
  $ ls | grep new
  [1]
  $ ledger-init --office 示例县 -d file/new.db
  ! ledger-init: file/new.db: cannot make the ledger: Not a directory
  [7]

Bringing shipped ledgers up to date: one that the office changed by hand in a
label only becomes the shipped one again.

  $ ledger-init --upgrade
  ! ledger-init: nothing to bring up to date
  $ ledger-init --upgrade --dry-run
  ! ledger-init: not done, only tried: nothing to bring up to date
  $ sed 's/"unit" 单位/"department" 部门/' "$TOP/ledgers/unit.ledger" >unit.ledger; ledger-define unit.ledger
  ! ledger-define: ledger 'unit': version 2
  $ ledger-init --upgrade --dry-run
  ! ledger-init: not done, only tried: ledger 'unit': version 3
  $ ledger-init --upgrade
  ! ledger-init: ledger 'unit': version 3
  $ ledger-init --upgrade
  ! ledger-init: nothing to bring up to date
  $ ledger-verify --rules | sed 's/head .*/head/'
  verified: [..] entries, head

A field that the office added itself is never taken away:

  $ sed 's/^  columns/  fax text "fax" 传真\n&/' "$TOP/ledgers/unit.ledger" >unit.ledger; ledger-define unit.ledger
  ! ledger-define: ledger 'unit': version 4
  $ ledger-init --upgrade
  ! ledger-init: kept as the office has it: field 'fax' is gone; keep it, for records have it

In a directory that hands its group on, the ledger is the group's, whatever the
umask.

  $ mkdir group; chmod 2770 group; (umask 077; ledger-init -q -d group/l.db --office 某局 >/dev/null); stat -c '%a' group/l.db group/l.db.lock
  660
  660
