A new ledger: what is asked for, what is refused, what is made.

  $ ledger-init
  $ ledger-init --office ''
  $ ledger-init --office 示例县 --lang fr
  $ ledger-init --office 示例县 --offset 8
  $ ledger-init --office 示例县 --offset +25:00
  $ ledger-init --office 示例县 more
  $ ledger-init --dry-run --office 示例县
  $ ledger-init --upgrade
  $ ls
  $ ledger-init --office 示例县 --lang en --offset +05:30
  $ ls; ls home | sed 's/^[0-9a-f]*/KEY/'; stat -c %a home/*.key
  $ cat home/*.key | sed 's/[0-9a-f]\{16,\}/HEX/'
  $ ledger-init --office 再来
  $ ls home | wc -l
  $ ledger-verify | sed 's/head .*/head/'
  $ env -u ANLAN_LANG ledger-list topic --limit 1
  $ ledger-init -q --office 空 --bare -d deep/er/bare.db; ledger-list topic -d deep/er/bare.db

The default places:

  $ env -u ANLAN_DB -u ANLAN_HOME ledger-init -q --office 示例县; (cd .local && find . -type f) | sort; ls .config/anlan | wc -l
  $ env -u ANLAN_DB -u ANLAN_HOME XDG_DATA_HOME=$PWD/data XDG_CONFIG_HOME=$PWD/config ledger-init -q --office 示例县; ls data/anlan; ls config/anlan | wc -l

Where the key can't be written, nothing is left:

  $ touch file; ANLAN_HOME=$PWD/file ledger-init --office 示例县 -d new.db
  $ ls | grep new
  $ ledger-init --office 示例县 -d file/new.db

Bringing shipped ledgers up to date: one that the office changed by hand in a
label only becomes the shipped one again.

  $ ledger-init --upgrade
  $ ledger-init --upgrade --dry-run
  $ sed 's/"unit" 单位/"department" 部门/' "$TOP/ledgers/unit.ledger" >unit.ledger; ledger-define unit.ledger
  $ ledger-init --upgrade --dry-run
  $ ledger-init --upgrade
  $ ledger-init --upgrade
  $ ledger-verify --rules | sed 's/head .*/head/'

A field that the office added itself is never taken away:

  $ sed 's/^  columns/  fax text "fax" 传真\n&/' "$TOP/ledgers/unit.ledger" >unit.ledger; ledger-define unit.ledger
  $ ledger-init --upgrade
