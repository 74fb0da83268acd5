What is due: its day, whose it is, which duties, and what only waits.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T09:00
  $ unit-add -q --code road --name 公路科 --kind office
  road
  $ unit-add -q --code bus --name 客运科 --kind office
  bus
  $ staff-add -q --code li --name 李示例 --unit road --post 科长
  li
  $ staff-add -q --code wang --name 王样本 --leader yes
  wang
  $ new-case --unit road --owner li --lead wang
  XF2026-000001
  $ new-case --channel transfer --unit bus --summary 班车停班
  XF2026-000002
  $ new-case --summary 村道积水
  XF2026-000003
  $ case-do -q notify XF2026-000001 XF2026-000002 XF2026-000003 --noticed written | wc -l
  3
  $ case-do -q accept XF2026-000001
  XF2026-000001
  $ case-do -q reply XF2026-000001 --outcome explained --on 2026-03-02
  XF2026-000001
  $ cat >order.ledger <<END
  > ledger order JB "order" 交办
  >   dated given
  >   given  instant required default now "given" 交办时间
  >   matter text required search         "matter" 事项
  >   unit   unit                        "responsible unit" 责任单位
  >   state open "open" 办理中
  >   state done "done" 已办结 final done
  >   action done open -> done "done" 办结
  >   clock do "to be done" 办理 from added until done 2h "office default" 本单位约定
  > END
  $ ledger-define -q order.ledger
  $ ledger-add -q order --matter 送材料 --unit bus
  JB2026-000001

The objection's window ends on 9 March and the register clocks on the 17th.
A day before and on that day; a second before its end and a second after.

  $ d() { due-list -q --columns code,clock,due,days,mark "$@"; echo "= $?"; }
  > d --ledger case --now 2026-03-16T23:59:59
  > d --ledger case --now 2026-03-17T23:59:59 --limit 1
  > d --ledger case --now 2026-03-17T23:59:59 --overdue
  > d --ledger case --now 2026-03-18 --overdue --limit 1
  > d --ledger case --now 2026-03-17 --today
  > d --ledger case --now 2026-03-18 --today
  > d --ledger case --now 2026-03-17 --overdue --today --limit 1
  = 0
  XF2026-000002	register	2026-03-17	0	today
  = 1
  = 0
  XF2026-000002	register	2026-03-17	-1	overdue
  = 1
  XF2026-000002	register	2026-03-17	0	today
  XF2026-000003	register	2026-03-17	0	today
  = 1
  = 0
  XF2026-000002	register	2026-03-17	0	today
  = 1

A duty of two hours: later that day it is overdue, and no longer due today.

  $ d() { due-list -q --columns code,clock,due,mark "$@"; echo "= $?"; }
  > d --ledger order; d --ledger order --today --now 2026-03-02T11:00:00
  > d --ledger order --today --now 2026-03-02T11:00:01; d --now 2026-03-02T11:00:01 --overdue
  JB2026-000001	to be done	2026-03-02 11:00	today
  = 1
  JB2026-000001	to be done	2026-03-02 11:00	today
  = 1
  = 0
  JB2026-000001	to be done	2026-03-02 11:00	overdue
  = 1

Windows that are still open and what is paused: with --all, and marked; they
alone are no reason for exit code 1.

  $ d() { due-list -q --columns code,clock,due,mark "$@"; echo "= $?"; }
  > d --all --ledger case --now 2026-03-09T23:59:59; d --all --ledger case --now 2026-03-10
  > d --all --overdue --ledger case --now 2026-03-09
  > d --all --due-within 30d --ledger case --clock review-window,object
  XF2026-000002	objection	2026-03-09	window
  = 0
  = 0
  = 0
  XF2026-000002	objection	2026-03-09	window
  XF2026-000001	review may be asked	2026-04-01	window
  = 0
  $ case-do -q review XF2026-000001
  XF2026-000001
  $ case-do -q review-reply XF2026-000001 --outcome explained
  XF2026-000001
  $ case-do -q rereview XF2026-000001
  XF2026-000001
  $ case-do -q pause XF2026-000001 --reason 听证
  XF2026-000001
  $ d() { due-list -q --columns code,clock,due,mark "$@"; echo "= $?"; }
  > d --due-within 30d --clock rereview; d --all --due-within 30d --clock rereview
  > d --all --due-within 29d --clock rereview
  = 0
  XF2026-000001	re-review	2026-04-01	paused
  = 0
  = 0

