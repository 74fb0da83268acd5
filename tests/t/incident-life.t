An incident from the first call to what was learnt from it: its clocks in hours
and minutes, each met at its last second and missed by one.

  $ export ANLAN_NOW=2026-03-02T08:50:00+08:00 PATH="$PATH:$TESTS/bin"
  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ staff-add -q --code wang --name 王样本; staff-add -q --code li --name 李示例
  wang
  li
  $ cat >log <<'END'
  > #!/bin/sh
  > exec incident-log -q --place 县政府大门 --summary 反映拖欠工资 --kind "$@"
  > END
  $ cat >at <<'END'
  > #!/bin/sh
  > # at TIME ACTION CODE...: what is done then
  > now=2026-03-02T$1
  > shift
  > exec incident-do -q --now "$now" "$@"
  > END
  $ chmod +x log at

Group visits: on site within 1 hour; the written report within 2 hours at level
III, 1 hour at II, 30 minutes at I.

  $ for n in 4 4 5 5 10 10; do ./log group-visit --headcount $n >out; done
  $ ./at 09:00 activate SJ2026-000001 SJ2026-000002 SJ2026-000003 SJ2026-000004 SJ2026-000005 SJ2026-000006 --by 王样本 >out
  $ ./at 09:30:00 report SJ2026-000005 --to 县委值班室
  SJ2026-000005
  $ ./at 09:30:01 report SJ2026-000006 --to 县委值班室
  SJ2026-000006
  $ ./at 10:00:00 arrive SJ2026-000001 SJ2026-000003 SJ2026-000005 --lead wang >out
  $ ./at 10:00:00 report SJ2026-000003 --to 县委值班室
  SJ2026-000003
  $ due-list -q --overdue --now 2026-03-02T10:00:00 --columns code,clock
  $ due-list -q --overdue --now 2026-03-02T10:00:01 --columns code,clock
  SJ2026-000002	on site
  SJ2026-000004	on site
  SJ2026-000004	written report
  SJ2026-000006	on site
  [1]
  $ ./at 10:00:01 arrive SJ2026-000002 SJ2026-000004 SJ2026-000006 --lead wang >out
  $ ./at 10:00:01 report SJ2026-000004 --to 县委值班室
  SJ2026-000004
  $ ./at 11:00:00 report SJ2026-000001 --to 县委值班室
  SJ2026-000001
  $ ./at 11:00:01 report SJ2026-000002 --to 县委值班室
  SJ2026-000002
  $ clock 'on site' SJ2026-000001 SJ2026-000002 SJ2026-000003 SJ2026-000004 SJ2026-000005 SJ2026-000006
  on site: 2026-03-02 09:00 → 2026-03-02 10:00, met 2026-03-02 10:00
  on site: 2026-03-02 09:00 → 2026-03-02 10:00, missed 2026-03-02 10:00:01
  on site: 2026-03-02 09:00 → 2026-03-02 10:00, met 2026-03-02 10:00
  on site: 2026-03-02 09:00 → 2026-03-02 10:00, missed 2026-03-02 10:00:01
  on site: 2026-03-02 09:00 → 2026-03-02 10:00, met 2026-03-02 10:00
  on site: 2026-03-02 09:00 → 2026-03-02 10:00, missed 2026-03-02 10:00:01
  $ clock 'written report' SJ2026-000001 SJ2026-000002 SJ2026-000003 SJ2026-000004 SJ2026-000005 SJ2026-000006
  written report: 2026-03-02 09:00 → 2026-03-02 11:00, met 2026-03-02 11:00
  written report: 2026-03-02 09:00 → 2026-03-02 11:00, missed 2026-03-02 11:00:01
  written report: 2026-03-02 09:00 → 2026-03-02 10:00, met 2026-03-02 10:00
  written report: 2026-03-02 09:00 → 2026-03-02 10:00, missed 2026-03-02 10:00:01
  written report: 2026-03-02 09:00 → 2026-03-02 09:30, met 2026-03-02 09:30
  written report: 2026-03-02 09:00 → 2026-03-02 09:30, missed 2026-03-02 09:30:01

On site is whom the plan names, or somebody above; at most 5 represent the
others:

  $ ./log group-visit --headcount 5; ./log group-visit --headcount 10
  SJ2026-000007
  SJ2026-000008
  $ ./at 12:00 activate SJ2026-000007 SJ2026-000008 --by 王样本 >out
  $ ./at 12:10 arrive SJ2026-000007 --who office-head
  ! incident-do: SJ2026-000007: cannot arrive: at level II the deputy in charge has to be on site
  [4]
  $ ./at 12:10 arrive SJ2026-000008 --who deputy
  ! incident-do: SJ2026-000008: cannot arrive: at level I the head has to be on site (assumed)
  [4]
  $ ./at 12:10 arrive SJ2026-000007 --who deputy --lead li --representatives 6
  ! incident-do: SJ2026-000007: representatives: 6 is too large; the most is 5
  [3]
  $ ./at 12:10 arrive SJ2026-000007 --who deputy --lead li --representatives 5 --demands 要求本周发放工资
  SJ2026-000007
  $ ./at 12:10 arrive SJ2026-000008 --who head --representatives 0
  SJ2026-000008

