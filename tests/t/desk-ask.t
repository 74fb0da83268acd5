needs: terminal

Somebody at a terminal is asked for what is required and missing.

  $ export ANLAN_NOW=2026-03-02T09:00 desk="$TESTS/lib/desk"
  $ ledger-init -q --office 某局 --training >/dev/null
  $ unit-add -q --code road --name 公路科 >/dev/null
  $ "$desk" 'case-add --petitioner 张三样' <<'END'
  > 
  > vist
  > visit
  > 县级
  > 
  > traffic
  > 
  > 0
  > 3
  > 
  > 路灯不亮 13912345678
  > 路灯不亮
  > END
  case-add: what is required and missing is asked for; Enter takes what stands in [ ], Ctrl-C ends and writes nothing
  received [now]: 
  channel (letter, visit, online, phone, transfer): vist
  case-add: channel: 'vist' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean 'visit'?
  channel (letter, visit, online, phone, transfer): visit
  level lodged at (village, township, county, city, province, national): 县级
  purpose (suggestion, complaint, accusation) [complaint]: 
  topic [other]: traffic
  procedure (ordinary, simple) [ordinary]: 
  persons [1]: 0
  case-add: headcount: 0 is too small; the least is 1
  persons [1]: 3
  summary: 
  summary: 路灯不亮 13912345678
  case-add: summary: this text holds a mobile number; put it into a private field, or give --as-is if it is meant
  summary: 路灯不亮
  XF2026-000001
  case-add: XF2026-000001: add; registered; due: register 2026-03-17, notice 2026-03-17 [training]
  $ case-list -q --columns code,received,channel,level,topic,headcount,summary
  XF2026-000001	2026-03-02 09:00	visit	county	traffic	3	路灯不亮

Nobody is asked where nothing is missing that has no default, nor without a
terminal on both sides, where the message is as ever.

  $ "$desk" 'case-add --channel letter --level county --summary 村道积水' </dev/null
  XF2026-000002
  case-add: XF2026-000002: add; registered; due: register 2026-03-17, notice 2026-03-17 [training]
  $ "$desk" 'case-add -q --channel letter --level county </dev/null' </dev/null
  case-add: add: --summary (summary) is missing
  [3]
  $ "$desk" 'case-add -q --channel letter --level county >out' </dev/null
  case-add: add: --summary (summary) is missing
  [3]
  $ case-add --channel letter --level county
  ! case-add: add: --summary (summary) is missing
  [3]
  $ "$desk" 'echo XF2026-000001 | case-do refuse -' </dev/null
  case-do: XF2026-000001: refuse: --reason (reason) is missing
  [3]

What comes too late or can't be is said of the answer, not at the end.

  $ printf '%s\n' 2026-03-03 today visit county '' '' '' '' 一 | "$desk" case-add | sed '1d'
  received [now]: 2026-03-03
  case-add: received: 2026-03-03 00:00 lies in the future
  received [now]: today
  channel (letter, visit, online, phone, transfer): visit
  level lodged at (village, township, county, city, province, national): county
  purpose (suggestion, complaint, accusation) [complaint]: 
  topic [other]: 
  procedure (ordinary, simple) [ordinary]: 
  persons [1]: 
  summary: 一
  XF2026-000003
  case-add: XF2026-000003: add; registered; due: register 2026-03-17, notice 2026-03-17 [training]

A wrong value given as an option is told as ever, and so is a state.

  $ "$desk" 'case-add --channel vist' </dev/null
  case-add: channel: 'vist' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean 'visit'?
  case-add: add: --level (level lodged at) is missing
  case-add: add: --summary (summary) is missing
  [3]
  $ "$desk" 'case-do extend XF2026-000001' </dev/null
  case-do: XF2026-000001: cannot extend: it is registered; possible now: accept, refuse, transfer, notify, step-done, withdraw, merge, supervise, visit, mediate, escalate
  [4]

Actions ask for what they ask for; one answer serves all codes.

  $ case-do -q accept XF2026-000001 XF2026-000002 XF2026-000003 --unit road >/dev/null
  $ printf '%s\n' soon 2026-05-10 李示例 需要鉴定 | "$desk" 'case-do extend XF2026-000001 XF2026-000003'
  case-do: what is required and missing is asked for; Enter takes what stands in [ ], Ctrl-C ends and writes nothing
  until: soon
  case-do: XF2026-000001: until: 'soon' is not a date; expected a date such as 2026-03-01
  until: 2026-05-10
  approver: 李示例
  reason: 需要鉴定
  XF2026-000001
  XF2026-000003
  case-do: XF2026-000001: extend; accepted; due: notice 2026-03-17, reply 2026-05-10 [training]
  case-do: XF2026-000003: extend; accepted; due: notice 2026-03-17, reply 2026-05-10 [training]
  $ printf '%s\n' explained '' | "$desk" 'case-do reply XF2026-000001 --on 2026-03-02'
  case-do: what is required and missing is asked for; Enter takes what stands in [ ], Ctrl-C ends and writes nothing
  outcome (supported, explained, not-supported): explained
  delivered on [today]: 
  XF2026-000001
  case-do: XF2026-000001: reply; replied; due: notice 2026-03-17 [training]
  $ printf '%s\n' 数错 | ANLAN_LANG=zh "$desk" 'case-do 更正 XF2026-000001 --headcount 2'
  case-do: 以下必填项尚未填写；直接回车取 [ ] 中的值，Ctrl-C 结束且不写入任何内容
  理由: 数错
  XF2026-000001
  case-do: XF2026-000001: 更正，已答复；到期：受理告知 2026-03-17 [练习]
  $ printf '%s\n' 已联系 | ANLAN_LANG=zh "$desk" 'ledger-do note XF2026-000001'
  ledger-do: 以下必填项尚未填写；直接回车取 [ ] 中的值，Ctrl-C 结束且不写入任何内容
  备注: 已联系
  XF2026-000001
  ledger-do: XF2026-000001: 备注，已答复；到期：受理告知 2026-03-17 [练习]
  $ printf '%s\n' yesterday | "$desk" 'case-do reply XF2026-000002 --outcome explained -n'
  case-do: not done, only tried: XF2026-000002: reply; replied; due: notice 2026-03-17 [training]
  not asked for: yesterday

  $ echo photo >photo.jpg; printf '%s\n' photo.jpg | "$desk" 'case-do attach XF2026-000001'
  case-do: what is required and missing is asked for; Enter takes what stands in [ ], Ctrl-C ends and writes nothing
  file: photo.jpg
  XF2026-000001
  case-do: XF2026-000001: attach; replied; due: notice 2026-03-17 [training]

