Who is on duty: by day, by person, and as data.

  $ export ANLAN_NOW=2026-04-28T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; for s in li wang zhao qian; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out
  $ roster-show
  ! roster-show: no duty is planned for the year after that
  ! roster-show: training ledger
  [1]
  $ cat >office.plan <<'END'
  > plan office "office duty" 机关值班
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   shift night "night" 夜班 20:00 to 08:00 on sun
  >   post leader "leader on duty" 带班领导 1
  >   post officer "duty officer" 值班员 2
  > END
  $ ledger-add -q dutyplan --code office --name 机关值班 --english "office duty" --unit bureau --rules "$(cat office.plan)" --from 2026-01-01 >out; ledger-add -q dutyplan --code gate --name 门卫 --english gate --rules 'plan gate' >out
  $ cat >seat <<'END'
  > # day post seat staff [shift hour length plan]
  > h=${6:-8}
  > ledger-add -q roster --plan ${8:-office} --day $1 --shift ${5:-full} --post $2 --seat $3 --staff "$4" --first "$4" --duty "$2" \
  > 	--starts "$1 $h:00" --ends "$(date -u -d "$1 $h:00 UTC +${7:-24} hours" '+%F %H:%M')"
  > END
  $ for d in 04-27 04-28 04-30 05-01 05-09; do sh seat 2026-$d leader 1 li; sh seat 2026-$d officer 1 wang; sh seat 2026-$d officer 2 ""; done >out; sh seat 2026-04-26 night 1 zhao night 20 36 >out

What isn't over: to the second in which it ends, and what is still to begin
today.

  $ roster-show -q
  day         weekday  shift     leader on duty  duty officer
  ----------  -------  --------  --------------  ------------------------------------
  2026-04-28  Tue      24 hours  李示例li        李示例wang, [nobody] (PB2026-000006)
  $ roster-show -q --now 2026-04-28T07:59:59
  day         weekday  shift     leader on duty  duty officer                          night
  ----------  -------  --------  --------------  ------------------------------------  ----------
  2026-04-26  Sun      night                                                           李示例zhao
  2026-04-27  Mon      24 hours  李示例li        李示例wang, [nobody] (PB2026-000003)
  2026-04-28  Tue      24 hours  李示例li        李示例wang, [nobody] (PB2026-000006)
  $ roster-show -q --now 2026-04-29T07:59:59; roster-show -q --now 2026-04-29T08:00:00
  day         weekday  shift     leader on duty  duty officer
  ----------  -------  --------  --------------  ------------------------------------
  2026-04-28  Tue      24 hours  李示例li        李示例wang, [nobody] (PB2026-000006)
  [1]

