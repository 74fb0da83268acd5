A plan whose shifts are others now, made anew while a duty of the old ones is
stood: that stays, and who stands it has no other at that time.

  $ export ANLAN_NOW=2026-02-05T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ for i in 1 2 3; do staff-add -q --code s$i --name 王样本$i; done >out
  $ cat >old.plan <<'END'
  > plan office "office duty" 机关值班
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post officer "officer" 值班员 1
  > END
  $ roster-gen -q --plan old.plan --month 2026-03 --commit >codes; ledger-list -q roster --day-from 2026-03-10 --day-to 2026-03-10 --columns code,shift,staff,state
  PB2026-000010	full	王样本1	planned
  $ sed 's/shift full.*/shift day "day" 白班 08:00 to 20:00\n  shift night "night" 夜班 20:00 to 08:00/' old.plan >new.plan
  $ export ANLAN_NOW=2026-03-10T09:00
  $ for seed in 1 2 3 4; do roster-gen -n --plan new.plan --from 2026-03-10 --to 2026-03-31 --seed $seed --format plain | grep -c '^2026-03-10.*王样本1'; done; true
  0
  0
  0
  0
  $ roster-gen --plan new.plan --from 2026-03-10 --to 2026-03-31 --commit >codes; ledger-list -q roster --day-from 2026-03-10 --day-to 2026-03-10 --columns code,shift,state
  PB2026-000010	full	planned
  PB2026-000032	night	planned
  ! roster-gen: office: 43 duties planned, 0 changed, 21 dropped; 0 that nobody stands [training]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
