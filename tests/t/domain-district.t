A district from January to April, as its work report tells it: built through
imports and commands, and every sentence read back from reports.

  $ export ANLAN_NOW=2026-01-04T09:00 ANLAN_LANG=zh
  $ ledger-init -q --office 某区信访联席办 --training >out
  $ for u in 信访局 城关镇 和平镇; do unit-add -q --code u$((n=${n:-0}+1)) --name $u >>out; done
  $ staff-add -q --code wang --name 王样本 --unit u1 --leader yes; staff-add -q --code li --name 李示例 --unit u2 --leader yes
  wang
  li

Visits come as a file of the superior system, in GBK: 2 to the capital, 1 to the
province, 31 to the city, 114 to the district; and those of the year before.

  $ export ANLAN_NOW=2026-05-06T09:00
  $ $TESTS/lib/district >visits.csv; case-import -q visits.csv

What they were about is said afterwards: land fell from 45 to 30, unpaid wages
rose from 10 to 20, unfinished buildings from 4 to 12.

  $ about() {
  >   case-list -q --level county --received-from $1-01-01 --received-to $1-04-30 --topic other --sort received --limit $3 --columns code --format plain |
  >     case-do -q correct - --topic $2 --reason 按内容归类 | wc -l
  > }
  > about 2025 land 45; about 2025 wages 10; about 2025 unfinished 4; about 2026 land 30; about 2026 wages 20; about 2026 unfinished 12
  45
  10
  4
  30
  20
  12

18 cases are given to leaders; 3 backlog cases of earlier years are solved.

  $ case-list -q --level city --received-from 2026-01-01 --sort received --limit 18 --columns code --format plain |
  >   case-do -q assign - --unit u1 --lead wang | wc -l
  18
  $ for y in 2022 2023 2024; do case-add -q --received $y-06-01 --channel letter --level county --topic demolition --backlog yes --contactable no --unit u2 --summary 安置房多年未交 --now $y-06-01T10:00; done
  XF2022-000001
  XF2023-000001
  XF2024-000001
  $ case-add -q --received 2024-08-01 --channel letter --level county --topic demolition --backlog yes --contactable no --unit u3 --summary 安置房质量 --now 2024-08-01T10:00
  XF2024-000002
  $ for c in XF2022-000001 XF2023-000001 XF2024-000001; do
  >   case-do -q accept $c --on 2026-02-03 && case-do -q reply $c --outcome supported --on 2026-03-02 && case-do -q close $c --on 2026-03-20
  > done >out; wc -l <out
  9

More than 10 blockings at the city's gate; the group's own words in a file.

  $ {
  >   echo 发生时间,类别,起因,地点,人数,堵门堵路,情况
  >   for c in 交通事故 交通事故 交通事故 安全生产事故 安全生产事故 医疗纠纷 医疗纠纷 欠薪 土地 其他; do
  >     n=$((n + 1)); echo "2026/$((1 + n % 4))/$((n + 9)) 8:30,群体访,$c,市政府大门,$((n + 5)),是,第$n起"
  >   done
  >   echo "2026/4/30 10:00,群体访,土地,市信访局,4,否,未堵门"
  > } >blocked.csv; ledger-import incident blocked.csv
  ! ledger-import: blocked.csv（UTF-8）：共 11 行；登记 11 行，已有 0 行，退回 0 行

Activities, one row each: letters read, receptions, supervisions and the rest.

  $ rows() { for i in $(seq $1); do echo "2026/$((1 + i % 4))/$((i + 1)),$2,$3,$4"; done; }
  > { echo 日期,类型,领导,内容; rows 14 领导阅批 王样本 阅批来信; rows 7 领导接访 李示例 接访日; rows 5 督办 王样本 督办; rows 19 下访 李示例 走访
  >   rows 4 回访 王样本 回访; rows 11 联合接访 李示例 联席办; rows 2 集中整治 李示例 信访秩序; rows 1 专项督查 王样本 督查; } >done.csv; ledger-import -q activity done.csv

Screenings: 4 concentrated and 9 key ones, which found 79 disputes.

  $ { echo 部署日期,名称,类型,开始日期,结束日期
  >   for i in 1 2 3 4; do echo "2026-0$i-02,第$i次集中排查,集中排查,2026-0$i-02,2026-0$i-20"; done
  >   for i in 1 2 3 4 5 6 7 8 9; do echo "2026-0$((1 + i % 4))-1$i,重点排查$i,重点排查,2026-0$((1 + i % 4))-1$i,2026-0$((1 + i % 4))-28"; done; } >drives.csv; ledger-import -q drive drives.csv
  $ { echo 排查日期,专项行动,类别,地点,简要情况
  >   for i in $(seq 79); do echo "2026-0$((1 + i % 4))-$((10 + i % 15)),ZX2026-0000$(printf %02d $((1 + i % 13))),邻里,城关镇$i号,第$i件"; done
  >   echo 2026-04-30,,土地,和平镇,不是排查所得; } >disputes.csv; ledger-import -q dispute disputes.csv

