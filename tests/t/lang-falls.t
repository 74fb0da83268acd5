Rules that ask whether this act makes a number less, or more, than it was.

  $ export ANLAN_NOW=2026-03-02T09:00
  $ cat >well.ledger <<'END'
  > ledger well UW "well" 水井
  >   dated day
  >   day    date  required default today  "day"        日期
  >   depth  int   min 0                   "depth"      水深
  >   paid   money                         "paid, yuan" 已付
  >   state used "in use" 在用
  >   state shut "shut"   停用  final done
  >   refuse when paid falls
  >   refuse unless reason when depth rises
  >   action measure used -> = "measure" 测量 asks depth? paid?
  >     refuse unless reason when depth falls "why is it lower?" 为何下降
  >   action shut used -> shut "shut" 停用
  > END
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ sed '/depth rises/d' well.ledger >ok.ledger
  $ ledger-define -q ok.ledger

Of a new one nothing falls or rises; nothing is less than any number; the same
is neither.

  $ ledger-add -q well --depth 5 --paid 10
  UW2026-000001
  $ ledger-add -q well
  UW2026-000002
  $ ledger-do -q measure UW2026-000001 UW2026-000002 --depth 5
  UW2026-000001
  UW2026-000002
  $ ledger-do measure UW2026-000001 UW2026-000002 --depth 4
  ! ledger-do: UW2026-000001: cannot measure: why is it lower?
  ! ledger-do: UW2026-000002: cannot measure: why is it lower?
  [4]
  $ ledger-do measure UW2026-000001 --depth ''
  ! ledger-do: UW2026-000001: cannot measure: why is it lower?
  [4]
  $ ledger-do -q measure UW2026-000001 --depth 4 --reason 抽水
  UW2026-000001
  $ ledger-do -q measure UW2026-000001 --depth 40
  UW2026-000001

On a line of its own it holds for every act, corrections too.

  $ ledger-do measure UW2026-000001 --paid 9.99
  ! ledger-do: UW2026-000001: cannot measure: not where paid falls
  [4]
  $ ledger-do correct UW2026-000001 --paid 9.99 --reason 改正
  ! ledger-do: UW2026-000001: cannot correct: not where paid falls
  [4]
  $ ANLAN_LANG=zh ledger-do correct UW2026-000001 --paid '' --reason 改正
  ! ledger-do: UW2026-000001: 不能“更正”：已付减少时不可以
  [4]
  $ ledger-do -q measure UW2026-000001 --paid 10.01
  UW2026-000001
  $ ledger-undo -q UW2026-000001
  UW2026-000001
  $ ledger-list -q well --columns code,depth,paid
  UW2026-000001	40	10.00
  UW2026-000002	5	

Wrong definitions: an argument, what is no number, and what has to hold later.

  $ ledger-define well.ledger
  ! ledger-define: well.ledger:9: 'reason' is an argument of actions, which isn't kept in the record; expected a field
  [3]
  $ sed 's/depth rises/day falls/; s/unless reason when day/when day/' well.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:9: 'day' is no number or amount of the record; only these fall and rise
  [3]
  $ sed 's/unless reason when depth rises/when not depth rises/' well.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:9: 'rises' can't stand here; expected the end of the line
  [3]
  $ sed 's/.*depth rises.*/  clock c "c" 甲 from added until shut when depth falls 5d/' well.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:9: this condition can't stand here; expected it behind 'refuse' or 'warn'
  [3]
  $ sed 's/  paid  /  falls /; s/paid falls/falls falls/' well.ledger >bad.ledger; ledger-define bad.ledger
  ! ledger-define: bad.ledger:5: 'falls' is reserved and can't name a field; expected another name
  ! ledger-define: bad.ledger:8: there is no field 'falls'; expected one of this definition
  ! ledger-define: bad.ledger:9: 'reason' is an argument of actions, which isn't kept in the record; expected a field
  ! ledger-define: bad.ledger:10: there is no field or argument 'paid'; expected one of this definition
  [3]
  $ ledger-verify -q --rules >/dev/null
