The provincial monthly form: cumulative since January, by sector; minor counts
as general.

  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2025-12-31T09:00
  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ for u in road bus; do unit-add -q --code $u --name 单位$u; done >out; staff-add -q --code li --name 李示例 --unit road >out
  $ cat >on <<'END'
  > ANLAN_NOW=$1 && export ANLAN_NOW && shift && "$@" >>out
  > END

Found in December and in May: not of this period; on 1 January and 30 April: of
it.

  $ sh on 2025-12-31T23:59 new-hazard general --sector fire
  $ sh on 2026-01-01T00:00 new-hazard minor --sector fire; ANLAN_ACTOR=甲 sh on 2026-01-01T10:00 hazard-do fix-now -q YH2026-000001 --spent 49.99
  $ for s in fire fire road road gas; do sh on 2026-02-02T10:00 new-hazard general --sector $s; done; sh on 2026-02-03T10:00 hazard-do order -q YH2026-000002 YH2026-000003 YH2026-000005 --owner li --measures 加固
  $ for s in fire road road; do sh on 2026-03-02T10:00 new-hazard major --sector $s; done
  $ all='--owner li --measures 加固 --plan 封闭 --causes 老化 --danger 大 --aims 消除 --persons 公路科 --safety 限行 --planned yes'
  > sh on 2026-03-02T11:00 hazard-do order -q YH2026-000007 $all --funds 123456.78 --rectify-by 2026-03-31; sh on 2026-03-02T11:00 hazard-do order -q YH2026-000008 $all --funds 50 --rectify-by 2026-03-31
  $ sh on 2026-03-03T09:00 hazard-do list -q YH2026-000007 --listed county --list-number 1 --list-by 2026-06-30; sh on 2026-03-03T09:00 hazard-do list -q YH2026-000008 --listed province --list-number 2 --list-by 2026-06-30; sh on 2026-03-03T09:00 hazard-do list -q YH2026-000009 --listed city --list-number 3 --list-by 2026-06-30
  $ sh on 2026-03-04T09:00 hazard-do correct -q YH2026-000009 --planned yes --reason 列入计划
  $ for u in bus bus road; do sh on 2026-03-05T09:00 inspect-log -q --unit $u --sector fire; done; sh on 2026-04-30T09:00 inspect-log -q --unit road --sector road; sh on 2026-04-30T10:00 hazard-do shut -q YH2026-000006 --approver 王样本 --reason 取缔

One is fixed and rejected again, one is closed and one fixed on the last second,
one a second later; in May one more is found.

  $ ANLAN_ACTOR=甲 sh on 2026-04-30T23:59:58 hazard-do fix -q YH2026-000002 YH2026-000005 YH2026-000007 --spent 50; ANLAN_ACTOR=乙 sh on 2026-04-30T23:59:59 hazard-do verify -q YH2026-000002 YH2026-000007; ANLAN_ACTOR=乙 sh on 2026-04-30T23:59:59 hazard-do reject -q YH2026-000005 --reason 未到位
  ! hazard-do: spent: 50.00 for each of 3 records, 150.00 for all; if the sum was meant, undo it: 'ledger-undo YH2026-000002'
  $ ANLAN_ACTOR=甲 sh on 2026-05-01T00:00:00 hazard-do fix -q YH2026-000003 YH2026-000008; sh on 2026-05-01T00:00:00 new-hazard general --sector fire; sh on 2026-05-01T00:00:00 inspect-log -q --unit bus --sector road

By hand: fire 3 general, 2 fixed; road 2, none; gas 1, shut down.

  $ export ANLAN_NOW=2026-05-02T09:00
  $ report-run -q hazards --month 2026-04 --format md | grep -v ' | 0 | 0 | 0 |  | 0 | 0 |  | 0 | 0 | 0 | 0 | 0.00 | 0.00 |$' | sed '/^---$/,$d' | tee form
  # 示例县交通局: hazards found and removed
  \
  January to April 2026, as of 2026-04-30 23:59:59. Minor hazards count as general ones; general ones count once reported fixed, major ones once verified. Funds are in 10 000 yuan.
  \
  | sector | units inspected | general | fixed | fixed, % | major | closed | closed, % | in a plan | with all five | listed | by the province | funds planned | spent |
  | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
  | crowded places and fire | 2 | 3 | 2 | 66.7 | 1 | 1 | 100.0 | 1 | 1 | 1 | 0 | 12.35 | 0.01 |
  | gas | 0 | 1 | 1 | 100.0 | 0 | 0 |  | 0 | 0 | 0 | 0 | 0.00 | 0.00 |
  | roads, bridges, tunnels | 1 | 2 | 0 | 0.0 | 2 | 0 | 0.0 | 2 | 1 | 2 | 1 | 0.01 | 0.01 |
  | total | 2 | 6 | 3 | 50.0 | 3 | 1 | 33.3 | 3 | 2 | 3 | 1 | 12.35 | 0.02 |
  \
  $ ANLAN_LANG=zh report-run -q hazards --month 2026-04 --format md | sed -n '1,3p; /^| 行业/p; /^| 合计/p'
  # 示例县交通局安全隐患排查治理情况月报表
  \
  2026年1—4月累计，截至2026-04-30 23:59:59。小隐患计入一般隐患；一般隐患报告整改即计，重大隐患验收销号后计。资金单位：万元。
  | 行业领域 | 检查单位 | 一般隐患 | 已整改 | 整改率（%） | 重大隐患 | 已销号 | 销号率（%） | 列入计划 | 其中五落实 | 挂牌督办 | 其中省级 | 计划资金 | 实际投入 |
  | 合计 | 2 | 6 | 3 | 50.0 | 3 | 1 | 33.3 | 3 | 2 | 3 | 1 | 12.35 | 0.02 |

