A statement of duty: who has signed of those who should, and what came of it.

  $ export ANLAN_NOW=2026-01-05T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ for u in a b c d; do unit-add -q --code $u --name 单位$u; done >out; ledger-add -q unitset --code all --name 全部 --units a,b,c >out

What no commitment can be.

  $ ledger-add commitment --title 安全生产目标责任书
  ! ledger-add: add: --set (signers) is missing
  [3]
  $ ledger-add commitment --title 安全生产目标责任书 --set none
  ! ledger-add: set: there is no unit set 'none'; see 'ledger-list unitset'
  [3]
  $ ledger-add commitment --title 安全生产目标责任书 --set all --day 2026-01-06
  ! ledger-add: day: 2026-01-06 lies in the future
  [3]
  $ ledger-add commitment --title 安全生产目标责任书 --set all --sign-by 2026-01-04
  ! ledger-add: cannot add: to be signed before it was given out
  [4]

  $ ledger-add commitment --title 安全生产目标责任书 --set all --sign-by 2026-01-31 --counterpart 县政府; ledger-add -q commitment --title 信访承诺书 --kind 承诺书 --set all --sign-by 2026-01-31
  ZR2026-000001
  ZR2026-000002
  ! ledger-add: ZR2026-000001: add; being signed; due: sign 2026-01-31 [training]
  $ ledger-do complete ZR2026-000001
  ! ledger-do: ZR2026-000001: cannot complete: still missing: --signed
  [4]
  $ ledger-do sign ZR2026-000001 --signer e
  ! ledger-do: ZR2026-000001: signer: there is no unit 'e'; see 'ledger-list unit'
  [3]
  $ ledger-do sign ZR2026-000001 --signer a,b; ledger-do sign -q ZR2026-000002 --signer a; ledger-do -q sign ZR2026-000001 --signer a
  ZR2026-000001
  ZR2026-000002
  ! ledger-do: ZR2026-000001: sign; being signed; due: sign 2026-01-31 [training]
  ! ledger-do: ZR2026-000001: cannot sign: 'a' is in 'signed by' already
  [4]
  $ ledger-show -q ZR2026-000001 | grep reached; ledger-count -q commitment --by kind --measure expected,covered,uncovered,coverage
    units reached: 2 of 3; not yet: 单位c
  duty	3	2	1	66.7
  promise	3	1	2	33.3
  $ ANLAN_NOW=2026-01-31T23:59:59 ledger-do -q sign ZR2026-000001 --signer c; ANLAN_NOW=2026-01-31T23:59:59 ledger-do complete ZR2026-000001; ANLAN_NOW=2026-02-01T00:00:00 ledger-do complete ZR2026-000002
  ZR2026-000001
  ZR2026-000001
  ZR2026-000002
  ! ledger-do: ZR2026-000001: all have signed; signed [training]
  ! ledger-do: ZR2026-000002: all have signed; signed [training]
  $ export ANLAN_NOW=2026-12-31T09:00
  $ ledger-do sign ZR2026-000002 --signer b; ledger-do close ZR2026-000001; ledger-do close ZR2026-000001 --result 全部完成
  ZR2026-000002
  ZR2026-000001
  ! ledger-do: ZR2026-000002: sign; signed [training]
  ! ledger-do: ZR2026-000001: close: --result (result) is missing
  ! ledger-do: ZR2026-000001: assess; assessed [training]
  $ ledger-do sign ZR2026-000001 --signer d
  ! ledger-do: ZR2026-000001: cannot sign: it is assessed; no action leads on from there
  [4]
  $ ledger-list -q commitment; ledger-count -q commitment --measure count,covered,uncovered,coverage,due:sign,met:sign,closed
  ZR2026-000001	2026-01-05	安全生产目标责任书	duty	全部	assessed	
  ZR2026-000002	2026-01-05	信访承诺书	promise	全部	signed	
  2	5	1	83.3	2	1	1
  $ ledger-undo -q ZR2026-000001 --reason 误操作; ledger-list -q commitment --columns code,state,result; ledger-verify -q --rules | sed 's/head .*/head/'
  ZR2026-000001
  ZR2026-000001	signed	
  ZR2026-000002	signed	
  verified: 186 entries, head
