Every action of a petition case: in which states it can be taken, and what it
asks for.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ unit-add -q --code road --name 公路科 --kind office
  road
  $ staff-add -q --code li --name 李示例 --unit road
  li

One case in each state, "replied" thrice (after the reply, after a review,
after a re-review), "transferred" by us and by our objection.

  $ for i in 1 2 3 4 5 6 7 8 9 10 11 12; do new-case >out; done
  $ case-add -q --channel transfer --level county --summary 路灯不亮 >out
  $ case-add -q --channel transfer --level county --summary 路灯不亮
  XF2026-000014
  $ cat >all <<'EOF'
  > accept 2-8 12
  > schedule 2-8 --step 现场查看 --by 2026-03-20
  > reply 3-8 --outcome supported
  > review 4-7
  > review-reply 5-7 --outcome explained
  > rereview 6-7
  > rereview-reply 7 --outcome explained
  > review 99
  > close 8
  > transfer 9 --to 政法委
  > refuse 10 --reason 不属于受理范围
  > withdraw 11
  > merge 12 --into XF2026-000002
  > object 13 --reason 不属于本县
  > EOF
  $ cat >run <<'EOF'
  > while read -r action range rest; do
  >   codes=
  >   while case $range in *[0-9]*) true ;; *) false ;; esac; do
  >     for i in $(seq ${range%-*} ${range#*-}); do codes="$codes XF2026-$(printf %06d $i)"; done
  >     range=${rest%%[!0-9]*}; rest=${rest#"$range"}
  >   done
  >   [ $action$range = review99 ] || case-do -q $action $codes $rest >>out || echo "$action failed"
  > done
  > EOF
  $ sed -i '/99/d' all; sh run <all
  $ case-list -q --columns code,state
  XF2026-000001	registered
  XF2026-000002	accepted
  XF2026-000003	replied
  XF2026-000004	in review
  XF2026-000005	replied
  XF2026-000006	in re-review
  XF2026-000007	replied
  XF2026-000008	closed
  XF2026-000009	transferred
  XF2026-000010	refused
  XF2026-000011	withdrawn
  XF2026-000012	merged
  XF2026-000013	transferred
  XF2026-000014	registered

Each action with all that it asks for, tried on each of them: "y" where it can
be done, "." where it is refused with exit code 4.

  $ cat >actions <<'EOF'
  > accept --unit road --owner li --lead li --procedure ordinary
  > refuse --reason 不属于受理范围
  > transfer --to 政法委 --reason 涉法涉诉
  > object --reason 不属于本县
  > object-agreed --reason 同意
  > object-refused --reason 仍由你县办理
  > notify --noticed written
  > schedule --step 调解会 --by 2026-03-25
  > step-done
  > fall-back --reason 案情复杂
  > extend --until 2026-05-31 --approver 李示例 --reason 需要鉴定
  > reply --outcome not-supported --document 示信复〔2026〕1号 --delivered 2026-03-02
  > review
  > review-reply --outcome supported
  > rereview
  > pause --reason 听证
  > resume
  > rereview-reply --outcome supported
  > close --cause other
  > return-visit --satisfaction fair
  > rate --rated-office satisfied --rated-unit dissatisfied
  > withdraw --reason 本人要求
  > merge --into XF2026-000001
  > unmerge --reason 误并
  > reopen --reason 新证据
  > supervise --reason 临近到期
  > visit --note 李示例下访
  > mediate --form people
  > escalate --to 市信访局 --reason 跨县
  > note --note 来电催问
  > assign --unit road
  > correct --place 示例路 --reason 补充
  > EOF
  $ cat >try <<'EOF'
  > while read -r action rest; do
  >   printf '%-14s ' $action
  >   for i in 01 14 02 03 05 07 04 06 08 09 13 10 11 12; do
  >     case-do -q -n $action XF2026-0000$i $rest >out 2>err; r=$?
  >     case $r in 0) printf y ;; 4) printf . ;; *) printf %s $r ;; esac
  >   done
  >   echo
  > done
  > EOF
  $ sh try <actions
  accept         yy............
  refuse         yy............
  transfer       yy............
  object         .y............
  object-agreed  ..........y...
  object-refused ..........y...
  notify         yyyyyyyyyyyyyy
  schedule       ..y...........
  step-done      ..yyyyyyy.....
  fall-back      ..............
  extend         ..y...........
  reply          ..y...........
  review         ...y..........
  review-reply   ......y.......
  rereview       ....y.........
  pause          .......y......
  resume         ..............
  rereview-reply .......y......
  close          ...yyy........
  return-visit   ........yyyyyy
  rate           ........yyyyyy
  withdraw       yyy...........
  merge          .yy...........
  unmerge        .............y
  reopen         ........yyyyyy
  supervise      yyyyyyyy......
  visit          yyyyyyyy......
  mediate        yyyyyyyy......
  escalate       yyyyyyyy......
  note           yyyyyyyyyyyyyy
  assign         yyyyyyyyyyyyyy
  correct        yyyyyyyyyyyyyy

