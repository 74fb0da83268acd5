#!/bin/sh
# demo.sh: half a year of a made-up office, from an empty ledger to the report
#
# Run by `make demo`, with the commands on PATH.  All that is made stays in
# demo/ beside them, to be looked at.  Chinese, or as ANLAN_LANG says.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
bin=$(dirname "$(command -v ledger-init)")
dir=$(dirname "$bin")/demo
ANLAN_LANG=${ANLAN_LANG:-zh}
ANLAN_DB=$dir/ledger.db
ANLAN_HOME=$dir/home
export ANLAN_LANG ANLAN_DB ANLAN_HOME LANG=C.UTF-8
unset ANLAN_KEY ANLAN_ACTOR ANLAN_NOW LC_ALL

# say CHINESE ENGLISH: a heading
say()
{
	case $ANLAN_LANG in
	en*) printf '\n== %s\n' "$2" ;;
	*) printf '\n== %s\n' "$1" ;;
	esac
}

# at TIME: the clock of the training ledger
at()
{
	export ANLAN_NOW="$1"
	printf '\n[%s]\n' "$1"
}

# run COMMAND...: show a command, then run it; finds COMMAND...: one that exits
# with 1, since it finds something
run()
{
	printf '$'
	for word; do
		case $word in
		*[\ \;\&\|\<\>\$\*\?\(\)]*) printf " '%s'" "$word" ;;
		*) printf ' %s' "$word" ;;
		esac
	done
	printf '\n'
	"$@" 2>&1
}

finds()
{
	rc=0
	run "$@" || rc=$?
	[ "$rc" -eq 1 ]
}

# cases YEAR FIRST LAST: codes, as arguments
cases()
{
	seq -f "XF$1-%06.0f" "$2" "$3" | tr '\n' ' '
}

# excel NAME: a table as Excel saves it in China, GB18030 with CRLF
excel()
{
	sed 's/$/\r/' "$here/demo/$1" | iconv -f UTF-8 -t GB18030 >"$1"
}

rm -rf "$dir"
mkdir -p "$dir"
cd "$dir"

say '建立培训台账（时钟可以设定），登记单位和人员' \
	'A training ledger, whose clock can be set; units and staff'
at 2025-05-06T09:00
run ledger-init --office 安和县信访局 --lang zh --training
run unit-add --code bureau --name 安和县交通局 --kind bureau --level county
run unit-add --code road --name 公路科 --kind office --parent bureau
run unit-add --code bus --name 客运科 --kind office --parent bureau
run unit-add --code build --name 建设办 --kind office --parent bureau
run staff-add --code li --name 李示例 --unit road --post 科长
run staff-add --code wang --name 王样本 --unit bureau --post 副局长 --leader yes

say '上年的登记表：导入并全部办结' "Last year's table, imported and dealt with"
excel 2025.csv
run case-import 2025.csv
# shellcheck disable=SC2046
{
	case-do accept -q $(cases 2025 1 8)
	case-do notify -q --noticed written $(cases 2025 1 8)
	case-do reply -q --outcome explained $(cases 2025 1 8)
	case-do close -q $(cases 2025 1 8)
	case-do return-visit -q --satisfaction fair $(cases 2025 1 8)
} >/dev/null

say '每月的登记表：Excel 存的 GBK 文件，中文表头，日期写法随意' \
	'A table each month: GBK from Excel, Chinese headers, any usual date'
at 2026-01-26T10:00
excel 2026-01.csv
run head -n 3 2026-01.csv | iconv -f GB18030 -t UTF-8 | tr -d '\r'
run case-import 2026-01.csv
run case-do accept XF2026-000001 XF2026-000002 XF2026-000003 XF2026-000004
# shellcheck disable=SC2046
case-do notify -q --noticed written $(cases 2026 1 4) >/dev/null

at 2026-02-25T10:00
excel 2026-02.csv
run case-import 2026-02.csv
run case-do accept XF2026-000005 XF2026-000006 XF2026-000007 --owner li --lead wang
# shellcheck disable=SC2046
case-do notify -q --noticed phone $(cases 2026 5 7) >/dev/null

at 2026-03-20T15:00
run case-do reply XF2026-000001 XF2026-000003 --outcome 支持 --document 安信复〔2026〕3号
run case-do reply XF2026-000002 XF2026-000004 --outcome 解释说明
run case-do close XF2026-000001 XF2026-000002 XF2026-000003 --cause policy-not-done
# shellcheck disable=SC2046
case-do return-visit -q --satisfaction satisfied $(cases 2026 1 3) >/dev/null