Which duties and which ledgers; a label will do for a clock.

  $ due-list -q --due-within 30d --clock 登记受理 --columns code,clock,due
  XF2026-000002	register	2026-03-17
  XF2026-000003	register	2026-03-17
  [1]
  $ due-list -q --due-within 30d --clock register,do --columns code,clock,due
  JB2026-000001	to be done	2026-03-02 11:00
  XF2026-000002	register	2026-03-17
  XF2026-000003	register	2026-03-17
  [1]
  $ due-list -q --due-within 30d --ledger order,case --clock do --columns code
  JB2026-000001
  [1]
  $ due-list -q --clock repy
  ! due-list: there is no clock 'repy'; did you mean 'reply'?
  [2]
  $ case-due -q --clock do
  ! case-due: there is no clock 'do'
  [2]
  $ due-list -q --ledger ordr
  ! due-list: there is no ledger 'ordr'; did you mean 'order'?
  [2]
  $ case-due -q --ledger case
  ! case-due: there is no filter --ledger for ledger 'case'
  [2]
  $ case-due -q --by nobody
  ! case-due: --by: 'nobody' is not right; expected owner, lead or unit
  [2]
  $ due-list -q --by owner --sort due
  ! due-list: there is no filter --sort for ledger '[..]'
  [2]

In groups, for the morning: by person, by leader, by unit; nobody at the end.

  $ due-list -q --by owner --due-within 30d
  李示例 (科长, 公路科): 1 paused
  code           ledger         clock      due         days left  mark    responsible unit  leader answerable  about
  -------------  -------------  ---------  ----------  ---------  ------  ----------------  -----------------  --------
  XF2026-000001  petition case  re-review  2026-04-01         30  paused  公路科            王样本             路灯不亮
  \
  nobody named: 1 due today, 2 due later, 1 waiting for others
  code           ledger         clock       due               days left  mark    responsible unit  leader answerable  about
  -------------  -------------  ----------  ----------------  ---------  ------  ----------------  -----------------  --------
  JB2026-000001  order          to be done  2026-03-02 11:00          0  today   客运科                               送材料
  XF2026-000002  petition case  objection   2026-03-09                7  window  客运科                               班车停班
  XF2026-000002  petition case  register    2026-03-17               15  later   客运科                               班车停班
  XF2026-000003  petition case  register    2026-03-17               15  later                                        村道积水
  [1]
  $ ANLAN_LANG=zh due-list -q --by owner --due-within 30d --now 2026-03-18
  李示例（科长，公路科）：暂停计时1项
  编号           台账      时限  到期        剩余天数  标记      责任单位  包案领导  事由
  -------------  --------  ----  ----------  --------  --------  --------  --------  --------
  XF2026-000001  信访事项  复核  2026-04-01        14  暂停计时  公路科    王样本    路灯不亮
  \
  未明确责任人：逾期3项
  编号           台账      时限      到期              剩余天数  标记  责任单位  包案领导  事由
  -------------  --------  --------  ----------------  --------  ----  --------  --------  --------
  JB2026-000001  交办      办理      2026-03-02 11:00       -16  逾期  客运科              送材料
  XF2026-000002  信访事项  登记受理  2026-03-17              -1  逾期  客运科              班车停班
  XF2026-000003  信访事项  登记受理  2026-03-17              -1  逾期                      村道积水
  [1]
  $ due-list -q --by lead --due-within 30d --ledger case --columns code,clock,due
  王样本: 1 paused
  code           clock      due
  -------------  ---------  ----------
  XF2026-000001  re-review  2026-04-01
  \
  no leader named: 2 due later, 1 waiting for others
  code           clock      due
  -------------  ---------  ----------
  XF2026-000002  objection  2026-03-09
  XF2026-000002  register   2026-03-17
  XF2026-000003  register   2026-03-17
  [1]
  $ case-due -q --by unit --due-within 30d
  客运科: 1 due later, 1 waiting for others
  code           ledger         clock      due         days left  mark    responsible person  leader answerable  about
  -------------  -------------  ---------  ----------  ---------  ------  ------------------  -----------------  --------
  XF2026-000002  petition case  objection  2026-03-09          7  window                                         班车停班
  XF2026-000002  petition case  register   2026-03-17         15  later                                          班车停班
  \
  公路科: 1 paused
  code           ledger         clock      due         days left  mark    responsible person  leader answerable  about
  -------------  -------------  ---------  ----------  ---------  ------  ------------------  -----------------  --------
  XF2026-000001  petition case  re-review  2026-04-01         30  paused  李示例              王样本             路灯不亮
  \
  no unit named: 1 due later
  code           ledger         clock     due         days left  mark   responsible person  leader answerable  about
  -------------  -------------  --------  ----------  ---------  -----  ------------------  -----------------  --------
  XF2026-000003  petition case  register  2026-03-17         15  later                                         村道积水
  [1]
  $ case-due -q --by unit --due-within 30d --unit road
  公路科: 1 paused
  code           ledger         clock      due         days left  mark    responsible person  leader answerable  about
  -------------  -------------  ---------  ----------  ---------  ------  ------------------  -----------------  --------
  XF2026-000001  petition case  re-review  2026-04-01         30  paused  李示例              王样本             路灯不亮
  $ due-list -q --by unit --now 2026-03-01
  $ due-list -q --by unit --now 2026-03-01 --format json
  []

