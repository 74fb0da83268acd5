What every office has to be able to report: accidents with deaths and injured
against last year, returns missing and late, absences and uncovered hours, how
the last meeting's tasks stand, and units ranked by their own record.

  $ export ANLAN_NOW=2026-04-01T08:00 ANLAN_LANG=zh
  $ ledger-init -q --office 示例县交通运输局 --training >out
  $ for u in road:公路科 bus:客运科 port:港航科; do unit-add -q --code ${u%:*} --name ${u#*:} >out; done
  $ for s in wang:王样本 li:李示例 zhao:赵样例 qian:钱样本; do staff-add -q --code ${s%:*} --name ${s#*:} --unit road --leader yes >out; done

Accidents: two last year with one dead and five injured, one of them after the
period; three this year with one dead and five injured.

  $ cat >accidents.csv <<'END'
  > 发生时间,单位负责人接报时间,事故类别,事故单位,地点,死亡人数,重伤人数,轻伤人数,直接经济损失,事故简况
  > 2025-01-10 10:00,2025-01-10 10:10,道路交通,客运科,国道一处,1,1,4,300000,追尾
  > 2025-05-01 00:00,2025-05-01 00:10,建筑施工,公路科,工地,2,0,0,900000,在期外
  > 2026-01-01 00:00,2026-01-01 00:10,道路交通,客运科,省道,0,1,1,50000,侧滑
  > 2026-02-10 10:00,2026-02-10 10:10,建筑施工,公路科,工地,1,2,0,400000,坍塌
  > 2026-04-30 23:59,2026-05-01 00:10,火灾,港航科,码头,0,0,1,0,冒烟
  > END
  $ ledger-import -q accident accidents.csv --now 2026-05-01T08:00
  $ export ANLAN_NOW=2026-05-06T09:00
  $ report-monthly -q --month 2026-04 | sed -n '/^六、/,/^- 直接/p'
  六、生产安全事故
  ----------------
  \
  　　本期发生生产安全事故1起，死亡0人，受伤1人（其中重伤0人），直接经济损失0.00元。
  \
  　　今年1—4月，累计：
  \
  - 事故3起，上年同期1起，同比上升200.0%；
  - 死亡1人，上年同期1人，同比持平；
  - 受伤5人，上年同期5人，同比持平；
  - 直接经济损失450000.00元，上年同期300000.00元，同比上升50.0%。

Returns: three units owe one each week; of road's four all come, one late, one
of them corrected; of bus's two are missing; port sends zero reports.

  $ export ANLAN_NOW=2026-04-01T08:00
  $ ledger-add -q unitset --code all --name 各科室 --units road,bus,port >out
  $ ledger-add -q returnkind --code safe --name 安全周报 --period week --due-days 1 --due-time 12:00 --units all >out
  $ send() { ledger-add -q return --kind safe --unit $1 --period 2026-W$2 $3 $4 --now $5; }
  > for w in 14:06 15:13 16:20; do send road ${w%:*} --items 一起 2026-04-${w#*:}T12:00:00; done
  > send road 17 --items 一起 2026-04-27T12:00:01
  > send bus 14 --items 一起 2026-04-06T09:00; send bus 15 --items 一起 2026-04-13T09:00
  > for w in 14:06 15:13 16:20 17:27; do send port ${w%:*} --nothing yes 2026-04-${w#*:}T09:00; done >out
  RB2026-000001
  RB2026-000002
  RB2026-000003
  RB2026-000004
  RB2026-000005
  RB2026-000006
  $ ledger-do -q correct RB2026-000002 --items 两起 --reason 补充 --now 2026-04-28T09:00
  RB2026-000002
  $ export ANLAN_NOW=2026-05-06T09:00
  $ report-monthly -q --month 2026-04 | sed -n '/^九、/,/^十、/p'
  九、报表报送
  ------------
  \
  　　本期应报12份，已报10份（其中零报告4份、迟报1份、更正1份），未报2份。今年1—4月，应报12份，迟报1份，未报2份。
  \
  报表种类  应报  已报  零报告  迟报  更正  未报
  --------  ----  ----  ------  ----  ----  ----
  安全周报    12    10       4     1     1     2
  合计        12    10       4     1     1     2
  \
  　　未报的：
  \
  单位    报表种类  所属时期
  ------  --------  ------------------
  客运科  安全周报  2026-W16至2026-W17
  \
  十、值班

Duty: from the log's first day on a leader and two officers have to be there.
One of the officers leaves at 20:00 and the next one comes at 22:30: two hours
and a half.  One spot check finds nobody.

  $ duty() { duty-log -q --unit road --day $1 --post $2 --staff $3 --arrived $4 --now $1T23:59:59; }
  > duty 2026-04-29 leader wang 2026-04-29T00:00; duty 2026-04-29 officer li 2026-04-29T00:00; duty 2026-04-29 officer qian 2026-04-29T00:00
  > ledger-do -q hand-over ZB2026-000002 --successor zhao --left 2026-04-29T20:00 --now 2026-04-29T23:59:59
  > duty 2026-04-29 officer zhao 2026-04-29T22:30
  ZB2026-000001
  ZB2026-000002
  ZB2026-000003
  ZB2026-000002
  ZB2026-000004
  $ ledger-add -q spot --unit road --at 2026-04-29T21:00 --staff li --present no --answered no
  CG2026-000001
  $ ledger-add -q spot --unit road --at 2026-04-30T21:00 --staff zhao
  CG2026-000002
  $ report-monthly -q --month 2026-04 | sed -n '/^十、/,/^十一、/p'
  十、值班
  --------
  \
  　　本期值班4人次，其中领导带班1人次；交接班1次，按时0次；无人在岗或人员不足2.5小时。查岗2次，脱岗1次，电话无人接听1次；请假外出0人次，其中没有代班人的0人次。今年1—4月，查岗2次，脱岗1次，无人在岗或人员不足2.5小时。
  \
  十一、各单位

The last meeting's tasks: two done, one of them late, one dropped, two not done,
of which one is overdue.

  $ activity-log -q --day 2026-04-10 --kind meeting --leader wang --what 四月例会
  HD2026-000001
  $ t() { task-add -q --given 2026-04-10 --meeting HD2026-000001 --unit $1 --due-on $2 --task $3 --now 2026-04-10T18:00; }
  > t road 2026-04-20 补齐标线; t bus 2026-04-20 排查站场; t port 2026-04-30 清点物资; t bus 2026-05-05 更新预案; t port 2026-05-30 演练
  DB2026-000001
  DB2026-000002
  DB2026-000003
  DB2026-000004
  DB2026-000005
  $ task-add -q --unit road --due-on 2026-05-30 --task 与会议无关
  DB2026-000006
  $ task-do -q done DB2026-000001 --now 2026-04-20T23:59:59; task-do -q done DB2026-000002 --now 2026-04-21T00:00:00; ledger-do -q drop DB2026-000003 --reason 并入他项 --approver 王样本 --now 2026-04-21T09:00
  DB2026-000001
  DB2026-000002
  DB2026-000003
  $ report-run -q tasks --code HD2026-000001 | sed '/^--$/,$d'
  四月例会交办事项办理情况
  \
  　　2026-04-10，王样本主持（HD2026-000001），共交办5项。截至2026-05-06 09:00，已完成2项，完成率40.0%；办理中2项，其中逾期1项；撤销1项。
  \
  未完成
  ------
  \
  编号           事项      责任单位  责任人  完成时限    到期        逾期  进度（%）  进展情况
  -------------  --------  --------  ------  ----------  ----------  ----  ---------  --------
  DB2026-000004  更新预案  客运科            2026-05-05  2026-05-05  是            0
  DB2026-000005  演练      港航科            2026-05-30  2026-05-30                0
  \
  已完成
  ------
  \
  编号           事项      责任单位  责任人  完成时限    进展情况
  -------------  --------  --------  ------  ----------  --------
  DB2026-000001  补齐标线  公路科            2026-04-20
  DB2026-000002  排查站场  客运科            2026-04-20
  \
  已撤销
  ------
  \
  编号           事项      责任单位  责任人  完成时限    进展情况
  -------------  --------  --------  ------  ----------  --------
  DB2026-000003  清点物资  港航科            2026-04-30
  \
  各责任单位
  ----------
  \
  责任单位  交办  完成  办理中  逾期
  --------  ----  ----  ------  ----
  客运科       2     1       1     1
  港航科       2     0       1     0
  公路科       1     1       0     0
  合计         5     2       2     1
  \
  $ ANLAN_LANG=en report-run -q tasks --code HD2026-000001 | sed -n 3p
  Meeting HD2026-000001 of 2026-04-10, led by 王样本. Tasks given: 5. As of 2026-05-06 09:00, done: 2 (40.0%); open: 2, overdue among them: 1; dropped: 1.

Units, ranked by their own record.

  $ report-run -q scorecard --month 2026-04 | sed -n '3,9p'
  名次  责任单位  到期  按期率（%）  逾期  未报报表  满意率（%）  不满意
  ----  --------  ----  -----------  ----  --------  -----------  ------
     1  公路科       1        100.0     0         0                    0
     2  客运科       1          0.0     0         2                    0
        港航科       0                  0         0                    0
        合计         2         50.0     0         2                    0
  \
  $ ANLAN_LANG=en ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 213 entries, head