at 2026-03-27T10:00
excel 2026-03.csv
run case-import 2026-03.csv
run case-do accept XF2026-000008 XF2026-000009 XF2026-000010 XF2026-000011 --lead wang
# shellcheck disable=SC2046
case-do notify -q --noticed written $(cases 2026 8 11) >/dev/null

say '延期、答复、复查、办结' 'Extend, reply, review, close'
at 2026-04-15T09:30
run case-do extend XF2026-000006 --until 2026-05-20 --approver 王样本 --reason 需重新测量
run case-do reply XF2026-000005 --outcome 支持
run case-do reply XF2026-000009 --outcome 解释说明
run case-do review XF2026-000004
say '检查、隐患、闭环整改：谁报整改完成，就不能由谁销号' \
	'Inspections and hazards: who reports one fixed cannot close it'
at 2026-04-16T09:00
run ledger-add unitset --code all --name 各科室 --units road,bus,build
run ledger-add drive --name 节前安全大检查 --kind 集中排查 --from 2026-04-16 \
	--to 2026-04-30 --set all
run site-add --code hall --name 客运站候车厅 --type 其他 --unit bus --inspect-every 15
run inspect-log --site hall --kind 节前检查 --drive ZX2026-000001 --aspects 消防,值班和责任 \
	--team 第一组 --outcome 发现隐患
run hazard-log --inspection JC2026-000001 --severity general --sector fire --place 候车厅 \
	--description 疏散通道堆放杂物
run hazard-log --inspection JC2026-000001 --severity minor --sector fire --place 值班室 \
	--description 灭火器压力不足
run hazard-do order YH2026-000001 --owner li --measures 清理通道并划线 --planned yes
ANLAN_ACTOR=li run hazard-do fix-now YH2026-000002 --spent 120
ANLAN_ACTOR=li run hazard-do fix YH2026-000001 --spent 800
ANLAN_ACTOR=wang run hazard-do verify YH2026-000001 YH2026-000002
run ledger-show ZX2026-000001

say '突发事件：等级由预案表定，时限以小时和分钟计' \
	'An incident: the plan gives the level, its clocks run in hours and minutes'
at 2026-04-17T08:40
run incident-log --kind 群体访 --cause 欠薪 --place 县政府大门 --headcount 7 --blocked yes \
	--unit build --summary 反映某工地拖欠工资
run incident-do activate SJ2026-000001 --by 王样本
run accident-log --kind 建筑施工 --unit build --place 站房工地 --at 2026-04-17T08:10 \
	--told 2026-04-17T08:20 --injured 1 --loss 20000 --summary 脚手架局部倾斜
at 2026-04-17T09:20
run ledger-do report SG2026-000001
run incident-do arrive SJ2026-000001 --lead wang
run incident-do report SJ2026-000001 --to 县委值班室
at 2026-04-17T11:00
run incident-do end SJ2026-000001 --done 当面听取诉求并登记，约定三日内答复
at 2026-04-17T16:00
run incident-do final-report SJ2026-000001 --to 县委值班室
run report-run incident --code SJ2026-000001

say '矛盾纠纷、工作活动、督办事项' 'Disputes, activities, tasks'
at 2026-04-20T10:00
run dispute-log --kind 邻里 --place 和平镇一村 --summary 宅基地边界 --drive ZX2026-000001
run ledger-do entrust JF2026-000001 --unit build --settle-by 2026-04-30
run ledger-do settle JF2026-000001 --level village --means 人民调解
run activity-log --kind 领导接访 --leader wang --batches 2 --persons 5 --cases XF2026-000006
run activity-log --kind 例会研判 --leader wang --what 四月例会
run task-add --meeting HD2026-000002 --unit road --owner li --due-on 2026-04-23 --task 补齐公路标线
run task-add --meeting HD2026-000002 --unit bus --due-on 2026-05-08 --task 五一运力安排
run task-do progress DB2026-000002 --percent 60

say '值班：到岗、交班、接班，双方签字' 'Duty: arrival, handover, signed by both sides'
at 2026-04-24T08:30
ANLAN_ACTOR=wang run duty-log --unit bureau --post leader --staff wang
ANLAN_ACTOR=li run duty-log --unit bureau --staff li
run ledger-add spot --duty ZB2026-000002 --unit bureau --present yes

at 2026-04-24T16:00
run case-do review-reply XF2026-000004 --outcome 支持
run case-do close XF2026-000005 XF2026-000009 --cause handling-late