Periods; a holiday, and a day that makes up for one.

  $ roster-show -q --month 2026-05; roster-show -q --week 2026-W18 --format csv; roster-show -q --day 2026-05-02; roster-show -q --day tomorrow
  day         weekday              shift     leader on duty  duty officer
  ----------  -------------------  --------  --------------  ------------------------------------
  2026-05-01  Fri 劳动节           24 hours  李示例li        李示例wang, [nobody] (PB2026-000012)
  2026-05-09  Sat 劳动节 (worked)  24 hours  李示例li        李示例wang, [nobody] (PB2026-000015)
  day,weekday,shift,leader on duty,duty officer
  2026-04-27,Mon,24 hours,李示例li,"李示例wang, [nobody] (PB2026-000003)"
  2026-04-28,Tue,24 hours,李示例li,"李示例wang, [nobody] (PB2026-000006)"
  2026-04-30,Thu,24 hours,李示例li,"李示例wang, [nobody] (PB2026-000009)"
  2026-05-01,Fri 劳动节,24 hours,李示例li,"李示例wang, [nobody] (PB2026-000012)"
  ! roster-show: day: 'tomorrow' is not right; expected one such as 2026-11-20
  [3]
  $ roster-show -q --from 2026-04-10 --format plain; roster-show -q --to 2026-04-30 --format plain; roster-show -q --from 2026-05-09 --to 2026-05-09 --format plain
  2026-04-26	Sun	night			李示例zhao
  2026-04-27	Mon	24 hours	李示例li	李示例wang, [nobody] (PB2026-000003)	
  2026-04-28	Tue	24 hours	李示例li	李示例wang, [nobody] (PB2026-000006)	
  2026-04-30	Thu	24 hours	李示例li	李示例wang, [nobody] (PB2026-000009)	
  2026-05-01	Fri 劳动节	24 hours	李示例li	李示例wang, [nobody] (PB2026-000012)	
  2026-05-09	Sat 劳动节 (worked)	24 hours	李示例li	李示例wang, [nobody] (PB2026-000015)	
  2026-04-28	Tue	24 hours	李示例li	李示例wang, [nobody] (PB2026-000006)
  2026-04-30	Thu	24 hours	李示例li	李示例wang, [nobody] (PB2026-000009)
  2026-05-09	Sat 劳动节 (worked)	24 hours	李示例li	李示例wang, [nobody] (PB2026-000015)
  $ roster-show --week 2026-18; roster-show --month 2026; roster-show --day 4/28; roster-show --from 2026-05-02 --to 2026-05-01; roster-show --from x
  ! roster-show: week: '2026-18' is not right; expected one such as 2026-W47
  ! roster-show: training ledger
  ! roster-show: month: '2026' is not right; expected one such as 2026-11
  ! roster-show: training ledger
  ! roster-show: day: '4/28' is not right; expected one such as 2026-11-20
  ! roster-show: training ledger
  ! roster-show: the period ends before it begins
  ! roster-show: training ledger
  ! roster-show: from: 'x' is not right; expected a date such as 2026-03-01
  ! roster-show: training ledger
  [3]
  $ roster-show --month 2026-05 --day 2026-05-01
  ! roster-show: more than one period is given; expected one of --day, --week, --month, or --from with --to
  ! roster-show: training ledger
  [2]
  $ roster-show --format xlsx
  ! roster-show: there is no format 'xlsx'; expected table, plain, csv, json, jsonl, html or ics
  ! roster-show: training ledger
  [2]
  $ roster-show --staff nobody; roster-show --plan bridge
  ! roster-show: staff: there is no staff 'nobody'; see 'ledger-list staff'
  ! roster-show: training ledger
  ! roster-show: plan: there is no dutyplan 'bridge'; see 'ledger-list dutyplan'
  ! roster-show: training ledger
  [3]
  $ roster-show -q --staff 李示例wang --plan 机关值班 --format plain | cut -f 1-5
  2026-04-27	Mon	officer	2026-04-27 08:00	2026-04-28 08:00
  2026-04-28	Tue	officer	2026-04-28 08:00	2026-04-29 08:00
  2026-04-30	Thu	officer	2026-04-30 08:00	2026-05-01 08:00
  2026-05-01	Fri 劳动节	officer	2026-05-01 08:00	2026-05-02 08:00
  2026-05-09	Sat 劳动节 (worked)	officer	2026-05-09 08:00	2026-05-10 08:00

