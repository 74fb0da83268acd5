Import: each row comes in once, rejects can be corrected and fed in again.

  $ ledger-init -q --office 示例县信访局 --lang en --training >init

Without a number of the superior system a row is known by its values: the same
file adds nothing, two equal rows stay two, a longer file adds what is new.

  $ cat >a.csv <<END
  > received,channel,level,summary,headcount
  > 2026-02-01,letter,county,路灯不亮,1
  > 2026/2/1,来信,县级,路灯不亮,1
  > 2026-02-02,visit,county,井盖丢失,3
  > END
  $ case-import a.csv
  ! case-import: a.csv (UTF-8): 3 rows; 3 added, 0 there already, 0 rejected
  $ case-import a.csv
  ! case-import: a.csv (UTF-8): 3 rows; 0 added, 3 there already, 0 rejected
  $ echo '2026-02-03,phone,county,噪声扰民,2' >>a.csv
  $ echo '2026-02-01,letter,county,路灯不亮,1' >>a.csv
  $ case-import a.csv
  ! case-import: a.csv (UTF-8): 5 rows; 2 added, 3 there already, 0 rejected
  $ case-list -q --format csv --columns code,summary
  code,summary
  XF2026-000001,路灯不亮
  XF2026-000002,路灯不亮
  XF2026-000003,井盖丢失
  XF2026-000004,噪声扰民
  XF2026-000005,路灯不亮

The order of columns doesn't matter, nor the encoding or an empty column.

  $ printf 'summary,headcount,place,level,received,channel\n井盖丢失,3,,county,2026年2月2日,来访\n' | iconv -f UTF-8 -t GB18030 >b.csv
  $ case-import b.csv
  ! case-import: b.csv (GB18030): 1 rows; 0 added, 1 there already, 0 rejected

With a number: the number alone.  A record typed by hand is never matched.

  $ printf 'ref,channel,level,summary\nS1,letter,county,一\nS2,letter,county,二\n' >c.csv
  $ case-import -q c.csv
  $ printf 'ref,channel,level,summary\nS2,visit,city,二改\nS3,letter,county,三\n' >d.csv
  $ case-import d.csv
  ! case-import: d.csv (UTF-8): 2 rows; 1 added, 1 there already, 0 rejected
  $ case-add -q --ref S4 --channel letter --level county --summary 四
  XF2026-000009
  $ printf 'ref,channel,level,summary\nS4,letter,county,四\n' >e.csv
  $ case-import e.csv
  ! case-import: e.csv (UTF-8): 1 of 1 rows are wrong; nothing was written
  ! case-import: e.csv:2:1: ref: 'S4' is taken by XF2026-000009
  [3]

Rejects: good rows are in, the others wait with what is wrong; the file is for
its owner alone.

  $ cat >bad.csv <<END
  > received,channel,level,summary,headcount,petitioner,id_number
  > 2026-01-05,letter,county,好的一行,1,张三,11010519491231002X
  > 2026-01-05,leter,county,错的一行,1,李四,
  > 2026-01-05,letter,county,"错的,二行",0,王五,11010519491231002
  > END
  $ case-import bad.csv
  ! case-import: bad.csv (UTF-8): 2 of 3 rows are wrong; nothing was written
  ! case-import: bad.csv:3:2: channel: 'leter' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean 'letter'?
  ! case-import: bad.csv:4:5: headcount: 0 is too small; the least is 1
  ! case-import: bad.csv:4:7: id-number: this is not a valid ID number (18 digits, the last one checks the others)
  [3]
  $ case-import --keep-going bad.csv
  ! case-import: --keep-going and --rejects FILE go together
  ! case-import: see 'case-import --help'
  [2]
  $ case-import --keep-going --rejects rej.csv bad.csv
  ! case-import: bad.csv (UTF-8): 3 rows; 1 added, 0 there already, 2 rejected
  ! case-import: bad.csv:3:2: channel: 'leter' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean 'letter'?
  ! case-import: bad.csv:4:5: headcount: 0 is too small; the least is 1
  ! case-import: bad.csv:4:7: id-number: this is not a valid ID number (18 digits, the last one checks the others)
  [3]
  $ cat rej.csv
  received,channel,level,summary,headcount,petitioner,id_number,anlan-row,anlan-reason
  2026-01-05,leter,county,错的一行,1,李四,,be6eb9197c27:3,"channel: 'leter' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean 'letter'?"
  2026-01-05,letter,county,"错的,二行",0,王五,11010519491231002,be6eb9197c27:4,"headcount: 0 is too small; the least is 1; id-number: this is not a valid ID number (18 digits, the last one checks the others)"
  $ stat -c %a rej.csv
  600
  $ case-list -q --format csv --columns code,summary,petitioner --text 一行
  code,summary,petitioner
  XF2026-000010,好的一行,张*

