Figures of others in a report: of this period or another, and always marked.

  $ ledger-init -q --office 示例县信访局 --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-05-06T09:00
  $ add() { ledger-add -q outside "$@"; }
  > add --code r3 --name 全市排名 --period 2026-03 --value 第五 --source 市信访局通报
  > add --code r4 --name 全市排名 --period 2026年4月 --value 第二 --source 市信访局通报
  > add --code h --name 搬迁户数 --period 2026 --value 186 --of 368 --source 住建局
  > add --code q --name 满意率 --period 2026-Q1 --value 93.5% --source 统计局
  r3
  r4
  h
  q
  $ cat >t.md <<'END'
  > 本月{{external 全市排名}}，上月{{external 全市排名 @last}}，去年同期{{external 全市排名 @lastyear}}，三月{{external 全市排名 @2026-03}}。
  > 搬迁{{external 搬迁户数 @2026}}户；满意率{{external "满意率" @2026-Q1}}，{{external 满意率}}。
  > END
  $ ANLAN_LANG=zh report-run -q --month 2026-04 --format md t.md | head -n 1
  本月第二（外部数据），上月第五（外部数据），去年同期–（外部数据），三月第五（外部数据）。搬迁186/368（外部数据）户；满意率93.5%（外部数据），–（外部数据）。
  $ ANLAN_LANG=en report-run -q --month 2026-04 --format md t.md | head -n 1
  本月第二 (external)，上月第五 (external)，去年同期– (external)，三月第五 (external)。搬迁186/368 (external)户；满意率93.5% (external)，– (external)。
  $ report-run -q --from 2026-04-01 --to 2026-04-29 --format md t.md | head -n 1
  本月– (external)，上月– (external)，去年同期– (external)，三月第五 (external)。搬迁186/368 (external)户；满意率93.5% (external)，– (external)。

There is one of a name and period; a figure corrected, and one undone.

  $ ledger-add -q outside --code r5 --name 全市排名 --period 2026-03 --value 第六 --source 市信访局通报
  ! ledger-add: cannot add: this figure is there; correct it (r3)
  [4]
  $ ledger-do -q correct outside/r4 --value 第三 --reason 更正通报
  r4
  $ ledger-undo -q outside/r3 --reason 录错
  r3
  $ report-run -q --month 2026-04 --format md t.md | head -n 1 | sed 's/。.*//'
  本月第三 (external)，上月– (external)，去年同期– (external)，三月– (external)

What is wrong is told with its place.

  $ printf '{{external 全市排明}}\n{{external}}\n{{external 搬迁户数 value=3}}\n{{external x-y}}\n{{external 搬迁户数 vs last}}\n' >bad.md; ANLAN_LANG=en report-run -q --month 2026-04 bad.md
  ! report-run: bad.md:1:12: there is no outside figure '全市排明'; did you mean '全市排名'?
  ! report-run: bad.md:2:11: expected the name of an outside figure
  ! report-run: bad.md:3:12: an outside figure goes with a period alone
  ! report-run: bad.md:4:12: there is no outside figure 'x-y'; see 'ledger-list outside'
  ! report-run: bad.md:5:17: nothing more was expected before '}}'
  [3]
  $ ledger-add -q outside --code z --name 排名 --period 2026-04 --value 1
  ! ledger-add: add: --source (source) is missing
  [3]
  $ ledger-verify -q --rules
  verified: [..]
