A bulletin goes to a set of units, and each confirms that it came.

  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00 PATH="$PATH:$TESTS/bin"
  $ ledger-init -q --office 示例县安委办 --lang en --training >init
  $ for u in a b c d; do unit-add -q --code $u --name 单位$u; done >out
  $ unit-add -q --code gone --name 已撤销 --to 2026-03-01
  gone
  $ ledger-add -q unitset --code towns --name 各乡镇 --units a,b,c
  towns
  $ ledger-add -q bulletin --number 安委办〔2026〕1号 --title 关于春季火灾的通报 --set towns
  TB2026-000001
  $ ledger-add -q bulletin --number 安委办〔2026〕2号 --title 关于值班抽查的通报 --set towns
  TB2026-000002

Receipts, one or several at a time, each once:

  $ ledger-do -q receipt TB2026-000001 --units a
  TB2026-000001
  $ ledger-do -q receipt TB2026-000001 --units b,c
  TB2026-000001
  $ ledger-do receipt TB2026-000001 --units c
  ! ledger-do: TB2026-000001: cannot receipt: 'c' is in 'received by' already
  [4]
  $ ledger-do receipt TB2026-000002 --units nobody
  ! ledger-do: TB2026-000002: units: there is no unit 'nobody'; see 'ledger-list unit'
  [3]
  $ ledger-do receipt TB2026-000002 --units gone
  ! ledger-do: TB2026-000002: units: unit 'gone' is no longer valid: it ended on 2026-03-01 (it is 2026-03-02)
  [3]
  $ ledger-do receipt TB2026-000002
  ! ledger-do: TB2026-000002: receipt: --units (units) is missing
  [3]
  $ ledger-do -q receipt TB2026-000002 --units b
  TB2026-000002
  $ ledger-list -q bulletin --columns code,number,receipts,state
  TB2026-000001	安委办〔2026〕1号	单位a, 单位b, 单位c	sent
  TB2026-000002	安委办〔2026〕2号	单位b	sent
  $ ledger-show -q TB2026-000002 | sed -n '/^  units reached/p'
    units reached: 1 of 3; not yet: 单位a, 单位c
  $ ledger-count -q bulletin --from 2026-03-01 --to 2026-03-31 --measure expected,covered,uncovered,coverage
  6	4	2	66.7

All within 3 days:

  $ ledger-do -q close TB2026-000001 --now 2026-03-05T23:59:59
  TB2026-000001
  $ ledger-do -q receipt TB2026-000002 --units a,c --now 2026-03-05T23:59:59
  TB2026-000002
  $ ledger-do -q close TB2026-000002 --now 2026-03-06T00:00:00
  TB2026-000002
  $ clock receipt TB2026-000001 TB2026-000002
  receipt: 2026-03-02 00:00 → 2026-03-05, met 2026-03-05 23:59:59
  receipt: 2026-03-02 00:00 → 2026-03-05, missed 2026-03-06 00:00
  $ ledger-do receipt TB2026-000002 --units d --now 2026-03-06T00:00:00
  ! ledger-do: TB2026-000002: cannot receipt: it is all received; no action leads on from there
  [4]
  $ ledger-undo -q TB2026-000002 --now 2026-03-06T00:00:00
  TB2026-000002
  $ clock receipt TB2026-000002
  receipt: 2026-03-02 00:00 → 2026-03-05, running

What can't be:

  $ ledger-add bulletin --number 安委办〔2026〕2号 --title 又一份 --set towns
  ! ledger-add: number: '安委办〔2026〕2号' is taken by TB2026-000002
  [4]
  $ ledger-add bulletin --title 又一份 --set nobody
  ! ledger-add: set: there is no unit set 'nobody'; see 'ledger-list unitset'
  [3]
  $ ledger-add bulletin --title 又一份
  ! ledger-add: add: --set (to) is missing
  [3]
  $ ledger-add bulletin --title 又一份 --set towns --day 2026-03-31
  ! ledger-add: day: 2026-03-31 lies in the future
  [3]
  $ ledger-do close TB2026-000009
  ! ledger-do: TB2026-000009: there is no record 'TB2026-000009'
  [4]
  $ ledger-verify -q --rules >out
