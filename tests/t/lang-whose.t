Whose a duty is: the one who answers for the record, or somebody whom another
field names.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ unit-add -q --code road --name 公路科 >out; for s in li wang zhao; do staff-add -q --code $s --name 李示例$s --unit road; done >out
  $ cat >job.ledger <<'END'
  > ledger job GZ "job" 工单
  >   dated day
  >   about kind
  >   day     date required default today "day" 日期
  >   unit    unit  "unit"  单位
  >   owner   staff "owner" 责任人
  >   helper  staff "helper" 协办人
  >   checker staff later "checker" 复核人
  >   kind    choice required default road "kind" 类别 road "road job" 道路, bridge 桥梁
  >   remark  text search "remark" 备注
  >   state open  "open"  办理中
  >   state ready "ready" 待复核
  >   state done  "done"  已完成 final done
  >   action finish open -> ready "finish" 办完 asks checker
  >   action check  ready -> done "check" 复核
  >   clock do    "do"    办理 from added until finish 5d "office default" 本单位约定
  >   clock help  "help"  协办 from added until finish 3d of helper "office default" 本单位约定
  >   clock check "check" 复核 from finish until check 1d of checker "office default" 本单位约定
  > END
  $ for f in kind remark nobody; do sed "s/of helper/of $f/" job.ledger >bad.ledger; ledger-define -n bad.ledger; done; sed 's/about kind/about kind remark/' job.ledger >bad.ledger; ledger-define -n bad.ledger; sed 's/about kind/about who/; s/remark  text search/who private name/' job.ledger >bad.ledger; ledger-define -n bad.ledger
  ! ledger-define: bad.ledger:17: 'kind' can't say whose the clock is; expected a field of type staff
  ! ledger-define: bad.ledger:17: 'remark' can't say whose the clock is; expected a field of type staff
  ! ledger-define: bad.ledger:17: there is no field 'nobody'; expected one of this definition
  ! ledger-define: bad.ledger:3: 'remark' can't stand here; expected the end of the line
  ! ledger-define: bad.ledger:3: 'who' can't say what a record is about; expected a field of one value that may be seen
  [3]
  $ ledger-define -q job.ledger

Each clock has its own; where the field is empty, the owner's.

  $ ledger-add -q job --unit road --owner li --helper wang; ledger-add -q job --owner li --kind bridge; ledger-add -q job --helper 李示例wang
  GZ2026-000001
  GZ2026-000002
  GZ2026-000003
  $ due-list -q --due-within 30d
  GZ2026-000001	job	help	2026-03-05	3	公路科	李示例wang		road
  GZ2026-000002	job	help	2026-03-05	3		李示例li		bridge
  GZ2026-000003	job	help	2026-03-05	3		李示例wang		road
  GZ2026-000001	job	do	2026-03-07	5	公路科	李示例li		road
  GZ2026-000002	job	do	2026-03-07	5		李示例li		bridge
  GZ2026-000003	job	do	2026-03-07	5				road
  [1]
  $ due-list -q --due-within 30d --owner wang --columns code,clock,owner; due-list -q --due-within 30d --owner li --columns code,clock
  GZ2026-000001	help	李示例wang
  GZ2026-000003	help	李示例wang
  GZ2026-000002	help
  GZ2026-000001	do
  GZ2026-000002	do
  [1]
  $ due-list -q --due-within 30d --owner '' --columns code,clock; due-list -q --due-within 30d --owner 李示例li,wang --columns code,clock | wc -l
  GZ2026-000003	do
  5
  $ due-list --owner nobody; ANLAN_LANG=zh due-list -q --owner nobody
  ! due-list: owner: there is no staff 'nobody'; see 'ledger-list staff'
  ! due-list: training ledger
  ! due-list: 责任人: 没有人员“nobody”；见“ledger-list staff”
  [3]
  $ due-list -q --by owner --due-within 30d --columns code,clock
  李示例li (公路科): 3 due later
  code           clock
  -------------  -----
  GZ2026-000002  help
  GZ2026-000001  do
  GZ2026-000002  do
  \
  李示例wang (公路科): 2 due later
  code           clock
  -------------  -----
  GZ2026-000001  help
  GZ2026-000003  help
  \
  nobody named: 1 due later
  code           clock
  -------------  -----
  GZ2026-000003  do
  [1]

