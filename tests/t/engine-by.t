Who may take an action: the person that a field names, or neither of some.

  $ ledger-init -q --office 示例县局 --lang en --training >init
  $ unit-add -q --code bureau --name 示例县局 >out; for s in li wang zhao; do staff-add -q --code $s --name 李示例$s --unit bureau; done >out
  $ cat >key.ledger <<'END'
  > ledger key YS "key" 钥匙
  >   dated day
  >   day    date required default today "day"      日期
  >   holder staff required              "holder"   保管人
  >   next   staff                       "next"     接收人
  >   remark text                        "remark"   说明
  >   state kept   "kept"    保管
  >   state given  "given"   已移交
  >   state locked "locked"  已入柜 final done
  >   action give kept -> given   "give"  移交 refuse unless next by holder
  >   action take given -> =      "take"  接收 by next
  >   action lock given -> locked "lock"  入柜 by another than holder, next
  > END
  $ ledger-define key.ledger; ledger-add -q key --holder li; ledger-add -q key --holder li --next wang
  YS2026-000001
  YS2026-000002
  ! ledger-define: ledger 'key': version 1 [training]

Nobody is named, nobody says who he is, somebody else, and who it is for.

  $ ANLAN_ACTOR=li ledger-do give YS2026-000001; ledger-do give YS2026-000002; ANLAN_ACTOR=wang ledger-do give YS2026-000002; ANLAN_LANG=zh ledger-do give YS2026-000002
  ! ledger-do: YS2026-000001: cannot give: still missing: --next
  ! ledger-do: YS2026-000002: cannot give: that is for 李示例li alone; ANLAN_ACTOR=li says who acts
  ! ledger-do: YS2026-000002: cannot give: that is for 李示例li alone; ANLAN_ACTOR=li says who acts
  ! ledger-do: YS2026-000002: 不能“移交”：只能由李示例li本人来做；用 ANLAN_ACTOR=li 说明是谁在操作
  [6]
  $ ANLAN_ACTOR=li ledger-do give YS2026-000002
  YS2026-000002
  ! ledger-do: YS2026-000002: give; given [training]
  $ ANLAN_ACTOR=li ledger-do take YS2026-000002; ANLAN_ACTOR=li ledger-do -q correct YS2026-000002 --next '' --reason 误填; ANLAN_ACTOR=wang ledger-do take YS2026-000002; ledger-undo -q YS2026-000002 --reason 误改; ANLAN_ACTOR=wang ledger-do take YS2026-000002
  YS2026-000002
  YS2026-000002
  YS2026-000002
  ! ledger-do: YS2026-000002: cannot take: that is for 李示例wang alone; ANLAN_ACTOR=wang says who acts
  ! ledger-do: YS2026-000002: cannot take: that is for whom 'next' names, and it is empty
  ! ledger-do: YS2026-000002: take; given [training]

Neither of both, nor who brought it there, nor nobody knows who.

  $ for a in li wang ''; do ANLAN_ACTOR=$a ledger-do lock YS2026-000002; done
  ! ledger-do: YS2026-000002: cannot lock: that is for another person than 李示例li (li)
  ! ledger-do: YS2026-000002: cannot lock: that is for another person than 李示例wang (wang)
  ! ledger-do: YS2026-000002: cannot lock: that is for another person than 李示例li (li); ANLAN_ACTOR says who acts
  [6]
  $ ANLAN_LANG=zh ANLAN_ACTOR=wang ledger-do lock YS2026-000002; ANLAN_LANG=zh ledger-do lock YS2026-000002
  ! ledger-do: YS2026-000002: 不能“入柜”：须由李示例wang（wang）以外的人来做
  ! ledger-do: YS2026-000002: 不能“入柜”：须由李示例li（li）以外的人来做；用 ANLAN_ACTOR 说明是谁在操作
  [6]
  $ ANLAN_ACTOR=zhao ledger-do lock YS2026-000002; ledger-undo YS2026-000002 --reason 未入柜
  YS2026-000002
  YS2026-000002
  ! ledger-do: YS2026-000002: lock; locked [training]
  ! ledger-undo: YS2026-000002: undone: lock [training]

What a field held before.

  $ sed -e '/remark/a\  last staff "last holder" 原保管人' -e 's/take given -> = .*/take given -> kept "take" 接收 by next sets last = old holder asks holder sets next = empty/' key.ledger >key2.ledger; ledger-define key2.ledger; ANLAN_ACTOR=wang ledger-do take YS2026-000002 --holder wang; ledger-list -q key --columns code,holder,last,next; for is in 'old day' 'old' 'old old' 'old remark'; do sed "s/= old holder/= $is/" key2.ledger >bad.ledger; ledger-define bad.ledger; done
  YS2026-000002
  YS2026-000001	李示例li		
  YS2026-000002	李示例wang	李示例li	
  ! ledger-define: ledger 'key': version 2 [training]
  ! ledger-do: YS2026-000002: take; kept [training]
  ! ledger-define: bad.ledger:12: 'last' can't take what 'day' held; expected a field of the same type, no choice
  ! ledger-define: ledger 'key': version 3 [training]
  ! ledger-define: bad.ledger:12: 'old' can't stand here; expected asks, refuse, warn, by, after, voids, sets, adds, takes, within, extends, pauses, resumes, does or the end of the line
  ! ledger-define: bad.ledger:12: 'last' can't take what 'remark' held; expected a field of the same type, no choice
  [3]

What such a line can't say.

  $ for by in by 'by remark' 'by another than' 'by another than holder, day' 'by nobody' 'by another then holder'; do sed "s/by next/$by/" key.ledger >bad.ledger; ledger-define bad.ledger; done
  ! ledger-define: bad.ledger:11: the line ends too early; expected another, or a field of type staff
  ! ledger-define: bad.ledger:11: 'remark' doesn't say who may act; expected a field of type staff with one value
  ! ledger-define: bad.ledger:11: the line ends too early; expected the name of a field
  ! ledger-define: bad.ledger:11: 'day' doesn't say who may act; expected a field of type staff with one value
  ! ledger-define: bad.ledger:11: there is no field 'nobody'; expected one of this definition
  ! ledger-define: bad.ledger:11: 'then' can't stand here; expected asks, refuse, warn, by, after, voids, sets, adds, takes, within, extends, pauses, resumes, does or the end of the line
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: 187 entries, head