Ctrl-C or the end of the input ends it, nothing written.

  $ printf '%s\n' '' visit ^C | "$desk" case-add
  case-add: what is required and missing is asked for; Enter takes what stands in [ ], Ctrl-C ends and writes nothing
  received [now]: 
  channel (letter, visit, online, phone, transfer): visit
  level lodged at (village, township, county, city, province, national): ^C
  case-add: ended before all was answered; nothing was written
  [2]
  $ printf '%s\n' ^D | "$desk" 'case-do -q note XF2026-000001'
  note: 
  case-do: ended before all was answered; nothing was written
  [2]
  $ case-list -q --columns code,state,headcount
  XF2026-000001	replied	2
  XF2026-000002	accepted	1
  XF2026-000003	accepted	1

It follows from the definition, an office's own too; a private value isn't seen
while it is typed, and the terminal is left as it was.

  $ cat >bus.ledger <<'END'
  > ledger bus XB "school bus check" 校车检查
  >   dated checked
  >   checked  date required default today "checked on"  检查日期
  >   driver   private id required    "driver's ID"   驾驶员身份证
  >   unit     unit required             "operator"      运营单位
  >   passed   yes required              "passed"        合格
  >   fare     money required min 1      "fare"          票价
  >   earlier  code bus                  "earlier check" 上次检查
  >   result   choice required           "result"        结果
  >            good 好, minor "minor defect" 一般缺陷, old 旧 retired
  >   state current "current" 当前
  >   state done "done" 完成 final done
  >   action again any -> = "check again" 复检  asks driver earlier result?
  >   action finish current -> done "finish" 完成
  > END
  $ ledger-define -q bus.ledger
  $ printf '%s\n' '' 110105194912310021 11010519491231002X nobody 公路科 也许 是 0.5 2.50 old good | "$desk" 'ledger-add bus; stty -a | tr -s " ;" "\n" | grep -x -e -\*echo -e -\*echonl'
  ledger-add: what is required and missing is asked for; Enter takes what stands in [ ], Ctrl-C ends and writes nothing
  checked on [today]: 
  driver's ID: 
  ledger-add: driver: this is not a valid ID number (18 digits, the last one checks the others)
  driver's ID: 
  operator: nobody
  ledger-add: unit: there is no unit 'nobody'; see 'ledger-list unit'
  operator: 公路科
  passed (yes, no): 也许
  ledger-add: passed: '也许' is not right; expected yes or no (是 or 否)
  passed (yes, no): 是
  fare: 0.5
  ledger-add: fare: 0.5 is too small; the least is 1.00
  fare: 2.50
  result (good, minor – minor defect): old
  ledger-add: result: 'old' is no longer used; expected good (好), minor (一般缺陷)
  result (good, minor – minor defect): good
  XB2026-000001
  ledger-add: XB2026-000001: add; current [training]
  echo
  -echonl
  $ printf '%s\n' '' ^C | "$desk" 'ledger-add bus; echo $?; stty -a | tr -s " ;" "\n" | grep -x -e -\*echo -e -\*echonl'
  ledger-add: what is required and missing is asked for; Enter takes what stands in [ ], Ctrl-C ends and writes nothing
  checked on [today]: 
  driver's ID: 
  ledger-add: ended before all was answered; nothing was written
  2
  echo
  -echonl
  $ ledger-add -q bus --driver 11010519491231002X --unit road --passed no --fare 1 --result minor
  XB2026-000002
  $ printf '%s\n' 110105194912310021 11010519491231002X XB2026-000009 XB2026-000002 XB2026-000001 | ANLAN_LANG=zh "$desk" 'ledger-do again XB2026-000002'
  ledger-do: 以下必填项尚未填写；直接回车取 [ ] 中的值，Ctrl-C 结束且不写入任何内容
  驾驶员身份证: 
  ledger-do: XB2026-000002: driver（驾驶员身份证）: 不是正确的身份证号（18 位，最后一位是校验码）
  驾驶员身份证: 
  上次检查: XB2026-000009
  ledger-do: XB2026-000002: 没有记录“XB2026-000009”
  上次检查: XB2026-000002
  ledger-do: XB2026-000002: earlier（上次检查）: XB2026-000002 就是这条记录本身
  上次检查: XB2026-000001
  XB2026-000002
  ledger-do: XB2026-000002: 复检，当前 [练习]
  $ printf '%s\n' road town 新镇 | "$desk" 'ledger-add unit'
  ledger-add: what is required and missing is asked for; Enter takes what stands in [ ], Ctrl-C ends and writes nothing
  code: road
  ledger-add: there is a unit 'road' already
  code: town
  name: 新镇
  town
  ledger-add: town: add [training]

  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
