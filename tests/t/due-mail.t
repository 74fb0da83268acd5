Reminders: a message for each unit, once a day for each duty, written down
before it is handed over.

  $ ledger-init -q --office 示例县信访局 --training >init
  $ export PATH="$PATH:$TESTS/bin:$TESTS/lib" ANLAN_NOW=2026-03-02T09:00 ANLAN_FROM=office@anhe.example
  $ unit-add -q --code county --name 示例县
  county
  $ unit-add -q --code road --name 公路科 --kind office --email road@anhe.example
  road
  $ unit-add -q --code town --name 示例镇 --parent county --email town@anhe.example
  town
  $ unit-add -q --code bus --name 客运科
  bus
  $ staff-add -q --code li --name 李示例 --unit road --post 科长
  li
  $ new-case --unit road --owner li --summary 路灯不亮,夜间行车危险
  XF2026-000001
  $ new-case --unit bus --summary 班车停班
  XF2026-000002
  $ new-case --summary 村道积水
  XF2026-000003
  $ case-do -q notify XF2026-000001 XF2026-000002 XF2026-000003 --noticed written | wc -l
  3
  $ new-case --unit road --confidential yes --summary 不宜外传的事
  XF2026-000004
  $ new-case --as-is --unit town --summary 请回电13812345678
  XF2026-000005
  $ new-case --unit county --purpose accusation --accused town --summary 举报
  XF2026-000006
  $ mkdir out
  $ export ANLAN_NOW=2026-03-17T09:00

What would be sent, and that nothing was written.

  $ due-list --mail out -n
  ! due-list: not done, only tried: CB2026-000001: for 客运科, duties: 1; in out/bus-20260317-1.eml [training]
  ! due-list: not done, only tried: CB2026-000002: for 公路科, duties: 3; in out/road-20260317-1.eml [training]
  ! due-list: not done, only tried: CB2026-000003: for 示例镇, duties: 2; in out/town-20260317-1.eml [training]
  ! due-list: not done, only tried: CB2026-000004: for 示例县信访局, duties: 3; in out/_office-20260317-1.eml [training]
  ! due-list: 客运科 has no e-mail address: 'ledger-do correct unit/bus --email … --reason …'
  $ ls out; ledger-list reminder
  ! ledger-list: training ledger
  [1]

