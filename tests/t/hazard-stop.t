Listing for supervision, stopping work and consent to resume.

  $ ledger-init -q --office 示例县交通局 --lang en --training >init
  $ export PATH="$PATH:$TESTS/bin" ANLAN_NOW=2026-03-02T10:00
  $ unit-add -q --code road --name 公路科 >out; staff-add -q --code li --name 李示例 --unit road >out
  $ new-hazard major; new-hazard general
  YH2026-000001
  YH2026-000002

Only a major hazard is listed, once at a time, with a level and a deadline.

  $ hazard-do list YH2026-000002 --listed county --list-number 示安督〔2026〕1号 --list-by 2026-04-30
  ! hazard-do: YH2026-000002: cannot list: only a major hazard is listed
  [4]
  $ hazard-do list YH2026-000001 --listed county
  ! hazard-do: YH2026-000001: list: --list-number (number of the listing) is missing
  ! hazard-do: YH2026-000001: list: --list-by (listing: fixed by) is missing
  [3]
  $ hazard-do list YH2026-000001 --listed nation --list-number 1 --list-by 2026-04-30
  ! hazard-do: YH2026-000001: listed: 'nation' is not one of county (县级), city (市级), province (省级)
  [3]
  $ hazard-do list YH2026-000001 --listed county --list-number 示安督〔2026〕1号 --list-by 2026-03-01
  ! hazard-do: YH2026-000001: cannot list: the deadline is before the day on which it was found
  [4]
  $ hazard-do delist YH2026-000001
  ! hazard-do: YH2026-000001: cannot delist: it isn't on the list
  [4]
  $ hazard-do list YH2026-000001 --listed county --list-number 示安督〔2026〕1号 --list-by 2026-04-30
  YH2026-000001
  ! hazard-do: YH2026-000001: list for supervision; open; due: order 2026-03-03, listing 2026-04-30 [training]
  $ hazard-do list YH2026-000001 --listed province --list-number 省安督〔2026〕7号 --list-by 2026-05-31
  ! hazard-do: YH2026-000001: cannot list: it is listed: take it off the list first
  [4]
  $ hazard-do delist YH2026-000001 --reason 升级
  YH2026-000001
  ! hazard-do: YH2026-000001: take off the list; open; due: order 2026-03-03 [training]
  $ hazard-do delist YH2026-000001
  ! hazard-do: YH2026-000001: cannot delist: it isn't on the list
  [4]
  $ hazard-do list YH2026-000001 --listed province --list-number 省安督〔2026〕7号 --list-by 2026-05-31
  YH2026-000001
  ! hazard-do: YH2026-000001: list for supervision; open; due: order 2026-03-03, listing 2026-05-31 [training]
  $ clock listing YH2026-000001
  listing: 2026-03-02 10:00 → 2026-04-30, met 2026-03-02 10:00
  listing 2: 2026-03-02 10:00 → 2026-05-31, running
  $ hazard-list -q --on-list yes --columns code,listed,list_number,list_by
  YH2026-000001	province	省安督〔2026〕7号	2026-05-31

Work is stopped, and resumes only when that was asked for and granted; until
then nothing is closed.

  $ hazard-do stop YH2026-000001
  ! hazard-do: YH2026-000001: stop: --reason (reason) is missing
  [3]
  $ hazard-do consent YH2026-000001 --approver 王样本
  ! hazard-do: YH2026-000001: cannot consent: nobody has asked to resume
  [4]
  $ hazard-do apply-resume YH2026-000001
  ! hazard-do: YH2026-000001: cannot apply-resume: work isn't stopped
  [4]
  $ hazard-do -q stop YH2026-000001 --reason 立即停止施工
  YH2026-000001
  $ hazard-do stop YH2026-000001 --reason 再次
  ! hazard-do: YH2026-000001: cannot stop: work is stopped already
  [4]
  $ hazard-do consent YH2026-000001 --approver 王样本
  ! hazard-do: YH2026-000001: cannot consent: nobody has asked to resume
  [4]
  $ hazard-do apply-resume YH2026-000001 --reason 已加固
  YH2026-000001
  ! hazard-do: YH2026-000001: apply to resume; open; due: listing 2026-05-31, order 2026-03-03, consent to resume 2026-03-12 [training]
  $ hazard-do apply-resume YH2026-000001
  ! hazard-do: YH2026-000001: cannot apply-resume: that has been asked already
  [4]
  $ ANLAN_NOW=2026-03-12T23:59:59 hazard-do refuse-resume YH2026-000001 --reason 证据不足
  YH2026-000001
  ! hazard-do: YH2026-000001: refuse to resume; open; due: listing 2026-05-31, order 2026-03-03 [training]
  $ ANLAN_NOW=2026-03-13T00:00:00 hazard-do -q apply-resume YH2026-000001
  YH2026-000001
  $ export ANLAN_NOW=2026-03-24T00:00:00
  $ clock consent YH2026-000001
  consent to resume: 2026-03-02 10:00 → 2026-03-12, met 2026-03-12 23:59:59
  consent to resume 2: 2026-03-13 00:00 → 2026-03-23, overdue
  $ hazard-do -q order YH2026-000001 --owner li --measures 加固 --funds 1 --rectify-by 2026-04-01 --plan p --causes c --danger d --aims a --persons p --safety s
  YH2026-000001
  $ ANLAN_ACTOR=甲 hazard-do -q fix YH2026-000001; ANLAN_ACTOR=乙 hazard-do verify YH2026-000001
  YH2026-000001
  ! hazard-do: YH2026-000001: cannot verify: work is stopped: consent to resume comes first
  [4]
  $ hazard-do consent YH2026-000001
  ! hazard-do: YH2026-000001: consent: --approver (approver) is missing
  [3]
  $ hazard-do -q consent YH2026-000001 --approver 王样本; clock consent YH2026-000001
  YH2026-000001
  consent to resume: 2026-03-02 10:00 → 2026-03-12, met 2026-03-12 23:59:59
  consent to resume 2: 2026-03-13 00:00 → 2026-03-23, missed 2026-03-24 00:00
  $ ANLAN_ACTOR=乙 hazard-do verify YH2026-000001
  YH2026-000001
  ! hazard-do: YH2026-000001: verify and close; closed [training]
  $ clock listing YH2026-000001; hazard-do -q delist YH2026-000001
  listing: 2026-03-02 10:00 → 2026-04-30, met 2026-03-02 10:00
  listing 2: 2026-03-02 10:00 → 2026-05-31, met 2026-03-24 00:00
  YH2026-000001
  $ hazard-do stop YH2026-000001 --reason 已销号
  ! hazard-do: YH2026-000001: cannot stop: it is closed; no action leads on from there
  [4]
  $ ledger-verify -q --rules | sed 's/:.*//'
  verified
