Figures: named numbers, whose names a row of a register has.

  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ cat >item.ledger <<'END'
  > register item "kind of activity" 活动类别
  >   named name
  >   name  text required "name"    名称
  >   wants text          "figures" 数据
  > END
  $ cat >outing.ledger <<'END'
  > ledger outing ZH "activity" 活动
  >   dated day
  >   day     date required default today "on"      日期
  >   item    item required               "kind"    类别
  >   figures figures item.wants          "figures" 数据
  >   people  int                         "people"  人数
  >   state open   "open"   在办
  >   state closed "closed" 办结 final done
  >   action close open -> closed "close" 办结 asks figures
  > END
  $ ledger-define -q item.ledger; ledger-define -q outing.ledger
  $ ledger-add -q item --code check --name 检查 --wants 'found 发现数; fixed 整改数；fines 罚款'
  check
  $ ledger-add -q item --code talk --name 宣传 --wants ' leaflets 传单 ; '
  talk
  $ ledger-add -q item --code else --name 其他
  else

By name or label, in any order; kept in the order of the names; what isn't said
is 0; two decimals at most:

  $ ledger-add -q outing --item check --figures fixed=2,found=3
  ZH2026-000001
  $ ledger-add -q outing --item check --figures '罚款：200.5、整改数 0；found = 12'
  ZH2026-000002
  $ ledger-add -q outing --item talk --figures leaflets=0.25
  ZH2026-000003
  $ ledger-add -q outing --item talk --figures leaflets=0.255
  ! ledger-add: figures: 'leaflets=0.255' is not right; expected a name and its number such as found=3
  [3]
  $ ledger-add -q outing --item talk
  ZH2026-000004
  $ ledger-list -q outing --columns code,item,figures
  ZH2026-000001	检查	found 3, fixed 2, fines 0
  ZH2026-000002	检查	found 12, fixed 0, fines 200.5
  ZH2026-000003	宣传	leaflets 0.25
  ZH2026-000004	宣传	
  $ ANLAN_LANG=zh ledger-list -q outing --columns code,figures --limit 1
  ZH2026-000001	found 3、fixed 2、fines 0
  $ ledger-list -q outing --format jsonl --columns code,figures
  {"code":"ZH2026-000001","figures":{"found":3,"fixed":2,"fines":0}}
  {"code":"ZH2026-000002","figures":{"found":12,"fixed":0,"fines":200.5}}
  {"code":"ZH2026-000003","figures":{"leaflets":0.25}}
  {"code":"ZH2026-000004","figures":null}
  $ ANLAN_LANG=zh ledger-show ZH2026-000002 | grep 数据
    数据：发现数 12、整改数 0、罚款 200.5
  $ ledger-show ZH2026-000002 | grep figures:
    figures: found 12, fixed 0, fines 200.5
  $ ledger-show --format json ZH2026-000002 | grep -o '"figures":{[^}]*}'
  "figures":{"found":12,"fixed":0,"fines":200.5}

What isn't one of them, or no number, or twice, or has no names:

  $ ledger-add -q outing --item check --figures fixd=2,found=3,leaflets=1
  ! ledger-add: figures: 'fixd' is not one of found (发现数), fixed (整改数), fines (罚款)
  ! ledger-add: figures: 'leaflets' is not one of found (发现数), fixed (整改数), fines (罚款)
  [3]
  $ ledger-add -q outing --item check --figures found=-1
  ! ledger-add: figures: 'found=-1' is not right; expected a name and its number such as found=3
  [3]
  $ ledger-add -q outing --item check --figures found
  ! ledger-add: figures: 'found' is not right; expected a name and its number such as found=3
  [3]
  $ ledger-add -q outing --item check --figures found=1,found=2
  ! ledger-add: figures: 'found' stands there twice
  [3]
  $ ledger-add -q outing --item check --figures found=many
  ! ledger-add: figures: 'found=many' is not right; expected a name and its number such as found=3
  [3]
  $ ledger-add -q outing --item else --figures found=1
  ! ledger-add: figures: 'else' has no figures
  [3]
  $ ledger-add -q outing --figures found=1
  ! ledger-add: figures: which figures there are is said by --item (kind), which is empty
  [3]

