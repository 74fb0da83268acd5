Figures of returns: those that the kind asks for, summed upward; zero is neither
no figures nor figures that are zero.

  $ export ANLAN_NOW=2026-10-01T08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ for u in a b c; do unit-add -q --code $u --name 单位$u; done >out
  $ ledger-add -q unitset --code all --name 全部 --units a,b,c >out
  $ for k in petitions emergency; do ledger-do -q correct returnkind/$k --units all --reason 启用; done >out
  $ export ANLAN_NOW=2026-11-03T09:00
  $ ledger-add -q return --kind petitions --unit a --period 2026-10 --figures 来访批次=2,persons=12
  RB2026-000001
  $ ledger-add -q return --kind petitions --unit b --period 2026-10 --figures letters=0,visits=0,persons=0
  RB2026-000002
  $ ledger-add -q return --kind petitions --unit c --period 2026-10 --nothing yes --figures visits=1
  ! ledger-add: cannot add: nothing to report, and yet figures
  [4]
  $ ledger-add -q return --kind petitions --unit c --period 2026-10 --figures visits=-1
  ! ledger-add: figures: 'visits=-1' is not right; expected a name and its number such as found=3
  [3]
  $ ledger-add -q return --kind petitions --unit c --period 2026-10 --figures visitors=1
  ! ledger-add: figures: 'visitors' is not one of letters (来信件数), visits (来访批次), persons (来访人次)
  [3]
  $ ledger-add -q return --kind emergency --unit c --figures visits=1
  ! ledger-add: figures: 'emergency' has no figures
  [3]
  $ ledger-add -q return --kind petitions --unit c --period 2026-10 --nothing yes
  RB2026-000003
  $ return-list -q --columns unit,nothing,figures; return-list -q --unit a --format jsonl --columns code,figures
  单位a		letters 0, visits 2, persons 12
  单位b		letters 0, visits 0, persons 0
  单位c	yes	
  {"code":"RB2026-000001","figures":{"letters":0,"visits":2,"persons":12}}
  $ ledger-count -q return --last-from 2026-10-01 --last-to 2026-10-31 --by unit --measure sum:figures.visits,sum:figures.persons
  单位a	2	12
  单位b	0	0
  单位c	0	0
  $ daily-missing -q --kind petitions --period 2026-10 --all
  单位a	petitions	2026-10	2026-11-05	filed	2026-11-03 09:00	on time		filed	RB2026-000001
  单位b	petitions	2026-10	2026-11-05	filed	2026-11-03 09:00	on time		filed	RB2026-000002
  单位c	petitions	2026-10	2026-11-05	zero	2026-11-03 09:00	on time		filed	RB2026-000003
  $ ledger-do -q correct RB2026-000001 --figures visits=3,persons=12,letters=1 --reason 漏报
  RB2026-000001
  $ ledger-do -q correct RB2026-000003 --nothing no --figures visits=1,persons=1 --reason 漏报
  RB2026-000003
  $ printf '{{return.sum.figures.visits @2026-10}}批{{return.sum.figures.persons @2026-10}}人次，应报{{return.expected}}，零报告{{return.zero}}，更正{{return.corrected}}\n' >r.md; report-run -q r.md --from 2026-11-01 --to 2026-11-05 --now 2026-11-06T09:00 | head -1
  4批13人次，应报18，零报告0，更正2
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
