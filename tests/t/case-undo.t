Undo: a whole command at a time, back to what stands without it.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin"
  $ cat >state <<'EOF'
  > for c; do case-show -q $c --format json; done | jq -cS 'del(.timeline, .version)'
  > EOF
  $ for i in 1 2 3; do new-case --ref 号$i; done
  XF2026-000001
  XF2026-000002
  XF2026-000003

Each kind of action, done and undone, leaves the record as it was: fields,
state and clocks.

  $ cat >there-and-back <<'EOF'
  > while read -r action rest; do
  >   sh state XF2026-000001 >was
  >   case-do -q $action XF2026-000001 $rest >out || echo "$action: failed"
  >   [ "$keep" ] || ledger-undo -q XF2026-000001 >out || echo "$action: not undone"
  >   sh state XF2026-000001 | cmp -s - was || echo "$action: not the same"
  > done
  > EOF
  $ sh there-and-back <<'EOF'
  > accept --procedure ordinary
  > accept --procedure simple
  > refuse --reason 不属于
  > transfer --to 政法委
  > notify --noticed written
  > withdraw
  > merge --into XF2026-000002
  > supervise --reason 临期
  > visit
  > mediate --form people
  > escalate --to 市局 --reason 跨县
  > note --note 来电
  > correct --deadline 2026-04-01 --contactable no --purpose suggestion --reason 改正
  > correct --petitioner 张三样 --reason 补充
  > EOF
  $ case-do -q accept XF2026-000001
  XF2026-000001
  $ sh there-and-back <<'EOF'
  > extend --until 2026-05-20 --approver 李示例 --reason 鉴定
  > schedule --step 查看 --by 2026-03-20
  > reply --outcome supported --document 1号
  > withdraw
  > merge --into XF2026-000002
  > EOF
  $ case-do -q reply XF2026-000001 --outcome supported >out
  $ printf 'review\nclose\n' | sh there-and-back
  $ case-do -q review XF2026-000001 >out
  $ echo 'review-reply --outcome explained' | sh there-and-back
  $ case-do -q review-reply XF2026-000001 --outcome explained >out
  $ echo rereview | sh there-and-back
  $ case-do -q rereview XF2026-000001 >out
  $ printf 'pause --reason 听证\nrereview-reply --outcome supported\n' | sh there-and-back
  $ case-do -q pause XF2026-000001 --reason 听证 >out
  $ printf 'resume\nrereview-reply --outcome supported\n' | sh there-and-back
  $ case-do -q rereview-reply XF2026-000001 --outcome supported >out
  $ case-do -q close XF2026-000001 >out
  $ printf 'return-visit --satisfaction fair\nrate --rated-unit fair\nreopen --reason 新证据\n' | sh there-and-back
  $ case-list -q --columns code,state
  XF2026-000001	closed
  XF2026-000002	registered
  XF2026-000003	registered

What was undone stays in the timeline, marked.

  $ case-do -q merge XF2026-000003 --into XF2026-000002
  XF2026-000003
  $ ledger-undo XF2026-000003 --reason 误并
  XF2026-000003
  ! ledger-undo: XF2026-000003: undone: merge [training]
  $ case-show -q XF2026-000003 | sed -n '/^Timeline/,$p'
  Timeline
    [..]  2026-03-02 09:00  add (uid [..])
    [..]  2026-03-02 09:00  merge (uid [..]), undone
        merged into: XF2026-000002
    [..]  2026-03-02 09:00  undo (uid [..])
        merged into: XF2026-000002 → (empty)
        reason: 误并

Undone again: the entry before it, here the one that added the case.  Its code
stays used, its number from above is free.

  $ new-case --ref 号3
  ! case-add: ref: '号3' is taken by XF2026-000003
  [4]
  $ ledger-undo XF2026-000003
  XF2026-000003
  ! ledger-undo: XF2026-000003: undone: add [training]
  $ ledger-undo XF2026-000003
  ! ledger-undo: XF2026-000003: nothing is left to undo
  [4]
  $ case-list -q --columns code
  XF2026-000001
  XF2026-000002
  $ case-list -q --void --columns code,state
  XF2026-000001	closed
  XF2026-000002	registered
  XF2026-000003	void
  $ case-do accept XF2026-000003
  ! case-do: XF2026-000003: cannot accept: the entry was undone
  [4]
  $ case-do merge XF2026-000002 --into XF2026-000003
  ! case-do: XF2026-000002: into: the entry 'XF2026-000003' was undone
  [4]
  $ due-list -q --due-within 60d --columns code,clock
  XF2026-000001	notice
  XF2026-000002	notice
  XF2026-000002	register
  XF2026-000001	return visit
  [1]
  $ new-case --ref 号3
  XF2026-000004

A command over several codes is undone for all of them, or not at all: not if
something later stands on one.

  $ case-do -q accept XF2026-000002 XF2026-000004
  XF2026-000002
  XF2026-000004
  $ case-do -q note XF2026-000004 --note 来电
  XF2026-000004
  $ ledger-undo XF2026-000002
  ! ledger-undo: XF2026-000004: cannot undo entry [..]: a later one ([..], note) stands on it; see 'ledger-show XF2026-000004'
  [4]
  $ case-list -q --state accepted --columns code
  XF2026-000002
  XF2026-000004
  $ ledger-undo -q XF2026-000004
  XF2026-000004
  $ ledger-undo -q XF2026-000002
  XF2026-000004
  XF2026-000002
  $ case-list -q --state accepted
  [1]

By entry; never an undo, a definition or the first entry.

  $ case-do -q accept XF2026-000002
  XF2026-000002
  $ ledger-undo -q --entry $(case-list -q --state accepted --columns version)
  XF2026-000002
  $ ledger-undo -q --entry $(case-list -q --state registered --columns version --limit 1)
  ! ledger-undo: cannot undo: 'undo' cannot be undone; act again instead
  [4]
  $ ledger-undo -q --entry 1
  ! ledger-undo: cannot undo: 'genesis' cannot be undone; act again instead
  [4]
  $ ledger-undo -q --entry 99999
  ! ledger-undo: there is no entry 99999
  [4]

An undo in a dry run writes nothing.

  $ ledger-verify -q >head; ledger-undo -n -q XF2026-000002 >out; ledger-verify -q | diff head -

An undone reply: the clock runs again, and is overdue if its time is up.

  $ case-do -q accept XF2026-000002
  XF2026-000002
  $ case-do -q reply XF2026-000002 --outcome supported --now 2026-05-01
  XF2026-000002
  $ ledger-undo -q XF2026-000002 --now 2026-05-10
  XF2026-000002
  $ clock reply XF2026-000002 --now 2026-05-10
  reply: 2026-03-02 09:00 → 2026-05-01, overdue

The time of the last entry goes back with it.

  $ case-do -q reply XF2026-000002 --outcome supported --on 2026-04-30 --now 2026-05-10
  XF2026-000002
  $ clock reply XF2026-000002
  reply: 2026-03-02 09:00 → 2026-05-01, met 2026-04-30 23:59:59
  $ ledger-verify -q --rules
  verified: [..]
