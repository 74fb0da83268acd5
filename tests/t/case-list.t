Lists: filters, columns, order, formats.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-05-02T12:00
  $ unit-add -q --code county --name 示例县 --kind bureau
  county
  $ unit-add -q --code town --name 示例镇 --kind township --parent county
  town
  $ staff-add -q --code li --name 李示例 --unit town
  li
  $ add() { case-add -q "$@"; }
  > add --received 2026-01-31T23:59:59 --on 2026-02-01 --channel visit --level county --headcount 12 --summary '村道积水，Road flooded' --unit town --demand 修路
  > add --received 2026-02-01 --on 2026-02-01 --channel letter --level city --summary 路灯不亮 --unit county --lead li
  > add --received 2026-04-30T08:00 --on 2026-04-30T08:00 --channel online --level province --headcount 3 --summary '=1+1' --urgent yes --topic other
  > add --channel phone --level township --summary '逗号,和"引号"' --unit town --owner li
  XF2026-000001
  XF2026-000002
  XF2026-000003
  XF2026-000004
  $ case-do -q accept XF2026-000001 --on 2026-02-15
  XF2026-000001
  $ case-do -q notify XF2026-000001 XF2026-000002 --noticed phone --on 2026-02-15
  XF2026-000001
  XF2026-000002
  $ case-do -q refuse XF2026-000002 --reason 不属于 --on 2026-02-16
  XF2026-000002
  $ l() { case-list -q --columns code "$@" | sed 's/XF2026-00000//' | tr '\n' ' '; }
  > show() { printf '%s: ' "$*"; l "$@"; echo; }
  > show --channel visit; show --channel visit,来信; show --channel visit,letter --level city
  > show --unit town; show --unit 示例镇,county; show --unit ''; show --unit '',county
  > show --under county; show --under town; show --lead li; show --owner 李示例
  > show --received-from 2026-02-01; show --received-to 2026-02-01; show --received-to 2026-01-31
  > show --received-from 2026-02-01 --received-to 2026-04-30; show --received 2026-02-01
  > show --headcount-from 3 --headcount-to 12; show --headcount 12; show --urgent yes; show --urgent no
  > show --state accepted; show --state 已登记,refused; show --open; show --state void
  > show --overdue; show --due-within 13d; show --due-within 15d
  > show --text 积水; show --text '积水 road'; show --text 修路; show --text 100%; show --text '积水 路灯'
  > show --limit 2; show --limit 2 --sort -code; show --sort -headcount,code; show --sort channel
  > show --open --sort -received --limit 1; show --for town; show --topic other --state refused
  --channel visit: 1 
  --channel visit,来信: 1 2 
  --channel visit,letter --level city: 2 
  --unit town: 1 4 
  --unit 示例镇,county: 1 2 4 
  --unit : 3 
  --unit ,county: 2 3 
  --under county: 1 2 4 
  --under town: 1 4 
  --lead li: 2 
  --owner 李示例: 4 
  --received-from 2026-02-01: 2 3 4 
  --received-to 2026-02-01: 1 2 
  --received-to 2026-01-31: 1 
  --received-from 2026-02-01 --received-to 2026-04-30: 2 3 
  --received 2026-02-01: 2 
  --headcount-from 3 --headcount-to 12: 1 3 
  --headcount 12: 1 
  --urgent yes: 3 
  --urgent no: 1 2 4 
  --state accepted: 1 
  --state 已登记,refused: 2 3 4 
  --open: 1 3 4 
  --state void: 
  --overdue: 1 
  --due-within 13d: 1 3 
  --due-within 15d: 1 3 4 
  --text 积水: 1 
  --text 积水 road: 1 
  --text 修路: 1 
  --text 100%: 
  --text 积水 路灯: 
  --limit 2: 1 2 
  --limit 2 --sort -code: 4 3 
  --sort -headcount,code: 1 3 2 4 
  --sort channel: 2 3 4 1 
  --open --sort -received --limit 1: 4 
  --for town: 1 4 
  --topic other --state refused: 2 

