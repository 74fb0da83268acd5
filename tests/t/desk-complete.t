needs: bash terminal

What bash offers at the tab key, asked of its own function.

  $ export ANLAN_NOW=2026-03-02T09:00 PATH="$TESTS/lib:$PATH"
  $ ledger-init -q --office 某局 --training >/dev/null
  $ unit-add -q --code road --name 公路科 >/dev/null; unit-add -q --code rail --name 铁路科 >/dev/null
  $ unit-add -q --code rust --name 旧科 --from 2000-01-01 --to 2024-12-31 >/dev/null; unit-add -q --code 'r (x)' --name 怪科 >/dev/null
  $ for i in 1 2 3; do case-add -q --channel visit --level county --summary "第$i件" --petitioner 张三样 --phone 13912345678; done >/dev/null
  $ case-do -q withdraw XF2026-000003 >/dev/null; case-do -q accept XF2026-000001 >/dev/null

Options, the command's own and the ledger's; not one that stands there already.

  $ tab case-add --re
  --received
  --representatives
  --repeat-of
  --ref
  $ tab case-add --received today --re
  --representatives
  --repeat-of
  --ref
  $ tab case-list --received-
  --received-from
  --received-to
  $ ledger-add -q dutyplan --code office --name 机关值班 --rules 'plan office' >out; tab roster-show --plan ''; tab roster-gen --plan o; tab roster-show --format i
  office
  office
  ics
  $ tab ledger-add unit --na
  --name
  $ tab ledger-add --na
  $ tab case-add '' | head -n 5; tab case-do extend XF2026-000001 '' --
  --channel
  --level
  --summary
  --received
  --purpose
  --until
  --approver
  --reason
  --note
  --on
  --if-version
  --keep-going
  --as-is
  --db
  --now
  --dry-run
  --wait
  --output
  --quiet
  --help
  --version
  $ tab ledger-verify ''
  --pinned
  --rules
  --db
  --now
  --output
  --quiet
  --help
  --version
  $ tab case-do note XF2026-000001 --u
  $ tab case-do accept XF2026-000001 --u
  --unit
  $ tab -1 ledger-do --un accept XF2026-000001
  --unit

Ledgers and actions: those possible for the code, where there is one.

  $ tab ledger-list cas
  case
  $ tab ledger-destroy cas
  case
  $ tab case-do re
  refuse
  reply
  review
  review-reply
  rereview
  resume
  rereview-reply
  return-visit
  reopen
  $ tab -1 case-do re XF2026-000001
  reply
  $ tab -1 case-do re XF2026-000003
  return-visit
  reopen
  $ tab -1 ledger-do re XF2026-000003
  return-visit
  reopen
  $ tab -1 case-do acc XF2026-000099
  accept
  $ tab case-do 受
  受理

Codes of records: open ones first, of an action those that it can be done on;
small letters will do; none twice.

  $ tab case-show ''
  XF2026-000002
  XF2026-000001
  XF2026-000003
  $ tab case-do accept ''
  XF2026-000002
  $ tab case-do accept XF2026-000002 ''
  $ tab case-do return-visit ''
  XF2026-000003
  $ tab case-show XF2026-000003 xf2026-0
  XF2026-000002
  XF2026-000001
  $ tab case-show XF2026-000001x
  $ tab case-show XF2026-000002; tab case-show XF2025; tab case-show XF2026-0000002; tab case-show YF; echo none
  XF2026-000002
  none
  $ tab ledger-undo X
  XF2026-000002
  XF2026-000001
  XF2026-000003
  $ tab ledger-show unit/r
  unit/r\ \(x\)
  unit/rail
  unit/road
  $ tab case-add --repeat-of XF
  XF2026-000002
  XF2026-000001
  XF2026-000003

Choices, codes of registers, days; several where there may be several.

  $ tab case-add --level c
  county
  city
  $ tab case-add --level = c
  county
  city
  $ tab case-add --level =
  village
  township
  county
  city
  province
  national
  $ tab case-add --level 县
  县级
  $ tab case-list --level county,c
  county,county
  county,city
  $ tab case-list --state re
  registered
  replied
  review
  rereview
  refused
  $ tab case-add --unit r
  r\ \(x\)
  rail
  road
  $ tab case-add --unit 公
  公路科
  $ tab case-list --unit r
  r\ \(x\)
  rail
  road
  rust
  $ tab due-list --under ro
  road
  $ tab case-add --urgent ''
  yes
  no
  $ tab case-add --received ''
  now
  today
  yesterday
  $ tab case-list --received-to ''
  today
  yesterday
  $ tab case-do accept XF2026-000001 --on 2026-03-02T09 : 3; tab case-do accept --on 2026-03-02T09 : 30 XF2026-000002
  XF2026-000002
  $ tab case-list --columns code,sum
  code,summary
  $ tab case-list --sort -rec
  -received
  $ tab ledger-count case --by code,lev
  code,level
  $ tab case-list --format ''
  table
  plain
  csv
  json
  jsonl
  $ tab ledger-init --lang ''
  zh
  en

