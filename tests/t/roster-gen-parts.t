The least of somebody who is on leave is a part of the month's, seldom one of whole
duties: less than a duty is no lack.  Of a whole month it is.

  $ export ANLAN_NOW=2026-02-20T09:00
  $ ledger-init -q --office 示例收费站 --lang en --training >init
  $ for i in 1 2; do staff-add -q --code t$i --name 样本$i; done >out
  $ cat >toll.plan <<'END'
  > plan toll "toll station" 收费站
  >   hours 80 to 128
  >   run   1 to 5
  >   most  1 a month
  >   shift early "early" 早班 06:00 to 14:00
  >   post toll   "toll collector" 收费员 1
  > END
  $ ledger-add -q leave --staff t1 --from 2026-03-02 --to 2026-03-28 --kind sick >out
  $ cat >gen <<'END'
  > roster-gen --plan toll.plan --month 2026-03 >out; sed -n '/aren.t kept/,/^Fair/p' out
  > END

Four days there of 31, and a duty a month: 10.3 hours at least, of which a duty of 8
leaves less than another; of 20.6 it leaves more.

  $ sh gen
  Rules that aren't kept
  ----------------------
  \
  - 样本2: 2026-03: hours: 8, the least is 80, short by 72; in the way: how often and with whom they stand.
  \
  Fairness
  $ sed -i 's/hours 80/hours 160/; s/128/200/' toll.plan; sh gen
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 2026-03: hours: 8, the least is 20.6, short by 12.6; in the way: how often and with whom they stand.
  - 样本2: 2026-03: hours: 8, the least is 160, short by 152; in the way: how often and with whom they stand.
  \
  Fairness
  $ sed -i 's/hours 160/hours 12/' toll.plan; sh gen
  Rules that aren't kept
  ----------------------
  \
  - 样本2: 2026-03: hours: 8, the least is 12, short by 4; in the way: how often and with whom they stand.
  \
  Fairness
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
