What a clerk is told when something is off, and where output may go.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 某局 --training >/dev/null
  $ unit-add -q --code road --name 公路科
  road
  $ case-add -q --channel visit --level county --summary 路灯不亮
  XF2026-000001

A wrong value doesn't hide what is missing; a near miss is named.

  $ case-add --channel vist
  ! case-add: channel: 'vist' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean 'visit'?
  ! case-add: add: --level (level lodged at) is missing
  ! case-add: add: --summary (summary) is missing
  [3]
  $ case-add --channel visit --level county --summary 一 --topic trafic --unit rode
  ! case-add: topic: there is no topic 'trafic'; did you mean 'traffic'?
  ! case-add: unit: there is no unit 'rode'; see 'ledger-list unit'
  [3]
  $ case-do extend XF2026-000001 --until 2026-13-01
  ! case-do: XF2026-000001: until: there is no such day as '2026-13-01'
  ! case-do: XF2026-000001: extend: --approver (approver) is missing
  ! case-do: XF2026-000001: extend: --reason (reason) is missing
  [3]
  $ case-do acept XF2026-000001
  ! case-do: XF2026-000001: there is no action 'acept' in ledger 'case'; did you mean 'accept'?
  [2]
  $ ledger-list cases
  ! ledger-list: there is no ledger 'cases'; did you mean 'case'?
  ! ledger-list: training ledger
  [2]

A row of a register is named by the register, too; which one is told.

  $ site-add -q --code st1 --name 示例站 --type nine --unit road
  st1
  $ unit-add -q --code st1 --name 示例公司
  st1
  $ ledger-show st1
  ! ledger-show: 'st1' is not a code; did you mean site/st1, unit/st1?
  [3]
  $ ledger-show 公路科 nothing
  \
  ! ledger-show: '公路科' is not a code; did you mean unit/road?
  ! ledger-show: 'nothing' is not a code; expected something like XF2026-000123
  [3]
  $ ledger-do note 示例站 --note 来电
  ! ledger-do: 示例站: '示例站' is not a code; did you mean site/st1?
  [3]
  $ ANLAN_LANG=zh ledger-show st1
  ! ledger-show: “st1”不是编号；是不是 site/st1、unit/st1？
  [3]
  $ ledger-do --help hazard | sed -n '/^Actions/,/^$/p' | grep -v 'open,\|being'
  Actions:
    order            order rectification --owner --measures [--rectify-by] [--funds] [--plan] [--standard] [--lead] [--causes] [--danger] [--aims] [--persons] [--safety] [--planned] (open)
    fix-now          fixed at once [--measures] [--spent] (open)
    verify           verify and close (fixed)
    reject           fails verification --reason (fixed)
    correct          correct
    assign           assign
    note             note
    attach           attach --file [--shot]
  \

In Chinese, with the field's words.

  $ ANLAN_LANG=zh case-do reply XF2026-000001 --outcome explained
  ! case-do: XF2026-000001: 不能“答复”：当前状态为已登记；现在可以：accept（受理）、refuse（不予受理）、transfer（转送）、notify（告知）、step-done（步骤完成）、withdraw（撤回）、merge（并案）、supervise（督办）、visit（下访）、mediate（调解）、escalate（提级办理）
  [4]
  $ ANLAN_LANG=zh case-add --channel visit --level county --summary 一 --topic trafic
  ! case-add: topic（内容分类）：没有内容分类“trafic”；是否指“traffic”？
  [3]

Fields are told by their option and by their label.

  $ export ANLAN_LANG=zh
  $ hazard-log --severity 一般 --sector 消防 --unit rode --found 2026-13-01 --funds -1
  ! hazard-log: severity（隐患等级）: “一般”不在下列之中：minor（小隐患）, general（一般隐患）, major（重大隐患）；是不是“一般隐患”？
  ! hazard-log: sector（行业领域）：没有行业领域“消防”；是否指“人员密集场所和消防”？
  ! hazard-log: unit（责任单位）: 没有单位“rode”；见“ledger-list unit”
  ! hazard-log: found（发现日期）: 没有“2026-13-01”这一天
  ! hazard-log: funds（计划资金）: -1 太小；最小为 0.00
  ! hazard-log: 登记: 缺少 --place（地点）
  ! hazard-log: 登记: 缺少 --description（隐患描述）
  [3]
  $ hazard-log -q --隐患等级 一般隐患 --sector fire --责任单位 road --地点 一楼 --隐患描述 堵塞
  YH2026-000001
  $ hazard-do order YH2026-000001 --spent 5
  ! hazard-do: YH2026-000001: --spent（实际投入） 不属于“下达整改”
  ! hazard-do: YH2026-000001: 下达整改: 缺少 --owner（责任人）
  ! hazard-do: YH2026-000001: 下达整改: 缺少 --measures（整改措施）
  [3]
  $ hazard-do order YH2026-000001 --owner li --整改期 2026-03-09
  ! hazard-do: YH2026-000001: owner（责任人）: 没有人员“li”；见“ledger-list staff”
  ! hazard-do: YH2026-000001: 台账“hazard”没有选项 --整改期；是不是 --整改期限？
  ! hazard-do: YH2026-000001: 下达整改: 缺少 --measures（整改措施）
  [3]
  $ hazard-list --责任 road; hazard-list --隐患描述-to 3; hazard-list --举报人 张
  ! hazard-list: 台账“hazard”没有筛选条件 --责任；是不是 --责任人？
  ! hazard-list: 练习台账
  ! hazard-list: --description（隐患描述） 没有先后之分：没有 --description-to
  ! hazard-list: 练习台账
  ! hazard-list: --reporter（举报人）: 隐私内容已封存，不能查找
  ! hazard-list: 练习台账
  [6]

