An office-services bureau and its year: 35 units signed, an inspection of seven
aspects by three teams, hazards found and removed, households to be moved; built
through imports and commands, and every sentence read back from reports.

  $ export ANLAN_NOW=2013-01-07T09:00 ANLAN_LANG=zh
  $ ledger-init -q --office 某市机关事务管理局 --training >out
  $ { echo 编号,名称; for i in $(seq 35); do printf 'u%02d,单位%02d\n' $i $i; done; echo y1,水务大院; echo y2,财政大院; echo y3,规划大院; echo y4,老干部大院; echo y5,机关大院; } >units.csv; ledger-import -q unit units.csv
  $ staff-add -q --code wang --name 王样本 --leader yes; staff-add -q --code li --name 李示例; staff-add -q --code zhao --name 赵样例
  wang
  li
  zhao
  $ ledger-add -q unitset --code signers --name 签订单位 --units $(seq -s, -f u%02g 35)
  signers

Statements of duty: all 35 units of the set sign, in a few goes.

  $ ledger-add -q commitment --title 2013年安全生产目标责任书 --set signers --counterpart 市机关事务管理局 --sign-by 2013-02-28
  ZR2013-000001
  $ for i in $(seq -f u%02g 34); do ledger-do -q sign ZR2013-000001 --signer $i; done >out
  $ ledger-count -q commitment --from 2013-01-01 --to 2013-12-31 --measure expected,covered,uncovered,coverage
  35	34	1	97.1
  $ ledger-do -q sign ZR2013-000001 --signer u35
  ZR2013-000001
  $ ledger-count -q commitment --from 2013-01-01 --to 2013-12-31 --measure expected,covered,uncovered,coverage
  35	35	0	100.0

Three teams look at seven aspects, before the festival.

  $ export ANLAN_NOW=2013-02-04T09:00
  $ ledger-add -q drive --name 节前安全大检查 --kind 集中排查 --from 2013-02-04 --to 2013-02-08
  ZX2013-000001
  $ cat >teams.csv <<'END'
  > 日期,检查类型,专项行动,被检查单位,检查组,检查内容,检查结果
  > 2013-02-04,节前检查,ZX2013-000001,u01,第一组,值班和责任、消防、车辆,发现隐患
  > 2013-02-04,节前检查,ZX2013-000001,u02,第二组,水电气、食品,发现隐患
  > 2013-02-04,节前检查,ZX2013-000001,u03,第三组,防盗、要害部位,发现隐患
  > END
  $ ledger-import -q inspect teams.csv

30 hazards, of which 9 major; the major ones with all that an order needs.  Five
are old extinguishers, one in each compound: 20 000 yuan.

  $ { echo 发现日期,隐患等级,行业领域,检查编号,责任单位,地点,隐患描述
  >   for i in $(seq 30); do
  >     unit= what=线路老化 grade=一般隐患
  >     [ $i -gt 9 ] || grade=重大隐患
  >     [ $i -le 25 ] || { unit=y$((i - 25)) what=灭火器过期 grade=小隐患; }
  >     echo "2013-02-04,$grade,机关大院,JC2013-00000$((1 + i % 3)),$unit,第$i处,$what"
  >   done; } >hazards.csv; ledger-import -q hazard hazards.csv
  $ export ANLAN_NOW=2013-02-04T17:00
  $ codes() { seq -f YH2013-0000%02g $1 $2; }
  > codes 1 9 | hazard-do -q order - --owner li --measures 更换线路 --rectify-by 2013-02-22 --funds 5000 --plan 值守 --causes 老化 --danger 失火 --aims 消除 --persons 后勤科 --safety 断电 --planned yes | wc -l
  > codes 10 25 | hazard-do -q order - --owner li --measures 更换线路 | wc -l
  > codes 26 30 | ANLAN_ACTOR=li hazard-do -q fix-now - --measures 更换灭火器 --spent 4000 | wc -l
  9
  16
  5
  ! hazard-do: funds（计划资金）: 每条 5000.00 元，共 9 条合计 45000.00 元；如填的是合计数，请撤销：ledger-undo YH2013-000001
  ! hazard-do: spent（实际投入）: 每条 4000.00 元，共 5 条合计 20000.00 元；如填的是合计数，请撤销：ledger-undo YH2013-000026
  $ codes() { seq -f YH2013-0000%02g $1 $2; }
  > codes 1 24 | ANLAN_ACTOR=li hazard-do -q fix - --now 2013-02-20T16:00 | wc -l
  > (codes 1 23; codes 26 30) | ANLAN_ACTOR=zhao hazard-do -q verify - --now 2013-02-21T16:00 | wc -l
  24
  28

