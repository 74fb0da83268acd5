Wishes: which are met is told, and what goes against itself is refused.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例县局 --lang en --training
  [..]/ledger.db
  $ printf 'code,name\np1,样本一\np2,样本二\np3,样本三\n' >staff.csv
  $ ledger-import -q staff staff.csv
  $ cat >wish.plan <<'END'
  > plan wish "wishes" 意愿
  >   shift full "24 hours" 全天 08:00 to 08:00
  >   post officer "duty officer" 值班员 1 who p1 p2
  > END
  $ printf '姓名,日期,结束日期,意愿\n样本一,2026-03-02,,想值\n样本二,2026-03-02,,想值\n样本一,2026-03-05,2026-03-05,不能值\n样本二,2026-04-01,,不想值\n样本三,2026-03-03,,想值\n' >w.csv
  $ roster-gen --plan wish.plan --from 2026-03-02 --to 2026-03-08 --wishes w.csv | sed -n '/^Wishes/,/^Fairness/p'
  Wishes
  ------
  \
  Of 3 wishes for these days 2 are met; 2 are for other days or people. Those that aren't:
  \
  - 样本一 2026-03-02 wants to be on duty.
  \
  Fairness
  $ ANLAN_LANG=zh roster-gen --plan wish.plan --from 2026-03-02 --to 2026-03-08 --wishes w.csv | sed -n '/^意愿$/,/^公平/p'
  意愿
  ----
  \
  　　3条意愿涉及这些日子，满足2条；另有2条不涉及这些日子或不参加此班的人员。未满足的：
  \
  - 样本一 2026-03-02 想值。
  \
  公平情况
  $ printf '样本一,2026-03-01,2026-03-02,不能值\n样本一,2026-03-03,2026-03-04,不能值\n样本一,2026-03-05,2026-03-09,想值\n' >>w.csv; roster-gen --plan wish.plan --from 2026-03-02 --to 2026-03-08 --wishes w.csv
  ! roster-gen: w.csv:7:4: '不能值' goes against another wish of the same person and day
  ! roster-gen: w.csv:9:4: '想值' goes against another wish of the same person and day
  [3]
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
