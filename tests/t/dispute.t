Disputes that a screening found: given to somebody with a date, mediated,
settled, or become a case.

  $ ledger-init -q --office 示例县 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T10:00
  $ unit-add -q --code town --name 示例镇 >out; unit-add -q --code old --name 旧镇 --to 2026-03-01 >out; staff-add -q --code li --name 李示例 --unit town >out
  $ log() { dispute-log -q --kind "$1" --place 一村 --summary "$2"; }
  > log neighbours 宅基地边界; log land 承包地; log labour 工资; log family 赡养
  JF2026-000001
  JF2026-000002
  JF2026-000003
  JF2026-000004
  $ dispute-log --kind contract --place 二村 --summary 合同纠纷 --found 2026-03-01
  JF2026-000005
  ! dispute-log: JF2026-000005: add; found [training]

No petition clocks: nothing runs until somebody has it, by a date agreed.

  $ clock '' JF2026-000001; due-list -q --ledger dispute --due-within 60d
  open: 2026-03-02 00:00, running
  $ ledger-do entrust JF2026-000001 --unit town
  ! ledger-do: JF2026-000001: entrust: --settle-by (settle by) is missing
  [3]
  $ ledger-do entrust JF2026-000001 --unit town --owner li --settle-by 2026-03-20
  JF2026-000001
  ! ledger-do: JF2026-000001: entrust; assigned; due: settle 2026-03-20 [training]
  $ ledger-do -q entrust JF2026-000002 JF2026-000003 --unit town --settle-by 2026-03-20
  JF2026-000002
  JF2026-000003
  $ ledger-do -q mediate JF2026-000001 --form people --note 首次调解; ledger-do -q mediate JF2026-000001 --form judicial --agreement 以界桩为准
  JF2026-000001
  JF2026-000001
  $ ledger-do entrust JF2026-000002 --unit town --settle-by 2026-05-20
  ! ledger-do: JF2026-000002: cannot entrust: it is assigned; possible now: mediate, settle, lodged
  [4]
  $ ANLAN_NOW=2026-03-20T23:59:59 ledger-do -q settle JF2026-000001 --level village --means people
  JF2026-000001
  $ ANLAN_NOW=2026-03-21T00:00:00 ledger-do -q settle JF2026-000002 --level township --means administrative --agreement 协议一份
  JF2026-000002
  $ clock settle JF2026-000001; clock settle JF2026-000002
  settle: 2026-03-02 10:00 → 2026-03-20, met 2026-03-20 23:59:59
  settle: 2026-03-02 10:00 → 2026-03-20, missed 2026-03-21 00:00
  $ ledger-count dispute --by level --measure count,ontime:settle; ledger-list -q dispute --columns code,state,level,means,agreement
  village	1	
  township	1	
  	3	
  JF2026-000001	settled	village	people	以界桩为准
  JF2026-000002	settled	township	administrative	协议一份
  JF2026-000003	assigned			
  JF2026-000004	found			
  JF2026-000005	found			
  ! ledger-count: training ledger

It became a case after all: the date is void if it hadn't passed.

  $ export ANLAN_NOW=2026-03-20T10:00
  $ new-case --on 2026-03-20T10:00 && ledger-do lodged JF2026-000003
  XF2026-000001
  ! ledger-do: JF2026-000003: lodged: --case (became case) is missing
  [3]
  $ ledger-do -q lodged JF2026-000003 --case XF2026-000001; clock '' JF2026-000003; ledger-list -q dispute --case XF2026-000001 --columns code,state
  JF2026-000003
  open: 2026-03-02 00:00, ended 2026-03-20 10:00
  settle: 2026-03-02 10:00 → 2026-03-20, void
  JF2026-000003	became a case
  $ ledger-count dispute --measure count,open,closed,left --now 2026-03-22
  5	2	2	1
  ! ledger-count: training ledger

Opened again, with a new date.

  $ export ANLAN_NOW=2026-03-22T10:00
  $ ledger-do reopen JF2026-000001 --reason 反悔 --settle-by 2026-03-01
  ! ledger-do: JF2026-000001: cannot reopen: the deadline is before the day on which it was found
  [4]
  $ ledger-do reopen JF2026-000001 --reason 反悔 --settle-by 2026-04-10
  JF2026-000001
  ! ledger-do: JF2026-000001: reopen; assigned; due: settle 2026-04-10 [training]
  $ clock '' JF2026-000001 | LC_ALL=C sort
  open 2: 2026-03-22 10:00, running
  open: 2026-03-02 00:00, ended 2026-03-20 23:59:59
  settle 2: 2026-03-22 10:00 → 2026-04-10, running
  settle: 2026-03-02 10:00 → 2026-03-20, met 2026-03-20 23:59:59

What isn't right is refused, and nothing is written.

  $ for o in '--kind feud' '--unit nobody' '--unit old' '--found 2026-03-23' '--settle-by 2026-03-21' '--drive ZX2026-000001' '--owner nobody'; do dispute-log -q --kind other --place 村 --summary 事 $o; echo "  $?"; done
    3
    3
    3
    3
    4
    4
    3
  ! dispute-log: kind: 'feud' is not one of neighbours (邻里), family (家庭), contract (合同), land (土地), demolition (征拆), labour (劳资), other (其他)
  ! dispute-log: unit: there is no unit 'nobody'; see 'ledger-list unit'
  ! dispute-log: unit: unit 'old' is no longer valid: it ended on 2026-03-01 (it is 2026-03-22)
  ! dispute-log: found: 2026-03-23 lies in the future
  ! dispute-log: cannot add: the deadline is before the day on which it was found
  ! dispute-log: there is no record 'ZX2026-000001'
  ! dispute-log: owner: there is no staff 'nobody'; see 'ledger-list staff'
  $ dispute-log --kind other
  ! dispute-log: add: --place (place) is missing
  ! dispute-log: add: --summary (summary) is missing
  [3]
  $ ledger-do settle JF2026-000001; ledger-do settle JF2026-000002 --level county; ledger-do entrust JF2026-000001 --unit old --settle-by 2026-04-01; ledger-do mediate JF2026-000001 --form force
  ! ledger-do: JF2026-000001: settle: --level (settled at) is missing
  ! ledger-do: JF2026-000002: cannot settle: it is settled; possible now: reopen
  ! ledger-do: JF2026-000001: unit: unit 'old' is no longer valid: it ended on 2026-03-01 (it is 2026-03-22)
  ! ledger-do: JF2026-000001: form: 'force' is not one of people (人民调解), administrative (行政调解), judicial (司法调解)
  [3]
  $ ledger-undo -q JF2026-000001 --reason 误开; ledger-list -q dispute --columns code,state
  JF2026-000001
  JF2026-000001	settled
  JF2026-000002	settled
  JF2026-000003	became a case
  JF2026-000004	found
  JF2026-000005	found
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
