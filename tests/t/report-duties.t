What is due, in all ledgers, in a report: as due-list shows it, or in a period.

  $ $TESTS/lib/faults
  $ export ANLAN_NOW=2026-11-16T09:00
  $ staff-add -q --code li --name 李示例 --unit mid
  li
  $ ledger-do -q fix GZ2026-000010
  GZ2026-000010
  $ ledger-add -q fault --severity major --unit east --what 塌陷
  GZ2026-000012
  $ ledger-add -q fault --severity minor --unit mid --what 破损
  GZ2026-000013
  $ case-add -q --channel visit --level county --summary 路灯 --unit mid --owner li --contactable no
  XF2026-000001
  $ export ANLAN_NOW=2026-11-22T10:00
  $ ledger-add -q fault --found 2026-11-22 --severity major --unit lane --what 漏水
  GZ2026-000014
  $ export ANLAN_NOW=2026-11-23T10:00
  $ due-list -q --due-within 30d --columns code,clock,unit,due
  GZ2026-000012	repair	东镇	2026-11-19
  GZ2026-000014	repair	东镇一巷	2026-11-25
  GZ2026-000013	repair	中镇	2026-11-26
  XF2026-000001	register	中镇	2026-12-01
  [1]
  $ cat >week.md <<'END'
  > Overdue or due by the end of {{to}}:
  >
  > {{duties}}
  >
  > {{duties fault overdue: code, clock, due, days}}
  >
  > Due in the next week:
  >
  > {{duties @next: code, ledger, clock, unit, owner, due, days}}
  >
  > {{duties fault @next unit=mid: code, severity, due}}
  >
  > {{duties fault,case @next unit!=mid: code, due}}
  >
  > {{duties under=east @next: code, due}}
  >
  > {{duties owner=li due-within=30d: code, due, what}}
  >
  > {{duties @2026-11: code, due; limit 2}}
  > END
  $ report-run -q week.md --month 2026-W47 | sed '/^--$/,$d'
  Overdue or due by the end of 2026-11-22:
  \
  code           ledger  clock   responsible unit  responsible person  due
  -------------  ------  ------  ----------------  ------------------  ----------
  GZ2026-000012  fault   repair  东镇                                  2026-11-19
  \
  code           clock   due         days left
  -------------  ------  ----------  ---------
  GZ2026-000012  repair  2026-11-19         -3
  \
  Due in the next week:
  \
  code           ledger  clock   responsible unit  responsible person  due         days left
  -------------  ------  ------  ----------------  ------------------  ----------  ---------
  GZ2026-000014  fault   repair  东镇一巷                              2026-11-25          3
  GZ2026-000013  fault   repair  中镇                                  2026-11-26          4
  \
  code           severity  due
  -------------  --------  ----------
  GZ2026-000013  minor     2026-11-26
  \
  code           due
  -------------  ----------
  GZ2026-000014  2026-11-25
  \
  code           due
  -------------  ----------
  GZ2026-000014  2026-11-25
  \
  code           due         about
  -------------  ----------  -----
  XF2026-000001  2026-12-01  路灯
  \
  code           due
  -------------  ----------
  GZ2026-000012  2026-11-19
  GZ2026-000014  2026-11-25
  \
  $ report-run -q week.md --month 2026-W47 --format json | sed '/provenance/,$d'
  {"blocks":[
  {"type":"paragraph","text":"Overdue or due by the end of 2026-11-22:","figures":[]},
  {"type":"list","columns":[{"name":"code","label":"code"},{"name":"ledger","label":"ledger"},{"name":"clock","label":"clock"},{"name":"unit","label":"responsible unit"},{"name":"owner","label":"responsible person"},{"name":"due","label":"due"}],"rows":[
   ["GZ2026-000012","fault","fix","east",null,"2026-11-19T23:59:59+08:00"]]},
  {"type":"list","columns":[{"name":"code","label":"code"},{"name":"clock","label":"clock"},{"name":"due","label":"due"},{"name":"days","label":"days left"}],"rows":[
   ["GZ2026-000012","fix","2026-11-19T23:59:59+08:00",-3]]},
  {"type":"paragraph","text":"Due in the next week:","figures":[]},
  {"type":"list","columns":[{"name":"code","label":"code"},{"name":"ledger","label":"ledger"},{"name":"clock","label":"clock"},{"name":"unit","label":"responsible unit"},{"name":"owner","label":"responsible person"},{"name":"due","label":"due"},{"name":"days","label":"days left"}],"rows":[
   ["GZ2026-000014","fault","fix","lane",null,"2026-11-25T23:59:59+08:00",3],
   ["GZ2026-000013","fault","fix","mid",null,"2026-11-26T23:59:59+08:00",4]]},
  {"type":"list","columns":[{"name":"code","label":"code"},{"name":"severity","label":"severity"},{"name":"due","label":"due"}],"rows":[
   ["GZ2026-000013","minor","2026-11-26T23:59:59+08:00"]]},
  {"type":"list","columns":[{"name":"code","label":"code"},{"name":"due","label":"due"}],"rows":[
   ["GZ2026-000014","2026-11-25T23:59:59+08:00"]]},
  {"type":"list","columns":[{"name":"code","label":"code"},{"name":"due","label":"due"}],"rows":[
   ["GZ2026-000014","2026-11-25T23:59:59+08:00"]]},
  {"type":"list","columns":[{"name":"code","label":"code"},{"name":"due","label":"due"},{"name":"what","label":"about"}],"rows":[
   ["XF2026-000001","2026-12-01T23:59:59+08:00","路灯"]]},
  {"type":"list","columns":[{"name":"code","label":"code"},{"name":"due","label":"due"}],"rows":[
   ["GZ2026-000012","2026-11-19T23:59:59+08:00"],
   ["GZ2026-000014","2026-11-25T23:59:59+08:00"]]}
  ],
  $ report-run -q week.md --from 2026-11-10 --to 2026-11-16 | sed -n '/Due in/,/unit/p;/^As of/p'
  Due in the next week:
  \
  code           ledger  clock   responsible unit  responsible person  due         days left
  As of: 2026-11-16 23:59:59
  $ ANLAN_LANG=zh report-run -q week.md --month 2026-W47 | sed -n '1,7p'
  　　Overdue or due by the end of 2026-11-22:
  \
  编号           台账  时限  责任单位  责任人  到期
  -------------  ----  ----  --------  ------  ----------
  GZ2026-000012  故障  修复  东镇              2026-11-19
  \
  编号           时限  到期        剩余天数

@next is the period behind: of a calendar month or year the next one, of any
other range the same number of days.  Each is where it has to be at the ends of
years and of February.

  $ printf '{{list fault @next: code, found}}\n{{fault.count @next}}' >next.md
  $ printf '{{duties @next @next: code, due}}\n' >next2.md
  $ report-run -q next2.md --month 2026-W47 | sed '/^--$/,$d'
  code           due
  -------------  ----------
  XF2026-000001  2026-12-01
  \
  $ report-run -q next.md --month 2025-12 | sed '/^--$/,$d'
  (none)
  \
  0
  \
  $ report-run -q next.md --month 2026-01 | tail -n +9 | sed '/^--$/,$d'
  \
  6
  \
  $ report-run -q next.md --month 2025-Q4 | tail -n +9 | sed '/^--$/,$d'
  GZ2026-000007  2026-03-02
  GZ2026-000008  2026-03-02
  GZ2026-000009  2026-03-02
  GZ2026-000010  2026-03-02
  \
  10
  \
  $ report-run -q next.md --month 2025 | tail -n +15 | sed '/^--$/,$d'
  GZ2026-000014  2026-11-22
  \
  13
  \
  $ report-run -q next.md --from 2026-02-02 --to 2026-02-03 | sed '/^--$/,$d'
  code           found on
  -------------  ----------
  GZ2026-000004  2026-02-05
  \
  1
  \

  $ cat >wrong.md <<'END'
  > {{duties falt @next}}
  > {{duties fault,nope @next}}
  > {{duties @ytd @next}}
  > {{duties overdue @next}}
  > {{duties due-within=3d @next}}
  > {{duties: code, nothing}}
  > {{duties; sort due}}
  > {{duties urgent}} text
  > {{duties fault severity=huge}}
  > END
  $ report-run -q wrong.md --month 2026-W47
  ! report-run: wrong.md:1:10: there is no ledger 'falt'; did you mean 'fault'?
  ! report-run: wrong.md:2:10: there is no ledger 'nope'; there are [..]
  ! report-run: wrong.md:3:15: @ytd has no period behind it; expected @next alone
  ! report-run: wrong.md:4:10: a period and 'overdue': expected one or the other
  ! report-run: wrong.md:5:10: a period and 'due-within': expected one or the other
  ! report-run: wrong.md:6:9: there is no column 'nothing'
  ! report-run: wrong.md:7:11: expected limit N
  ! report-run: wrong.md:8:1: a list stands on a line of its own
  ! report-run: wrong.md:8:10: there is no ledger 'urgent'; there are [..]
  ! report-run: wrong.md:9:10: severity: 'huge' is not one of minor (轻微), general (一般), major (严重)
  [3]
  $ ledger-verify -q --rules | sed 's/head .*/head/'
  verified: [..] entries, head
