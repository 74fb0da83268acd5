Who leads what: the leader of a unit, or of the nearest unit above it, is
proposed, and set where a definition says so.

  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ unit-add -q --code bureau --name 交通局 && unit-add -q --code road --name 公路科 --parent bureau && unit-add -q --code team --name 养护队 --parent road && unit-add -q --code other --name 外单位
  bureau
  road
  team
  other
  $ staff-add -q --code wang --name 王样本 --leader yes && staff-add -q --code li --name 李示例 --leader yes && staff-add -q --code zhao --name 赵试用 --leader yes --to 2026-12-31
  wang
  li
  zhao
  $ ledger-add -q portfolio --code roads --name 公路养护 --leader wang --units road --from 2026-03-01 --to 2026-03-31
  roads

The unit, or the one above it; on the first day, on the last, and the day after.

  $ new-case --unit road | sed 's/^/= /'; case-add --channel letter --level county --summary 路灯 --unit road
  = XF2026-000001
  XF2026-000002
  ! case-add: XF2026-000002: add; registered; due: register 2026-03-17, notice 2026-03-17 [training]
  ! case-add: XF2026-000002: leader proposed: 王样本 (公路养护); 'ledger-do assign XF2026-000002 --lead wang' [training]
  $ case-add --channel letter --level county --summary 路灯 --unit team --now 2026-03-31
  XF2026-000003
  ! case-add: XF2026-000003: add; registered; due: register 2026-04-15, notice 2026-04-15 [training]
  ! case-add: XF2026-000003: leader proposed: 王样本 (公路养护); 'ledger-do assign XF2026-000003 --lead wang' [training]
  $ case-add --channel letter --level county --summary 路灯 --unit team --now 2026-04-01
  XF2026-000004
  ! case-add: XF2026-000004: add; registered; due: register 2026-04-16, notice 2026-04-16 [training]
  $ case-add --channel letter --level county --summary 路灯 --unit other
  XF2026-000005
  ! case-add: XF2026-000005: add; registered; due: register 2026-03-17, notice 2026-03-17 [training]
  $ case-add --channel letter --level county --summary 路灯 --unit bureau
  XF2026-000006
  ! case-add: XF2026-000006: add; registered; due: register 2026-03-17, notice 2026-03-17 [training]
  $ case-add --channel letter --level county --summary 路灯
  XF2026-000007
  ! case-add: XF2026-000007: add; registered; due: register 2026-03-17, notice 2026-03-17 [training]

The unit is named later; somebody leads it already; nobody asks any more.

  $ case-do accept XF2026-000007 --unit team
  XF2026-000007
  ! case-do: XF2026-000007: accept; accepted; due: notice 2026-03-17, reply 2026-05-01 [training]
  ! case-do: XF2026-000007: leader proposed: 王样本 (公路养护); 'ledger-do assign XF2026-000007 --lead wang' [training]
  $ case-do assign XF2026-000007 --lead li
  XF2026-000007
  ! case-do: XF2026-000007: assign; accepted; due: notice 2026-03-17, reply 2026-05-01 [training]
  $ case-do assign XF2026-000007 --unit road
  XF2026-000007
  ! case-do: XF2026-000007: assign; accepted; due: notice 2026-03-17, reply 2026-05-01 [training]
  $ case-do assign XF2026-000006 --unit road --lead ''
  XF2026-000006
  ! case-do: XF2026-000006: assign; registered; due: notice 2026-03-17, register 2026-03-17 [training]
  $ case-do refuse XF2026-000005 --reason 不属于
  XF2026-000005
  ! case-do: XF2026-000005: refuse; refused; due: notice 2026-03-17 [training]
  $ case-do assign XF2026-000005 --unit road
  XF2026-000005
  ! case-do: XF2026-000005: assign; refused; due: notice 2026-03-17 [training]
  $ ANLAN_LANG=zh case-do assign XF2026-000003 --unit road --now 2026-03-31T12:00
  XF2026-000003
  ! case-do: XF2026-000003: 交办，已登记；到期：受理告知 2026-04-15、登记受理 2026-04-15 [练习]
  ! case-do: XF2026-000003：建议由王样本包案（公路养护）；可执行“ledger-do assign XF2026-000003 --lead wang” [练习]

Two leaders have to agree; one who is gone isn't proposed. Nearer is better.

  $ ledger-add -q portfolio --code bridges --name 桥梁 --leader li --units road,team
  bridges
  $ case-add --channel letter --level county --summary 桥面 --unit team
  XF2026-000008
  ! case-add: XF2026-000008: add; registered; due: register 2026-03-17, notice 2026-03-17 [training]
  ! case-add: XF2026-000008: leader proposed: 李示例 (桥梁); 'ledger-do assign XF2026-000008 --lead li' [training]
  $ case-add --channel letter --level county --summary 桥面 --unit road
  XF2026-000009
  ! case-add: XF2026-000009: add; registered; due: register 2026-03-17, notice 2026-03-17 [training]
  ! case-add: XF2026-000009: leader proposed: 李示例 (桥梁); 'ledger-do assign XF2026-000009 --lead li' [training]
  ! case-add: XF2026-000009: leader proposed: 王样本 (公路养护); 'ledger-do assign XF2026-000009 --lead wang' [training]
  $ ledger-add -q portfolio --code all --name 全局 --leader zhao --units bureau
  all
  $ case-add --channel letter --level county --summary 路灯 --unit bureau --now 2026-12-31
  XF2026-000010
  ! case-add: XF2026-000010: add; registered; due: register 2027-01-15, notice 2027-01-15 [training]
  ! case-add: XF2026-000010: leader proposed: 赵试用 (全局); 'ledger-do assign XF2026-000010 --lead zhao' [training]
  $ case-add --channel letter --level county --summary 路灯 --unit bureau --now 2027-01-01
  XF2027-000001
  ! case-add: XF2027-000001: add; registered; due: register 2027-01-16, notice 2027-01-16 [training]
  $ ledger-add -q portfolio --code none --name 空 --leader li
  ! ledger-add: cannot add: a portfolio has units or sectors
  [4]

