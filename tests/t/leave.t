Leave: asked for, approved, with somebody who stands in, and back.

  $ export ANLAN_NOW=2026-04-29T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code bureau --name 示例县局 >out
  $ for s in li wang zhao; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out; staff-add -q --code gone --name 王样本 --to 2026-04-28 >out

What no leave can be.

  $ ledger-add leave --to 2026-05-05
  ! ledger-add: add: --staff (staff) is missing
  [3]
  $ ledger-add leave --staff li
  ! ledger-add: add: --to (to) is missing
  [3]
  $ ledger-add leave --staff nobody --to 2026-05-05; ledger-add leave --staff gone --to 2026-05-05
  ! ledger-add: staff: there is no staff 'nobody'; see 'ledger-list staff'
  ! ledger-add: staff: staff 'gone' is no longer valid: it ended on 2026-04-28 (it is 2026-04-29)
  [3]
  $ ledger-add leave --staff li --from 2026-05-01 --to 2026-04-30
  ! ledger-add: cannot add: the end is before the beginning
  [4]
  $ ledger-add leave --staff li --from 2026-05-01 --to 2026-05-05 --stand-in li
  ! ledger-add: cannot add: nobody stands in for himself
  [4]
  $ ledger-add leave --staff li --from 2026-05-01 --to 五月五日
  ! ledger-add: to: '五月五日' is not a date; expected a date such as 2026-03-01
  [3]

One day, and several; who is asked.

  $ ledger-add leave --staff li --from 2026-04-29 --to 2026-04-29 --where 省城 --stand-in wang
  QJ2026-000001
  ! ledger-add: QJ2026-000001: add; asked for [training]
  $ ledger-add -q leave --staff wang --from 2026-05-01 --to 2026-05-05 --kind 休假; ledger-add -q leave --staff zhao --from 2026-05-01 --to 2026-05-03 --kind trip; ledger-add -q leave --staff zhao --from 2026-05-06 --to 2026-05-07
  QJ2026-000002
  QJ2026-000003
  QJ2026-000004
  $ ledger-do approve QJ2026-000001 --approved-by li
  ! ledger-do: QJ2026-000001: cannot approve: nobody approves his own leave
  [4]
  $ ledger-do approve QJ2026-000001 --approved-by wang; ledger-do -q approve QJ2026-000002 --approved-by zhao --stand-in li; ledger-do -q approve QJ2026-000003 --approved-by wang; ledger-do -q refuse QJ2026-000004 --reason 值班人手不足
  QJ2026-000001
  QJ2026-000002
  QJ2026-000003
  QJ2026-000004
  ! ledger-do: QJ2026-000001: approve; approved; due: report back 2026-04-29 [training]
  $ ledger-do return QJ2026-000004 --back today
  ! ledger-do: QJ2026-000004: cannot return: it is refused; no action leads on from there
  [4]
  $ ledger-list -q leave; ledger-list -q leave --stand-in '' --state approved --columns code,staff,from,to
  QJ2026-000001	示例县局	李示例li	2026-04-29	2026-04-29	省城	李示例wang	李示例wang	approved	2026-04-29
  QJ2026-000002	示例县局	李示例wang	2026-05-01	2026-05-05		李示例li	李示例zhao	approved	2026-05-05
  QJ2026-000003	示例县局	李示例zhao	2026-05-01	2026-05-03			李示例wang	approved	2026-05-03
  QJ2026-000004	示例县局	李示例zhao	2026-05-06	2026-05-07				refused	
  QJ2026-000003	李示例zhao	2026-05-01	2026-05-03

Back by the last instant of the last day, or a second late; not from tomorrow,
nor before it began.

  $ ANLAN_NOW=2026-04-29T23:59:59 ledger-do return QJ2026-000001 --back today
  QJ2026-000001
  ! ledger-do: QJ2026-000001: back [training]
  $ ANLAN_NOW=2026-05-06T00:00:00 ledger-do return QJ2026-000002 --back 2026-05-07
  ! ledger-do: QJ2026-000002: back: 2026-05-07 lies in the future
  [3]
  $ ANLAN_NOW=2026-05-06T00:00:00 ledger-do return QJ2026-000002 --back 2026-04-30
  ! ledger-do: QJ2026-000002: cannot return: back before the beginning
  [4]
  $ ANLAN_NOW=2026-05-06T00:00:00 ledger-do return QJ2026-000002 --back 2026-05-06
  QJ2026-000002
  ! ledger-do: QJ2026-000002: back [training]
  $ ledger-count -q leave --from 2026-04-01 --to 2026-05-31 --now 2026-05-31 --measure count,due:report-back,met:report-back,overdue; ledger-count -q leave --by unit,staff
  4	3	1	1
  示例县局	李示例li	1
  示例县局	李示例wang	1
  示例县局	李示例zhao	2

