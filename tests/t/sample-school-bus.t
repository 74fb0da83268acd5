School buses, checked for one term: a ledger and a register that are nothing
but files.

  $ export S=$TOP/share/samples ANLAN_NOW=2026-03-03T08:00:00+08:00
  $ ledger-init -q --office 安和县教育局 --lang zh --training >init
  $ unit-add -q --code an --name 安和镇 --kind township; unit-add -q --code he --name 河口乡 --kind township
  an
  he
  $ staff-add -q --code li --name 李示例 --unit an
  li
  $ ledger-define -q "$S/school.ledger"; ledger-define -q "$S/school-bus.ledger"
  $ iconv -f UTF-8 -t GBK >schools.csv <<END
  > 代码,名称,所在乡镇,乘车学生数
  > no1,安和镇中心小学,安和镇,86
  > no2,河口乡小学,河口乡,40
  > no3,山口教学点,河口乡,9
  > END
  $ ledger-import -q school schools.csv; ledger-list -q school
  no1	安和镇中心小学	安和镇	86		
  no2	河口乡小学	河口乡	40		
  no3	山口教学点	河口乡	9		

The township is that of the school.  Who carries more than the seats is off the
road, and so is one with weak brakes.

  $ iconv -f UTF-8 -t GBK >buses.csv <<END
  > 检查日期,班次,车牌号,学校,驾驶员,核载人数,实载人数,问题,检查表编号
  > 2026/3/2,上学,川A11111,安和镇中心小学,赵样本,36,36,,B-1
  > 2026/3/2,上学,川A22222,安和镇中心小学,钱样本,36,37,,B-2
  > 2026/3/2,放学,川A33333,河口乡小学,孙样本,24,20,制动不良；缺灭火器,B-3
  > 2026/3/3,上学,川A44444,河口乡小学,李样本,24,24,未挂校车标牌,B-4
  > END
  $ ledger-import school_bus buses.csv; ledger-import school_bus buses.csv
  ! ledger-import: buses.csv (GB18030): 4 rows; 4 added, 0 there already, 0 rejected
  ! ledger-import: buses.csv (GB18030): 4 rows; 0 added, 4 there already, 0 rejected
  $ ANLAN_LANG=zh ledger-list -q school_bus; ANLAN_LANG=zh ledger-show -q XCJC2026-000002 --explain | grep -A 1 -e 检查结果 -e 处置
  XCJC2026-000001	2026-03-02	川A11111	安和镇中心小学	安和镇	36	36		合格	已检查	2026-03-03
  XCJC2026-000002	2026-03-02	川A22222	安和镇中心小学	安和镇	36	37		责令停运	已检查	2026-03-02
  XCJC2026-000003	2026-03-02	川A33333	河口乡小学	河口乡	24	20	制动不良、缺灭火器	责令停运	已检查	2026-03-02
  XCJC2026-000004	2026-03-03	川A44444	河口乡小学	河口乡	24	24	未挂校车标牌	限期维修	已检查	2026-03-04
    检查结果：责令停运
        判定：实载人数 > 核载人数；依据：校车安全管理条例第三十四条（未核对原文）
  --
    处置：2026-03-02 00:00 → 2026-03-02，已逾期
        0日（按自然日计，系本软件的理解）；依据：本单位约定

What can't be.

  $ iconv -f UTF-8 -t GBK >bad.csv <<END
  > 检查日期,车牌号,学校,核载人数,实载人数,检查结果,检查表编号
  > 2026/3/3,川A55555,安和镇中学,36,3,,B-5
  > 2026/3/3,川A55555,河口乡小学,4,3,,B-6
  > 2026/3/3,川A55555,河口乡小学,36,37,合格,B-7
  > 2026/3/4,川A55555,河口乡小学,36,30,,B-8
  > 2026/3/3,川A55555,河口乡小学,36,30,,B-8
  > END
  $ ledger-import school_bus bad.csv
  ! ledger-import: bad.csv (GB18030): 5 of 5 rows are wrong; nothing was written
  ! ledger-import: bad.csv:2:3: school: there is no school '安和镇中学'; did you mean '安和镇中心小学'?
  ! ledger-import: bad.csv:3:4: seats: 4 is too small; the least is 5
  ! ledger-import: bad.csv:4:6: result: it is 'stop', not 'good', for it is graded (aboard > seats; source: Regulation on School Bus Safety, Art. 34; not verified); leave it out
  ! ledger-import: bad.csv:5:1: checked: 2026-03-04 lies in the future
  ! ledger-import: bad.csv:6:7: sheet: 'B-8' stands in line 5 already
  [3]
  $ ledger-add school_bus --plate 川A55555 --school no2 --seats 36 --aboard 30 --sheet B-1
  ! ledger-add: sheet: 'B-1' is taken by XCJC2026-000001
  [4]
  $ ledger-do clear XCJC2026-000002
  ! ledger-do: XCJC2026-000002: cannot clear: only a bus that passed may go
  [4]
  $ ledger-do order XCJC2026-000003 --owner li
  ! ledger-do: XCJC2026-000003: cannot order: take it off the road
  [4]

