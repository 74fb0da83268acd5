Two who stand duty only together: why the one who is left over stands none.

  $ export ANLAN_NOW=2026-02-05T09:00
  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ for i in 1 2 3 4 5; do staff-add -q --code s$i --name 王样本$i; done >out
  $ cat >duo.plan <<'END'
  > plan duo "two by two" 双人双岗
  >   rest 24h
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post officer "officer" 值班员 2
  >   together s1 s2
  >   together s3 s4
  > END
  $ roster-gen --plan duo.plan --month 2026-03 >text; grep -A3 -m1 Why text; ANLAN_LANG=zh roster-gen --plan duo.plan --month 2026-03 | grep -m1 不能转
  Why the spread isn't the best possible:
  \
  - 王样本1's duty of 2026-03-02 (Mon) can't be given away: only together with 王样本2.
  - 王样本1's duty of 2026-03-04 (Wed) can't be given away: only together with 王样本2.
  - 王样本1 2026-03-02（周一）的班不能转出（须与王样本2同日）。
  $ roster-gen -q --plan duo.plan --month 2026-03 --commit >codes; ledger-verify -q --rules | sed 's/: .*//'
  verified
