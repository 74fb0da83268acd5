Rules that look at other records: whether another is open, and in which state
one is.

  $ ledger-init -q --office 示例县 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T09:00
  $ cat >hall.ledger <<'END'
  > register hall "hall" 场馆
  >   label text required "name" 名称
  >   named label
  >   state free   "free"   空闲
  >   state closed "closed" 停用
  >   state gone   "gone"   拆除 final out
  >   action close free -> closed "close" 停用
  >   action open-up closed -> free "open" 启用
  >   action drop  any -> gone    "drop"  拆除
  > END
  $ cat >lease.ledger <<'END'
  > ledger lease ZL "lease" 租赁
  >   dated day
  >   day    date required default today "day"  日期
  >   hall   hall                        "hall" 场馆
  >   halls  hall many                   "more halls" 其他场馆
  >   plate  text                        "plate" 车牌号
  >   floor  int                         "floor" 楼层
  >   renews code                        "renews" 续签自
  >   urgent yes default no              "urgent" 紧急
  > 
  >   state asked  "asked"  申请
  >   state signed "signed" 已签
  >   state over   "over"   已终止 final done
  > 
  >   refuse when hall in closed, gone  "the hall is not to be had" 场馆不可租
  >   refuse when another open by plate and not urgent
  >   refuse when halls not in free
  >   refuse unless renews in final when renews and not urgent
  > 
  >   action sign asked -> signed "sign" 签订
  >     refuse when another open by hall "it is let or asked for already" 该场馆已有未终止的租赁
  >   action end  any -> over "end" 终止
  >   action back over -> asked "back" 退回
  > END

Neither the length of a clock nor what is hidden can hang on other records.

  $ ledger-define -q hall.ledger
  $ sed 's/refuse when halls not in free/clock x from added until end when halls not in free 3d "x"/' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:17: this condition can't stand here; expected it behind 'refuse' or 'warn'
  [3]
  $ sed 's/in closed, gone/in close, gone/' lease.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:15: there is no state 'close' in ledger 'hall'
  [3]
  $ ledger-define -q lease.ledger
  $ for i in 1 2 3; do ledger-add -q hall --code h$i --label 馆$i; done; ledger-do -q close hall/h3
  h1
  h2
  h3
  h3

In one of these states, or not.

  $ ledger-add -q lease --hall h1
  ZL2026-000001
  $ ledger-add lease --hall h3
  ! ledger-add: cannot add: the hall is not to be had
  [4]
  $ ANLAN_LANG=zh ledger-add lease --hall h3
  ! ledger-add: 不能“登记”：场馆不可租
  [4]
  $ ledger-add lease --halls h1,h2,h3
  ! ledger-add: cannot add: not where halls not in free
  [4]
  $ ledger-add -q lease --halls h1,h2
  ZL2026-000002
  $ ledger-add lease --renews ZL2026-000001
  ! ledger-add: cannot add: only where renews in final
  [4]
  $ ledger-do -q end ZL2026-000001; ledger-add -q lease --renews ZL2026-000001
  ZL2026-000001
  ZL2026-000003

Another that is open; itself, those that are over or undone, and those without
a value aren't.

  $ ledger-add -q lease --hall h2; ledger-add -q lease --hall h2
  ZL2026-000004
  ZL2026-000005
  $ ledger-do sign ZL2026-000004
  ! ledger-do: ZL2026-000004: cannot sign: it is let or asked for already
  [4]
  $ ledger-undo -q ZL2026-000005; ledger-do -q sign ZL2026-000004
  ZL2026-000005
  ZL2026-000004
  $ ledger-add -q lease --hall h2; ledger-do sign ZL2026-000006
  ZL2026-000006
  ! ledger-do: ZL2026-000006: cannot sign: it is let or asked for already
  [4]
  $ ledger-do -q end ZL2026-000004; ledger-do -q sign ZL2026-000006
  ZL2026-000004
  ZL2026-000006
  $ ledger-add -q lease --plate 甲00001
  ZL2026-000007
  $ ledger-add lease --plate 甲00001
  ! ledger-add: cannot add: not where another is open with the same plate and not urgent
  [4]
  $ ANLAN_LANG=zh ledger-add lease --plate 甲00001
  ! ledger-add: 不能“登记”：另有未办结的记录，其车牌号相同 且 非紧急时不可以
  [4]
  $ ledger-add -q lease --plate 甲00001 --urgent yes
  ZL2026-000008
  $ ledger-do -q end ZL2026-000007
  ! ledger-do: ZL2026-000007: cannot end: not where another is open with the same plate and not urgent
  [4]
  $ ledger-do correct ZL2026-000008 --urgent no --reason 改正
  ! ledger-do: ZL2026-000008: cannot correct: not where another is open with the same plate and not urgent
  [4]
  $ ledger-do back ZL2026-000007
  ! ledger-do: ZL2026-000007: cannot back: it is asked; possible now: sign, end
  [4]

Also among the rows of one file.

  $ printf 'plate,urgent\n甲00002,no\n甲00002,yes\n甲00002,no\n' >rows.csv
  $ ledger-import lease rows.csv
  ! ledger-import: rows.csv:4:1: cannot add: not where another is open with the same plate and not urgent
  [3]
  $ printf 'plate\n甲00002\n甲00003\n' >rows.csv
  $ ledger-import lease rows.csv
  ! ledger-import: rows.csv (UTF-8): 2 rows; 2 added, 0 there already, 0 rejected
  $ ledger-verify -q --rules >out

A case isn't merged into one that is merged itself, and so not in a ring.

  $ for i in 1 2 3; do new-case; done
  XF2026-000001
  XF2026-000002
  XF2026-000003
  $ case-do -q merge XF2026-000001 --into XF2026-000002
  XF2026-000001
  $ case-do merge XF2026-000003 --into XF2026-000001
  ! case-do: XF2026-000003: cannot merge: the case that it goes into is itself merged
  [4]
  $ case-do merge XF2026-000002 --into XF2026-000001
  ! case-do: XF2026-000002: cannot merge: the case that it goes into is itself merged
  [4]
  $ case-do -q unmerge XF2026-000001 --reason 分开; case-do -q merge XF2026-000002 --into XF2026-000001
  XF2026-000001
  XF2026-000002
  $ ledger-verify -q --rules >out
