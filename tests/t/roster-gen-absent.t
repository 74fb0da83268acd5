Who didn't come to a duty may stand another of that day: the one that is over
doesn't take his place.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ for s in li wang; do staff-add -q --code $s --name 示例$s; done >out
  $ cat >two.plan <<'EOF'
  > plan two "two" 两班
  >   shift day   "day"   白班 08:00 to 16:00
  >   shift night "night" 夜班 20:00 to 08:00
  >   post officer "officer" 值班员 1
  > EOF
  $ roster-gen --plan two.plan --from 2026-03-02 --to 2026-03-03 --commit >codes; ledger-list -q roster --columns day,starts,staff,state
  2026-03-02	2026-03-02 08:00	示例li	planned
  2026-03-02	2026-03-02 20:00	示例wang	planned
  2026-03-03	2026-03-03 08:00	示例wang	planned
  2026-03-03	2026-03-03 20:00	示例li	planned
  ! roster-gen: two: 4 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ code=$(ledger-list -q roster --columns code --day-from 2026-03-02 --day-to 2026-03-02 | head -1); who=$(ledger-list -q roster --day-from 2026-03-02 --day-to 2026-03-02 --columns staff | tail -1); export ANLAN_NOW=2026-03-02T12:00; ledger-do -q absent $code; ledger-add -q leave --staff "$who" --from 2026-03-02 --to 2026-03-03; roster-gen --plan two --from 2026-03-02 --to 2026-03-02 --format csv
  PB2026-000001
  QJ2026-000001
  day,shift,post,seat,begins,ends,on duty,was,code
  2026-03-02,day,officer,1,2026-03-02 08:00,2026-03-02 16:00,示例li,示例li,PB2026-000001
  2026-03-02,night,officer,1,2026-03-02 20:00,2026-03-03 08:00,示例li,示例wang,PB2026-000002
  ! ledger-add: warning: on duty then, and nobody stands in (PB2026-000002, PB2026-000003)
  $ ANLAN_NOW=2026-03-02T12:00 roster-gen --plan two --from 2026-03-02 --to 2026-03-02 --commit >codes; ledger-list -q roster --day-to 2026-03-02 --columns day,starts,staff,state; ledger-verify -q --rules | sed 's/: .*//'
  2026-03-02	2026-03-02 08:00	示例li	absent
  2026-03-02	2026-03-02 20:00	示例li	planned
  verified
  ! roster-gen: two: 0 duties planned, 1 changed, 0 dropped; 0 that nobody stands [training]
