What is only written down, and goes nowhere from there, is never open.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ unit-add -q --code road --name 公路科 >out; staff-add -q --code li --name 李示例 --unit road >out; ledger-add -q portfolio --code p --name 公路 --leader li --units road >out
  $ inspect-log --unit road --outcome good
  JC2026-000001
  ! inspect-log: JC2026-000001: add [training]
  ! inspect-log: JC2026-000001: leader proposed: 李示例 (公路); 'ledger-do assign JC2026-000001 --lead li' [training]
  $ ledger-add -q patrol --site x 2>/dev/null; activity-log -q --kind meeting
  HD2026-000001
  $ for l in inspect activity patrol spot; do ledger-count -q $l --measure count,open,closed; done; ledger-list -q inspect --open; ledger-list -q inspect --state current --columns code,state
  1	0	0
  1	0	0
  0	0	0
  0	0	0
  JC2026-000001	recorded
  $ ANLAN_LANG=zh ledger-list -q inspect --columns code,state; due-list -q --all
  JC2026-000001	已登记
  $ printf '{{inspect.open}} {{inspect.count}}\n\n{{list inspect open: code}}\n' >r.md; report-run -q r.md --month 2026-03 | sed '/^Office/,$d'; report-run -q r.md --month 2026-01 | sed '/^Office/,$d'
  0 1
  \
  (none)
  \
  --
  0 0
  \
  (none)
  \
  --

It is corrected, noted and undone as others are; warnings are told.

  $ cat >look.ledger <<'END'
  > ledger look CK "look" 查看
  >   dated day
  >   day  date required default today "day" 日期
  >   n    int "number" 数量
  >   warn when n > 5 "many" 数量较多
  > END
  $ ledger-define -q look.ledger; ledger-add look --n 6; ledger-do correct CK2026-000001 --n 7 --reason 更正; ledger-do correct CK2026-000001 --n 5 --reason 更正
  CK2026-000001
  CK2026-000001
  CK2026-000001
  ! ledger-add: CK2026-000001: add [training]
  ! ledger-add: warning: many
  ! ledger-do: CK2026-000001: correct [training]
  ! ledger-do: CK2026-000001: warning: many
  ! ledger-do: CK2026-000001: correct [training]
  $ ledger-undo -q CK2026-000001; ledger-count -q look --measure count,open
  CK2026-000001
  1	0

Its only state may have a name. With something to do about them, records stay open.

  $ printf '  state kept "kept" 在档 final done\n' | cat look.ledger - >named.ledger; ledger-define named.ledger
  ! ledger-define: state 'current' is gone, but records are in it; keep it
  [4]
  $ sed 's/look CK "look" 查看/view VW "view" 看/' named.ledger >view.ledger; ledger-define -q view.ledger; ledger-add view --n 9; ledger-count -q view --measure count,open
  VW2026-000001
  1	0
  ! ledger-add: VW2026-000001: add [training]
  ! ledger-add: warning: many
  $ sed 's/look CK "look" 查看/note2 NT "note2" 记/' look.ledger >n.ledger; printf '  action seen any -> = "seen" 已阅\n' >>n.ledger; ledger-define -q n.ledger; ledger-add -q note2 --n 1; ledger-count -q note2 --measure count,open
  NT2026-000001
  1	1
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 185 entries, head