All other kinds: by telephone within 30 minutes, in writing within 60 from level
II up.  A written report is one by telephone too.

  $ for i in certain larger larger major; do ./log fire --impact $i >out; done
  $ ./at 13:00 activate SJ2026-000009 SJ2026-000010 SJ2026-000011 SJ2026-000012 --by 王样本 >out
  $ ./at 13:30:00 phone-report SJ2026-000009 SJ2026-000010 --to 县应急局 >out
  $ ./at 13:30:01 phone-report SJ2026-000011 --to 县应急局
  SJ2026-000011
  $ ./at 13:30:00 report SJ2026-000012 --to 县应急局
  SJ2026-000012
  $ ./at 14:00:00 report SJ2026-000010 --to 县应急局
  SJ2026-000010
  $ ./at 14:00:01 report SJ2026-000011 --to 县应急局
  SJ2026-000011
  $ clock 'report by phone' SJ2026-000009 SJ2026-000010 SJ2026-000011 SJ2026-000012
  report by phone: 2026-03-02 13:00 → 2026-03-02 13:30, met 2026-03-02 13:30
  report by phone: 2026-03-02 13:00 → 2026-03-02 13:30, met 2026-03-02 13:30
  report by phone: 2026-03-02 13:00 → 2026-03-02 13:30, missed 2026-03-02 13:30:01
  report by phone: 2026-03-02 13:00 → 2026-03-02 13:30, met 2026-03-02 13:30
  $ clock 'written report' SJ2026-000009 SJ2026-000010 SJ2026-000011 SJ2026-000012
  written report: 2026-03-02 13:00 → 2026-03-02 14:00, met 2026-03-02 14:00
  written report: 2026-03-02 13:00 → 2026-03-02 14:00, missed 2026-03-02 14:00:01
  written report: 2026-03-02 13:00 → 2026-03-02 14:00, met 2026-03-02 13:30
  $ clock 'on site' SJ2026-000009
  [1]

First, follow-up and final report: again within 4 hours at level I, 12 at II, 24
at III, until it is over; then the final one within 24.

  $ ./at 14:30 follow-up SJ2026-000009 --to 县应急局
  ! incident-do: SJ2026-000009: cannot follow-up: the first report comes before
  [4]
  $ ./at 17:30:00 follow-up SJ2026-000012 --to 县应急局
  SJ2026-000012
  $ ./at 21:30:01 follow-up SJ2026-000012 --to 县应急局
  SJ2026-000012
  $ clock 'follow-up' SJ2026-000012 SJ2026-000010 SJ2026-000001
  follow-up report: 2026-03-02 13:30 → 2026-03-02 17:30, met 2026-03-02 17:30
  follow-up report 2: 2026-03-02 17:30 → 2026-03-02 21:30, missed 2026-03-02 21:30:01
  follow-up report 3: 2026-03-02 21:30:01 → 2026-03-03 01:30:01, running
  follow-up report: 2026-03-02 14:00 → 2026-03-03 02:00, running
  follow-up report: 2026-03-02 11:00 → 2026-03-03 11:00, running
  $ ./at 21:40 final-report SJ2026-000012 --to 县应急局
  ! incident-do: SJ2026-000012: cannot final-report: it is plan active; possible now: phone-report, arrive, report, follow-up, command, dispatch, update, end
  [4]
  $ ./at 21:50 end SJ2026-000012
  ! incident-do: SJ2026-000012: end: --done (done so far) is missing
  [3]
  $ ./at 21:50 end SJ2026-000012 SJ2026-000010 SJ2026-000009 --done 明火已扑灭 >out
  $ clock 'follow-up report 3' SJ2026-000012
  follow-up report 3: 2026-03-02 21:30:01 → 2026-03-03 01:30:01, met 2026-03-02 21:50
  $ incident-do -q final-report SJ2026-000012 --to 县应急局 --now 2026-03-03T21:50:00
  SJ2026-000012
  $ incident-do -q final-report SJ2026-000010 --to 县应急局 --now 2026-03-03T21:50:01
  SJ2026-000010
  $ incident-do -q final-report SJ2026-000009 --to 县应急局 --now 2026-03-03T09:00
  ! incident-do: SJ2026-000009: cannot final-report: the first report comes before
  [4]
  $ incident-do -q report SJ2026-000009 --to 县应急局 --now 2026-03-03T09:00
  SJ2026-000009
  $ clock 'final report' SJ2026-000012 SJ2026-000010
  final report: 2026-03-02 21:50 → 2026-03-03 21:50, met 2026-03-03 21:50
  final report: 2026-03-02 21:50 → 2026-03-03 21:50, missed 2026-03-03 21:50:01
  $ incident-do review SJ2026-000012 --now 2026-03-04T09:00
  ! incident-do: SJ2026-000012: review: --note (note) is missing
  [3]
  $ incident-do review SJ2026-000012 --note 配电箱须每月检查 --now 2026-03-04T09:00
  SJ2026-000012
  ! incident-do: SJ2026-000012: review; reviewed [training]
  $ incident-list -q --columns code,state,stage --kind fire
  SJ2026-000009	ended	first
  SJ2026-000010	finally reported	final
  SJ2026-000011	plan active	first
  SJ2026-000012	reviewed	final

