A definition that says who has to be there.

  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ cat >post.ledger <<'END'
  > ledger post GW "guard post" 岗哨
  >   dated day
  >   day    date required default today "day" 日期
  >   came   instant default now "came" 到岗
  >   went   instant later "went" 离岗
  >   unit   unit required "unit" 单位
  >   units  unit many "units" 各单位
  >   set    unitset "set" 名册
  >   role   choice required "role" 岗位 guard 哨兵, chief 班长
  >   roles  choice many "roles" 兼岗 guard 哨兵, chief 班长
  >   name   text "name" 姓名
  >   presence came went by unit needs role=guard 2,
  >     role=班长 1
  > END
  $ ledger-define post.ledger
  ! ledger-define: ledger 'post': version 1 [training]
  $ while read l; do sed "s/presence .*/presence $l/; \$d" post.ledger >bad.ledger; ledger-define -n bad.ledger; done <<'END'
  > came went by unit needs role=gard 2
  > came went by unit needs role=guard 0
  > came went by unit needs role=guard
  > came went by unit needs role 2
  > came went by unit needs name=李 2
  > came went by unit needs roles=guard 2
  > day went by unit needs role=guard 1
  > came by unit needs role=guard 1
  > came went by units needs role=guard 1
  > came went by name needs role=guard 1
  > came went by unit of name needs role=guard 1
  > came went needs role=guard 1
  > came went by unit role=guard 1
  > came went by unit needs role=guard 1 role=chief 1
  > END
  ! ledger-define: bad.ledger:12: 'gard' is no choice of 'role'; expected one of guard, chief, perhaps 'guard'
  ! ledger-define: bad.ledger:12: '0' can't stand here; expected how many have to be there, a number above 0
  ! ledger-define: bad.ledger:12: the line ends too early; expected how many have to be there, a number above 0
  ! ledger-define: bad.ledger:12: '2' can't stand here; expected '=' and a choice
  ! ledger-define: bad.ledger:12: 'name' can't say who is needed; expected a choice of one value
  ! ledger-define: bad.ledger:12: 'roles' can't say who is needed; expected a choice of one value
  ! ledger-define: bad.ledger:12: 'day' can't stand behind 'presence'; expected a field of type instant
  ! ledger-define: bad.ledger:12: there is no field 'by'; expected one of this definition
  ! ledger-define: bad.ledger:12: 'unit' can't stand here; expected 'by' and the field of the unit
  ! ledger-define: bad.ledger:12: 'units' can't stand behind 'by'; expected a field that names one row of a register
  ! ledger-define: bad.ledger:12: 'name' can't stand behind 'by'; expected a field that names one row of a register
  ! ledger-define: bad.ledger:12: 'name' can't stand behind 'of'; expected a field that names one row of a register
  ! ledger-define: bad.ledger:12: 'needs' can't stand here; expected 'by' and the field of the unit
  ! ledger-define: bad.ledger:12: 'role' can't stand here; expected 'needs' and who has to be there
  ! ledger-define: bad.ledger:12: 'role' can't stand here; expected the end of the line
  [3]
  $ sed 's/role=班长 1/role=chief 1\n  presence came went by unit needs role=chief 1\n  covers set by unit/' post.ledger >bad.ledger; ledger-define -n bad.ledger
  ! ledger-define: bad.ledger:12: 'presence' and 'covers' can't stand in one ledger; expected one of them
  ! ledger-define: bad.ledger:14: 'presence' is told twice; expected once
  [3]

A field may be called so.

  $ sed '/role=班长/d; s/presence .*/presence yes "presence" 在岗/' post.ledger >field.ledger; ledger-define -n field.ledger
  ! ledger-define: not done, only tried: ledger 'post': version 2 [training]