Not one of these was written.  The message says what is possible instead:

  $ case-show -q XF2026-000001 | sed -n '/^Timeline/,$p'
  Timeline
    [..]  2026-03-02 09:00  add (uid [..])
  $ case-do reply XF2026-000003 --outcome supported
  ! case-do: XF2026-000003: cannot reply: it is replied; possible now: notify, step-done, review, close, supervise, visit, mediate, escalate
  [4]
  $ case-do accept XF2026-000008
  ! case-do: XF2026-000008: cannot accept: it is closed; possible now: notify, step-done, return-visit, rate, reopen
  [4]
  $ ANLAN_LANG=zh case-do accept XF2026-000008
  ! case-do: XF2026-000008: 不能“受理”：当前状态为已办结；现在可以：notify（告知）、step-done（步骤完成）、return-visit（回访）、rate（评价）、reopen（重新办理）
  [4]
  $ case-do review XF2026-000007
  ! case-do: XF2026-000007: cannot review: [..]
  [4]

What each one asks for, with nothing given:

  $ ask() { case-do -q -n $1 XF2026-0000$2 >out 2>err; echo "$1 $? $(grep -o 'still missing.*\|--[a-z-]* ([a-z ,]*) is missing' err | grep -o -- '--[a-z-]*' | tr '\n' ' ')"; }
  > ask accept 01; ask refuse 01; ask transfer 01; ask object 14
  > ask object-agreed 13; ask object-refused 13; ask notify 01; ask schedule 02
  > ask step-done 02; ask extend 02; ask reply 02; ask review 03; ask review-reply 04
  > ask rereview 05; ask pause 06; ask rereview-reply 06; ask close 03
  > ask return-visit 08; ask rate 08; ask withdraw 01; ask merge 02; ask unmerge 12
  > ask reopen 08; ask supervise 01; ask visit 01; ask mediate 01; ask escalate 01
  > ask note 01; ask assign 01; ask correct 01
  accept 0 
  refuse 3 --reason 
  transfer 3 --to 
  object 3 --reason 
  object-agreed 0 
  object-refused 3 --reason 
  notify 3 --noticed 
  schedule 3 --step --by 
  step-done 0 
  extend 3 --until --approver --reason 
  reply 3 --outcome 
  review 0 
  review-reply 3 --outcome 
  rereview 0 
  pause 3 --reason 
  rereview-reply 3 --outcome 
  close 0 
  return-visit 3 --satisfaction 
  rate 4 --rated-office --rated-unit 
  withdraw 0 
  merge 3 --into 
  unmerge 3 --reason 
  reopen 3 --reason 
  supervise 3 --reason 
  visit 0 
  mediate 3 --form 
  escalate 3 --to --reason 
  note 3 --note 
  assign 2 
  correct 3 --reason 

What does not belong to an action is wrong usage, and so is an action that
isn't there; an unknown word names the nearest.

  $ case-do accept XF2026-000001 --outcome supported
  ! case-do: XF2026-000001: --outcome does not belong to 'accept'
  [2]
  $ case-do acept XF2026-000001
  ! case-do: XF2026-000001: there is no action 'acept' in ledger 'case'; did you mean 'accept'?
  [2]
  $ case-do undo XF2026-000001
  ! case-do: XF2026-000001: there is no action 'undo' in ledger 'case'[..]
  [2]
  $ case-do mediate XF2026-000001 --form peeple
  ! case-do: XF2026-000001: form: 'peeple' is not one of people (人民调解), administrative (行政调解), judicial (司法调解); did you mean 'people'?
  [3]
  $ case-do -q mediate XF2026-000001 --form 人民调解
  XF2026-000001

Reply in each of its forms, by word or Chinese label; the day of delivery is
that of the reply unless told.

  $ case-do -q reply XF2026-000002 --outcome 不予支持 --document 示信复〔2026〕2号 --now 2026-03-05T15:00
  XF2026-000002
  $ case-list -q --state replied --columns code,outcome,document,delivered
  XF2026-000002	not-supported	示信复〔2026〕2号	2026-03-05
  XF2026-000003	supported		2026-03-02
  XF2026-000005	explained		2026-03-02
  XF2026-000007	explained		2026-03-02
  $ ANLAN_LANG=zh case-list -q --state 已答复 --columns code,outcome --limit 1
  XF2026-000002	不予支持

Ratings of the petition office and of the unit stand apart, and can be given
one by one.

  $ case-do -q rate XF2026-000008 --rated-office satisfied
  XF2026-000008
  $ case-do -q rate XF2026-000008 --rated-unit 不满意
  XF2026-000008
  $ case-do -q return-visit XF2026-000008 --satisfaction 基本满意
  XF2026-000008
  $ case-list -q --state closed --columns code,rated_office,rated_unit,satisfaction
  XF2026-000008	satisfied	dissatisfied	fair
  $ ledger-verify -q --rules
  verified: [..]