The same for programs.

  $ due-list -q --by owner --due-within 30d --columns code,clock,mark --format json
  [
  {"by":"owner","code":"li","name":"李示例","post":"科长","unit":"公路科","overdue":0,"today":0,"later":0,"paused":1,"window":0,"duties":[{"code":"XF2026-000001","clock":"rereview","mark":"paused"}]},
  {"by":"owner","code":null,"name":null,"post":null,"unit":null,"overdue":0,"today":1,"later":2,"paused":0,"window":1,"duties":[{"code":"JB2026-000001","clock":"do","mark":"today"},{"code":"XF2026-000002","clock":"object","mark":"window"},{"code":"XF2026-000002","clock":"register","mark":"later"},{"code":"XF2026-000003","clock":"register","mark":"later"}]}
  ]
  [1]
  $ due-list -q --by unit --due-within 30d --format jsonl | jq -c '[.by, .code, .name, .overdue, .today, .later, .paused, .window, (.duties | length)]'
  ["unit","bus","客运科",0,1,1,0,1,3]
  ["unit","road","公路科",0,0,0,1,0,1]
  ["unit",null,null,0,0,1,0,0,1]
  $ due-list -q --by unit --due-within 30d --format csv --columns code,clock,due
  responsible unit,name,code,clock,due
  bus,客运科,JB2026-000001,to be done,2026-03-02 11:00
  bus,客运科,XF2026-000002,objection,2026-03-09
  bus,客运科,XF2026-000002,register,2026-03-17
  road,公路科,XF2026-000001,re-review,2026-04-01
  ,,XF2026-000003,register,2026-03-17
  [1]
  $ due-list -q --by owner --due-within 30d --format plain --columns code,clock
  li	李示例	XF2026-000001	re-review
  		JB2026-000001	to be done
  		XF2026-000002	objection
  		XF2026-000002	register
  		XF2026-000003	register
  [1]
  $ ledger-verify -q --rules
  verified: [..]
