An office's own ledger, and changes of it while it has records.

  $ ledger-init -q --office 示例县 --training
  $ cat >bus.ledger <<'END'
  > ledger bus XC "school bus check" 校车检查
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
  $ ledger-list bus
  $ ledger-define bus.ledger
  $ ledger-define bus.ledger
  $ ledger-add -q bus --kind brake --driver 张三样; ledger-do -q wait XC2026-000001

A choice, a field, a field that names a register, a state, actions and a clock:

  $ sed -e 's/light 灯光/light 灯光, door 车门/' -e '/driver  private/a\  seats int "seats" 座位\n  boss staff "in charge" 负责人' -e '/state closed/i\  state held "held" 暂缓' -e '/action fix/a\  action hold open -> held "hold" 暂缓\n  action go held -> open "go on" 恢复' -e '/clock fix/a\  clock look "look" 复查 from hold until go 3d "x"' bus.ledger >bus2.ledger
  $ ledger-define bus2.ledger
  $ ledger-list -q bus --columns code,kind,seats,boss,state
  $ ledger-add -q bus --kind door --seats 40; ledger-do hold XC2026-000002
  $ ledger-show XC2026-000001 | grep driver
  $ ledger-verify -q --rules | sed 's/head .*/head/'

A retired choice is refused and still shown:

  $ sed 's/brake 制动/brake 制动 retired/' bus2.ledger >bus3.ledger; ledger-define bus3.ledger
  $ ledger-add bus --kind brake
  $ ledger-list -q bus --kind brake --columns code,kind
  $ ledger-do -q fix XC2026-000001

What is refused, with the reason:

  $ cat >refused.sh <<'END'
  > sed "$@" bus3.ledger >bad.ledger; ledger-define bad.ledger
  > END
  $ sh refused.sh 's/ledger bus XC/ledger bus XD/'
  $ sh refused.sh 's/ledger bus XC/ledger car XC/'
  $ sh refused.sh 's/ledger bus XC/ledger car XF/'
  $ sh refused.sh 's/seats int/seats text/'
  $ sh refused.sh 's/driver  private name/driver  text/'
  $ sh refused.sh 's/remark  text/remark  private/'
  $ sh refused.sh '/remark  text/d'
  $ sh refused.sh 's/tyre 轮胎, //'
  $ sh refused.sh -e 's/dated checked/dated other/' -e '/checked date/a\  other date required default today "other" 其他'
  $ sh refused.sh -e '/state held/d' -e 's/ -> held/ -> mid/' -e 's/held -> open/mid -> open/' -e 's/from hold/from wait/'
  $ sh refused.sh 's/boss staff/boss nurse/'
  $ sh refused.sh 's/ledger bus XC/ledger journal XJ/'
  $ ledger-define bus.ledger

A state that no record is in may go:

  $ sh refused.sh -e '/state mid/d' -e 's/open -> mid/open -> closed/'

  $ ledger-define missing.ledger
  $ printf 'ledger\0x' >nul.ledger; ledger-define nul.ledger
  $ ledger-define
  $ ledger-define bus.ledger bus2.ledger
  $ ledger-verify -q --rules | sed 's/head .*/head/'

A definition cannot be undone:

  $ ledger-undo --entry 62

needs: flock

A writer that waited while the definition changed works with the new one:

  $ sed '/seats int/a\  wheels int "wheels" 轮数' bad.ledger >bus4.ledger; mkfifo go
  $ flock ledger.db.lock sh -c ': >held; read -r x <go' &
  > until [ -e held ]; do :; done
  > ledger-define --wait 60 bus4.ledger 2>define.err & define=$!
  > until grep -q waiting define.err; do :; done
  > ledger-add -q bus --wait 60 --kind door --wheels 6 2>add.err & add=$!
  > ledger-add -q bus --kind door --wait 1; echo go >go; wait
  > cat define.err
  $ ledger-verify -q --rules | sed 's/head .*/head/'
