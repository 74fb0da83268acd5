What a record takes up, and from when to when; and warnings, which are told and
stop nothing.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ cat >hall.ledger <<'END'
  > register hall "hall" 场馆
  >   label text required "name" 名称
  >   named label
  > END
  $ cat >lease.ledger <<'END'
  > ledger lease ZL "lease" 租赁
  >   dated starts ahead
  >   occupies hall starts ends or until
  >   starts instant required default now "from" 开始时间
  >   until  instant                      "planned until" 计划结束
  >   ends   instant later                "until" 结束时间
  >   hall   hall                         "hall" 场馆
  >   seats  int                          "seats" 人数
  > 
  >   state let  "let"  已租
  >   state over "over" 已结束 final done
  >   state off  "off"  已取消 final out
  > 
  >   refuse when occupied lease
  >   warn when occupied works "the hall is being mended" 场馆在维修
  >   warn unless seats "nobody said how many seats" 未填人数
  > 
  >   action end  let -> over "end"  结束 asks ends
  >   action off  let -> off  "off"  取消
  >   action back off -> let  "back" 恢复
  >     warn when seats > 100 "that is a crowd" 人数较多
  > END
  $ cat >works.ledger <<'END'
  > ledger works WX "works" 维修
  >   dated first ahead
  >   occupies hall first last
  >   first date required default today "from" 开始日期
  >   last  date                        "to" 结束日期
  >   hall  hall                        "hall" 场馆
  >   state on   "on"   进行中
  >   state over "over" 已完成 final done
  >   action end on -> over "end" 完成
  > END

Both sides have to say so, over the same register.

  $ ledger-define -q hall.ledger; ledger-define lease.ledger
  ! ledger-define: lease.ledger:15: there is no ledger 'works'; define it first
  [3]
  $ ledger-define -q works.ledger; ledger-define -q lease.ledger
  $ sed 's/occupies hall first last/occupies staff first last/; s/hall  hall  /staff staff/' works.ledger >bad.ledger; sed -i 's/^ledger works WX/ledger other OT/' bad.ledger; ledger-define -q bad.ledger
  $ sed 's/occupied works/occupied other/' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:15: ledger 'other' takes up nothing that this one does; expected a line 'occupies' over the same register there
  [3]
  $ sed '/occupies/d' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:13: 'occupied' is asked, but a record takes up nothing; expected a line 'occupies' too
  ! ledger-define: bad.ledger:14: 'occupied' is asked, but a record takes up nothing; expected a line 'occupies' too
  [3]
  $ sed 's/ends or until$/ends or until/; s/until  instant   /until  date      /' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:3: 'starts' and 'until' are of two types; expected two dates or two instants
  [3]
  $ sed 's/ends or until$//' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:3: the line ends too early; expected the instant until which it is taken up
  [3]
  $ sed 's/occupies hall starts/occupies seats starts/' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:3: 'seats' can't stand behind 'occupies'; expected a field that names one row of a register
  [3]
  $ sed 's/ends or until$/ends or until now/' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:3: 'now' can't stand here; expected the end of the line
  [3]
  $ sed 's/ "nobody said how many seats" 未填人数//' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:16: the rule has no English label; expected "English" and then its Chinese label
  [3]
  $ sed 's/unless seats/if seats/' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:16: 'if' can't stand here; expected 'when' or 'unless' behind 'refuse' or 'warn'
  [3]
  $ sed 's/  action end  let.*/  clock x from added until end when occupied works 3d "x"\n&/' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:18: this condition can't stand here; expected it behind 'refuse' or 'warn'
  [3]
  $ for i in 1 2; do ledger-add -q hall --code h$i --label 馆$i; done
  h1
  h2

Where one ends when the other begins they touch, and that is no overlap; a
second earlier it is.

  $ ledger-add -q lease --hall h1 --starts 2026-03-03T08:00 --until 2026-03-03T12:00 --seats 20
  ZL2026-000001
  $ ledger-add lease --hall h1 --starts 2026-03-03T11:59:59 --until 2026-03-03T13:00 --seats 20
  ! ledger-add: cannot add: not where occupied lease (ZL2026-000001)
  [4]
  $ ANLAN_LANG=zh ledger-add lease --hall h1 --starts 2026-03-03T07:00 --until 2026-03-03T08:00:01 --seats 20
  ! ledger-add: 不能“登记”：与租赁时间重叠 (ZL2026-000001)时不可以
  [4]
  $ ledger-add -q lease --hall h1 --starts 2026-03-03T07:00 --until 2026-03-03T08:00 --seats 20; ledger-add -q lease --hall h1 --starts 2026-03-03T12:00 --until 2026-03-03T13:00 --seats 20
  ZL2026-000002
  ZL2026-000003
  $ ledger-add -q lease --hall h2 --starts 2026-03-03T08:00 --until 2026-03-03T12:00 --seats 20; ledger-add -q lease --starts 2026-03-03T08:00 --until 2026-03-03T12:00 --seats 20
  ZL2026-000004
  ZL2026-000005