It follows the field; what is over stays with who had it.

  $ ledger-do -q correct GZ2026-000001 --helper zhao --reason 换人; ledger-do -q correct GZ2026-000002 --owner zhao --reason 换人; ledger-do -q correct GZ2026-000003 --helper '' --reason 换人
  GZ2026-000001
  GZ2026-000002
  GZ2026-000003
  $ due-list -q --due-within 30d --columns code,clock,owner
  GZ2026-000001	help	李示例zhao
  GZ2026-000002	help	李示例zhao
  GZ2026-000003	help	
  GZ2026-000001	do	李示例li
  GZ2026-000002	do	李示例zhao
  GZ2026-000003	do	
  [1]
  $ ledger-do -q finish GZ2026-000001 --checker wang; due-list -q --due-within 30d --owner wang --columns code,clock,due
  GZ2026-000001
  GZ2026-000001	check	2026-03-03
  [1]
  $ ledger-do -q correct GZ2026-000001 --helper wang --reason 换人; echo "SELECT name, owner FROM clock WHERE ledger = 'job' AND no = 1 ORDER BY name" | sqlite3 -readonly "$ANLAN_DB"
  GZ2026-000001
  check|wang
  do|li
  help|zhao
  open|li
  $ ledger-undo -q GZ2026-000001; ledger-undo -q GZ2026-000001; due-list -q --due-within 30d --owner zhao --columns code,clock
  GZ2026-000001
  GZ2026-000001
  GZ2026-000001	help
  GZ2026-000002	help
  GZ2026-000002	do
  [1]

A definition that says otherwise moves what runs.

  $ sed 's/3d of helper/3d/; s/5d "/5d of helper "/; s/about kind/about helper/' job.ledger >new.ledger; ledger-define -q new.ledger; due-list -q --due-within 30d --columns code,clock,owner,what
  GZ2026-000001	help	李示例li	李示例zhao
  GZ2026-000002	help	李示例zhao	
  GZ2026-000003	help		
  GZ2026-000001	do	李示例zhao	李示例zhao
  GZ2026-000002	do	李示例zhao	
  GZ2026-000003	do		
  [1]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 187 entries, head

In the shipped ledgers: who is to take over, whose certificate it is, who receives.

  $ duty-log -q --unit road --staff li; ledger-do -q hand-over ZB2026-000001 --successor wang --left now; ledger-add -q certificate --kind driver --holder 王样本 --staff wang --issued 2026-01-01 --valid-until 2026-03-10; ledger-add -q slot --day 2026-03-09 --leader wang --place 示例镇
  ZB2026-000001
  ZB2026-000001
  KS2026-000001
  JD2026-000001
  $ ledger-add -q leave --staff wang --from 2026-03-03 --to 2026-03-04 --where 省城; ledger-do -q approve QJ2026-000001 --approved-by li; ledger-add -q pass --number 7 --holder 王样本 --unit road --valid-until 2026-03-12
  QJ2026-000001
  QJ2026-000001
  TX2026-000001
  $ due-list -q --due-within 30d --owner wang; due-list -q --due-within 30d --ledger pass --columns code,clock,what,unit
  ZB2026-000001	duty	take over	2026-03-02 09:30	0	公路科	李示例wang		
  QJ2026-000001	leave	report back	2026-03-04	2	公路科	李示例wang		省城
  JD2026-000001	reception slot	reception	2026-03-09	7		李示例wang		示例镇
  KS2026-000001	certificate	renew	2026-03-10	8	公路科	李示例wang		driver
  TX2026-000001	expires	7	公路科
  [1]
  $ due-list -q --due-within 30d --ledger slot,leave --format json | jq -c '.[] | [.code, .owner, .what]'
  ["QJ2026-000001","wang","省城"]
  ["JD2026-000001","wang","示例镇"]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 194 entries, head
