Lists of records in which two fields name the same row of a register, or two.

  $ export ANLAN_NOW=2026-04-15T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ for s in li wang; do staff-add -q --code $s --name 李示例$s; done >out; ledger-add -q dutyplan --code office --name 机关值班 --rules 'plan office' >out
  $ echo 'ledger-add -q roster --plan office --shift full --post officer --day 2026-04-$1 --staff "$2" --first "$3" --starts "2026-04-$1 08:00" --ends "2026-04-$1 20:00"' >seat; sh seat 20 li li >out; sh seat 21 li wang >out; sh seat 22 li '' >out; sh seat 23 '' wang >out; sh seat 24 '' '' >out
  $ cat >list <<'END'
  > ledger-list -q roster --format csv --columns day,staff,first "$@" | sed 1d
  > END

The same, not the same, either that or something else; an empty field is as no
other.

  $ sh list --first @staff; sh list --staff @first
  2026-04-20,李示例li,李示例li
  2026-04-20,李示例li,李示例li
  $ sh list --first!=@staff
  2026-04-21,李示例li,李示例wang
  2026-04-22,李示例li,
  2026-04-23,,李示例wang
  2026-04-24,,
  $ sh list --first!= --first!=@staff; sh list --first @staff,wang --staff!=; ledger-count -q roster --first @staff
  2026-04-21,李示例li,李示例wang
  2026-04-23,,李示例wang
  2026-04-20,李示例li,李示例li
  2026-04-21,李示例li,李示例wang
  1

What can't be compared.

  $ for f in day plan swap-with nothing; do ledger-list roster --staff @$f; done; ANLAN_LANG=zh ledger-list roster --staff @plan; ledger-list -q roster --duty @first
  ! ledger-list: staff: '@day' is no other field of this kind; expected one that names one row of 'staff'
  ! ledger-list: training ledger
  ! ledger-list: staff: '@plan' is no other field of this kind; expected one that names one row of 'staff'
  ! ledger-list: training ledger
  ! ledger-list: staff: '@swap-with' is no other field of this kind; expected one that names one row of 'staff'
  ! ledger-list: training ledger
  ! ledger-list: staff: '@nothing' is no other field of this kind; expected one that names one row of 'staff'
  ! ledger-list: training ledger
  ! ledger-list: staff（值班人）：“@plan”不是可以比较的字段；应为同样只填一个“staff”的字段
  ! ledger-list: 练习台账
  [1]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