Who commands, what was sent; a team that no longer is can't be:

  $ ledger-add -q team --code r1 --name 一队 --members wang,li --leader wang --on 2026-03-02T08:50
  r1
  $ ledger-add -q team --code r2 --name 二队 --to 2026-03-01
  r2
  $ ledger-add -q vehicle --code 川A12345 --kind bus; ledger-add -q vehicle --code 川A12346 --kind official
  川A12345
  川A12346
  $ ./at 15:00 command SJ2026-000011 --lead li
  SJ2026-000011
  $ ./at 15:00 dispatch SJ2026-000011 --team r1 --vehicle 川A12345,川A12346 --role 疏散
  SJ2026-000011
  $ ./at 15:00 dispatch SJ2026-000011 --team r2
  ! incident-do: SJ2026-000011: team: team 'r2' is no longer valid: it ended on 2026-03-01 (it is 2026-03-02)
  [3]
  $ ./at 15:00 dispatch SJ2026-000011 --team r3
  ! incident-do: SJ2026-000011: team: there is no emergency team 'r3'; see 'ledger-list team'
  [3]
  $ ./at 15:00 update SJ2026-000011 --deaths 0 --injuries 1 --done 已疏散30人
  SJ2026-000011
  $ ledger-show -q SJ2026-000011 | sed -n '/take command/,$p' | sed 's/uid [0-9]*/uid/; s/^ *[0-9]*  2/    [..]  2/'
      [..]  2026-03-02 15:00  take command (uid), entered late, 2026-03-04 09:00
        leader in command: 李示例
      [..]  2026-03-02 15:00  dispatch (uid), entered late, 2026-03-04 09:00
        team: 一队
        vehicle: 川A12345, 川A12346
        role: 疏散
      [..]  2026-03-02 15:00  update (uid), entered late, 2026-03-04 09:00
        deaths: 0
        injured: 0 → 1
        done so far: 已疏散30人

One for which no plan is needed:

  $ ./log other
  SJ2026-000013
  $ ./at 15:00 dismiss SJ2026-000013
  ! incident-do: SJ2026-000013: dismiss: --reason (reason) is missing
  [3]
  $ ./at 15:00 dismiss SJ2026-000013 --reason 当场化解
  SJ2026-000013
  $ ./at 15:00 activate SJ2026-000013 --by 王样本 --level 3
  ! incident-do: SJ2026-000013: cannot activate: it is no plan needed; no action leads on from there
  [4]
  $ ledger-undo -q SJ2026-000013 --now 2026-03-02T15:00
  SJ2026-000013

Each clock has its own compliance:

  $ ledger-count -q incident --from 2026-03-01 --to 2026-03-31 --now 2026-04-01T00:00 --measure due:arrive,ontime:arrive,due:report,ontime:report,due:phone,ontime:phone,due:written,ontime:written,due:follow-up,ontime:follow-up,due:final-report,ontime:final-report --format csv
  on site due,"on site on time, %",written report due,"written report on time, %",report by phone due,"report by phone on time, %",written report due,"written report on time, %",follow-up report due,"follow-up report on time, %",final report due,"final report on time, %"
  8,62.5,8,37.5,4,75.0,3,66.7,12,25.0,3,33.3
  $ ledger-count -q incident --from 2026-03-01 --to 2026-03-31 --now 2026-04-01T00:00 --by level --measure count,ontime:report,closed
  3	3	50.0	0
  2	5	33.3	0
  1	4	33.3	1
  	1		0
  $ ledger-verify -q --rules >out