By its sector, where nobody leads its unit or one above it.

  $ ledger-add -q portfolio --code fire --name 消防 --leader li --sectors fire,chemical
  fire
  $ ledger-add -q portfolio --code back --name 倒 --leader li --sectors gas --from 2026-03-02 --to 2026-03-01
  ! ledger-add: cannot add: the end is before the beginning
  [4]
  $ for u in other team; do for s in fire chemical gas; do hazard-log --severity general --unit $u --place 车库 --description 堆放杂物 --sector $s 2>&1 | grep proposed; done; done
  hazard-log: YH2026-000001: leader proposed: 李示例 (消防); 'ledger-do assign YH2026-000001 --lead li' [training]
  hazard-log: YH2026-000002: leader proposed: 李示例 (消防); 'ledger-do assign YH2026-000002 --lead li' [training]
  hazard-log: YH2026-000004: leader proposed: 李示例 (桥梁); 'ledger-do assign YH2026-000004 --lead li' [training]
  hazard-log: YH2026-000005: leader proposed: 李示例 (桥梁); 'ledger-do assign YH2026-000005 --lead li' [training]
  hazard-log: YH2026-000006: leader proposed: 李示例 (桥梁); 'ledger-do assign YH2026-000006 --lead li' [training]

Where the definition says so, it is set; given by hand or not at all, it isn't.

  $ cat >walk.ledger <<'END'
  > ledger walk ZW "walk" 走线
  >   dated day
  >   day   date required default today       "day"               日期
  >   unit  unit                              "unit"              单位
  >   lead  staff default portfolio           "leader answerable" 包案领导
  >   what  text                              "what"              内容
  >   state open "open" 进行中
  >   state done "done" 已结束 final done
  >   action done open -> done "done" 结束
  >   clock look "to be looked at" 查看 from added until done 3d "office default" 本单位约定
  > END
  $ ledger-define -q walk.ledger
  $ ledger-add -q walk --unit team; ledger-add -q walk --unit road; ledger-add -q walk --unit bureau; ledger-add -q walk
  ZW2026-000001
  ZW2026-000002
  ZW2026-000003
  ZW2026-000004
  $ ledger-add -q walk --unit team --lead wang; ledger-add -q walk --unit team --lead ''
  ZW2026-000005
  ZW2026-000006
  $ printf 'unit,what\nteam,一\nroad,二\nother,三\n' >in.csv; ledger-import -q walk in.csv
  $ ledger-list -q walk --columns code,unit,lead; ledger-add walk --help | grep portfolio
  ZW2026-000001	养护队	李示例
  ZW2026-000002	公路科	
  ZW2026-000003	交通局	赵试用
  ZW2026-000004		
  ZW2026-000005	养护队	王样本
  ZW2026-000006	养护队	
  ZW2026-000007	养护队	李示例
  ZW2026-000008	公路科	
  ZW2026-000009	外单位	
        --lead CODE          leader answerable (default by portfolio)
  $ due-list -q --by lead --ledger walk --columns code --due-within 3d
  李示例: 2 due later
  code
  -------------
  ZW2026-000001
  ZW2026-000007
  \
  王样本: 1 due later
  code
  -------------
  ZW2026-000005
  \
  赵试用: 1 due later
  code
  -------------
  ZW2026-000003
  \
  no leader named: 5 due later
  code
  -------------
  ZW2026-000002
  ZW2026-000004
  ZW2026-000006
  ZW2026-000008
  ZW2026-000009
  [1]
  $ ledger-undo -q ZW2026-000001
  ZW2026-000001
  $ sed 's/unit  unit /unit  text /' walk.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:5: 'lead' can't follow from the portfolio without a unit; expected a field 'unit' of type unit, or one of type sector
  [3]
  $ sed 's/lead  staff default portfolio/lead  staff default "portfolio"/' walk.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: ledger 'walk': version 2 [training]

Leading groups.

  $ ledger-add -q group --code safety --name 安全生产领导小组 --head wang --members li,zhao
  safety
  $ ledger-list -q group --columns code,head,members
  safety	王样本	李示例, 赵试用

What changes later changes nothing that was.

  $ ledger-do -q correct portfolio/bridges --leader wang --reason 调整分工
  bridges
  $ ledger-verify -q --rules
  verified: [..]
