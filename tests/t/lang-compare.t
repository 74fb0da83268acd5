Conditions that compare: before, after, and one field with another.

  $ export ANLAN_NOW=2026-03-05T09:00:00+08:00
  $ ledger-init -q --office 示例县 --lang en --training >init
  $ cat >trip.ledger <<'END'
  > ledger trip ZA "trip" 出车
  >   dated day
  >   day     date required default today "on"       日期
  >   back    date                        "back on"  返回日期
  >   seats   int                         "seats"    核载
  >   aboard  int                         "aboard"   实载
  >   paid    money                       "paid"     已付
  >   owed    money                       "owed"     应付
  >   left    instant                     "left"     出发
  >   arrived instant                     "arrived"  到达
  >   driver  text                        "driver"   司机
  >   second  text                        "second driver" 副驾
  >   word    text                        "word"     暗语
  >   guest   private name                "guest"    乘客
  >   no mask when left >= "2026-03-05 08:00" or aboard > seats or back <= day
  >   state out  "out"  在外
  >   state home "home" 已回 final done
  >   refuse when back < day "the end is before the beginning" 结束日期早于开始日期
  >   refuse when aboard > seats
  >   refuse when owed >= 1000 and paid <= 10.5
  >   refuse when left > arrived
  >   refuse when left <= 2026-02-28 "before March" 三月以前
  >   refuse when arrived >= "2026-03-04 12:00" "too late" 太晚
  >   refuse when second = driver "two drivers" 须有两名司机
  >   refuse when word = "driver" "not that word" 不可用此词
  >   action return out -> home "return" 返回 asks paid?
  >     refuse when paid != owed "not what is owed" 与应付不符
  >   clock long "long trip" 长途 from added until return when back > day 2d "office default"
  > END
  $ ledger-define -q trip.ledger

A day is before another, or the same, or there is none:

  $ ledger-add -q trip --day 2026-03-04 --back 2026-03-03
  ! ledger-add: cannot add: the end is before the beginning
  [4]
  $ ledger-add -q trip --day 2026-03-04 --back 2026-03-04
  ZA2026-000001
  $ ledger-add -q trip --day 2026-03-04
  ZA2026-000002

Numbers, also beyond as many digits as others; a record's own error names both:

  $ ledger-add -q trip --seats 9 --aboard 10
  ! ledger-add: cannot add: not where aboard > seats
  [4]
  $ ledger-add -q trip --seats 10 --aboard 10
  ZA2026-000003
  $ ledger-add -q trip --seats 10 --aboard 9
  ZA2026-000004
  $ ledger-add -q trip --aboard 9
  ZA2026-000005

Yuan, to the fen:

  $ ledger-add -q trip --owed 1000 --paid 10.5
  ! ledger-add: cannot add: not where owed >= 1000.00 and paid <= 10.50
  [4]
  $ ledger-add -q trip --owed 1000 --paid 10.51
  ZA2026-000006
  $ ledger-add -q trip --owed 999.99 --paid 0
  ZA2026-000007
  $ ledger-add -q trip --owed 1000
  ZA2026-000008

Times, a day as a whole, by the clock of the office:

  $ ledger-add -q trip --left '2026-03-04 09:01' --arrived '2026-03-04 09:00'
  ! ledger-add: cannot add: not where left > arrived
  [4]
  $ ledger-add -q trip --left '2026-03-04 09:00' --arrived '2026-03-04 09:00'
  ZA2026-000009
  $ ledger-add -q trip --left '2026-02-28 23:59:59'
  ! ledger-add: cannot add: before March
  [4]
  $ ledger-add -q trip --left '2026-03-01 00:00'
  ZA2026-000010
  $ ledger-add -q trip --arrived '2026-03-04 11:59:59'
  ZA2026-000011
  $ ledger-add -q trip --arrived '2026-03-04 12:00'
  ! ledger-add: cannot add: too late
  [4]

Text; in quotes it isn't the field of that name:

  $ ledger-add -q trip --driver 甲 --second 甲
  ! ledger-add: cannot add: two drivers
  [4]
  $ ledger-add -q trip --driver 甲 --second 乙
  ZA2026-000012
  $ ledger-add -q trip --word driver
  ! ledger-add: cannot add: not that word
  [4]
  $ ledger-add -q trip --driver 甲 --word 甲
  ZA2026-000013

What an action asks is compared too; with an empty field nothing is unequal:

  $ ledger-do -q return ZA2026-000006 --paid 999
  ! ledger-do: ZA2026-000006: cannot return: not what is owed
  [4]
  $ ledger-do -q return ZA2026-000006 --paid 1000
  ZA2026-000006
  $ ledger-do -q return ZA2026-000008
  ZA2026-000008
  $ ledger-do -q return ZA2026-000007
  ! ledger-do: ZA2026-000007: cannot return: not what is owed
  [4]

A clock runs while one field is after the other, whichever of them is corrected:

  $ ledger-do correct ZA2026-000001 --back 2026-03-06 --reason 改期
  ZA2026-000001
  ! ledger-do: ZA2026-000001: correct; out; due: long trip 2026-03-07 [training]
  $ ledger-do correct ZA2026-000001 --day 2026-03-05 --reason 改期
  ZA2026-000001
  ! ledger-do: ZA2026-000001: correct; out; due: long trip 2026-03-07 [training]
  $ ledger-do correct ZA2026-000001 --back 2026-03-05 --reason 改期
  ZA2026-000001
  ! ledger-do: ZA2026-000001: correct; out [training]

Lists and the record itself agree on it:

  $ ledger-add -q trip --guest 张三 --left '2026-03-05 07:59:59'
  ZA2026-000014
  $ ledger-add -q trip --guest 张三 --left '2026-03-05 08:00'
  ZA2026-000015
  $ ledger-add -q trip --guest 张三 --back 2026-03-05
  ZA2026-000016
  $ ledger-add -q trip --guest 张三 --back 2026-03-06
  ZA2026-000017
  $ ledger-list -q trip --columns code,guest,left --sort -code --limit 4
  ZA2026-000017	张*	
  ZA2026-000016		
  ZA2026-000015		2026-03-05 08:00
  ZA2026-000014	张*	2026-03-05 07:59:59
  $ for i in 14 15 16 17; do ledger-show ZA2026-0000$i | grep guest: | head -n 1; done
    guest: 张*
    guest: (not shown)
    guest: (not shown)
    guest: 张*
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