Who is there for no time is in nobody's way.

  $ ledger-add -q lease --hall h1 --starts 2026-03-03T09:00 --until 2026-03-03T09:00 --seats 20
  ZL2026-000006

A record isn't in its own way; what was left out or undone is in nobody's.

  $ ledger-do -q correct ZL2026-000001 --until 2026-03-03T11:00 --reason 改正
  ZL2026-000001
  $ ledger-do correct ZL2026-000001 --until 2026-03-03T12:30 --reason 改正
  ! ledger-do: ZL2026-000001: cannot correct: not where occupied lease (ZL2026-000003)
  [4]
  $ ledger-do -q off ZL2026-000003; ledger-do -q correct ZL2026-000001 --until 2026-03-03T12:30 --reason 改正; ledger-do back ZL2026-000003
  ZL2026-000003
  ZL2026-000001
  ! ledger-do: ZL2026-000003: cannot back: not where occupied lease (ZL2026-000001)
  [4]
  $ ledger-undo -q ZL2026-000001; ledger-do -q back ZL2026-000003
  ZL2026-000001
  ZL2026-000003

The first time that is filled counts. One without an end is in the way of all
that comes after it, and itself only until now.

  $ ledger-do -q end ZL2026-000004 --ends 2026-03-03T09:00; ledger-add -q lease --hall h2 --starts 2026-03-03T09:00 --until 2026-03-03T10:00 --seats 20
  ZL2026-000004
  ZL2026-000007
  $ ledger-add -q lease --hall h2 --starts 2026-03-02T08:00 --seats 20
  ZL2026-000008
  $ ledger-add lease --hall h2 --starts 2026-04-01T08:00 --until 2026-04-01T09:00 --seats 20
  ! ledger-add: cannot add: not where occupied lease (ZL2026-000008)
  [4]
  $ ledger-do correct ZL2026-000008 --seats 21 --reason 改正 --now 2026-03-03T07:59:59; ledger-do correct ZL2026-000008 --seats 22 --reason 改正 --now 2026-03-03T08:00
  ZL2026-000008
  ! ledger-do: ZL2026-000008: correct; let [training]
  ! ledger-do: ZL2026-000008: cannot correct: not where occupied lease (ZL2026-000004)
  [4]
  $ ledger-do -q end ZL2026-000008 --ends 2026-03-03T08:00 --now 2026-03-03T08:00
  ZL2026-000008

A warning is told, with the record that it is about, and the act goes on; days
count whole, by the clock of the office.

  $ ledger-add -q works --hall h1 --first 2026-03-10 --last 2026-03-11
  WX2026-000001
  $ ledger-add -q lease --hall h1 --starts 2026-03-09T20:00 --until 2026-03-10T00:00 --seats 20
  ZL2026-000009
  $ ledger-do correct ZL2026-000009 --until 2026-03-10T00:00:01 --reason 改正 --dry-run; ledger-do correct ZL2026-000009 --until 2026-03-10T00:00:01 --reason 改正
  ZL2026-000009
  ! ledger-do: not done, only tried: ZL2026-000009: correct; let [training]
  ! ledger-do: ZL2026-000009: warning: the hall is being mended (WX2026-000001)
  ! ledger-do: ZL2026-000009: correct; let [training]
  ! ledger-do: ZL2026-000009: warning: the hall is being mended (WX2026-000001)
  $ ANLAN_LANG=zh ledger-add lease --hall h1 --starts 2026-03-11T23:59:59 --until 2026-03-12T08:00
  ZL2026-000010
  ! ledger-add: ZL2026-000010: 登记，已租 [练习]
  ! ledger-add: 请注意：场馆在维修 (WX2026-000001)
  ! ledger-add: 请注意：未填人数
  $ ledger-add -q lease --hall h1 --starts 2026-03-12T08:00 --until 2026-03-12T09:00 --seats 101
  ZL2026-000011
  $ ledger-do off ZL2026-000009; ledger-do -q off ZL2026-000011; ledger-do back ZL2026-000011
  ZL2026-000009
  ZL2026-000011
  ZL2026-000011
  ! ledger-do: ZL2026-000009: off [training]
  ! ledger-do: ZL2026-000011: back; let [training]
  ! ledger-do: ZL2026-000011: warning: that is a crowd
  $ ledger-do -q off ZL2026-000010
  ZL2026-000010