File names where a file is meant.

  $ : >'rows 1.csv'; : >rows2.csv; tab case-import ro
  rows 1.csv
  rows2.csv
  $ tab case-do attach XF2026-000001 --file ro
  rows 1.csv
  rows2.csv
  $ tab case-do att
  attach
  $ tab case-list -o ro
  rows 1.csv
  rows2.csv
  $ tab ledger-import unit rows2
  rows2.csv
  $ tab case-list -d rows2
  rows2.csv

Nothing of private values, nor of texts.

  $ for o in petitioner phone id-number address summary; do tab case-list --$o ''; tab case-add --$o 1; done
  $ tab case-list --columns pet
  $ ledger-complete -- case-show XF | grep -c -e 张 -e 139
  0
  [1]

An office's own ledger has it all too.

  $ cat >bus.ledger <<'END'
  > ledger bus XB "school bus check" 校车检查
  >   dated checked
  >   checked  date required default today "checked on"  检查日期
  >   result   choice required           "result"        结果   good 好, minor 一般缺陷, old 旧 retired
  >   unit     unit                      "operator"      运营单位
  >   state open "open" 检查
  >   state done "done" 完成 final done
  >   action finish open -> done "finish" 完成
  > END
  $ ledger-define -q bus.ledger; ledger-add -q bus --result good
  XB2026-000001
  $ tab ledger-add bu; tab ledger-add bus --r; tab ledger-add bus --result ''; tab ledger-do finish X
  bulletin
  bus
  --result
  good
  minor
  XB2026-000001

The program behind it says what each word stands for; any shell can ask it.

  $ ledger-complete -- case-do wi
  withdraw	withdraw
  $ ANLAN_LANG=zh ledger-complete -- case-show XF2026-00000
  XF2026-000002	已登记：第2件
  XF2026-000001	办理中：第1件
  XF2026-000003	已撤回：第3件
  $ ledger-complete --word 1 -- case-do ex XF2026-000001
  extend	extend
  $ ledger-complete -- case-add --level=co
  --level=county	county
  $ ledger-complete -- rm ''; ledger-complete -- ../../bin/ls ''; ledger-complete -- case-do
  $ ledger-complete
  ! ledger-complete: COMMAND is missing
  ! ledger-complete: see 'ledger-complete --help'
  [2]
  $ ANLAN_COMPLETE=1:1 case-list -q --limit 1 --columns code
  XF2026-000001

  $ ledger-complete -d ledger.db --now 2026-03-02 -o words -- case-do wi; cat words
  withdraw	withdraw
  $ ledger-complete -o /nonexistent/words -- case-do wi
  ! ledger-complete: /nonexistent/words: No such file or directory
  [7]

Without a ledger it knows those that are shipped, and says nothing else.

  $ export ANLAN_DB=/nonexistent/x.db
  $ tab case-do acc; tab case-add --level co; tab ledger-list cas; tab case-show ''; tab case-add --unit ''; tab case-list -d "$PWD/ledger.db" --unit ro
  accept
  county
  case
  road

Every command is told to bash, and to zsh.

  $ tail -n 1 "$BUILD/completion/anlan.bash" | tr ' ' '\n' | tail -n +6 >told
  $ ls "$TOP"/cmd/*.c | sed 's/.*\///; s/\.c$//' | cmp - told
  $ head -n 1 "$BUILD/completion/_anlan" | sed 's/#compdef //' | tr ' ' '\n' | cmp - told

At a real terminal.

  $ export ANLAN_DB="$PWD/ledger.db"
  $ printf '%s\n' '. "$BUILD/completion/anlan.bash"' "$(printf 'case-list -q --colu\tcode --sta\tacc\t >out')" exit |
  > TERM=dumb script -qec 'bash --norc --noprofile -i' /dev/null >/dev/null; cat out
  XF2026-000001

  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