Correcting them, or what they are figures of:

  $ ledger-do -q correct ZH2026-000001 --figures found=3,fixed=3 --reason 核实
  ZH2026-000001
  $ ledger-do -q correct ZH2026-000001 --figures fixed=3,found=3 --reason 核实
  ZH2026-000001
  $ ledger-do -q correct ZH2026-000001 --item talk --reason 核实
  ! ledger-do: ZH2026-000001: figures: 'found' is not one of leaflets (传单)
  ! ledger-do: ZH2026-000001: figures: 'fixed' is not one of leaflets (传单)
  ! ledger-do: ZH2026-000001: figures: 'fines' is not one of leaflets (传单)
  [3]
  $ ledger-do -q correct ZH2026-000001 --item talk --figures leaflets=500 --reason 核实
  ZH2026-000001
  $ ledger-do -q close ZH2026-000001
  ! ledger-do: ZH2026-000001: close: --figures (figures) is missing
  [3]
  $ ledger-do -q close ZH2026-000001 --figures leaflets=500
  ZH2026-000001
  $ ledger-do -q correct ZH2026-000003 --figures '' --reason 核实
  ZH2026-000003
  $ ledger-list -q outing --columns code,item,figures
  ZH2026-000001	宣传	leaflets 500
  ZH2026-000002	检查	found 12, fixed 0, fines 200.5
  ZH2026-000003	宣传	
  ZH2026-000004	宣传	
  $ ledger-undo -q ZH2026-000003; ledger-list -q outing --figures '' --columns code
  ZH2026-000003
  ZH2026-000004

Files:

  $ cat >more.csv <<'END'
  > 类别,数据
  > 检查,"发现数=1,整改数=1"
  > 宣传,传单 30
  > 宣传,发现数=1
  > END
  $ ledger-import -q outing more.csv
  ! ledger-import: more.csv:4:2: figures: '发现数' is not one of leaflets (传单)
  [3]
  $ sed -i '4d' more.csv; ledger-import -q outing more.csv; ledger-import outing more.csv
  ! ledger-import: more.csv (UTF-8): 2 rows; 0 added, 2 there already, 0 rejected

Sums, whole where they are whole:

  $ ledger-count outing --by item --measure count,sum:figures.found,sum.figures.fines,sum:figures.leaflets 2>&1
  检查	2	13	200.5	0
  宣传	4	0	0	530.25
  ledger-count: training ledger
  $ ledger-count outing --measure sum:figures.fines,max:figures.found --format json --item check
  [
  {"sum:figures.fines":200.5,"max:figures.found":12}
  ]
  ! ledger-count: training ledger
  $ ledger-count outing --measure sum:figures
  ! ledger-count: sum: 'figures' is not a number of ledger 'outing'; expected one of figures.NAME, people
  ! ledger-count: training ledger
  [2]
  $ ledger-count outing --measure sum:people.found
  ! ledger-count: sum: 'people.found' is not a number of ledger 'outing'; expected one of figures.NAME, people
  ! ledger-count: training ledger
  [2]
  $ ledger-count outing --by figures
  ! ledger-count: by: 'figures' can't be grouped by; expected a choice, a code, yes or no, a whole number or a text
  ! ledger-count: training ledger
  [2]
  $ printf '# 活动\n\n发现{{outing.sum.figures.found @ytd}}处，传单{{outing.sum.figures.leaflets @ytd}}份。\n' >t.md
  $ report-run -q --month 2026-03 t.md 2>&1 | head -n 4
  活动
  \
  发现13处，传单530.25份。
  \

A name that the register no longer has counts as long as it is kept:

  $ ledger-do -q correct item/talk --wants 'sheets 传单' --reason 更名
  talk
  $ ledger-count outing --measure sum:figures.leaflets,sum:figures.sheets 2>&1 | tail -n 2
  530.25	0
  ledger-count: training ledger
  $ ledger-do -q correct ZH2026-000001 --people 5 --reason 核实
  ZH2026-000001
  $ ledger-do -q correct ZH2026-000001 --figures leaflets=5 --reason 核实
  ! ledger-do: ZH2026-000001: figures: 'leaflets' is not one of sheets (传单)
  [3]

Where the names are is checked when the definition is taken over:

  $ sed 's/item.wants/item.want/' outing.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:5: register 'item' has no text 'want' with the names for 'figures'
  [3]
  $ ledger-add --help outing 2>&1 | grep -A 1 -e --figures
        --figures NAME=N,... figures
        --people N           people
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
