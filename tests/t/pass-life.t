Passes and visitors: valid for a year or a day, in and out, and the name
destroyed when the retention time is over.

  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ ledger-init -q --office 示例县机关事务局 --lang en --training >init
  $ unit-add -q --code bureau --name 交通局
  bureau
  $ ledger-add pass --number T-001 --holder 张三样
  TX2026-000001
  ! ledger-add: TX2026-000001: add; outside; due: expires 2027-03-02 [training]
  $ ledger-add pass --number T-002 --holder 李示例 --valid-until 2026-06-30 --unit bureau
  TX2026-000002
  ! ledger-add: TX2026-000002: add; outside; due: expires 2026-06-30 [training]
  $ ledger-add pass --kind visitor --holder 王样本 --unit bureau
  TX2026-000003
  ! ledger-add: TX2026-000003: add; outside; due: expires 2026-03-02 [training]
  $ ledger-list -q pass --columns code,kind,number,holder,state,due
  TX2026-000001	pass	T-001	张*	outside	2027-03-02
  TX2026-000002	pass	T-002	李*	outside	2026-06-30
  TX2026-000003	visitor		王*	outside	2026-03-02

In and out, one behind the other.

  $ ledger-do in TX2026-000001 TX2026-000003
  TX2026-000001
  TX2026-000003
  ! ledger-do: TX2026-000001: in; inside; due: expires 2027-03-02 [training]
  ! ledger-do: TX2026-000003: in; inside; due: expires 2026-03-02 [training]
  $ ledger-do in TX2026-000001
  ! ledger-do: TX2026-000001: cannot in: it is inside; possible now: out, renew, end, revoke
  [4]
  $ ledger-do out TX2026-000002
  ! ledger-do: TX2026-000002: cannot out: it is outside; possible now: in, renew, end, revoke
  [4]
  $ ledger-list -q pass --state inside --columns code,kind
  TX2026-000001	pass
  TX2026-000003	visitor
  $ ledger-do out TX2026-000001; ledger-do end TX2026-000003
  TX2026-000001
  TX2026-000003
  ! ledger-do: TX2026-000001: out; outside; due: expires 2027-03-02 [training]
  ! ledger-do: TX2026-000003: take back; ended [training]
  $ ledger-do in TX2026-000003
  ! ledger-do: TX2026-000003: cannot in: it is ended; no action leads on from there
  [4]

Up to the last second of the last day; nobody goes in later, but out.

  $ ledger-do -q in TX2026-000002 --now 2026-06-30T23:59:59
  TX2026-000002
  $ ledger-list -q pass --overdue --now 2026-06-30T23:59:59
  [1]
  $ ledger-list -q pass --overdue --now 2026-07-01T00:00:00
  TX2026-000002	pass	T-002	2026-03-02	2026-06-30	交通局	inside	2026-06-30
  $ ledger-do -q out TX2026-000002 --now 2026-07-01T00:00:00
  TX2026-000002
  $ ledger-do in TX2026-000002 --now 2026-07-01T00:00:00
  ! ledger-do: TX2026-000002: cannot in: too late: the clock 'end' ended on 2026-06-30
  [4]
  $ ledger-do -n in TX2026-000001 --now 2027-03-03T00:00:00
  ! ledger-do: TX2026-000001: cannot in: too late: the clock 'end' ended on 2027-03-02
  [4]

The visitor left on 2 March 2026: 365 days later is the last day of the name.
A pass that isn't final keeps it.  It is renewed on its last day, for a year at
most.

  $ export ANLAN_NOW=2027-03-02T23:59:59+08:00
  $ ledger-destroy
  ! ledger-destroy: no private values are to be destroyed yet
  $ ledger-show -q TX2026-000003 | grep holder
    holder: 王*
        holder: ***
  $ ledger-do renew TX2026-000001 --valid-until 2028-06-30
  TX2026-000001
  ! ledger-do: TX2026-000001: renew; outside; due: expires 2028-03-01 [training]
  $ ledger-do renew TX2026-000001 --starts 2027-03-03 --valid-until 2028-06-30
  TX2026-000001
  ! ledger-do: TX2026-000001: renew; outside; due: expires 2028-03-02 [training]
  $ export ANLAN_NOW=2027-03-03T00:00:00+08:00
  $ ledger-do -q in TX2026-000001
  TX2026-000001
  $ ledger-destroy
  TX2026-000003
  ! ledger-destroy: TX2026-000003: destroy: holder [training]
  $ ledger-show -q TX2026-000003 | grep holder
    holder: (destroyed 2027-03-03)
        holder: ***
        holder: destroyed
  $ ledger-list -q pass --columns code,holder,state
  TX2026-000001	张*	inside
  TX2026-000002	李*	outside
  TX2026-000003		ended
  $ ledger-show -q TX2026-000003 --reveal --reason 查
  ! ledger-show: TX2026-000003: it has no private values to reveal
  [4]
  $ sqlite3 ledger.db "SELECT count(*) FROM sealed WHERE ledger = 'pass'"
  2
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]

  $ ledger-show -q TX2026-000001 | grep expires
    expires: 2026-03-02 00:00 → 2027-03-02, met 2027-03-02 23:59:59
    expires 2: 2027-03-02 00:00 → 2028-03-01, met 2027-03-02 23:59:59
    expires 3: 2027-03-03 00:00 → 2028-03-02, running
  $ ledger-do revoke TX2026-000002
  ! ledger-do: TX2026-000002: revoke: --reason (reason) is missing
  [3]
  $ ledger-do revoke TX2026-000002 --reason 转借他人
  TX2026-000002
  ! ledger-do: TX2026-000002: revoke; revoked [training]
  $ ledger-count pass --issued-from 2026-01-01 --issued-to 2027-03-03 --by kind --measure count,closed,left,ontime:end
  pass	2	0	1	50.0
  visitor	1	1	0	100.0
  ! ledger-count: training ledger

What can't be.

  $ ledger-add pass --holder 张三样
  ! ledger-add: cannot add: a pass has a number
  [4]
  $ ledger-add pass --number T-001 --holder 张三样
  ! ledger-add: number: 'T-001' is taken by TX2026-000001
  [4]
  $ ledger-add pass --number T-003
  ! ledger-add: add: --holder (holder) is missing
  [3]
  $ ledger-add pass --number T-003 --holder 张三样 --issued 2027-03-04
  ! ledger-add: issued: 2027-03-04 lies in the future
  [3]
  $ ledger-add pass --number T-003 --holder 张三样 --valid-until 2027-03-02
  ! ledger-add: cannot add: it ends before it begins
  [4]
  $ ledger-do renew TX2026-000003 --starts 2027-03-03 --valid-until 2027-03-04
  ! ledger-do: TX2026-000003: cannot renew: it is ended; no action leads on from there
  [4]
  $ ledger-do in TX2026-000099
  ! ledger-do: TX2026-000099: there is no record 'TX2026-000099'
  [4]

The revoked one a year after that; what is undone is gone as long after it.

  $ ledger-destroy --now 2028-03-02T23:59:59
  ! ledger-destroy: no private values are to be destroyed yet
  $ export ANLAN_NOW=2028-03-03T00:00:00+08:00; ledger-destroy
  TX2026-000002
  ! ledger-destroy: TX2026-000002: destroy: holder [training]
  $ ledger-undo TX2026-000001 --reason 未进入; ledger-show -q TX2026-000001 | head -1
  TX2026-000001
  TX2026-000001  pass  outside  [training]
  ! ledger-undo: TX2026-000001: undone: in [training]
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