Into a directory: all of them.

  $ due-list --mail out
  CB2026-000001
  CB2026-000002
  CB2026-000003
  CB2026-000004
  ! due-list: CB2026-000001: for 客运科, duties: 1; in out/bus-20260317-1.eml [training]
  ! due-list: CB2026-000002: for 公路科, duties: 3; in out/road-20260317-1.eml [training]
  ! due-list: CB2026-000003: for 示例镇, duties: 2; in out/town-20260317-1.eml [training]
  ! due-list: CB2026-000004: for 示例县信访局, duties: 3; in out/_office-20260317-1.eml [training]
  ! due-list: 客运科 has no e-mail address: 'ledger-do correct unit/bus --email … --reason …'
  $ ls -l out | sed 1d | cut -d' ' -f1,3- | sed 's/ .* / /'
  -rw------- _office-20260317-1.eml
  -rw------- bus-20260317-1.eml
  -rw------- road-20260317-1.eml
  -rw------- town-20260317-1.eml
  $ sed 's/[0-9a-f]\{16\}@/KEY@/' out/road-20260317-1.eml
  Date: Tue, 17 Mar 2026 09:00:00 +0800
  From: =?UTF-8?B?56S65L6L5Y6/5L+h6K6/5bGA?=
   <office@anhe.example>
  To: =?UTF-8?B?5YWs6Lev56eR?=
   <road@anhe.example>
  Subject: =?UTF-8?B?77y757uD5Lmg77y95YKs5Yqe77ya5LuK5pel5Yiw5pyfM+mhuQ==?=
   =?UTF-8?B?77yIMjAyNi0wMy0xN++8iQ==?=
  Message-ID: <CB2026-000002.KEY@anhe.example>
  Auto-Submitted: auto-generated
  Content-Language: zh
  MIME-Version: 1.0
  Content-Type: text/plain; charset=UTF-8
  Content-Transfer-Encoding: base64
  \
  5YWs6Lev56eR77yaDQoNCuaIquiHszIwMjYtMDMtMTcgMDk6MDDvvIznlLHkvaDljZXkvY3lip7n
  kIbnmoTkuovpobnvvJrku4rml6XliLDmnJ8z6aG544CCDQoNCjEuIFhGMjAyNi0wMDAwMDHjgIDk
  v6Horr/kuovpobnCt+eZu+iusOWPl+eQhg0KICAg5Yiw5pyf77yaMjAyNi0wMy0xN++8jOS7iuaX
  peWIsOacnw0KICAg6LSj5Lu75Lq677ya5p2O56S65L6LDQogICDkuovnlLHvvJrot6/nga/kuI3k
  uq4s5aSc6Ze06KGM6L2m5Y2x6ZmpDQoNCjIuIFhGMjAyNi0wMDAwMDTjgIDkv6Horr/kuovpobnC
  t+WPl+eQhuWRiuefpQ0KICAg5Yiw5pyf77yaMjAyNi0wMy0xN++8jOS7iuaXpeWIsOacnw0KDQoz
  LiBYRjIwMjYtMDAwMDA044CA5L+h6K6/5LqL6aG5wrfnmbvorrDlj5fnkIYNCiAgIOWIsOacn++8
  mjIwMjYtMDMtMTfvvIzku4rml6XliLDmnJ8NCg0K56S65L6L5Y6/5L+h6K6/5bGADQrlgqzlip7n
  vJblj7fvvJpDQjIwMjYtMDAwMDAyDQrvvIjnu4PkuaDnlKjlj7DotKbvvIzor7fli7/lvZPnnJ/v
  vIkNCg==
  $ mail-text out/road-20260317-1.eml
  Date: Tue, 17 Mar 2026 09:00:00 +0800
  From: 示例县信访局 <office@anhe.example>
  To: 公路科 <road@anhe.example>
  Subject: ［练习］催办：今日到期3项（2026-03-17）
  Message-ID: <CB2026-000002.KEY@anhe.example>
  Auto-Submitted: auto-generated
  Content-Language: zh
  \
  \
  公路科：
  \
  截至2026-03-17 09:00，由你单位办理的事项：今日到期3项。
  \
  1. XF2026-000001　信访事项·登记受理
     到期：2026-03-17，今日到期
     责任人：李示例
     事由：路灯不亮,夜间行车危险
  \
  2. XF2026-000004　信访事项·受理告知
     到期：2026-03-17，今日到期
  \
  3. XF2026-000004　信访事项·登记受理
     到期：2026-03-17，今日到期
  \
  示例县信访局
  催办编号：CB2026-000002
  （练习用台账，请勿当真）
  $ mail-text out/bus-20260317-1.eml | head -n 4
  Date: Tue, 17 Mar 2026 09:00:00 +0800
  From: 示例县信访局 <office@anhe.example>
  Subject: ［练习］催办：今日到期1项（2026-03-17）
  Message-ID: <CB2026-000001.KEY@anhe.example>
  $ mail-text out/town-20260317-1.eml
  Date: Tue, 17 Mar 2026 09:00:00 +0800
  From: 示例县信访局 <office@anhe.example>
  To: 示例镇 <town@anhe.example>
  Subject: ［练习］催办：今日到期2项（2026-03-17）
  Message-ID: <CB2026-000003.KEY@anhe.example>
  Auto-Submitted: auto-generated
  Content-Language: zh
  \
  \
  示例镇：
  \
  截至2026-03-17 09:00，由你单位办理的事项：今日到期2项。
  \
  1. XF2026-000005　信访事项·受理告知
     到期：2026-03-17，今日到期
  \
  2. XF2026-000005　信访事项·登记受理
     到期：2026-03-17，今日到期
  \
  示例县信访局
  催办编号：CB2026-000003
  （练习用台账，请勿当真）
  $ mail-text out/_office-20260317-1.eml
  Date: Tue, 17 Mar 2026 09:00:00 +0800
  From: 示例县信访局 <office@anhe.example>
  To: 示例县信访局 <office@anhe.example>
  Subject: ［练习］催办：今日到期3项（2026-03-17）
  Message-ID: <CB2026-000004.KEY@anhe.example>
  Auto-Submitted: auto-generated
  Content-Language: zh
  \
  \
  示例县信访局：
  \
  截至2026-03-17 09:00，未发给责任单位的事项：今日到期3项。
  \
  1. XF2026-000003　信访事项·登记受理
     到期：2026-03-17，今日到期
     事由：村道积水
  \
  2. XF2026-000006　信访事项·受理告知
     到期：2026-03-17，今日到期
  \
  3. XF2026-000006　信访事项·登记受理
     到期：2026-03-17，今日到期
  \
  示例县信访局
  催办编号：CB2026-000004
  （练习用台账，请勿当真）
  $ ledger-list -q reminder
  CB2026-000001	2026-03-17	客运科		XF2026-000002 register	sent
  CB2026-000002	2026-03-17	公路科	road@anhe.example	XF2026-000001 register, XF2026-000004 notice, XF2026-000004 register	sent
  CB2026-000003	2026-03-17	示例镇	town@anhe.example	XF2026-000005 notice, XF2026-000005 register	sent
  CB2026-000004	2026-03-17		office@anhe.example	XF2026-000003 register, XF2026-000006 notice, XF2026-000006 register	sent