at 2026-04-24T16:30
excel 2026-04.csv
run case-import 2026-04.csv
run case-import 2026-04.csv
run case-do accept XF2026-000012 XF2026-000014 --owner li
# shellcheck disable=SC2046
case-do notify -q --noticed phone $(cases 2026 12 14) >/dev/null

say '日报告：零报告也是报告；谁没有报，一目了然' \
	'Daily reports: nothing to report is a report; who has sent none is named'
run ledger-do correct returnkind/emergency --units all --reason 明确报送范围
run daily-report --unit road --nothing yes
at 2026-04-24T17:05
run daily-report --unit bus --items 一处塌方，已抢通
finds daily-missing --kind emergency --all --format table
finds daily-missing --kind emergency --text
ANLAN_ACTOR=li run ledger-do hand-over ZB2026-000002 --successor wang --left now
ANLAN_ACTOR=wang run ledger-do take-over ZB2026-000002

say '下月值班表：按方案编排，三类日子各自公平，与可能的最优对照' \
	"Next month's duty: by a plan, fair in three ledgers, beside the best there could be"
cp "$here/demo/staff.csv" "$here/samples/office.plan" .
run ledger-import -q staff staff.csv
run ledger-add leave --staff zhou --from 2026-05-11 --to 2026-05-22 --kind 休假 --stand-in wu
run roster-gen --plan office.plan
run roster-gen -q --plan office.plan --commit >codes
run ledger-add leave --staff sun --from 2026-05-01 --to 2026-05-10 --kind 病假 --stand-in hu
roster-gen --plan office --keep | sed -n '/^\(与已\|What ch\)/,/^\(公平\|Fairness\)/p' | sed '$d'
run roster-gen --plan office --keep --commit
run roster-show --day 2026-05-01

say '今天：窗口登记一件来访' 'Today: a visit at the window'
at 2026-05-06T09:00
run case-add --channel visit --level county --topic 交通运输 --headcount 2 \
	--petitioner 张三样 --phone 13800000000 --unit bus --summary 高考期间加开班车的请求

say '在办事项，最早到期的在前；信访人只显示掩码' \
	"Open cases, what is due first standing first; petitioners are masked"
run case-list --open --sort due --format table \
	--columns code,received,level,headcount,petitioner,unit,state,due,summary

say '今天已经逾期的' 'What is overdue today'
finds case-due --overdue --format table --columns code,clock,due,days,unit,owner,lead,what

say '到期日是怎么算出来的' 'How a due date came about'
run case-show XF2026-000006 --explain

say '自设台账：校车检查，一个文本文件，不改程序' \
	"An office's own ledger: school-bus checks, a text file and no program"
run ledger-define "$here/demo/bus.ledger"
run ledger-add bus --plate 示A00001 --school 第一小学 --unit bus --aboard 28 --seats 32
run ledger-add bus --plate 示A00002 --school 北山小学 --unit bus --result 严重缺陷 \
	--defect 车门无法关闭 --driver 周样例 --checked 2026-05-05
run ledger-add bus --plate 示A00003 --school 和平中学 --unit bus --result 一般缺陷 \
	--defect 灭火器过期
run ledger-do clear XB2026-000001
run ledger-do ground XB2026-000002 --reason 车门故障
run ledger-list bus --format table
finds due-list --due-within 3d --format table --columns code,ledger,clock,due,days,unit,what

say '一至四月，按层级统计批次和人次' 'January to April, by level: visits and persons'
run ledger-count case --channel visit --from 2026-01-01 --to 2026-04-30 --by level \
	--measure count,sum:headcount --format table

say '四月月报' 'The monthly report of April'
run report-monthly --month 2026-04

say '每人一张早间单' 'A morning sheet for each person'
finds due-list --due-within 3d --by owner --format table

say '核验：日志逐条相连，重放后与每张表一致' \
	'Proof: the journal is whole, and every table is what it says'
run ledger-verify

case $ANLAN_LANG in
en*) printf '\nThe ledger lies in %s; look at it:\n  export ANLAN_DB=%s ANLAN_HOME=%s ANLAN_NOW=%s PATH="%s:$PATH"\n' \
	"$ANLAN_DB" "$ANLAN_DB" "$ANLAN_HOME" "$ANLAN_NOW" "$bin" ;;
*) printf '\n台账文件在 %s，可以继续查看：\n  export ANLAN_DB=%s ANLAN_HOME=%s ANLAN_NOW=%s PATH="%s:$PATH"\n' \
	"$ANLAN_DB" "$ANLAN_DB" "$ANLAN_HOME" "$ANLAN_NOW" "$bin" ;;
esac
