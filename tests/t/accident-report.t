The figures of accidents, each against last year.

  $ ledger-init -q --office 示例县应急局 --lang zh --training --now 2025-01-01T09:00 >init
  $ unit-add -q --code build --name 示例建筑公司 --now 2025-01-01T09:00
  build
  $ cat >log <<'END'
  > #!/bin/sh
  > at=$1
  > shift
  > exec accident-log -q --unit build --place 站房工地 --at "$at" --told "$at" --now "$at" --summary 坍塌 "$@"
  > END
  $ chmod +x log
  $ ./log 2025-03-31T23:59:59 --kind traffic --deaths 2 --serious 1 --injured 4 --loss 100000 >out
  $ ./log 2025-04-01T00:00:00 --kind traffic --deaths 1 --loss 0.50 >out
  $ ./log 2025-04-30T23:59:59 --kind fire --deaths 1 --serious 2 --injured 3 --loss 200000 >out
  $ ./log 2025-05-01T00:00:00 --kind fire --deaths 9 >out
  $ ./log 2026-01-01T00:00:00 --kind building --deaths 3 --loss 300000 >out
  $ ./log 2026-04-30T23:59:59 --kind fire --deaths 1 --serious 1 --injured 6 --loss 50000.25 >out
  $ ./log 2026-05-01T00:00:00 --kind fire --deaths 30 >out
  $ export ANLAN_NOW=2026-05-05T09:00 ANLAN_LANG=zh
  $ report-run -q accidents --month 2026-04 | sed '/^--$/,$d'
  示例县应急局2026年4月生产安全事故情况
  \
  　　本期发生生产安全事故1起，死亡1人，受伤7人（其中重伤1人），直接经济损失50000.25元；起数同比下降50.0%，死亡人数同比下降50.0%，受伤人数同比上升40.0%，损失同比下降75.0%。
  \
  　　今年1—4月，累计2起，死亡4人，受伤7人（其中重伤1人），直接经济损失350000.25元；起数同比下降33.3%，死亡人数同比持平，受伤人数同比下降30.0%，损失同比上升16.7%。
  \
  按等级，今年1—4月
  -----------------
  \
  事故等级      起数  上年同期  死亡  上年同期死亡  受伤  上年同期受伤  损失（元）  上年同期损失（元）
  ------------  ----  --------  ----  ------------  ----  ------------  ----------  ------------------
  一般事故         1         3     1             4     7            10    50000.25           300000.50
  较大事故         1         0     3             0     0             0   300000.00                0.00
  重大事故         0         0     0             0     0             0        0.00                0.00
  特别重大事故     0         0     0             0     0             0        0.00                0.00
  合计             2         3     4             4     7            10   350000.25           300000.50
  \
  按类别，今年1—4月
  -----------------
  \
  事故类别  起数          同比  死亡      死亡同比  损失（元）              损失同比
  --------  ----  ------------  ----  ------------  ----------  --------------------
  道路交通     0  -2 (-100.0%)     0  -3 (-100.0%)        0.00  -100000.50 (-100.0%)
  火灾         1      0 (0.0%)     1      0 (0.0%)    50000.25   -149999.75 (-75.0%)
  建筑施工     1             –     3             –   300000.00                     –
  合计         2   -1 (-33.3%)     4      0 (0.0%)   350000.25    +49999.75 (+16.7%)
  \
  上报与调查时限，本期
  --------------------
  \
  - 上报：到期0起，按期率–；
  - 上报至市：到期0起，按期率–；
  - 调查：到期0起，按期率–，其中经批准延期0起；
  - 批复：到期0起，按期率–。
  \
  　　逾期未办：
  \
  编号           事故类别  事故等级  事故单位      时限  到期
  -------------  --------  --------  ------------  ----  -------------------
  SG2025-000001  道路交通  一般事故  示例建筑公司  上报  2025-04-01 00:59:59
  SG2025-000002  道路交通  一般事故  示例建筑公司  上报  2025-04-01 01:00
  SG2025-000003  火灾      一般事故  示例建筑公司  上报  2025-05-01 00:59:59
  SG2025-000004  火灾      较大事故  示例建筑公司  上报  2025-05-01 01:00
  SG2026-000001  建筑施工  较大事故  示例建筑公司  上报  2026-01-01 01:00
  \
  $ ANLAN_LANG=en report-run -q accidents --month 2026-04 | sed '/^--$/,$d'
  示例县应急局: accidents at work, April 2026
  \
  Accidents: 1; dead: 1; injured: 7, seriously: 1; direct loss: 50000.25 yuan. Against the same period of last year: accidents down 50.0%, dead down 50.0%, injured up 40.0%, loss down 75.0%.
  \
  This year, January to April: accidents: 2; dead: 4; injured: 7, seriously: 1; direct loss: 350000.25 yuan. Against last year: accidents down 33.3%, dead unchanged, injured down 30.0%, loss up 16.7%.
  \
  By grade, January to April
  --------------------------
  \
  grade        number  last year  dead  dead, last year  injured  injured, last year  loss, yuan  loss, last year
  -----------  ------  ---------  ----  ---------------  -------  ------------------  ----------  ---------------
  ordinary          1          3     1                4        7                  10    50000.25        300000.50
  larger            1          0     3                0        0                   0   300000.00             0.00
  major             0          0     0                0        0                   0        0.00             0.00
  exceptional       0          0     0                0        0                   0        0.00             0.00
  total             2          3     4                4        7                  10   350000.25        300000.50
  \
  By kind, January to April
  -------------------------
  \
  kind      number  against last year  dead  dead, against last year  loss, yuan  loss, against last year
  --------  ------  -----------------  ----  -----------------------  ----------  -----------------------
  traffic        0       -2 (-100.0%)     0             -3 (-100.0%)        0.00     -100000.50 (-100.0%)
  fire           1           0 (0.0%)     1                 0 (0.0%)    50000.25      -149999.75 (-75.0%)
  building       1                  –     3                        –   300000.00                        –
  total          2        -1 (-33.3%)     4                 0 (0.0%)   350000.25       +49999.75 (+16.7%)
  \
  Reports and inquiries, on time
  ------------------------------
  \
  - Report: 0 due, – on time;
  - to the city: 0 due, – on time;
  - inquiry: 0 due, – on time, 0 extended;
  - reply: 0 due, – on time.
  \
  Overdue:
  \
  code           kind      grade     unit          clock   due
  -------------  --------  --------  ------------  ------  -------------------
  SG2025-000001  traffic   ordinary  示例建筑公司  report  2025-04-01 00:59:59
  SG2025-000002  traffic   ordinary  示例建筑公司  report  2025-04-01 01:00
  SG2025-000003  fire      ordinary  示例建筑公司  report  2025-05-01 00:59:59
  SG2025-000004  fire      larger    示例建筑公司  report  2025-05-01 01:00
  SG2026-000001  building  larger    示例建筑公司  report  2026-01-01 01:00
  \
  $ report-run -q accidents --month 2026-04 --format json | grep -o '"type":"table"' | sort | uniq -c
        2 "type":"table"
  $ ledger-verify -q --rules >out
