The grade of an accident: Order 493, Art. 3.  以上 includes the number, 以下
doesn't; the highest of the three criteria counts.

  $ export ANLAN_NOW=2026-03-02T09:00:00+08:00
  $ ledger-init -q --office 示例县应急局 --lang en --training >init
  $ unit-add -q --code build --name 示例建筑公司 --kind company
  build
  $ cat >log <<'END'
  > #!/bin/sh
  > exec accident-log -q --kind building --unit build --place 站房工地 --told 2026-03-02T08:20 --at 2026-03-02T08:00 --summary 脚手架坍塌 "$@"
  > END
  $ chmod +x log

Each bound exactly, and one below, by each criterion alone:

  $ for d in 0 1 2 3 9 10 29 30 31; do ./log --deaths $d; done
  SG2026-000001
  SG2026-000002
  SG2026-000003
  SG2026-000004
  SG2026-000005
  SG2026-000006
  SG2026-000007
  SG2026-000008
  SG2026-000009
  $ ledger-list -q accident --columns deaths,grade
  0	ordinary
  1	ordinary
  2	ordinary
  3	larger
  9	larger
  10	major
  29	major
  30	exceptional
  31	exceptional
  $ for s in 1 9 10 49 50 99 100 101; do ./log --serious $s >out; done
  $ ledger-list -q accident --deaths 0 --serious-from 1 --columns serious,grade
  1	ordinary
  9	ordinary
  10	larger
  49	larger
  50	major
  99	major
  100	exceptional
  101	exceptional
  $ for l in 0.01 9999999.99 10000000 49999999.99 50000000 99999999.99 100000000 100000000.01; do ./log --loss $l >out; done
  $ ledger-list -q accident --deaths 0 --loss-from 0.01 --columns loss,grade
  0.01	ordinary
  9999999.99	ordinary
  10000000.00	larger
  49999999.99	larger
  50000000.00	major
  99999999.99	major
  100000000.00	exceptional
  100000000.01	exceptional

The highest counts, whichever it is; those who are missing or lightly injured
don't:

  $ ./log --deaths 2 --serious 9 --loss 9999999.99
  SG2026-000026
  $ ./log --deaths 3 --serious 9 --loss 9999999.99
  SG2026-000027
  $ ./log --deaths 2 --serious 10 --loss 9999999.99
  SG2026-000028
  $ ./log --deaths 2 --serious 9 --loss 10000000
  SG2026-000029
  $ ./log --deaths 29 --serious 50 --loss 10000000
  SG2026-000030
  $ ./log --deaths 9 --serious 99 --loss 49999999.99
  SG2026-000031
  $ ./log --deaths 9 --serious 49 --loss 50000000
  SG2026-000032
  $ ./log --deaths 30 --serious 1
  SG2026-000033
  $ ./log --deaths 1 --serious 100
  SG2026-000034
  $ ./log --deaths 1 --serious 1 --loss 100000000
  SG2026-000035
  $ ./log --missing-persons 40 --injured 200
  SG2026-000036
  $ ledger-list -q accident --columns code,deaths,serious,loss,grade | tail -n 11
  SG2026-000026	2	9	9999999.99	ordinary
  SG2026-000027	3	9	9999999.99	larger
  SG2026-000028	2	10	9999999.99	larger
  SG2026-000029	2	9	10000000.00	larger
  SG2026-000030	29	50	10000000.00	major
  SG2026-000031	9	99	49999999.99	major
  SG2026-000032	9	49	50000000.00	major
  SG2026-000033	30	1	0.00	exceptional
  SG2026-000034	1	100	0.00	exceptional
  SG2026-000035	1	1	100000000.00	exceptional
  SG2026-000036	0	0	0.00	ordinary

It says why, and takes no other:

  $ ledger-show -q --explain SG2026-000009 | grep -A 1 'grade:' | head -n 2
    grade: exceptional
        graded: deaths >= 30 or serious >= 100 or loss >= 100000000.00; source: Order 493, Art. 3 (1)
  $ ANLAN_LANG=zh ledger-show -q --explain SG2026-000001 | grep -A 1 '事故等级：' | head -n 2
    事故等级：一般事故
        判定：其他情形；依据：《生产安全事故报告和调查处理条例》第三条第（四）项
  $ ./log --deaths 2 --grade larger
  ! accident-log: --grade does not belong to 'add'
  [2]
  $ ledger-do correct SG2026-000004 --grade ordinary --reason 核实
  ! ledger-do: SG2026-000004: grade: it is 'larger', not 'ordinary', for it is graded (deaths >= 3 or serious >= 10 or loss >= 10000000.00; source: Order 493, Art. 3 (3)); leave it out
  [3]

What can't be:

  $ ./log --deaths -1
  ! accident-log: deaths: -1 is too small; the least is 0
  [3]
  $ ./log --serious -1
  ! accident-log: serious: -1 is too small; the least is 0
  [3]
  $ ./log --loss -0.01
  ! accident-log: loss: -0.01 is too small; the least is 0.00
  [3]
  $ ./log --told 2026-03-02T07:59
  ! accident-log: cannot add: the head can't be told before it happened
  [4]
  $ ./log --told 2026-03-02T09:00:01
  ! accident-log: told: 2026-03-02 09:00:01 lies in the future
  [3]
  $ ./log --at 2026-03-02T09:00:01 --told 2026-03-02T09:00:01
  ! accident-log: at: 2026-03-02 09:00:01 lies in the future
  ! accident-log: told: 2026-03-02 09:00:01 lies in the future
  [3]
  $ ./log --unit nobody
  ! accident-log: unit: there is no unit 'nobody'; see 'ledger-list unit'
  [3]
  $ unit-add -q --code gone --name 已撤销的公司 --kind company --to 2026-02-28
  gone
  $ ./log --unit gone
  ! accident-log: unit: unit 'gone' is no longer valid: it ended on 2026-02-28 (it is 2026-03-02)
  [3]
  $ ./log --kind flood
  ! accident-log: kind: 'flood' is not one of traffic (道路交通), fire (火灾), building (建筑施工), mine (矿山), chemical (危险化学品), special (特种设备), water (水上交通), rail (铁路), other (其他)
  [3]
  $ accident-log --kind fire --place 仓库 --summary 起火
  ! accident-log: add: --unit (unit) is missing
  ! accident-log: add: --told (head told at) is missing
  [3]
  $ ledger-do toll SG2026-000099 --deaths 1
  ! ledger-do: SG2026-000099: there is no record 'SG2026-000099'
  [4]
  $ ledger-verify -q --rules >out
