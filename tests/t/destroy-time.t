Private values are kept as long as the definition says, and not a day longer.

  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ cat >k.ledger <<'END'
  > ledger k KX "complaint" 投诉
  >   dated on_day
  >   keeps private 30d after final
  >   on_day date required default today "on" 日期
  >   what   text "what" 事由
  >   who    private name  "who"   投诉人
  >   phone  private phone "phone" 电话
  >   state open "open" 待办
  >   state shut "shut" 已办 final done
  >   action shut open -> shut "shut it" 办结
  >   action reopen shut -> open "open again" 重办
  > END
  $ ledger-define -q k.ledger
  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ ledger-add -q k --who 张三样 --phone 13912345678; ledger-add -q k --who 李四样; ledger-add -q k --what x
  KX2026-000001
  KX2026-000002
  KX2026-000003
  $ ledger-do -q correct KX2026-000001 --phone 13698765432 --reason 改号
  KX2026-000001
  $ ledger-do -q shut KX2026-000001 KX2026-000003
  KX2026-000001
  KX2026-000003

Closed on 2 March, 30 days: the 1st of April is the last one.

  $ export ANLAN_NOW=2026-04-01T23:59:59+08:00
  $ ledger-destroy
  ! ledger-destroy: no private values are to be destroyed yet
  $ ledger-show -q KX2026-000001 | grep -e who -e phone
    who: 张*
    phone: ***
        who: ***
        phone: ***
        phone: ***
  $ export ANLAN_NOW=2026-04-02T00:00:00+08:00
  $ ledger-destroy -n
  ! ledger-destroy: not done, only tried: KX2026-000001: destroy: who, phone [training]
  $ ledger-show -q KX2026-000001 | grep -e who -e phone
    who: 张*
    phone: ***
        who: ***
        phone: ***
        phone: ***
  $ ledger-destroy --reason 保存期满
  KX2026-000001
  ! ledger-destroy: KX2026-000001: destroy: who, phone [training]
  $ ledger-destroy k
  ! ledger-destroy: no private values are to be destroyed yet
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]

That they were there is still shown, and that they aren't any more.

  $ ledger-show -q KX2026-000001
  KX2026-000001  complaint  shut  [training]
    on: 2026-03-02
    who: (destroyed 2026-04-02)
    phone: (destroyed 2026-04-02)
  \
  Clocks
    open: 2026-03-02 00:00, ended 2026-03-02 09:00
  \
  Timeline
    [..]  2026-03-02 09:00  add (uid [..])
        who: ***
        phone: ***
    [..]  2026-03-02 09:00  correct (uid [..])
        phone: ***
        reason: 改号
    [..]  2026-03-02 09:00  shut it (uid [..])
    [..]  2026-04-02 00:00  destroy (uid [..])
        reason: 保存期满
        who: destroyed
        phone: destroyed
  $ ANLAN_LANG=zh ledger-show -q KX2026-000001 | grep 销毁
    投诉人：（2026-04-02 已销毁）
    电话：（2026-04-02 已销毁）
    [..]  2026-04-02 00:00  销毁隐私内容（uid [..]）
        投诉人：已销毁
        电话：已销毁
  $ ledger-show -q KX2026-000001 --format json | jq -c '[.who, .phone, .destroyed]'
  [null,null,{"who":"2026-04-02T00:00:00+08:00","phone":"2026-04-02T00:00:00+08:00"}]
  $ ledger-show -q KX2026-000002 --format json | jq -c '[.who, .phone, .destroyed]'
  ["李*",null,null]
  $ ledger-list -q k --columns code,who,phone
  KX2026-000001		
  KX2026-000002	李*	
  KX2026-000003		
  $ ledger-show -q KX2026-000001 --reveal --reason 查
  ! ledger-show: KX2026-000001: it has no private values to reveal
  [4]

It can't be undone, nor anything before it.

  $ ledger-undo KX2026-000001
  ! ledger-undo: cannot undo: 'destroy' cannot be undone; act again instead
  [4]
  $ ledger-undo --entry $(sqlite3 ledger.db "SELECT min(seq) FROM journal WHERE ledger = 'k' AND no = 1")
  ! ledger-undo: KX2026-000001: cannot undo entry [..]: a later one ([..], destroy) stands on it; see 'ledger-show KX2026-000001'
  [4]
  $ ledger-undo KX2026-000002
  KX2026-000002
  ! ledger-undo: KX2026-000002: undone: add [training]
  $ ledger-do destroy KX2026-000001
  ! ledger-do: KX2026-000001: there is no action 'destroy' in ledger 'k'; there are shut, reopen
  [2]

