A gas-safety campaign: a ledger and a register that are nothing but files.

  $ export S=$TOP/share/samples ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ ledger-init -q --office 安和县 --lang zh --training >init
  $ unit-add -q --code an --name 安和镇 --kind township; unit-add -q --code he --name 河口乡 --kind township
  an
  he
  $ staff-add -q --code li --name 李示例 --unit an; staff-add -q --code wang --name 王样本 --unit he
  li
  wang

The register comes first; a ledger that refers to it is refused without.

  $ ledger-define "$S/gas.ledger" 2>&1 | sed 's#/.*/##'; ledger-define "$S/gas-firm.ledger"; ledger-define "$S/gas.ledger"
  ledger-define: gas.ledger:13: there is no ledger 'gas_firm'; define it first
  ! ledger-define: ledger 'gas_firm': version 1 [training]
  ! ledger-define: ledger 'gas': version 1 [training]
  $ ledger-add -q gas_firm --code ar --name 安燃气公司 --licence 许可〔2024〕1号 --to 2026-03-10; ledger-add -q gas_firm --code hr --name 河口液化气站
  ar
  hr

A table from Excel, in GBK with Chinese headers.

  $ iconv -f UTF-8 -t GBK >gas.csv <<END
  > 排查日期,场所名称,场所类别,所在乡镇,供气企业,用气方式,气瓶数,隐患,联系电话
  > 2026/3/2,老街面馆,餐饮场所,安和镇,安燃气公司,瓶装气,3,软管老化、未装报警器,13912345678
  > 2026/3/2,河口鱼庄,餐饮场所,河口乡,河口液化气站,瓶装气,6,无码气瓶、与明火同室,
  > 2026/3/2,县一中食堂,单位食堂,安和镇,安燃气公司,管道气,,,
  > 2026/3/3,新村12号,居民户,河口乡,,瓶装气,1,软管老化,
  > 2026/3/3,新村13号,居民户,河口乡,,瓶装气,1,,
  > END
  $ ledger-import gas gas.csv
  ! ledger-import: gas.csv (GB18030): 2 of 5 rows are wrong; nothing was written
  ! ledger-import: gas.csv:5:1: checked: 2026-03-03 lies in the future
  ! ledger-import: gas.csv:6:1: checked: 2026-03-03 lies in the future
  [3]
  $ export ANLAN_NOW=2026-03-03T18:00:00+08:00; ledger-import gas gas.csv; ledger-import gas gas.csv
  ! ledger-import: gas.csv (GB18030): 5 rows; 5 added, 0 there already, 0 rejected
  ! ledger-import: gas.csv (GB18030): 5 rows; 0 added, 5 there already, 0 rejected
  $ ANLAN_LANG=zh ledger-list -q gas
  RQ2026-000001	2026-03-02	老街面馆	餐饮场所	安和镇	安燃气公司	软管老化、未装报警器	一般隐患	待处置	2026-03-05
  RQ2026-000002	2026-03-02	河口鱼庄	餐饮场所	河口乡	河口液化气站	无码气瓶、与明火同室	重大隐患	待处置	2026-03-02
  RQ2026-000003	2026-03-02	县一中食堂	单位食堂	安和镇	安燃气公司		无隐患	待处置	2026-03-05
  RQ2026-000004	2026-03-03	新村12号	居民户	河口乡		软管老化	一般隐患	待处置	2026-03-06
  RQ2026-000005	2026-03-03	新村13号	居民户	河口乡			无隐患	待处置	2026-03-06

What a file can't bring in.

  $ iconv -f UTF-8 -t GBK >bad.csv <<END
  > 排查日期,场所名称,场所类别,所在乡镇,气瓶数,隐患,供气企业
  > 2026/3/4,甲,餐饮场所,安和镇,1,,
  > 2026/3/3,乙,餐馆,安和镇,1,,
  > 2026/3/3,丙,餐饮场所,城关镇,-1,漏气,
  > 2026/3/2,老街面馆,餐饮场所,安和镇,1,,
  > END
  $ ledger-import gas bad.csv
  ! ledger-import: bad.csv (GB18030): 4 of 4 rows are wrong; nothing was written
  ! ledger-import: bad.csv:2:1: checked: 2026-03-04 lies in the future
  ! ledger-import: bad.csv:3:3: kind: '餐馆' is not one of restaurant (餐饮场所), canteen (单位食堂), household (居民户), station (供气站点)
  ! ledger-import: bad.csv:4:4: unit: there is no unit '城关镇'; see 'ledger-list unit'
  ! ledger-import: bad.csv:4:5: bottles: -1 is too small; the least is 0
  ! ledger-import: bad.csv:4:6: dangers: '漏气' is not one of hose (软管老化), valve (调压阀不合格), alarm (未装报警器), bottle (无码气瓶), flame (与明火同室), storage (超量存放)
  ! ledger-import: bad.csv:5:1: cannot add: this place was checked that day already (RQ2026-000001)
  [3]

