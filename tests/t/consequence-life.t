What followed for an official who failed a duty; the name is nobody's business.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ for u in road bus; do unit-add -q --code $u --name 示例$u; done >out; case-add -q --channel visit --level county --summary 路灯不亮 >out

What no consequence can be.

  $ ledger-add consequence --unit road
  ! ledger-add: add: --ground (ground) is missing
  ! ledger-add: add: --measure (measure) is missing
  [3]
  $ ledger-add consequence --unit road --ground lazy --measure fine
  ! ledger-add: ground: 'lazy' is not one of late (迟报), missed (漏报), concealed (瞒报), absent (脱岗), deadline (逾期未办), buck (推诿扯皮)
  ! ledger-add: measure: 'fine' is not one of talk (约谈), notice (通报), listing (挂牌督办), rectify (限期整改)
  [3]
  $ ledger-add consequence --unit road --ground missed --measure talk --decided 2026-03-03
  ! ledger-add: decided: 2026-03-03 lies in the future
  [3]
  $ ledger-add consequence --unit road --ground missed --measure talk --linked XF2026-000009
  ! ledger-add: there is no record 'XF2026-000009'
  [4]
  $ ledger-add consequence --unit road --ground missed --measure 限期整改 --rectify-by 2026-03-01
  ! ledger-add: cannot add: to be rectified before it was decided
  [4]

Thirty days, or the day that was set if that is sooner.

  $ ledger-add consequence --unit road --ground 漏报 --measure talk --linked XF2026-000001 --person 李示例; ledger-add -q consequence --unit bus --ground absent --measure rectify --rectify-by 2026-03-10 --person 王样本; ledger-add -q consequence --unit bus --ground deadline --measure notice --rectify-by 2026-05-01
  ZJ2026-000001
  ZJ2026-000002
  ZJ2026-000003
  ! ledger-add: ZJ2026-000001: add; decided; due: carry out 2026-04-01 [training]
  $ ledger-show -q ZJ2026-000001 --format json | grep -c 李; ledger-list -q consequence --columns code,ground,measure,person,due; ANLAN_LANG=zh ledger-list -q consequence
  0
  ZJ2026-000001	missed	talk		2026-04-01
  ZJ2026-000002	absent	rectify		2026-03-10
  ZJ2026-000003	deadline	notice		2026-04-01
  ZJ2026-000001	2026-03-02	漏报	约谈	示例road	XF2026-000001	已决定	2026-04-01
  ZJ2026-000002	2026-03-02	脱岗	限期整改	示例bus		已决定	2026-03-10
  ZJ2026-000003	2026-03-02	逾期未办	通报	示例bus		已决定	2026-04-01
  $ ANLAN_NOW=2026-04-01T23:59:59 ledger-do done ZJ2026-000001; ANLAN_NOW=2026-03-11T00:00:00 ledger-do done ZJ2026-000002 --note 已整改; ANLAN_NOW=2026-04-02T09:00 ledger-do done ZJ2026-000001
  ZJ2026-000001
  ZJ2026-000002
  ! ledger-do: ZJ2026-000001: done [training]
  ! ledger-do: ZJ2026-000002: done [training]
  ! ledger-do: ZJ2026-000001: cannot done: it is done; no action leads on from there
  [4]
  $ ledger-count -q consequence --now 2026-05-01 --measure count,due:done,met:done,open,overdue; ledger-count -q consequence --by ground,measure; ledger-count -q consequence --by unit --now 2026-03-31 --measure count,overdue
  3	3	1	1	1
  missed	talk	1
  absent	rectify	1
  deadline	notice	1
  示例bus	2	0
  示例road	1	0
  $ ledger-undo -q --now 2026-05-02 ZJ2026-000001 --reason 误操作; ledger-list -q consequence --columns code,state,due; ledger-verify -q --rules | sed 's/head .*/head/'
  ZJ2026-000001
  ZJ2026-000001	decided	2026-04-01
  ZJ2026-000002	done	
  ZJ2026-000003	decided	2026-04-01
  verified: 180 entries, head