The same day again: nothing. A new duty: that one alone. The next day: all.

  $ due-list --mail out
  ! due-list: nothing new to remind of today [training]
  $ new-case --unit road --received 2026-03-02 --summary 标志牌倒伏
  XF2026-000007
  $ due-list --mail out --now 2026-03-17T23:59:59
  CB2026-000005
  ! due-list: CB2026-000005: for 公路科, duties: 2; in out/road-20260317-2.eml [training]
  $ mail-text out/road-20260317-2.eml | tail -n +8
  \
  \
  公路科：
  \
  截至2026-03-17 23:59:59，由你单位办理的事项：今日到期2项。
  \
  1. XF2026-000007　信访事项·受理告知
     到期：2026-03-17，今日到期
     事由：标志牌倒伏
  \
  2. XF2026-000007　信访事项·登记受理
     到期：2026-03-17，今日到期
     事由：标志牌倒伏
  \
  示例县信访局
  催办编号：CB2026-000005
  （练习用台账，请勿当真）
  $ due-list -q --mail out --now 2026-03-18T00:00 --unit road; ls out
  CB2026-000006
  _office-20260317-1.eml
  bus-20260317-1.eml
  road-20260317-1.eml
  road-20260317-2.eml
  road-20260318-1.eml
  town-20260317-1.eml
  $ due-list --mail out --now 2026-03-18T00:00 --unit road
  ! due-list: nothing new to remind of today [training]

Undone, it can be said again.

  $ ledger-undo -q CB2026-000006 --reason 试发
  CB2026-000006
  $ ledger-undo -q CB2026-000006 --reason 试发
  CB2026-000006
  $ due-list --mail out --now 2026-03-18T00:00 --unit road; ls out | wc -l
  CB2026-000007
  7
  ! due-list: CB2026-000007: for 公路科, duties: 5; in out/road-20260318-2.eml [training]

Two at once: each duty once, and nobody waits for mail to be sent.

  $ export ANLAN_NOW=2026-03-19T09:00
  $ due-list -q --mail out 2>/dev/null >a & due-list -q --mail out 2>/dev/null >b; wait; sort a b | uniq -c | wc -l
  4
  $ ledger-list -q reminder --day 2026-03-19 --columns to,duties,state
  客运科	XF2026-000002 register	sent
  公路科	XF2026-000001 register, XF2026-000004 notice, XF2026-000004 register, XF2026-000007 notice, XF2026-000007 register	sent
  示例镇	XF2026-000005 notice, XF2026-000005 register	sent
  	XF2026-000003 register, XF2026-000006 notice, XF2026-000006 register	sent

