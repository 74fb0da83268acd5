Import: which columns a file has, in which order and language they stand.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init

Chinese labels in any order, under lines that aren't the header; empty rows
are passed over, and so are blanks around a name.

  $ cat >banner.csv <<END
  > 示例县信访事项登记表,,,
  > ,,,
  > 填表单位：信访局,,2026年3月,
  > 问题概要, 信访层级 ,信访形式,收到时间
  > 路灯不亮,县级,来信,2026年2月3日
  > ,,,
  > 井盖丢失,county,letter,2026-02-04
  > END
  $ case-import banner.csv
  ! case-import: banner.csv (UTF-8): 2 rows; 2 added, 0 there already, 0 rejected
  $ case-list -q --format csv --columns code,received,channel,level,summary
  code,received,channel,level lodged at,summary
  XF2026-000001,2026-02-03 00:00,letter,county,路灯不亮
  XF2026-000002,2026-02-04 00:00,letter,county,井盖丢失

Names of fields, as options and in any case; another separator.

  $ printf 'RECEIVED;channel;Level;summary;repeat-of;superior'"'"'s number\n2026-02-05;letter;county;x;XF2026-000001;N1\n' >semi.csv
  $ case-import -q semi.csv
  $ case-list -q --format csv --columns code,repeat_of,ref --ref N1
  code,repeat of,superior's number
  XF2026-000003,XF2026-000001,N1
  $ printf 'channel\tlevel\tsummary\nletter\tcounty\ty\n' | case-import -q -

Wrong ones: all of them are told.

  $ cat >wrong.csv <<END
  > recieved,summary,channel,state,outcome,问题概要,编号,颜色,备注
  > 2026-02-05,x,letter,registered,supported,y,1,红,
  > END
  $ case-import wrong.csv
  ! case-import: wrong.csv:1:1: unknown column 'recieved'; did you mean 'received'?
  ! case-import: wrong.csv:1:4: column 'state' is what the ledger makes itself and can't be imported (--ignore-extra leaves it out)
  ! case-import: wrong.csv:1:5: column 'outcome' is set by actions, not when a record is added (--ignore-extra leaves it out)
  ! case-import: wrong.csv:1:7: column '编号' is what the ledger makes itself and can't be imported (--ignore-extra leaves it out)
  ! case-import: wrong.csv:1:8: unknown column '颜色' (--ignore-extra leaves such columns out)
  ! case-import: wrong.csv:1:9: column '备注' is set by actions, not when a record is added (--ignore-extra leaves it out)
  ! case-import: wrong.csv:1:6: column '问题概要' means the same as column 2, 'summary'
  ! case-import: wrong.csv:1:1: these columns are required and not there: level (信访层级)
  [3]
  $ case-import --ignore-extra wrong.csv
  ! case-import: wrong.csv:1:6: column '问题概要' means the same as column 2, 'summary'
  ! case-import: wrong.csv:1:1: these columns are required and not there: level (信访层级)
  [3]

What is left out with --ignore-extra.

  $ cat >extra.csv <<END
  > code,received,channel,level,topic,summary,state,due,颜色
  > XF2026-000009,2026-02-05,letter,county,other,z,closed,2026-05-01,红
  > END
  $ case-import -q extra.csv
  ! case-import: extra.csv:1:1: column 'code' is what the ledger makes itself and can't be imported (--ignore-extra leaves it out)
  ! case-import: extra.csv:1:7: column 'state' is what the ledger makes itself and can't be imported (--ignore-extra leaves it out)
  ! case-import: extra.csv:1:8: column 'due' is what the ledger makes itself and can't be imported (--ignore-extra leaves it out)
  ! case-import: extra.csv:1:9: unknown column '颜色' (--ignore-extra leaves such columns out)
  [3]
  $ case-import --ignore-extra extra.csv
  ! case-import: extra.csv (UTF-8): 1 rows; 1 added, 0 there already, 0 rejected
  $ case-list -q --format csv --columns code,state,summary --text z
  code,state,summary
  XF2026-000005,registered,z

No header at all, an empty file, a header alone.

  $ printf '1,2\n3,4\n' >none.csv
  $ case-import none.csv
  ! case-import: none.csv:1:1: no line names the columns; expected at least two names of fields of the ledger 'case', such as received (收到时间), channel (信访形式)
  [3]
  $ : >empty.csv
  $ case-import empty.csv
  ! case-import: empty.csv:1:1: no line names the columns; expected at least two names of fields of the ledger 'case', such as received (收到时间), channel (信访形式)
  [3]
  $ echo channel,level,summary >alone.csv
  $ case-import alone.csv
  ! case-import: alone.csv (UTF-8): 0 rows; 0 added, 0 there already, 0 rejected

A register takes its codes from the file, and rows may speak of rows above.

  $ cat >unit.csv <<END
  > 编号,名称,上级单位,启用日期
  > county,示例县,,
  > town,示例镇,示例县,2020-01-01
  > village,示例村,town,
  > END
  $ ledger-import unit unit.csv
  ! ledger-import: unit.csv (UTF-8): 3 rows; 3 added, 0 there already, 0 rejected
  $ ledger-import unit unit.csv
  ! ledger-import: unit.csv (UTF-8): 3 rows; 0 added, 3 there already, 0 rejected
  $ ledger-list -q unit --format csv --columns code,name,parent
  code,name,belongs to
  county,示例县,
  town,示例镇,示例县
  village,示例村,示例镇
  $ printf 'code,name,parent\nv2,二村,t2\nt2,二镇,county\n,三镇,\ntown,四镇,\nt2,五镇,\n' >bad.csv
  $ ledger-import unit bad.csv
  ! ledger-import: bad.csv (UTF-8): 4 of 5 rows are wrong; nothing was written
  ! ledger-import: bad.csv:2:3: parent: there is no unit 't2'; see 'ledger-list unit'
  ! ledger-import: bad.csv:4:1: code: this is required, and the cell is empty
  ! ledger-import: bad.csv:5:1: there is a unit 'town' already
  ! ledger-import: bad.csv:6:1: code: 't2' stands in line 3 already
  [3]
  $ printf 'name,kind\n六镇,township\n' >nocode.csv
  $ ledger-import unit nocode.csv
  ! ledger-import: nocode.csv:1:1: these columns are required and not there: code
  [3]
  $ printf 'name\n' >one.csv
  $ ledger-import unit one.csv
  ! ledger-import: one.csv:1:1: these columns are required and not there: code
  [3]
  $ ledger-import nosuch unit.csv
  ! ledger-import: there is no ledger 'nosuch'; there are [..]
  [2]
  $ case-import missing.csv
  ! case-import: missing.csv: No such file or directory
  [7]