Nothing wrong: closed as they came.  The others are ordered to be mended.

  $ ledger-list -q gas --severity 无隐患 --columns code | ledger-do -q pass -
  RQ2026-000003
  RQ2026-000005
  $ ledger-do pass RQ2026-000001
  ! ledger-do: RQ2026-000001: cannot pass: there are dangers: order them to be mended
  [4]
  $ ledger-do order RQ2026-000001 RQ2026-000004
  RQ2026-000001
  RQ2026-000004
  ! ledger-do: RQ2026-000001: order rectification; being fixed; due: rectify 2026-03-18 [training]
  ! ledger-do: RQ2026-000004: order rectification; being fixed; due: rectify 2026-03-18 [training]
  $ ledger-do cut RQ2026-000001 --reason 软管老化
  ! ledger-do: RQ2026-000001: cannot cut: gas is cut off for a major danger only
  [4]
  $ ledger-do cut RQ2026-000002 --reason 无码气瓶
  RQ2026-000002
  ! ledger-do: RQ2026-000002: cut off the gas; gas cut off [training]
  $ ledger-do order RQ2026-000002
  RQ2026-000002
  ! ledger-do: RQ2026-000002: order rectification; being fixed; due: rectify 2026-03-06 [training]
  $ due-list -q --due-within 15d
  RQ2026-000002	gas check	rectify	2026-03-06	3	河口乡			河口鱼庄
  RQ2026-000001	gas check	rectify	2026-03-18	15	安和镇			老街面馆
  RQ2026-000004	gas check	rectify	2026-03-18	15	河口乡			新村12号
  [1]
  $ ANLAN_ACTOR=李示例 ledger-do -q fix RQ2026-000001 --spent 320.5 --now 2026-03-18T23:59:59
  RQ2026-000001
  $ ANLAN_ACTOR=李示例 ledger-do verify RQ2026-000001 --now 2026-03-19T09:00
  ! ledger-do: RQ2026-000001: cannot verify: that is for another person than who did 'fix'
  [6]
  $ ANLAN_ACTOR=王样本 ledger-do -q verify RQ2026-000001 --now 2026-03-19T09:00
  RQ2026-000001
  $ ledger-do extend RQ2026-000002 --until 2026-03-20 --approver 王样本 --reason 换瓶 --now 2026-03-19T10:00
  ! ledger-do: RQ2026-000002: cannot extend: the clock 'rectify' was due on 2026-03-06; it can be extended or paused before that only
  [4]
  $ ledger-do fix RQ2026-000002 --spent 1500 --now 2026-03-19T10:00
  RQ2026-000002
  ! ledger-do: RQ2026-000002: report fixed; fixed; due: verify 2026-03-26 [training]

An office's own supplier whose licence has ended can't be named any more.

  $ export ANLAN_NOW=2026-03-19T12:00:00+08:00
  $ ledger-add gas --place 城南早点 --kind restaurant --unit an --firm ar
  ! ledger-add: firm: gas_firm 'ar' is no longer valid: it ended on 2026-03-10 (it is 2026-03-19)
  [3]
  $ ledger-list -q gas --overdue --columns code,place,severity,clock,due
  RQ2026-000004	新村12号	general	rectify	2026-03-18
  $ due-list -q; due-list -q --now 2026-04-01T00:00:00 --columns code,clock,unit,due,days
  RQ2026-000004	gas check	rectify	2026-03-18	-1	河口乡			新村12号
  RQ2026-000004	rectify	河口乡	2026-03-18	-14
  RQ2026-000002	verify	河口乡	2026-03-26	-6
  [1]

Figures.

  $ ledger-count gas --checked-from 2026-03-01 --checked-to 2026-03-31 --by unit,severity --measure count,closed,sum:spent
  安和镇	none	1	1	0.00
  安和镇	general	1	1	320.50
  河口乡	none	1	1	0.00
  河口乡	general	1	0	0.00
  河口乡	major	1	0	1500.00
  ! ledger-count: training ledger
  $ ledger-count gas --by dangers --measure count,sum:bottles --format csv
  dangers,number,bottles
  hose,2,4
  alarm,1,3
  bottle,1,6
  flame,1,6
  ,2,1
  ! ledger-count: training ledger
  $ ANLAN_LANG=zh report-run -q "$S/gas.md" --month 2026-03 --now 2026-04-01T08:00 | sed '/^--$/,$d'
  安和县2026年3月燃气安全专项治理情况
  \
  　　本期排查5处，其中餐饮场所2处、居民户2处；有隐患的3处，占60.0%，其中重大隐患1处，无码气瓶1处。本期销号3处，关停0处；整改投入1820.50元，按期整改率33.3%。
  \
  所在乡镇  排查  有隐患  重大隐患  销号  销号率（%）
  --------  ----  ------  --------  ----  -----------
  安和镇       2       1         0     2        100.0
  河口乡       3       2         1     1         33.3
  合计         5       3         1     3         60.0
  \
  隐患        处数
  ----------  ----
  软管老化       2
  未装报警器     1
  无码气瓶       1
  与明火同室     1
  \
  　　逾期未办：
  \
  编号           场所名称  所在乡镇  隐患                  到期
  -------------  --------  --------  --------------------  ----------
  RQ2026-000004  新村12号  河口乡    软管老化              2026-03-18
  RQ2026-000002  河口鱼庄  河口乡    无码气瓶、与明火同室  2026-03-26
  \

Taken back, and proved.

  $ ledger-undo RQ2026-000002 --reason 误报整改; ledger-undo RQ2026-000005 --reason 看错
  RQ2026-000002
  RQ2026-000005
  RQ2026-000003
  ! ledger-undo: RQ2026-000002: undone: report fixed [training]
  ! ledger-undo: RQ2026-000005: undone: nothing wrong [training]
  ! ledger-undo: RQ2026-000003: undone: nothing wrong [training]
  $ ledger-list -q gas --columns code,state,spent,due
  RQ2026-000001	closed	320.50	
  RQ2026-000002	being fixed		2026-03-06
  RQ2026-000003	found		2026-03-05
  RQ2026-000004	being fixed		2026-03-18
  RQ2026-000005	found		2026-03-06
  $ report-run -q "$S/gas.md" --month 2026-03 --now 2026-04-01T08:00 | sed -n 3p
  本期排查5处，其中餐饮场所2处、居民户2处；有隐患的3处，占60.0%，其中重大隐患1处，无码气瓶1处。本期销号1处，关停0处；整改投入320.50元，按期整改率33.3%。
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
