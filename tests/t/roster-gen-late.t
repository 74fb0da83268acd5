What has begun is as it was: no duty is made up afterwards.

  $ export ANLAN_NOW=2026-03-10T07:59
  $ ledger-init -q --office 示例县局 --lang en --training
  [..]/ledger.db
  $ printf 'code,name\np1,样本一\np2,样本二\n' >staff.csv
  $ ledger-import -q staff staff.csv
  $ cat >late.plan <<'END'
  > plan late "late" 晚排
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post officer "duty officer" 值班员 1 who p1 p2
  > END
  $ roster-gen --plan late.plan --month 2026-02
  ! roster-gen: these days are over, and no duties were kept of them; earlier rosters come in by 'ledger-import roster'
  [4]
  $ roster-gen --plan late.plan --from 2026-03-09 --to 2026-03-09 --commit
  ! roster-gen: these days are over, and no duties were kept of them; earlier rosters come in by 'ledger-import roster'
  [4]
  $ ANLAN_LANG=zh roster-gen --plan late.plan --month 2026-02 --commit
  ! roster-gen: 这些日子已过，且没有留存的排班；以前的值班表请用“ledger-import roster”导入
  [4]
  $ roster-gen --plan late.plan --from 2026-03-08 --to 2026-03-11 | sed -n '1,/filled/p'
  late, 2026-03-08 to 2026-03-11
  \
  Duties: 2, people: 2; all are filled. 2 places had begun and weren't planned: they stay so.

One minute later another has begun.

  $ export ANLAN_NOW=2026-03-10T08:00
  $ roster-gen --plan late.plan --from 2026-03-08 --to 2026-03-11 --commit
  PB2026-000001
  ! roster-gen: late: 1 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ ANLAN_LANG=zh roster-gen --plan late --from 2026-03-08 --to 2026-03-11 | grep 补排
  　　4天，2人参加，1个班；全部排满。已开始而原无安排的3个席位不补排。

What was kept is shown when it is over, and stays: also a duty that nobody stood.

  $ ledger-add -q roster --plan late --shift full --post officer --day 2026-03-09 --starts '2026-03-09 08:00' --ends '2026-03-10 08:00'
  PB2026-000002
  $ roster-gen --plan late --from 2026-03-08 --to 2026-03-10 --format plain
  2026-03-09	24 hours	duty officer	1	2026-03-09 08:00	2026-03-10 08:00			PB2026-000002
  $ roster-gen --plan late --from 2026-03-08 --to 2026-03-10 --commit
  ! roster-gen: late: 0 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
