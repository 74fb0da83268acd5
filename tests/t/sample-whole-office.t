A whole office's plan with its comments in Chinese: a leader around the clock,
officers around the clock on working days and by day and night on days off, one
more in a key period, a pair apart and a pair together.

  $ export S=$TOP/share/samples ANLAN_NOW=2026-02-10T09:00 ANLAN_LANG=zh
  $ ledger-init -q --office 安和县交通运输局 --lang zh --training >init
  $ cp "$S/whole-office.plan" "$S/staff.csv" .; ledger-import staff staff.csv
  ! ledger-import: staff.csv（UTF-8）：共 16 行；登记 16 行，已有 0 行，退回 0 行
  $ ledger-add -q keyperiod --code lianghui --name 全国两会 --kind meeting --from 2026-03-04 --to 2026-03-08
  lianghui

As it stands: the table says no name twice.  And with the pairs.

  $ roster-gen --plan whole-office.plan >march; sed -n '1,5p' march; sed -n '/^2026-03-0[67]/p' march | awk '{ print $1, $2, $3 }'
  全机关值班安排（2026年3月）
  \
  　　31天，15人参加，118个班；全部排满。
  \
  日期        星期  班次    带班领导  值班员
  2026-03-06 周五 全天
  2026-03-06 周五 昼夜班
  2026-03-07 周六 全天
  2026-03-07 周六 白班
  2026-03-07 周六 夜班
  $ sed -i 's/^  #apart/  apart/; s/^  #together/  together/' whole-office.plan; roster-gen --plan whole-office.plan >march; sed -n 3p march
  　　31天，15人参加，118个班；全部排满。

By an eye of its own: how many stand each post, in the key period (the second
number is 1) and out of it; more than 3 a week or 10 a month; less than 24 hours
between two; a pair that isn't kept.

  $ cat >judge.awk <<'END'
  > function day(s) { return substr(s, 9) + 0 }
  > function stand(name, from, to) {
  >   if (name in until && from < until[name] + 24) print name, "rest before", $1
  >   until[name] = to
  >   on[name, day($1)] = 1; month[name]++
  >   week[name, int((day($1) + 5) / 7)]++
  > }
  > $1 ~ /^2026-03-/ && $2 ~ /^周/ {
  >   from = 24 * day($1) + ($3 == "夜班" ? 20 : 8)
  >   to = from + ($3 == "全天" || $3 == "昼夜班" ? 24 : 12)
  >   n = split($4, name, "、")
  >   for (i = 1; i <= n; i++) stand(name[i], from, to)
  >   count[$3 " " n " " ($1 >= "2026-03-04" && $1 <= "2026-03-08")]++
  > }
  > END {
  >   for (c in count) print c, count[c]
  >   for (p in month) if (month[p] > 10) print p, "in the month", month[p]
  >   for (w in week) if (week[w] > 3) print w, "in a week", week[w]
  >   for (d = 1; d <= 31; d++) {
  >     if (on["冯示例", d] && on["陈样本", d]) print "not apart", d
  >     if (on["周示例", d] != on["吴样本", d]) print "not together", d
  >   }
  > }
  > END
  $ awk -f judge.awk march | LC_ALL=C sort
  全天 1 0 26
  全天 1 1 5
  夜班 2 0 7
  夜班 3 1 2
  昼夜班 2 0 19
  昼夜班 3 1 3
  白班 2 0 7
  白班 3 1 2

It is written, and shown as it hangs on the wall.

  $ roster-gen -q --plan whole-office.plan --commit | wc -l; roster-show --day 2026-03-07 | wc -l; ledger-list -q dutyplan
  118
  5
  whole-office	全机关值班			
  ! roster-show: 练习台账
  $ ledger-verify -q --rules
  核验通过：共 307 条，末条 [..]
