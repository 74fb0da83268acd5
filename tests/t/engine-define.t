An office's own ledger, and changes of it while it has records.

  $ ledger-init -q --office 示例县 --training
  [..]/ledger.db
  $ cat >bus.ledger <<'END'
  > ledger bus UC "school bus check" 校车检查
  >   dated checked
  >
  >   checked date   required default today "checked on" 检查日期
  >   kind    choice required               "kind"       类型 brake 制动, tyre 轮胎, light 灯光
  >   driver  private name                  "driver"     司机
  >   remark  text                          "remark"     说明
  >
  >   state open   "open"    待整改
  >   state mid    "waiting" 等待
  >   state closed "closed"  已办结 final done
  >
  >   action wait open -> mid   "wait" 等
  >   action fix  any -> closed "fix"  整改
  >
  >   clock fix "fix" 整改 from added until fix 7d "office default"
  > END
  $ ledger-define --dry-run bus.ledger
  ! ledger-define: not done, only tried: ledger 'bus': version 1 [training]
  $ ledger-list bus
  ! ledger-list: there is no ledger 'bus'; there are [..]
  ! ledger-list: training ledger
  [2]
  $ ledger-define bus.ledger
  ! ledger-define: ledger 'bus': version 1 [training]
  $ ledger-define bus.ledger
  ! ledger-define: nothing changed [training]
  $ ledger-add -q bus --kind brake --driver 张三样; ledger-do -q wait UC2026-000001
  UC2026-000001
  UC2026-000001

A choice, a field, a field that names a register, a state, actions and a clock:

  $ sed -e 's/light 灯光/light 灯光, door 车门/' -e '/driver  private/a\  seats int "seats" 座位\n  boss staff "in charge" 负责人' -e '/state closed/i\  state held "held" 暂缓' -e '/action fix/a\  action hold open -> held "hold" 暂缓\n  action go held -> open "go on" 恢复' -e '/clock fix/a\  clock look "look" 复查 from hold until go 3d "x"' bus.ledger >bus2.ledger
  $ ledger-define bus2.ledger
  ! ledger-define: ledger 'bus': version 2 [training]
  $ ledger-list -q bus --columns code,kind,seats,boss,state
  UC2026-000001	brake			waiting
  $ ledger-add -q bus --kind door --seats 40; ledger-do hold UC2026-000002
  UC2026-000002
  UC2026-000002
  ! ledger-do: UC2026-000002: hold; held; due: fix 2026-03-09, look 2026-03-05 [training]
  $ ledger-show UC2026-000001 | grep driver
    driver: 张*
        driver: ***
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head

A retired choice is refused and still shown:

  $ sed 's/brake 制动/brake 制动 retired/' bus2.ledger >bus3.ledger; ledger-define bus3.ledger
  ! ledger-define: ledger 'bus': version 3 [training]
  $ ledger-add bus --kind brake
  ! ledger-add: kind: 'brake' is no longer used; expected tyre (轮胎), light (灯光), door (车门)
  [3]
  $ ledger-list -q bus --kind brake --columns code,kind
  UC2026-000001	brake
  $ ledger-do -q fix UC2026-000001
  UC2026-000001

What is refused, with the reason:

  $ cat >refused.sh <<'END'
  > sed "$@" bus3.ledger >bad.ledger; ledger-define bad.ledger
  > END
  $ sh refused.sh 's/ledger bus UC/ledger bus XD/'
  ! ledger-define: the prefix was UC and can't become XD: it stands in the codes of records
  [4]
  $ sh refused.sh 's/ledger bus UC/ledger car UC/'
  ! ledger-define: bad.ledger: the prefix UC is that of ledger 'bus'
  [4]
  $ sh refused.sh 's/ledger bus UC/ledger car XF/'
  ! ledger-define: bad.ledger: the prefix XF is that of ledger 'case'
  [4]
  $ sh refused.sh 's/seats int/seats text/'
  ! ledger-define: field 'seats' has another type; add another field
  [4]
  $ sh refused.sh 's/driver  private name/driver  text/'
  ! ledger-define: field 'driver' is private and can't become plain; add another field
  [4]
  $ sh refused.sh 's/remark  text/remark  private/'
  ! ledger-define: field 'remark' is plain and can't become private; add another field
  [4]
  $ sh refused.sh '/remark  text/d'
  ! ledger-define: field 'remark' is gone; keep it, for records have it
  [4]
  $ sh refused.sh 's/tyre 轮胎, //'
  ! ledger-define: choice 'tyre' of 'kind' is gone; keep it and mark it 'retired'
  [4]
  $ sh refused.sh -e 's/dated checked/dated other/' -e '/checked date/a\  other date required default today "other" 其他'
  ! ledger-define: records were dated by 'checked' and can't be by 'other': years and figures hang on it
  [4]
  $ sh refused.sh -e '/state held/d' -e 's/ -> held/ -> mid/' -e 's/held -> open/mid -> open/' -e 's/from hold/from wait/'
  ! ledger-define: state 'held' is gone, but records are in it; keep it
  [4]
  $ sh refused.sh 's/boss staff/boss nurse/'
  ! ledger-define: bad.ledger:8: there is no ledger 'nurse'; define it first
  [3]
  $ sh refused.sh 's/ledger bus UC/ledger journal XJ/'
  ! ledger-define: bad.ledger: the name 'journal' is taken by the file itself; choose another
  [3]
  $ ledger-define bus.ledger
  ! ledger-define: choice 'door' of 'kind' is gone; keep it and mark it 'retired'
  ! ledger-define: field 'seats' is gone; keep it, for records have it
  ! ledger-define: field 'boss' is gone; keep it, for records have it
  ! ledger-define: state 'held' is gone, but records are in it; keep it
  [4]

A state that no record is in may go:

  $ sh refused.sh -e '/state mid/d' -e 's/open -> mid/open -> closed/'
  ! ledger-define: ledger 'bus': version 4 [training]

  $ ledger-define missing.ledger
  ! ledger-define: missing.ledger: No such file or directory
  [7]
  $ printf 'ledger\0x' >nul.ledger; ledger-define nul.ledger
  ! ledger-define: nul.ledger: this is not text
  [3]
  $ ledger-define
  ! ledger-define: FILE is missing
  ! ledger-define: see 'ledger-define --help'
  [2]
  $ ledger-define bus.ledger bus2.ledger
  ! ledger-define: 'bus2.ledger' is too much
  ! ledger-define: see 'ledger-define --help'
  [2]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head

A definition cannot be undone:

  $ ledger-undo --entry $(sqlite3 ledger.db "SELECT max(seq) FROM journal WHERE action = 'define'")
  ! ledger-undo: cannot undo: 'define' cannot be undone; act again instead
  [4]
