Import: what is wrong with a cell, by file, line and column, all at once; and
nothing is written.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init
  $ cat >unit.csv <<END
  > code,name,parent,from,to
  > county,示例县,,,
  > town,示例镇,county,,
  > village,示例村,town,,
  > old,旧镇,county,2000-01-01,2024-12-31
  > new,新镇,county,2027-01-01,
  > END
  $ ledger-import -q unit unit.csv
  $ case-add -q --channel visit --level county --summary 第一件 --ref T1
  XF2026-000001

  $ cat >bad.csv <<END
  > received,channel,level,purpose,topic,procedure,headcount,representatives,repeat_of,summary,urgent,ref,deadline,accused,unit,owner,id_number,phone,petitioner
  > 2026-01-05,fax,county,,,,1,,,a,,,,,,,,,
  > 2026-01-05,leter,county,,,,1,,,a,,,,,,,,,
  > 2026-01-05,上级转交,county,,,,1,,,a,,,,,,,,,
  > soon,letter,county,,,,1,,,a,,,,,,,,,
  > 3/4/2026,letter,county,,,,1,,,a,,,,,,,,,
  > 2026-02-30,letter,county,,,,1,,,a,,,45717,,,,,,
  > 2026-02-20 25:10,letter,county,,,,1,,,a,,,3月1日,,,,,,
  > 2027-02-20,letter,county,,,,1,,,a,,,,,,,,,
  > 2026-01-05,letter,county,,,,two,,,a,,,,,,,,,
  > 2026-01-05,letter,county,,,,0,,,a,maybe,,,,,,,,
  > 2026-01-05,letter,county,,,,1,6,,a,,,,,,,,,
  > 2026-01-05,letter,county,,,,1,-2,,a,,,,,,,,,
  > 2026-01-05,letter,county,,,,1,,,a,,,,,不存在,李四,,,
  > 2026-01-05,letter,county,,,,1,,,a,,,,,旧镇,,,,
  > 2026-01-05,letter,county,,,,1,,,a,,,,,new,,,,
  > 2026-01-05,letter,county,,zzz,,1,,,a,,,,,,,360426199101010072,,
  > 2026-01-05,letter,county,,,,1,,,证号11010519491231002X,,,,,,,,,
  > 2026-01-05,letter,county,,,,1,,,电话+86 138-0013-8000,,,,,,,,,
  > 2026-01-05,letter,county,,,,1,,XYZ,a,,,,,,,,,
  > 2026-01-05,letter,county,,,,1,,XF2026-000999,a,,,,,,,,,
  > 2026-01-05,letter,county,,,,1,,YH2026-000001,a,,,,,,,,,
  > 2026-01-05,,county,,,,1,,,,,,,,,,,,
  > 2026-01-05,letter,county,,,,1,,,a,,D1,,,,,,,
  > 2026-01-05,letter,county,,,,1,,,a,,D1,,,,,,,
  > 2026-01-05,letter,county,,,,1,,,a,,T1,,,,,,,
  > 2026-01-05,letter,county,,,simple,1,,XF2026-000001,a,,,,,,,,,
  > 2026-01-05,letter,county,accusation,,,1,,,a,,,,town,village,,,,
  > 2026-01-05,letter,county,,,,1,,,a,,,,,,,,,,x,y
  > 2027-02-20,letter,county,accusation,,simple,1,,XF2026-000001,a,,,,town,示例村,,,,
  > 2026-01-05,letter,county,,,,1,,,good,,,,,town,,440524188001010014,13800138000,张三
  > END
  $ case-import bad.csv
  ! case-import: bad.csv (UTF-8): 28 of 30 rows are wrong; nothing was written
  ! case-import: bad.csv:2:2: channel: 'fax' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办)
  ! case-import: bad.csv:3:2: channel: 'leter' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean 'letter'?
  ! case-import: bad.csv:4:2: channel: '上级转交' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean '上级转交办'?
  ! case-import: bad.csv:5:1: received: 'soon' is not a date; expected a date or a time such as 2026-03-01 09:30
  ! case-import: bad.csv:6:1: received: '3/4/2026' is ambiguous; write the year first and with four digits, as in 2026-03-01
  ! case-import: bad.csv:7:1: received: there is no such day as '2026-02-30'
  ! case-import: bad.csv:7:13: deadline: '45717' may be a day as a spreadsheet counts them; give the column the format of a date there
  ! case-import: bad.csv:8:1: received: the time of day in '2026-02-20 25:10' is not right; expected something like 09:30
  ! case-import: bad.csv:8:13: deadline: '3月1日' is ambiguous; write the year first and with four digits, as in 2026-03-01
  ! case-import: bad.csv:9:1: received: 2027-02-20 00:00 lies in the future
  ! case-import: bad.csv:10:7: headcount: 'two' is not right; expected a whole number
  ! case-import: bad.csv:11:7: headcount: 0 is too small; the least is 1
  ! case-import: bad.csv:11:11: urgent: 'maybe' is not right; expected yes or no (是 or 否)
  ! case-import: bad.csv:12:8: representatives: 6 is too large; the most is 5
  ! case-import: bad.csv:13:8: representatives: -2 is too small; the least is 0
  ! case-import: bad.csv:14:15: unit: there is no unit '不存在'; see 'ledger-list unit'
  ! case-import: bad.csv:14:16: owner: there is no staff '李四'; see 'ledger-list staff'
  ! case-import: bad.csv:15:15: unit: unit '旧镇' is no longer valid: it ended on 2024-12-31 (it is 2026-03-02)
  ! case-import: bad.csv:16:15: unit: unit 'new' is not valid before 2027-01-01 (it is 2026-03-02)
  ! case-import: bad.csv:17:5: topic: there is no topic 'zzz'; see 'ledger-list topic'
  ! case-import: bad.csv:17:17: id-number: this is not a valid ID number (18 digits, the last one checks the others)
  ! case-import: bad.csv:18:10: summary: this text holds an ID number; put it into a private field, or give --as-is if it is meant
  ! case-import: bad.csv:19:10: summary: this text holds a mobile number; put it into a private field, or give --as-is if it is meant
  ! case-import: bad.csv:20:9: 'XYZ' is not a code; expected something like XF2026-000123
  ! case-import: bad.csv:21:9: there is no record 'XF2026-000999'
  ! case-import: bad.csv:22:9: 'YH2026-000001' is not a code of ledger 'case', whose codes begin with XF
  ! case-import: bad.csv:23:2: channel: this is required, and the cell is empty
  ! case-import: bad.csv:23:10: summary: this is required, and the cell is empty
  ! case-import: bad.csv:25:12: ref: 'D1' stands in line 24 already
  ! case-import: bad.csv:26:12: ref: 'T1' is taken by XF2026-000001
  ! case-import: bad.csv:27:6: cannot add: the simple procedure is for first-time matters only
  ! case-import: bad.csv:28:15: cannot add: 'village' is the accused unit or belongs to it (Regulation on Petitions 2022, Art. 30)
  ! case-import: bad.csv:29:20: the row has more cells than the header, which has 19; a cell that holds a comma must stand in quotes
  ! case-import: bad.csv:30:1: received: 2027-02-20 00:00 lies in the future
  ! case-import: bad.csv:30:6: cannot add: the simple procedure is for first-time matters only
  ! case-import: bad.csv:30:15: cannot add: 'village' is the accused unit or belongs to it (Regulation on Petitions 2022, Art. 30)
  [3]
  $ case-list -q --format csv --columns code,summary
  code,summary
  XF2026-000001,第一件