Swapped, asked for, absent, not needed; and two plans.

  $ ledger-do -q take PB2026-000005 --staff qian --reason 生病; ledger-do -q ask PB2026-000007 --taker qian; ledger-do -q absent PB2026-000002; ledger-do -q drop PB2026-000009; sh seat 2026-04-30 guard 1 zhao day 8 12 gate
  PB2026-000005
  PB2026-000007
  PB2026-000002
  PB2026-000009
  PB2026-000017
  $ roster-show -q --from 2026-04-27 --to 2026-04-30
  day         weekday  duty plan    shift     guard       leader on duty             duty officer
  ----------  -------  -----------  --------  ----------  -------------------------  -----------------------------------------------------
  2026-04-27  Mon      office duty  24 hours              李示例li                   李示例wang (absent), [nobody] (PB2026-000003)
  2026-04-28  Tue      office duty  24 hours              李示例li                   李示例qian (was 李示例wang), [nobody] (PB2026-000006)
  2026-04-30  Thu      office duty  24 hours              李示例li (swap asked for)  李示例wang
  2026-04-30  Thu      gate         day       李示例zhao
  $ roster-show -q --from 2026-04-28 --to 2026-04-30 --codes --plan office
  day         weekday  shift     leader on duty                            duty officer
  ----------  -------  --------  ----------------------------------------  --------------------------------------------------------------------
  2026-04-28  Tue      24 hours  李示例li (PB2026-000004)                  李示例qian (was 李示例wang, PB2026-000005), [nobody] (PB2026-000006)
  2026-04-30  Thu      24 hours  李示例li (swap asked for, PB2026-000007)  李示例wang (PB2026-000008)
  $ roster-show -q --from 2026-04-27 --to 2026-04-30 --plan gate
  day         weekday  shift  guard
  ----------  -------  -----  ----------
  2026-04-30  Thu      day    李示例zhao
  $ ANLAN_LANG=zh roster-show -q --from 2026-04-27 --to 2026-05-10 --plan office
  日期        星期                 班次  带班领导                值班员
  ----------  -------------------  ----  ----------------------  -----------------------------------------------------
  2026-04-27  周一                 全天  李示例li                李示例wang（缺岗）、【空缺】（PB2026-000003）
  2026-04-28  周二                 全天  李示例li                李示例qian（原李示例wang）、【空缺】（PB2026-000006）
  2026-04-30  周四                 全天  李示例li（待对方同意）  李示例wang
  2026-05-01  周五 劳动节          全天  李示例li                李示例wang、【空缺】（PB2026-000012）
  2026-05-09  周六 劳动节（上班）  全天  李示例li                李示例wang、【空缺】（PB2026-000015）

One person: who was absent didn't stand it.

  $ roster-show -q --staff wang
  day         weekday              duty     begins            ends              duty plan    planned first  state    code
  ----------  -------------------  -------  ----------------  ----------------  -----------  -------------  -------  -------------
  2026-04-27  Mon                  officer  2026-04-27 08:00  2026-04-28 08:00  office duty                 absent   PB2026-000002
  2026-04-30  Thu                  officer  2026-04-30 08:00  2026-05-01 08:00  office duty                 planned  PB2026-000008
  2026-05-01  Fri 劳动节           officer  2026-05-01 08:00  2026-05-02 08:00  office duty                 planned  PB2026-000011
  2026-05-09  Sat 劳动节 (worked)  officer  2026-05-09 08:00  2026-05-10 08:00  office duty                 planned  PB2026-000014
  \
  stood: working days 0, weekends 0, holidays 0
  to come: working days 2, weekends 0, holidays 1
  absent: 1
  $ ANLAN_LANG=zh roster-show -q --staff wang --from 2026-04-27 --to 2026-05-09
  日期        星期                 值班内容  开始时间          结束时间          值班方案  原定人员  状态    编号
  ----------  -------------------  --------  ----------------  ----------------  --------  --------  ------  -------------
  2026-04-27  周一                 officer   2026-04-27 08:00  2026-04-28 08:00  机关值班            缺岗    PB2026-000002
  2026-04-30  周四                 officer   2026-04-30 08:00  2026-05-01 08:00  机关值班            待值班  PB2026-000008
  2026-05-01  周五 劳动节          officer   2026-05-01 08:00  2026-05-02 08:00  机关值班            待值班  PB2026-000011
  2026-05-09  周六 劳动节（上班）  officer   2026-05-09 08:00  2026-05-10 08:00  机关值班            待值班  PB2026-000014
  \
  已值班：工作日 0 次、周末 0 次、节假日 0 次
  待值班：工作日 2 次、周末 0 次、节假日 1 次
  缺岗：1 次
  $ roster-show -q --staff qian; roster-show -q --staff qian --month 2026-05
  day         weekday  duty     begins            ends              duty plan    planned first  state    code
  ----------  -------  -------  ----------------  ----------------  -----------  -------------  -------  -------------
  2026-04-28  Tue      officer  2026-04-28 08:00  2026-04-29 08:00  office duty  李示例wang     on duty  PB2026-000005
  \
  stood: working days 1, weekends 0, holidays 0
  to come: working days 0, weekends 0, holidays 0
  [1]
  $ roster-show -q --day 2026-04-28 --format jsonl
  {"code":"PB2026-000004","day":"2026-04-28","plan":"office","shift":"full","post":"leader","seat":1,"duty":"leader","starts":"2026-04-28T08:00:00+08:00","ends":"2026-04-29T08:00:00+08:00","staff":"li","name":"李示例li","first":"li","missed":null,"state":"planned","version":182}
  {"code":"PB2026-000005","day":"2026-04-28","plan":"office","shift":"full","post":"officer","seat":1,"duty":"officer","starts":"2026-04-28T08:00:00+08:00","ends":"2026-04-29T08:00:00+08:00","staff":"qian","name":"李示例qian","first":"wang","missed":null,"state":"planned","version":195}
  {"code":"PB2026-000006","day":"2026-04-28","plan":"office","shift":"full","post":"officer","seat":2,"duty":"officer","starts":"2026-04-28T08:00:00+08:00","ends":"2026-04-29T08:00:00+08:00","staff":null,"name":null,"first":null,"missed":null,"state":"planned","version":184}
  $ roster-show -q --staff wang --format json --day 2026-04-30 | jq -c '.[] | [.code,.staff,.name,.seat,.version > 0]'
  ["PB2026-000008","wang","李示例wang",1,true]

