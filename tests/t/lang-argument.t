An argument's default is what is said where nothing else is.

  $ ledger-init -q --office 示例县 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T09:00
  $ cat >step.ledger <<'END'
  > ledger step BZ "step" 步骤
  >   dated day
  >   day  date required default today "day" 日期
  >   left int min 0 default 3         "left" 剩余
  > 
  >   argument way choice default letter "way" 方式 letter 信函, phone 电话
  >   argument by  date   default today  "by"  期限
  >   argument n   int    default 1      "number" 数量
  > 
  >   state open "open" 未办
  >   state done "done" 已办 final done
  > 
  >   action tell open -> = "tell" 告知
  >     asks way by n?
  >     takes n from left
  >     refuse when way = phone "in writing" 须书面
  >   action use open -> = "use" 使用 asks n
  >     takes n from left
  >   action close open -> done "close" 办结
  >   clock told "told" 告知 from tell until close due by "office default"
  > END
  $ ledger-define -q step.ledger
  $ ledger-add -q step
  BZ2026-000001
  $ ledger-do tell BZ2026-000001
  BZ2026-000001
  ! ledger-do: BZ2026-000001: tell; open; due: told 2026-03-02 [training]
  $ ledger-do -q use BZ2026-000001
  BZ2026-000001
  $ ledger-do -q use BZ2026-000001 --n 2
  BZ2026-000001
  $ ledger-do use BZ2026-000001
  ! ledger-do: BZ2026-000001: cannot use: left: only 0 are there
  [4]
  $ ledger-do tell BZ2026-000001 --way phone
  ! ledger-do: BZ2026-000001: cannot tell: in writing
  [4]
  $ ledger-show -q BZ2026-000001
  BZ2026-000001  step  open  [training]
    day: 2026-03-02
    left: 0
  \
  Clocks
    open: 2026-03-02 00:00, running
    told: 2026-03-02 09:00 → 2026-03-02, running
  \
  Timeline
    [..]  2026-03-02 09:00  add (uid 0)
    [..]  2026-03-02 09:00  tell (uid 0)
        way: letter
        by: 2026-03-02
    [..]  2026-03-02 09:00  use (uid 0)
        left: 3 → 2
        number: 1
    [..]  2026-03-02 09:00  use (uid 0)
        left: 2 → 0
        number: 2
  $ ledger-verify -q --rules >out
