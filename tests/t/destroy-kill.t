needs: strace plain
timeout: 300

Killed at any system call, it has destroyed all or nothing.

  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ cat >k.ledger <<'END'
  > ledger k KX "complaint" 投诉
  >   dated on_day
  >   keeps private 30d after final
  >   on_day date required default today "on" 日期
  >   who    private name  "who"   投诉人
  >   state open "open" 待办
  >   state shut "shut" 已办 final done
  >   action shut open -> shut "shut it" 办结
  > END
  $ ledger-define -q k.ledger; export ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ for i in 1 2 3; do ledger-add -q k --who 张三样; done; ledger-do -q shut KX2026-000001 KX2026-000003
  KX2026-000001
  KX2026-000002
  KX2026-000003
  KX2026-000001
  KX2026-000003
  $ export ANLAN_NOW=2026-05-02T09:00:00+08:00
  $ "$TESTS/lib/inject" kill ledger-destroy
  kill: many points, 0 bad, before and after
  $ "$TESTS/lib/inject" full ledger-destroy
  full: many points, 0 bad, before and after