Absent by a spot check, and there by the duty log.

  $ ledger-do -q take PB2026-000006 --staff zhao --reason 补员; ledger-add -q spot --roster PB2026-000006 --unit bureau --staff zhao --present no; duty-log -q --unit bureau --staff li --post leader --roster PB2026-000004
  PB2026-000006
  CG2026-000001
  ZB2026-000001
  $ roster-show -q --staff zhao | tail -n 4; roster-show -q --day 2026-04-28; roster-show -q --staff li | grep served
  \
  stood: working days 0, weekends 1, holidays 0
  to come: working days 1, weekends 0, holidays 0
  absent: 1
  day         weekday  shift     leader on duty  duty officer
  ----------  -------  --------  --------------  ------------------------------------------------
  2026-04-28  Tue      24 hours  李示例li        李示例qian (was 李示例wang), 李示例zhao (absent)
  2026-04-28  Tue                  leader  2026-04-28 08:00  2026-04-29 08:00  office duty                 served          PB2026-000004

What is undone isn't shown.

  $ ledger-undo -q PB2026-000005 --reason 误记; ledger-undo -q PB2026-000013 --reason 误记
  PB2026-000005
  PB2026-000013
  $ roster-show -q --day 2026-04-28; roster-show -q --day 2026-05-09 --format csv --excel | sed 's/\r$//'
  day         weekday  shift     leader on duty  duty officer
  ----------  -------  --------  --------------  -------------------------------
  2026-04-28  Tue      24 hours  李示例li        李示例wang, 李示例zhao (absent)
  \\xef\xbb\xbfday,weekday,shift,duty officer (esc)
  2026-05-09,Sat 劳动节 (worked),24 hours,"李示例wang, [nobody] (PB2026-000015)"

What is over isn't shown any more, also of the same day.

  $ sh seat 2026-05-12 officer 1 zhao day 8 12 >out; sh seat 2026-05-12 leader 1 li day 8 13 >out; roster-show -q --now 2026-05-12T19:59; roster-show -q --now 2026-05-12T20:00; roster-show -q --now 2026-05-12T21:00; roster-show -q --now 2026-05-12T21:00 --day 2026-05-12
  day         weekday  shift  leader on duty  duty officer
  ----------  -------  -----  --------------  ------------
  2026-05-12  Tue      day    李示例li        李示例zhao
  day         weekday  shift  leader on duty
  ----------  -------  -----  --------------
  2026-05-12  Tue      day    李示例li
  day         weekday  shift  leader on duty  duty officer
  ----------  -------  -----  --------------  ------------
  2026-05-12  Tue      day    李示例li        李示例zhao
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 208 entries, head
