A report about one record: its fields as they are shown, what happened to it,
its clocks, and lists of what belongs to it.

  $ export ANLAN_NOW=2026-11-02T09:00:00+08:00
  $ ledger-init -q --office 示例县应急局 --lang en --training
  [..]/ledger.db
  $ cat >drill.ledger <<'END'
  > ledger drill YL "drill" 演练
  >   dated held
  >   held    instant required default now "held at"  时间
  >   grade   choice required default minor "grade"   级别  minor 较小, major 重大
  >   unit    unit                         "unit"     单位
  >   others  unit many                    "others"   参加单位
  >   place   text                         "place"    地点
  >   cost    money                        "cost"     费用
  >   people  int                          "people"   人数
  >   night   yes default no               "at night" 夜间
  >   until   date                         "until"    截止
  >   caller  private name                 "caller"   报告人
  >   phone   private phone                "phone"    电话
  >   no mask when night
  >   state open "open" 进行中
  >   state over "over" 结束 final done
  >   action report open -> = "report" 报告  asks note
  >   action end open -> over "end" 结束  asks people?
  >   clock report "report" 报告 from added at held until report 1h "office default" 本单位约定
  >   clock end "end" 结束 from added until end 2d "office default" 本单位约定
  > END
  $ cat >todo.ledger <<'END'
  > ledger todo RW "task" 任务
  >   dated given
  >   given   date required default today "given on" 交办日期
  >   drill   code drill              "from drill" 来源演练
  >   unit    unit                    "unit"       单位
  >   text    text search             "what"       内容
  >   state open "open" 在办
  >   state done "done" 完成 final done
  >   action finish open -> done "finish" 完成
  >   clock finish "finish" 完成 from added until finish 3d "office default" 本单位约定
  > END
  $ sed -i 's/^  text    text/  task    text/' todo.ledger
  $ ledger-define -q drill.ledger
  $ ledger-define -q todo.ledger
  $ for u in one:一中队 two:二中队; do unit-add -q --code ${u%:*} --name ${u#*:} --kind office; done
  one
  two
  $ ledger-add -q drill --held 2026-11-01T08:30 --grade major --unit one --others two,one --place '城东<广场>' --cost 1200.5 --caller 王示例 --phone 13800000000
  YL2026-000001
  $ ledger-add -q drill --place 无事 --caller 李示例 --night yes
  YL2026-000002
  $ ANLAN_ACTOR=值班员 ledger-do -q report YL2026-000001 --on 2026-11-02T09:00 --note '已到场; 无伤亡'
  YL2026-000001
  $ for d in YL2026-000001 YL2026-000001 YL2026-000002; do ledger-add -q todo --drill $d --unit one --task "整理 $d"; done
  RW2026-000001
  RW2026-000002
  RW2026-000003
  $ ledger-add -q todo --unit two --task 无来源
  RW2026-000004
  $ export ANLAN_NOW=2026-11-05T10:00:00+08:00
  $ ledger-do -q end YL2026-000001 --people 40 --on 2026-11-03
  YL2026-000001
  $ ledger-do -q note YL2026-000001 --note 写错
  YL2026-000001
  $ ledger-undo -q YL2026-000001 --reason 写错了
  YL2026-000001
  $ ledger-do -q finish RW2026-000002
  RW2026-000002
  $ cat >about.md <<'END'
  > # {{this.code}}: {{label grade}} {{this.grade}}, {{this.state}}
  >
  > {{label held}} {{this.held}}, {{this.place}}, {{this.unit}} with {{this.others}};
  > {{this.cost}} yuan, {{this.people}} people, {{this.night}}; until[{{this.until}}]; {{this.caller}} {{this.phone}}.
  >
  > {{if this.until}}until{{else}}no date{{end}}, {{if this.people}}people{{end}}{{if this.night}}night{{end}},
  > {{if this.grade = major}}major{{end}}{{if this.grade != 重大}}minor{{end}}{{if this.grade=minor|major}}either{{end}},
  > {{if this.state!=open}}not open{{end}}, {{if this.unit = 一中队}}one{{end}}{{if this.others=two}}two{{end}}, {{if this.people = 40}}forty{{end}}{{if this.cost=1200.50}}cost{{end}}.
  >
  > {{timeline}}
  >
  > {{clocks}}
  >
  > {{list todo drill=this: code, unit, task, state, due}}
  >
  > {{list todo drill=this unit=this.unit state!=done: code}}
  >
  > {{list drill grade!=this.grade: code}}
  >
  > {{list drill until=this.until: code}}
  >
  > {{todo.count drill=this}} of {{todo.count}}, {{todo.count drill="this" of todo.count}}; {{from}} to {{to}}.
  > END
  $ report-run -q about.md --code YL2026-000001 | sed '/^Journal/d'
  YL2026-000001: grade major, over
  \
  held at 2026-11-01 08:30, 城东<广场>, 一中队 with 二中队, 一中队; 1200.50 yuan, 40 people, no; until[]; 王* ***.
  \
  no date, people, majoreither, not open, onetwo, fortycost.
  \
  when              what    by             said                     remarks
  ----------------  ------  -------------  -----------------------  ------------------------------
  2026-11-02 09:00  add     uid 0          caller: ***; phone: ***
  2026-11-02 09:00  report  值班员, uid 0  note: 已到场; 无伤亡
  2026-11-03        end     uid 0          people: 40               entered late, 2026-11-05 10:00
  2026-11-05 10:00  note    uid 0          note: 写错               undone
  2026-11-05 10:00  undo    uid 0          reason: 写错了
  \
  clock   from              due               ended             kept
  ------  ----------------  ----------------  ----------------  ------
  open    2026-11-01 08:30                    2026-11-03        ended
  report  2026-11-01 08:30  2026-11-01 09:30  2026-11-02 09:00  missed
  end     2026-11-02 09:00  2026-11-04        2026-11-03        met
  \
  code           unit    what                state  due
  -------------  ------  ------------------  -----  ----------
  RW2026-000001  一中队  整理 YL2026-000001  open   2026-11-05
  RW2026-000002  一中队  整理 YL2026-000001  done
  \
  code
  -------------
  RW2026-000001
  \
  code
  -------------
  YL2026-000002
  \
  (none)
  \
  2 of 4, 0.0%; 2026-11-01 to 2026-11-05.
  \
  --
  Office: 示例县应急局
  Record: YL2026-000001 (as of entry [..])
  Period: 2026-11-01 to 2026-11-05, both days included
  As of: 2026-11-05 10:00
  Definitions: todo (task) version 1; drill (drill) version 1
  Entered more than 24 hours late: 0
  Undone entries: 0
  Training: a training ledger: nothing in it is real
  $ ANLAN_LANG=zh report-run -q about.md --code YL2026-000002 | sed '/^日志/d'
  YL2026-000002: 级别 较小, 进行中
  \
  　　时间 2026-11-02 09:00, 无事,  with ; yuan,  people, 是; until[];  .
  \
  　　no date, night, minoreither, , , .
  \
  时间              事项  经办   内容         备注
  ----------------  ----  -----  -----------  ----
  2026-11-02 09:00  登记  uid 0  报告人：***
  \
  时限      起算              到期              完成  履行情况
  --------  ----------------  ----------------  ----  --------
  结束      2026-11-02 09:00  2026-11-04              已逾期
  办理全程  2026-11-02 09:00                          进行中
  报告      2026-11-02 09:00  2026-11-02 10:00        已逾期
  \
  编号           单位    内容                状态  到期
  -------------  ------  ------------------  ----  ----------
  RW2026-000003  一中队  整理 YL2026-000002  在办  2026-11-05
  \
  （无）
  \
  编号
  -------------
  YL2026-000001
  \
  （无）
  \
  　　1 of 4, 0.0%; 2026-11-02 to 2026-11-05.
  \
  --
  单位：示例县应急局
  记录：YL2026-000002（第[..]条为止）
  统计期间：2026-11-02 至 2026-11-05（含首尾两日）
  统计时点：2026-11-05 10:00
  台账定义：todo（任务）第1版；drill（演练）第1版
  迟于24小时补录：0
  撤销的记录：0
  练习：练习台账，数据不真实
  $ report-run -q about.md --code YL2026-000001 --format json | sed '/^ "head"/d'
  {"blocks":[
  {"type":"heading","level":1,"text":"YL2026-000001: grade major, over","figures":[]},
  {"type":"paragraph","text":"held at 2026-11-01 08:30, 城东<广场>, 一中队 with 二中队, 一中队; 1200.50 yuan, 40 people, no; until[]; 王* ***.","figures":[]},
  {"type":"paragraph","text":"no date, people, majoreither, not open, onetwo, fortycost.","figures":[]},
  {"type":"list","columns":[{"name":"on","label":"when"},{"name":"action","label":"what"},{"name":"who","label":"by"},{"name":"said","label":"said"},{"name":"remarks","label":"remarks"}],"rows":[
   ["2026-11-02T09:00:00+08:00","add","uid 0","caller: ***; phone: ***",""],
   ["2026-11-02T09:00:00+08:00","report","值班员, uid 0","note: 已到场; 无伤亡",""],
   ["2026-11-03T23:59:59+08:00","end","uid 0","people: 40","entered late, 2026-11-05 10:00"],
   ["2026-11-05T10:00:00+08:00","note","uid 0","note: 写错","undone"],
   ["2026-11-05T10:00:00+08:00","undo","uid 0","reason: 写错了",""]]},
  {"type":"list","columns":[{"name":"clock","label":"clock"},{"name":"from","label":"from"},{"name":"due","label":"due"},{"name":"stop","label":"ended"},{"name":"kept","label":"kept"}],"rows":[
   ["open","2026-11-01T08:30:00+08:00",null,"2026-11-03T23:59:59+08:00","ended"],
   ["report","2026-11-01T08:30:00+08:00","2026-11-01T09:30:00+08:00","2026-11-02T09:00:00+08:00","missed"],
   ["end","2026-11-02T09:00:00+08:00","2026-11-04T23:59:59+08:00","2026-11-03T23:59:59+08:00","met"]]},
  {"type":"list","columns":[{"name":"code","label":"code"},{"name":"unit","label":"unit"},{"name":"task","label":"what"},{"name":"state","label":"state"},{"name":"due","label":"due"}],"rows":[
   ["RW2026-000001","one","整理 YL2026-000001","open","2026-11-05T23:59:59+08:00"],
   ["RW2026-000002","one","整理 YL2026-000001","done",null]]},
  {"type":"list","columns":[{"name":"code","label":"code"}],"rows":[
   ["RW2026-000001"]]},
  {"type":"list","columns":[{"name":"code","label":"code"}],"rows":[
   ["YL2026-000002"]]},
  {"type":"list","columns":[{"name":"code","label":"code"}],"rows":[]},
  {"type":"paragraph","text":"2 of 4, 0.0%; 2026-11-01 to 2026-11-05.","figures":[{"ask":"todo.count drill=this","value":2},{"ask":"todo.count","value":4},{"ask":"todo.count drill=\"this\" of todo.count","value":0.0}]}
  ],
  "provenance":{
   "office":"示例县应急局",
   "record":{"code":"YL2026-000001","version":[..]},
   "period":{"from":"2026-11-01","to":"2026-11-05"},
   "asof":"2026-11-05T10:00:00+08:00",
   "definitions":{"todo":1,"drill":1},
   "entered_late":0,
   "undone":0,
   "training":true
  }}
  $ report-run -q about.md --code YL2026-000001 --format md | sed -n '/when/,/^$/p'
  | when | what | by | said | remarks |
  | --- | --- | --- | --- | --- |
  | 2026-11-02 09:00 | add | uid 0 | caller: ***; phone: *** |  |
  | 2026-11-02 09:00 | report | 值班员, uid 0 | note: 已到场; 无伤亡 |  |
  | 2026-11-03 | end | uid 0 | people: 40 | entered late, 2026-11-05 10:00 |
  | 2026-11-05 10:00 | note | uid 0 | note: 写错 | undone |
  | 2026-11-05 10:00 | undo | uid 0 | reason: 写错了 |  |
  \

The timeline is that of ledger-show.

  $ ledger-show -q YL2026-000001 | sed -n '/Timeline/,$p'
  Timeline
    [..]  2026-11-02 09:00  add (uid 0)
        caller: ***
        phone: ***
    [..]  2026-11-02 09:00  report (值班员, uid 0)
        note: 已到场; 无伤亡
    [..]  2026-11-03 23:59:59  end (uid 0), entered late, 2026-11-05 10:00
        people: 40
    [..]  2026-11-05 10:00  note (uid 0), undone
        note: 写错
    [..]  2026-11-05 10:00  undo (uid 0)
        reason: 写错了

A period is as for every report; without one it is from the record's date to
today.  What can't be is told.

  $ report-run -q about.md --code YL2026-000001 --month 2026-10 | sed -n '/^Period/p;/ of .*to /p'
  0 of 0, –; 2026-10-01 to 2026-10-31.
  Period: 2026-10-01 to 2026-10-31, both days included
  $ report-run -q about.md
  ! report-run: about.md:1:5: this template is about one record; run it with report-run --code CODE
  [3]
  $ report-run -q monthly --code YL2026-000001
  ! report-run: --code YL2026-000001: this template says nothing of one record
  [2]
  $ report-run -q about.md --code YL2026-000009
  ! report-run: there is no record 'YL2026-000009'
  [4]
  $ report-run -q about.md --code XF2026-000001
  ! report-run: there is no record 'XF2026-000001'
  [4]
  $ report-run -q about.md --code banana
  ! report-run: 'banana' is not a code; expected something like XF2026-000123
  [3]
  $ report-monthly -q --code YL2026-000001
  ! report-monthly: there is no option --code
  ! report-monthly: see 'report-monthly --help'
  [2]
  $ cat >wrong.md <<'END'
  > {{this.grde}} {{this.banana}} {{label x}} a {{timeline}} {{if this.grade = huge}}{{end}}{{if this.caller = 王示例}}{{end}}
  > {{list todo drill=this.caller: code}}
  > {{list todo drill=this.unitt: code}}
  > {{if this.state = shut}}{{end}}{{if this.state}}{{end}}{{if this.grade > 3}}{{end}}{{this}}
  > END
  $ report-run -q wrong.md --code YL2026-000001
  ! report-run: wrong.md:1:3: ledger 'drill' has no field 'grde'; did you mean 'grade'?
  ! report-run: wrong.md:1:17: ledger 'drill' has no field 'banana'
  ! report-run: wrong.md:1:39: ledger 'drill' has no field 'x'
  ! report-run: wrong.md:1:45: a timeline stands on a line of its own
  ! report-run: wrong.md:1:76: grade: 'huge' is not one of minor (较小), major (重大)
  ! report-run: wrong.md:1:108: 'caller' is private: nothing is looked for by it
  ! report-run: wrong.md:2:19: 'caller' is private: nothing is looked for by it
  ! report-run: wrong.md:3:19: ledger 'drill' has no field 'unitt'; did you mean 'unit'?
  ! report-run: wrong.md:4:19: state: there is no state 'shut'
  ! report-run: wrong.md:4:47: expected = or != and a value
  ! report-run: wrong.md:4:72: nothing more was expected before '}}'
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