What the superior office says of the district is known from outside.

  $ ledger-add -q outside --code rank --name 信访工作考核名次 --period 2026-04 --value 第二 --source 市信访联席办通报
  rank

The sentences, from a template of the office.

  $ cat >work.md <<'END'
  > # {{office}}今年{{ytd}}工作情况
  > 
  > 进京{{case.count level=national channel=visit}}批{{case.sum.headcount level=national channel=visit}}人次，到省{{case.count level=province channel=visit}}批{{case.sum.headcount level=province channel=visit}}人次，到市{{case.count level=city channel=visit}}批{{case.sum.headcount level=city channel=visit}}人次，到区{{case.count level=county channel=visit}}批{{case.sum.headcount level=county channel=visit}}人次。
  > 
  > 到市门前堵门{{incident.count blocked}}起，其中因交通事故、安全生产事故、医疗纠纷引发的{{incident.count blocked cause=traffic|work-accident|medical}}起。
  > 
  > 区领导阅批来信{{activity.count kind=letter-read}}件，接访{{activity.count kind=reception}}次，督办{{activity.count kind=supervision}}次，下访{{activity.count kind=visit-down}}次，回访{{activity.count kind=return-visit}}次；
  > 联合接访{{activity.count kind=joint-reception}}次，联合集中整治{{activity.count kind=clean-up}}次，专项督查{{activity.count kind=special-inspection}}次。
  > 
  > 集中排查{{drive.count kind=concentrated}}次、重点排查{{drive.count kind=key}}次，排查矛盾纠纷{{dispute.count drive!=}}件。
  > 
  > 领导包案{{case.count lead!=}}件，化解积案{{case.closed backlog}}件，尚有积案{{case.open backlog}}件；信访工作考核列全市{{external 信访工作考核名次 @2026-04}}。
  > 
  > 土地类{{case.count topic=land channel=visit vs lastyear}}，欠薪类{{case.count topic=wages channel=visit vs lastyear}}，问题楼盘类{{case.count topic=unfinished channel=visit vs lastyear}}。
  > 
  > 下降的：
  > 
  > {{table case by topic channel=visit level=county: count "批次", count@lastyear "上年", change@lastyear "同比"; rank change@lastyear; top 2}}
  > 
  > 上升的：
  > 
  > {{table case by topic channel=visit level=county: count "批次", count@lastyear "上年", change@lastyear "同比"; rank -change@lastyear; top 2}}
  > END
  $ report-run -q work.md --from 2026-01-01 --to 2026-04-30 | sed '/^--$/,$d'
  某区信访联席办今年1—4月工作情况
  \
  　　进京2批2人次，到省1批1人次，到市31批577人次，到区114批1023人次。
  \
  　　到市门前堵门10起，其中因交通事故、安全生产事故、医疗纠纷引发的7起。
  \
  　　区领导阅批来信14件，接访7次，督办5次，下访19次，回访4次；联合接访11次，联合集中整治2次，专项督查1次。
  \
  　　集中排查4次、重点排查9次，排查矛盾纠纷79件。
  \
  　　领导包案18件，化解积案3件，尚有积案1件；信访工作考核列全市第二（外部数据）。
  \
  　　土地类下降33.3%，欠薪类上升100.0%，问题楼盘类上升200.0%。
  \
  　　下降的：
  \
  名次  内容分类  批次  上年          同比
  ----  --------  ----  ----  ------------
     1  土地        30    45  -15 (-33.3%)
     2  其他        52    61   -9 (-14.8%)
  \
  　　上升的：
  \
  名次  内容分类  批次  上年           同比
  ----  --------  ----  ----  -------------
     1  拖欠工资    20    10  +10 (+100.0%)
     2  问题楼盘    12     4   +8 (+200.0%)
  \

The shipped monthly report says the same since January.

  $ report-monthly -q --month 2026-04 >month; grep -E '^- (进京|到省|到市|到县)' month
  - 进京2批2人次，同比批次下降50.0%、人次下降60.0%；
  - 到省1批1人次，同比批次持平、人次下降50.0%；
  - 到市31批577人次，同比批次上升24.0%、人次上升15.4%；
  - 到县114批1023人次，同比批次下降5.0%、人次下降7.0%。
  $ grep -oE '堵门堵路10起，其中由.*引发的7起' month; grep -oE '今年1—4月，累计63次.*集中整治[0-9]*次，专项督查[0-9]*次' month
  堵门堵路10起，其中由交通事故、安全生产事故、医疗纠纷引发的7起
  今年1—4月，累计63次，领导阅批来信14件，领导接访7次，下访19次，回访4次，督办5次，联合接访11次，联合集中整治2次，专项督查1次
  $ grep -oE '开展专项行动13次，集中排查4次，重点排查9次|结合专项行动排查矛盾纠纷79件' month
  开展专项行动13次，集中排查4次，重点排查9次
  结合专项行动排查矛盾纠纷79件
  $ ANLAN_LANG=en ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 794 entries, head
