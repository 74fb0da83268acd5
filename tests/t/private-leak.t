Private values are looked for everywhere that a command may have left them:
plain, in the database, its log and lock, in all output and messages.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ mkdir seen
  $ printf '%s\n' 赵钱孙示 11010519491231002X 13912345678 周吴郑王胡同七号 440524188001010014 13698765432 >values

Each command's output and messages are kept; with values in every place where
they belong, where they do not, and where they are wrong.

  $ cat >keep <<'EOF'
  > n=$(ls seen | wc -l)
  > "$@" >seen/$n.out 2>seen/$n.err </dev/null
  > echo $? >>codes
  > EOF
  $ cat >all <<'EOF'
  > k() { sh keep "$@"; }
  > p="--petitioner 赵钱孙示 --id-number 11010519491231002X --phone 13912345678 --address 周吴郑王胡同七号"
  > c="--channel letter --level county --summary 路灯不亮"
  > k unit-add --code road --name 公路科
  > k staff-add --code li --name 李示例 --unit road --phone 13698765432
  > k case-add $c $p
  > k case-add $c $p --confidential yes
  > k case-add $c $p --purpose accusation --accused road
  > k case-add -n $c $p
  > k case-add $c $p --procedure simple --repeat-of XF2026-000001
  > k case-add $c $p --no-such-field x
  > k case-add $c --id-number 110105194912310021 --phone 13912345678
  > k case-add $c --place 13912345678
  > k case-add $c --detail 身份证440524188001010014
  > k case-add $c --headcount 13912345678 --received 13912345678 --level 13912345678
  > k case-add $c --unit 13912345678 --repeat-of 13912345678 --urgent 13912345678
  > k case-do correct XF2026-000001 --phone 13698765432 --reason 改号
  > k case-do correct XF2026-000001 --confidential yes --reason 保密
  > k case-do correct XF2026-000002 --address 周吴郑王胡同七号 --reason 13912345678
  > k case-do note XF2026-000001 --note 13912345678
  > k case-do accept XF2026-000001 XF2026-000002 XF2026-000003
  > k case-do notify XF2026-000001 --noticed 13912345678
  > k case-list --columns code,petitioner,id_number,phone,address
  > k case-list --format json --columns code,petitioner,id_number,phone,address
  > k case-list --excel --columns code,petitioner,id_number,phone,address
  > k case-list --phone 13912345678
  > k case-list --text 赵钱孙示
  > k case-list --sort petitioner,-phone --columns code,petitioner
  > k case-show XF2026-000001
  > k case-show XF2026-000001 XF2026-000002 XF2026-000003 --explain
  > k case-show XF2026-000001 --format json
  > k ledger-show staff/li
  > k staff-list
  > k due-list --due-within 90d
  > k case-due --due-within 90d --format json
  > k ledger-undo XF2026-000002
  > k ledger-verify --rules
  > k case-add --help
  > k case-do --help
  > k case-list --help
  > EOF
  $ sh all; sort codes | uniq -c | sed 's/^ *//'
  23 0
  3 1
  1 2
  8 3
  1 4
  1 6
  $ grep -rlF -f values seen
  [1]
  $ grep -rhF '***' seen/*.err | sort
  case-add: level: '***' is not one of village (村级), township (乡级), county (县级), city (市级), province (省级), national (国家级)
  case-add: received: '***' is not a date; expected a date or a time such as 2026-03-01 09:30
  case-add: repeat-of: '***' is not right; expected the code of a record
  case-add: unit: there is no unit '***'; see 'ledger-list unit'
  case-add: urgent: '***' is not right; expected yes or no (是 or 否)
  case-do: XF2026-000001: noticed: '***' is not one of written (书面), phone (电话), online (网上), in-person (当面)

The files: nothing but sealed values and masks.

  $ cat ledger.db* home/* | grep -cF -f values
  0
  [1]

Only --reveal shows them.

  $ case-show -q XF2026-000001 --reveal --reason 回访 | grep -oF -f values
  赵钱孙示
  11010519491231002X
  13698765432
  周吴郑王胡同七号
  $ cat ledger.db* | grep -cF -f values
  0
  [1]

Nor does a copy.

  $ ledger-backup -q copy.db >out; grep -cF -f values copy.db
  0
  [1]
  $ ledger-verify -q --rules
  verified: [..]
