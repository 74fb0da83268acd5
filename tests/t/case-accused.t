Accusations: never to the unit accused or one below it, never in what is put
out for it, for one above it or one below (Regulation on Petitions 2022,
Art. 30); and no mask of who accused.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ unit-add -q --code county --name 示例县 --kind bureau
  county
  $ unit-add -q --code town --name 示例镇 --kind township --parent county
  town
  $ unit-add -q --code village --name 示例村 --kind village --parent town
  village
  $ unit-add -q --code audit --name 审计科 --kind office --parent county
  audit

The case of the village's dam accuses the town.

  $ new-case --purpose accusation --accused town --unit town
  ! case-add: cannot add: 'town' is the accused unit or belongs to it (Regulation on Petitions 2022, Art. 30)
  [6]
  $ new-case --purpose accusation --accused town --petitioner 张三样
  XF2026-000001
  $ case-do assign XF2026-000001 --unit town
  ! case-do: XF2026-000001: cannot assign: 'town' is the accused unit or belongs to it (Regulation on Petitions 2022, Art. 30)
  [6]
  $ case-do accept XF2026-000001 --unit 示例村
  ! case-do: XF2026-000001: cannot accept: 'village' is the accused unit or belongs to it (Regulation on Petitions 2022, Art. 30)
  [6]
  $ case-do correct XF2026-000001 --unit village --reason 改正
  ! case-do: XF2026-000001: cannot correct: 'village' is the accused unit or belongs to it (Regulation on Petitions 2022, Art. 30)
  [6]

To a unit beside or above it: that may be.

  $ case-do -q assign XF2026-000001 --unit county
  XF2026-000001
  $ case-do -q accept XF2026-000001 --unit audit
  XF2026-000001

A complaint with the same field is no accusation; corrected into one, it is.

  $ new-case --accused town --unit village
  XF2026-000002
  $ case-do correct XF2026-000002 --purpose accusation --reason 改正
  ! case-do: XF2026-000002: cannot correct: 'village' is the accused unit or belongs to it (Regulation on Petitions 2022, Art. 30)
  [6]
  $ case-do correct XF2026-000001 --accused audit --reason 改正
  ! case-do: XF2026-000001: cannot correct: 'audit' is the accused unit or belongs to it (Regulation on Petitions 2022, Art. 30)
  [6]

One refused, all refused, unless told to go on.

  $ new-case --unit county
  XF2026-000003
  $ case-do -q assign XF2026-000003 XF2026-000001 --unit town
  ! case-do: XF2026-000001: cannot assign: 'town' is the accused unit or belongs to it (Regulation on Petitions 2022, Art. 30)
  [6]
  $ case-list -q --unit town
  [1]

Lists for a unit: the case that accuses the town is with the audit office, and
the audit office is below the county.

  $ case-list -q --columns code,unit
  XF2026-000001	审计科
  XF2026-000002	示例村
  XF2026-000003	示例县
  $ case-list -q --for audit --columns code
  XF2026-000001
  $ case-list -q --for county --columns code
  XF2026-000002
  XF2026-000003
  $ case-list -q --for town --columns code
  XF2026-000002
  $ case-list -q --under county --columns code
  XF2026-000001
  XF2026-000002
  XF2026-000003
  $ due-list -q --due-within 60d --for county --columns code,clock
  XF2026-000002	notice
  XF2026-000002	register
  XF2026-000003	notice
  XF2026-000003	register
  [1]
  $ due-list -q --due-within 60d --for audit --columns code,clock
  XF2026-000001	notice
  [1]

Should the accused unit be placed above the one that has the case, it isn't
listed for that one any more: below the accused unit.

  $ ledger-do -q correct unit/audit --parent town --reason 调整
  audit
  $ case-list -q --for audit --columns code
  [1]
  $ case-list -q --for town --columns code
  XF2026-000002
  $ due-list -q --due-within 60d --for audit

Not even the family name of the accuser is shown; nor in a confidential case.

  $ case-show -q XF2026-000001 | grep petitioner
    petitioner: (not shown)
        petitioner: ***
  $ ANLAN_LANG=zh case-show -q XF2026-000001 | grep 信访人 | head -n 1
    信访人：（不显示）
  $ new-case --confidential yes --petitioner 李四样 --phone 13800138000
  XF2026-000004
  $ new-case --petitioner 欧阳示例 --phone 13800138000
  XF2026-000005
  $ case-list -q --columns code,petitioner,phone
  XF2026-000001		
  XF2026-000002		
  XF2026-000003		
  XF2026-000004		
  XF2026-000005	欧阳*	***
  $ case-show -q XF2026-000001 --format json | jq -c '[.petitioner,.phone]'
  [null,null]

A case that becomes confidential later loses its mask too.

  $ case-do -q correct XF2026-000005 --confidential yes --reason 本人要求
  XF2026-000005
  $ case-list -q --columns code,petitioner,phone --confidential yes
  XF2026-000004		
  XF2026-000005		
  $ ledger-verify -q --rules
  verified: [..]