The other way round too: what lasts days, against instants.

  $ sed 's/  state on  .*/  refuse when occupied lease "the hall is let" 场馆已租\n&/' works.ledger >more.ledger; ledger-define -q more.ledger
  $ ledger-add works --hall h1 --first 2026-03-12 --last 2026-03-13; ledger-add -q works --hall h1 --first 2026-03-13; ledger-add works --hall h2 --first 2026-03-03
  WX2026-000002
  ! ledger-add: cannot add: the hall is let (ZL2026-000011)
  ! ledger-add: cannot add: the hall is let (ZL2026-000008)
  [4]
  $ ledger-add lease --hall h1 --starts 2027-03-01T08:00 --until 2027-03-01T09:00 --seats 1
  ZL2027-000001
  ! ledger-add: ZL2027-000001: add; let [training]
  ! ledger-add: warning: the hall is being mended (WX2026-000002)

Rows of one file, each warning once, at its line.

  $ printf 'hall,starts,until,seats\nh1,2026-04-01 08:00,2026-04-01 09:00,5\nh2,2026-04-01 08:00,2026-04-01 09:00,5\nh2,2026-04-01 09:00,2026-04-01 10:00,\n' >rows.csv; ledger-import lease rows.csv
  ! ledger-import: rows.csv (UTF-8): 3 rows; 3 added, 0 there already, 0 rejected
  ! ledger-import: rows.csv:2:1: warning: the hall is being mended (WX2026-000002)
  ! ledger-import: rows.csv:4:1: warning: nobody said how many seats
  $ printf 'hall,starts,until,seats\nh2,2026-05-01 08:00,2026-05-01 09:00,\nh2,2026-05-01 08:59,2026-05-01 10:00,5\n' >rows.csv; ledger-import lease rows.csv
  ! ledger-import: rows.csv:2:1: warning: nobody said how many seats
  ! ledger-import: rows.csv:3:1: cannot add: not where occupied lease (ZL2026-000015)
  [3]
  $ printf 'hall,starts,until,seats\nh2,2026-05-01 08:00,2026-05-01 09:00,\nh2,2026-05-01 09:00,2026-05-01 10:00,5\n' >rows.csv; ledger-import -n lease rows.csv; ledger-import -q lease rows.csv
  ! ledger-import: rows.csv (UTF-8): 2 rows; 2 added, 0 there already, 0 rejected (not done, only tried)
  ! ledger-import: rows.csv:2:1: warning: nobody said how many seats
  ! ledger-import: rows.csv:2:1: warning: nobody said how many seats

It has an index, by the end.

  $ for w in "ends > 5" "ends IS NULL"; do sqlite3 "$ANLAN_DB" "EXPLAIN QUERY PLAN SELECT 1 FROM lease WHERE hall = 'h1' AND $(echo "$w" | sed 's/ends/COALESCE(\"ends\", \"until\")/') AND _state <> 'void'"; done
  QUERY PLAN
  `--SEARCH lease USING INDEX lease_occupies_hall_ends_until (hall=? AND <expr>>?)
  QUERY PLAN
  `--SEARCH lease USING INDEX lease_occupies_hall_ends_until (hall=? AND <expr>=?)

A leave meets another; who is on leave and on duty is told.

  $ unit-add -q --code bureau --name 示例县局 >out; for s in li wang; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out
  $ ledger-add -q leave --staff li --from 2026-03-02 --to 2026-03-04
  QJ2026-000001
  $ ledger-add leave --staff li --from 2026-03-04 --to 2026-03-05; ledger-add -q leave --staff li --from 2026-03-05 --to 2026-03-05
  QJ2026-000002
  ! ledger-add: cannot add: this person is on leave then already (QJ2026-000001)
  $ ledger-do -q approve QJ2026-000001 --approved-by wang; ledger-do -q return QJ2026-000001 --back 2026-03-02; ledger-add -q leave --staff li --from 2026-03-03 --to 2026-03-04
  QJ2026-000001
  QJ2026-000001
  QJ2026-000003
  $ ledger-do -q refuse QJ2026-000003 --reason 人手不足
  QJ2026-000003
  $ duty-log --unit bureau --staff li; duty-log --unit bureau --staff wang
  ZB2026-000001
  ZB2026-000002
  ! duty-log: ZB2026-000001: add; on duty [training]
  ! duty-log: warning: this person is on leave that day (QJ2026-000001)
  ! duty-log: ZB2026-000002: add; on duty [training]
  $ ledger-verify -q --rules >out
