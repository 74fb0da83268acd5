What goes in and out: numbers that an action adds to or takes from, and values
of which there are many.

  $ ledger-init -q --office 示例县 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T09:00
  $ cat >goods.ledger <<'END'
  > register goods "goods" 物资
  >   named label
  >   label text required        "name"    名称
  >   stock int min 0 max 100    "in stock" 库存
  >   debt  money                "owed"    欠款
  >   spent money min 0 max 500  "spent"   已用
  >   sizes choice many          "sizes"   规格 s 小, m 中, l 大
  >   kept_at unit many          "kept at" 存放单位
  >   back_in unit many later    "places" 各地点
  > 
  >   argument count int   "number" 数量
  >   argument paid  money "paid"   金额
  >   argument size  choice "one size"  某规格 s 小, m 中, l 大
  >   argument place unit  "place"  地点
  > 
  >   state here "here" 在册
  > 
  >   action stock-in any -> = "in"  入库 asks count paid?
  >     adds count to stock
  >     adds paid to debt
  >   action issue any -> = "out" 出库 asks count
  >     takes count from stock
  >     refuse when not stock "nothing was ever put in" 从未入库
  >   action pay   any -> = "pay" 付款 asks paid
  >     takes paid from debt
  >     adds paid to spent
  >   action new-size any -> = "new size" 增加规格 asks size
  >     adds size to sizes
  >   action drop-size any -> = "drop a size" 取消规格 asks size
  >     takes size from sizes
  >   action put   any -> = "put" 存入 asks back_in
  >     adds back_in to kept_at
  >   action clear any -> = "clear" 清出 asks place
  >     takes place from kept_at
  > END
  $ ledger-define -q goods.ledger
  $ for u in a b c; do unit-add -q --code $u --name 单位$u; done
  a
  b
  c
  $ ledger-add -q goods --code tent --label 帐篷
  tent
  $ ledger-do issue goods/tent --count 1
  ! ledger-do: tent: cannot issue: nothing was ever put in
  ! ledger-do: tent: cannot issue: in stock: only 0 are there
  [4]
  $ ledger-do -q stock-in goods/tent --count 100 --paid 500.50
  tent
  $ ledger-list -q goods --columns code,stock,debt,spent
  tent	100	500.50	

Exactly all that is there, and one more; exactly what there is room for.

  $ ledger-do -q issue goods/tent --count 88
  tent
  $ ledger-do issue goods/tent --count 13
  ! ledger-do: tent: cannot issue: in stock: only 12 are there
  [4]
  $ ledger-do -q issue goods/tent --count 12
  tent
  $ ledger-do issue goods/tent --count 1
  ! ledger-do: tent: cannot issue: in stock: only 0 are there
  [4]
  $ ledger-do stock-in goods/tent --count 101
  ! ledger-do: tent: cannot stock-in: in stock: there is room for 100 only
  [4]
  $ ledger-do -q stock-in goods/tent --count 0
  tent
  $ ledger-do stock-in goods/tent --count -1
  ! ledger-do: goods/tent: count: -1 is negative
  [3]
  $ ledger-do -q stock-in goods/tent --count 1
  tent
  $ ledger-do stock-in goods/tent --count 9223372036854775807
  ! ledger-do: tent: cannot stock-in: in stock: there is room for 99 only
  [4]
  $ ledger-do -q pay goods/tent --paid 499.99
  tent
  $ ledger-do pay goods/tent --paid 0.02
  ! ledger-do: tent: cannot pay: spent: there is room for 0.01 only
  [4]
  $ ledger-do -q pay goods/tent --paid 0.01
  tent
  $ ledger-list -q goods --columns code,stock,debt,spent
  tent	1	0.50	500.00
  $ ledger-show -q goods/tent | sed -n '/^Timeline/,$p' | tail -4
    [..]  2026-03-02 09:00  pay (uid 0)
        owed: 0.51 → 0.50
        spent: 499.99 → 500.00
        paid: 0.01
  $ ledger-undo -q goods/tent; ledger-undo -q goods/tent
  tent
  tent
  $ ledger-do -q correct goods/tent --debt 0.02 --spent '' --reason 改正
  tent
  $ ledger-do pay goods/tent --paid 0.03
  ! ledger-do: tent: cannot pay: owed: only 0.02 are there
  [4]
  $ ledger-list -q goods --columns code,stock,debt,spent
  tent	1	0.02	

Two in one command: both, or neither.

  $ ledger-do issue goods/tent goods/tent --count 1
  ! ledger-do: tent: cannot issue: in stock: only 0 are there
  [4]
  $ ledger-list -q goods --columns code,stock
  tent	1

Many values: each once, in their order.

  $ ledger-do -q new-size goods/tent --size l; ledger-do -q new-size goods/tent --size s
  tent
  tent
  $ ledger-do new-size goods/tent --size l
  ! ledger-do: tent: cannot new-size: 'l' is in 'sizes' already
  [4]
  $ ledger-do drop-size goods/tent --size m
  ! ledger-do: tent: cannot drop-size: 'm' is not in 'sizes'
  [4]
  $ ledger-do -q put goods/tent --back-in c,a
  tent
  $ ledger-do put goods/tent --back-in b,a,c
  ! ledger-do: tent: cannot put: 'a' is in 'kept at' already
  ! ledger-do: tent: cannot put: 'c' is in 'kept at' already
  [4]
  $ ledger-do clear goods/tent --place b
  ! ledger-do: tent: cannot clear: 'b' is not in 'kept at'
  [4]
  $ ledger-do -q put goods/tent --back-in b
  tent
  $ ledger-do -q clear goods/tent --place a
  tent
  $ ledger-list -q goods --columns sizes,kept_at --format jsonl
  {"sizes":["s","l"],"kept_at":["c","b"]}
  $ ledger-do -q drop-size goods/tent --size s; ledger-do -q drop-size goods/tent --size l
  tent
  tent
  $ ledger-undo goods/tent
  tent
  ! ledger-undo: tent: undone: drop a size [training]
  $ ledger-list -q goods --columns sizes,kept_at --format jsonl
  {"sizes":["l"],"kept_at":["c","b"]}
  $ ledger-verify -q --rules >out
