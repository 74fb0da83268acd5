The incident report: who, when, where, what, how many, done so far, on one page.

  $ export ANLAN_NOW=2026-03-02T08:50:00+08:00 ANLAN_LANG=zh
  $ ledger-init -q --office 示例县信访局 --lang zh --training >init
  $ staff-add -q --code wang --name 王样本; staff-add -q --code li --name 李示例
  wang
  li
  $ unit-add -q --code build --name 示例建筑公司
  build
  $ case-add -q --channel visit --level county --summary 拖欠工资
  XF2026-000001
  $ incident-log -q --kind group-visit --place 县政府大门 --summary 反映拖欠工资
  SJ2026-000001
  $ report-run -q incident --code SJ2026-000001 | sed 's/[0-9a-f]\{64\}/HASH/'
  示例县信访局突发事件报告
  \
  - 编号：SJ2026-000001，已接报
  - 时间：2026-03-02 08:50
  - 地点：县政府大门
  - 类别：群体访
  - 责任单位：待定
  - 人数：不详；死亡0人，受伤0人
  - 情况：反映拖欠工资
  - 现场指挥：待定
  - 已采取措施：尚无记录
  \
  　　截至2026-03-02 08:50。签发人：＿＿＿＿＿＿　　报送：＿＿＿＿＿＿
  \
  --
  单位：示例县信访局
  记录：SJ2026-000001（第176条为止）
  统计期间：2026-03-02 至 2026-03-02（含首尾两日）
  统计时点：2026-03-02 08:50
  台账定义：incident（突发事件）第1版
  日志末条：第176条 HASH
  迟于24小时补录：0
  撤销的记录：0
  练习：练习台账，数据不真实
  $ incident-do -q correct SJ2026-000001 --headcount 12 --cause pay --unit build --owner li --blocked yes --cases XF2026-000001 --lodged city --reason 补充
  SJ2026-000001
  $ incident-do -q activate SJ2026-000001 --by 王样本 --now 2026-03-02T09:00
  SJ2026-000001
  $ incident-do -q report SJ2026-000001 --to 县委值班室 --now 2026-03-02T09:20
  SJ2026-000001
  $ incident-do -q arrive SJ2026-000001 --who head --lead wang --representatives 5 --demands 要求本周发放工资 --now 2026-03-02T10:00:01
  SJ2026-000001
  $ incident-do -q update SJ2026-000001 --injuries 1 --done 已登记诉求并通知施工单位到场，伤者已送医 --now 2026-03-02T10:30
  SJ2026-000001
  $ for h in 12 14 16 18 20 22; do incident-do -q follow-up SJ2026-000001 --to 县委值班室 --now 2026-03-02T$h:00 >out; done
  $ incident-do -q end SJ2026-000001 --done 已达成协议，三日内发放工资，人员已返回，伤者已送医，无生命危险 --now 2026-03-02T23:00
  SJ2026-000001
  $ incident-do -q final-report SJ2026-000001 --to 县委值班室 --now 2026-03-03T09:00
  SJ2026-000001
  $ report-run -q incident --code SJ2026-000001 --now 2026-03-03T09:10 >page; sed '/^--$/,$d' page
  示例县信访局突发事件报告（终报）
  \
  - 编号：SJ2026-000001，已终报，响应等级Ⅰ级
  - 时间：2026-03-02 08:50
  - 地点：县政府大门（到访市级）
  - 类别：群体访，起因：欠薪
  - 责任单位：示例建筑公司，责任人：李示例
  - 人数：12人，代表5人；死亡0人，受伤1人；堵门堵路
  - 情况：反映拖欠工资
  - 诉求：要求本周发放工资
  - 相关信访件：XF2026-000001
  - 现场指挥：王样本
  - 已采取措施：已达成协议，三日内发放工资，人员已返回，伤者已送医，无生命危险
  \
  时限      起算              到期              完成                 履行情况
  --------  ----------------  ----------------  -------------------  --------
  到达现场  2026-03-02 09:00  2026-03-02 10:00  2026-03-02 10:00:01  逾期完成
  书面报告  2026-03-02 09:00  2026-03-02 09:30  2026-03-02 09:20     按期
  终报      2026-03-02 23:00  2026-03-03 23:00  2026-03-03 09:00     按期
  \
  　　截至2026-03-03 09:10。签发人：＿＿＿＿＿＿　　报送：＿＿＿＿＿＿
  \
  $ ANLAN_LANG=en report-run -q incident --code SJ2026-000001 --now 2026-03-03T09:10 >page.en; sed '/^--$/,$d' page.en
  示例县信访局: incident report (final)
  \
  - Number: SJ2026-000001, finally reported, level 1
  - When: 2026-03-02 08:50
  - Where: 县政府大门 (lodged at: city)
  - What kind: group-visit, cause: pay
  - Who is responsible: 示例建筑公司, 李示例
  - How many: 12 persons, 5 representing them; 0 dead, 1 injured; access blocked
  - What happened: 反映拖欠工资
  - What they ask: 要求本周发放工资
  - Cases: XF2026-000001
  - In command: 王样本
  - Done so far: 已达成协议，三日内发放工资，人员已返回，伤者已送医，无生命危险
  \
  clock           from              due               ended                kept
  --------------  ----------------  ----------------  -------------------  ------
  on site         2026-03-02 09:00  2026-03-02 10:00  2026-03-02 10:00:01  missed
  written report  2026-03-02 09:00  2026-03-02 09:30  2026-03-02 09:20     met
  final report    2026-03-02 23:00  2026-03-03 23:00  2026-03-03 09:00     met
  \
  As of 2026-03-03 09:10.  Signed: ____________  Sent to: ____________
  \