So they are named in lists and counts, and what no field is by its label too.

  $ hazard-list -q --columns '编号，状态、隐患等级,到期' --sort -发现日期 --状态 待整改
  YH2026-000001	待整改	一般隐患	2026-03-05
  $ ledger-count -q hazard --by 隐患等级,状态,月份 --发现日期-from 2026-03-01
  一般隐患	待整改	2026-03	1
  $ ledger-count -q hazard --by 责任，季度
  ! ledger-count: by: 台账“hazard”没有字段“责任”；是不是“责任人”？
  [2]
  $ due-list -q --due-within 30d --columns 编号,时限,剩余天数 --责任单位 road
  YH2026-000001	下达整改	3
  [1]
  $ due-list -q --due-within 30d --by 责任单位 --ledger hazard | head -n 1
  公路科：其后到期1项
  $ due-list -q --by 谁
  ! due-list: --by：“谁”不对；应为 owner、lead 或 unit
  [2]
  $ hazard-list -q --columns 编码
  ! hazard-list: 没有列“编码”
  [2]
  $ printf '{{table hazard by 隐患等级、状态: count}}\n{{list hazard 状态=待整改: 编号，地点}}\n' >zh.md
  $ report-run -q zh.md --month 2026-03 | sed '/^--$/,$d'; rm zh.md
  隐患等级  状态    件数
  --------  ------  ----
  一般隐患  待整改     1
  \
  编号           地点
  -------------  ----
  YH2026-000001  一楼
  \
  $ export ANLAN_LANG=en

What a register's row is called by; a part of a name; the states there are.

  $ unit-add -q --编号 st2 --名称 示例二站 --类别 企业
  st2
  $ unit-list -q --编号 st2 --columns 编号,名称
  st2	示例二站
  $ hazard-log -q --sector 消防 --unit 二站 --severity minor --place 站房 --description 灯坏
  ! hazard-log: sector: there is no sector '消防'; did you mean '人员密集场所和消防'?
  ! hazard-log: unit: there is no unit '二站'; did you mean '示例二站'?
  [3]
  $ export ANLAN_LANG=zh; hazard-list -q --状态 验收; hazard-list -q --state xyz
  ! hazard-list: state: 没有状态“验收”；是不是“待验收”？
  ! hazard-list: state: 没有状态“xyz”；现有：待整改、整改中、待验收、已销号、已关闭
  [3]
  $ export ANLAN_LANG=en; hazard-list -q --state xyz
  ! hazard-list: state: there is no state 'xyz'; there are open, fixing, fixed, closed, shut
  [3]

A ledger by its label.

  $ ledger-list -q 单位 --columns 编号,名称 --编号 st2
  st2	示例二站
  $ ledger-show -q 单位/st2 | head -n 1
  st2  unit  current  [training]
  $ ledger-list -q 隐患
  ! ledger-list: there is no ledger '隐患'; did you mean '安全隐患'?
  [2]
  $ ledger-list -q 没有的 2>&1 | head -c 60
  ledger-list: there is no ledger '没有的'; there are accid (no-eol)
  $ due-list -q --ledger 安全隐患,信访事项 --due-within 5d --columns 编号
  YH2026-000001
  [1]

An amount goes into each of several records, and what it makes is told.

  $ staff-add -q --code li --name 李示例 --unit road
  li
  $ for i in 1 2 3; do hazard-log -q --severity minor --sector fire --unit road --place 站房 --description 灯坏; done
  YH2026-000002
  YH2026-000003
  YH2026-000004
  $ hazard-do -q fix-now YH2026-000002 YH2026-000003 YH2026-000004 --spent 5000 -n
  ! hazard-do: spent: 5000.00 for each of 3 records, 15000.00 for all; if the sum was meant, undo it: 'ledger-undo YH2026-000002'
  $ ANLAN_LANG=zh hazard-do -q fix-now YH2026-000002 YH2026-000003 --spent 1666.67
  YH2026-000002
  YH2026-000003
  ! hazard-do: spent（实际投入）: 每条 1666.67 元，共 2 条合计 3333.34 元；如填的是合计数，请撤销：ledger-undo YH2026-000002
  $ hazard-do -q correct YH2026-000002 --spent 5 --reason 改正
  YH2026-000002
  $ hazard-do -q fix-now YH2026-000009 YH2026-000004 --spent 10 --keep-going
  YH2026-000004
  ! hazard-do: YH2026-000009: there is no record 'YH2026-000009'
  [4]
  $ hazard-do -q correct YH2026-000004 YH2026-000002 --spent 0 --reason 改正
  YH2026-000004
  YH2026-000002
  $ hazard-do -q note YH2026-000004 YH2026-000002 --note 来电
  YH2026-000004
  YH2026-000002