Fed in as they are they are rejected again, under the same names.

  $ case-import -q --keep-going --rejects rej2.csv rej.csv
  ! case-import: rej.csv:2:2: channel: 'leter' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean 'letter'?
  ! case-import: rej.csv:3:5: headcount: 0 is too small; the least is 1
  ! case-import: rej.csv:3:7: id-number: this is not a valid ID number (18 digits, the last one checks the others)
  [3]
  $ cmp rej.csv rej2.csv

Corrected they come in, once; a row that is equal to one that is there is not
taken for it.

  $ sed -e 's/leter/letter/' -e 's/,0,/,1,/' -e 's/11010519491231002,/11010519491231002X,/' -e 's/错的一行/好的一行/' rej.csv >fixed.csv
  $ case-import fixed.csv
  ! case-import: fixed.csv (UTF-8): 2 rows; 2 added, 0 there already, 0 rejected
  $ case-import fixed.csv
  ! case-import: fixed.csv (UTF-8): 2 rows; 0 added, 2 there already, 0 rejected
  $ case-list -q --format csv --columns code,summary --text 行
  code,summary
  XF2026-000010,好的一行
  XF2026-000011,好的一行
  XF2026-000012,"错的,二行"

The first file once more: what is wrong in it is wrong still.

  $ case-import --keep-going --rejects rej3.csv bad.csv
  ! case-import: bad.csv (UTF-8): 3 rows; 0 added, 1 there already, 2 rejected
  ! case-import: bad.csv:3:2: channel: 'leter' is not one of letter (来信), visit (来访), online (网信), phone (来电), transfer (上级转交办); did you mean 'letter'?
  ! case-import: bad.csv:4:5: headcount: 0 is too small; the least is 1
  ! case-import: bad.csv:4:7: id-number: this is not a valid ID number (18 digits, the last one checks the others)
  [3]
  $ cmp rej.csv rej3.csv

A row that was wrong because of the ledger, not of itself: corrected there, and
also here, it is one row.

  $ printf 'channel,level,summary,unit\nletter,county,单位未登记,town\nletter,county,也,\n' >f.csv
  $ case-import -q --keep-going --rejects frej.csv f.csv
  ! case-import: f.csv:2:4: unit: there is no unit 'town'; see 'ledger-list unit'
  [3]
  $ sed 's/,town,/,,/' frej.csv >ffix.csv
  $ case-import ffix.csv
  ! case-import: ffix.csv (UTF-8): 1 rows; 1 added, 0 there already, 0 rejected
  $ unit-add -q --code town --name 示例镇
  town
  $ case-import f.csv
  ! case-import: f.csv (UTF-8): 2 rows; 0 added, 2 there already, 0 rejected

Names of rows are kept apart: a copy of a rejected row needs one of its own.

  $ tail -n 1 ffix.csv >>ffix.csv
  $ case-import ffix.csv
  ! case-import: ffix.csv (UTF-8): 1 of 2 rows are wrong; nothing was written
  ! case-import: ffix.csv:3:5: anlan-row: this stands in line 2 already; leave it empty in a row that you add
  [3]
  $ sed '3s/,[a-f0-9]*:2,.*/,,/' ffix.csv >ffix2.csv
  $ case-import ffix2.csv
  ! case-import: ffix2.csv (UTF-8): 2 rows; 1 added, 1 there already, 0 rejected
  $ case-import ffix2.csv
  ! case-import: ffix2.csv (UTF-8): 2 rows; 0 added, 2 there already, 0 rejected

An undone import can be done again.

  $ case-import -q c.csv
  $ printf 'ref,channel,level,summary\nS5,letter,county,五\n' >g.csv
  $ case-import -q g.csv
  $ case-list -q --format csv --columns code --ref S5 | tail -n 1 >code
  $ ledger-undo -q --reason 误导入 $(cat code) >/dev/null
  $ case-import g.csv
  ! case-import: g.csv (UTF-8): 1 rows; 1 added, 0 there already, 0 rejected
  $ case-import -n g.csv
  ! case-import: g.csv (UTF-8): 1 rows; 0 added, 1 there already, 0 rejected (not done, only tried)
  $ ledger-verify
  verified: [..] entries, head [..]
  ! ledger-verify: training ledger
