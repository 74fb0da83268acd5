Why a duty changes hands when a roster is made again: what stands as it is comes
first; what is new in this roster itself is no reason, but where somebody went.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ for i in 1 2 3; do staff-add -q --code p$i --name 样本$i; done >out
  $ cat >posts.plan <<'END'
  > plan posts "posts" 两岗
  >   rest 24h
  >   shift day "day" 白班 08:00 to 20:00 on mon
  >   shift night "night" 夜班 20:00 to 08:00 on mon
  >   post desk "desk" 前台 1 at day who p1 p2
  >   post gate "gate" 门岗 1 at night who p2 p3
  > END
  $ printf 'staff,from,wish\np1,2026-03-02,rather not\np2,2026-03-02,want\n' >w.csv
  $ roster-gen -q --plan posts.plan --from 2026-03-02 --to 2026-03-02 --wishes w.csv --commit >codes; ledger-list -q roster --columns post,staff
  desk	样本2
  gate	样本3
  $ ledger-add -q leave --staff p3 --from 2026-03-02 --to 2026-03-02
  QJ2026-000001
  ! ledger-add: warning: on duty then, and nobody stands in (PB2026-000002)
  $ roster-gen --plan posts --from 2026-03-02 --to 2026-03-02 --keep | grep instead
  - 2026-03-02 (Mon) PB2026-000001 desk, day: 样本1 instead of 样本2: 样本2 goes to gate, night.
  - 2026-03-02 (Mon) PB2026-000002 gate, night: 样本2 instead of 样本3: 样本3 on leave.
  $ ANLAN_LANG=zh roster-gen --plan posts --from 2026-03-02 --to 2026-03-02 --keep | grep 改为
  - 2026-03-02（周一） PB2026-000001 白班·前台：样本2改为样本1：样本2改值夜班·门岗。
  - 2026-03-02（周一） PB2026-000002 夜班·门岗：样本3改为样本2：样本3请假。
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
