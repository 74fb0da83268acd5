Receptions by leaders, planned like duties, into their own ledger.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ for s in li wang zhao; do staff-add -q --code $s --name 王样本$s --leader yes; done >out; staff-add -q --code sun --name 孙某样 >out
  $ cat >reception.plan <<'END'
  > plan reception "reception by leaders" 领导接访
  >   into slot at 信访大厅
  >   most 1 a week
  >   shift morning "morning" 上午 09:00 to 11:30 on working days
  >   post leader "leader" 接访领导 1 on mon, fri, 1 in key periods who leader
  > END
  $ roster-gen --plan reception.plan --month 2026-03 --commit >codes; wc -l <codes; ledger-list -q slot --columns day,place,state | sort -u | sed -n '1,2p;$p'; ledger-list -q roster
  9
  2026-03-02	信访大厅	planned
  2026-03-06	信访大厅	planned
  2026-03-30	信访大厅	planned
  ! roster-gen: reception: 9 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  [1]
  $ ledger-count -q slot --by leader
  王样本li	3
  王样本wang	3
  王样本zhao	3

Held and missed ones stay; who is on leave doesn't receive; April counts both.

  $ ledger-do -q held $(head -1 codes) >out
  $ ledger-add -q leave --staff zhao --from 2026-03-16 --to 2026-03-31
  QJ2026-000001
  $ ANLAN_NOW=2026-03-10T09:00 roster-gen --plan reception --month 2026-03 --keep --commit >new; sort -u new | wc -l | sed 's/^[1-9]$/some/'; ledger-list -q slot --leader zhao --day-from 2026-03-16 --open; ledger-list -q slot --open --state planned,held | wc -l
  some
  8
  ! roster-gen: reception: 0 duties planned, 2 changed, 0 dropped; 0 that nobody stands [training]
  $ roster-gen --plan reception --month 2026-04 | sed -n '/^Carried/p;/^working days  /p'
  working days  leader       3      16    0.36           0.36  the best possible
  Carried over: 2026-03-02 to 2026-03-31
  $ ledger-add -q keyperiod --code may --name 重点周 --kind meeting --from 2026-05-11 --to 2026-05-15; roster-gen --plan reception --month 2026-05 --format csv | grep -c '2026-05-1[1-5]'
  may
  5
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
