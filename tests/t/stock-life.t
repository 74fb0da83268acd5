Emergency stock: in, out, counted every 90 days, discarded, renewed before it
expires; what is below its minimum is shown.

  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00 PATH="$PATH:$TESTS/bin"
  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ staff-add -q --code li --name 李示例
  li
  $ ledger-add -q stock --item 救生衣 --kind rescue --place 一号库 --quantity 20 --minimum 20 --owner li
  WZ2026-000001
  $ ledger-add -q stock --item 矿泉水 --kind living --place 一号库 --measure 箱 --quantity 50 --minimum 10 --expiry 2026-06-30
  WZ2026-000002
  $ ledger-add -q stock --item 对讲机 --kind communication --place 值班室 --minimum 1
  WZ2026-000003

At the minimum, and one below:

  $ ledger-list -q stock --columns code,item,quantity,measure,minimum,low
  WZ2026-000001	救生衣	20	件	20	no
  WZ2026-000002	矿泉水	50	箱	10	no
  WZ2026-000003	对讲机	0	件	1	yes
  $ ledger-do -q out WZ2026-000001 --amount 1 --reason 演练
  WZ2026-000001
  $ ledger-list -q stock --low yes --columns code,quantity
  WZ2026-000001	19
  WZ2026-000003	0
  $ due-list -q --due-within 15d --clock refill; due-list -q --due-within 15d --owner li --columns code,clock,owner,what
  WZ2026-000001	stock	refill	2026-03-17	15		李示例		救生衣
  WZ2026-000003	stock	refill	2026-03-17	15				对讲机
  WZ2026-000001	refill	李示例	救生衣
  [1]
  $ ledger-do -q in WZ2026-000001 WZ2026-000003 --amount 1; due-list -q --due-within 15d
  WZ2026-000001
  WZ2026-000003
  $ ledger-list -q stock --low yes
  [1]
  $ ledger-do out WZ2026-000001 --amount 21 --reason 演练
  ! ledger-do: WZ2026-000001: cannot out: quantity: only 20 are there
  [4]
  $ ledger-do -q out WZ2026-000001 --amount 20 --reason 抢险
  WZ2026-000001
  $ ledger-do discard WZ2026-000001 --amount 1 --reason 破损
  ! ledger-do: WZ2026-000001: cannot discard: quantity: only 0 are there
  [4]
  $ ledger-do in WZ2026-000001 --amount 0
  ! ledger-do: WZ2026-000001: amount: 0 is too small; the least is 1
  [3]
  $ ledger-do in WZ2026-000001 --amount -1
  ! ledger-do: WZ2026-000001: amount: -1 is too small; the least is 1
  [3]
  $ ledger-do out WZ2026-000001 --amount 1
  ! ledger-do: WZ2026-000001: out: --reason (reason) is missing
  [3]
  $ ledger-do -q in WZ2026-000001 --amount 30; ledger-do -q discard WZ2026-000001 --amount 5 --reason 破损
  WZ2026-000001
  WZ2026-000001
  $ ledger-list -q stock --columns code,quantity,low
  WZ2026-000001	25	no
  WZ2026-000002	50	no
  WZ2026-000003	1	no

Counted every 90 days, and what was found holds:

  $ ledger-do -q count WZ2026-000001 --quantity 19 --now 2026-05-31T23:59:59
  WZ2026-000001
  $ ledger-do -q count WZ2026-000002 --quantity 50 --now 2026-06-01T00:00:00
  WZ2026-000002
  $ clock count WZ2026-000001 WZ2026-000002
  count: 2026-03-02 09:00 → 2026-05-31, met 2026-05-31 23:59:59
  count 2: 2026-05-31 23:59:59 → 2026-08-29, running
  count: 2026-03-02 09:00 → 2026-05-31, missed 2026-06-01 00:00
  count 2: 2026-06-01 00:00 → 2026-08-30, running
  $ ledger-do count WZ2026-000002 --quantity -1 --now 2026-06-01T00:00:00
  ! ledger-do: WZ2026-000002: quantity: -1 is too small; the least is 0
  [3]
  $ ledger-list -q stock --columns code,quantity,low
  WZ2026-000001	19	yes
  WZ2026-000002	50	no
  WZ2026-000003	1	no

Renewed by the day on which it expires, judged by the old one:

  $ ledger-add -q stock --item 干粮 --place 一号库 --quantity 5 --expiry 2026-06-30 --now 2026-03-02T09:00
  WZ2026-000004
  $ ledger-do -q renew WZ2026-000002 --expiry 2027-06-30 --now 2026-06-30T23:59:59
  WZ2026-000002
  $ ledger-do -q renew WZ2026-000004 --expiry 2027-06-30 --now 2026-07-01T00:00:00
  WZ2026-000004
  $ clock expiry WZ2026-000002 WZ2026-000004 WZ2026-000003
  expiry: 2026-03-02 09:00 → 2026-06-30, met 2026-06-30 23:59:59
  expiry 2: 2026-06-30 23:59:59 → 2027-06-30, running
  expiry: 2026-03-02 09:00 → 2026-06-30, missed 2026-07-01 00:00
  expiry 2: 2026-07-01 00:00 → 2027-06-30, running
  $ due-list -q --due-within 30d --now 2027-06-01T00:00 --clock expiry --columns code,due
  WZ2026-000002	2027-06-30
  WZ2026-000004	2027-06-30
  [1]

Written off:

  $ ledger-do -q write-off WZ2026-000004 --reason 过期 --now 2026-07-02T09:00
  WZ2026-000004
  $ ledger-list -q stock --state gone --columns code,quantity,low
  WZ2026-000004	0	no
  $ ledger-do in WZ2026-000004 --amount 1 --now 2026-07-02T09:00
  ! ledger-do: WZ2026-000004: cannot in: it is written off; no action leads on from there
  [4]
  $ ledger-show -q WZ2026-000004 | sed -n '/^Clocks/,/^$/p'
  Clocks
    open: 2026-03-02 00:00, ended 2026-07-02 09:00
    count: 2026-03-02 09:00 → 2026-05-31, missed 2026-07-02 09:00
    expiry: 2026-03-02 09:00 → 2026-06-30, missed 2026-07-01 00:00
    expiry 2: 2026-07-01 00:00 → 2027-06-30, void
  \
  $ ledger-undo -q WZ2026-000004 --now 2026-07-02T09:00
  WZ2026-000004
  $ ledger-list -q stock --columns code,quantity --item 干粮
  WZ2026-000004	5

What can't be:

  $ ledger-add -q stock --item 帐篷 --place 一号库 --quantity -1
  ! ledger-add: quantity: -1 is too small; the least is 0
  [3]
  $ ledger-add -q stock --item 帐篷 --place 一号库 --since 2027-12-31
  ! ledger-add: since: 2027-12-31 lies in the future
  [3]
  $ ledger-add -q stock --item 帐篷
  ! ledger-add: add: --place (place) is missing
  [3]
  $ ledger-do count WZ2026-000009 --quantity 1
  ! ledger-do: WZ2026-000009: there is no record 'WZ2026-000009'
  [4]
  $ ledger-verify -q --rules >out