By sendmail: a program that keeps what it is given. Who has no address isn't
written to; that is told, and the exit code is 1.

  $ cat >sendmail <<'END'
  > #!/bin/sh
  > echo "$@" >>args
  > [ ! -e fail ] || { cat >/dev/null; exit 75; }
  > n=$(ls sent-* 2>/dev/null | wc -l)
  > cat >sent-$n
  > echo taken
  > [ ! -e die ] || kill -9 $PPID
  > END
  $ chmod +x sendmail
  $ export ANLAN_NOW=2026-03-20T09:00 ANLAN_SENDMAIL=$PWD/sendmail
  $ due-list --sendmail --unit road,bus
  CB2026-000012
  ! taken
  ! due-list: CB2026-000012: for 公路科, duties: 5; sent to road@anhe.example [training]
  ! due-list: 客运科 has no e-mail address: 'ledger-do correct unit/bus --email … --reason …'
  [1]
  $ cat args; mail-text sent-0 | head -n 4; ls
  -t
  Date: Fri, 20 Mar 2026 09:00:00 +0800
  From: 示例县信访局 <office@anhe.example>
  To: 公路科 <road@anhe.example>
  Subject: ［练习］催办：逾期5项（2026-03-20）
  a
  args
  b
  home
  init
  ledger.db
  ledger.db.lock
  out
  sendmail
  sent-0
  $ due-list -q --sendmail --unit road; ls sent-*
  sent-0