A blocked sewer under a compound: a hazard for 80 households with 245 persons,
to be removed in 15 days, and removed at the last instant of the last.

  $ export ANLAN_NOW=2013-06-03T10:00
  $ hazard-log -q --severity general --sector compound --source public --unit y5 --place 排污管 --description 排污管堵塞、污水倒灌 --households 80 --affected 245
  YH2013-000031
  $ hazard-do -q order YH2013-000031 --owner li --measures 清掏改道 --rectify-by 2013-06-18
  YH2013-000031
  $ ANLAN_ACTOR=li hazard-do -q fix YH2013-000031 --spent 16000 --now 2013-06-18T23:59:59
  YH2013-000031
  $ ANLAN_ACTOR=zhao hazard-do -q verify YH2013-000031 --now 2013-06-19T09:00
  YH2013-000031

Households to move: counted by the housing office, and told as such.

  $ export ANLAN_NOW=2013-12-31T17:00
  $ cat >outside.csv <<'END'
  > 编号,名称,期间,数值,来源
  > o1,搬迁户数,2013,368户,市住建局
  > o2,一期搬迁户数,2013,186户,市住建局
  > o3,一期签约,2013,半数,市住建局
  > END
  $ ledger-import -q outside outside.csv

The sentences, from a template of the office.

  $ cat >year.md <<'END'
  > # {{office}}{{period}}工作情况
  > 
  > 与{{commitment.covered}}家单位签订责任书，应签{{commitment.expected}}家，签订率{{commitment.coverage}}。
  > 
  > {{inspect.distinct.team drive!=}}个组对{{inspect.distinct.aspects drive!=}}个方面开展检查，排查隐患{{hazard.count inspection!=}}项，其中重大隐患{{hazard.count severity=major inspection!=}}项，已整改{{hazard.closed inspection!=}}项。
  > 
  > 投入{{hazard.sum.spent text=灭火器}}元，为{{hazard.distinct.unit text=灭火器}}个大院更换灭火器。
  > 
  > 排污管堵塞隐患按期排除{{hazard.met.rectify text=排污管}}处，{{hazard.sum.households text=排污管}}户{{hazard.sum.affected text=排污管}}人脱离险情。
  > 
  > 应搬迁{{external 搬迁户数}}，一期{{external 一期搬迁户数}}，已签约{{external 一期签约}}。
  > END
  $ report-run -q year.md --month 2013 | sed '/^--$/,$d'
  某市机关事务管理局2013年工作情况
  \
  　　与35家单位签订责任书，应签35家，签订率100.0%。
  \
  　　3个组对7个方面开展检查，排查隐患30项，其中重大隐患9项，已整改28项。
  \
  　　投入20000.00元，为5个大院更换灭火器。
  \
  　　排污管堵塞隐患按期排除1处，80户245人脱离险情。
  \
  　　应搬迁368户（外部数据），一期186户（外部数据），已签约半数（外部数据）。
  \

In how many days the sewer was free stands in the report about it.

  $ cat >one.md <<'END'
  > {{this.found}}发现{{this.description}}，涉及{{this.households}}户{{this.affected}}人，限{{this.rectify_by}}前整改。
  > 
  > {{clocks}}
  > END
  $ report-run -q one.md --code YH2013-000031 | sed '/^--$/,$d'
  　　2013-06-03发现排污管堵塞、污水倒灌，涉及80户245人，限2013-06-18前整改。
  \
  时限      起算              到期        完成              履行情况
  --------  ----------------  ----------  ----------------  --------
  办理全程  2013-06-03 00:00              2013-06-19 09:00  已结束
  下达整改  2013-06-03 10:00  2013-06-06  2013-06-03 10:00  按期
  整改      2013-06-03 10:00  2013-06-18  2013-06-18        按期
  验收      2013-06-18        2013-06-25  2013-06-19 09:00  按期
  \

The shipped monthly report of the year has the monthly form of hazards.

  $ report-monthly -q --month 2013 | sed -n '/今年1—12月累计/,/涉及群众/p'
  　　今年1—12月累计（小隐患计入一般隐患；一般隐患报告整改即计，重大隐患验收销号后计，截至期末）：
  \
  - 检查单位3家；
  - 一般隐患22项，整改21项，整改率95.5%；
  - 重大隐患9项，销号9项，销号率100.0%；
  - 列入治理计划9项，其中五落实9项；
  - 挂牌督办0项，其中省级0项；
  - 计划资金45000.00元，实际投入36000.00元；
  - 涉及群众80户245人。
  $ ANLAN_LANG=en ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 374 entries, head
