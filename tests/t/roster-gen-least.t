Somebody who can't reach the least hours: there is a roster all the same, it is told
who falls short by how much and why, and all others reach it.

  $ export ANLAN_NOW=2028-01-20T09:00
  $ ledger-init -q --office 示例收费站 --lang en --training >init
  $ for i in 1 2 3 4 5 6; do staff-add -q --code t$i --name 样本$i; done >out
  $ cat >toll.plan <<'END'
  > plan toll "toll station" 收费站
  >   rest     11h
  >   hours    120 to 184
  >   run      2 to 5
  >   off      at least 2
  >   shift early "early" 早班 06:00 to 14:00
  >   shift late  "late"  中班 14:00 to 22:00
  >   shift night "night" 夜班 22:00 to 06:00
  >   post toll   "toll collector" 收费员 1
  > END
  $ cat >short <<'END'
  > roster-gen --plan toll.plan --month 2028-02 "$@" >out; echo "exit $?"
  > sed -n '/aren.t kept/,/^[WF]/p; /^未能/,/^[公与]/p; /^Duties/p' out
  > END

Leave makes the least smaller, day by day: of a leap February's 29 days one is
there on 19, and owes 78 hours; but where the days left are single ones, runs of
two can hardly be had.

  $ ledger-add -q leave --staff t1 --from 2028-02-11 --to 2028-02-20
  QJ2028-000001
  $ sh short
  exit 0
  Duties: 87, people: 6; all are filled. The calendar of a year isn't loaded: Monday to Friday count as worked; make it again after calendar-load.
  $ for d in 02 04 06 08 22 24 26 28; do ledger-add -q leave --staff t1 --from 2028-02-$d --to 2028-02-$d; done | wc -l
  8
  $ sh short; ANLAN_LANG=zh sh short
  exit 0
  Duties: 87, people: 6; all are filled. The calendar of a year isn't loaded: Monday to Friday count as worked; make it again after calendar-load.
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 2028-02: hours: 24, the least is 45.5, short by 21.5; in the way: too few days on which they can be on duty.
  \
  Fairness
  exit 0
  未能遵守的规定
  --------------
  \
  - 样本1：2028-02工时24小时，至少45.5小时，差21.5小时：能值班的日子不够。
  \
  公平情况

A newcomer, from the 20th on, owes 10 of 29 days.

  $ staff-add -q --code t7 --name 样本7 --from 2028-02-20 >out; sh short
  exit 0
  Duties: 87, people: 7; all are filled. The calendar of a year isn't loaded: Monday to Friday count as worked; make it again after calendar-load.
  Rules that aren't kept
  ----------------------
  \
  - 样本1: 2028-02: hours: 24, the least is 45.5, short by 21.5; in the way: too few days on which they can be on duty.
  \
  Fairness

Who said on which days he can't be on duty owes all hours nevertheless.  Of 29
days 15 of 8 hours are just enough, 14 are not.

  $ grep -v 'run\|off' toll.plan >often.plan
  $ cat >cannot <<'END'
  > printf "staff,from,to,wish\nt2,2028-02-01,2028-02-$1,can't\n" >wishes.csv
  > roster-gen --plan often.plan --month 2028-02 --wishes wishes.csv | sed -n '/aren.t kept/,/^[WF]/p'
  > END
  $ sh cannot 14
  $ sh cannot 15
  Rules that aren't kept
  ----------------------
  \
  - 样本2: 2028-02: hours: 112, the least is 120, short by 8; in the way: too few days on which they can be on duty.
  \
  Wishes

So it is with how often somebody may be on duty: the hours give way, not that.

  $ sed 's/rest .*/rest 11h\n  most 3 a week, 12 a month/' often.plan >most.plan
  $ roster-gen --plan most.plan --month 2028-02 | sed -n '/aren.t kept/,/^[WF]/p'
  Rules that aren't kept
  ----------------------
  \
  - 样本2: 2028-02: hours: 96, the least is 120, short by 24; in the way: how often and with whom they stand.
  - 样本3: 2028-02: hours: 96, the least is 120, short by 24; in the way: how often and with whom they stand.
  - 样本4: 2028-02: hours: 96, the least is 120, short by 24; in the way: how often and with whom they stand.
  - 样本5: 2028-02: hours: 96, the least is 120, short by 24; in the way: how often and with whom they stand.
  - 样本6: 2028-02: hours: 96, the least is 120, short by 24; in the way: how often and with whom they stand.
  \
  Fairness
  $ sed 's/3 a week, 12 a month/15 a month/' most.plan >just.plan; roster-gen --plan just.plan --month 2028-02 | grep hours:
  [1]

It is written, and told.

  $ roster-gen --plan toll.plan --month 2028-02 --commit >codes
  ! roster-gen: toll: 87 duties planned, 0 changed, 0 dropped; 0 that nobody stands [training]
  ! roster-gen: 样本1: 2028-02: hours: 24, the least is 45.5, short by 21.5; in the way: too few days on which they can be on duty. [training]
  $ ledger-undo -q --reason 误 $(head -1 codes) >undone; wc -l <undone
  88
  $ ledger-verify -q --rules | sed 's/: .*//'
  verified