A format that can't be written is refused, and nothing is made.

  $ case-list -o list.xlsx; ls list.xlsx; for l in en zh; do ANLAN_LANG=$l roster-show -q -o x.docx; done; case-show -q YH2026-000002 -o x.pdf
  ! case-list: -o list.xlsx: this format cannot be written; --format has table, plain, csv, json, jsonl
  ! case-list: see 'case-list --help'
  ! case-list: training ledger
  ! ls: cannot access 'list.xlsx': No such file or directory
  ! roster-show: -o x.docx: this format cannot be written; --format has table, plain, csv, json, jsonl, html, ics
  ! roster-show: see 'roster-show --help'
  ! roster-show: -o x.docx：不能写成这种格式；--format 可用 table、plain、csv、json、jsonl、html、ics
  ! roster-show: 用法见“roster-show --help”
  ! case-show: -o x.pdf: this format cannot be written; --format has text, json
  ! case-show: see 'case-show --help'
  [2]
  $ case-show XF2026-000001 --format table
  ! case-show: there is no format 'table'; expected text or json
  [2]

A workbook isn't a CSV file.

  $ printf 'PK\003\004rest' >book.xlsx; case-import book.xlsx
  ! case-import: book.xlsx: this is a workbook; save it as CSV (in Excel: CSV UTF-8) and import that
  [3]

Output goes to a device as it is; a link's file is replaced, the link stays; a
missing directory is said and nothing stands elsewhere.

  $ mkfifo pipe; cat pipe >got & case-list -q --columns code -o pipe; wait; cat got; test -p pipe
  XF2026-000001
  $ echo old >real.csv; chmod 600 real.csv; ln -s real.csv link.csv; case-list -q --columns code -o link.csv; cat real.csv; test -L link.csv; stat -c %a real.csv; ls
  code
  XF2026-000001
  600
  book.xlsx
  got
  home
  ledger.db
  ledger.db-shm
  ledger.db-wal
  ledger.db.lock
  link.csv
  pipe
  real.csv
  $ case-list -q -o missing/list.csv
  ! case-list: missing/list.csv: No such file or directory
  [7]
  $ case-list -q --columns code -o /dev/full
  ! case-list: /dev/full: No space left on device
  [7]

What a printed head pins can be typed from its first digits on.

  $ head=$(ledger-verify -q | sed 's/.*head //'); ledger-verify -q --pinned $(echo $head | cut -c1-16 | tr a-f A-F) | sed 's/head .*/head/'
  verified: [..] entries, head
  $ ledger-verify -q --pinned 0123456789abcdef
  ! ledger-verify: no entry has the hash 0123456789abcdef: what it pinned was cut off or changed
  [1]
  $ ledger-verify -q --pinned 0123
  ! ledger-verify: --pinned: '0123' is not a hash; expected its first 12 digits at least
  [2]

Nothing private, nothing to reveal, nothing journaled.

  $ case-show XF2026-000001 --reveal --reason 回访
  ! case-show: XF2026-000001: it has no private values to reveal
  [4]

--now is read at the office's offset.

  $ ledger-init -q -d west.db --office West --offset -05:00 --training --now 2026-03-02T09:00 >/dev/null
  $ case-add -q -d west.db --channel visit --level county --summary x --now 2026-03-02T23:30
  XF2026-000001
  $ case-list -q -d west.db --columns received --now 2026-03-03T01:00
  2026-03-02 23:30

A limit on the size of files is a full disk.

  $ (ulimit -f 4; case-add --channel visit --level county --summary 二); ledger-verify -q | sed 's/head .*/head/'
  verified: [..] entries, head
  ! case-add: [..]/ledger.db: the disk is full; nothing was written

A telephone number that is no mobile number is kept and told; the calendar comes
by whole years.

  $ export ANLAN_NOW=2026-03-02T10:00
  $ case-add -q --channel phone --level county --summary 三 --phone 0512-1234567
  XF2026-000002
  ! case-add: phone: this is not a mobile number (1, 3 to 9, and nine digits more); it is kept as it is
  $ case-add -q --channel phone --level county --summary 四 --phone '+86 138-0000-0000'
  XF2026-000003
  $ ledger-add calendar --code 2027 --days '01-01 off 元旦'
  ! ledger-add: the calendar is loaded by whole years, with calendar-load
  [2]
