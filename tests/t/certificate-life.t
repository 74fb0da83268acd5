Certificates: whose, until when, renewed in time or not.

  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ unit-add -q --code coach --name 示例客运公司; staff-add -q --code li --name 李示例 --unit coach
  coach
  li
  $ ledger-add certificate --issued 2023-04-01 --kind driver --holder 李示例 --staff li --number 510100000012 --valid-until 2026-03-31
  KS2023-000001
  ! ledger-add: KS2023-000001: add; held; due: renew 2026-03-31 [training]
  $ ledger-add certificate --issued 2024-01-01 --kind 特种作业 --holder 赵样本 --unit coach --valid-until 2026-04-01
  KS2024-000001
  ! ledger-add: KS2024-000001: add; held; due: renew 2026-04-01 [training]
  $ ledger-show -q KS2023-000001 | sed 's/uid [0-9]*/uid/'
  KS2023-000001  certificate  held  [training]
    issued on: 2023-04-01
    kind: driver
    holder: 李*
    staff: 李示例
    unit: 示例客运公司
    number: ***
    valid until: 2026-03-31
  \
  Clocks
    open: 2023-04-01 00:00, running
    renew: 2026-03-02 09:00 → 2026-03-31, running
  \
  Timeline
    [..]  2026-03-02 09:00  add (uid)
        holder: ***
        number: ***

Thirty days ahead, on the last day, and the second after it.

  $ ledger-list -q certificate --due-within 29d; ledger-list -q certificate --due-within 30d --columns code,holder,valid_until
  KS2023-000001	driver	李*	李示例	示例客运公司	2026-03-31	held	2026-03-31
  KS2023-000001	李*	2026-03-31
  KS2024-000001	赵*	2026-04-01
  $ ledger-list -q certificate --overdue --now 2026-03-31T23:59:59
  [1]
  $ ledger-list -q certificate --overdue --now 2026-04-01T00:00:00
  KS2023-000001	driver	李*	李示例	示例客运公司	2026-03-31	held	2026-03-31
  $ ledger-do renew KS2023-000001 --valid-until 2029-03-31 --now 2026-03-31T23:59:59
  KS2023-000001
  ! ledger-do: KS2023-000001: renew; held; due: renew 2029-03-31 [training]
  $ ledger-do renew KS2024-000001 --valid-until 2030-04-01 --now 2026-04-02T00:00:00
  KS2024-000001
  ! ledger-do: KS2024-000001: renew; held; due: renew 2030-04-01 [training]
  $ export ANLAN_NOW=2026-04-02T00:00:00+08:00
  $ ledger-show -q KS2023-000001 | grep renew.*→; ledger-show -q KS2024-000001 | grep renew.*→
    renew: 2026-03-02 09:00 → 2026-03-31, met 2026-03-31 23:59:59
    renew 2: 2026-03-31 23:59:59 → 2029-03-31, running
    renew: 2026-03-02 09:00 → 2026-04-01, missed 2026-04-02 00:00
    renew 2: 2026-04-02 00:00 → 2030-04-01, running
  $ ledger-count certificate --issued-from 2023-01-01 --issued-to 2026-04-02 --measure count,due:renew,ontime:renew
  2	2	50.0
  ! ledger-count: training ledger
  $ ledger-do end KS2024-000001 --reason 离岗
  KS2024-000001
  ! ledger-do: KS2024-000001: end; ended [training]
  $ ledger-do renew KS2024-000001 --valid-until 2031-01-01
  ! ledger-do: KS2024-000001: cannot renew: it is ended; no action leads on from there
  [4]
  $ due-list -q --now 2032-01-01
  KS2023-000001	certificate	renew	2029-03-31	-1006	示例客运公司	李示例		driver
  [1]

What can't be, and what is corrected.

  $ ledger-add certificate --issued 2026-04-03 --kind driver --holder 李示例 --valid-until 2029-04-03
  ! ledger-add: issued: 2026-04-03 lies in the future
  [3]
  $ ledger-add certificate --issued 2026-04-01 --kind driver --holder 李示例 --valid-until 2026-03-31
  ! ledger-add: cannot add: it ends before it was issued
  [4]
  $ ledger-add certificate --issued 2026-04-01 --kind driver --valid-until 2026-03-31
  ! ledger-add: add: --holder (holder) is missing
  ! ledger-add: cannot add: it ends before it was issued
  [4]
  $ ledger-do renew KS2023-000001
  ! ledger-do: KS2023-000001: renew: --valid-until (valid until) is missing
  [3]
  $ ledger-do renew KS2023-000001 --valid-until 2023-03-31
  ! ledger-do: KS2023-000001: cannot renew: it ends before it was issued
  [4]
  $ ledger-do end KS2023-000001
  ! ledger-do: KS2023-000001: end: --reason (reason) is missing
  [3]
  $ ledger-do correct KS2023-000001 --valid-until 2029-04-01 --reason 录错
  KS2023-000001
  ! ledger-do: KS2023-000001: correct; held; due: renew 2029-04-01 [training]
  $ ledger-list -q certificate --columns code,state,kind,valid_until,due
  KS2023-000001	held	driver	2029-04-01	2029-04-01
  KS2024-000001	ended	special	2030-04-01	
  $ ledger-undo KS2024-000001; ledger-list -q certificate --columns code,state,due
  KS2024-000001
  KS2023-000001	held	2029-04-01
  KS2024-000001	held	2030-04-01
  ! ledger-undo: KS2024-000001: undone: end [training]
  $ ledger-verify -q --rules
  verified: [..] entries, head [..]