Opened again it can have new ones, with a time of their own; what was undone
counts as dealt with from then on.

  $ ledger-do -q reopen KX2026-000001 && ledger-do -q correct KX2026-000001 --who 王五样 --reason 补录
  KX2026-000001
  KX2026-000001
  $ ledger-show -q KX2026-000001 | grep -e '^  who' -e '^  phone'
    who: 王*
    phone: (destroyed 2026-04-02)
  $ ledger-undo -q KX2026-000001; ledger-show -q KX2026-000001 | grep -e '^  who' -e '^  phone'
  KX2026-000001
    who: (destroyed 2026-04-02)
    phone: (destroyed 2026-04-02)
  $ ledger-do -q correct KX2026-000001 --who 赵六样 --reason 补录
  KX2026-000001
  $ ledger-do -q shut KX2026-000001
  KX2026-000001
  $ ANLAN_NOW=2026-05-02T23:59:59+08:00 ledger-destroy -q
  $ ANLAN_NOW=2026-05-03T00:00:00+08:00 ledger-destroy
  KX2026-000001
  KX2026-000002
  ! ledger-destroy: KX2026-000001: destroy: who [training]
  ! ledger-destroy: KX2026-000002: destroy: who [training]
  $ export ANLAN_NOW=2026-05-03T00:00:00+08:00
  $ ledger-show -q KX2026-000002 | head -n 3
  KX2026-000002  complaint  void  [training]
    on: 2026-03-02
    who: (destroyed 2026-05-03)
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]

By a date of the record; in a register too.

  $ sed -e 's/^register staff.*/&\n  keeps private 0d after to/' "$TOP/ledgers/staff.ledger" >staff.ledger
  $ ledger-define -q staff.ledger
  $ staff-add -q --code li --name 李示例 --phone 13912345678 --to 2026-05-02
  li
  $ staff-add -q --code wang --name 王示例 --phone 13912345678 --to 2026-05-03
  wang
  $ staff-add -q --code zhao --name 赵示例 --phone 13912345678
  zhao
  $ ledger-destroy staff
  li
  ! ledger-destroy: li: destroy: phone [training]
  $ ANLAN_NOW=2026-05-04T00:00:00+08:00 ledger-destroy staff
  wang
  ! ledger-destroy: wang: destroy: phone [training]
  $ ledger-list -q staff --columns code,phone
  li	
  wang	
  zhao	***

A ledger that says nothing keeps them without end.

  $ ledger-destroy case
  ! ledger-destroy: ledger 'case' keeps private values without end: its definition has no line 'keeps private'
  [2]
  $ ledger-destroy nothing
  ! ledger-destroy: there is no ledger 'nothing'; there are [..]
  [2]
  $ ledger-destroy k staff
  ! ledger-destroy: 'staff' is too much
  ! ledger-destroy: see 'ledger-destroy --help'
  [2]
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]

What is wrong in such a line is told.

  $ def() { sed "s/keeps private 30d after final/$1/" k.ledger >d.ledger; ledger-define d.ledger; }; def 'keeps private 30wd after final'; def 'keeps private'; def 'keeps private 30d'; def 'keeps private 30d after what'; def 'keeps private 30d after finl'; def 'keeps private 30d after final final'; def 'keeps private 1d after final\n  keeps private 2d after final'
  ! ledger-define: d.ledger:3: private values are kept for days of the calendar; expected a length such as 1095d
  ! ledger-define: d.ledger:3: the line ends too early; expected a length such as 15d, 5wd, 2h or 30min
  ! ledger-define: d.ledger:3: the line ends too early; expected 'after', and final or a date
  ! ledger-define: d.ledger:3: private values can't be kept by 'what'; expected a field of type date or instant, or final
  ! ledger-define: d.ledger:3: there is no field 'finl'; expected one of this definition
  ! ledger-define: d.ledger:3: 'final' can't stand here; expected the end of the line
  ! ledger-define: d.ledger:4: 'keeps private' is told twice; expected once
  [3]
  $ sed '/private [np]/d' k.ledger >d.ledger; ledger-define d.ledger
  ! ledger-define: d.ledger:3: no field is private; expected no 'keeps private', or a field of type private
  [3]
  $ printf 'register r "r" 册\n  keeps private 1d after final\n  who private "who" 谁\n' >d.ledger; ledger-define d.ledger
  ! ledger-define: d.ledger:2: no state is final; expected a date behind 'after'
  [3]