Both: who has no address is kept in the directory.

  $ due-list -q --sendmail --mail out --unit bus,town; ls out/*20260320* sent-*
  CB2026-000013
  CB2026-000014
  out/bus-20260320-1.eml
  sent-0
  sent-1
  ! taken
  ! due-list: 客运科 has no e-mail address: 'ledger-do correct unit/bus --email … --reason …'
  $ grep -h '^ <' sent-1
   <office@anhe.example>
   <town@anhe.example>

It doesn't take the message: told, exit code 7, and tried again next time.

  $ export ANLAN_NOW=2026-03-21T09:00
  $ touch fail
  $ due-list --sendmail --unit road
  ! due-list: CB2026-000015: not sent to 公路科: [..]/sendmail ended with code 75
  [7]
  $ rm fail
  $ due-list -q --sendmail --unit road
  CB2026-000016
  ! taken
  $ ledger-list -q reminder --day 2026-03-21 --columns code,address,state
  CB2026-000015	road@anhe.example	not sent
  CB2026-000016	road@anhe.example	sent

The command dies while it sends: the record is there, so nothing is sent twice,
and it is due within the hour. Whoever looked says how it was.

  $ touch die
  $ sh -c 'due-list -q --sendmail --unit town; echo $?' 2>/dev/null
  137
  $ rm die
  $ due-list --sendmail --unit town
  ! due-list: nothing new to remind of today [training]
  $ due-list -q --ledger reminder --columns code,clock,due,what
  CB2026-000017	to be sent	2026-03-21 10:00	XF2026-000005 notice, XF2026-000005 register
  [1]
  $ due-list -q --ledger reminder --now 2026-03-21T10:00:01 --overdue --columns code
  CB2026-000017
  [1]
  $ ledger-do -q fail CB2026-000017 --reason 邮件系统中断
  CB2026-000017
  $ due-list -q --sendmail --unit town
  CB2026-000018
  ! taken
  $ due-list -q --ledger reminder

A file of that name is there: it isn't written over.

  $ echo mine >out/bus-20260321-1.eml
  $ due-list -q --mail out --unit bus
  ! due-list: CB2026-000019: not sent to 客运科: out/bus-20260321-1.eml: File exists
  ! due-list: 客运科 has no e-mail address: 'ledger-do correct unit/bus --email … --reason …'
  [7]
  $ cat out/bus-20260321-1.eml
  mine
  $ due-list -q --mail out --unit bus; ls -A out | grep bus-20260321
  CB2026-000020
  bus-20260321-1.eml
  bus-20260321-2.eml
  ! due-list: 客运科 has no e-mail address: 'ledger-do correct unit/bus --email … --reason …'

What doesn't go, and what isn't there; nothing is written.

  $ export ANLAN_NOW=2026-03-22T09:00
  $ due-list --mail out --by unit
  ! due-list: --by does not go with --mail or --sendmail
  ! due-list: see 'due-list --help'
  [2]
  $ due-list --mail out --columns code
  ! due-list: --columns does not go with --mail or --sendmail
  ! due-list: see 'due-list --help'
  [2]
  $ due-list --sendmail -o list.csv
  ! due-list: --output does not go with --mail or --sendmail
  ! due-list: see 'due-list --help'
  [2]
  $ due-list --dry-run
  ! due-list: --dry-run goes with --mail or --sendmail only
  ! due-list: see 'due-list --help'
  [2]
  $ due-list --wait 3
  ! due-list: --wait goes with --mail or --sendmail only
  ! due-list: see 'due-list --help'
  [2]
  $ due-list --from a@b.example
  ! due-list: --from goes with --mail or --sendmail only
  ! due-list: see 'due-list --help'
  [2]
  $ case-due --mail out
  ! case-due: there is no filter --mail for ledger 'case'
  ! case-due: training ledger
  [2]
  $ due-list --mail nowhere
  ! due-list: nowhere: No such file or directory
  [7]
  $ due-list --mail sent-0
  ! due-list: sent-0: Not a directory
  [7]
  $ ANLAN_SENDMAIL=$PWD/gone due-list --sendmail
  ! due-list: [..]/gone: No such file or directory; ANLAN_SENDMAIL can name another program
  [7]
  $ ANLAN_FROM= due-list --mail out
  ! due-list: --from ADDRESS is missing
  ! due-list: see 'due-list --help'
  [2]
  $ due-list --mail out --from office
  ! due-list: --from: 'office' is not an e-mail address; expected one such as office@example.org
  [2]
  $ due-list --mail out --from 'a@b.example
  > Bcc: c@d.example'
  ! due-list: --from: 'a@b.example Bcc: c@d.example' is not an e-mail address; expected one such as office@example.org
  [2]
  $ due-list -q --mail out --unit nobody
  ! due-list: unit（事故单位）: there is no 单位 'nobody'; see 'ledger-list unit'
  [3]
  $ unit-add -q --code '.odd unit' --name 怪单位 --email 'x@y, z@w'
  .odd unit
  $ case-do -q assign XF2026-000003 --unit '.odd unit'
  XF2026-000003
  $ due-list --mail out --unit '.odd unit'
  CB2026-000021
  ! due-list: CB2026-000021: for 怪单位, duties: 1; in out/_odd_unit-20260322-1.eml [training]
  ! due-list: 怪单位: 'x@y, z@w' is not an e-mail address: 'ledger-do correct unit/.odd unit --email … --reason …'
  $ due-list -q --sendmail --unit '.odd unit'
  $ ls -A out | grep odd
  _odd_unit-20260322-1.eml
  $ ledger-list -q reminder --day 2026-03-22 --columns code,to,state
  CB2026-000021	怪单位	sent

An abolished unit can't be told: its duties go to the office.

  $ ledger-do -q correct 'unit/.odd unit' --to 2026-03-22 --reason 撤销
  .odd unit
  $ due-list -q --mail out --now 2026-03-23T09:00 --unit '.odd unit'
  CB2026-000022
  $ mail-text out/_office-20260323-1.eml | tail -n +11 | head -n 4
  \
  截至2026-03-23 09:00，未发给责任单位的事项：逾期1项。
  \
  1. XF2026-000003　信访事项·登记受理

In English, where the office speaks it, whoever asks in whatever language.

  $ ledger-init -q -d en.db --office 'Anhe County' --lang en --training >init
  $ unit-add -q -d en.db --code road --name 公路科 --email road@anhe.example
  road
  $ case-add -q -d en.db --channel visit --level county --summary 'potholes' --unit road --received 2026-03-02
  XF2026-000001
  $ ANLAN_LANG=zh due-list -d en.db --mail out --clock register
  CB2026-000001
  ! due-list: CB2026-000001：给公路科，1项；存于 out/road-20260322-1.eml [练习]
  $ mail-text out/road-20260322-1.eml
  Date: Sun, 22 Mar 2026 09:00:00 +0800
  From: "Anhe County" <office@anhe.example>
  To: 公路科 <road@anhe.example>
  Subject: [training] Duties: 1 overdue (2026-03-22)
  Message-ID: <CB2026-000001.KEY@anhe.example>
  Auto-Submitted: auto-generated
  Content-Language: en
  \
  \
  公路科,
  \
  as of 2026-03-22 09:00, of what falls to you: 1 overdue.
  \
  1. XF2026-000001 petition case: register
     due: 2026-03-17, days overdue: 5
     about: potholes
  \
  Anhe County
  reminder CB2026-000001
  (from a training ledger)
  $ ledger-verify -q --rules -d en.db; ledger-verify -q --rules
  verified: [..]
  verified: [..]
