Personal data: sealed where it belongs, refused where it does not, never said
again by a message.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"

A valid ID number or a mobile number in plain text is refused, unless it is
meant; the message does not repeat it.

  $ new-case --detail '身份证11010519491231002X，要求补偿'
  ! case-add: detail: [..]
  [3]
  $ new-case --detail '身份证11010519491231002X，要求补偿' 2>&1 | grep -c 110105
  0
  [1]
  $ new-case --place '电话13800138000' 2>&1 | grep -c 13800138000
  0
  [1]
  $ new-case --place '电话138 0013 8000'
  ! case-add: place: [..]
  [3]
  $ new-case --place '电话+86-138-0013-8000'
  ! case-add: place: [..]
  [3]
  $ case-list -q
  [1]
  $ new-case --place '电话13800138000' --as-is
  XF2026-000001
  $ case-do note XF2026-000001 --note '来电13800138000'
  ! case-do: XF2026-000001: note: [..]
  [3]
  $ case-do -q note XF2026-000001 --note '来电13800138000' --as-is
  XF2026-000001

Numbers that are neither: a wrong check digit, one digit too many, a landline.

  $ new-case --detail 360426199101010072 --demand 138001380001 --place 02812345678
  XF2026-000002

In its own field an ID number must be valid; the area code is not looked at.

  $ new-case --petitioner 张三样 --id-number 11010519491231002X --phone 138-0013-8000 --address 示例路1号
  XF2026-000003
  $ new-case --id-number 440524188001010014
  XF2026-000004
  $ new-case --id-number 11010519491231002x
  XF2026-000005
  $ new-case --id-number 360426199101010072
  ! case-add: id-number: [..]
  [3]
  $ new-case --id-number 360426199101010072 2>&1 | grep -c 360426
  0
  [1]
  $ new-case --id-number 110105194912310021
  ! case-add: id-number: [..]
  [3]

A landline as phone is taken: mobile numbers are what is looked for, no more.

  $ new-case -q --phone 028-12345678
  XF2026-000006
  ! case-add: phone: this is not a mobile number (1, 3 to 9, and nine digits more); it is kept as it is

Masks: the family name, also of two characters; three stars of the others.

  $ case-list -q --petitioner 张三样
  ! case-list: --petitioner: private values are sealed and cannot be searched
  [6]
  $ case-list -q --columns code,petitioner,id_number,phone,address --summary 路灯不亮 --limit 3
  XF2026-000001				
  XF2026-000002				
  XF2026-000003	张*	***	***	***
  $ case-show -q XF2026-000003 | grep -A 3 petitioner | head -n 4
    petitioner: 张*
    ID number: ***
    phone: ***
    address: ***

Revealing needs a reason, and is journaled before anything is shown.

  $ case-show -q XF2026-000003 --reveal
  ! case-show: --reveal needs --reason TEXT
  ! case-show: see 'case-show --help'
  [2]
  $ case-show -q XF2026-000003 --reveal --reason 电话回访 | grep -A 3 '^  petitioner'
    petitioner: 张三样
    ID number: 11010519491231002X
    phone: 138-0013-8000
    address: 示例路1号
  $ case-show -q XF2026-000003 | tail -n 2
    [..]  2026-03-02 09:00  reveal (uid [..])
        reason: 电话回访

It can't be undone; without the key it is refused, and not journaled.

  $ ledger-undo -q XF2026-000003
  ! ledger-undo: cannot undo: 'reveal' cannot be undone; act again instead
  [4]
  $ ledger-verify -q >head
  $ ANLAN_HOME=$PWD/nowhere case-show -q XF2026-000003 --reveal --reason 电话回访
  ! case-show: [..]
  [6]
  $ ledger-verify -q | diff head -
  $ stat -c %a home/*.key
  600

A private value can be corrected and taken away.

  $ case-do -q correct XF2026-000006 --phone '' --petitioner 欧阳示例 --reason 改正
  XF2026-000006
  $ case-list -q --columns code,petitioner,phone | tail -n 1
  XF2026-000006	欧阳*	
  $ ledger-verify -q --rules
  verified: [..]
