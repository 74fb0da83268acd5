What an action that ends a clock does to the fields that the clock depends on,
windows that end by themselves, and arguments of several values.

  $ ledger-init -q --office 示例县 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T09:00
  $ cat >permit.ledger <<'END'
  > ledger permit XK "permit" 许可
  >   dated issued
  >   issued date required default today "issued on" 发放日
  >   until_day date                     "valid until" 有效期至
  >   crowd  int                         "persons"   人数
  >   told   yes later                   "told"      已告知
  >   units  unit many later             "units"     单位
  > 
  >   argument whom unit many "to whom" 发往
  > 
  >   state open "open" 有效
  >   state over "over" 失效 final done
  > 
  >   action renew open -> = "renew" 续期 asks until_day
  >   action grow  open -> = "grow"  增员 asks crowd
  >   action tell  open -> = "tell"  告知 asks whom
  >     sets told = yes
  >     adds whom to units
  >   action late  any -> =  "supplement" 补充
  >     within add
  >   action end   open -> over "end" 终止
  > 
  >   clock renew "renew" 续期 from added, renew until renew due until_day "office default"
  >   clock tell  "tell"  告知 from added, grow until tell when crowd >= 10 and not told 2d "office default"
  >   clock add   "may be supplemented" 补充期 from added 3d window "office default"
  > END
  $ ledger-define -q permit.ledger
  $ for u in a b c; do unit-add -q --code $u --name 单位$u; done
  a
  b
  c

Met by the day that held, not by the one that it sets for the next:

  $ ledger-add -q permit --until-day 2026-03-05; ledger-add -q permit --until-day 2026-03-05
  XK2026-000001
  XK2026-000002
  $ ledger-do -q renew XK2026-000001 --until-day 2027-03-05 --now 2026-03-05T23:59:59
  XK2026-000001
  $ ledger-do -q renew XK2026-000002 --until-day 2027-03-05 --now 2026-03-06T00:00
  XK2026-000002
  $ clock renew XK2026-000001 XK2026-000002
  renew: 2026-03-02 09:00 → 2026-03-05, met 2026-03-05 23:59:59
  renew 2: 2026-03-05 23:59:59 → 2027-03-05, running
  renew: 2026-03-02 09:00 → 2026-03-05, missed 2026-03-06 00:00
  renew 2: 2026-03-06 00:00 → 2027-03-05, running

Met, though the action makes its own condition false.  An action that starts
the clock and makes the condition true starts it then, a correction from when
it should have started:

  $ ledger-add -q permit --crowd 9; ledger-add -q permit --crowd 9
  XK2026-000003
  XK2026-000004
  $ ledger-do -q grow XK2026-000003 --crowd 10 --now 2026-03-10T09:00
  XK2026-000003
  $ ledger-do -q correct XK2026-000004 --crowd 10 --reason 数错 --now 2026-03-10T09:00
  XK2026-000004
  $ ledger-do -q tell XK2026-000003 XK2026-000004 --whom b,a --now 2026-03-12T23:59:59
  XK2026-000003
  XK2026-000004
  $ clock tell XK2026-000003 XK2026-000004
  tell: 2026-03-10 09:00 → 2026-03-12, met 2026-03-12 23:59:59
  tell: 2026-03-02 09:00 → 2026-03-04, missed 2026-03-12 23:59:59

A window without an end: open whatever the record's state, and then shut.

  $ ledger-do -q end XK2026-000001 --now 2026-03-05T23:59:59
  XK2026-000001
  $ ledger-do -q late XK2026-000001 --now 2026-03-05T23:59:59
  XK2026-000001
  $ ledger-do late XK2026-000001 --now 2026-03-06T00:00
  ! ledger-do: XK2026-000001: cannot late: too late: the clock 'add' ended on 2026-03-05
  [4]
  $ clock may XK2026-000001
  may be supplemented: 2026-03-02 09:00 → 2026-03-05, running
  $ due-list -q --overdue --now 2026-03-06T00:00 --columns code,clock,due

Several values of an argument, given in one word or in several:

  $ ledger-do -q tell XK2026-000003 --whom c --whom a --now 2026-03-13
  ! ledger-do: XK2026-000003: cannot tell: 'a' is in 'units' already
  [4]
  $ ledger-do -q tell XK2026-000002 --whom c --whom a --now 2026-03-13
  XK2026-000002
  $ ledger-do -q tell XK2026-000002 --whom 单位b、nowhere --now 2026-03-13
  ! ledger-do: XK2026-000002: whom: there is no unit 'nowhere'; see 'ledger-list unit'
  [3]
  $ ledger-list -q permit --columns code,units --format jsonl
  {"code":"XK2026-000001","units":null}
  {"code":"XK2026-000002","units":["c","a"]}
  {"code":"XK2026-000003","units":["b","a"]}
  {"code":"XK2026-000004","units":["b","a"]}
  $ ledger-show -q XK2026-000002 | tail -4
    [..]  2026-03-13 00:00  tell (uid 0)
        told: yes
        units: 单位c, 单位a
        to whom: 单位c, 单位a
  $ ledger-verify -q --rules >out
