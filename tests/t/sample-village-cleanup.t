A village clean-up: points, spots that are left, and townships in a ranking, by
files alone.

  $ export S=$TOP/share/samples ANLAN_NOW=2026-04-02T09:00:00+08:00
  $ ledger-init -q --office 安和县农业农村局 --lang zh --training >init
  $ unit-add -q --code an --name 安和镇 --kind township; unit-add -q --code he --name 河口乡 --kind township; unit-add -q --code shan --name 山口乡 --kind township
  an
  he
  shan
  $ ledger-define -q "$S/village.ledger"; ledger-define -q "$S/village-cleanup.ledger"
  $ iconv -f UTF-8 -t GBK >villages.csv <<END
  > 代码,名称,所在乡镇,户数
  > a1,东村,安和镇,210
  > a2,西村,安和镇,185
  > h1,河口村,河口乡,320
  > s1,山口村,山口乡,96
  > END
  $ ledger-import -q village villages.csv
  $ iconv -f UTF-8 -t GBK >seen.csv <<END
  > 检查日期,村庄,脏乱点,已清理,清运垃圾（吨）,参与人次,得分,情况
  > 2026年4月1日,东村,12,12,8,60,90,
  > 2026年4月1日,西村,10,6,5,25,89,
  > 2026年4月2日,河口村,20,15,30,120,60,沟渠漂浮物
  > 2026年4月2日,山口村,8,1,1,6,59,房前屋后堆物
  > END
  $ ledger-import village_cleanup seen.csv; ledger-import village_cleanup seen.csv
  ! ledger-import: seen.csv (GB18030): 4 rows; 4 added, 0 there already, 0 rejected
  ! ledger-import: seen.csv (GB18030): 4 rows; 0 added, 4 there already, 0 rejected
  $ ANLAN_LANG=zh ledger-list -q village_cleanup
  CJ2026-000001	2026-04-01	东村	安和镇	12	12	90	优	待处置	2026-04-08
  CJ2026-000002	2026-04-01	西村	安和镇	10	6	89	良	待处置	2026-04-08
  CJ2026-000003	2026-04-02	河口村	河口乡	20	15	60	良	待处置	2026-04-09
  CJ2026-000004	2026-04-02	山口村	山口乡	8	1	59	差	待处置	2026-04-09

Each grade at its bound; what can't be.

  $ ledger-add village_cleanup --village 东村 --day 2026-04-02 --spots 1 --cleared 2 --score 101
  ! ledger-add: score: 101 is too large; the most is 100
  [3]
  $ ledger-add village_cleanup --village 东村 --day 2026-04-02 --spots 1 --cleared 2 --score 100
  ! ledger-add: cannot add: more was cleared than found
  [4]
  $ ledger-add village_cleanup --village 东村 --day 2026-04-01 --spots 1 --score 100
  ! ledger-add: cannot add: this village was seen that day already (CJ2026-000001)
  [4]
  $ ledger-add village_cleanup --village 南村 --spots 1 --score -1
  ! ledger-add: village: there is no village '南村'; see 'ledger-list village'
  ! ledger-add: score: -1 is too small; the least is 0
  [3]

Spots are cleared until none is left.  The 1st and seven days: the 8th.

  $ export ANLAN_NOW=2026-04-09T00:00:00+08:00
  $ ledger-do -q close CJ2026-000001 --on 2026-04-08
  CJ2026-000001
  $ ledger-do close CJ2026-000002
  ! ledger-do: CJ2026-000002: cannot close: spots are left
  [4]
  $ ledger-do clear CJ2026-000002 --more 5
  ! ledger-do: CJ2026-000002: cannot clear: more was cleared than found
  [4]
  $ ledger-do -q clear CJ2026-000002 --more 4 --hauled 7; ledger-do -q close CJ2026-000002
  CJ2026-000002
  CJ2026-000002
  $ export ANLAN_NOW=2026-04-20T09:00:00+08:00; ledger-do redo CJ2026-000004 --reason 清理率低
  CJ2026-000004
  ! ledger-do: CJ2026-000004: to be redone; being redone; due: clear 2026-04-09, redo 2026-04-23 [training]
  $ ledger-list -q village_cleanup --overdue --columns code,village,due; due-list -q --columns code,clock,due,days
  CJ2026-000003	河口村	2026-04-09
  CJ2026-000004	山口村	2026-04-09
  CJ2026-000003	clear	2026-04-09	-11
  CJ2026-000004	clear	2026-04-09	-11
  [1]
  $ printf x >before.jpg; ledger-do attach CJ2026-000004 --file before.jpg --shot 清理前
  CJ2026-000004
  ! ledger-do: CJ2026-000004: attach; being redone; due: clear 2026-04-09, redo 2026-04-23 [training]

Figures: the townships by what they cleared.

  $ ledger-count village_cleanup --by unit --measure count,sum:spots,sum:cleared,min:score,ontime:clear
  安和镇	2	22	22	89	50.0
  河口乡	1	20	15	60	0.0
  山口乡	1	8	1	59	0.0
  ! ledger-count: training ledger
  $ ANLAN_LANG=zh report-run -q "$S/village-cleanup.md" --month 2026-04 --now 2026-05-01T08:00 | sed '/^--$/,$d'
  安和县农业农村局2026年4月村庄清洁行动情况
  \
  　　本期检查4个村4次，发现脏乱点50处，已清理38处，清理率76.0%；清运垃圾51吨，参与211人次；优1次，差1次。按期清理率25.0%。
  \
  　　各乡镇排名（先看清理率，再看脏乱点）：
  \
  名次  所在乡镇  检查  脏乱点  清理率（%）  垃圾（吨）  最高分  最低分
  ----  --------  ----  ------  -----------  ----------  ------  ------
     1  安和镇       2      22        100.0          20      90      89
     2  河口乡       1      20         75.0          30      60      60
     3  山口乡       1       8         12.5           1      59      59
        合计         4      50         76.0          51      90      59
  \
  编号           检查日期    村庄    脏乱点  已清理  得分  状态
  -------------  ----------  ------  ------  ------  ----  ------
  CJ2026-000004  2026-04-02  山口村       8       1    59  返工中
  \
  $ ANLAN_LANG=zh report-run -q "$S/village-cleanup.md" --month 2026-03 --now 2026-05-01T08:00 | sed -n 3p
  　　本期检查0个村0次，发现脏乱点0处，已清理0处，清理率–；清运垃圾0吨，参与0人次；优0次，差0次。按期清理率–。

Taken back, and proved.

  $ ledger-undo CJ2026-000002 --reason 未办结; ledger-undo CJ2026-000002 --reason 数错
  CJ2026-000002
  CJ2026-000002
  ! ledger-undo: CJ2026-000002: undone: close [training]
  ! ledger-undo: CJ2026-000002: undone: spots cleared [training]
  $ ledger-list -q village_cleanup --columns code,cleared,tonnes,state
  CJ2026-000001	12	8	closed
  CJ2026-000002	6	5	seen
  CJ2026-000003	15	30	seen
  CJ2026-000004	1	1	being redone
  $ ANLAN_LANG=zh report-run -q "$S/village-cleanup.md" --month 2026-04 --now 2026-05-01T08:00 | sed -n 3p
  　　本期检查4个村4次，发现脏乱点50处，已清理34处，清理率68.0%；清运垃圾44吨，参与211人次；优1次，差1次。按期清理率25.0%。
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