A day means the whole day, also for one value of an instant.

  $ case-list -q --received 2026-04-30 --columns code
  XF2026-000003

No row: exit code 1.  Due lists the other way round: 1 if there is something.

  $ case-list -q --channel transfer
  [1]
  $ case-due -q --columns code,clock,due,days
  XF2026-000001	reply	2026-04-16	-16
  [1]
  $ case-due -q --now 2026-04-16T23:59:59 --columns code,clock,days
  XF2026-000001	reply	0
  [1]
  $ case-due -q --now 2026-04-16T23:59:59 --overdue
  $ due-list -q --due-within 15d --unit county
  $ due-list -q --due-within 15d --owner li --columns code,clock,owner
  XF2026-000004	notice	李示例
  XF2026-000004	register	李示例
  [1]
  $ case-due -q --now 2026-03-01

Wrong filters and columns name the nearest.

  $ case-list -q --chanel visit
  ! case-list: there is no filter --chanel for ledger 'case'; did you mean --channel?
  [2]
  $ case-list -q --channel fax
  ! case-list: channel: [..]
  [3]
  $ case-list -q --state open
  ! case-list: state: there is no state 'open'[..]
  [3]
  $ case-list -q --columns code,sumary
  ! case-list: there is no column 'sumary'; did you mean 'summary'?
  [2]
  $ case-list -q --unit nobody
  ! case-list: unit: there is no unit 'nobody'; see 'ledger-list unit'
  [3]
  $ case-list -q --format pdf
  ! case-list: there is no format 'pdf'; expected table, plain, csv, json or jsonl
  [2]
  $ case-list -q --due-within soon
  ! case-list: due-within: 'soon' is not right; expected days or hours such as 7d or 36h
  [3]

Formats.

  $ case-list -q --format table --columns code,unit,headcount,overdue,due --open
  code           responsible unit  persons  overdue  due
  -------------  ----------------  -------  -------  ----------
  XF2026-000001  示例镇                 12  yes      2026-04-16
  XF2026-000003                          3           2026-05-15
  XF2026-000004  示例镇                  1           2026-05-17
  $ ANLAN_LANG=zh case-list -q --format table --columns code,state,channel --limit 1
  编号           状态    信访形式
  -------------  ------  --------
  XF2026-000001  办理中  来访
  $ case-list -q --format csv --columns code,headcount,summary,unit
  code,persons,summary,responsible unit
  XF2026-000001,12,村道积水，Road flooded,示例镇
  XF2026-000002,1,路灯不亮,示例县
  XF2026-000003,3,=1+1,
  XF2026-000004,1,"逗号,和""引号""",示例镇
  $ case-list -q --excel --columns code,summary --urgent yes
  [..]code,summary\r (esc)
  XF2026-000003,'=1+1\r (esc)
  $ case-list -q --format json --columns code,headcount,unit,urgent,due,version --urgent yes | jq -c '.[] | del(.version)'
  {"code":"XF2026-000003","headcount":3,"unit":null,"urgent":true,"due":"2026-05-15T23:59:59+08:00"}
  $ case-list -q --format jsonl --columns code,state,channel
  {"code":"XF2026-000001","state":"accepted","channel":"visit"}
  {"code":"XF2026-000002","state":"refused","channel":"letter"}
  {"code":"XF2026-000003","state":"registered","channel":"online"}
  {"code":"XF2026-000004","state":"registered","channel":"phone"}
  $ case-list -q --columns code,state -o out.csv; cat out.csv | head -n 2
  code,state
  XF2026-000001,accepted
  $ case-list -q --channel transfer --format json
  []
  [1]

The years sort as numbers, and the code is always the last key.

  $ new-case --received 2025-06-01
  XF2025-000001
  $ case-list -q --columns code --sort summary | tail -n 3
  XF2025-000001
  XF2026-000002
  XF2026-000004
  $ ledger-verify -q --rules
  verified: [..]