Cells that slipped into another column may be private: they aren't told.

  $ cat >slip.csv <<END
  > received,channel,level,summary,headcount,unit,repeat_of,petitioner
  > 11010519491231002X,13800138000,440524188001010014,a,13800138000,440524188001010014,11010519491231002X,张三
  > END
  $ case-import slip.csv
  ! case-import: slip.csv (UTF-8): 1 of 1 rows are wrong; nothing was written
  ! case-import: slip.csv:2:1: received: '***' is not a date; expected a date or a time such as 2026-03-01 09:30
  ! case-import: slip.csv:2:2: channel: '***' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办)
  ! case-import: slip.csv:2:3: level: '***' is not one of village (村级), township (乡级), county (县级), city (市级), province (省级), national (国家级)
  ! case-import: slip.csv:2:6: unit: there is no unit '***'; see 'ledger-list unit'
  ! case-import: slip.csv:2:7: repeat-of: '***' is not right; expected the code of a record
  [3]

Whole files: a quote that isn't closed or doesn't belong, and broken bytes.

  $ printf 'summary,channel,level\na,letter,county\nb,"letter,county\nc,letter,county\n' >open.csv
  $ case-import open.csv
  ! case-import: open.csv:3:2: a quote that opens in the row that begins here is never closed
  [3]
  $ printf 'summary,channel,level\nb,"let"ter,county\nc,letter,county\n' >quote.csv
  $ case-import quote.csv
  ! case-import: quote.csv:2:2: a quote stands inside a cell that isn't quoted as a whole; double it and put the cell in quotes
  [3]
  $ printf 'summary,channel,level\n井盖丢失无人管理群众意见很大\377请处理,letter,county\n又,let\376ter,county\n' >bytes.csv
  $ case-import bytes.csv
  ! case-import: bytes.csv:2:1: byte 0xFF isn't valid UTF-8
  ! case-import: bytes.csv:3:2: byte 0xFE isn't valid UTF-8
  [3]
  $ printf 'summary,channel,level\na\000b,letter,county\n' >nul.csv
  $ case-import nul.csv
  ! case-import: nul.csv:2:1: a NUL byte: this isn't text
  [3]

Such a file has rows that nobody read: nothing of it goes in.

  $ printf 'summary,channel,level\na,letter,county\nb,"letter,county\nc,letter,county\n' >open.csv
  $ case-import --keep-going --rejects out.csv open.csv
  ! case-import: open.csv:3:2: a quote that opens in the row that begins here is never closed
  [3]
  $ ls out.csv
  ! ls: cannot access 'out.csv': No such file or directory
  [2]
  $ case-list -q --format csv --columns code,summary
  code,summary
  XF2026-000001,第一件

Personal data in plain text, where it is meant; a date for all of them.

  $ printf 'summary,channel,level\n热线13800138000,letter,county\n' >asis.csv
  $ case-import -q asis.csv
  ! case-import: asis.csv:2:1: summary: this text holds a mobile number; put it into a private field, or give --as-is if it is meant
  [3]
  $ case-import -q --as-is --on 2026-02-01 asis.csv
  $ case-list -q --format csv --columns code,received,summary --text 热线
  code,received,summary
  XF2026-000002,2026-02-01 23:59:59,热线13800138000
  $ printf 'summary,channel,level\nx,letter,county\n' >on.csv
  $ case-import -q --on 2027-01-01 on.csv
  ! case-import: on: '2027-01-01' lies in the future
  [3]
  $ case-import -q --on tomorrow on.csv
  ! case-import: on: 'tomorrow' is not a date; expected a date or a time such as 2026-03-01 09:30
  [3]

Empty cells take the default.

  $ printf 'summary,channel,level,headcount,purpose,received\nd,letter,county,,,\n' >deflt.csv
  $ case-import -q deflt.csv
  $ case-list -q --format csv --columns received,headcount,purpose --text d
  received,persons,purpose
  2026-03-02 09:00,1,complaint
