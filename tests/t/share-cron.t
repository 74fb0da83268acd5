The crontab that is shipped: each of its lines, run as cron does it, with an
empty environment and the settings of the file.

  $ ledger-init -q --office 示例县信访局 --training >init
  $ export PATH="$PATH:$TESTS/bin:$TESTS/lib" CRON=$TOP/share/anlan/cron/anlan.cron ANLAN_NOW=2026-04-01T09:00
  $ unit-add -q --code road --name 公路科 --email road@anhe.example; staff-add -q --code li --name 李示例 --unit road --post 科长
  road
  li
  $ new-case --unit road --owner li --summary 路灯不亮
  XF2026-000001
  $ ledger-add -q unitset --code all --name 全部 --units road; ledger-do -q correct returnkind/emergency --units all --reason 启用
  all
  emergency
  $ mkdir out backup
  $ sed "s|/srv/anlan/out|$PWD/out|; s|/var/backups/anlan|$PWD/backup|" $CRON >mine
  $ printf '#!/bin/sh\ncat >>%s/sent\n' $PWD >sendmail; chmod +x sendmail
  $ cat >run <<'END'
  > cron-run mine PATH="$PATH" ANLAN_DB=$PWD/ledger.db ANLAN_SENDMAIL=$PWD/sendmail ANLAN_NOW=$1
  > END
  $ sh run 2026-04-14T07:50
  # 50 7 * * *
  # calendar-day -q >/dev/null && due-list -q --by owner --due-within 3d
  李示例（科长，公路科）：其后到期2项
  编号           台账      时限      到期        剩余天数  标记    责任单位  包案领导  事由
  -------------  --------  --------  ----------  --------  ------  --------  --------  --------
  XF2026-000001  信访事项  受理告知  2026-04-16         2  未到期  公路科              路灯不亮
  XF2026-000001  信访事项  登记受理  2026-04-16         2  未到期  公路科              路灯不亮
  = 1
  # 10 8 * * *
  # calendar-day -q >/dev/null && due-list -q --sendmail --due-within 3d >/dev/null
  = 0
  # 5 17 * * *
  # daily-missing -q --text
  daily-missing: health：没有应报单位：未指定单位名册；见 anlan-ledger(5)“报表”一节
  应急信息日报（2026-04-13）应于2026-04-13 17:00前报送。截至2026-04-14 07:50，尚未报送的单位：公路科。请立即报送；无情况的，也请作零报告。
  = 1
  # 20 * * * *
  # roster-show -q -o [..]/out/duty.ics
  = 1
  # 0 8 * * 1
  # report-weekly -q -o [..]/out/$(date -d yesterday +%G-W%V).md
  = 0
  # 0 7 1 * *
  # report-monthly -q -o [..]/out/$(date -d yesterday +%Y-%m).md
  = 0
  # 0 2 * * *
  # ledger-backup -q [..]/backup/$(date +%F).db >/dev/null
  = 0
  # 30 2 * * 0
  # ledger-verify -q >/dev/null
  = 0
  $ ls out backup | sed 's/20..-W..\.md/WEEK.md/; s/20..-..-..\.db/DAY.db/; s/20..-..\.md/MONTH.md/'; grep -c . sent
  backup:
  DAY.db
  \
  out:
  MONTH.md
  WEEK.md
  duty.ics
  22

On a day off there is no list and no message; on a Saturday that is worked there
is both.

  $ rm backup/* out/*; sh run 2026-05-01T07:50 >got; head -n 6 got; grep -c . sent
  # 50 7 * * *
  # calendar-day -q >/dev/null && due-list -q --by owner --due-within 3d
  = 1
  # 10 8 * * *
  # calendar-day -q >/dev/null && due-list -q --sendmail --due-within 3d >/dev/null
  = 1
  22
  $ sh run 2026-05-09T07:50 >got; head -n 9 got; grep -c . sent
  # 50 7 * * *
  # calendar-day -q >/dev/null && due-list -q --by owner --due-within 3d
  李示例（科长，公路科）：逾期2项
  编号           台账      时限      到期        剩余天数  标记  责任单位  包案领导  事由
  -------------  --------  --------  ----------  --------  ----  --------  --------  --------
  XF2026-000001  信访事项  受理告知  2026-04-16       -23  逾期  公路科              路灯不亮
  XF2026-000001  信访事项  登记受理  2026-04-16       -23  逾期  公路科              路灯不亮
  = 1
  # 10 8 * * *
  44

A ledger that isn't there is told, so that cron mails it.

  $ cron-run mine PATH="$PATH" ANLAN_DB=$PWD/gone.db ANLAN_NOW=2026-04-14T07:50 | grep -v '^#' | head -n 2
  calendar-day: [..]/gone.db: 这里没有台账；用“ledger-init”新建
  = 7
  $ ledger-verify -q --rules
  verified: [..]
