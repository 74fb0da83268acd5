Between duties of two plans lies the longer rest of the two, to the minute.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县局 --lang en --training
  [..]/ledger.db
  $ printf 'code,name\np1,样本一\np2,样本二\n' >staff.csv
  $ ledger-import -q staff staff.csv
  $ cat >long.plan <<'END'
  > plan long "long" 长班
  >   rest 24h
  >   shift full "24 hours" 全天 08:00 to 08:00 on mon
  >   post officer "duty officer" 值班员 1 who p1
  > END
  $ cat >short.plan <<'END'
  > plan short "short" 短班
  >   rest 12h
  >   shift night "night" 夜班 20:00 to 06:00 on tue
  >   shift day "day" 白班 08:00 to 12:00 on wed
  >   post guard "guard" 看守 1 who p1
  > END
  $ roster-gen -q --plan long.plan --from 2026-03-02 --to 2026-03-08 --commit
  PB2026-000001
  $ roster-gen --plan short.plan --from 2026-03-02 --to 2026-03-08 | sed -n '/^2026-03/p; /^- /p; /guard: /p'
  2026-03-03  Tue      night  [nobody]
  2026-03-04  Wed      day    样本一
  - 2026-03-03 (Tue): guard, night: 1 may stand it; 1 rests before or after duty elsewhere (样本一). Duties on 03-03 (guard, night): 1, and those who may stand them can give 0 at most, so no roster fills all.
  $ sed 's/who p1/who p1 p2/' short.plan >other.plan
  $ roster-gen -q --plan other.plan --from 2026-03-02 --to 2026-03-08 --commit
  PB2026-000002
  PB2026-000003
  $ roster-swap -n PB2026-000002 --to p1
  ! roster-swap: PB2026-000002: 样本一: rests until 2026-03-04 08:00 after PB2026-000001; would lack rest before PB2026-000003, which begins at 2026-03-04 08:00
  ! roster-swap: PB2026-000002: by the rules nobody else could take it over; see 'roster-swap --who PB2026-000002'
  [4]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