Given up before it was over.

  $ ANLAN_NOW=2026-05-01T08:00 ledger-do drop QJ2026-000003 --reason 不去了; ANLAN_NOW=2026-05-01T08:00 ledger-do drop QJ2026-000003; ANLAN_NOW=2026-05-01T08:00 ledger-do drop QJ2026-000004
  QJ2026-000003
  ! ledger-do: QJ2026-000003: drop; dropped [training]
  ! ledger-do: QJ2026-000003: cannot drop: it is dropped; no action leads on from there
  ! ledger-do: QJ2026-000004: cannot drop: it is refused; no action leads on from there
  [4]
  $ due-list -q --now 2026-06-01 --all
  $ ledger-undo -q QJ2026-000003 --reason 误操作; ledger-list -q leave --state approved --columns code,due; ledger-verify -q --rules | sed 's/head .*/head/'
  QJ2026-000003
  QJ2026-000003	2026-05-03
  verified: 188 entries, head

On duty at the time of a leave: told, unless somebody stands in, though the duty
ends on its first day or begins on its last. Two leaves can't meet.

  $ unit-add -q --code station --name 示例站 >out; staff-add -q --code sun --name 李示例sun --unit station >out; ledger-add -q dutyplan --code p --name 值班 --rules x >out
  $ ledger-add -q roster --day 2026-05-09 --plan p --shift full --post officer --starts 2026-05-09T08:00 --ends 2026-05-10T08:00 --staff sun
  PB2026-000001
  $ ledger-add leave --staff sun --from 2026-05-10 --to 2026-05-10; ledger-do approve QJ2026-000005 --approved-by li; ledger-do -q correct QJ2026-000005 --stand-in wang --reason 补填
  QJ2026-000005
  QJ2026-000005
  QJ2026-000005
  ! ledger-add: QJ2026-000005: add; asked for [training]
  ! ledger-add: warning: on duty then, and nobody stands in (PB2026-000001)
  ! ledger-do: QJ2026-000005: approve; approved; due: report back 2026-05-10 [training]
  ! ledger-do: QJ2026-000005: warning: on duty then, and nobody stands in (PB2026-000001)
  $ ledger-add -q leave --staff sun --from 2026-05-11 --to 2026-05-11; ledger-add leave --staff sun --from 2026-05-10 --to 2026-05-11; ledger-add leave --staff zhao --from 2026-05-03 --to 2026-05-03
  QJ2026-000006
  ! ledger-add: cannot add: this person is on leave then already (QJ2026-000005, QJ2026-000006)
  ! ledger-add: warning: on duty then, and nobody stands in (PB2026-000001)
  ! ledger-add: cannot add: this person is on leave then already (QJ2026-000003)
  [4]
  $ ledger-do correct QJ2026-000006 --from 2026-05-08 --to 2026-05-08 --reason 改期; ledger-do correct QJ2026-000006 --from 2026-05-08 --to 2026-05-09 --reason 改期
  QJ2026-000006
  QJ2026-000006
  ! ledger-do: QJ2026-000006: correct; asked for [training]
  ! ledger-do: QJ2026-000006: correct; asked for [training]
  ! ledger-do: QJ2026-000006: warning: on duty then, and nobody stands in (PB2026-000001)
  $ ledger-do -q drop QJ2026-000006; ledger-add -q leave --staff sun --from 2026-05-11 --to 2026-05-12 --stand-in wang
  QJ2026-000006
  QJ2026-000007

All duties are named, of many the first five.

  $ for d in 1 2 3 4 5 6; do ledger-add -q roster --day 2026-06-0$d --plan p --shift full --post officer --starts 2026-06-0${d}T08:00 --ends 2026-06-0${d}T20:00 --staff sun; done >out; for to in 02 05 06; do ledger-add -n leave --staff sun --from 2026-06-01 --to 2026-06-$to; done; ANLAN_LANG=zh ledger-add -q leave --staff sun --from 2026-06-01 --to 2026-06-06
  QJ2026-000008
  ! ledger-add: not done, only tried: QJ2026-000008: add; asked for [training]
  ! ledger-add: warning: on duty then, and nobody stands in (PB2026-000002, PB2026-000003)
  ! ledger-add: not done, only tried: QJ2026-000008: add; asked for [training]
  ! ledger-add: warning: on duty then, and nobody stands in (PB2026-000002, PB2026-000003, PB2026-000004, PB2026-000005, PB2026-000006)
  ! ledger-add: not done, only tried: QJ2026-000008: add; asked for [training]
  ! ledger-add: warning: on duty then, and nobody stands in (PB2026-000002, PB2026-000003, PB2026-000004, PB2026-000005, PB2026-000006, …)
  ! ledger-add: 请注意：此期间有值班且无代班人 (PB2026-000002、PB2026-000003、PB2026-000004、PB2026-000005、PB2026-000006、…)

Help for one ledger gives no example of another.

  $ ledger-add leave --help | grep -c Examples; ledger-add case --help | sed -n '/^Examples/,$p'; ANLAN_LANG=zh roster-gen --help | tail -n 2
  0
  Examples:
    ledger-add case --channel letter --level township --summary 村道积水
  \
  Exit codes: 0 done, 1 nothing to list or something found, 2 wrong usage, 3 bad data,
  4 conflict, 5 busy, 6 not permitted, 7 input or output.  See ledger-add(1), anlan(7).
  退出码：0 完成，1 列表为空或检查有发现，2 用法错误，3 数据有误，
  4 冲突，5 忙，6 无权限，7 读写出错。另见 roster-gen(1)、anlan(7)。
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 207 entries, head