January alone; and April's once more at the end of the year, the same.

  $ report-run -q hazards --month 2026-01 --format md | grep -E '^. (crowded|total)'
  | crowded places and fire | 0 | 1 | 1 | 100.0 | 0 | 0 |  | 0 | 0 | 0 | 0 | 0.00 | 0.00 |
  | total | 0 | 1 | 1 | 100.0 | 0 | 0 |  | 0 | 0 | 0 | 0 | 0.00 | 0.00 |
  $ report-run -q hazards --month 2026-04 --format md --now 2026-12-31 | grep -v ' | 0 | 0 | 0 |  | 0 | 0 |  | 0 | 0 | 0 | 0 | 0.00 | 0.00 |$' | sed '/^---$/,$d' | diff form - && report-run -q hazards --month 2026-05 --format md | grep '^. total'
  | total | 2 | 7 | 4 | 57.1 | 3 | 1 | 33.3 | 3 | 2 | 3 | 1 | 12.35 | 0.02 |

What was undone counts nowhere.

  $ ledger-undo -q YH2026-000002 --reason 误销号 && report-run -q hazards --month 2026-04 --format md | grep '^. crowded'
  YH2026-000007
  YH2026-000002
  | crowded places and fire | 2 | 3 | 2 | 66.7 | 1 | 0 | 0.0 | 1 | 1 | 1 | 0 | 12.35 | 0.01 |

The state at T, and amounts in units of several yuan, wherever figures are
counted.

  $ for t in 2026-04-30T23:59:57 2026-04-30T23:59:58 2026-05-01; do ledger-count -q hazard --found-to 2026-04-30 --measure 'in:fixing,in:fixed|closed,sum:spent/10000,sum:spent/100' --now $t; done
  5	1	0.02	2.00
  2	4	0.02	2.00
  3	3	0.02	2.00
  $ ANLAN_LANG=zh ledger-count -q hazard --by severity --measure 'in:待验收|closed,max:funds/10000' --format csv
  隐患等级,待验收、已销号,最大计划资金/10000
  小隐患,1,
  一般隐患,2,
  重大隐患,2,12.35
  $ for m in in in:opne 'in:fixed|' sum:spent/x sum:spent/1 sum:spent/1000000001 sum:households/10 count/10; do ledger-count -q hazard --measure $m; done
  ! ledger-count: in: ledger 'hazard' has no state ''; expected some of open, fixing, fixed, closed, shut
  ! ledger-count: in: ledger 'hazard' has no state 'opne'; expected some of open, fixing, fixed, closed, shut
  ! ledger-count: in: ledger 'hazard' has no state ''; expected some of open, fixing, fixed, closed, shut
  ! ledger-count: sum: 'spent/x' is in no unit of money; expected a number of yuan, such as /10000
  ! ledger-count: sum: 'spent/1' is in no unit of money; expected a number of yuan, such as /10000
  ! ledger-count: sum: 'spent/1000000001' is in no unit of money; expected a number of yuan, such as /10000
  ! ledger-count: sum: 'households' is no amount; only amounts are told in units of several yuan
  ! ledger-count: there is no measure 'count/10'; expected count, sum:FIELD, min:FIELD, max:FIELD, distinct:FIELD, in:STATE, closed, left, open, overdue, ontime:CLOCK, met:CLOCK, due:CLOCK, extended:CLOCK, withdrawn:CLOCK, late:CLOCK, late, undone; of returns expected, filed, missing, zero, late-filed, corrected; of sets of units expected, covered, uncovered or coverage; of presence uncovered
  [2]

The names of the templates are told; one's own comes first.

  $ report-run --help | grep templates; report-run -q hazard
  Shipped templates: [..]hazards, [..]
  ! report-run: there is no report 'hazard'; expected a file or one of [..]hazards, [..]
  [2]
  $ mkdir -p home/templates; echo 'own {{hazard.count}}' >home/templates/hazards.md; ANLAN_HOME=$PWD/home report-run -q hazards --month 2026-04 --format md | head -1
  own 0
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