One page has 50 lines of 80 columns, where a Chinese character takes two, also
if much is to be told:

  $ long=$(printf '现场已疏散群众并登记诉求，%.0s' $(seq 20)); incident-do -q correct SJ2026-000001 --summary "$long" --done "$long" --reason 详情 --now 2026-03-03T09:10
  SJ2026-000001
  $ report-run -q incident --code SJ2026-000001 --now 2026-03-03T09:10 >page.long
  $ cat >lines <<'END'
  > #!/usr/bin/perl -CSD
  > # how many lines of 80 columns a file takes
  > my $lines = 0;
  > while (<>) {
  > 	chomp;
  > 	my $wide = () = /[\x{2e80}-\x{a4cf}\x{ff00}-\x{ff60}]/g;
  > 	my $n = length($_) + $wide;
  > 	$lines += $n > 80 ? int(($n + 79) / 80) : 1;
  > }
  > print "$lines\n";
  > END
  $ for p in page page.en page.long; do perl -CSD lines $p; done
  33
  33
  45

It is about one incident:

  $ report-run incident
  ! report-run: incident:1:23: 本模板写的是某一条记录；请用 report-run --code 编号 运行
  ! report-run: 练习台账
  [3]
  $ report-run incident --code SJ2026-000002
  ! report-run: 没有记录“SJ2026-000002”
  ! report-run: 练习台账
  [4]
  $ report-run incident --code XF2026-000001 2>&1 | head -n 2
  report-run: incident:1:23: 台账“case”没有字段“stage”；是不是“state”？
  report-run: incident:1:39: 台账“case”没有字段“stage”；是不是“state”？

A report may name the clocks that it wants:

  $ printf '{{clocks follow-up, arrive}}\n' >some.md; ANLAN_LANG=en report-run -q some.md --code SJ2026-000001 | sed '/^--$/,$d'
  clock               from              due               ended                kept
  ------------------  ----------------  ----------------  -------------------  ------
  on site             2026-03-02 09:00  2026-03-02 10:00  2026-03-02 10:00:01  missed
  follow-up report    2026-03-02 09:20  2026-03-02 13:20  2026-03-02 12:00     met
  follow-up report 2  2026-03-02 12:00  2026-03-02 16:00  2026-03-02 14:00     met
  follow-up report 3  2026-03-02 14:00  2026-03-02 18:00  2026-03-02 16:00     met
  follow-up report 4  2026-03-02 16:00  2026-03-02 20:00  2026-03-02 18:00     met
  follow-up report 5  2026-03-02 18:00  2026-03-02 22:00  2026-03-02 20:00     met
  follow-up report 6  2026-03-02 20:00  2026-03-03 00:00  2026-03-02 22:00     met
  follow-up report 7  2026-03-02 22:00  2026-03-03 02:00  2026-03-02 23:00     met
  \
  $ printf '{{clocks open}}\n' >some.md; ANLAN_LANG=en report-run -q some.md --code SJ2026-000001 | sed '/^--$/,$d'
  clock  from              due  ended  kept
  -----  ----------------  ---  -----  -------
  open   2026-03-02 08:50              running
  \
  $ printf '{{clocks followup}}\n{{clocks arrive,}}\n{{clocks nothing}}\n' >some.md; ANLAN_LANG=en report-run some.md --code SJ2026-000001
  ! report-run: some.md:1:10: ledger 'incident' has no clock 'followup'; did you mean 'follow-up'?
  ! report-run: some.md:2:17: ledger 'incident' has no clock ''
  ! report-run: some.md:3:10: ledger 'incident' has no clock 'nothing'
  ! report-run: training ledger
  [3]
  $ ANLAN_LANG=en report-run some.md
  ! report-run: some.md:1:1: this template is about one record; run it with report-run --code CODE
  ! report-run: training ledger
  [3]
  $ ledger-verify -q --rules >out