Dealt with, mended, checked again by another.

  $ ledger-do -q clear XCJC2026-000001 --now 2026-03-03T23:59:59
  XCJC2026-000001
  $ ledger-do stop XCJC2026-000002 XCJC2026-000003 --owner li --reason 当场停运
  XCJC2026-000002
  XCJC2026-000003
  ! ledger-do: XCJC2026-000002: take off the road; off the road; due: mend 2026-03-06 [training]
  ! ledger-do: XCJC2026-000003: take off the road; off the road; due: mend 2026-03-06 [training]
  $ ledger-do order XCJC2026-000004 --owner li --fix-by 2026-03-12
  XCJC2026-000004
  ! ledger-do: XCJC2026-000004: order the repair; being mended; due: mend 2026-03-12 [training]
  $ due-list -q --due-within 10d
  XCJC2026-000002	school-bus check	mend	2026-03-06	3	安和镇	李示例		川A22222
  XCJC2026-000003	school-bus check	mend	2026-03-06	3	河口乡	李示例		川A33333
  XCJC2026-000004	school-bus check	mend	2026-03-12	9	河口乡	李示例		川A44444
  [1]
  $ ANLAN_ACTOR=甲 ledger-do -q repair XCJC2026-000002 --now 2026-03-06T23:59:59; ANLAN_ACTOR=甲 ledger-do -q repair XCJC2026-000003 --cost 1280 --now 2026-03-07T00:00:00
  XCJC2026-000002
  XCJC2026-000003
  $ ANLAN_ACTOR=甲 ledger-do release XCJC2026-000003 --now 2026-03-10T08:00
  ! ledger-do: XCJC2026-000003: cannot release: that is for another person than who did 'repair'
  [6]
  $ ANLAN_ACTOR=乙 ledger-do -q release XCJC2026-000002 --now 2026-03-10T08:00; ANLAN_ACTOR=乙 ledger-do fail XCJC2026-000003 --reason 制动仍偏软 --now 2026-03-10T08:00
  XCJC2026-000002
  XCJC2026-000003
  ! ledger-do: XCJC2026-000003: fails again; off the road; due: mend 2026-03-13 [training]
  $ ledger-show -q XCJC2026-000002 | grep →; ledger-show -q XCJC2026-000003 | grep →
    decide: 2026-03-02 00:00 → 2026-03-02, missed 2026-03-03 08:00
    mend: 2026-03-03 08:00 → 2026-03-06, met 2026-03-06 23:59:59
    check again: 2026-03-06 23:59:59 → 2026-03-10, met 2026-03-10 08:00
    decide: 2026-03-02 00:00 → 2026-03-02, missed 2026-03-03 08:00
    mend: 2026-03-03 08:00 → 2026-03-06, missed 2026-03-07 00:00
    check again: 2026-03-07 00:00 → 2026-03-10, met 2026-03-10 08:00
    mend 2: 2026-03-10 08:00 → 2026-03-13, running

Figures.

  $ ledger-count school_bus --by school,result --measure count,sum:aboard,closed
  安和镇中心小学	good	1	36	1
  安和镇中心小学	stop	1	37	1
  河口乡小学	mend	1	24	0
  河口乡小学	stop	1	20	0
  ! ledger-count: training ledger
  $ ledger-count school_bus --checked-from 2026-03-02 --checked-to 2026-03-02 --by result
  good	1
  stop	2
  ! ledger-count: training ledger
  $ ANLAN_LANG=zh report-run -q "$S/school-bus.md" --month 2026-03 --now 2026-04-01T08:00 | sed '/^--$/,$d'
  安和县教育局2026年3月校车安全检查情况
  \
  　　本期检查校车4辆次，涉及学校2所；合格1辆次，合格率25.0%；责令停运2辆次，限期维修1辆次；本期放行2辆次，维修费用1280.00元。实载117人次，单车最多37人；按期维修率25.0%。
  \
  学校            检查  合格  停运  实载人次
  --------------  ----  ----  ----  --------
  安和镇中心小学     2     1     1        73
  河口乡小学         2     0     1        44
  山口教学点         0     0     0         0
  合计               4     1     2       117
  \
  编号             车牌号    学校        问题                状态    到期
  ---------------  --------  ----------  ------------------  ------  ----------
  XCJC2026-000003  川A33333  河口乡小学  制动不良、缺灭火器  停运    2026-03-13
  XCJC2026-000004  川A44444  河口乡小学  未挂校车标牌        维修中  2026-03-12
  \

Taken back, and proved.

  $ ledger-undo XCJC2026-000003 --reason 复检结果写错; ANLAN_NOW=2026-03-11T08:00 ANLAN_ACTOR=乙 ledger-do -q release XCJC2026-000003
  XCJC2026-000003
  XCJC2026-000003
  ! ledger-undo: XCJC2026-000003: undone: fails again [training]
  $ ANLAN_LANG=zh report-run -q "$S/school-bus.md" --month 2026-03 --now 2026-04-01T08:00 | sed -n 3p
  　　本期检查校车4辆次，涉及学校2所；合格1辆次，合格率25.0%；责令停运2辆次，限期维修1辆次；本期放行3辆次，维修费用1280.00元。实载117人次，单车最多37人；按期维修率33.3%。
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
