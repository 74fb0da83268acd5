Days that must hold together, in shifts and in what is needed.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ for i in 1 2 3 4 5 6; do staff-add -q --code p$i --name 样本$i; done >out
  $ ledger-add -q keyperiod --code wy --kind meeting --name 三月重点时段 --from 2026-03-13 --to 2026-03-15 >out
  $ cat >p <<'END'
  > plan gate "gate" 门岗
  >   rest 24h
  >   shift late "late"  晚班 18:00 to 22:00 on working days and key periods, sat and not key periods
  >   shift day  "day"   白班 08:00 to 18:00 on not working days
  >   post guard "guard" 保安 1, 2 at day in key periods and not holidays
  > END
  $ roster-gen --plan ./p --from 2026-03-09 --to 2026-03-22 --format csv | cut -d, -f1-4 | sed 1d
  2026-03-13,late,guard,1
  2026-03-14,day,guard,1
  2026-03-14,day,guard,2
  2026-03-15,day,guard,1
  2026-03-15,day,guard,2
  2026-03-21,late,guard,1
  2026-03-21,day,guard,1
  2026-03-22,day,guard,1
  $ roster-gen -q --plan ./p --from 2026-03-09 --to 2026-03-22 --commit >codes; wc -l <codes
  8
  $ roster-gen --plan gate --from 2026-03-09 --to 2026-03-22 --keep --commit
  ! roster-gen: gate: 0 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ printf 'plan gate "gate" 门岗\n  shift day "day" 白班 08:00 to 18:00\n  post guard "guard" 保安 1 on sat in key periods\n' >bad; roster-gen --plan ./bad; ANLAN_LANG=zh roster-gen --plan ./bad
  ! roster-gen: ./bad:3: 'in' can't stand here; expected a comma between days of which any will do, 'and' between those that must all hold
  ! roster-gen: ./bad:3: “in”不能放在这里；应为用逗号隔开的日子（符合一种即可）或用 and 连接的日子（须都符合）
  [3]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
  $ ledger-undo -q $(head -1 codes) --reason 重排 >out; ledger-list -q roster; ledger-verify -q --rules | sed 's/: .*//'
  verified
