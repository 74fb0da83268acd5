# manual-setup.sh: the training ledger in which the examples of the manual run
#
# Sourced with the commands on PATH, in an empty directory or a copy of one that
# this has filled before.  Cases 1 to 6 of
# 2026 stand in the states that the examples need; the clock stands at nine
# o'clock on 6 May 2026.
set -e
unset ANLAN_KEY ANLAN_ACTOR XDG_CONFIG_HOME XDG_DATA_HOME
export LANG=C.UTF-8 ANLAN_LANG=en HOME="$PWD" ANLAN_DB="$PWD/ledger.db"
export ANLAN_HOME="$PWD/home" ANLAN_NOW=2026-03-02T08:00

# at TIME COMMAND...
at()
{
	ANLAN_NOW=$1
	shift
	"$@" -q >/dev/null
}

fill()
{
	at 2026-03-02T08:00 ledger-init --office 'Anhe County' --lang en --training
	at 2026-03-02T08:00 unit-add --code bureau --name 安和县交通局 --kind bureau --level county
	at 2026-03-02T08:00 unit-add --code road --name 公路科 --kind office --parent bureau
	at 2026-03-02T08:00 unit-add --code bus --name 客运科 --kind office --parent bureau
	at 2026-03-02T08:00 unit-add --code heping --name 和平镇 --kind township --level township
	at 2026-03-02T08:00 staff-add --code li --name 李示例 --unit road --post 科长
	at 2026-03-02T08:00 staff-add --code wang --name 王样本 --unit bureau --post 副局长 --leader yes

	at 2026-03-02T09:20 case-add --channel visit --level county --topic land \
		--headcount 3 --petitioner 张三样 --summary 征地补偿款未到位
	at 2026-03-03T10:00 case-do accept XF2026-000001 --unit road --owner li --lead wang
	at 2026-03-03T10:10 case-do notify XF2026-000001 --noticed written
	at 2026-03-20T15:00 case-add --channel online --level city --topic traffic \
		--petitioner 赵某样 --phone 13912345678 --summary 乡道路灯不亮
	at 2026-03-23T09:00 case-do accept XF2026-000002 --unit road --owner li
	at 2026-03-23T09:05 case-do notify XF2026-000002 --noticed phone
	at 2026-04-01T09:00 case-add --channel letter --level township --topic environment \
		--summary 砂石车扬尘
	at 2026-04-02T09:00 case-do accept XF2026-000003 --unit bus
	at 2026-04-02T09:05 case-do notify XF2026-000003 --noticed written
	at 2026-04-27T16:00 case-do reply XF2026-000003 --outcome supported \
		--document 安交复〔2026〕3号
	at 2026-04-28T08:20 case-add --channel phone --level county --topic traffic \
		--summary 班车停班
	at 2026-04-28T08:30 case-do accept XF2026-000004 --unit bus
	at 2026-04-28T08:35 case-do reply XF2026-000004 --outcome explained
	at 2026-04-28T17:00 case-do close XF2026-000004
	at 2026-04-28T17:10 case-add --channel visit --level county --headcount 6 \
		--received 2026-04-20T15:00 --summary 拖欠运费
	at 2026-05-05T10:00 case-add --channel letter --level township --topic traffic \
		--summary 村道积水
}

[ -e ledger.db ] || fill
export ANLAN_NOW=2026-05-06T09:00
set +e
