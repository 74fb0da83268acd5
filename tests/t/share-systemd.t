The units that are shipped: each command, run as systemd does it, with no
environment but the settings that the service names.

  $ ledger-init -q --office 示例县信访局 --training >init
  $ export PATH="$PATH:$TESTS/bin:$TESTS/lib" UNITS=$TOP/share/anlan/systemd ANLAN_NOW=2026-04-01T09:00
  $ unit-add -q --code road --name 公路科 --email road@anhe.example; staff-add -q --code li --name 李示例 --unit road --post 科长
  road
  li
  $ new-case --unit road --owner li --summary 路灯不亮
  XF2026-000001
  $ ledger-add -q unitset --code all --name 全部 --units road; ledger-do -q correct returnkind/emergency --units all --reason 启用
  all
  emergency
  $ mkdir out units
  $ printf '#!/bin/sh\ncat >>%s/sent\n' $PWD >sendmail; chmod +x sendmail
  $ b=$(dirname "$(command -v due-list)"); for f in $UNITS/*.service $UNITS/*.timer; do sed "s|/usr/local/bin|$b|" $f >units/${f##*/}; done
  $ ls units
  anlan-missing.service
  anlan-missing.timer
  anlan-morning.service
  anlan-morning.timer
  anlan-reminders.service
  anlan-reminders.timer
  anlan-verify.service
  anlan-verify.timer
  anlan-weekly.service
  anlan-weekly.timer
  $ cat >run <<'END'
  > now=$1
  > shift
  > for s in "$@"; do
  > 	unit-run units/anlan-$s.service $UNITS/anlan.env ANLAN_DB=$PWD/ledger.db ANLAN_SENDMAIL=$PWD/sendmail ANLAN_OUT=$PWD/out ANLAN_NOW=$now
  > done | sed "s|# /.*/bin/|# |"
  > END
  $ sh run 2026-04-14T07:50 morning reminders missing weekly verify
  # calendar-day -q
  2026-04-14 工作日
  = 0
  # due-list -q --by owner --due-within 3d -o ${ANLAN_OUT}/morning.txt
  = 1
  # calendar-day -q
  2026-04-14 工作日
  = 0
  # due-list -q --sendmail --due-within 3d
  CB2026-000001
  = 0
  # daily-missing -q --text -o ${ANLAN_OUT}/missing.txt
  daily-missing: health：没有应报单位：未指定单位名册；见 anlan-ledger(5)“报表”一节
  = 1
  # report-weekly -q -o ${ANLAN_OUT}/weekly.md
  = 0
  # ledger-verify -q
  核验通过：[..]
  = 0
  $ cat out/morning.txt out/missing.txt; head -n 1 out/weekly.md; grep -c . sent
  李示例（科长，公路科）：其后到期2项
  编号           台账      时限      到期        剩余天数  标记    责任单位  包案领导  事由
  -------------  --------  --------  ----------  --------  ------  --------  --------  --------
  XF2026-000001  信访事项  受理告知  2026-04-16         2  未到期  公路科              路灯不亮
  XF2026-000001  信访事项  登记受理  2026-04-16         2  未到期  公路科              路灯不亮
  应急信息日报（2026-04-13）应于2026-04-13 17:00前报送。截至2026-04-14 07:50，尚未报送的单位：公路科。请立即报送；无情况的，也请作零报告。
  # 示例县信访局一周工作情况（2026年4月6日至2026年4月12日）
  22
  $ sh run 2026-05-01T07:50 morning reminders
  # calendar-day -q
  2026-05-01 休息日（劳动节）
  = 1: skipped
  # calendar-day -q
  2026-05-01 休息日（劳动节）
  = 1: skipped

Every service has a timer, which starts it.

  $ cd units; for f in *.service; do [ -e ${f%.service}.timer ] || echo $f; done
  $ cd units; grep -L '^WantedBy=timers.target' *.timer
  $ ledger-verify -q --rules
  verified: [..]
